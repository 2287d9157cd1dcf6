// SPDX-License-Identifier: MIT
#pragma once

#include "core/answers/answer_table.hpp"
#include "core/rubric/framework.hpp"

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

    std::uint32_t given(std::size_t question, std::size_t sector) const;
    std::uint32_t given_at(std::size_t question, std::size_t sector, Rank rank) const;
    std::uint32_t not_applicable(std::size_t question, std::size_t sector) const;
    std::uint32_t dont_know(std::size_t question, std::size_t sector) const;
    std::uint32_t declined(std::size_t question, std::size_t sector) const;
    std::uint32_t missing(std::size_t question, std::size_t sector) const;
    std::uint32_t respondents(std::size_t sector) const { return rows_by_sector_[sector]; }

    /// Share of the sector's weight that gave `rank` or better, to about 1e-14. Meaningless without level-givers.
    double sector_support(std::size_t question, std::size_t sector, Rank rank) const;
    /// The same exactly, counted from the answers again.
    Fraction exact_sector_support(std::size_t question, std::size_t sector, Rank rank) const;

    /// The largest share of a question's weight that one person holds; 0 without level-givers.
    double heaviest_share(std::size_t question) const;

private:
    std::size_t at(std::size_t question, std::size_t sector, std::size_t slot) const {
        return (sector * slot_count_ + slot) * question_count_ + question;
    }

    struct GroupCount {
        std::uint32_t given = 0;
        std::uint32_t at_or_above = 0;
    };
    /// Columns by question that every group is counted in; empty once all are.
    struct Scratch {
        std::vector<std::uint32_t> counts; ///< slot x question
        std::vector<std::uint8_t> batch;   ///< slot x question
        std::vector<std::int32_t> at_or_above;
        std::vector<double> share_of_one;
    };

    std::vector<RowGroup> find_groups(const Framework& framework, Voice voice);
    void count_group(const RowGroup& group);
    void count_batch(std::size_t first_row, std::size_t row_count);
    template <class Count>
    void add_group(const RowGroup& group, const std::vector<Count>& counts);
    template <class Count>
    void add_support(const RowGroup& group, const Count* counts);
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
