// SPDX-License-Identifier: MIT
#include "core/synthesis/panel_tally.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>

namespace weft {
namespace {

enum StateSlot : std::size_t { not_applicable_slot, dont_know_slot, declined_slot, missing_slot, state_slot_count };
constexpr std::array<Answer, state_slot_count> state_of_slot{answer::not_applicable, answer::dont_know,
                                                             answer::declined, answer::missing};

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
void count_side_by_side(const Rows& rows, std::size_t first, Answer value, std::uint8_t* counts) {
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
void count_equal(Rows rows, Answer value, std::uint8_t* counts) {
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
    scratch_.counts.resize(slot_count_ * question_count_);
    scratch_.batch.resize(slot_count_ * question_count_);
    scratch_.at_or_above.resize(question_count_);
    scratch_.share_of_one.resize(question_count_);
    for (const auto& group : groups_)
        count_group(group);
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

void PanelTally::count_group(const RowGroup& group) {
    if (group.row_count <= rows_per_batch) { // bytes will do, as for nearly every organisation
        count_batch(group.first_row, group.row_count);
        add_group(group, scratch_.batch);
        return;
    }
    std::ranges::fill(scratch_.counts, 0U);
    for (std::size_t done = 0; done < group.row_count; done += rows_per_batch) {
        count_batch(group.first_row + done, std::min(group.row_count - done, rows_per_batch));
        add_to(scratch_.counts.data(), scratch_.batch.data(), scratch_.batch.size());
    }
    add_group(group, scratch_.counts);
}

void PanelTally::count_batch(std::size_t first_row, std::size_t row_count) {
    const Rows rows{.first = answers_->row(first_row).data(), .count = row_count, .width = question_count_};
    auto* batch = scratch_.batch.data();
    for (std::size_t level = 0; level < level_count_; ++level, batch += question_count_)
        count_equal(rows, static_cast<Answer>(level), batch);
    for (const auto state : state_of_slot) {
        count_equal(rows, state, batch);
        batch += question_count_;
    }
}

template <class Count>
void PanelTally::add_group(const RowGroup& group, const std::vector<Count>& counts) {
    add_to(&counts_[at(0, group.sector, 0)], counts.data(), counts.size());
    add_support(group, counts.data());
}

/// Adds what an organisation puts behind each level: the share of its own level-givers at that level or above.
/// People who stand for themselves each put all of theirs. Plain pointers, so that every loop is turned into vectors;
/// and whole numbers with a sign, because those become doubles in one instruction.
template <class Count>
void PanelTally::add_support(const RowGroup& group, const Count* counts) {
    const auto questions = question_count_;
    auto* at_or_above = scratch_.at_or_above.data();
    std::fill_n(at_or_above, questions, 0);
    for (std::size_t level = 0; level < level_count_; ++level) {
        const auto* at_level = counts + level * questions;
        for (std::size_t q = 0; q < questions; ++q)
            at_or_above[q] += static_cast<std::int32_t>(at_level[q]);
    }

    auto* organisations = &organisations_[group.sector * questions];
    auto* share_of_one = scratch_.share_of_one.data();
    for (std::size_t q = 0; q < questions; ++q) {
        const auto given = at_or_above[q];
        organisations[q] += static_cast<std::uint32_t>(group.stand_alone ? given : std::min(given, 1));
        share_of_one[q] = group.stand_alone ? 1.0 : 1.0 / std::max(given, 1);
    }
    for (std::size_t level = 0; level < level_count_; ++level) {
        auto* support = &support_[(group.sector * level_count_ + level) * questions];
        const auto* at_level = counts + level * questions;
        for (std::size_t q = 0; q < questions; ++q) {
            support[q] += at_or_above[q] * share_of_one[q];
            at_or_above[q] -= static_cast<std::int32_t>(at_level[q]);
        }
    }
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

std::uint32_t PanelTally::given(std::size_t question, std::size_t sector) const {
    return given_[sector * question_count_ + question];
}

std::uint32_t PanelTally::given_at(std::size_t question, std::size_t sector, Rank rank) const {
    return counts_[at(question, sector, static_cast<std::size_t>(rank))];
}

std::uint32_t PanelTally::not_applicable(std::size_t question, std::size_t sector) const {
    return counts_[at(question, sector, level_count_ + not_applicable_slot)];
}

std::uint32_t PanelTally::dont_know(std::size_t question, std::size_t sector) const {
    return counts_[at(question, sector, level_count_ + dont_know_slot)];
}

std::uint32_t PanelTally::declined(std::size_t question, std::size_t sector) const {
    return counts_[at(question, sector, level_count_ + declined_slot)];
}

std::uint32_t PanelTally::missing(std::size_t question, std::size_t sector) const {
    return counts_[at(question, sector, level_count_ + missing_slot)];
}

double PanelTally::sector_support(std::size_t question, std::size_t sector, Rank rank) const {
    return support_[(sector * level_count_ + static_cast<std::size_t>(rank)) * question_count_ + question];
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
