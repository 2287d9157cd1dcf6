// SPDX-License-Identifier: MIT
#include "core/comparison/comparison_json.hpp"

#include "core/assessment/described_result.hpp"
#include "core/assessment/document_reader.hpp"
#include "core/assessment/json_document.hpp"
#include "core/comparison/described_comparison.hpp"
#include "core/error.hpp"

#include <utility>

namespace weft {

std::string to_json(const comparison::Comparison& comparison, int indent) {
    auto text = json_of(comparison);
    return indent > 0 ? json_laid_out(text, indent) : text;
}

void round_as_written(comparison::Comparison& comparison) {
    round_numbers(comparison);
}

comparison::Comparison comparison_from_json(std::string_view text, const std::string& name) {
    auto comparisons = read_documents<comparison::Comparison>(
        text, name, {.format = comparison::Comparison().format, .name = "comparison"});
    if (comparisons.size() > 1)
        throw Error(Failure::input,
                    name + ": there are " + std::to_string(comparisons.size()) + " comparisons in it; one is wanted");
    return std::move(comparisons.front());
}

} // namespace weft
