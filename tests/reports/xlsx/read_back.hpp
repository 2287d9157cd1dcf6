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

/// What check_workbook.py says of a workbook; `as` is "", "--cells" or "--parts".
inline std::string read_back(const std::string& workbook, const std::string& as) {
    const auto* test = testing::UnitTest::GetInstance()->current_test_info();
    const auto path =
        std::filesystem::path(testing::TempDir()) / (std::string("weft-book-") + test->test_suite_name() + "-" +
                                                     test->name() + "-" + std::to_string(getpid()) + ".xlsx");
    std::ofstream(path, std::ios::binary) << workbook;
    const auto command = WEFT_PYTHON " '" WEFT_SOURCE_DIR "/tests/reports/xlsx/check_workbook.py' '" + path.string() +
                         "' " + as + " 2>&1";
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen(command.c_str(), "r"), pclose);
    std::string said;
    for (int c = std::fgetc(pipe.get()); c != EOF; c = std::fgetc(pipe.get()))
        said += static_cast<char>(c);
    std::filesystem::remove(path);
    return said;
}

/// In what it is not as the guidance asks, a line each; empty where it is.
inline std::string wrong_in_workbook(const std::string& workbook) {
    const auto said = read_back(workbook, "");
    return said == "\n" ? "" : said;
}

} // namespace weft
