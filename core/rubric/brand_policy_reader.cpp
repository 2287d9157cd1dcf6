// SPDX-License-Identifier: MIT
#include "core/rubric/brand_policy_reader.hpp"

#include <array>
#include <cstdint>
#include <string_view>

namespace weft {

BrandPolicy read_brand_policy(const TomlTable& table) {
    static constexpr std::array<std::string_view, 3> keys{"text_contrast", "mark_contrast", "largest_logo"};
    table.allow_only(keys, "[brand]");
    constexpr std::int64_t most_bytes = 16 << 20; // it is held in memory, and once more in every page
    return {.text_contrast = table.positive("text_contrast", Needed::yes).value_or(1),
            .mark_contrast = table.positive("mark_contrast", Needed::yes).value_or(1),
            .largest_logo =
                static_cast<std::size_t>(table.whole("largest_logo", 1, most_bytes, Needed::yes).value_or(1))};
}

} // namespace weft
