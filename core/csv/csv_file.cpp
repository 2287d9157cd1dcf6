// SPDX-License-Identifier: MIT
#include "core/csv/csv_file.hpp"

#include "core/csv/csv_header.hpp"
#include "core/csv/csv_rows.hpp"
#include "core/csv/line_finder.hpp"
#include "core/nearest_name.hpp"
#include "core/source_text.hpp"
#include "core/text.hpp"

#include <algorithm>
#include <limits>
#include <utility>

namespace weft {
namespace {

constexpr auto absent = std::numeric_limits<std::size_t>::max();

/// True when all bytes are plain ASCII and none is NUL: nearly always, and quicker to see than valid UTF-8.
bool is_plain(std::string_view text) {
    unsigned char seen = 0;
    bool has_nul = false;
    for (const char c : text) {
        seen = static_cast<unsigned char>(seen | static_cast<unsigned char>(c));
        has_nul = has_nul || c == '\0';
    }
    return seen < 0x80 && !has_nul;
}

constexpr std::string_view not_utf8 = "not valid UTF-8; save the file as \"CSV UTF-8\"";
constexpr std::string_view utf16 = "this is UTF-16 (\"Unicode Text\"); save the file as \"CSV UTF-8\"";

std::string sentence_for(RowsEnd::Why why) {
    switch (why) {
    case RowsEnd::Why::broken_quote:
        return "a quotation mark stands inside a cell; double it (\"\") and quote the whole cell";
    case RowsEnd::Why::unclosed_quote: return "a quoted cell that begins here never ends";
    case RowsEnd::Why::too_long: return "this row is longer than 4 MiB; perhaps a quoted cell in it never ends";
    case RowsEnd::Why::end_of_file:
    case RowsEnd::Why::stopped: break;
    }
    return {};
}

} // namespace

CsvFile::CsvFile(std::filesystem::path path) : path_(std::move(path)), name_(path_.string()) {
    require_regular_file(path_);
    bytes_in_all_ = std::filesystem::file_size(path_);
    delimiter_ = find_delimiter(path_);
    auto header = read_header(path_, delimiter_);
    header_ = std::move(header.names);
    header_line_ = header_.empty() && header.why == RowsEnd::Why::end_of_file ? 1 : header.line;
    header_fault_ = header.is_utf16  ? std::string(utf16)
                    : header.is_utf8 ? sentence_for(header.why)
                                     : std::string(not_utf8);
    lines_ = std::make_unique<LineFinder>(path_);
}

CsvFile::CsvFile(CsvFile&&) noexcept = default;
CsvFile& CsvFile::operator=(CsvFile&&) noexcept = default;
CsvFile::~CsvFile() = default;

bool CsvFile::match_columns(std::span<const CsvColumn> columns, std::string_view what, Problems& problems) {
    std::vector<std::string> known;
    for (const auto& column : columns)
        known.emplace_back(column.name);
    const auto complain = [&](std::size_t cell, std::string message) {
        const auto line = lines_->line(header_line_);
        const auto [column, width] = find_cell(line, delimiter_, cell);
        problems.add({name_, {header_line_, column, width}, Severity::error, std::move(message), line});
    };
    bool matches = true;
    file_column_.assign(columns.size(), absent);
    for (std::size_t cell = 0; cell < header_.size(); ++cell) {
        if (header_[cell].empty()) continue;
        const auto found = std::ranges::find(known, header_[cell]);
        if (found == known.end()) {
            const auto suggestion = did_you_mean(header_[cell], known);
            complain(cell, "unknown column '" + header_[cell] + "' in " + std::string(what) +
                               (suggestion.empty() ? "; it may have " + one_of(known) : suggestion));
            matches = false;
            continue;
        }
        auto& at = file_column_[static_cast<std::size_t>(found - known.begin())];
        if (at != absent) {
            complain(cell, "column '" + header_[cell] + "' stands here twice");
            matches = false;
        }
        at = cell;
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (!columns[i].needed || file_column_[i] != absent) continue;
        complain(absent, "column '" + known[i] + "' is missing from " + std::string(what));
        matches = false;
    }
    return matches;
}

void CsvFile::read(std::span<const CsvColumn> columns, std::string_view what, Problems& problems,
                   const std::function<void(const CsvRow&)>& on_row) {
    if (auto problem = header_problem()) {
        problems.add(std::move(*problem));
        return;
    }
    if (!match_columns(columns, what, problems)) return;
    std::vector<std::string_view> cells(columns.size());
    CsvRow row;
    row.cells_ = cells;

    const auto fewest_cells = [&] {
        std::size_t fewest = 0;
        for (std::size_t i = 0; i < columns.size(); ++i)
            if (columns[i].needed) fewest = std::max(fewest, file_column_[i] + 1);
        return fewest;
    }();
    const auto has_more_than_header = [&](const RawRow& raw) {
        return std::any_of(raw.cells.begin() + static_cast<std::ptrdiff_t>(std::min(header_.size(), raw.cells.size())),
                           raw.cells.end(), [](std::string_view cell) { return !cell.empty(); });
    };
    const auto check = [&](const RawRow& raw) -> std::string {
        if (!is_plain(raw.text) && first_invalid_utf8(raw.text)) return std::string(not_utf8);
        if (raw.cells.size() < fewest_cells || has_more_than_header(raw))
            return "this row has " + std::to_string(raw.cells.size()) + (raw.cells.size() == 1 ? " cell" : " cells") +
                   "; the header names " + std::to_string(header_.size());
        return {};
    };

    bool is_header = true;
    lines_->forget_marks();
    const auto end = read_rows(path_, delimiter_,
                               {.on_row =
                                    [&](const RawRow& raw) {
                                        if (std::exchange(is_header, false)) return true;
                                        if (auto complaint = check(raw); !complaint.empty()) {
                                            problems.add(problem_at_line(raw.line, std::move(complaint)));
                                            return true;
                                        }
                                        for (std::size_t i = 0; i < cells.size(); ++i)
                                            cells[i] = file_column_[i] < raw.cells.size() ? raw.cells[file_column_[i]]
                                                                                          : std::string_view{};
                                        row.line_ = raw.line;
                                        on_row(row);
                                        return true;
                                    },
                                .on_chunk =
                                    [&](std::uint64_t offset, std::uint32_t line) {
                                        bytes_read_ = offset;
                                        lines_->mark(offset, line);
                                    }});
    bytes_read_ = bytes_in_all_;
    if (auto sentence = sentence_for(end.why); !sentence.empty())
        problems.add(problem_at_line(end.line, std::move(sentence)));
}

std::optional<Problem> CsvFile::header_problem() const {
    if (header_fault_.empty()) return std::nullopt;
    auto problem = problem_at_line(header_line_, header_fault_);
    if (header_fault_ == utf16) problem.source_line.clear(); // every second byte of it is none of a text
    return problem;
}

Problem CsvFile::problem_at(const CsvRow& row, std::size_t declared_column, std::string message,
                            Severity severity) const {
    auto line = lines_->line(row.line());
    const auto cell = file_column_[declared_column];
    const auto [column, width] = cell == absent ? CellSpan{} : find_cell(line, delimiter_, cell);
    return {name_, {row.line(), column, width}, severity, std::move(message), std::move(line)};
}

Problem CsvFile::problem_at_line(std::uint32_t line, std::string message, Severity severity) const {
    return {name_, {line, 1, 1}, severity, std::move(message), lines_->line(line)};
}

} // namespace weft
