// SPDX-License-Identifier: MIT
#include "tests/examples/assessed_example.hpp"

#include <fstream>
#include <map>
#include <string>

namespace weft {
namespace {

/// system,round,published_rating as the regulator's report pages give them (see the example's README).
std::map<std::string, std::string> published_ratings() {
    std::ifstream file(std::filesystem::path(WEFT_SOURCE_DIR) / "tests/data/cqc-published-ratings.csv");
    std::map<std::string, std::string> ratings;
    std::string line;
    std::getline(file, line);
    while (std::getline(file, line)) {
        const auto last = line.rfind(',');
        ratings[line.substr(0, last)] = line.substr(last + 1);
    }
    return ratings;
}

TEST(CqcExample, GivesEveryAuthorityTheRatingTheRegulatorPublished) {
    const auto framework = framework_at("frameworks/cqc-local-authorities.toml");

    const auto results = assess_files(framework, {rubrics / "examples/cqc-local-authorities"});

    std::map<std::string, std::string> rated;
    for (const auto& result : results)
        rated[result.system + "," + result.round] = result.overall.label;
    EXPECT_EQ(rated.size(), 36U);
    EXPECT_EQ(rated, published_ratings());
}

// 32 of 36 points are 88.9 per cent, in 88 to 100; 12 of 36 are 33.3, in 25 to 38.
TEST(CqcExample, ScoresCamdenHighestAndBlackpoolLowest) {
    const auto framework = framework_at("frameworks/cqc-local-authorities.toml");

    const auto results = assess_files(framework, {rubrics / "examples/cqc-local-authorities"});

    for (const auto& result : results) {
        if (result.system == "la:camden") {
            EXPECT_EQ(result.overall.score, 88.888888889);
            EXPECT_EQ(result.domains.front().score, 88.888888889);
            EXPECT_EQ(result.overall.label, "Outstanding");
            EXPECT_EQ(result.overall.level, 4);
        }
        if (result.system == "la:blackpool") {
            EXPECT_EQ(result.overall.score, 33.333333333);
            EXPECT_EQ(result.overall.label, "Inadequate");
        }
    }
}

} // namespace
} // namespace weft
