// SPDX-License-Identifier: MIT
#include "reports/words/view.hpp"

#include "core/assessment/criteria_of.hpp"

namespace weft::words {

View::View(const result::Result& viewed, const Words& in_words) : result(viewed), words(in_words) {
    for (const auto& domain : result.domains) {
        named_.emplace(domain.id, Named{domain.title, "#domain-" + domain.id});
        for (const auto* criterion : criteria_of(domain))
            named_.insert_or_assign(criterion->id, Named{criterion->title, "#criterion-" + criterion->id});
    }
}

Named View::named(std::string_view id) const {
    const auto found = named_.find(id);
    if (found == named_.end() || found->second.title.empty()) return {std::string(id), ""};
    return found->second;
}

std::string View::sector(std::string_view id) const {
    for (const auto& sector : result.participation.sectors)
        if (sector.id == id && !sector.title.empty()) return sector.title;
    return std::string(id);
}

std::string View::view_title(std::string_view id) const {
    for (const auto& seen : result.views)
        if (seen.id == id) return seen.title;
    return std::string(id);
}

bool View::has_many_voices() const {
    return has_many_sectors() || result.participation.respondents.value_or(2) > 1; // hidden: more than one
}

bool View::shows_evidence() const {
    const auto evidence = result.inputs.policy.find("scoring.evidence");
    return evidence == result.inputs.policy.end() || evidence->second != "off";
}

bool View::has_chains(const result::NodeSummary& node) const {
    const auto differ = [](const result::ChainLevel& left, const result::ChainLevel& right) {
        return left.level != right.level || left.score != right.score;
    };
    return differ(node.claimed, node.assessed) || (shows_evidence() && differ(node.claimed, node.evidenced));
}

bool View::has_chains(const result::Criterion& criterion) const {
    return criterion.claimed != criterion.assessed || (shows_evidence() && criterion.claimed != criterion.evidenced);
}

std::string View::estimand() const {
    return words.say(has_many_voices() ? "page.panel" : "page.one-assessor");
}

std::string View::mark() const {
    return words.mark_for(result.audience);
}

std::string View::hidden(std::string_view code) const {
    return words.hidden(code, result.smallest_group);
}

std::string View::what_is_hidden() const {
    return words.what_is_hidden(result.smallest_group);
}

bool View::has_promise_to_keep() const {
    return result.audience == "internal" && result.promise != "named" && has_many_voices();
}

bool asks_in_parallel(const result::Result& result) {
    for (const auto& domain : result.domains)
        for (const auto* criterion : criteria_of(domain))
            if (!criterion->lived_ask.empty()) return true;
    return false;
}

} // namespace weft::words
