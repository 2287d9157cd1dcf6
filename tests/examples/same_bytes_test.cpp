// SPDX-License-Identifier: MIT
#include "core/assessment/result_json.hpp"
#include "tests/examples/assessed_example.hpp"

#include <algorithm>
#include <fstream>
#include <locale>
#include <random>
#include <string>

namespace weft {
namespace {

std::string json_of(const std::vector<result::Result>& results) {
    std::string text;
    for (const auto& result : results)
        text += to_json(result) + "\n";
    return text;
}

/// The example's folder with the rows of every CSV file in another order, and its files under other names.
std::filesystem::path shuffled_copy(const std::filesystem::path& folder, unsigned seed) {
    const auto copy = std::filesystem::temp_directory_path() / ("weft-shuffled-" + std::to_string(seed));
    std::filesystem::remove_all(copy);
    std::filesystem::create_directories(copy);
    std::mt19937 random(seed);
    int number = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() != ".csv") continue;
        std::ifstream in(entry.path());
        std::string header;
        std::getline(in, header);
        std::vector<std::string> rows;
        for (std::string row; std::getline(in, row);)
            rows.push_back(row);
        for (auto i = rows.size(); i > 1; --i)
            std::swap(rows[i - 1], rows[random() % i]);
        std::ofstream out(copy / (std::to_string(seed) + "-" + std::to_string(number++) + ".csv"));
        out << header << '\n';
        for (const auto& row : rows)
            out << row << '\n';
    }
    return copy;
}

TEST(Result, HasTheSameBytesWhateverTheOrderOfRowsAndFiles) {
    const auto framework = framework_at("examples/two-domains/two-domains.toml");
    const auto folder = rubrics / "examples/two-domains/answers";
    const auto original = json_of(assess_files(framework, {folder}));

    for (unsigned seed = 1; seed <= 5; ++seed) {
        const auto copy = shuffled_copy(folder, seed);
        EXPECT_EQ(json_of(assess_files(framework, {copy})), original) << "seed " << seed;
        std::filesystem::remove_all(copy);
    }
}

TEST(Result, HasTheSameBytesWhateverTheNumberOfThreads) {
    const auto framework = framework_at("frameworks/cqc-local-authorities.toml");
    const auto folder = rubrics / "examples/cqc-local-authorities";
    EXPECT_EQ(json_of(assess_files(framework, {folder}, 1)), json_of(assess_files(framework, {folder}, 8)));
}

/// A locale that writes 0.5 as 0,5 and a thousand as 1.000.
class CommaNumbers : public std::numpunct<char> {
protected:
    char do_decimal_point() const override { return ','; }
    char do_thousands_sep() const override { return '.'; }
    std::string do_grouping() const override { return "\3"; }
};

TEST(Result, HasTheSameBytesWhateverTheLocale) {
    const auto framework = framework_at("examples/two-domains/two-domains.toml");
    const auto folder = rubrics / "examples/two-domains/answers";
    const auto original = json_of(assess_files(framework, {folder}));

    const auto before = std::locale::global(std::locale(std::locale::classic(), new CommaNumbers));
    const auto elsewhere = json_of(assess_files(framework_at("examples/two-domains/two-domains.toml"), {folder}));
    std::locale::global(before);

    EXPECT_EQ(elsewhere, original);
}

} // namespace
} // namespace weft
