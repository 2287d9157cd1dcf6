// SPDX-License-Identifier: MIT
#include "core/nearest_name.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace weft {
namespace {

const std::vector<std::string> known{"consent-recorded", "weight", "height", "title"};

TEST(NearestName, IsTheOneWithTheFewestSlips) {
    EXPECT_EQ(nearest_name("consent-recoded", known), "consent-recorded"); // left out
    EXPECT_EQ(nearest_name("titlle", known), "title");                     // put in
    EXPECT_EQ(nearest_name("tit1e", known), "title");                      // replaced
    EXPECT_EQ(nearest_name("wieght", known), "weight");                    // swapped
    EXPECT_EQ(nearest_name("weight", known), "weight");
}

TEST(NearestName, IsNoneWhenNoneIsNearEnough) {
    EXPECT_EQ(nearest_name("colour", known), std::nullopt);
    EXPECT_EQ(nearest_name("", known), std::nullopt);
    EXPECT_EQ(nearest_name("weight", {}), std::nullopt);
}

TEST(NearestName, IsAtMostAThirdOfTheLongerNameAway) {
    const std::vector<std::string> six{"abcdef"};
    EXPECT_EQ(nearest_name("abcdxx", six), "abcdef");
    EXPECT_EQ(nearest_name("abcxxx", six), std::nullopt);
    const std::vector<std::string> short_names{"id", "ask"};
    EXPECT_EQ(nearest_name("ix", short_names), std::nullopt);
    EXPECT_EQ(nearest_name("asc", short_names), "ask");
}

TEST(NearestName, CountsASwapOfNeighboursAsOneSlip) {
    const std::vector<std::string> three{"abc"};
    EXPECT_EQ(nearest_name("acb", three), "abc");
    EXPECT_EQ(nearest_name("cab", three), std::nullopt);
}

TEST(NearestName, IsTheEarlierOfTwoThatAreEquallyNear) {
    EXPECT_EQ(nearest_name("xeight", known), "weight");
    const std::vector<std::string> turned{"height", "weight"};
    EXPECT_EQ(nearest_name("xeight", turned), "height");
}

TEST(NearestName, IsNotSoughtForNamesNobodyTyped) {
    const std::vector<std::string> long_names{std::string(201, 'a'), std::string(200, 'a')};
    EXPECT_EQ(nearest_name(std::string(200, 'a'), long_names), std::string(200, 'a'));
    EXPECT_EQ(nearest_name(std::string(201, 'a'), long_names), std::nullopt);
    EXPECT_EQ(nearest_name(std::string(10'000'000, 'a'), long_names), std::nullopt);
}

TEST(NearestName, EndsASentenceReadyMade) {
    EXPECT_EQ(did_you_mean("titel", known), "; did you mean 'title'?");
    EXPECT_EQ(did_you_mean("colour", known), "");
}

TEST(NearestName, ListsWhatWouldBeRight) {
    EXPECT_EQ(one_of({}), "");
    EXPECT_EQ(one_of(std::vector<std::string>{"a"}), "'a'");
    EXPECT_EQ(one_of(std::vector<std::string>{"a", "b"}), "'a' or 'b'");
    EXPECT_EQ(one_of(std::vector<std::string>{"a", "b", "c"}), "'a', 'b' or 'c'");
}

} // namespace
} // namespace weft
