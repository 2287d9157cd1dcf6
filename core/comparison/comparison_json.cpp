// SPDX-License-Identifier: MIT
#include "core/comparison/comparison_json.hpp"

#include "core/assessment/described_result.hpp"
#include "core/assessment/json_document.hpp"
#include "core/comparison/described_comparison.hpp"

namespace weft {

std::string to_json(const comparison::Comparison& comparison, int indent) {
    auto text = json_of(comparison);
    return indent > 0 ? json_laid_out(text, indent) : text;
}

} // namespace weft
