// SPDX-License-Identifier: MIT
#include "core/uncertainty/crossed_places.hpp"

#include "core/statistics/weight_draws.hpp"
#include "core/uncertainty/system_replicates.hpp"
#include "tests/core/synthesis/panel.hpp"

#include <gmock/gmock.h>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace weft::uncertainty {
namespace {

using testing::ElementsAre;
using testing::SizeIs;

constexpr std::uint64_t crossing_seed = 20250101;

/// "plan" and two criteria more on the same scale of 0 to 4.
Framework three_criteria() {
    auto framework = one_criterion({"nhs"});
    auto& rubric = framework.domains[0].rubric;
    for (const char* const id : {"care", "grief"}) {
        rubric.nodes[1].criteria.push_back(rubric.criteria.size());
        rubric.criteria.push_back(rubric.criteria[0]);
        rubric.criteria.back().id = id;
    }
    framework.index();
    return framework;
}

/// What stands on each criterion in each replicate, in turns where there are fewer.
using Standings = std::vector<std::vector<Standing>>;

class Crossing {
public:
    explicit Crossing(std::uint32_t replicates) : replicates_(replicates), plan_(framework_) {}

    void add(const std::string& system, const Standings& standings) {
        auto& made = made_.emplace_back(plan_, replicates_);
        for (std::size_t criterion = 0; criterion < standings.size(); ++criterion)
            for (std::uint32_t i = 0; i < replicates_; ++i)
                made.criteria[criterion][i] = standings[criterion][i % standings[criterion].size()];
        settings.systems.push_back(system);
        names_.push_back(system);
    }

    CrossedPlaces places() const {
        std::vector<NamedReplicates> named;
        for (std::size_t i = 0; i < names_.size(); ++i)
            named.push_back({.system = names_[i], .replicates = &made_[i]});
        return cross_places(framework_, named, replicates_, crossing_seed, settings);
    }

    CrossingSettings settings{.stream = "weights", .share = 0.9, .first_places = 1, .systems = {}};

private:
    Framework framework_ = three_criteria();
    std::uint32_t replicates_;
    ReplicatePlan plan_;
    std::vector<SystemReplicates> made_;
    std::vector<std::string> names_;
};

// CMP-34: differences of 1, -1 and -1 favour the first with a quarter of all weightings.
TEST(CrossedPlaces, AreThoseOfWeightsAloneWherePanelsAreAllAlike) {
    Crossing crossing(1000);
    crossing.add("demo:a", {{2}, {1}, {1}});
    crossing.add("demo:b", {{1}, {2}, {2}});
    const std::vector<std::optional<double>> cells = {0.5, 0.25, 0.25, 0.25, 0.5, 0.5};

    const auto found = crossing.places();
    const auto alone = statistics::tally_weight_draws(
        {cells, 3}, {.stream = statistics::RandomStream(crossing_seed, "weights"), .draws = 1000});

    ASSERT_THAT(found.systems, SizeIs(2));
    EXPECT_EQ(found.systems[0].within_first, alone->share_above(0, 1));
    EXPECT_NEAR(found.systems[0].within_first, 0.25, 0.055); // four standard errors
    EXPECT_EQ(found.systems[0].middle, 2);
    EXPECT_EQ(found.systems[0].low, 1);
    EXPECT_EQ(found.systems[0].high, 2);
    EXPECT_EQ(found.draws, 1000U);
    EXPECT_EQ(found.of, 2U);
    EXPECT_EQ(found.share, 0.9);
    EXPECT_EQ(found.first_places, 1U);
}

// Whatever the weights, a is the first in the panels in which it stands at 3: six of ten.
TEST(CrossedPlaces, AreThoseOfPanelsAloneWhereWeightsMakeNoDifference) {
    Crossing crossing(1000);
    const std::vector<Standing> of_ten = {3, 1, 3, 1, 3, 1, 3, 1, 3, 3};
    crossing.add("demo:a", {of_ten, of_ten, of_ten});
    crossing.add("demo:b", {{2}, {2}, {2}});

    const auto found = crossing.places();

    EXPECT_EQ(found.systems[0].within_first, 0.6);
    EXPECT_EQ(found.systems[0].middle, 1);
    EXPECT_EQ(found.systems[1].within_first, 0.4);
    EXPECT_EQ(found.systems[1].middle, 2);
}

// A criterion not known in a panel takes no part there, and its weight goes to the others; equal ones share their place.
TEST(CrossedPlaces, WeighWhatIsKnownAndShareTies) {
    Crossing crossing(100);
    crossing.add("demo:a", {{2}, {standing::unknown}, {standing::not_applicable}});
    crossing.add("demo:b", {{2}, {2}, {2}});
    crossing.add("demo:c", {{1}, {1}, {1}});

    const auto found = crossing.places();

    EXPECT_EQ(found.systems[0].low, 1.5);
    EXPECT_EQ(found.systems[0].high, 1.5);
    EXPECT_EQ(found.systems[1].middle, 1.5);
    EXPECT_EQ(found.systems[2].middle, 3);
    EXPECT_EQ(found.systems[0].within_first, 0);
}

TEST(CrossedPlaces, LeaveOutWhoMayNotStandAndWhoseLevelsAreNotKnownInSomePanel) {
    Crossing crossing(10);
    crossing.add("demo:a", {{2}, {2}, {2}});
    crossing.add("demo:b", {{3}, {3}, {3}});
    crossing.add("demo:c", {{1}, {1}, {1}});
    const std::vector<Standing> sometimes = {1, standing::unknown};
    crossing.add("demo:d", {sometimes, sometimes, sometimes});
    std::erase(crossing.settings.systems, "demo:b");

    const auto found = crossing.places();

    ASSERT_THAT(found.systems, SizeIs(2));
    EXPECT_EQ(found.systems[0].system, "demo:a");
    EXPECT_EQ(found.systems[0].middle, 1) << "demo:b would stand before it";
    EXPECT_EQ(found.systems[1].system, "demo:c");
    EXPECT_EQ(found.of, 2U);
    EXPECT_THAT(found.left_out, ElementsAre("demo:d"));
}

TEST(CrossedPlaces, AreWithheldOfOneSystem) {
    Crossing crossing(10);
    crossing.add("demo:a", {{2}, {2}, {2}});

    EXPECT_EQ(crossing.places().withheld, "Places need two systems that are compared, of which nothing is hidden, and "
                                          "whose panels can be drawn anew.");
    EXPECT_THAT(crossing.places().systems, testing::IsEmpty());
    EXPECT_EQ(crossing.places().draws, 0U);
}

} // namespace
} // namespace weft::uncertainty
