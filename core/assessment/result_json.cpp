// SPDX-License-Identifier: MIT
#include "core/assessment/result_json.hpp"

#include "core/assessment/described_result.hpp"
#include "core/assessment/document_reader.hpp"
#include "core/assessment/json_tree.hpp"

namespace weft {

std::string to_json(const result::Result& result, int indent) {
    return json_text(json_tree(result), indent);
}

std::vector<result::Result> results_from_json(std::string_view text, const std::string& name) {
    return read_documents<result::Result>(text, name, {.format = result::Result().format, .name = "result"});
}

} // namespace weft
