// SPDX-License-Identifier: MIT
#include "reports/xlsx/missing_values.hpp"

namespace weft::xlsx {

std::string_view shorthand(Without without) {
    switch (without) {
    case Without::not_known: return "[x]";
    case Without::does_not_apply: return "[z]";
    case Without::not_asked: return "[n]";
    case Without::hidden: return "[c]";
    }
    return "[x]";
}

std::string_view meaning(Without without) {
    switch (without) {
    case Without::not_known: return "Not known: too little was said or given. It is not a zero.";
    case Without::does_not_apply: return "Does not apply here, or there is nothing to say.";
    case Without::not_asked: return "Not asked.";
    case Without::hidden: return "Confidential: hidden, so that nothing of what few people said can be read from it.";
    }
    return "Not known.";
}

Without without_level(const result::NodeSummary& node) {
    if (node.publication == "hidden" || !node.hidden.empty()) return Without::hidden;
    const bool makes_none = node.publication == "not-applicable" || node.publication == "nothing-made";
    return makes_none ? Without::does_not_apply : Without::not_known;
}

Without without_level(const result::Criterion& criterion) {
    if (criterion.state == "hidden") return Without::hidden;
    if (criterion.number && criterion.number->way) return Without::does_not_apply; // it is a share of the way
    if (criterion.state == "not-applicable") return Without::does_not_apply;
    return criterion.state == "not-asked" ? Without::not_asked : Without::not_known;
}

Without unknown_or_hidden(std::string_view hidden) {
    return hidden.empty() ? Without::not_known : Without::hidden;
}

} // namespace weft::xlsx
