// SPDX-License-Identifier: MIT
#include "core/comparison/versions.hpp"

#include "core/assessment/level_words.hpp"
#include "core/comparison/criterion_weights.hpp"

#include <algorithm>

namespace weft::comparison {
namespace {

std::string major_of(const std::string& version) {
    return version.substr(0, version.find('.'));
}

bool is_same_wording(const Wording& before, const Wording& after, const std::string& criterion) {
    const auto then = before.find(criterion);
    const auto now = after.find(criterion);
    return then != before.end() && now != after.end() && then->second == now->second;
}

/// Of the weight of `weights`, what is in `criteria`.
std::optional<double> share_of(const std::map<std::string, double>& weights, const std::vector<std::string>& criteria) {
    double all = 0;
    double part = 0;
    for (const auto& [criterion, weight] : weights) {
        all += weight;
        if (std::ranges::find(criteria, criterion) != criteria.end()) part += weight;
    }
    if (all <= 0) return std::nullopt;
    return with_nine_decimals(part / all);
}

DomainVersions versions_of(const result::Domain* before, const Wording& wording_before, const result::Domain& after,
                           const Wording& wording_after, const ComparisonPolicy& policy) {
    DomainVersions found;
    found.domain = after.id;
    found.title = after.title;
    found.version_after = after.rubric.version;
    found.state = "break";
    if (before == nullptr) {
        found.reason = "The domain is new.";
        return found;
    }
    found.version_before = before->rubric.version;
    const auto weights_before = criterion_weights(*before);
    const auto weights_after = criterion_weights(after);
    const bool is_same_rubric = before->rubric.digest == after.rubric.digest;
    const auto versions = before->rubric.version + " then, " + after.rubric.version + " now";
    if (!is_same_rubric && (wording_before.empty() || wording_after.empty())) {
        found.reason = "The rubric is not the same (" + versions +
                       "), and what its questions said then is not known: give the framework of that round, too.";
        return found;
    }
    for (const auto& [criterion, weight] : weights_after) {
        if (!weights_before.contains(criterion))
            found.left_out.push_back({criterion, "new"});
        else if (is_same_rubric || is_same_wording(wording_before, wording_after, criterion))
            found.unchanged.push_back(criterion);
        else
            found.left_out.push_back({criterion, "reworded"});
    }
    for (const auto& [criterion, weight] : weights_before)
        if (!weights_after.contains(criterion)) found.left_out.push_back({criterion, "dropped"});
    std::ranges::sort(found.left_out, {}, &LeftOutCriterion::criterion);
    found.share_before = share_of(weights_before, found.unchanged);
    found.share_after = share_of(weights_after, found.unchanged);

    if (major_of(before->rubric.version) != major_of(after.rubric.version)) {
        found.reason = "The rubric has a new major version (" + versions + "), which can change a score.";
        return found;
    }
    const auto least = std::min(found.share_before.value_or(0), found.share_after.value_or(0));
    if (least < policy.common_share) {
        found.reason = "Only " + percent(least) + " of the weight is in criteria that did not change (" + versions +
                       "); rounds are compared from " + percent(policy.common_share) + " on.";
        return found;
    }
    found.state = found.left_out.empty() ? "same" : "in-part";
    if (found.state == "in-part")
        found.reason = "Compared on the " + count_of(found.unchanged.size(), "criterion", "criteria") +
                       " that did not change, " + percent(least) + " of the weight (" + versions + ").";
    return found;
}

} // namespace

std::vector<DomainVersions> versions_between(const result::Result& before, const Wording& wording_before,
                                             const result::Result& after, const Wording& wording_after,
                                             const ComparisonPolicy& policy) {
    std::vector<DomainVersions> all;
    for (const auto& domain : after.domains) {
        const auto found = std::ranges::find(before.domains, domain.id, &result::Domain::id);
        all.push_back(versions_of(found == before.domains.end() ? nullptr : &*found, wording_before, domain,
                                  wording_after, policy));
    }
    return all;
}

} // namespace weft::comparison
