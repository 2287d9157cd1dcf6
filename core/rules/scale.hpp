// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace weft {

/// A level as the engine knows it: 0 is the worst, whatever number or direction the scale prints.
using Rank = int;

enum class Better : std::uint8_t { higher, lower };

/// An ordered set of named levels. Labels stand in the order of their printed numbers: the first label belongs
/// to the number `first`, and with `Better::lower` it is the best one.
struct Scale {
    int first = 0;
    Better better = Better::higher;
    std::vector<std::string> labels;

    int level_count() const { return static_cast<int>(labels.size()); }
    Rank top() const { return level_count() - 1; }
    int last() const { return first + top(); }

    /// The number a page prints for a rank, and back. `rank_of` gives nothing for a number off the scale.
    int printed(Rank rank) const { return better == Better::higher ? first + rank : last() - rank; }
    std::optional<Rank> rank_of(std::int64_t printed) const {
        if (printed < first || printed > last()) return std::nullopt;
        const auto offset = static_cast<int>(printed - first);
        return better == Better::higher ? offset : top() - offset;
    }
    const std::string& label(Rank rank) const { return labels[static_cast<std::size_t>(printed(rank) - first)]; }

    friend bool operator==(const Scale&, const Scale&) = default;
};

/// "2 (Developing)"; just the number where it is its own label.
std::string in_words(const Scale& scale, Rank rank);

} // namespace weft
