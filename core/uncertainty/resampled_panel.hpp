// SPDX-License-Identifier: MIT
#pragma once

#include "core/answers/answer_table.hpp"
#include "core/findings/findings.hpp"
#include "core/rubric/framework.hpp"
#include "core/uncertainty/exact_shares.hpp"
#include "core/uncertainty/panel_units.hpp"
#include "core/uncertainty/replicate_levels.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace weft::uncertainty {

/// How often each unit of a panel stands in each of some replicates.
struct UnitTimes {
    std::vector<Lanes<std::int32_t>> of_unit; ///< 0 where it was not drawn
    std::vector<std::int32_t> drawn;          ///< by PanelUnits::sectors: how many draws every replicate has
};

/// Makes levels of a panel whose people count more than once or not at all: what `synthesise` and `criterion_levels` make
/// of the answers with each row repeated, for many replicates at a time and in the headline chain only. Ceilings that
/// follow from answers alone (limits, what relational criteria owe to the lowest sector) are made again in every
/// replicate; those of assessors are kept as they are (METHODS decision 10). A draw stands for n / (n - 1) people where
/// people are counted, so that a sector of exactly the fewest voices is not too small in every replicate.
///
/// Not for rubrics that ask for consensus, whose verdict is about a panel's size. Not to be shared by threads.
class ResampledPanel {
public:
    /// `framework` and `answers` must outlive it.
    ResampledPanel(const Framework& framework, const AssessmentAnswers& answers, const PanelUnits& units,
                   std::span<const Ceiling> kept);

    /// Whatever `levels` held is replaced.
    void judge(const UnitTimes& times, ReplicateLevels& levels);

private:
    /// What one person said to one question: a place among a sector's counts, and the unit they are drawn with.
    struct Said {
        std::size_t place = 0;
        std::size_t unit = 0;
    };
    /// One organisation's level-givers for one question: how many there are and stand at each rank or above.
    struct UnitShare {
        std::size_t unit = 0;
        std::int32_t given = 0;
        std::vector<std::int32_t> at_or_above; ///< by rank
    };
    /// How one sector weighs on one question.
    struct Weighing {
        std::vector<UnitShare> shares; ///< empty: every level-giver weighs the same
        std::int64_t scale = 1;        ///< what makes a unit's shares whole numbers
        bool is_whole = true;          ///< false: no number of a reasonable size does, so only fractions are exact
    };
    /// What one sector says of one question in every replicate.
    struct SectorCount {
        std::vector<Lanes<std::int32_t>> at;    ///< people by rank, then silent, then not applicable
        Lanes<std::int32_t> given{};            ///< people who gave a level
        std::vector<Lanes<double>> at_or_above; ///< weight by rank; of whole numbers where the weighing has any
        const Weighing* weighing = nullptr;
    };
    /// What no replicate changes of a question.
    struct Subject {
        Rank top = 0;
        bool has_silent = false;                  ///< somebody who was asked gave no level
        bool may_not_apply = false;               ///< somebody said so, and the rubric allows it
        bool is_relational = false;               ///< and the chain heeds it
        Rank at_most = 0;                         ///< by evidence and assessors
        std::size_t criterion = 0;                ///< of a limit
        Rank limit_at = 0;                        ///< of a limit
        std::optional<std::size_t> limit_ceiling; ///< of a criterion that has limits: index into `limit_ceilings_`
    };

    void find_subjects();
    void find_limits();
    Weighing weigh(std::size_t question, const SectorUnits& sector, Rank top) const;

    void count(std::size_t question);
    void count_people(std::size_t question, std::size_t sector);
    void add_up_support(Rank top);

    void judge_limit(const Subject& subject);
    void judge_criterion(const Subject& subject, Lanes<Standing>& standings);
    void judge_majority(Rank top);
    void judge_state(const Subject& subject, Lanes<Standing>& standings) const;
    void mark_unknown(Rank top, Lanes<Standing>& standings) const;
    void mark_not_applicable(Rank top, Lanes<Standing>& standings) const;
    void hold_by_perspective(Rank top, Lanes<std::int32_t>& at_most) const;
    Lanes<std::int32_t> sector_levels(const SectorCount& sector, Rank top) const;
    void judge_voices(Lanes<std::uint8_t>& is_complete) const;

    Rank panel_level(std::size_t lane, Rank top) const;
    Rank sector_level(const SectorCount& sector, std::size_t lane, Rank top) const;
    Fraction exact_share(const SectorCount& sector, std::size_t lane, Rank rank) const;
    Against compare_panel(std::size_t lane, Rank rank, const Threshold& threshold) const;
    Against compare_sector(const SectorCount& sector, std::size_t lane, Rank rank) const;
    Against compare_known(std::size_t lane, Rank top) const;
    Against compare_not_applicable(std::size_t lane, Rank top) const;

    const Framework& framework_;
    const AssessmentAnswers& answers_;
    const PanelUnits& units_;
    Threshold majority_;
    Threshold minority_; ///< what is left to the others: 1 less the majority
    Threshold known_minimum_;
    Threshold na_majority_;
    std::vector<Subject> subjects_;                   ///< by question
    std::vector<std::vector<Said>> said_;             ///< question x sector
    std::vector<Weighing> weighings_;                 ///< question x sector
    std::vector<std::int32_t> fewest_voices_;         ///< by sector
    std::vector<Lanes<std::int32_t>> limit_ceilings_; ///< in the replicates at hand

    const UnitTimes* times_ = nullptr; ///< of the replicates at hand
    // Of the question at hand. Sectors are those of PanelUnits throughout.
    std::vector<SectorCount> counts_;           ///< by sector
    Lanes<std::int32_t> sectors_heard_{};       ///< that gave a level
    std::vector<Lanes<double>> support_;        ///< by rank: the sum of the sectors' shares at it or above
    Lanes<std::int32_t> claimed_{};             ///< majority level
    std::vector<Lanes<std::uint8_t>> is_heard_; ///< by sector: 1 once it gave a level on any criterion
};

} // namespace weft::uncertainty
