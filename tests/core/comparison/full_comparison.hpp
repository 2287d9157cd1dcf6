// SPDX-License-Identifier: MIT
#pragma once

#include "core/comparison/compare.hpp"
#include "core/rubric/defaults_file.hpp"
#include "tests/core/comparison/systems.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace weft::comparison {

/// A system of two domains, two sectors and one measure; the higher `step`, the better it says it is.
inline result::Result full_system(const std::string& key, const std::string& round, std::size_t step) {
    const auto answers = [step](std::size_t least) {
        Counts counts(5, 0);
        counts[std::min<std::size_t>(least + step, 4)] = 3;
        counts[std::min<std::size_t>(least + step + 1, 4)] += 5;
        return counts;
    };
    std::vector<result::Domain> domains;
    for (const char* const id : {"clinical", "service"}) {
        domains.push_back(domain(id, {criterion("named", 1, {{"hospice", answers(0)}, {"nhs", answers(1)}}),
                                      criterion("shared", 2, {{"hospice", answers(0)}, {"nhs", answers(1)}})}));
        auto& made = domains.back();
        for (auto& one : made.capabilities[0].criteria) {
            one.id = std::string(id) + "-" + one.id;
            one.title = "Title of " + one.id;
            one.level = static_cast<int>(std::min<std::size_t>(step + 1, 4));
            one.label = "level " + std::to_string(*one.level);
            one.claimed = one.level;
            one.evidenced = std::max(*one.level - 1, 0);
            one.evidence_grade = "none";
            one.agreement = step == 0 ? -0.25 : 0.5;
            one.level_givers = 16;
            one.critical = true;
        }
        made.criterion_scale = made.scale;
        made.level = made.level_low = made.level_high = static_cast<int>(std::min<std::size_t>(step, 4));
        made.label = "level " + std::to_string(*made.level);
        made.score = 20.0 * static_cast<double>(step + 1);
        made.score_to = 100;
        made.claimed = {.level = made.level, .label = made.label, .score = made.score};
        made.evidenced = {.level = 0, .label = "level 0", .score = 20};
        result::Measure measure;
        measure.id = made.id + "-share";
        measure.criterion = made.id + "-named";
        measure.numerator_is = "people with a name";
        measure.denominator_is = "people";
        measure.level_supported = 2;
        measure.label_supported = "level 2";
        measure.period_end = "2026-03-31";
        measure.source = "NACEL";
        measure.share = 0.9 - 0.2 * static_cast<double>(step);
        measure.low = *measure.share - 0.05;
        measure.high = *measure.share + 0.05;
        made.measures.push_back(measure);
    }
    auto made = system(key, std::move(domains));
    made.round = round;
    made.system_name = "Name of " + key;
    made.promise = "confidential";
    made.overall.publication = "published";
    made.overall.coverage = 0.75;
    made.framework.digest = "sha256:" + std::string(64, 'a');
    for (const char* const id : {"hospice", "nhs"}) {
        result::Sector sector;
        sector.id = id;
        sector.title = id;
        sector.role = made.participation.sectors.empty() ? "voice" : "lead";
        sector.heard = true;
        sector.respondents = 8;
        made.participation.sectors.push_back(sector);
    }
    made.participation.respondents = 16;
    return made;
}

inline std::vector<result::Result> full_results() {
    return {full_system("demo:a", "2026", 0), full_system("demo:b", "2026", 1), full_system("demo:c", "2026", 3)};
}

/// Of eight panels five hold level 1, two level 2, and one none.
inline uncertainty::NodeSpread full_spread(const std::string& id) {
    uncertainty::NodeSpread made;
    made.id = id;
    made.title = "Title of " + id;
    made.level = 1;
    made.label = "level 1";
    made.held = {{.level = 1, .label = "level 1", .share = 0.625}, {.level = 2, .label = "level 2", .share = 0.25}};
    made.without_level = 0.125;
    made.kept = 0.625;
    made.score = 40;
    made.low = 30;
    made.high = 55;
    return made;
}

inline uncertainty::RespondentBootstrap full_drawn_panels() {
    uncertainty::RespondentBootstrap made;
    made.replicates = 8;
    made.interval_level = 0.95;
    auto& system = made.systems.emplace_back();
    system.system = "demo:b";
    system.respondents = system.drawn_from = 16;
    system.sectors_of_one = {"nhs"};
    system.overall = full_spread("overall");
    system.domains = {full_spread("clinical"), full_spread("service")};
    system.capabilities = {full_spread("capability")};
    system.views = {full_spread("fair")};
    system.criteria = {full_spread("clinical-named")};
    const uncertainty::OrderShares order{.id = "clinical",
                                         .first_higher = 0.125,
                                         .second_higher = 0.5,
                                         .same = 0.25,
                                         .first_score_higher = 0.25,
                                         .second_score_higher = 0.625,
                                         .same_score = 0};
    auto whole = order;
    whole.id = "overall";
    made.pairs.push_back({.first = "demo:a",
                          .second = "demo:b",
                          .domains = {order},
                          .overall = whole,
                          .profiles = uncertainty::DominanceShares{
                              .first_above = 0.125, .second_above = 0.5, .equal = 0, .crossing = 0.25}});
    made.left_out = {{.system = "demo:a", .because = "Few people stand behind it.", .domain = "service"},
                     {.system = "demo:c", .because = "There is nobody else to draw."}};
    made.crossed = uncertainty::CrossedPlaces{
        .draws = 8,
        .share = 0.9,
        .first_places = 10,
        .of = 2,
        .systems = {{.system = "demo:b", .low = 1, .middle = 1.5, .high = 2, .within_first = 1}},
        .left_out = {},
        .withheld = ""};
    return made;
}

inline uncertainty::MethodSpread full_method_spread(const std::string& id) {
    return {.id = id,
            .title = "Title of " + id,
            .level = 1,
            .label = "level 1",
            .lowest = 0,
            .lowest_label = "level 0",
            .highest = 1,
            .highest_label = "level 1",
            .kept = 0.5,
            .changed_by = {"every-criterion"},
            .score = 40,
            .score_low = 35,
            .score_high = 40};
}

inline uncertainty::MethodUncertainty full_other_methods() {
    uncertainty::MethodUncertainty made;
    made.methods = {{.id = "every-criterion", .title = "Every criterion must hold a level"},
                    {.id = "geometric", .title = "Scores by the geometric mean"}};
    made.not_usable = {{.id = "bands-later", .title = "Every band begins later"}};
    for (const char* const key : {"demo:b", "demo:c"})
        made.systems.push_back({.system = key,
                                .overall = full_method_spread("overall"),
                                .domains = {full_method_spread("clinical"), full_method_spread("service")}});
    const uncertainty::MethodOrder order{.id = "clinical",
                                         .order = "depends",
                                         .first_higher = 1,
                                         .second_higher = 2,
                                         .same = 0,
                                         .undecided = 0,
                                         .score_order = "second"};
    auto whole = order;
    whole.id = "overall";
    made.pairs = {{.first = "demo:a", .second = "demo:b", .domains = {order}, .overall = whole},
                  {.first = "demo:b", .second = "demo:c", .domains = {order}, .overall = {}}};
    made.left_out = {{.system = "demo:a", .because = "Few people stand behind it."}};
    return made;
}

/// What an assessor says against a claim, which none of the systems above has.
inline CheckOfSystem full_check() {
    return {.system = "demo:b",
            .domain = "clinical",
            .criterion = "clinical-named",
            .rule = "records",
            .assessor = "weft.clinical",
            .claimed = 2,
            .label_claimed = "level 2",
            .at_most = 1,
            .label_at_most = "level 1",
            .says = "Partners say 2; the records support 1."};
}

/// Of answers that were not given, as if they had been.
inline AnswerConsistency full_consistency() {
    AnswerConsistency made;
    for (const char* const id : {"clinical", "service"}) {
        auto& domain = made.domains.emplace_back();
        domain.domain = id;
        domain.title = std::string("Domain ") + id;
        domain.criteria = 2;
        domain.systems = 3;
        domain.within = {.rows = 120, .alpha = 0.75, .low = 0.65, .high = 0.82, .reason = ""};
        domain.pairs = 1;
        domain.redundant = {{.first = std::string(id) + "-named",
                             .second = std::string(id) + "-shared",
                             .people = 220,
                             .correlation = 0.95}};
        domain.of_systems = {.rows = 3, .alpha = {}, .low = {}, .high = {}, .reason = "too_few"};
        for (const char* const which : {"named", "shared"})
            domain.items.push_back({.criterion = std::string(id) + "-" + which,
                                    .item_rest = 0.125,
                                    .alpha_if_dropped = std::nullopt,
                                    .goes_less = true});
    }
    return made;
}

/// A comparison in which every list holds something.
inline Comparison full_comparison(unsigned threads = 1) {
    auto policy = defaults().compare;
    policy.funnel_systems = 2; // so that there is one
    const SystemRegister systems{.systems = {{"demo:a", "A", "", "2020-01-01", ""},
                                             {"demo:b", "B", "", "2020-01-01", ""},
                                             {"demo:c", "C", "", "2020-01-01", ""},
                                             {"demo:d", "D", "", "2020-01-01", ""}},
                                 .successions = {}};
    auto made =
        compare(full_results(), systems, {.policy = policy, .seed = 1, .threads = threads, .engine_version = "test"});

    auto before = full_system("demo:b", "2025", 0);
    before.domains[1].rubric.digest = "another";
    before.domains[1].capabilities[0].criteria[0].weight = 0.5;
    Wording then;
    Wording now;
    for (const char* const id : {"service-named", "service-shared"})
        then[id] = now[id] = "the same";
    then["service-named"] = "another";
    made.rounds = compare_rounds({std::vector{before}, then}, {full_results(), now}, systems, policy);

    std::vector<ReadyResults> rounds;
    for (const char* const round : {"2023", "2024", "2025", "2026"})
        rounds.emplace_back(std::vector{full_system("demo:b", round, rounds.size())});
    made.rounds->trends = trends_over(rounds, systems, policy);

    made.peers = find_peers(std::vector<std::string>{"demo:a", "demo:b", "demo:c"},
                            {.variables = {"deprivation"}, .systems = {{"demo:a", {1.0}}, {"demo:b", {2.0}}}}, policy);
    made.measures.checks = {full_check()};
    made.rubric_health = rubric_health(
        made.criteria, full_results(),
        {.policy = defaults().rubric_health, .interval_level = policy.level, .seed = made.seed, .threads = threads});
    made.rubric_health->consistency = full_consistency();
    made.drawn_panels = full_drawn_panels();
    made.other_methods = full_other_methods();
    made.steady_levels = {{.system = "demo:b",
                           .domain = "clinical",
                           .level = 1,
                           .label = "level 1",
                           .panels = "not reliably",
                           .methods = "depends"}};
    return made;
}

} // namespace weft::comparison
