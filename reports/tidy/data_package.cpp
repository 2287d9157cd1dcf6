// SPDX-License-Identifier: MIT
#include "reports/tidy/data_package.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cassert>

namespace weft::tidy {
namespace {

using json = nlohmann::ordered_json;

/// An empty list would be refused by readers where a text with a blank between ids is not, so a list is a text to them.
std::string field_type(const Column& column) {
    return column.type == "list" ? "string" : column.type;
}

json field(const Column& column, const TableWords& words) {
    const auto means = std::ranges::find(words.columns, column.name, &ColumnWords::name);
    assert(means != words.columns.end());
    return {{"name", column.name}, {"type", field_type(column)}, {"description", means->means}};
}

json resource(const Table& table) {
    const auto all = dictionary();
    const auto words = std::ranges::find(all, table.name, &TableWords::name);
    assert(words != all.end());
    json fields = json::array();
    for (const auto& column : table.columns)
        fields.push_back(field(column, *words));
    json key = json::array();
    for (const auto part : words->key)
        key.push_back(part);
    return {
        {"name", table.name},
        {"type", "table"},
        {"title", words->title},
        {"description", words->about},
        {"path", table.name + ".csv"},
        {"format", "csv"},
        {"mediatype", "text/csv"},
        {"encoding", "utf-8"},
        {"dialect", {{"delimiter", ","}, {"lineTerminator", "\n"}, {"header", true}}},
        {"schema", {{"fields", fields}, {"primaryKey", key}, {"missingValues", {""}}}},
    };
}

} // namespace

std::string data_package(const comparison::Comparison& comparison, std::span<const Table> tables) {
    json package = {
        {"$schema", "https://datapackage.org/profiles/2.0/datapackage.json"},
        {"name", "weft-comparison-" + comparison.framework.id + "-" + comparison.round},
        {"title", comparison.framework.title + ", round " + comparison.round},
        {"description",
         comparison.estimand + " An empty cell is not known, does not apply or is hidden; it is never zero."},
        {"version", comparison.framework.version},
        {"weft",
         {{"format", comparison.format},
          {"audience", comparison.audience},
          {"smallest_group", comparison.smallest_group ? json(*comparison.smallest_group) : json()},
          {"framework", comparison.framework.id},
          {"framework_version", comparison.framework.version},
          {"framework_digest", comparison.framework.digest},
          {"framework_status", comparison.status},
          {"caveat", comparison.caveat},
          {"round", comparison.round},
          {"register_date", comparison.register_date ? json(*comparison.register_date) : json()},
          {"seed", comparison.seed},
          {"engine_version", comparison.engine_version}}},
        {"resources", json::array()},
    };
    for (const auto& table : tables)
        package["resources"].push_back(resource(table));
    return package.dump(1, ' ', false, json::error_handler_t::replace) + "\n";
}

} // namespace weft::tidy
