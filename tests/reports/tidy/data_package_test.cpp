// SPDX-License-Identifier: MIT
#include "reports/tidy/data_package.hpp"

#include "reports/tidy/tidy_tables.hpp"
#include "tests/core/comparison/full_comparison.hpp"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <vector>

namespace weft::tidy {
namespace {

using nlohmann::json;

json package() {
    const auto comparison = comparison::full_comparison();
    return json::parse(
        data_package(comparison, written_tables(comparison::tidy::tables_of(comparison, comparison::full_results()))));
}

TEST(DataPackage, SaysByWhatAllOfItWasMade) {
    const auto made = package();

    EXPECT_EQ(made["$schema"], "https://datapackage.org/profiles/2.0/datapackage.json");
    EXPECT_EQ(made["name"], "weft-comparison-two-domains-2026");
    EXPECT_EQ(made["weft"]["round"], "2026");
    EXPECT_EQ(made["weft"]["register_date"], "2020-01-01");
    EXPECT_EQ(made["weft"]["seed"], 1);
    EXPECT_EQ(made["weft"]["framework_digest"], "sha256:" + std::string(64, 'a'));
}

TEST(DataPackage, DescribesEveryFileAndColumn) {
    const auto made = package();

    const auto& pairs = made["resources"][2];
    EXPECT_EQ(pairs["name"], "pairs");
    EXPECT_EQ(pairs["type"], "table");
    EXPECT_EQ(pairs["path"], "pairs.csv");
    EXPECT_EQ(pairs["schema"]["primaryKey"], json({"round", "domain", "first", "second"}));
    EXPECT_EQ(pairs["schema"]["missingValues"], json({""}));
    EXPECT_EQ(pairs["schema"]["fields"][5]["name"], "difference");
    EXPECT_EQ(pairs["schema"]["fields"][5]["type"], "number");
    EXPECT_EQ(pairs["schema"]["fields"][5]["description"],
              "mean of the first less mean of the second, in percent of the scale");
    for (const auto& resource : made["resources"])
        for (const auto& field : resource["schema"]["fields"])
            EXPECT_NE(field["description"], "") << resource["name"] << field["name"];
}

/// Cells of a file without quoted line breaks.
std::vector<std::vector<std::string>> cells_of(const std::string& csv) {
    std::vector<std::vector<std::string>> rows;
    std::vector<std::string> row{""};
    bool is_quoted = false;
    for (const char c : csv) {
        if (c == '"')
            is_quoted = !is_quoted;
        else if (c == ',' && !is_quoted)
            row.emplace_back();
        else if (c == '\n') {
            rows.push_back(row);
            row = {""};
        } else
            row.back() += c;
    }
    return rows;
}

TEST(DataPackage, NamesColumnsThatTogetherNameARow) {
    const auto tables =
        written_tables(comparison::tidy::tables_of(comparison::full_comparison(), comparison::full_results()));
    for (const auto& words : dictionary()) {
        const auto table = std::ranges::find(tables, words.name, &Table::name);
        const auto rows = cells_of(table->csv);
        std::set<std::string> keys;
        for (std::size_t i = 1; i < rows.size(); ++i) {
            std::string key;
            for (const auto part : words.key) {
                const auto column = std::ranges::find(rows[0], part) - rows[0].begin();
                ASSERT_LT(column, std::ssize(rows[0])) << words.name << "." << part;
                key += rows[i][static_cast<std::size_t>(column)] + "|";
            }
            EXPECT_TRUE(keys.insert(key).second) << words.name << " " << key;
        }
        EXPECT_GT(rows.size(), 1U) << words.name;
    }
}

} // namespace
} // namespace weft::tidy
