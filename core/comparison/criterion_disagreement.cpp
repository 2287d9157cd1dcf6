// SPDX-License-Identifier: MIT
#include "core/comparison/criterion_disagreement.hpp"

#include "core/assessment/criteria_of.hpp"
#include "core/assessment/level_words.hpp"
#include "core/statistics/quantile.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <utility>

namespace weft::comparison {
namespace {

/// A count that is hidden is of nobody here: what is made of it is hidden, too.
std::uint32_t known(std::optional<std::uint32_t> count) {
    return count.value_or(0);
}

/// People by what they answered, over all systems.
struct Answers {
    std::uint32_t given = 0;
    std::uint32_t lowest = 0;
    std::uint32_t highest = 0;
    std::uint32_t dont_know = 0;
    std::uint32_t not_applicable = 0;
    std::uint32_t unanswered = 0;

    std::uint32_t asked() const { return given + dont_know + not_applicable + unanswered; }

    void add(const result::Criterion& criterion) {
        for (const auto& sector : criterion.sectors) {
            given += std::accumulate(sector.counts.begin(), sector.counts.end(), std::uint32_t{0});
            if (!sector.counts.empty()) {
                lowest += sector.counts.front();
                highest += sector.counts.back();
            }
            dont_know += known(sector.dont_know);
            not_applicable += known(sector.not_applicable);
            unanswered += known(sector.declined) + known(sector.missing);
        }
    }
};

std::optional<double> share(std::uint32_t part, std::uint32_t whole) {
    if (whole == 0) return std::nullopt;
    return with_nine_decimals(static_cast<double>(part) / whole);
}

/// The same criterion in every system, as one.
struct Gathered {
    CriterionAcrossSystems found;
    Answers answers;
    std::vector<double> agreements;
};

void add(Gathered& gathered, const result::Criterion& criterion, const std::string& system,
         const ComparisonPolicy& policy) {
    gathered.answers.add(criterion);
    if (!criterion.agreement || criterion.level_givers < policy.split_answers) return;
    gathered.agreements.push_back(*criterion.agreement);
    ++gathered.found.systems;
    if (*criterion.agreement >= 0) return;
    ++gathered.found.split;
    gathered.found.split_systems.push_back(system);
}

void judge(CriterionAcrossSystems& found, const ComparisonPolicy& policy) {
    const auto of_systems = std::to_string(found.split) + " of " + count_of(found.systems, "system", "systems");
    if (found.systems < policy.split_systems) {
        found.verdict = "too-few-systems";
        found.says = "Enough people answered in " + count_of(found.systems, "system", "systems") + "; from " +
                     std::to_string(policy.split_systems) + " on it can be said whether it is the question.";
    } else if (found.split == 0) {
        found.verdict = "no-system";
        found.says = "No system is split over it.";
    } else if (static_cast<double>(found.split) >= policy.split_share * found.systems) {
        found.verdict = "the-question";
        found.says = "Answers pull apart in " + of_systems + ": look at the wording of the question first.";
    } else {
        found.verdict = "some-systems";
        found.says = "Answers pull apart in " + of_systems + ": it is more likely those systems than the question.";
    }
}

void finish(Gathered& gathered, const ComparisonPolicy& policy) {
    auto& found = gathered.found;
    const auto& answers = gathered.answers;
    found.split_share = share(found.split, found.systems);
    const auto median = statistics::quantile(gathered.agreements, 0.5, statistics::QuantileType::averaged);
    if (median) found.median_agreement = with_nine_decimals(*median);
    found.levels_given = answers.given;
    found.lowest_share = share(answers.lowest, answers.given);
    found.highest_share = share(answers.highest, answers.given);
    found.asked = answers.asked();
    found.dont_know_share = share(answers.dont_know, answers.asked());
    found.not_applicable_share = share(answers.not_applicable, answers.asked());
    found.unanswered_share = share(answers.unanswered, answers.asked());
    judge(found, policy);
}

/// What the tests of each system say of each sector, by criterion and sector.
using BySector = std::map<std::pair<std::string, std::string>, SectorAcrossSystems>;

BySector count_by_sector(std::span<const SystemGaps> gaps) {
    BySector counted;
    for (const auto& system : gaps)
        for (const auto& gap : system.criteria) {
            if (!gap.p || gap.against != "others") continue;
            auto& sector = counted[{gap.criterion, gap.group}];
            sector.sector = gap.group;
            ++sector.systems;
            if (gap.verdict == "higher") ++sector.higher;
            if (gap.verdict == "lower") ++sector.lower;
        }
    return counted;
}

} // namespace

std::vector<CriterionAcrossSystems> criterion_disagreement(std::span<const result::Result> results,
                                                           std::span<const SystemGaps> gaps,
                                                           const ComparisonPolicy& policy) {
    std::vector<CriterionAcrossSystems> all;
    if (results.empty()) return all;
    std::vector<Gathered> gathered;
    std::map<std::string, std::size_t> place_of;
    for (const auto& domain : results.front().domains)
        for (const auto* criterion : criteria_of(domain)) {
            place_of[criterion->id] = gathered.size();
            gathered.emplace_back();
            gathered.back().found.domain = domain.id;
            gathered.back().found.criterion = criterion->id;
            gathered.back().found.title = criterion->title;
        }
    for (const auto& result : results)
        for (const auto* criterion : criteria_of(result))
            add(gathered.at(place_of.at(criterion->id)), *criterion, result.system, policy);
    const auto by_sector = count_by_sector(gaps);
    for (auto& one : gathered) {
        finish(one, policy);
        for (const auto& sector : results.front().participation.sectors)
            if (const auto found = by_sector.find({one.found.criterion, sector.id}); found != by_sector.end())
                one.found.sectors.push_back(found->second);
        all.push_back(std::move(one.found));
    }
    return all;
}

} // namespace weft::comparison
