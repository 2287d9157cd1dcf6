// SPDX-License-Identifier: MIT
#include "core/comparison/steady_levels.hpp"

#include <gmock/gmock.h>

#include <optional>
#include <string>
#include <vector>

namespace weft::comparison {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const std::vector<SteadyWord> steady_words = {
    {Fraction(19, 20), "nearly always"}, {Fraction(3, 4), "mostly"}, {Fraction(0), "not reliably"}};

/// One domain of one system whose level this share of the panels gives again; without a share it has no level.
struct Tried {
    DomainComparison domain;
    uncertainty::RespondentBootstrap drawn;
    uncertainty::MethodUncertainty methods;

    explicit Tried(std::optional<double> kept, std::vector<std::string> changed_by = {}) {
        domain.domain = "clinical";
        domain.systems.push_back({.system = "demo:a", .estimate = {}, .compared = true, .left_out = "", .hidden = ""});
        uncertainty::NodeSpread spread;
        uncertainty::MethodSpread by_method;
        spread.id = by_method.id = "clinical";
        if (kept) spread.level = by_method.level = 2;
        if (kept) spread.label = by_method.label = "Developing";
        spread.kept = kept;
        by_method.changed_by = std::move(changed_by);
        drawn.systems.emplace_back().system = "demo:a";
        drawn.systems.back().domains.push_back(spread);
        methods.systems.push_back({.system = "demo:a", .overall = {}, .domains = {by_method}});
    }

    std::vector<SteadyLevel> levels() const { return steady_levels({&domain, 1}, drawn, methods, steady_words); }
    std::vector<std::string> said() const {
        std::vector<std::string> texts;
        for (const auto& [system, on, level, label, panels, by_methods] : levels())
            texts.push_back(system + " " + on + " " + (level ? std::to_string(*level) : "none") + " '" + label + "' '" +
                            panels + "' '" + by_methods + "'");
        return texts;
    }
};

TEST(SteadyLevels, AreTheFirstWordThatTheShareReaches) {
    EXPECT_THAT(Tried(1).said(), ElementsAre("demo:a clinical 2 'Developing' 'nearly always' 'same'"));
    EXPECT_THAT(Tried(0.95).said(), ElementsAre("demo:a clinical 2 'Developing' 'nearly always' 'same'"));
    EXPECT_THAT(Tried(0.9499).said(), ElementsAre("demo:a clinical 2 'Developing' 'mostly' 'same'"));
    EXPECT_THAT(Tried(0.75).said(), ElementsAre("demo:a clinical 2 'Developing' 'mostly' 'same'"));
    EXPECT_THAT(Tried(0.0).said(), ElementsAre("demo:a clinical 2 'Developing' 'not reliably' 'same'"));
}

TEST(SteadyLevels, SayWhetherAnotherMethodMakesAnotherLevel) {
    EXPECT_THAT(Tried(1, {"every-criterion"}).said(),
                ElementsAre("demo:a clinical 2 'Developing' 'nearly always' 'depends'"));
}

TEST(SteadyLevels, HaveNoWordWithoutALevel) {
    EXPECT_THAT(Tried(std::nullopt).said(), ElementsAre("demo:a clinical none '' '' ''"));
}

TEST(SteadyLevels, AreNotToldWhereTheMeanIsHidden) {
    Tried tried(1);
    tried.domain.systems[0].hidden = "protects-others";

    EXPECT_THAT(tried.levels(), IsEmpty());
}

TEST(SteadyLevels, AreNotToldOfASystemThatWasNotDrawnAnew) {
    Tried tried(1);
    tried.drawn.systems.clear();

    EXPECT_THAT(tried.levels(), IsEmpty());
}

} // namespace
} // namespace weft::comparison
