// SPDX-License-Identifier: MIT
#include "core/comparison/criterion_disagreement.hpp"

#include "core/assessment/criteria_of.hpp"
#include "core/assessment/level_words.hpp"
#include "core/comparison/shown_totals.hpp"
#include "core/disclosure/criterion_cells.hpp"
#include "core/statistics/quantile.hpp"

#include <algorithm>
#include <cstddef>
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

/// What people did with the question: one of so many.
struct Part {
    std::uint32_t (*of)(const Answers&) = nullptr;
    std::uint32_t (*did)(const Answers&) = nullptr;
    std::uint32_t fewest = 0; ///< of a sector that is there at all
};

std::uint32_t given_in(const Answers& answers) {
    return answers.given;
}
std::uint32_t asked_in(const Answers& answers) {
    return answers.asked();
}

constexpr Part lowest_part{given_in, [](const Answers& answers) { return answers.lowest; }, 0};
constexpr Part highest_part{given_in, [](const Answers& answers) { return answers.highest; }, 0};
constexpr Part dont_know_part{asked_in, [](const Answers& answers) { return answers.dont_know; }, 1};
constexpr Part not_applicable_part{asked_in, [](const Answers& answers) { return answers.not_applicable; }, 1};
constexpr Part unanswered_part{asked_in, [](const Answers& answers) { return answers.unanswered; }, 1};

/// The answers of all systems to one criterion, in the eyes of one audience.
class SeenAnswers {
public:
    void add(const result::Criterion& criterion, std::optional<std::uint32_t> smallest_group) {
        auto& system = systems_.emplace_back();
        for (const auto& sector : criterion.sectors) {
            if (sector.hidden.empty())
                system.shown.add(sector);
            else {
                const auto small = smallest_group.value_or(1);
                auto& hidden = system.hidden.emplace_back();
                hidden.answers.add(sector);
                hidden.small = small;
                if (sector.hidden == disclosure::small_group) hidden.most = small - 1;
            }
        }
    }

    std::vector<SystemPeople> counted(const Part& part) const {
        std::vector<SystemPeople> counted;
        for (const auto& system : systems_) {
            auto& one = counted.emplace_back();
            one.people = part.of(system.shown);
            one.did = part.did(system.shown);
            for (const auto& sector : system.hidden) {
                const auto people = part.of(sector.answers);
                one.hidden.push_back({.people = people,
                                      .fewest = part.fewest,
                                      .most = sector.most,
                                      .kept_open = std::min(people, sector.small),
                                      .did = part.did(sector.answers)});
            }
        }
        return counted;
    }

private:
    struct HiddenAnswers {
        Answers answers;
        std::uint32_t small = 1; ///< the size from which a group is shown
        std::optional<std::uint32_t> most;
    };
    struct OneSystem {
        Answers shown;
        std::vector<HiddenAnswers> hidden;
    };
    std::vector<OneSystem> systems_;
};

/// The same criterion in every system, as one.
struct Gathered {
    CriterionAcrossSystems found;
    SeenAnswers shown;
    SeenAnswers wider; ///< in the eyes of those who see more
    std::vector<double> agreements;
};

void add(Gathered& gathered, const result::Criterion& criterion, const std::string& system,
         const ComparisonPolicy& policy) {
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

/// The people of all systems, and what they did. A number goes that says too much of the sectors that are hidden from this
/// audience, or from those who see more.
class SumWriter {
public:
    SumWriter(const Gathered& gathered, CriterionAcrossSystems& found, const ComparisonPolicy& policy)
        : gathered_(gathered),
          found_(found),
          policy_(policy) {}

    void write_total(std::optional<std::uint32_t>& number, const Part& part) const {
        const auto shown = gathered_.shown.counted(part);
        number = rounded_total(shown, policy_);
        keep(number, shown, part, total_may_stand);
    }
    void write_share(std::optional<double>& number, const Part& part) const {
        const auto shown = gathered_.shown.counted(part);
        number = rounded_share(shown, policy_);
        if (number) number = with_nine_decimals(*number);
        keep(number, shown, part, share_may_stand);
    }

private:
    template <class Number, class MayStand>
    void keep(std::optional<Number>& number, const std::vector<SystemPeople>& shown, const Part& part,
              MayStand may_stand) const {
        if (may_stand(shown, policy_) && may_stand(gathered_.wider.counted(part), policy_)) return;
        number.reset();
        found_.hidden = disclosure::protects_others;
    }

    const Gathered& gathered_;
    CriterionAcrossSystems& found_;
    const ComparisonPolicy& policy_;
};

void write_sums(Gathered& gathered, const ComparisonPolicy& policy) {
    auto& found = gathered.found;
    const SumWriter writer(gathered, found, policy);
    writer.write_total(found.levels_given, lowest_part);
    writer.write_share(found.lowest_share, lowest_part);
    writer.write_share(found.highest_share, highest_part);
    writer.write_total(found.asked, dont_know_part);
    writer.write_share(found.dont_know_share, dont_know_part);
    writer.write_share(found.not_applicable_share, not_applicable_part);
    writer.write_share(found.unanswered_share, unanswered_part);
}

void finish(Gathered& gathered, const ComparisonPolicy& policy) {
    auto& found = gathered.found;
    if (found.systems > 0) found.split_share = with_nine_decimals(static_cast<double>(found.split) / found.systems);
    const auto median = statistics::quantile(gathered.agreements, 0.5, statistics::QuantileType::averaged);
    if (median) found.median_agreement = with_nine_decimals(*median);
    write_sums(gathered, policy);
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

std::vector<CriterionAcrossSystems> criterion_disagreement(const ReadyResults& ready, std::span<const SystemGaps> gaps,
                                                           const ComparisonPolicy& policy) {
    const auto& results = ready.shown;
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
        for (const auto* criterion : criteria_of(result)) {
            auto& one = gathered.at(place_of.at(criterion->id));
            add(one, *criterion, result.system, policy);
            one.shown.add(*criterion, result.smallest_group);
        }
    for (const auto& result : ready.wider)
        for (const auto* criterion : criteria_of(result))
            gathered.at(place_of.at(criterion->id)).wider.add(*criterion, result.smallest_group);
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
