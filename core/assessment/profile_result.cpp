// SPDX-License-Identifier: MIT
#include "core/assessment/profile_result.hpp"

#include "core/assessment/level_words.hpp"

#include <utility>

namespace weft {
namespace {

result::Expectation write_expectation(const AssessedSystem& system, const Expectation& expected) {
    const auto question = *system.framework.find_question(expected.criterion);
    const auto& scale = system.framework.domains[system.framework.questions[question].domain].rubric.scale;
    const auto& levels = system.levels[question];
    const auto held = levels[system.framework.headline];
    const bool applies = levels.state != CriterionState::not_applicable;
    return {
        .criterion = expected.criterion,
        .expected = scale.printed(expected.at_least),
        .expected_label = scale.label(expected.at_least),
        .level = printed(scale, held),
        .label = label(scale, held),
        .state = !applies                     ? "not-applicable"
                 : !held                      ? "not-known"
                 : *held >= expected.at_least ? "met"
                                              : "not-met",
    };
}

} // namespace

std::vector<result::Profile> write_profiles(const AssessedSystem& system) {
    std::vector<result::Profile> written;
    for (const auto& profile : system.framework.profiles) {
        auto& to = written.emplace_back();
        to.id = profile.id;
        to.title = profile.title;
        to.about = profile.about;
        for (const auto& expected : profile.expect) {
            auto expectation = write_expectation(system, expected);
            to.met += expectation.state == "met" ? 1U : 0U;
            to.not_met += expectation.state == "not-met" ? 1U : 0U;
            to.not_known += expectation.state == "not-known" ? 1U : 0U;
            to.expectations.push_back(std::move(expectation));
        }
    }
    return written;
}

} // namespace weft
