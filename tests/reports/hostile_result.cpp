// SPDX-License-Identifier: MIT
#include "tests/reports/hostile_result.hpp"

#include <utility>
#include <vector>

namespace weft {

namespace {

std::vector<result::Level> four_levels() {
    return {{0, "Not yet"}, {1, "Emerging"}, {2, "Developing"}, {3, "Maturing"}};
}

result::SectorAnswers sector_answers(std::string sector, std::vector<std::uint32_t> counts) {
    result::SectorAnswers answers;
    answers.sector = std::move(sector);
    answers.counts = std::move(counts);
    return answers;
}

} // namespace

result::Criterion criterion_without_level(std::string id, std::string title, std::string state, std::string reason) {
    result::Criterion criterion;
    criterion.id = std::move(id);
    criterion.title = std::move(title);
    criterion.ask = right_to_left;
    criterion.state = std::move(state);
    criterion.reason = std::move(reason);
    criterion.evidence_grade = "none";
    if (criterion.state == "not-asked") return criterion;
    auto sector = sector_answers("first", {0, 0, 0, 0});
    (criterion.state == "unknown" ? sector.dont_know : sector.not_applicable) = 1;
    sector.missing = 7;
    criterion.sectors = {sector};
    return criterion;
}

namespace {

/// Held at 1 with a next level, by a ceiling, with evidence that links to a script.
result::Criterion held_criterion() {
    result::Criterion criterion;
    criterion.id = "held-one";
    criterion.title = script;
    criterion.ask = event_handler;
    criterion.state = "level";
    criterion.level = 1;
    criterion.label = "Emerging";
    criterion.claimed = 3;
    criterion.evidenced = 2;
    criterion.assessed = 1;
    criterion.descriptor = "Some of it is there.";
    criterion.next_descriptor = "Most of it is there.";
    criterion.next_step = code;
    criterion.visitor_asks = script;
    criterion.next_visitor_asks = table_breaker;
    criterion.tags = {"equity"};
    criterion.system_level = "interpersonal";
    criterion.stage = "entry";
    criterion.coverage = 1;
    criterion.level_givers = 4;
    criterion.agreement = -0.25;
    criterion.agreement_word = "split";
    criterion.sector_gap = 2;
    criterion.evidence_grade = "document";
    criterion.evidence = {{.id = "e1",
                           .sector = "first",
                           .kind = script,
                           .grade = "document",
                           .title = "Minutes",
                           .link = "javascript:alert(3)",
                           .date = "2026-03-01",
                           .sha256 = ""}};
    criterion.support = {{1, 1}, {2, 0.5}, {3, 0.25}};
    auto first = sector_answers("first", {0, 3, 0, 1});
    first.level = 1;
    first.label = "Emerging";
    first.dont_know = 2;
    first.declined = 3;
    auto second = sector_answers("second", {0, 0, 0, 0});
    second.not_applicable = 5;
    criterion.sectors = {first, second};
    criterion.ceilings = {
        {1, "Emerging", "rule", "Held: " + table_breaker, "Lift " + script, script, "assessor", true},
        {2, "Developing", "other-rule", "Loose: " + script, "Lift " + code, event_handler, "assessor", false}};
    criterion.lived_ask = script;
    criterion.lived_option = code;
    criterion.explanation = {"More than half say 1 or better.", {"first"}, {"first", "second"}};
    return criterion;
}

result::NodeSummary held_node(const std::string& gate) {
    result::NodeSummary node;
    node.publication = "provisional";
    node.reason = "Too few are known: " + code;
    node.rule = "lowest";
    node.unit = "percent";
    node.level = 1;
    node.label = "Emerging";
    node.level_low = 0;
    node.label_low = "Not yet";
    node.level_high = 2;
    node.label_high = "Developing";
    node.coverage = 0.9999;
    node.scale = four_levels();
    node.claimed = {3, "Maturing", 75.0};
    node.assessed = {1, "Emerging", std::nullopt};
    node.gates = {{gate,
                   "Nobody writes \"it\" down. " + script,
                   "closed",
                   true,
                   1,
                   "Emerging",
                   {"held-one"},
                   {"one-one"},
                   "any",
                   1,
                   1,
                   {"held-one"},
                   "It ends once " + script}};
    node.explanation = {"Made by the lowest of 4.", {gate, "held-one"}, {"held-one"}};
    return node;
}

} // namespace

result::Result hostile_result() {
    result::Capability capability;
    capability.id = "one";
    capability.title = code;
    capability.result = held_node("g");
    capability.criteria = {
        held_criterion(),
        criterion_without_level("unknown-one", formula, "unknown", "Too few could say."),
        criterion_without_level("not-applicable-one", table_breaker, "not-applicable", "It has no place here."),
        criterion_without_level("not-asked-one", right_to_left, "not-asked", "Nobody was asked."),
    };

    result::Domain domain;
    static_cast<result::NodeSummary&>(domain) = held_node("g");
    domain.id = "whole";
    domain.title = "Care & \"cure\" " + script;
    domain.assessor = "assessor";
    domain.rubric = {"rubric", "1.0.0", script, "sha256:0"};
    domain.criterion_scale = four_levels();
    domain.capabilities = {capability};
    domain.indicators = {{"i", script, std::nullopt, "share", turned, "assessor"}};
    domain.cautions = {{"rule", "held-one", "- " + script, "warning", "assessor"},
                       {"rule", std::nullopt, "Of the domain.", "note", "assessor"},
                       {"rule", "unknown-one", "- " + script, "warning", "assessor"}};
    domain.assessor_parameters = {{"key " + script, event_handler}};
    domain.assessor_reasons = {{"key " + script, table_breaker}};
    domain.judgements = {{"judgement", script, {event_handler}}, {"other", code, {}}};
    domain.owner = script;
    domain.review_by = "2027-11-30";
    domain.status = event_handler;
    domain.limits_of_evidence = {code, script};
    domain.measures_asked = {{.id = "m",
                              .criterion = "held-one",
                              .numerator_is = script,
                              .denominator_is = event_handler,
                              .obtained_from = code,
                              .checked = "unverified",
                              .caution = script,
                              .better = "higher",
                              .strata = {"place"},
                              .thresholds = {{1, "Emerging", 0.15}, {2, "Developing", 0.3}},
                              .because = table_breaker,
                              .owner = event_handler,
                              .review_by = "2027-11-30"}};
    domain.measures = {{.id = "m",
                        .criterion = "held-one",
                        .numerator_is = script,
                        .denominator_is = event_handler,
                        .stratum = "place=" + script,
                        .numerator = 0,
                        .denominator = 0,
                        .share = std::nullopt,
                        .low = std::nullopt,
                        .high = std::nullopt,
                        .level_supported = std::nullopt,
                        .label_supported = "",
                        .period_start = "",
                        .period_end = "",
                        .source = ""}};
    domain.measures_missing = {{"n", "unknown-one", script, code, event_handler}};

    result::Domain other; // its capability "one-one" would clash with the first domain's were ids only strung together
    other.publication = "too-little-known";
    other.reason = "Under half is known.";
    other.unit = "percent";
    other.scale = four_levels();
    other.id = "whole-one";
    other.title = very_long;
    other.rubric = {"other-rubric", "1.0.0", "Other", "sha256:1"};
    other.criterion_scale = four_levels();
    result::Capability nested;
    nested.id = "one";
    nested.title = turned;
    nested.result = other;
    nested.result.gates = {
        {"g", "Because.", "undecided", false, 0, "Not yet", {"unknown-one"}, {}, "all", 1, 0, {}, ""}};
    other.gates = nested.result.gates;
    other.capabilities = {nested};
    domain.capabilities.push_back(nested);
    domain.capabilities.back().id = "one-one";

    result::Result result;
    result.system = "system-one";
    result.system_name = "St \"Mary's\" " + script;
    result.round = formula;
    result.promise = "anonymous";
    result.headline = "assessed";
    result.voice = "self";
    result.framework = {"framework", "1.0.0", event_handler, "sha256:2"};
    result.about = code;
    result.statement = {script, "- not a list", "1. nor this"};
    static_cast<result::NodeSummary&>(result.overall) = held_node("g");
    result.overall.score = std::nullopt;
    result.domains = {domain, other};
    result::View seen;
    static_cast<result::NodeSummary&>(seen) = held_node("v");
    seen.id = "one-one"; // as a capability is called
    seen.title = script;
    seen.about = event_handler;
    seen.tag = "equity";
    seen.criteria = {"held-one", "unknown-one"};
    seen.unknown = 1;
    seen.explanation.held_by = {"held-one"};
    result.views = {seen};
    result.status = script;
    result.caveat = script;
    result.limits_of_evidence = {code};
    result.checks = {1, 2, 3, {{"rule", "unknown-one", script, "m", ""}}};
    result.profiles = {{"p",
                        script,
                        event_handler,
                        1,
                        0,
                        1,
                        {{"held-one", 1, "Emerging", 1, "Emerging", "met"},
                         {"unknown-one", 2, "Developing", std::nullopt, "", "not-known"}}}};
    result.contexts_about = event_handler;
    result.contexts = {{"RE-C1", "1", "", "remove", "", script, "present", {"held-one"}}};
    result.differences = {{"held-one", 2, 3, "Maturing", {"first"}, 1, "Emerging", {"second", script}}};
    result.participation.respondents = 12;
    result.participation.sectors = {{"first", script, "lead", true, 12, 2},
                                    {"second", right_to_left, "voice", false, 0, 0}};
    result.participation.missing = {"Must still be heard: " + event_handler};
    result.inputs.answers_digest = "sha256:3";
    result.inputs.policy_digest = "sha256:4";
    result.inputs.policy = {{"key " + script, event_handler}};
    result.build.version = "test";
    result.build.assessors = {{"assessor", script}};
    return result;
}

} // namespace weft
