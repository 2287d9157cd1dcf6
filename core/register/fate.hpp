// SPDX-License-Identifier: MIT
#pragma once

#include "core/register/lineage.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace weft {

/// A later system that an earlier one, or a part of it, is in.
struct Successor {
    std::string key;
    std::optional<Fraction> share; ///< of the earlier system; unset where nobody has said how much
    bool is_whole = false;         ///< all of it, whatever the share says
};

/// What became of one system of the earlier day. Without successors it ended, and nobody has said what came after it.
struct Fate {
    std::string system;
    std::vector<Successor> successors; ///< by key; itself where it goes on
};

/// The systems that existed on `earlier`, by key, and where they went: `lineages` of the same two days read backwards.
std::vector<Fate> fates(const SystemRegister& systems, std::string_view earlier, std::span<const Lineage> lineages);

/// True for a system that is still there, whole, under its own key.
bool is_unchanged(const Fate& fate);

} // namespace weft
