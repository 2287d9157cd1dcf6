// SPDX-License-Identifier: MIT
#include "core/signals/not_applicable.hpp"

#include "core/assessment/level_words.hpp"
#include "core/signals/signal_words.hpp"
#include "core/statistics/two_sample_permutation.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace weft::signals {
namespace {

/// What some people said of one criterion.
struct Count {
    std::uint32_t excused = 0;
    std::uint32_t given = 0;
    std::uint64_t ranks = 0; ///< their sum

    void add(const PanelTally& tally, std::size_t question, std::size_t sector, int level_count) {
        excused += tally.not_applicable(question, sector);
        given += tally.given(question, sector);
        for (Rank rank = 1; rank < level_count; ++rank)
            ranks += static_cast<std::uint64_t>(rank) * tally.given_at(question, sector, rank);
    }
};

std::int64_t percent_of_the_way(const Count& count, int level_count) {
    const auto best = static_cast<std::uint64_t>(count.given) * static_cast<std::uint64_t>(level_count - 1);
    return static_cast<std::int64_t>((200 * count.ranks + best) / (2 * best)); // to the nearest
}

/// Only where both sides said something, and the others gave a level, is there anything to compare.
void add_excuse(std::vector<Excuse>& excuses, std::size_t question, int level_count, const Count& own,
                const Count& others) {
    if (own.excused + own.given == 0 || others.given == 0 || level_count < 2) return;
    excuses.push_back({.question = question,
                       .own_excused = own.excused,
                       .own_given = own.given,
                       .others_excused = others.excused,
                       .others_given = others.given,
                       .others_percent = percent_of_the_way(others, level_count)});
}

std::vector<Excuse> against_other_systems(const SystemView& view, std::span<const SystemView* const> others) {
    std::vector<Excuse> excuses;
    for (std::size_t question = 0; question < view.framework.criterion_count; ++question) {
        if (!view.framework.criterion(question).na_allowed) continue;
        const auto levels = view.framework.questions[question].level_count;
        Count own;
        Count of_others;
        for (std::size_t sector = 0; sector < view.framework.sectors.size(); ++sector) {
            own.add(view.synthesis.tally, question, sector, levels);
            for (const auto* other : others)
                of_others.add(other->synthesis.tally, question, sector, levels);
        }
        add_excuse(excuses, question, levels, own, of_others);
    }
    return excuses;
}

std::vector<Excuse> against_other_sectors(const SystemView& view, std::size_t sector) {
    std::vector<Excuse> excuses;
    for (std::size_t question = 0; question < view.framework.criterion_count; ++question) {
        if (!view.framework.criterion(question).na_allowed) continue;
        const auto levels = view.framework.questions[question].level_count;
        Count own;
        Count others;
        for (std::size_t each = 0; each < view.framework.sectors.size(); ++each)
            (each == sector ? own : others).add(view.synthesis.tally, question, each, levels);
        add_excuse(excuses, question, levels, own, others);
    }
    return excuses;
}

/// A sector of few people may not be told apart where they were promised that nobody sees what they said.
bool may_be_shown(const SystemView& view, std::size_t sector) {
    const auto people = static_cast<int>(view.synthesis.tally.respondents(sector));
    const auto& policy = view.framework.policy;
    return people > 0 && (policy.promise == Promise::named || people >= policy.threshold_internal);
}

Signal shopping_signal(const SystemView& view, const Shopping& shopping, std::string_view who,
                       std::string_view others) {
    auto signal = signal_of("not-applicable", view);
    for (const auto question : shopping.excused)
        signal.criteria.push_back(view.framework.questions[question].id);
    signal.numbers = {{"share", shopping.share}, {"others_share", shopping.others_share}, {"p", shopping.p}};
    signal.says = std::string(who) + " answered \"not applicable\" to " + percent(shopping.share) +
                  " of what may be answered so, " + std::string(others) + " to " + percent(shopping.others_share) +
                  "; and the " + count_of(shopping.excused.size(), "criterion", "criteria") +
                  " that most of them leave out are low with the others: " + named_in_part(signal.criteria) + ".";
    signal.innocent =
        "What is hard to do may really not exist in a small or rural place, or for one kind of partner; the "
        "reasons they gave say more.";
    return signal;
}

bool may_be_excused(const Framework& framework) {
    for (std::size_t question = 0; question < framework.criterion_count; ++question)
        if (framework.criterion(question).na_allowed) return true;
    return false;
}

} // namespace

std::optional<Shopping> find_shopping(std::span<const Excuse> excuses, const SignalPolicy::NotApplicable& policy,
                                      const Fraction& majority, const SignalPolicy::Tests& tests, std::uint64_t seed) {
    std::uint64_t own_excused = 0;
    std::uint64_t own = 0;
    std::uint64_t others_excused = 0;
    std::uint64_t others = 0;
    Shopping found;
    std::vector<std::int64_t> kept_percent;
    std::vector<std::int64_t> excused_percent;
    for (const auto& excuse : excuses) {
        own_excused += excuse.own_excused;
        own += excuse.own_excused + excuse.own_given;
        others_excused += excuse.others_excused;
        others += excuse.others_excused + excuse.others_given;
        if (excuse.own_excused > majority * (excuse.own_excused + excuse.own_given)) {
            found.excused.push_back(excuse.question);
            excused_percent.push_back(excuse.others_percent);
        } else {
            kept_percent.push_back(excuse.others_percent);
        }
    }
    if (own == 0 || found.excused.size() < static_cast<std::size_t>(policy.criteria)) return std::nullopt;
    if (Fraction(own_excused, own) - Fraction(others_excused, others) < policy.excess) return std::nullopt;
    const auto test =
        statistics::two_sample_permutation(kept_percent, excused_percent,
                                           {.exact_limit = static_cast<std::uint64_t>(tests.exact_limit),
                                            .replicates = static_cast<std::uint32_t>(tests.replicates),
                                            .stream = statistics::RandomStream(seed, "signals|not-applicable")});
    if (!test || test->p_first_above > to_double(policy.alpha)) return std::nullopt;
    found.share = static_cast<double>(own_excused) / static_cast<double>(own);
    found.others_share = static_cast<double>(others_excused) / static_cast<double>(others);
    found.p = test->p_first_above;
    return found;
}

Found find_not_applicable(std::span<const SystemView> views, const SignalPolicy::NotApplicable& policy,
                          const SignalPolicy::Tests& tests, std::uint64_t seed) {
    Found found;
    for (const auto& view : views) {
        const auto& majority = view.framework.policy.na_majority;
        if (!may_be_excused(view.framework)) {
            found.not_looked_for.push_back(
                not_looked_for("not-applicable", view, "No criterion may be answered \"not applicable\"."));
            continue;
        }
        std::vector<const SystemView*> others;
        for (const auto& other : views)
            if (&other != &view && other.answers.round == view.answers.round) others.push_back(&other);
        if (others.size() < static_cast<std::size_t>(policy.systems)) {
            found.not_looked_for.push_back(not_looked_for("not-applicable", view,
                                                          "Systems are compared with " +
                                                              std::to_string(policy.systems) +
                                                              " or more others of the round; only sectors were."));
        } else if (const auto shopping =
                       find_shopping(against_other_systems(view, others), policy, majority, tests, seed)) {
            found.signals.push_back(shopping_signal(view, *shopping, "People here", "those of the other systems"));
        }
        for (std::size_t sector = 0; sector < view.framework.sectors.size(); ++sector) {
            if (!may_be_shown(view, sector)) continue;
            const auto shopping = find_shopping(against_other_sectors(view, sector), policy, majority, tests, seed);
            if (!shopping) continue;
            found.signals.push_back(shopping_signal(view, *shopping, view.framework.sectors[sector].title + ": people",
                                                    "the other sectors"));
            found.signals.back().sector = view.framework.sectors[sector].id;
        }
    }
    return found;
}

} // namespace weft::signals
