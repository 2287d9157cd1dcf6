// SPDX-License-Identifier: MIT
#pragma once

#include "core/comparison/compare.hpp"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace weft::cli {

/// A comparison for a person: words first, ranks only as ranges, systems always by key. Lists that would not fit a page
/// are counted, and said to stand in full in the document.
std::string in_words(const comparison::Comparison& comparison, std::optional<std::size_t> width,
                     const std::function<std::string(std::string_view)>& emphasise);

} // namespace weft::cli
