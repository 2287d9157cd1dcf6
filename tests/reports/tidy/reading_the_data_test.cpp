// SPDX-License-Identifier: MIT
#include "reports/tidy/data_package.hpp"
#include "reports/tidy/tidy_tables.hpp"
#include "tests/core/comparison/full_comparison.hpp"
#include "tests/files/temporary_folder.hpp"

#include <gmock/gmock.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

namespace weft::tidy {
namespace {

std::string read_file(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator(in), {}};
}

/// The lines between "```language" and "```" in docs/reading-the-data.md.
std::string snippet(const std::string& language) {
    const auto text = read_file(WEFT_SOURCE_DIR "/docs/reading-the-data.md");
    const auto fence = "```" + language + "\n";
    const auto start = text.find(fence);
    EXPECT_NE(start, std::string::npos) << language;
    const auto begin = start + fence.size();
    return text.substr(begin, text.find("```\n", begin) - begin);
}

bool succeeds(const std::string& command) {
    return std::system(command.c_str()) == 0; // NOLINT(cert-env33-c,concurrency-mt-unsafe): our own words
}

/// What a snippet prints, run beside a folder "compared" as the command line writes it.
std::string printed_by(const std::string& interpreter, const std::string& language) {
    const TemporaryFolder folder;
    const auto comparison = comparison::full_comparison();
    const auto tables = written_tables(comparison::tidy::tables_of(comparison, comparison::full_results()));
    for (const auto& table : tables)
        folder.write("compared/" + table.name + ".csv", table.csv);
    folder.write("compared/datapackage.json", data_package(comparison, tables));
    folder.write("snippet", snippet(language));
    EXPECT_TRUE(succeeds("cd '" + folder.path().string() + "' && " + interpreter + " snippet > printed"));
    return read_file(folder.path() / "printed");
}

// Sectors of 3 people at 0 and 5 at 25 %, and of 3 at 25 and 5 at 50: (15.625 + 40.625) / 2, each of variance 167.41 / 8;
// 14 degrees, t = 2.1448: 28.125 -/+ 2.1448 * 3.2347.
TEST(ReadingTheData, WorksInPythonAsTheDocumentSays) {
    EXPECT_THAT(printed_by(WEFT_PYTHON, "python"),
                testing::StartsWith("demo:a clinical 28.1 (21.2 to 35.1)\ndemo:b clinical 53.1 (46.2 to 60.1)\n"));
}

TEST(ReadingTheData, WorksInPandasAsTheDocumentSays) {
    if (!succeeds(WEFT_PYTHON " -c 'import pandas' 2>/dev/null")) GTEST_SKIP() << "pandas is not installed";

    EXPECT_THAT(printed_by(WEFT_PYTHON, "pandas"), testing::HasSubstr("demo:a"));
}

TEST(ReadingTheData, WorksInRAsTheDocumentSays) {
    if (!succeeds("command -v Rscript > /dev/null")) GTEST_SKIP() << "R is not installed";

    EXPECT_THAT(printed_by("Rscript", "r"), testing::HasSubstr("demo:a"));
}

} // namespace
} // namespace weft::tidy
