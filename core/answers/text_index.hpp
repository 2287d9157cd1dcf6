// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace weft {

struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};

/// Looked up by a view into a file, without making a string of it.
template <class Value>
using TextIndex = std::unordered_map<std::string, Value, TextHash, std::equal_to<>>;

} // namespace weft
