// SPDX-License-Identifier: MIT
#include "core/synthesis/panel_tally.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>

/// Marks the loops that every answer goes through: compiled twice, and the machine takes the wider at start-up. Both do
/// the same steps, so the numbers are the same. The sanitizers' own start-up and that choice do not go together.
#if defined(__x86_64__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define WEFT_WIDE_WHERE_POSSIBLE [[gnu::target_clones("avx2", "default")]]
#else
#define WEFT_WIDE_WHERE_POSSIBLE
#endif

namespace weft {
namespace {

/// More rows than this would overflow the byte counters of one batch.
constexpr std::size_t rows_per_batch = std::numeric_limits<std::uint8_t>::max();

/// Rows that lie one after another, one answer a question.
struct Rows {
    const Answer* first;
    std::size_t count;
    std::size_t width;
};

/// counts[q] = how many rows hold `value`, for so many questions from `first` on. The compiler keeps the sums in vector registers all
/// the way down the rows.
template <std::size_t question_count>
[[gnu::always_inline]] inline void count_side_by_side(const Rows& rows, std::size_t first, Answer value,
                                                      std::uint8_t* counts) {
    std::array<std::uint8_t, question_count> sums{};
    for (std::size_t i = 0; i < rows.count; ++i) {
        const auto* row = rows.first + i * rows.width + first;
        for (std::size_t q = 0; q < question_count; ++q)
            sums[q] = static_cast<std::uint8_t>(sums[q] + static_cast<std::uint8_t>(row[q] == value));
    }
    std::memcpy(counts + first, sums.data(), question_count);
}

/// counts[q] = how many rows hold `value` at question q. The last stretch of questions begins early enough to be a whole
/// one, and counts some a second time to the same end.
WEFT_WIDE_WHERE_POSSIBLE void count_equal(Rows rows, Answer value, std::uint8_t* counts) {
    constexpr std::size_t stretch = 32;
    if (rows.width < stretch)
        for (std::size_t q = 0; q < rows.width; ++q)
            count_side_by_side<1>(rows, q, value, counts);
    else
        for (std::size_t q = 0; q < rows.width; q += stretch)
            count_side_by_side<stretch>(rows, std::min(q, rows.width - stretch), value, counts);
}

template <class Count>
void add_to(std::uint32_t* sums, const Count* counts, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i)
        sums[i] += counts[i];
}

/// Columns by question in which the support of one sector is added up.
struct SupportColumns {
    std::size_t questions;
    std::size_t levels;
    std::uint32_t* organisations;
    double* support;           ///< level x question
    std::int32_t* at_or_above; ///< scratch
    double* share_of_one;      ///< scratch
};

/// Adds what an organisation puts behind each level: the share of its own level-givers at that level or above.
/// People who stand for themselves each put all of theirs. Plain pointers, so that every loop is turned into vectors;
/// and whole numbers with a sign, because those become doubles in one instruction.
template <class Count>
[[gnu::always_inline]] inline void put_behind_levels(const SupportColumns& columns, bool stand_alone,
                                                     const Count* counts) {
    const auto [questions, levels, organisations, all_support, at_or_above, share_of_one] = columns;
    std::fill_n(at_or_above, questions, 0);
    for (std::size_t level = 0; level < levels; ++level) {
        const auto* at_level = counts + level * questions;
        for (std::size_t q = 0; q < questions; ++q)
            at_or_above[q] += static_cast<std::int32_t>(at_level[q]);
    }
    for (std::size_t q = 0; q < questions; ++q) {
        const auto given = at_or_above[q];
        organisations[q] += static_cast<std::uint32_t>(stand_alone ? given : std::min(given, 1));
        share_of_one[q] = stand_alone ? 1.0 : 1.0 / std::max(given, 1);
    }
    for (std::size_t level = 0; level < levels; ++level) {
        auto* support = all_support + level * questions;
        const auto* at_level = counts + level * questions;
        for (std::size_t q = 0; q < questions; ++q) {
            support[q] += at_or_above[q] * share_of_one[q];
            at_or_above[q] -= static_cast<std::int32_t>(at_level[q]);
        }
    }
}

WEFT_WIDE_WHERE_POSSIBLE void add_support(const SupportColumns& columns, bool stand_alone, const std::uint8_t* counts) {
    put_behind_levels(columns, stand_alone, counts);
}

WEFT_WIDE_WHERE_POSSIBLE void add_support(const SupportColumns& columns, bool stand_alone,
                                          const std::uint32_t* counts) {
    put_behind_levels(columns, stand_alone, counts);
}

} // namespace

PanelTally::PanelTally(const Framework& framework, const AssessmentAnswers& answers, Voice voice)
    : answers_(&answers),
      question_count_(framework.questions.size()),
      sector_count_(framework.sectors.size()),
      level_count_(2),
      slot_count_(0),
      rows_by_sector_(sector_count_) {
    for (const auto& question : framework.questions)
        level_count_ = std::max(level_count_, static_cast<std::size_t>(question.level_count));
    slot_count_ = level_count_ + state_slot_count;
    counts_.resize(sector_count_ * slot_count_ * question_count_);
    given_.resize(sector_count_ * question_count_);
    organisations_.resize(sector_count_ * question_count_);
    support_.resize(sector_count_ * level_count_ * question_count_);

    groups_ = find_groups(framework, voice);
    scratch_.counts.resize(level_count_ * question_count_);
    scratch_.batch.resize(level_count_ * question_count_);
    scratch_.at_or_above.resize(question_count_);
    scratch_.share_of_one.resize(question_count_);
    for (const auto& group : groups_)
        count_levels(group);
    for (std::size_t group = 0; group < groups_.size();)
        group = count_states_of_run(group);
    finish_sectors();
    scratch_ = {};
}

/// Rows are sorted by voice, sector and organisation, so every group is one run.
std::vector<RowGroup> PanelTally::find_groups(const Framework& framework, Voice voice) {
    std::vector<RowGroup> groups;
    const auto& people = answers_->respondents;
    for (std::size_t row = 0; row < people.size(); ++row) {
        if (people[row].voice != voice) continue;
        const auto sector = people[row].sector;
        ++rows_by_sector_[sector];
        const bool stands_alone = framework.policy.equal_organisations && people[row].organisation.empty();
        const bool continues = !groups.empty() && groups.back().sector == sector &&
                               groups.back().first_row + groups.back().row_count == row &&
                               (!framework.policy.equal_organisations ||
                                people[row].organisation == people[groups.back().first_row].organisation);
        if (continues)
            ++groups.back().row_count;
        else
            groups.push_back({.sector = sector, .first_row = row, .row_count = 1, .stand_alone = stands_alone});
    }
    return groups;
}

void PanelTally::count_levels(const RowGroup& group) {
    if (group.row_count <= rows_per_batch) { // bytes will do, as for nearly every organisation
        count_levels_in_batch(group.first_row, group.row_count);
        add_group(group, scratch_.batch);
        return;
    }
    std::ranges::fill(scratch_.counts, 0U);
    for (std::size_t done = 0; done < group.row_count; done += rows_per_batch) {
        count_levels_in_batch(group.first_row + done, std::min(group.row_count - done, rows_per_batch));
        add_to(scratch_.counts.data(), scratch_.batch.data(), scratch_.batch.size());
    }
    add_group(group, scratch_.counts);
}

void PanelTally::count_levels_in_batch(std::size_t first_row, std::size_t row_count) {
    const Rows rows{.first = answers_->row(first_row).data(), .count = row_count, .width = question_count_};
    auto* batch = scratch_.batch.data();
    for (std::size_t level = 0; level < level_count_; ++level, batch += question_count_)
        count_equal(rows, static_cast<Answer>(level), batch);
}

/// What is no level is counted by sector only, so the groups of a sector that lie together are one run. Returns the
/// first group after it.
std::size_t PanelTally::count_states_of_run(std::size_t first) {
    const auto sector = groups_[first].sector;
    auto end_row = groups_[first].first_row;
    auto after = first;
    for (; after < groups_.size() && groups_[after].sector == sector && groups_[after].first_row == end_row; ++after)
        end_row += groups_[after].row_count;
    for (auto row = groups_[first].first_row; row < end_row; row += rows_per_batch) {
        const Rows rows{.first = answers_->row(row).data(),
                        .count = std::min(end_row - row, rows_per_batch),
                        .width = question_count_};
        for (std::size_t slot = 0; slot < state_slot_count; ++slot) {
            count_equal(rows, state_of_slot[slot], scratch_.batch.data());
            add_to(&counts_[at(0, sector, level_count_ + slot)], scratch_.batch.data(), question_count_);
        }
    }
    return after;
}

template <class Count>
void PanelTally::add_group(const RowGroup& group, const std::vector<Count>& counts) {
    add_to(&counts_[at(0, group.sector, 0)], counts.data(), counts.size());
    add_support({.questions = question_count_,
                 .levels = level_count_,
                 .organisations = &organisations_[group.sector * question_count_],
                 .support = &support_[group.sector * level_count_ * question_count_],
                 .at_or_above = scratch_.at_or_above.data(),
                 .share_of_one = scratch_.share_of_one.data()},
                group.stand_alone, counts.data());
}

void PanelTally::finish_sectors() {
    for (std::size_t sector = 0; sector < sector_count_; ++sector)
        for (std::size_t level = 0; level < level_count_; ++level) {
            auto* support = &support_[(sector * level_count_ + level) * question_count_];
            const auto* organisations = &organisations_[sector * question_count_];
            add_to(&given_[sector * question_count_], &counts_[at(0, sector, level)], question_count_);
            for (std::size_t q = 0; q < question_count_; ++q)
                support[q] /= std::max(organisations[q], 1U);
        }
}

PanelTally::GroupCount PanelTally::count_in_group(const RowGroup& group, std::size_t question, Rank rank) const {
    GroupCount count;
    for (std::size_t row = group.first_row; row < group.first_row + group.row_count; ++row) {
        const auto value = answers_->row(row)[question];
        if (!is_level(value)) continue;
        ++count.given;
        if (value >= rank) ++count.at_or_above;
    }
    return count;
}

Fraction PanelTally::exact_sector_support(std::size_t question, std::size_t sector, Rank rank) const {
    Fraction sum = 0;
    std::uint32_t organisations = 0;
    for (const auto& group : groups_) {
        if (group.sector != sector) continue;
        const auto [given, at_or_above] = count_in_group(group, question, rank);
        if (given == 0) continue;
        organisations += group.stand_alone ? given : 1;
        sum += group.stand_alone ? Fraction(at_or_above) : Fraction(at_or_above, given);
    }
    return organisations == 0 ? sum : sum / organisations;
}

double PanelTally::heaviest_share(std::size_t question) const {
    double heaviest_in_sector = 0;
    std::size_t sectors = 0;
    for (std::size_t sector = 0; sector < sector_count_; ++sector)
        if (given(question, sector) > 0) ++sectors;
    for (const auto& group : groups_) {
        const auto given = count_in_group(group, question, 0).given;
        if (given == 0) continue;
        const auto organisations = organisations_[group.sector * question_count_ + question];
        heaviest_in_sector = std::max(heaviest_in_sector, 1.0 / organisations / (group.stand_alone ? 1 : given));
    }
    return sectors == 0 ? 0 : heaviest_in_sector / static_cast<double>(sectors);
}

} // namespace weft
