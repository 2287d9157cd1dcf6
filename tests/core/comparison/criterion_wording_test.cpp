// SPDX-License-Identifier: MIT
#include "core/comparison/criterion_wording.hpp"

#include <gtest/gtest.h>

#include <functional>
#include <vector>

namespace weft::comparison {
namespace {

Framework framework() {
    Criterion criterion;
    criterion.id = "named";
    criterion.ask = "Is there a name?";
    criterion.descriptors = {"No", "Yes"};
    criterion.limits = {{.id = "a-team", .at = 0, .when = "It is a team"}};
    criterion.lived_experience = LivedExperience{.ask = "Did you have a name?", .options = {"No", "Yes"}};
    Domain domain;
    domain.rubric.scale.labels = {"Low", "High"};
    domain.rubric.criteria = {criterion};
    Framework made;
    made.domains = {domain};
    return made;
}

std::string wording_after(const std::function<void(Rubric&)>& change) {
    auto changed = framework();
    change(changed.domains[0].rubric);
    return criterion_wording(changed).at("named");
}

TEST(CriterionWording, ChangesWithWhatPeopleAreAsked) {
    const auto same = criterion_wording(framework()).at("named");
    const std::vector<std::function<void(Rubric&)>> changes = {
        [](Rubric& rubric) { rubric.criteria[0].ask += " "; },
        [](Rubric& rubric) { rubric.criteria[0].descriptors[1] = "Always"; },
        [](Rubric& rubric) { rubric.criteria[0].descriptors = {"NoYes"}; },
        [](Rubric& rubric) { rubric.criteria[0].limits[0].when = "It is a line"; },
        [](Rubric& rubric) { rubric.criteria[0].limits[0].at = 1; },
        [](Rubric& rubric) { rubric.criteria[0].limits.clear(); },
        [](Rubric& rubric) { rubric.criteria[0].lived_experience->options[0] = "Never"; },
        [](Rubric& rubric) { rubric.criteria[0].lived_experience.reset(); },
        [](Rubric& rubric) { rubric.scale.labels[1] = "Higher"; },
        [](Rubric& rubric) { rubric.scale.first = 1; },
    };

    for (const auto& change : changes)
        EXPECT_NE(wording_after(change), same);
    EXPECT_EQ(wording_after([](Rubric& /*same*/) {}), same);
}

TEST(CriterionWording, StaysWithWhatNobodyIsAsked) {
    const auto same = criterion_wording(framework()).at("named");

    EXPECT_EQ(wording_after([](Rubric& rubric) {
                  rubric.criteria[0].weight = 2;
                  rubric.criteria[0].title = "Another";
                  rubric.criteria[0].evidence_from = {"RE-1"};
                  rubric.criteria[0].visitor_asks = {"Show me"};
              }),
              same);
}

} // namespace
} // namespace weft::comparison
