// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace weft::planning {

/// Rows of whole numbers, each kept once, found again by what they hold.
class StateTable {
public:
    explicit StateTable(std::size_t width) : width_(width), slots_(64, empty) {}

    std::size_t size() const { return size_; }
    std::span<const std::int64_t> at(std::size_t index) const {
        return std::span(rows_).subspan(index * width_, width_);
    }
    /// The index of the row; `size()` before the call when it was not there.
    std::size_t find_or_add(std::span<const std::int64_t> row);

private:
    static constexpr std::uint32_t empty = 0xFFFFFFFF;

    void grow();

    std::size_t width_;
    std::size_t size_ = 0;
    std::vector<std::int64_t> rows_;
    std::vector<std::uint64_t> hashes_; ///< by row
    std::vector<std::uint32_t> slots_;  ///< a power of two, at most half full
};

} // namespace weft::planning
