// SPDX-License-Identifier: MIT
#pragma once

#include <gtest/gtest.h>
#include <unistd.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>

namespace weft {

/// What check_page.py finds wrong with a page, a line each; empty where nothing is.
inline std::string wrong_with(const std::string& page) {
    const auto* test = testing::UnitTest::GetInstance()->current_test_info();
    const auto path =
        std::filesystem::path(testing::TempDir()) / (std::string("weft-page-") + test->test_suite_name() + "-" +
                                                     test->name() + "-" + std::to_string(getpid()) + ".html");
    std::ofstream(path, std::ios::binary) << page;
    const auto command =
        WEFT_PYTHON " '" WEFT_SOURCE_DIR "/tests/reports/html/check_page.py' '" + path.string() + "' 2>&1";
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen(command.c_str(), "r"), pclose);
    std::string wrong;
    for (int c = std::fgetc(pipe.get()); c != EOF; c = std::fgetc(pipe.get()))
        wrong += static_cast<char>(c);
    std::filesystem::remove(path);
    return wrong == "\n" ? "" : wrong;
}

/// The part of a page from `start` up to the next `end`; the rest of it where the end is missing.
inline std::string part(const std::string& page, const std::string& start, const std::string& end) {
    const auto from = page.find(start);
    if (from == std::string::npos) return "there is no " + start;
    return page.substr(from, page.find(end, from) - from);
}

} // namespace weft
