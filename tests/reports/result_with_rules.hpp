// SPDX-License-Identifier: MIT
#pragma once

#include "tests/reports/hostile_result.hpp"

namespace weft {

/// The hostile result with what only some rubrics ask for: targets, other rules set beside, a number between goalposts, and
/// panels that agree, are split, and are too small.
inline result::Result result_with_rules() {
    auto result = hostile_result();
    auto& domain = result.domains[0];
    domain.base_level = 2;
    domain.base_label = "Developing";
    domain.target = result::Target{.level = 2, .label = "Developing", .state = "not-met"};
    domain.other_rules = {
        {"weighted-mean", "child-levels", "percent", true, 2, "Developing", 61.3},
        {"power-mean", "criteria", "percent", true, 1, "Emerging", 40.0},
        {"sum", "criteria", "points", false, std::nullopt, "", 7.0},
    };
    auto& capability = domain.capabilities[0];
    capability.result.target = result::Target{.level = 1, .label = "Emerging", .state = "met"};
    capability.result.base_label = "Emerging";
    capability.result.base_level = 1;
    capability.result.other_rules = {{"minimum", "criteria", "percent", true, 1, "Emerging", 33.3}};
    result.overall.target = result::Target{.level = 3, .label = "Maturing", .state = "undecided"};
    auto& number = capability.criteria[3];
    number.number = result::Number{.measure = "years", .worst = 20, .best = 85, .way = 0.96};
    capability.criteria[1].number = result::Number{.measure = "income", .worst = 100, .best = 75000, .way = {}};
    capability.criteria[0].consensus = result::Consensus{.answers = 12,
                                                         .median = 3,
                                                         .share_at_median = 0.75,
                                                         .share_in_region = 1,
                                                         .verdict = "agreement",
                                                         .label = "Progressing"};
    capability.criteria[2].consensus = result::Consensus{.answers = 12,
                                                         .median = 2.5,
                                                         .share_at_median = 0,
                                                         .share_in_region = 0.25,
                                                         .verdict = "split",
                                                         .label = "Uncertain"};
    return result;
}

} // namespace weft
