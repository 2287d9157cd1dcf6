// SPDX-License-Identifier: MIT
#include "core/assessment/described_result.hpp"
#include "core/assessment/json_tree.hpp"
#include "core/assessment/result_json.hpp"

#include <algorithm>

namespace weft {
namespace {

using nlohmann::json;

std::optional<Difference> first_difference(const json& left, const json& right, const json::json_pointer& where);

std::optional<Difference> first_difference_of_lists(const json& left, const json& right,
                                                    const json::json_pointer& where) {
    const auto both = std::min(left.size(), right.size());
    for (std::size_t i = 0; i < both; ++i)
        if (auto difference = first_difference(left[i], right[i], where / i)) return difference;
    if (left.size() == right.size()) return std::nullopt;
    const auto item = [both](const json& list) { return both < list.size() ? shown_short(list[both]) : "nothing"; };
    return Difference{(where / both).to_string(), item(left), item(right)};
}

/// Both in the order of their names: the first name that only one of them has is a difference.
std::optional<Difference> first_difference_of_objects(const json& left, const json& right,
                                                      const json::json_pointer& where) {
    auto l = left.begin();
    auto r = right.begin();
    for (; l != left.end() || r != right.end(); ++l, ++r) {
        if (r == right.end() || (l != left.end() && l.key() < r.key()))
            return Difference{(where / l.key()).to_string(), shown_short(*l), "nothing"};
        if (l == left.end() || r.key() < l.key())
            return Difference{(where / r.key()).to_string(), "nothing", shown_short(*r)};
        if (auto difference = first_difference(*l, *r, where / l.key())) return difference;
    }
    return std::nullopt;
}

std::optional<Difference> first_difference(const json& left, const json& right, const json::json_pointer& where) {
    if (left.is_object() && right.is_object()) return first_difference_of_objects(left, right, where);
    if (left.is_array() && right.is_array()) return first_difference_of_lists(left, right, where);
    if (left == right) return std::nullopt;
    return Difference{where.to_string(), shown_short(left), shown_short(right)};
}

json tree_without_build(const result::Result& result) {
    json tree = json_tree(result);
    tree.erase("build");
    return tree;
}

} // namespace

std::optional<Difference> first_difference(const result::Result& left, const result::Result& right) {
    return first_difference(tree_without_build(left), tree_without_build(right), json::json_pointer());
}

} // namespace weft
