// SPDX-License-Identifier: MIT
#pragma once

#include "core/answers/answer_files.hpp"
#include "core/assessment/assess.hpp"
#include "core/findings/as_answered.hpp"
#include "core/rubric/framework_file.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <vector>

namespace weft {

inline const std::filesystem::path rubrics = std::filesystem::path(WEFT_SOURCE_DIR) / "rubrics";

inline Framework framework_at(const std::filesystem::path& path) {
    Problems problems;
    auto framework = read_framework(rubrics / path, rubrics, problems);
    EXPECT_EQ(to_text(problems), "");
    return framework.value();
}

/// The results of what lies in `paths`, as the command line makes them.
inline std::vector<result::Result> assess_files(const Framework& framework,
                                                const std::vector<std::filesystem::path>& paths, unsigned threads = 1,
                                                const AssessorSource& assessors = built_in_assessor) {
    Problems problems;
    const auto submissions = read_submissions(paths, framework, problems);
    const auto systems = read_register(submissions.register_files, problems);
    EXPECT_EQ(to_text(problems), "");
    return assess_all(framework, submissions.table, systems.value(), assessors,
                      {.threads = threads, .engine_version = "test", .progress = {}});
}

} // namespace weft
