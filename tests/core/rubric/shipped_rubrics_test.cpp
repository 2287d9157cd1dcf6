// SPDX-License-Identifier: MIT
#include "core/rubric/framework_file.hpp"

#include <gtest/gtest.h>

namespace weft {
namespace {

const std::filesystem::path rubrics = std::filesystem::path(WEFT_SOURCE_DIR) / "rubrics";

TEST(ShippedFrameworks, AreReadWithoutAProblem) {
    std::vector<std::filesystem::path> paths{rubrics / "examples/two-domains/two-domains.toml"};
    for (const auto& entry : std::filesystem::directory_iterator(rubrics / "frameworks"))
        if (entry.path().extension() == ".toml" && entry.path().stem().extension().empty())
            paths.push_back(entry.path());
    EXPECT_GE(paths.size(), 13U);
    for (const auto& path : paths) {
        Problems problems;
        EXPECT_TRUE(read_framework(path, rubrics, problems)) << path;
        EXPECT_EQ(to_text(problems), "") << path;
    }
}

// The scheme as the regulator published it: nine statements, scale 1 to 4, four bands of whole per cents.
TEST(CqcLocalAuthority, HasTheStructureTheRegulatorPublished) {
    Problems problems;
    const auto framework = read_framework(rubrics / "frameworks/cqc-local-authorities.toml", rubrics, problems);

    ASSERT_TRUE(framework);
    const auto& rubric = framework->domains.front().rubric;
    EXPECT_EQ(rubric.criteria.size(), 9U);
    EXPECT_EQ(rubric.scale.first, 1);
    EXPECT_EQ(rubric.scale.last(), 4);
    EXPECT_EQ(rubric.aggregate_of(0).rule, "percentage-of-maximum");
    const auto& bands = rubric.aggregate_of(0).bands;
    EXPECT_EQ(bands.rounding, Rounding::half_up);
    EXPECT_EQ(bands.bands[1].label, "Requires improvement");
    EXPECT_EQ(bands.bands[1].from, 39);
    EXPECT_EQ(bands.bands[1].to, 62);
    EXPECT_EQ(overall_scale(*framework).labels.back(), "Outstanding");
}

} // namespace
} // namespace weft
