// SPDX-License-Identifier: MIT
#include "tests/properties/reference_model.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace weft::reference {
namespace {

/// One person's answer to the question.
struct Vote {
    std::size_t sector;
    std::string organisation; ///< one name for each that weighs as one
    Answer given;
};

std::vector<Vote> votes(const Framework& framework, const AssessmentAnswers& answers, std::size_t question) {
    std::vector<Vote> votes;
    for (std::size_t row = 0; row < answers.respondents.size(); ++row) {
        const auto& who = answers.respondents[row];
        if (who.voice != framework.voice) continue;
        // Somebody without an organisation is one of their own.
        auto organisation = who.organisation.empty() ? "person " + who.id : "organisation " + who.organisation;
        // Without equal organisations everybody weighs the same.
        if (!framework.policy.equal_organisations) organisation = "person " + who.id;
        votes.push_back({who.sector, organisation, answers.row(row)[question]});
    }
    return votes;
}

/// Equal-sector share of `part` among `whole`; nothing where no sector has a whole.
template <class Part, class Whole>
std::optional<Fraction> share(const std::vector<Vote>& votes, Part is_part, Whole is_whole) {
    std::map<std::size_t, std::pair<int, int>> sectors;
    for (const auto& vote : votes) {
        if (!is_whole(vote.given)) continue;
        auto& [part, whole] = sectors[vote.sector];
        part += is_part(vote.given) ? 1 : 0;
        whole += 1;
    }
    if (sectors.empty()) return std::nullopt;
    Fraction sum = 0;
    for (const auto& [sector, counts] : sectors)
        sum += Fraction(counts.first, counts.second);
    return sum / static_cast<int>(sectors.size());
}

/// A person's share of the weight: 1 / sectors / organisations of the sector / people of the organisation.
Fraction support(const std::vector<Vote>& votes, Rank rank) {
    std::set<std::size_t> sectors;
    std::map<std::size_t, std::set<std::string>> organisations;
    std::map<std::pair<std::size_t, std::string>, int> people;
    for (const auto& vote : votes) {
        if (!is_level(vote.given)) continue;
        sectors.insert(vote.sector);
        organisations[vote.sector].insert(vote.organisation);
        ++people[{vote.sector, vote.organisation}];
    }
    Fraction at_or_above = 0;
    for (const auto& vote : votes)
        if (is_level(vote.given) && vote.given >= rank)
            at_or_above += Fraction(1, static_cast<int>(sectors.size())) /
                           static_cast<int>(organisations[vote.sector].size()) /
                           people[{vote.sector, vote.organisation}];
    return at_or_above;
}

} // namespace

Panel panel(const Framework& framework, const AssessmentAnswers& answers, std::size_t question) {
    const auto& policy = framework.policy;
    const auto said = votes(framework, answers, question);
    const auto is_na = [](Answer given) { return given == answer::not_applicable; };
    const auto counts_to_know = [](Answer given) {
        return is_level(given) || given == answer::dont_know || given == answer::declined || given == answer::missing;
    };
    const auto left_out = share(said, is_na, [&](Answer given) { return is_level(given) || is_na(given); });
    if (framework.criterion(question).na_allowed && left_out && *left_out > policy.na_majority)
        return {CriterionState::not_applicable, std::nullopt};
    const auto known = share(said, is_level, counts_to_know);
    const bool anybody_asked =
        std::ranges::any_of(said, [](const Vote& vote) { return vote.given != answer::not_asked; });
    if (!anybody_asked) return {CriterionState::not_asked, std::nullopt};
    const bool anybody_judged = std::ranges::any_of(said, [](const Vote& vote) { return is_level(vote.given); });
    if (!anybody_judged || *known < policy.known_minimum) return {CriterionState::unknown, std::nullopt};
    Rank level = 0;
    for (Rank rank = 1; rank < framework.questions[question].level_count; ++rank)
        if (support(said, rank) > policy.majority_threshold) level = rank;
    return {CriterionState::level, level};
}

std::optional<Fraction> mean_percent(const std::vector<Known>& known, Rank top) {
    Fraction sum = 0;
    Fraction weight = 0;
    for (const auto& criterion : known) {
        sum += criterion.weight * criterion.rank;
        weight += criterion.weight;
    }
    if (weight == 0) return std::nullopt;
    return sum / top / weight * 100;
}

std::optional<Rank> lowest(const std::vector<Known>& known) {
    if (known.empty()) return std::nullopt;
    return std::ranges::min_element(known, {}, &Known::rank)->rank;
}

std::optional<Rank> tolerant(const std::vector<Known>& known, Rank top, const RuleParameters& parameters) {
    const auto worst = lowest(known);
    if (!worst) return std::nullopt;
    Rank held = 0;
    for (Rank level = 0; level <= top; ++level) {
        bool is_held = true;
        for (Rank step = 1; step <= level; ++step) { // enough weight at every step on the way
            Fraction there = 0;
            Fraction all = 0;
            for (const auto& criterion : known) {
                all += criterion.weight;
                if (criterion.rank >= step) there += criterion.weight;
            }
            is_held = is_held && there / all >= parameters.tau && *worst >= step - parameters.max_lag_depth;
        }
        if (is_held) held = level;
    }
    return held;
}

} // namespace weft::reference
