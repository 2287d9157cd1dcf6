// SPDX-License-Identifier: MIT
#include "core/example/made_up_measures.hpp"

#include "tests/core/example/shipped_example.hpp"

#include <gmock/gmock.h>

#include <algorithm>

namespace weft::example {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

constexpr const char* measure_id = "named-coordinator-share"; // of people, from 1/4, 1/2 and 3/4

/// One system of one measure, without chance: no noise, nothing that contradicts, everything given.
struct Counted {
    ExampleSettings settings = shipped().settings;
    MeasureSettings measure;
    MadeUpSystem system{.key = "demo:a",
                        .name = "A",
                        .residents = 1000,
                        .places = {{"north", 0.25}, {"south", 0.75}},
                        .parts = {},
                        .is_merged = false};

    Counted() {
        auto& measures = settings.measures;
        measures.noise = 0;
        measures.contradicting = 0;
        measures.value_given = 1;
        measures.usual.given = 0;
        for (auto& [id, named] : measures.named)
            named.given = 0;
        measure.given = 1;
        measure.count = {1000, 1000};
    }

    /// "diagnosis=cancer 280/1000" for each number, of a system at this level everywhere.
    std::vector<std::string> at(double level, const std::string& id = measure_id) {
        settings.measures.named[id] = measure;
        const Truth truth(shipped().framework.criterion_count, level);
        std::vector<std::string> lines;
        for (const auto& value :
             make_up_measures(settings, shipped().framework, system, truth, settings.rounds[0], 1)) {
            EXPECT_EQ(shipped().framework.measure(value.measure).id, id);
            lines.push_back(value.stratum + (value.stratum.empty() ? "" : " ") + shortest_text(value.numerator) + "/" +
                            shortest_text(value.denominator));
        }
        return lines;
    }
};

// Steps at 1/4, 1/2 and 3/4 make bands whose middles are 1/8, 3/8, 5/8 and 7/8; from there on a line.
TEST(MadeUpMeasures, StandInTheMiddleOfTheBandThatFitsTheLevel) {
    Counted counted;
    counted.settings.levels = 3; // as many as the steps
    EXPECT_THAT(counted.at(0), ElementsAre("125/1000"));
    EXPECT_THAT(counted.at(1), ElementsAre("375/1000"));
    EXPECT_THAT(counted.at(1.5), ElementsAre("500/1000"));
    EXPECT_THAT(counted.at(3), ElementsAre("875/1000"));
    EXPECT_THAT(counted.at(9), ElementsAre("875/1000"));
    EXPECT_THAT(counted.at(-9), ElementsAre("125/1000"));
}

TEST(MadeUpMeasures, FollowTheSharesTheyAreGiven) {
    Counted counted;
    counted.measure.shares = {0, 0.2, 0.4, 0.6, 1};
    EXPECT_THAT(counted.at(2), ElementsAre("400/1000"));
    EXPECT_THAT(counted.at(3.5), ElementsAre("800/1000"));
}

TEST(MadeUpMeasures, FallWithTheLevelWhereLessIsBetter) {
    Counted counted;
    counted.settings.measures.usual.shares = {0.1, 0.3, 0.5, 0.7, 0.9};
    EXPECT_THAT(counted.at(0, "referrals-returned"), ElementsAre("900/1000"));
    EXPECT_THAT(counted.at(4, "referrals-returned"), ElementsAre("100/1000"));
}

TEST(MadeUpMeasures, ContradictWhatIsSoWhereTheyAreToldTo) {
    Counted counted;
    counted.measure.shares = {0, 0.25, 0.5, 0.75, 1};
    counted.settings.measures.contradicting = 1;
    counted.settings.measures.contradicts_by = {2, 2};
    EXPECT_THAT(counted.at(3), ElementsAre("250/1000"));
}

TEST(MadeUpMeasures, AreTheSumOfThePartsThatMakeThem) {
    Counted counted;
    counted.measure.shares = {0, 0.25, 0.5, 0.75, 1};
    counted.measure.parts = {{.key = "diagnosis",
                              .kind = PartKind::makes_whole,
                              .given = 1,
                              .values = {{.name = "cancer", .weight = 0.25, .leaning = {1, 0}},
                                         {.name = "non-cancer", .weight = 0.75, .leaning = {-1, 0}}}}};
    // 250 people at level 3, 750 at level 1
    EXPECT_THAT(counted.at(2), ElementsAre("diagnosis=cancer 188/250", "diagnosis=non-cancer 188/750", "376/1000"));
}

TEST(MadeUpMeasures, GoByThePlacesOfTheSystemAllOrNone) {
    Counted counted;
    counted.measure.shares = {0, 0, 0, 0, 1};
    counted.measure.parts = {
        {.key = "place", .kind = PartKind::makes_whole, .by_place = true, .all_or_none = true, .given = 1}};
    EXPECT_THAT(counted.at(4), ElementsAre("place=north 250/250", "place=south 750/750", "1000/1000"));
    EXPECT_THAT(counted.at(3), ElementsAre("place=north 0/250", "place=south 0/750", "0/1000"));
}

TEST(MadeUpMeasures, SayWhichPartOfWhatWasCountedSomebodyElsePays) {
    Counted counted;
    counted.measure.shares = {0.5};
    counted.measure.parts = {
        {.key = "paid-by", .kind = PartKind::of_counted, .given = 1, .values = {{.name = "charity", .weight = 0.4}}}};
    EXPECT_THAT(counted.at(2), ElementsAre("paid-by=charity 200/1000", "500/1000"));
}

TEST(MadeUpMeasures, AreYearsWhereTheyAreNoShare) {
    Counted counted;
    counted.measure.values = {1, 2, 3};
    EXPECT_THAT(counted.at(0), ElementsAre("1/1"));
    EXPECT_THAT(counted.at(4), ElementsAre("3/1"));
}

TEST(MadeUpMeasures, OfAMergedSystemMayBeThoseOfTheFormerOnes) {
    Counted counted;
    counted.measure.shares = {0.5};
    counted.measure.count = {};
    counted.measure.per_thousand = 1000;
    counted.system.is_merged = true;
    counted.system.parts = {{"demo:old", 250}, {"demo:older", 750}};
    counted.settings.measures.by_former_system = 1;
    const auto former = counted.at(2);
    ASSERT_THAT(former, SizeIs(2)); // of a denominator that chance moves by up to 5 %
    EXPECT_TRUE(former[0].starts_with("footprint=demo:old ")) << former[0];
    EXPECT_TRUE(former[1].starts_with("footprint=demo:older ")) << former[1];

    counted.settings.measures.by_former_system = 0;
    EXPECT_THAT(counted.at(2), SizeIs(1));
}

TEST(MadeUpMeasures, AreMissingWhereNobodyCounted) {
    Counted counted;
    counted.measure.given = 0;
    EXPECT_THAT(counted.at(2), IsEmpty());
}

} // namespace
} // namespace weft::example
