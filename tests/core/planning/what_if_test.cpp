// SPDX-License-Identifier: MIT
#include "core/planning/what_if.hpp"

#include "tests/core/planning/ferry_case.hpp"

#include <gmock/gmock.h>

namespace weft::planning {
namespace {

using testing::ElementsAre;

class WhatIf : public FerryCase {
protected:
    /// What captain and passenger say of the hull once it stands at the level.
    std::vector<int> hull_at(Rank level, Answer captain, Answer passenger) {
        read();
        answers = answers_with({});
        const auto width = framework->questions.size();
        answers.answers[0] = captain; // rows are by sector: the company first
        answers.answers[width] = passenger;
        const auto synthesis = synthesise(*framework, answers);
        const std::vector<LevelChange> changes{{.question = 0, .level = level}};
        const auto changed = with_levels(*framework, answers, synthesis, changes);
        EXPECT_EQ(synthesise(*framework, changed).criteria[0].claimed, level);
        return {changed.answers[0], changed.answers[width]};
    }
};

TEST_F(WhatIf, RaisesWhoeverStandsBelow) {
    EXPECT_THAT(hull_at(2, 1, 3), ElementsAre(2, 3));
}

TEST_F(WhatIf, LowersWhoeverStandsAbove) {
    EXPECT_THAT(hull_at(0, 1, 3), ElementsAre(0, 0));
}

TEST_F(WhatIf, LeavesThoseWhoDoNotKnowWhereOthersDo) {
    EXPECT_THAT(hull_at(2, 1, answer::dont_know), ElementsAre(2, answer::dont_know));
}

TEST_F(WhatIf, LetsEverybodySayItWhereNobodyCould) {
    EXPECT_THAT(hull_at(2, answer::dont_know, answer::missing), ElementsAre(2, 2));
}

TEST_F(WhatIf, KnowsWhoWasAsked) {
    read();
    answers = answers_with({});
    EXPECT_TRUE(was_asked(*framework, answers, 0));
    answers.answers[0] = answers.answers[framework->questions.size()] = answer::not_asked;
    EXPECT_FALSE(was_asked(*framework, answers, 0));
}

} // namespace
} // namespace weft::planning
