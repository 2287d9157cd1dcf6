// SPDX-License-Identifier: MIT
#include "tests/reports/two_domains_result.hpp"

#include "core/answers/answer_files.hpp"
#include "core/assessment/assess.hpp"
#include "core/findings/as_answered.hpp"
#include "core/rubric/framework_file.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace weft {

const result::Result& two_domains_result() {
    static const result::Result result = [] {
        const auto rubrics = std::filesystem::path(WEFT_SOURCE_DIR) / "rubrics";
        const auto folder = rubrics / "examples/two-domains";
        const std::vector<std::filesystem::path> answers{folder / "answers"};
        Problems problems;
        const auto framework = read_framework(folder / "two-domains.toml", rubrics, problems).value();
        const auto submissions = read_submissions(answers, framework, problems);
        const auto systems = read_register(submissions.register_files, problems).value();
        EXPECT_EQ(to_text(problems), "");
        return assess_all(framework, submissions.table, systems, built_in_assessor,
                          {.threads = 1, .engine_version = "test", .progress = {}})
            .at(0);
    }();
    return result;
}

std::string golden(const std::string& name, const std::string& written) {
    const auto path = std::filesystem::path(WEFT_SOURCE_DIR) / "tests/reports/golden" / name;
    if (std::getenv("WEFT_UPDATE_GOLDEN") != nullptr) {
        std::ofstream(path, std::ios::binary) << written;
        ADD_FAILURE() << "Wrote " << path << ". Read it before you commit it.";
    }
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator(file), {}};
}

} // namespace weft
