// SPDX-License-Identifier: MIT
#pragma once

#include "core/answers/answer_table.hpp"
#include "core/rubric/framework.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace weft {

/// Rows of one sector that weigh as one: an organisation, or the people who stand for themselves.
struct RowGroup {
    std::size_t sector = 0;
    std::size_t first_row = 0;
    std::size_t row_count = 0;
    bool stand_alone = false; ///< every row is an organisation of its own
};

/// What one voice of an assessment said, counted by question, sector and state, with the weight each sector
/// puts behind each level. Everything later but exact ties is read from here, not from the answers.
///
/// Weights (METHODS 2.1): every sector the same, inside it every organisation with a level-giver for that
/// question the same, inside it every level-giver the same.
class PanelTally {
public:
    /// `answers` and `framework` must outlive the tally.
    PanelTally(const Framework& framework, const AssessmentAnswers& answers, Voice voice);

    std::size_t question_count() const { return question_count_; }
    std::size_t sector_count() const { return sector_count_; }

    std::uint32_t given(std::size_t question, std::size_t sector) const {
        return given_[sector * question_count_ + question];
    }
    std::uint32_t given_at(std::size_t question, std::size_t sector, Rank rank) const {
        return counts_[at(question, sector, static_cast<std::size_t>(rank))];
    }
    std::uint32_t not_applicable(std::size_t question, std::size_t sector) const {
        return counts_[at(question, sector, level_count_ + not_applicable_slot)];
    }
    std::uint32_t dont_know(std::size_t question, std::size_t sector) const {
        return counts_[at(question, sector, level_count_ + dont_know_slot)];
    }
    std::uint32_t declined(std::size_t question, std::size_t sector) const {
        return counts_[at(question, sector, level_count_ + declined_slot)];
    }
    std::uint32_t missing(std::size_t question, std::size_t sector) const {
        return counts_[at(question, sector, level_count_ + missing_slot)];
    }
    std::uint32_t respondents(std::size_t sector) const { return rows_by_sector_[sector]; }

    /// Share of the sector's weight that gave `rank` or better, to about 1e-14. Meaningless without level-givers.
    double sector_support(std::size_t question, std::size_t sector, Rank rank) const {
        return support_[(sector * level_count_ + static_cast<std::size_t>(rank)) * question_count_ + question];
    }
    /// The same exactly, counted from the answers again.
    Fraction exact_sector_support(std::size_t question, std::size_t sector, Rank rank) const;

    /// The largest share of a question's weight that one person holds; 0 without level-givers.
    double heaviest_share(std::size_t question) const;

private:
    /// Where the answers that are no level are counted, after the levels.
    enum StateSlot : std::size_t { not_applicable_slot, dont_know_slot, declined_slot, missing_slot, state_slot_count };
    static constexpr std::array<Answer, state_slot_count> state_of_slot{answer::not_applicable, answer::dont_know,
                                                                        answer::declined, answer::missing};

    std::size_t at(std::size_t question, std::size_t sector, std::size_t slot) const {
        return (sector * slot_count_ + slot) * question_count_ + question;
    }

    struct GroupCount {
        std::uint32_t given = 0;
        std::uint32_t at_or_above = 0;
    };
    /// Columns by question that every group is counted in; empty once all are.
    struct Scratch {
        std::vector<std::uint32_t> counts; ///< level x question
        std::vector<std::uint8_t> batch;   ///< level x question
        std::vector<std::int32_t> at_or_above;
        std::vector<double> share_of_one;
    };

    std::vector<RowGroup> find_groups(const Framework& framework, Voice voice);
    void count_levels(const RowGroup& group);
    void count_levels_in_batch(std::size_t first_row, std::size_t row_count);
    std::size_t count_states_of_run(std::size_t first);
    template <class Count>
    void add_group(const RowGroup& group, const std::vector<Count>& counts);
    void finish_sectors();
    GroupCount count_in_group(const RowGroup& group, std::size_t question, Rank rank) const;

    const AssessmentAnswers* answers_;
    std::size_t question_count_;
    std::size_t sector_count_;
    std::size_t level_count_; ///< of the longest scale
    std::size_t slot_count_;  ///< levels, then not applicable, don't know, declined, missing
    std::vector<RowGroup> groups_;
    std::vector<std::uint32_t> rows_by_sector_;
    std::vector<std::uint32_t> counts_;        ///< sector x slot x question
    std::vector<std::uint32_t> given_;         ///< sector x question
    std::vector<std::uint32_t> organisations_; ///< sector x question: those with a level-giver
    std::vector<double> support_;              ///< sector x level x question
    Scratch scratch_;
};

} // namespace weft
