// SPDX-License-Identifier: MIT
#include "core/signals/copies.hpp"

#include "core/assessment/level_words.hpp"
#include "core/signals/signal_words.hpp"
#include "core/signals/straight_lines.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

namespace weft::signals {
namespace {

/// People who were asked the same questions, by row.
using Rows = std::vector<std::size_t>;
/// Which criteria somebody was asked.
using Asked = std::vector<bool>;

std::vector<std::size_t> asked_of_both(const Asked& first, const Asked& second) {
    std::vector<std::size_t> questions;
    for (std::size_t question = 0; question < first.size(); ++question)
        if (first[question] && second[question]) questions.push_back(question);
    return questions;
}

/// One look through the people of a system.
class CopySearch {
public:
    CopySearch(const SystemView& view, const SignalPolicy::Copies& policy, const SignalPolicy::StraightLines& straight)
        : view_(view),
          least_(static_cast<std::size_t>(policy.answers)),
          chance_(to_double(policy.chance)),
          is_copy_(view.answers.respondents.size()) {
        for (std::size_t row = 0; row < view.answers.respondents.size(); ++row) {
            const auto answers = view.criteria_of(row);
            const auto pattern = pattern_of(answers);
            // Two who each gave one level throughout need not have met.
            if (view.answers.respondents[row].voice != view.framework.voice || pattern.levels < least_ ||
                is_straight(pattern, straight))
                continue;
            Asked asked;
            for (const auto given : answers)
                asked.push_back(given != answer::not_asked);
            groups_[asked].push_back(row);
            ++found_.looked_at;
        }
    }

    Copies search() {
        for (auto first = groups_.begin(); first != groups_.end(); ++first)
            for (auto second = first; second != groups_.end(); ++second)
                compare(*first, *second);
        found_.people = static_cast<std::uint32_t>(std::ranges::count(is_copy_, true));
        return found_;
    }

private:
    using Group = std::pair<const Asked, Rows>;

    /// Rows of each side that say the same on `questions`.
    struct Alike {
        Rows first;
        Rows second;
    };

    void compare(const Group& first, const Group& second) {
        const auto questions = asked_of_both(first.first, second.first);
        if (questions.size() < least_) return;
        std::map<std::string, Alike> alike;
        for (const auto row : first.second)
            alike[said(row, questions)].first.push_back(row);
        if (&first == &second) {
            for (auto& [text, rows] : alike)
                rows.second = rows.first;
        } else {
            for (const auto row : second.second)
                alike[said(row, questions)].second.push_back(row);
        }
        for (const auto& [text, rows] : alike)
            if (rows.first.size() + rows.second.size() > 1 && is_beyond_chance(text, questions)) mark(text, rows);
    }

    std::string said(std::size_t row, const std::vector<std::size_t>& questions) const {
        const auto answers = view_.criteria_of(row);
        std::string text;
        for (const auto question : questions)
            text += static_cast<char>(answers[question]);
        return text;
    }

    static std::size_t levels_in(const std::string& text) {
        return static_cast<std::size_t>(
            std::ranges::count_if(text, [](char given) { return is_level(static_cast<Answer>(given)); }));
    }

    bool is_beyond_chance(const std::string& text, const std::vector<std::size_t>& questions) const {
        if (levels_in(text) < least_) return false;
        const auto people = static_cast<double>(found_.looked_at);
        double expected = people * (people - 1) / 2;
        for (std::size_t i = 0; i < questions.size(); ++i) {
            const auto given = static_cast<Answer>(text[i]);
            if (is_level(given)) expected *= share_at(questions[i], given);
        }
        return expected <= chance_;
    }

    double share_at(std::size_t question, Rank rank) const {
        const auto& tally = view_.synthesis.tally;
        std::uint32_t at = 0;
        std::uint32_t given = 0;
        for (std::size_t sector = 0; sector < tally.sector_count(); ++sector) {
            at += tally.given_at(question, sector, rank);
            given += tally.given(question, sector);
        }
        return static_cast<double>(at) / given;
    }

    bool are_strangers(std::size_t first, std::size_t second) const {
        const auto& people = view_.answers.respondents;
        return first != second &&
               (people[first].organisation.empty() || people[first].organisation != people[second].organisation);
    }

    void mark(const std::string& text, const Alike& rows) {
        const auto mark_side = [&](const Rows& side, const Rows& others) {
            for (const auto row : side) {
                if (std::ranges::none_of(others, [&](std::size_t other) { return are_strangers(row, other); }))
                    continue;
                is_copy_[row] = true;
                const auto same = levels_in(text);
                found_.fewest_same = found_.fewest_same == 0 ? same : std::min(found_.fewest_same, same);
            }
        };
        mark_side(rows.first, rows.second);
        mark_side(rows.second, rows.first);
    }

    const SystemView& view_;
    std::size_t least_;
    double chance_;
    std::map<Asked, Rows> groups_;
    std::vector<bool> is_copy_; ///< by row
    Copies found_;
};

} // namespace

Copies count_copies(const SystemView& view, const SignalPolicy::Copies& policy,
                    const SignalPolicy::StraightLines& straight) {
    return CopySearch(view, policy, straight).search();
}

Found find_copies(const SystemView& view, const SignalPolicy::Copies& policy,
                  const SignalPolicy::StraightLines& straight) {
    const auto copies = count_copies(view, policy, straight);
    const auto least = std::to_string(policy.answers);
    if (copies.looked_at < 2)
        return {.signals = {},
                .not_looked_for = {not_looked_for("copies", view,
                                                  "Fewer than two people gave " + least +
                                                      " levels or more that are not one and the same.")}};
    if (copies.people == 0) return {};

    auto signal = signal_of("copies", view);
    signal.numbers = {{"looked_at", copies.looked_at},
                      {"fewest_same", static_cast<double>(copies.fewest_same)},
                      {"chance", to_double(policy.chance)}};
    const auto people = tell_people(signal, copies.people, view.framework.policy);
    signal.says = "Of " + count_of(copies.looked_at, "person", "people") + ", " + people +
                  " gave the very answers of somebody of another organisation, on " +
                  std::to_string(copies.fewest_same) + " criteria or more. Chance alone does so in fewer than " +
                  to_text(policy.chance) + " of assessments.";
    signal.innocent =
        "Partners may have met and agreed each answer in one room: then it is one answer of them all, and "
        "better handed in as a workshop's.";
    return {.signals = {std::move(signal)}, .not_looked_for = {}};
}

} // namespace weft::signals
