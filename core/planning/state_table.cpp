// SPDX-License-Identifier: MIT
#include "core/planning/state_table.hpp"

#include <algorithm>
#include <bit>

namespace weft::planning {
namespace {

/// One multiplication a number, and at the end the mixing of splitmix64, without which the low bits would say little.
std::uint64_t hash_of(std::span<const std::int64_t> row) {
    std::uint64_t hash = 0;
    for (const auto number : row)
        hash = (std::rotl(hash, 23) ^ static_cast<std::uint64_t>(number)) * 0x9E3779B97F4A7C15U;
    hash = (hash ^ (hash >> 30U)) * 0xBF58476D1CE4E5B9U;
    hash = (hash ^ (hash >> 27U)) * 0x94D049BB133111EBU;
    return hash ^ (hash >> 31U);
}

} // namespace

std::size_t StateTable::find_or_add(std::span<const std::int64_t> row) {
    const auto mask = slots_.size() - 1;
    const auto hash = hash_of(row);
    auto slot = hash & mask;
    for (; slots_[slot] != empty; slot = (slot + 1) & mask)
        if (hashes_[slots_[slot]] == hash && std::ranges::equal(at(slots_[slot]), row)) return slots_[slot];
    slots_[slot] = static_cast<std::uint32_t>(size_);
    hashes_.push_back(hash);
    rows_.insert(rows_.end(), row.begin(), row.end());
    ++size_;
    if (2 * size_ > slots_.size()) grow();
    return size_ - 1;
}

void StateTable::grow() {
    std::vector<std::uint32_t> slots(2 * slots_.size(), empty);
    const auto mask = slots.size() - 1;
    for (std::size_t index = 0; index < size_; ++index) {
        auto slot = hashes_[index] & mask;
        while (slots[slot] != empty)
            slot = (slot + 1) & mask;
        slots[slot] = static_cast<std::uint32_t>(index);
    }
    slots_ = std::move(slots);
}

} // namespace weft::planning
