// SPDX-License-Identifier: MIT
#include "core/rubric/consensus_reader.hpp"

#include "core/rubric/aggregate_reader.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace weft {
namespace {

constexpr int most_people = 100'000;

std::optional<int> read_count(const TomlTable& table, std::string_view key, int smallest) {
    const auto count = table.whole(key, smallest, most_people, Needed::yes);
    return count ? std::optional(static_cast<int>(*count)) : std::nullopt;
}

void read_panels(const TomlTable& table, Consensus& consensus) {
    static constexpr std::array<std::string_view, 2> keys{"from", "outside"};
    for (const auto& entry : table.tables("panels")) {
        entry.allow_only(keys, "an entry of 'panels'");
        const auto from = read_count(entry, "from", 1);
        const auto outside = read_count(entry, "outside", 0);
        if (!from || !outside) continue;
        if (!consensus.panels.empty() && *from <= consensus.panels.back().from)
            entry.complain_at("from", "panels stand by size, smallest first");
        consensus.panels.push_back({*from, *outside});
    }
    if (consensus.panels.empty())
        table.complain(table.place(), "[consensus] needs 'panels': from how many answers on so many may lie outside");
}

} // namespace

std::optional<Consensus> read_consensus(const TomlTable& table, const Scale& scale) {
    static constexpr std::array<std::string_view, 6> keys{"region", "panels", "split", "round", "decimals", "bands"};
    table.allow_only(keys, "[consensus]");
    Consensus consensus;
    consensus.region = read_count(table, "region", 0).value_or(1);
    consensus.split = table.text("split", Needed::yes).value_or("");
    read_panels(table, consensus);
    consensus.bands = read_bands(table);
    if (consensus.bands.empty())
        table.complain(table.place(), "[consensus] needs 'bands': what a median is called");
    else if (const auto gap = find_gap(consensus.bands, scale.first, scale.last()))
        table.complain_at("bands", in_words(*gap) + " falls into no band; a median lies from " +
                                       std::to_string(scale.first) + " to " + std::to_string(scale.last()));
    const auto is_split = [&](const Band& band) { return band.label == consensus.split; };
    if (std::ranges::any_of(consensus.bands.bands, is_split))
        table.complain_at("split",
                          "'split' is \"" + consensus.split + "\", which is a band too; a split has a name of its own");
    return consensus;
}

} // namespace weft
