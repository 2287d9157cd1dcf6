// SPDX-License-Identifier: MIT
#include "reports/tidy/tidy_tables.hpp"

#include "core/assessment/described.hpp"
#include "core/assessment/level_words.hpp"
#include "core/comparison/described_tidy_rows.hpp"
#include "reports/csv/cells.hpp"

#include <cstdint>
#include <optional>
#include <type_traits>

namespace weft::tidy {
namespace {

template <class T>
std::string type_of() {
    if constexpr (is_optional<T>)
        return type_of<typename T::value_type>();
    else if constexpr (std::is_same_v<T, bool>)
        return "boolean";
    else if constexpr (std::is_integral_v<T>)
        return "integer";
    else if constexpr (std::is_floating_point_v<T>)
        return "number";
    else if constexpr (is_list<T>)
        return "list";
    else
        return "string";
}

std::string cell(const std::string& text) {
    return csv::text_cell(text);
}

std::string cell(bool value) {
    return value ? "true" : "false";
}

std::string cell(int number) {
    return csv::number_cell(std::optional(number));
}

std::string cell(std::uint32_t number) {
    return std::to_string(number);
}

/// As in the document: nine decimals, the same on every machine.
std::string cell(double number) {
    return csv::number_cell(std::optional(with_nine_decimals(number)));
}

std::string cell(const std::vector<std::string>& ids) {
    std::string joined;
    for (const auto& id : ids)
        joined += (joined.empty() ? "" : " ") + id;
    return csv::text_cell(joined);
}

template <class T>
std::string cell(const std::optional<T>& value) {
    return value ? cell(*value) : std::string();
}

template <class Row>
Table table_of(const std::string& name, const std::vector<Row>& rows) {
    Table table;
    table.name = name;
    const Row any{};
    for_each_member(any, [&](const char* column, const auto& member) {
        table.csv += (table.columns.empty() ? "" : ",") + std::string(column);
        table.columns.push_back({column, type_of<std::remove_cvref_t<decltype(member)>>()});
    });
    table.csv += "\n";
    for (const auto& row : rows) {
        const char* before = "";
        for_each_member(row, [&](const char* /*column*/, const auto& member) {
            table.csv += before;
            table.csv += cell(member);
            before = ",";
        });
        table.csv += "\n";
    }
    return table;
}

} // namespace

std::vector<Table> written_tables(const comparison::tidy::Tables& tables) {
    std::vector<Table> written;
    for_each_member(tables, [&](const char* name, const auto& rows) { written.push_back(table_of(name, rows)); });
    return written;
}

} // namespace weft::tidy
