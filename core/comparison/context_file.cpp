// SPDX-License-Identifier: MIT
#include "core/comparison/context_file.hpp"

#include "core/csv/csv_file.hpp"
#include "core/register/system_register.hpp"

#include <algorithm>
#include <set>

namespace weft::comparison {
namespace {

constexpr std::string_view system_column = "system";

std::optional<double> read_value(const CsvFile& file, const CsvRow& row, std::size_t column,
                                 const std::string& variable, Problems& problems) {
    if (row[column].empty()) return std::nullopt;
    const auto value = parse_number(row[column], file.has_decimal_comma());
    if (value && *value >= 0) return value;
    problems.add(file.problem_at(row, column,
                                 "'" + variable + "' is '" + std::string(row[column]) +
                                     "'; it is a number from 0 up, or empty where it is not known"));
    return std::nullopt;
}

} // namespace

std::optional<ContextTable> read_context(const std::filesystem::path& path, Problems& problems) {
    CsvFile file(path);
    const auto errors_before = problems.error_count();
    const auto header = file.header();
    ContextTable table;
    std::vector<CsvColumn> columns{{.name = system_column, .needed = true}};
    for (const auto& name : header)
        if (name != system_column && !name.empty()) {
            table.variables.push_back(name);
            columns.push_back({.name = name, .needed = true}); // the header outlives the reading
        }
    if (table.variables.empty()) {
        problems.add(file.problem_at_line(
            1, "there is no context in it; beside 'system' a column for each is wanted, such as 'deprivation'"));
        return std::nullopt;
    }
    std::set<std::string, std::less<>> seen;
    file.read(columns, "contexts", problems, [&](const CsvRow& row) {
        const std::string system(row[0]);
        if (!is_system_key(system)) {
            problems.add(file.problem_at(
                row, 0, "'" + system + "' is no system; it is a scheme and a value, such as 'ods:QOX'"));
            return;
        }
        if (!seen.insert(system).second) {
            problems.add(file.problem_at(row, 0, "'" + system + "' is here twice; each system has one row"));
            return;
        }
        SystemContext context{.system = system, .values = {}};
        for (std::size_t i = 0; i < table.variables.size(); ++i)
            context.values.push_back(read_value(file, row, i + 1, table.variables[i], problems));
        table.systems.push_back(std::move(context));
    });
    if (problems.error_count() > errors_before) return std::nullopt;
    std::ranges::sort(table.systems, {}, &SystemContext::system);
    return table;
}

} // namespace weft::comparison
