// SPDX-License-Identifier: MIT
#include "core/comparison/criterion_disagreement.hpp"

#include "core/assessment/criteria_of.hpp"
#include "core/assessment/level_words.hpp"
#include "core/comparison/shown_totals.hpp"
#include "core/disclosure/criterion_cells.hpp"
#include "core/statistics/quantile.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <map>
#include <numeric>
#include <utility>

namespace weft::comparison {
namespace {

/// Of results that are ready for an audience every count is there, whether it is hidden or not.
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

    void add(const result::SectorAnswers& sector) {
        given += std::accumulate(sector.counts.begin(), sector.counts.end(), std::uint32_t{0});
        if (!sector.counts.empty()) {
            lowest += sector.counts.front();
            highest += sector.counts.back();
        }
        dont_know += known(sector.dont_know);
        not_applicable += known(sector.not_applicable);
        unanswered += known(sector.declined) + known(sector.missing);
    }
};

/// The hidden sectors of all systems on one criterion.
class HiddenAnswers {
public:
    /// `small` is the size from which a group is shown.
    void add(const result::SectorAnswers& sector, std::size_t system, std::uint32_t small) {
        Answers answers;
        answers.add(sector);
        const bool is_small = sector.hidden == disclosure::small_group;
        const auto most = is_small ? std::optional(small - 1) : std::nullopt;
        const auto add_to = [&](std::vector<HiddenSector>& sectors, std::uint32_t people, std::uint32_t fewest) {
            sectors.push_back({.system = system,
                               .people = people,
                               .fewest = fewest,
                               .most = most,
                               .kept_open = std::min(people, small)});
        };
        add_to(given_, answers.given, 0);
        add_to(asked_, answers.asked(), 1);
        answers_.push_back(answers);
    }

    bool given_may_stand() const { return people_may_stand(given_); }
    bool asked_may_stand() const { return people_may_stand(asked_); }
    bool may_stand_of_given(std::uint32_t Answers::*part) const {
        return given_may_stand() && part_may_stand(given_, all(part));
    }
    bool may_stand_of_asked(std::uint32_t Answers::*part) const {
        return asked_may_stand() && part_may_stand(asked_, all(part));
    }

private:
    std::vector<std::uint32_t> all(std::uint32_t Answers::*part) const {
        std::vector<std::uint32_t> did;
        std::ranges::transform(answers_, std::back_inserter(did), part);
        return did;
    }

    std::vector<HiddenSector> given_;
    std::vector<HiddenSector> asked_;
    std::vector<Answers> answers_;
};

std::optional<double> share(std::uint32_t part, std::uint32_t whole) {
    if (whole == 0) return std::nullopt;
    return with_nine_decimals(static_cast<double>(part) / whole);
}

/// The same criterion in every system, as one.
struct Gathered {
    CriterionAcrossSystems found;
    Answers answers;
    HiddenAnswers hidden;
    std::vector<double> agreements;
};

void add(Gathered& gathered, const result::Criterion& criterion, const std::string& system, std::size_t place,
         std::uint32_t small, const ComparisonPolicy& policy) {
    for (const auto& sector : criterion.sectors) {
        gathered.answers.add(sector);
        if (!sector.hidden.empty()) gathered.hidden.add(sector, place, small);
    }
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
        found.says = "What enough people answered is shown of " + count_of(found.systems, "system", "systems") +
                     "; from " + std::to_string(policy.split_systems) +
                     " on it can be said whether it is the question.";
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

/// A number goes that says too much of the sectors that are hidden.
void hide_sums(CriterionAcrossSystems& found, const HiddenAnswers& hidden) {
    const auto keep = [&found](auto& number, bool may_stand) {
        if (may_stand) return;
        number.reset();
        found.hidden = disclosure::protects_others;
    };
    keep(found.levels_given, hidden.given_may_stand());
    keep(found.lowest_share, hidden.may_stand_of_given(&Answers::lowest));
    keep(found.highest_share, hidden.may_stand_of_given(&Answers::highest));
    keep(found.asked, hidden.asked_may_stand());
    keep(found.dont_know_share, hidden.may_stand_of_asked(&Answers::dont_know));
    keep(found.not_applicable_share, hidden.may_stand_of_asked(&Answers::not_applicable));
    keep(found.unanswered_share, hidden.may_stand_of_asked(&Answers::unanswered));
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
    hide_sums(found, gathered.hidden);
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
    for (std::size_t system = 0; system < results.size(); ++system)
        for (const auto* criterion : criteria_of(results[system]))
            add(gathered.at(place_of.at(criterion->id)), *criterion, results[system].system, system,
                results[system].smallest_group.value_or(1), policy);
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
