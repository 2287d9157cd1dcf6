// SPDX-License-Identifier: MIT
#pragma once

#include "core/problem.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace weft {

/// A folder of the running test, empty at first and gone afterwards.
class TemporaryFolder {
public:
    TemporaryFolder() {
        const auto* const test = testing::UnitTest::GetInstance()->current_test_info();
        path_ = std::filesystem::path(testing::TempDir()) /
                ("weft-" + std::string(test->test_suite_name()) + "-" + test->name());
        std::filesystem::remove_all(path_);
        std::filesystem::create_directories(path_);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    ~TemporaryFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }

    const std::filesystem::path& path() const { return path_; }

    void write(const std::string& name, const std::string& text) const {
        std::filesystem::create_directories((path_ / name).parent_path());
        std::ofstream(path_ / name, std::ios::binary) << text;
    }

    /// "answers.csv:2:1: ..." for each problem: where it stands in this folder, and the whole message.
    std::vector<std::string> sentences(const Problems& problems) const {
        std::vector<std::string> sentences;
        for (const auto& problem : problems.sorted())
            sentences.push_back(without_folder(problem.file) + ":" + std::to_string(problem.place.line) + ":" +
                                std::to_string(problem.place.column) + ": " + without_folder(problem.message));
        return sentences;
    }

    std::string without_folder(std::string text) const {
        const std::string prefix = path_.string() + "/";
        for (auto at = text.find(prefix); at != std::string::npos; at = text.find(prefix))
            text.erase(at, prefix.size());
        return text;
    }

private:
    std::filesystem::path path_;
};

} // namespace weft
