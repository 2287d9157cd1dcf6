// SPDX-License-Identifier: MIT
#include "core/trace/statements_csv.hpp"

#include "core/csv/csv_file.hpp"

#include <array>
#include <cstddef>
#include <map>

namespace weft {
namespace {

enum Column : std::size_t { id, key, where, kind, says, domain, system_level, stage, equity };

constexpr std::array<CsvColumn, 9> columns{
    {{"id"}, {"key"}, {"where"}, {"kind"}, {"says"}, {"domain"}, {"system_level"}, {"stage"}, {"equity"}}};

} // namespace

StatementFile read_statements(const std::filesystem::path& path, Problems& problems) {
    CsvFile file(path);
    StatementFile read{file.name(), {}};
    std::map<std::string, std::uint32_t> first_line;
    file.read(columns, "statements", problems, [&](const CsvRow& row) {
        SourceStatement statement{std::string(row[id]), std::string(row[key]), std::string(row[says]), row.line()};
        if (statement.id.empty()) {
            problems.add(file.problem_at(row, id, "a statement needs an id"));
            return;
        }
        const auto [first, is_new] = first_line.emplace(statement.id, statement.line);
        if (is_new)
            read.statements.push_back(std::move(statement));
        else
            problems.add(file.problem_at(row, id,
                                         "the statement '" + statement.id +
                                             "' stands here twice; the first is in line " +
                                             std::to_string(first->second)));
    });
    return read;
}

} // namespace weft
