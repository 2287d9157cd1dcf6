// SPDX-License-Identifier: MIT
#include "tests/core/assessment/full_result.hpp"

#include "core/assessment/described_result.hpp"
#include "tests/core/assessment/members.hpp"

namespace weft {
namespace {

constexpr const char* some_digest = "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

void set_words(result::NodeSummary& node) {
    node.publication = "published";
    node.unit = "percent";
    node.hidden = "protects-others";
    node.coverage = 0.75;
    node.not_applicable_share = 0.125;
    for (auto& gate : node.gates) {
        gate.state = "open";
        gate.kind = "count";
    }
    if (node.target) node.target->state = "met";
    for (auto& other : node.other_rules) {
        other.over = "criteria";
        other.unit = "percent";
    }
}

void set_words(result::Criterion& criterion) {
    criterion.state = "level";
    criterion.hidden = "protects-others";
    for (auto& sector : criterion.sectors)
        sector.hidden = "small-group";
    for (auto& limit : criterion.limits)
        limit.hidden = "protects-others";
    for (auto& ceiling : criterion.ceilings)
        ceiling.hidden = "protects-others";
    criterion.system_level = "interpersonal";
    criterion.stage = "entry";
    criterion.coverage = 0.75;
    criterion.not_applicable_share = 0.125;
    criterion.agreement = -0.5;
    criterion.agreement_word = "split";
    criterion.dont_know_gap = 0.25;
    criterion.evidence_grade = "document";
    if (criterion.consensus) {
        criterion.consensus->verdict = "agreement";
        criterion.consensus->share_at_median = 0.5;
        criterion.consensus->share_in_region = 0.75;
    }
    if (criterion.number) criterion.number->way = 0.5;
    for (auto& item : criterion.evidence)
        item.grade = "verified", item.hidden = "not-for-publication";
    for (auto& support : criterion.support)
        support.share = 0.6;
    for (auto& other : criterion.other_voices)
        other.voice = "workshop", other.hidden = "protects-others";
}

} // namespace

result::Result full_result() {
    result::Result result;
    int last = 0;
    members::fill(result, last);
    result.format = result::Result().format;
    result.audience = "internal";
    result.promise = "confidential";
    result.headline = "assessed";
    result.voice = "self";
    result.framework.digest = some_digest;
    result.inputs.answers_digest = some_digest;
    result.inputs.policy_digest = some_digest;
    result.participation.heaviest_share = 0.5;
    for (auto& sector : result.participation.sectors)
        sector.role = "lead", sector.hidden = "protects-others";
    result.participation.hidden = "protects-others";
    set_words(result.overall);
    for (auto& view : result.views)
        set_words(view);
    for (auto& profile : result.profiles)
        for (auto& expectation : profile.expectations)
            expectation.state = "met";
    for (auto& context : result.contexts) {
        context.direction = "remove";
        context.state = "partly";
    }
    for (auto& domain : result.domains) {
        set_words(domain);
        domain.rubric.digest = some_digest;
        for (auto& caution : domain.cautions)
            caution.gravity = "note", caution.hidden = "protects-others";
        for (auto& indicator : domain.indicators)
            indicator.hidden = "protects-others";
        domain.without_one_sector.hidden = "protects-others";
        for (auto& asked : domain.measures_asked) {
            asked.checked = "seen";
            asked.better = "lower";
        }
        for (auto& capability : domain.capabilities) {
            set_words(capability.result);
            for (auto& criterion : capability.criteria)
                set_words(criterion);
        }
    }
    return result;
}

} // namespace weft
