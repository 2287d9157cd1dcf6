// SPDX-License-Identifier: MIT
#include "reports/json/json_report.hpp"

#include "core/assessment/result_json.hpp"
#include "tests/reports/hostile_result.hpp"
#include "tests/reports/two_domains_result.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace weft {
namespace {

void expect_reads_back_equal(const result::Result& result) {
    const auto text = json_report(result);
    const auto read = results_from_json(text, "result.json");
    ASSERT_EQ(read.size(), 1U);
    const auto difference = first_difference(result, read.front());
    EXPECT_FALSE(difference) << difference->where << ": " << difference->left << " and " << difference->right;
    EXPECT_EQ(json_report(read.front()), text);
}

TEST(JsonReport, OfTheExampleReadsBackEqual) {
    expect_reads_back_equal(two_domains_result());
}

TEST(JsonReport, OfHostileTextReadsBackEqual) {
    expect_reads_back_equal(hostile_result());
}

TEST(JsonReport, IsOneLineSoThatManyStandInOneFile) {
    const auto text = json_report(hostile_result());
    EXPECT_EQ(std::ranges::count(text, '\n'), 1);
    EXPECT_EQ(text.back(), '\n');
    EXPECT_EQ(results_from_json(text + json_report(two_domains_result()), "results.jsonl").size(), 2U);
}

TEST(JsonReport, SaysNullAndNotZeroOfWhatIsNotKnown) {
    auto result = hostile_result();
    result.overall.level.reset();
    EXPECT_THAT(json_report(result), testing::HasSubstr("\"level\":null"));
    EXPECT_EQ(results_from_json(json_report(result), "result.json").front().overall.level, std::nullopt);
}

} // namespace
} // namespace weft
