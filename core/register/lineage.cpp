// SPDX-License-Identifier: MIT
#include "core/register/lineage.hpp"

#include <algorithm>
#include <map>

namespace weft {
namespace {

/// A part of an earlier system, by the earlier system's key.
struct Part {
    std::optional<Fraction> share;
    bool is_whole = true;
};
using Parts = std::map<std::string, Part>;

/// Parts that reach one system on several ways add up; one unknown part makes the sum unknown.
void add_part(Parts& parts, const std::string& key, const Part& part) {
    const auto [at, is_new] = parts.try_emplace(key, part);
    if (is_new) return;
    auto& share = at->second.share;
    if (share && part.share)
        share = *share + *part.share;
    else
        share = std::nullopt;
    at->second.is_whole = share == Fraction(1);
}

/// Walks from the later day back to systems of the earlier one.
class Ancestry {
public:
    Ancestry(const SystemRegister& systems, std::string_view earlier, std::string_view later) : systems_(systems) {
        for (const auto& succession : systems.successions)
            if (succession.date > earlier && succession.date <= later) steps_.push_back(&succession);
        for (const auto* step : steps_)
            ++leaving_[step->from];
    }

    bool has_left(const std::string& key) const { return leaving_.contains(key); }

    /// The parts of earlier systems in `key`, and `key` itself where it stood already.
    Parts parts_of(const std::string& key, std::string_view earlier) const {
        Parts parts;
        const auto* system = systems_.find(key);
        if (system != nullptr && exists_on(*system, earlier))
            add_part(parts, key, {.share = rest_of(key), .is_whole = !has_left(key)});
        for (const auto* step : steps_) {
            if (step->to != key) continue;
            const bool goes_whole = leaving_.at(step->from) == 1 && (!step->share || *step->share == 1);
            for (const auto& [from, part] : parts_of(step->from, earlier)) {
                if (from == step->from) { // a step out of the earlier system itself
                    add_part(parts, from, {.share = goes_whole ? Fraction(1) : step->share, .is_whole = goes_whole});
                    continue;
                }
                const auto share = part.share && step->share ? std::optional(*part.share * *step->share) : std::nullopt;
                add_part(parts, from,
                         {.share = goes_whole ? part.share : share, .is_whole = goes_whole && part.is_whole});
            }
        }
        return parts;
    }

private:
    /// What stayed of a system that goes on; unknown when a part that left is.
    std::optional<Fraction> rest_of(const std::string& key) const {
        Fraction rest = 1;
        for (const auto* step : steps_) {
            if (step->from != key) continue;
            if (!step->share) return std::nullopt;
            rest -= *step->share;
        }
        return rest;
    }

    const SystemRegister& systems_;
    std::vector<const Succession*> steps_;
    std::map<std::string, int> leaving_; ///< how many went out of each
};

std::string names_of(const SystemRegister& systems, const std::vector<Predecessor>& predecessors) {
    std::string text;
    for (std::size_t i = 0; i < predecessors.size(); ++i)
        text += (i == 0 ? "" : i + 1 == predecessors.size() ? " and " : ", ") + systems.name_of(predecessors[i].key);
    return text;
}

/// "a part of NHS Frimley Integrated Care Board (share not known)"
std::string broken_parts(const SystemRegister& systems, const std::vector<Predecessor>& predecessors) {
    std::vector<std::string> parts;
    for (const auto& predecessor : predecessors) {
        if (predecessor.is_whole) continue;
        parts.push_back(
            "a part of " + systems.name_of(predecessor.key) +
            (predecessor.share ? " (" + to_text(*predecessor.share) + " of it)" : " (how much is not known)"));
    }
    std::string text;
    for (std::size_t i = 0; i < parts.size(); ++i)
        text += (i == 0 ? "" : i + 1 == parts.size() ? " and " : ", ") + parts[i];
    return text;
}

void judge(Lineage& lineage, const SystemRegister& systems) {
    const auto& from = lineage.predecessors;
    const bool is_broken = std::ranges::any_of(from, [](const Predecessor& part) { return !part.is_whole; });
    if (from.empty()) {
        lineage.origin = Origin::fresh;
        lineage.comparison = Comparability::nothing;
        lineage.reason = "No earlier system is known to have become it.";
    } else if (is_broken) {
        lineage.origin = Origin::reshaped;
        lineage.comparison = Comparability::nothing;
        lineage.reason =
            "It has " + broken_parts(systems, from) + ", whose answers cannot be told apart by where people lived.";
    } else if (from.size() > 1) {
        lineage.origin = Origin::merged;
        lineage.comparison = Comparability::range;
        lineage.reason = "It was made of " + names_of(systems, from) +
                         "; it stands beside the lowest and the highest of them, and is no change of any one.";
    } else if (from.front().key != lineage.system) {
        lineage.origin = Origin::renamed;
        lineage.comparison = Comparability::change;
        lineage.reason = "It is " + systems.name_of(from.front().key) + ", whole, under another key.";
    } else {
        lineage.reason = "Nothing joined or left it.";
    }
}

} // namespace

std::string_view name_of(Origin origin) {
    switch (origin) {
    case Origin::same: return "same";
    case Origin::renamed: return "renamed";
    case Origin::merged: return "merged";
    case Origin::reshaped: return "reshaped";
    case Origin::fresh: return "fresh";
    }
    return "fresh";
}

std::string_view name_of(Comparability comparability) {
    switch (comparability) {
    case Comparability::change: return "change";
    case Comparability::range: return "range";
    case Comparability::nothing: return "nothing";
    }
    return "nothing";
}

bool exists_on(const System& system, std::string_view day) {
    return (system.valid_from.empty() || system.valid_from <= day) &&
           (system.valid_to.empty() || day <= system.valid_to);
}

std::vector<Lineage> lineages(const SystemRegister& systems, std::string_view earlier, std::string_view later) {
    const Ancestry ancestry(systems, earlier, later);
    std::vector<Lineage> all;
    for (const auto& system : systems.systems) {
        if (!exists_on(system, later)) continue;
        Lineage lineage;
        lineage.system = system.key;
        for (const auto& [key, part] : ancestry.parts_of(system.key, earlier))
            lineage.predecessors.push_back({.key = key, .share = part.share, .is_whole = part.is_whole});
        judge(lineage, systems);
        all.push_back(std::move(lineage));
    }
    return all;
}

} // namespace weft
