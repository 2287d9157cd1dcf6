// SPDX-License-Identifier: MIT
#include "core/comparison/profile_places.hpp"

#include "core/comparison/profile_comparison.hpp"
#include "core/rubric/defaults_file.hpp"
#include "tests/core/comparison/systems.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <string>
#include <vector>

namespace weft::comparison {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

/// A system with these settled levels in clinical, service and administrative integration.
result::Result settled_at(std::string key, int clinical, int service, int administrative) {
    return system(std::move(key), {held("clinical", clinical, clinical), held("service", service, service),
                                   held("administrative", administrative, administrative)});
}

/// CMP-20 of METHODS, its six profiles as systems a to f.
std::vector<result::Result> worked_case() {
    return {settled_at("demo:a", 3, 3, 2), settled_at("demo:b", 2, 3, 1), settled_at("demo:c", 3, 2, 2),
            settled_at("demo:d", 1, 1, 1), settled_at("demo:e", 2, 2, 3), settled_at("demo:f", 3, 3, 2)};
}

std::vector<std::string> ranges_of(const ProfilePlaces& places) {
    std::vector<std::string> ranges;
    for (const auto& place : places.systems)
        ranges.push_back(place.system + " " + std::to_string(place.best) + " to " + std::to_string(place.worst) +
                         " of " + std::to_string(place.of));
    return ranges;
}

// a and f are equal and above b, c and d, which is below all; e is above d only. So e stands first, after a and f, after
// one of b and c, or after both: 8 orders of which each of these has 2, and its place is 1, 3, 4 or 5.
TEST(ProfilePlaces, AreRangesWithAnAverageInside) {
    const auto found = profile_places(worked_case(), defaults().compare);

    EXPECT_THAT(ranges_of(found), ElementsAre("demo:a 1 to 3 of 6", "demo:b 3 to 5 of 6", "demo:c 3 to 5 of 6",
                                              "demo:d 6 to 6 of 6", "demo:e 1 to 5 of 6", "demo:f 1 to 3 of 6"));
    EXPECT_EQ(found.method, "exact");
    EXPECT_NEAR(found.systems[0].average, (3 * 1.5 + 2.5) / 4, 1e-12);
    EXPECT_NEAR(found.systems[1].average, (21 - 6 - 3.25 - 2 * 1.75) / 2, 1e-12);
    EXPECT_NEAR(found.systems[3].average, 6, 1e-12);
    EXPECT_NEAR(found.systems[4].average, (1 + 3 + 4 + 5) / 4.0, 1e-12);
    EXPECT_EQ(found.systems[5].average, found.systems[0].average);
    EXPECT_EQ(found.says,
              "All the places that a system can have by the levels of its domains, whatever the weights, and whatever "
              "is not settled "
              "yet. The average is over all orders that keep every system above those it is certainly above, each as "
              "likely, and all of them are counted. It is no measure of how good a system is, and knows nothing of who "
              "happened to answer.");
}

// From below e is after d, half of a and f, and half of b and of c: rank 1 + 1 + 1 + 1/2 + 1/2. a and f are after b, c and
// d, and after e by 4 of 6, as beside e are they and two below them: 1.5 + 3 + 2/3.
TEST(ProfilePlaces, SayWhereTheAverageIsEstimated) {
    auto policy = defaults().compare;
    policy.order_steps = 5;

    const auto found = profile_places(worked_case(), policy);

    EXPECT_EQ(found.method, "approximate");
    EXPECT_NEAR(found.systems[4].average, 7 - 4.0, 1e-12);
    EXPECT_NEAR(found.systems[0].average, 7 - 31.0 / 6, 1e-12);
    EXPECT_EQ(ranges_of(found), ranges_of(profile_places(worked_case(), defaults().compare)));
    EXPECT_THAT(found.says, HasSubstr("there are too many of them to count, so it is estimated"));
}

// Whoever is 1 to 4 may yet be above and below the one at 3.
TEST(ProfilePlaces, LeaveOpenWhatIsNotSettled) {
    const std::vector<result::Result> results = {system("demo:a", {held("clinical", 3, 3)}),
                                                 system("demo:b", {held("clinical", 1, 4)}),
                                                 system("demo:c", {held("clinical", 0, 0)})};

    const auto found = profile_places(results, defaults().compare);

    EXPECT_THAT(ranges_of(found), ElementsAre("demo:a 1 to 2 of 3", "demo:b 1 to 2 of 3", "demo:c 3 to 3 of 3"));
    EXPECT_NEAR(found.systems[0].average, 1.5, 1e-12);
}

TEST(ProfilePlaces, GoByRanksAndNotByWhatTheScalePrints) {
    auto results = std::vector<result::Result>{system("demo:a", {held("clinical", 1, 1)}),
                                               system("demo:b", {held("clinical", 3, 3)})};
    for (auto& result : results)
        result.domains[0].scale = {{4, ""}, {3, ""}, {2, ""}, {1, ""}, {0, ""}}; // 0 is the best here

    EXPECT_THAT(ranges_of(profile_places(results, defaults().compare)),
                ElementsAre("demo:a 1 to 1 of 2", "demo:b 2 to 2 of 2"));
}

TEST(ProfilePlaces, LeaveOutWhoHasNoLevelOrAHiddenOne) {
    auto results = worked_case();
    results[1].domains[1].level_low.reset();
    results[2].domains[0].level_high.reset();
    results[2].domains[0].hidden = "small-group";
    results[2].domains[2].level_low.reset();
    results.push_back(system("demo:g", {}));

    const auto found = profile_places(results, defaults().compare);

    ASSERT_THAT(found.left_out, SizeIs(3));
    EXPECT_EQ(found.left_out[0].system, "demo:b");
    EXPECT_EQ(found.left_out[0].why, "It has no level in Domain service.");
    EXPECT_EQ(found.left_out[1].why,
              "It has no level in Domain administrative. Its level is hidden in Domain clinical.");
    EXPECT_EQ(found.left_out[2].why, "Nothing of it was assessed.");
    EXPECT_THAT(ranges_of(found),
                ElementsAre("demo:a 1 to 3 of 4", "demo:d 4 to 4 of 4", "demo:e 1 to 3 of 4", "demo:f 1 to 3 of 4"));
}

TEST(ProfilePlaces, AreWithheldWhereNoneStandsBeforeAnother) {
    const std::vector<result::Result> one = {settled_at("demo:a", 3, 3, 2)};
    const std::vector<result::Result> equal = {settled_at("demo:a", 3, 3, 2), settled_at("demo:b", 3, 3, 2)};

    EXPECT_EQ(profile_places({}, defaults().compare).withheld, "Places need two systems with a level in every domain.");
    EXPECT_EQ(profile_places(one, defaults().compare).withheld,
              "Places need two systems with a level in every domain.");
    EXPECT_EQ(profile_places(equal, defaults().compare).withheld,
              "All have the same levels in every domain, so that none stands before another.");
    EXPECT_THAT(profile_places(equal, defaults().compare).systems, IsEmpty());
    EXPECT_EQ(profile_places(equal, defaults().compare).method, "");
}

// Nobody above anybody: the whole range and its middle, which is all that can be said.
TEST(ProfilePlaces, SayNothingOfThoseThatCross) {
    std::vector<result::Result> results;
    for (int i = 0; i < 5; ++i)
        results.push_back(system("demo:" + std::string(1, static_cast<char>('a' + i)),
                                 {held("clinical", i, i), held("service", 4 - i, 4 - i)}));

    for (const auto& place : profile_places(results, defaults().compare).systems) {
        EXPECT_EQ(place.best, 1U);
        EXPECT_EQ(place.worst, 5U);
        EXPECT_NEAR(place.average, 3, 1e-12);
    }
}

} // namespace
} // namespace weft::comparison
