// SPDX-License-Identifier: MIT
#include "core/synthesis/synthesise.hpp"

#include "core/synthesis/evidence_grades.hpp"
#include "core/synthesis/majority_level.hpp"

#include <algorithm>

namespace weft {
namespace {

/// Part and whole of one sector, for an equal-sector share.
struct Ratio {
    std::uint32_t part = 0;
    std::uint32_t whole = 0;
};

/// The mean over sectors of part / whole, over sectors with a whole (METHODS 1.1). Zero without any.
double equal_sector_share(std::span<const Ratio> sectors) {
    double sum = 0;
    double present = 0;
    for (const auto& [part, whole] : sectors) {
        if (whole == 0) continue;
        sum += static_cast<double>(part) / whole;
        ++present;
    }
    return present == 0 ? 0 : sum / present;
}

Fraction exact_equal_sector_share(std::span<const Ratio> sectors) {
    Fraction sum = 0;
    int present = 0;
    for (const auto& [part, whole] : sectors) {
        if (whole == 0) continue;
        sum += Fraction(part, whole);
        ++present;
    }
    return present == 0 ? sum : sum / present;
}

/// A threshold of the policy, held both ways so that only ties cost exact arithmetic.
struct Threshold {
    explicit Threshold(const Fraction& value) : exact(value), approximate(to_double(value)) {}

    bool is_exceeded_by(std::span<const Ratio> sectors) const {
        return is_above(equal_sector_share(sectors), approximate, exact,
                        [&] { return exact_equal_sector_share(sectors); });
    }
    bool is_reached_by(std::span<const Ratio> sectors) const {
        constexpr double in_doubt = 1e-9;
        const auto share = equal_sector_share(sectors);
        if (share > approximate + in_doubt) return true;
        return share >= approximate - in_doubt && exact_equal_sector_share(sectors) >= exact;
    }

    Fraction exact;
    double approximate;
};

/// One run of `synthesise`: what every criterion is judged with.
class Panel {
public:
    Panel(const Framework& framework, const AssessmentAnswers& answers)
        : framework_(framework),
          answers_(answers),
          result_(PanelTally(framework, answers, framework.voice)),
          majority_(result_.tally, framework.policy.majority_threshold),
          known_minimum_(framework.policy.known_minimum),
          na_majority_(framework.policy.na_majority),
          na_disputed_(framework.policy.na_disputed),
          grades_(evidence_grades(framework, answers)),
          ratios_(framework.sectors.size()) {
        for (const auto& sector : framework.sectors)
            fewest_voices_.push_back(sector.fewest_voices);
    }

    Synthesis judge() {
        const auto criteria = framework_.criterion_count;
        result_.criteria.resize(criteria);
        result_.sector_views.resize(criteria * framework_.sectors.size());
        for (std::size_t question = 0; question < criteria; ++question)
            judge_criterion(question);
        for (auto question = criteria; question < framework_.questions.size(); ++question)
            // A limit is answered as two levels, of which yes is the lower.
            result_.limit_holds.push_back(majority_.is_majority_at_lowest(question));
        return std::move(result_);
    }

private:
    void judge_criterion(std::size_t question) {
        auto& criterion = result_.criteria[question];
        const auto& asked = framework_.criterion(question);
        const auto top = framework_.questions[question].level_count - 1;

        if (asked.number) criterion.number = number_of(*asked.number);
        judge_sectors(question, top);
        for (const auto& view : result_.views_of(question))
            criterion.level_givers += view.givers;
        criterion.grade = grades_[question];
        criterion.state = judge_state(question, asked, criterion);
        if (criterion.state != CriterionState::level) return;

        const auto& policy = framework_.policy;
        criterion.claimed = majority_.panel_level(question, top);
        judge_consensus(question, criterion);
        if (criterion.state != CriterionState::level) return;
        if (policy.evidence != EvidenceUse::off)
            criterion.evidenced = std::min(*criterion.claimed, evidence_cap(policy, criterion.grade, top));
        if (asked.has_tag("relational"))
            criterion.perspective = perspective_cap(result_.views_of(question), policy, fewest_voices_);
    }

    /// Where a rubric asks for consensus its median is the level, and a panel that is split or too small has none.
    void judge_consensus(std::size_t question, CriterionSynthesis& criterion) {
        const auto& rubric = framework_.domains[framework_.questions[question].domain].rubric;
        if (!rubric.consensus) return;
        std::vector<std::uint32_t> counts(rubric.scale.labels.size());
        for (std::size_t rank = 0; rank < counts.size(); ++rank)
            for (std::size_t sector = 0; sector < framework_.sectors.size(); ++sector)
                counts[rank] += result_.tally.given_at(question, sector, static_cast<Rank>(rank));
        criterion.consensus = read_consensus(*rubric.consensus, rubric.scale, counts);
        criterion.claimed = criterion.consensus ? criterion.consensus->rank : std::nullopt;
        if (!criterion.claimed) criterion.state = CriterionState::unknown;
    }

    /// The measure over everybody, placed between the goalposts; a stratum stands beside it and is not the number.
    std::optional<Fraction> number_of(const NumberValue& number) const {
        const auto measure = framework_.find_measure(number.measure);
        for (const auto& value : answers_.measures)
            if (measure == value.measure && value.stratum.empty() && value.denominator != 0)
                return way_between(number.goalposts,
                                   shortest_decimal(value.numerator) / shortest_decimal(value.denominator));
        return std::nullopt;
    }

    void judge_sectors(std::size_t question, Rank top) {
        for (std::size_t sector = 0; sector < framework_.sectors.size(); ++sector) {
            auto& view = result_.sector_views[question * framework_.sectors.size() + sector];
            view.givers = result_.tally.given(question, sector);
            view.level = majority_.sector_level(question, sector, top);
        }
    }

    CriterionState judge_state(std::size_t question, const Criterion& asked, CriterionSynthesis& criterion) {
        const auto& tally = result_.tally;
        fill_ratios([&](std::size_t sector) -> Ratio {
            const auto not_applicable = tally.not_applicable(question, sector);
            return {not_applicable, tally.given(question, sector) + not_applicable};
        });
        criterion.not_applicable_share = equal_sector_share(ratios_);
        if (asked.na_allowed && na_majority_.is_exceeded_by(ratios_)) return CriterionState::not_applicable;
        criterion.is_applicability_disputed = na_disputed_.is_exceeded_by(ratios_);

        fill_ratios([&](std::size_t sector) -> Ratio {
            const auto given = tally.given(question, sector);
            return {given, given + tally.dont_know(question, sector) + tally.declined(question, sector) +
                               tally.missing(question, sector)};
        });
        criterion.coverage = equal_sector_share(ratios_);
        if (std::ranges::all_of(ratios_, [](const Ratio& ratio) { return ratio.whole == 0; }))
            return criterion.not_applicable_share > 0 ? CriterionState::unknown : CriterionState::not_asked;
        const bool is_known = criterion.level_givers > 0 && known_minimum_.is_reached_by(ratios_);
        return is_known ? CriterionState::level : CriterionState::unknown;
    }

    template <class RatioOf>
    void fill_ratios(RatioOf ratio_of) {
        for (std::size_t sector = 0; sector < ratios_.size(); ++sector)
            ratios_[sector] = ratio_of(sector);
    }

    const Framework& framework_;
    const AssessmentAnswers& answers_;
    Synthesis result_;
    MajorityRule majority_;
    Threshold known_minimum_;
    Threshold na_majority_;
    Threshold na_disputed_;
    std::vector<EvidenceGrade> grades_;
    std::vector<Ratio> ratios_;
    std::vector<int> fewest_voices_; ///< by sector ///< by sector; scratch
};

} // namespace

Synthesis synthesise(const Framework& framework, const AssessmentAnswers& answers) {
    return Panel(framework, answers).judge();
}

std::vector<std::optional<Rank>> voice_levels(const Framework& framework, const AssessmentAnswers& answers,
                                              Voice voice) {
    const PanelTally tally(framework, answers, voice);
    const MajorityRule majority(tally, framework.policy.majority_threshold);
    std::vector<std::optional<Rank>> levels(framework.criterion_count);
    for (std::size_t question = 0; question < levels.size(); ++question)
        levels[question] = majority.panel_level(question, framework.questions[question].level_count - 1);
    return levels;
}

std::vector<std::optional<Rank>> levels_without(const Framework& framework, const Synthesis& synthesis,
                                                std::size_t sector) {
    const MajorityRule majority(synthesis.tally, framework.policy.majority_threshold);
    std::vector<std::optional<Rank>> levels(framework.criterion_count);
    for (std::size_t question = 0; question < levels.size(); ++question) {
        if (synthesis.criteria[question].state != CriterionState::level) continue;
        levels[question] = majority.panel_level(question, framework.questions[question].level_count - 1, sector);
    }
    return levels;
}

} // namespace weft
