// SPDX-License-Identifier: MIT
#pragma once

#include "core/fraction.hpp"
#include "core/register/system_register.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weft {

/// How a system of a later day came about.
enum class Origin : std::uint8_t {
    same,     ///< it is one of the earlier ones, under the same key, and nothing joined or left it
    renamed,  ///< one earlier system, whole, under another key
    merged,   ///< several earlier systems, each of them whole
    reshaped, ///< at least one part of a system whose rest went, or stayed, elsewhere
    fresh,    ///< no earlier system is known to have become it
};

/// What an earlier round and a later one may be asked about such a system.
enum class Comparability : std::uint8_t {
    change,  ///< what was, and what is: the same people are meant
    range,   ///< only against the lowest and the highest of those that became it; no change of one system
    nothing, ///< the answers of an earlier round cannot be told apart by where people lived
};

std::string_view name_of(Origin origin);
std::string_view name_of(Comparability comparability);

/// A part of an earlier system that is in a later one.
struct Predecessor {
    std::string key;
    std::optional<Fraction> share; ///< of the earlier system; unset where nobody has said how much
    bool is_whole = false;         ///< all of it, whatever the share says
};

/// One system of the later day with what it came from, and what may be compared.
struct Lineage {
    std::string system;
    Origin origin = Origin::same;
    Comparability comparison = Comparability::change;
    std::vector<Predecessor> predecessors; ///< by key
    std::string reason;                    ///< one sentence, why this may be compared and no more
};

/// The systems that exist on `later`, by key, as seen from `earlier` (ISO days, earlier first). Successions after the
/// earlier day and up to the later one are followed through every step between.
std::vector<Lineage> lineages(const SystemRegister& systems, std::string_view earlier, std::string_view later);

/// True for a system that exists on a day: what is open reaches as far as anybody asks; `valid_to` is its last day.
bool exists_on(const System& system, std::string_view day);

} // namespace weft
