// SPDX-License-Identifier: MIT
#include "core/answers/measures_to_fill_in.hpp"

#include "core/answers/answer_files.hpp"
#include "core/rubric/framework_file.hpp"
#include "tests/files/temporary_folder.hpp"

#include <gtest/gtest.h>

#include <filesystem>

namespace weft {
namespace {

Framework two_domains() {
    const auto shipped = std::filesystem::path(WEFT_SOURCE_DIR) / "rubrics";
    Problems problems;
    auto framework = read_framework(shipped / "examples/two-domains/two-domains.toml", shipped, problems);
    EXPECT_EQ(to_text(problems), "");
    return framework.value();
}

TEST(MeasuresToFillIn, HaveARowForEachThatTheFrameworkAsksForWithWhatItCounts) {
    auto framework = two_domains();
    framework.domains[0].rubric.measures[0].strata = {"place", "diagnosis", "age"};

    const auto text = measures_to_fill_in(framework, "demo:a", "2026-h1");

    EXPECT_EQ(text.substr(0, text.find('\n')),
              "system,round,measure,stratum,numerator,denominator,period_start,period_end,source,counts");
    const auto& measure = framework.domains[0].rubric.measures[0];
    EXPECT_NE(text.find("\ndemo:a,2026-h1," + measure.id + ",,,,,,,\"" + measure.numerator + ", of " +
                        measure.denominator + "; also by place, diagnosis and age\"\n"),
              std::string::npos)
        << text;
}

TEST(MeasuresToFillIn, AreNotGivenUntilTheyAreFilledIn) {
    const auto framework = two_domains();
    const TemporaryFolder folder;
    folder.write("measures.csv", measures_to_fill_in(framework, "demo:a", "2026"));

    Problems problems;
    const std::filesystem::path paths[] = {folder.path()};
    const auto submissions = read_submissions(paths, framework, problems);

    EXPECT_EQ(to_text(problems), "");
    EXPECT_TRUE(submissions.table.assessments.empty());
}

} // namespace
} // namespace weft
