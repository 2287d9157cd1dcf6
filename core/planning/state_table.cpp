// SPDX-License-Identifier: MIT
#include "core/planning/state_table.hpp"

#include <algorithm>

namespace weft::planning {
namespace {

/// Mixes every number into 64 bits, as splitmix64 does.
std::size_t hash_of(std::span<const std::int64_t> row) {
    std::uint64_t hash = 0x9E3779B97F4A7C15U;
    for (const auto number : row) {
        hash ^= static_cast<std::uint64_t>(number) + 0x9E3779B97F4A7C15U + (hash << 6U);
        hash = (hash ^ (hash >> 30U)) * 0xBF58476D1CE4E5B9U;
        hash = (hash ^ (hash >> 27U)) * 0x94D049BB133111EBU;
        hash ^= hash >> 31U;
    }
    return hash;
}

} // namespace

std::size_t StateTable::find_or_add(std::span<const std::int64_t> row) {
    const auto mask = slots_.size() - 1;
    auto slot = hash_of(row) & mask;
    for (; slots_[slot] != empty; slot = (slot + 1) & mask)
        if (std::ranges::equal(at(slots_[slot]), row)) return slots_[slot];
    slots_[slot] = static_cast<std::uint32_t>(size_);
    rows_.insert(rows_.end(), row.begin(), row.end());
    ++size_;
    if (2 * size_ > slots_.size()) grow();
    return size_ - 1;
}

void StateTable::grow() {
    std::vector<std::uint32_t> slots(2 * slots_.size(), empty);
    const auto mask = slots.size() - 1;
    for (std::size_t index = 0; index < size_; ++index) {
        auto slot = hash_of(at(index)) & mask;
        while (slots[slot] != empty)
            slot = (slot + 1) & mask;
        slots[slot] = static_cast<std::uint32_t>(index);
    }
    slots_ = std::move(slots);
}

} // namespace weft::planning
