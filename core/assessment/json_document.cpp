// SPDX-License-Identifier: MIT
#include "core/assessment/json_document.hpp"

#include "core/assessment/json_tree.hpp"

namespace weft {

std::string json_leaf(std::string_view text) {
    return json_text(nlohmann::json(text));
}

std::string json_leaf(double number) {
    return json_text(json_tree(number));
}

std::string json_laid_out(std::string_view json, int indent) {
    return json_text(nlohmann::json::parse(json), indent);
}

} // namespace weft
