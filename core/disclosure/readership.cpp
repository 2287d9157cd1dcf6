// SPDX-License-Identifier: MIT
#include "core/disclosure/readership.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace weft {
namespace {

constexpr std::array<std::string_view, 4> names{"internal", "system", "regulator", "public"};

} // namespace

std::string_view name_of(Readership audience) {
    return names[static_cast<std::size_t>(audience)];
}

std::optional<Readership> readership_named(std::string_view name) {
    const auto* const found = std::ranges::find(names, name);
    if (found == names.end()) return std::nullopt;
    return static_cast<Readership>(found - names.begin());
}

} // namespace weft
