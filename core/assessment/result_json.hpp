// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weft {

/// The document as JSON: keys sorted, numbers as the shortest text that reads back the same, no spaces. With
/// `indent` above 0 it is laid out for people.
std::string to_json(const result::Result& result, int indent = 0);

/// Reads a result document, or one document a line. Throws `Error` (Failure::input) with `name`, the place and a
/// sentence for what is no `weft.result/1`: not JSON, a key twice, a member missing or of another kind.
std::vector<result::Result> results_from_json(std::string_view text, const std::string& name);

/// Where two results first differ, in the order of their keys; `build` is not compared.
struct Difference {
    std::string where; ///< as a JSON pointer: "/domains/0/level"
    std::string left;
    std::string right;
};
std::optional<Difference> first_difference(const result::Result& left, const result::Result& right);

} // namespace weft
