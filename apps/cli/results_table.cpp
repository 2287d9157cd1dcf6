// SPDX-License-Identifier: MIT
#include "apps/cli/results_table.hpp"

#include "apps/cli/console.hpp"
#include "core/assessment/level_words.hpp"

#include <algorithm>
#include <iterator>

namespace weft::cli {
namespace {

/// Text of somebody's file as one line that cannot steer a terminal.
std::string cell(const std::string& text) {
    std::string line = printable(text);
    std::ranges::replace(line, '\n', ' ');
    return line;
}

/// "too-little-known" in words.
std::string in_words(std::string name) {
    std::ranges::replace(name, '-', ' ');
    return name;
}

std::string level_of(const result::NodeSummary& node) {
    return node.level ? cell(node.label) : in_words(node.publication);
}

/// What is the same for every system, so that every row has the same columns.
bool makes_a_level(const result::View& view) {
    return view.rule != "none";
}

/// Nothing is published by being made: a level that is not provisional is called firm.
std::string status_of(const result::NodeSummary& node) {
    return node.publication == "published" ? "firm" : in_words(node.publication);
}

/// As the report calls it.
std::string heading_of(const result::View& view) {
    return cell(view.title.empty() ? view.id : view.title);
}

/// The status beside it says why there is none.
std::string overall_level(const result::Overall& overall) {
    return overall.level ? cell(overall.label) : "no level";
}

} // namespace

TextTable results_table(std::span<const result::Result> results) {
    TextTable table;
    table.columns = {{"system"}, {"round"}, {"overall"}};
    if (!results.empty()) {
        for (const result::Domain& domain : results.front().domains) {
            table.columns.push_back({domain.id});
        }
    }
    if (!results.empty()) {
        for (const result::View& view : results.front().views) {
            if (makes_a_level(view)) {
                table.columns.push_back({heading_of(view)});
            }
        }
    }
    table.columns.push_back({"coverage", Align::right});
    table.columns.push_back({"status"});

    for (const result::Result& result : results) {
        std::vector<std::string> row = {cell(result.system_name), result.round, overall_level(result.overall)};
        std::ranges::transform(result.domains, std::back_inserter(row),
                               [](const result::Domain& domain) { return level_of(domain); });
        for (const result::View& view : result.views) {
            if (makes_a_level(view)) {
                row.push_back(level_of(view));
            }
        }
        row.push_back(result.overall.coverage ? percent(*result.overall.coverage) : "hidden");
        row.push_back(status_of(result.overall));
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace weft::cli
