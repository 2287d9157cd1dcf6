// SPDX-License-Identifier: MIT
#include "core/disclosure/suppress_table.hpp"

#include "core/disclosure/criterion_cells.hpp"
#include "core/disclosure/free_directions.hpp"

#include <algorithm>
#include <cassert>
#include <numeric>
#include <optional>

namespace weft::disclosure {
namespace {

using Cells = std::vector<std::size_t>;

std::uint64_t people_in(const CellTable& table, const Cells& cells) {
    return std::accumulate(cells.begin(), cells.end(), std::uint64_t{0},
                           [&](std::uint64_t sum, std::size_t cell) { return sum + table.cells[cell].people; });
}

/// Cells that sums hold together, directly or by way of others, as a table of their own: what is hidden in one part
/// changes nothing in another.
std::vector<Cells> connected_parts(const CellTable& table) {
    std::vector<std::size_t> leader(table.cells.size());
    std::iota(leader.begin(), leader.end(), std::size_t{0});
    const auto leader_of = [&](std::size_t cell) {
        while (leader[cell] != cell)
            cell = leader[cell] = leader[leader[cell]];
        return cell;
    };
    for (const auto& sum : table.sums)
        for (const auto& part : sum.parts)
            leader[leader_of(part.cell)] = leader_of(sum.total);
    std::vector<Cells> parts(table.cells.size());
    for (std::size_t cell = 0; cell < leader.size(); ++cell)
        parts[leader_of(cell)].push_back(cell);
    std::erase_if(parts, [](const Cells& cells) { return cells.empty(); });
    return parts;
}

CellTable table_of(const CellTable& whole, const Cells& cells) {
    CellTable part{.cells = {}, .sums = {}, .lowest = whole.lowest, .highest = whole.highest};
    std::vector<std::size_t> index(whole.cells.size(), cells.size());
    for (const auto cell : cells) {
        index[cell] = part.cells.size();
        part.cells.push_back(whole.cells[cell]);
    }
    for (const auto& sum : whole.sums) {
        if (index[sum.total] == cells.size()) continue;
        Sum here{.total = index[sum.total], .parts = {}};
        for (const auto& summand : sum.parts)
            here.parts.push_back({index[summand.cell], summand.weight});
        part.sums.push_back(std::move(here));
    }
    return part;
}

/// Looks for further cells to hide in one part.
class SecondarySearch {
public:
    SecondarySearch(const CellTable& table, const SuppressionSettings& settings)
        : table_(table),
          settings_(settings),
          hidden_(small_table_cells(table, settings.smallest_group)) {
        for (std::size_t cell = 0; cell < hidden_.size(); ++cell)
            if (hidden_[cell]) small_.push_back(cell);
    }

    Pattern find() {
        if (protected_count(hidden_) == small_.size()) return hidden_;
        for (const bool with_margins : {false, true}) {
            const auto candidates = shown(with_margins);
            if (auto best = best_of(candidates)) return *best;
            if (auto greedy = greedy_of(candidates)) return *greedy;
        }
        return Pattern(hidden_.size(), true); // no sum stands, so nothing follows from one
    }

private:
    static constexpr std::size_t most_candidates = 16;
    static constexpr std::size_t most_further = 4;

    Cells shown(bool with_margins) const {
        Cells cells;
        for (std::size_t cell = 0; cell < hidden_.size(); ++cell)
            if (!hidden_[cell] && table_.cells[cell].people > 0 && (with_margins || !table_.cells[cell].is_margin))
                cells.push_back(cell);
        return cells;
    }

    bool is_protected(const Pattern& hidden, std::size_t cell) const {
        const auto [from, to] = possible_values(table_, hidden, cell);
        if (!from || !to) return true;
        return *from < *to && *to - *from >= settings_.least_width;
    }

    std::size_t protected_count(const Pattern& hidden) const {
        return static_cast<std::size_t>(
            std::ranges::count_if(small_, [&](std::size_t cell) { return is_protected(hidden, cell); }));
    }

    Pattern with(const Cells& further) const {
        auto hidden = hidden_;
        for (const auto cell : further)
            hidden[cell] = true;
        return hidden;
    }

    /// Tries all sets of one cell, then of two, and so on; the candidates come in order, so that the first of equals
    /// is the first in the table.
    std::optional<Pattern> best_of(const Cells& candidates) const {
        if (candidates.size() > most_candidates) return std::nullopt;
        for (std::size_t size = 1; size <= std::min(most_further, candidates.size()); ++size) {
            std::optional<Cells> best;
            std::vector<int> chosen(candidates.size(), 0);
            std::fill_n(chosen.begin(), size, 1);
            do {
                Cells further;
                for (std::size_t i = 0; i < candidates.size(); ++i)
                    if (chosen[i] == 1) further.push_back(candidates[i]);
                if (best && people_in(table_, further) >= people_in(table_, *best)) continue;
                if (protected_count(with(further)) == small_.size()) best = further;
            } while (std::ranges::prev_permutation(chosen).found);
            if (best) return with(*best);
        }
        return std::nullopt;
    }

    /// Hides the cell that protects most, the one of fewest people among equals, until all are protected; then shows
    /// again, the one of most people first, what is not needed.
    std::optional<Pattern> greedy_of(Cells candidates) const {
        std::ranges::stable_sort(candidates, {}, [&](std::size_t cell) { return table_.cells[cell].people; });
        auto hidden = hidden_;
        Cells taken;
        while (protected_count(hidden) < small_.size()) {
            std::optional<std::size_t> best;
            std::size_t most = 0;
            for (const auto cell : candidates) {
                if (hidden[cell]) continue;
                hidden[cell] = true;
                const auto count = protected_count(hidden);
                hidden[cell] = false;
                if (best && count <= most) continue;
                best = cell;
                most = count;
            }
            if (!best) return std::nullopt;
            hidden[*best] = true;
            taken.push_back(*best);
        }
        std::ranges::stable_sort(taken, std::ranges::greater(),
                                 [&](std::size_t cell) { return table_.cells[cell].people; });
        for (const auto cell : taken) {
            hidden[cell] = false;
            if (protected_count(hidden) < small_.size()) hidden[cell] = true;
        }
        return hidden;
    }

    const CellTable& table_;
    const SuppressionSettings& settings_;
    Pattern hidden_;
    Cells small_;
};

} // namespace

Pattern small_table_cells(const CellTable& table, std::uint32_t smallest_group) {
    Pattern hidden;
    for (const auto& cell : table.cells)
        hidden.push_back(cell.people > 0 && cell.people < smallest_group);
    return hidden;
}

std::vector<std::string> suppress_table(const CellTable& table, const SuppressionSettings& settings) {
    std::vector<std::string> codes(table.cells.size());
    for (const auto& cells : connected_parts(table)) {
        const auto part = table_of(table, cells);
        const auto small = small_table_cells(part, settings.smallest_group);
        if (std::ranges::find(small, true) == small.end()) continue;
        const auto hidden = SecondarySearch(part, settings).find();
        for (std::size_t i = 0; i < cells.size(); ++i)
            if (hidden[i]) codes[cells[i]] = small[i] ? small_group : protects_others;
    }
    return codes;
}

} // namespace weft::disclosure
