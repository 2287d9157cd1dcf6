// SPDX-License-Identifier: MIT
#include "core/nearest_name.hpp"

#include "core/text.hpp"

#include <algorithm>
#include <vector>

namespace weft {
namespace {

/// Insertions, deletions, replacements and swaps of neighbours between two names.
std::size_t distance(std::string_view left, std::string_view right) {
    std::vector<std::size_t> before_last(right.size() + 1);
    std::vector<std::size_t> last(right.size() + 1);
    std::vector<std::size_t> row(right.size() + 1);
    for (std::size_t j = 0; j <= right.size(); ++j)
        last[j] = j;
    for (std::size_t i = 1; i <= left.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= right.size(); ++j) {
            const std::size_t replaced = last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, replaced});
            const bool is_swap = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
            if (is_swap) row[j] = std::min(row[j], before_last[j - 2] + 1);
        }
        std::swap(before_last, last);
        std::swap(last, row);
    }
    return last[right.size()];
}

} // namespace

std::optional<std::string> nearest_name(std::string_view name, std::span<const std::string> known) {
    constexpr std::size_t longest_compared = 200;
    if (name.size() > longest_compared) return std::nullopt;
    std::optional<std::string> nearest;
    std::size_t nearest_distance = 0;
    for (const auto& candidate : known) {
        if (candidate.size() > longest_compared) continue;
        const auto away = distance(name, candidate);
        if (3 * away > std::max(name.size(), candidate.size())) continue;
        if (nearest && away >= nearest_distance) continue;
        nearest = candidate;
        nearest_distance = away;
    }
    return nearest;
}

std::string did_you_mean(std::string_view name, std::span<const std::string> known) {
    const auto nearest = nearest_name(name, known);
    return nearest ? "; did you mean '" + *nearest + "'?" : "";
}

std::string one_of(std::span<const std::string> names) {
    std::vector<std::string> quoted;
    for (const auto& name : names)
        quoted.push_back("'" + name + "'");
    return listed(quoted, "or");
}

} // namespace weft
