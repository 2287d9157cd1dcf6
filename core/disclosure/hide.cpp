// SPDX-License-Identifier: MIT
#include "core/disclosure/hide.hpp"

#include "core/assessment/sector_differences.hpp"
#include "core/assessment/statement.hpp"
#include "core/disclosure/hide_parts.hpp"
#include "core/error.hpp"

#include <span>

namespace weft {
namespace {

using disclosure::DisclosureRule;

/// Titles, links and digests of documents never leave the system; that there is a document, and of what grade, may.
void hide_documents(result::Result& result) {
    for (auto& domain : result.domains)
        for (auto& capability : domain.capabilities)
            for (auto& criterion : capability.criteria)
                for (std::size_t i = 0; i < criterion.evidence.size(); ++i) {
                    auto& item = criterion.evidence[i];
                    item.id = "document-" + std::to_string(i + 1);
                    item.title = item.link = item.sha256 = "";
                    item.hidden = "not-for-publication";
                }
}

void hide_small_groups(result::Result& result, std::span<const DisclosureRule> rules) {
    disclosure::hide_participation(result, rules);
    disclosure::hide_findings(result, disclosure::hide_criteria(result, rules));
    disclosure::hide_nodes(result);
    result.differences = sector_differences(result);
}

/// Said last on the first page, so that nobody takes what is missing for what is not known.
std::string what_is_hidden(const result::Result& result) {
    return "Hidden: what groups of fewer than " + std::to_string(*result.smallest_group) +
           " people said, and whatever it could be read from. Their answers count all the same.";
}

} // namespace

result::Result hide(const result::Result& result, Readership audience) {
    if (result.audience == name_of(audience)) return result;
    if (result.audience != name_of(Readership::internal))
        throw Error(Failure::not_allowed, "the result of " + result.system + " " + result.round + " was made for '" +
                                              result.audience + "'; what '" + std::string(name_of(audience)) +
                                              "' may see is made from the answers, or from the internal record");
    auto hidden = result;
    hidden.audience = name_of(audience);
    if (audience == Readership::regulator || audience == Readership::everyone) hide_documents(hidden);
    const auto rules = disclosure::rules_for(result, audience);
    if (rules.empty()) return hidden;
    hidden.smallest_group = rules.back().smallest_group;
    hide_small_groups(hidden, rules);
    hidden.statement = write_statement(hidden);
    hidden.statement.push_back(what_is_hidden(hidden));
    return hidden;
}

} // namespace weft
