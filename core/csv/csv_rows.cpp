// SPDX-License-Identifier: MIT
#include "core/csv/csv_rows.hpp"

#include <csv.h>

#include <algorithm>
#include <fstream>

namespace weft {
namespace {

constexpr std::size_t chunk_size = std::size_t{1} << 20;
constexpr std::size_t longest_row = std::size_t{4} << 20;
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

std::string_view trimmed(std::string_view cell) {
    constexpr std::string_view blanks = " \t";
    const auto first = cell.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {};
    return cell.substr(first, cell.find_last_not_of(blanks) - first + 1);
}

/// Collects the cells that libcsv hands out one by one into rows, and counts lines across quoted line breaks.
class RowCollector {
public:
    explicit RowCollector(const RowHandler& handler) : handler_(handler) {}

    void take_cell(const char* data, std::size_t size) {
        text_.append(data, size);
        ends_.push_back(text_.size());
        ends_with_return_ = false;
        if (std::find(data, data + size, '\n') != data + size || std::find(data, data + size, '\r') != data + size)
            count_lines_in({data, size});
    }

    /// `terminator` is the character that ended the row, or -1 at the end of the file.
    void end_row(int terminator) {
        const bool is_second_of_crlf = terminator == '\n' && ends_with_return_ && ends_.empty();
        if (!ends_.empty() && !has_stopped_) hand_out();
        text_.clear();
        ends_.clear();
        if (!is_second_of_crlf && terminator >= 0) ++line_;
        line_ += lines_in_cells_;
        lines_in_cells_ = 0;
        first_line_ = line_;
        ends_with_return_ = terminator == '\r';
    }

    bool has_stopped() const { return has_stopped_; }
    std::size_t size() const { return text_.size(); }
    std::uint32_t line() const { return line_; }
    bool is_after_return() const { return ends_with_return_ && ends_.empty(); }

private:
    void hand_out() {
        cells_.clear();
        std::size_t begin = 0;
        bool is_empty = true;
        for (const auto end : ends_) {
            cells_.push_back(trimmed(std::string_view(text_).substr(begin, end - begin)));
            is_empty = is_empty && cells_.back().empty();
            begin = end;
        }
        if (!is_empty) has_stopped_ = !handler_.on_row({cells_, text_, first_line_});
    }

    void count_lines_in(std::string_view cell) {
        for (std::size_t i = 0; i < cell.size(); ++i)
            if (cell[i] == '\n' || (cell[i] == '\r' && (i + 1 == cell.size() || cell[i + 1] != '\n')))
                ++lines_in_cells_;
    }

    const RowHandler& handler_;
    std::string text_;                    ///< the row's cells, one after the other
    std::vector<std::size_t> ends_;       ///< where each ends
    std::vector<std::string_view> cells_; ///< the same as views
    std::uint32_t line_ = 1;
    std::uint32_t first_line_ = 1;
    std::uint32_t lines_in_cells_ = 0;
    bool ends_with_return_ = false;
    bool has_stopped_ = false;
};

void on_cell(void* data, std::size_t size, void* collector) {
    static_cast<RowCollector*>(collector)->take_cell(static_cast<const char*>(data), size);
}

void on_row_end(int terminator, void* collector) {
    static_cast<RowCollector*>(collector)->end_row(terminator);
}

/// libcsv's parser, freed when it goes out of scope.
class Parser {
public:
    explicit Parser(char delimiter) {
        constexpr unsigned char options = CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL;
        csv_init(&parser_, options);
        csv_set_delim(&parser_, static_cast<unsigned char>(delimiter));
        constexpr std::size_t step = 64 * 1024; // the 128 bytes it starts with make a cell of megabytes quadratic
        csv_set_blk_size(&parser_, step);
    }
    Parser(const Parser&) = delete;
    Parser& operator=(const Parser&) = delete;
    ~Parser() { csv_free(&parser_); }

    bool parse(std::string_view bytes, RowCollector& rows) {
        return csv_parse(&parser_, bytes.data(), bytes.size(), on_cell, on_row_end, &rows) == bytes.size();
    }
    /// What has been read of a cell whose end is not yet there.
    std::size_t size_of_open_cell() const { return parser_.entry_pos; }
    bool finish(RowCollector& rows) { return csv_fini(&parser_, on_cell, on_row_end, &rows) == 0; }

private:
    csv_parser parser_{};
};

} // namespace

RowsEnd read_rows(const std::filesystem::path& path, char delimiter, const RowHandler& handler) {
    using enum RowsEnd::Why;
    std::ifstream file(path, std::ios::binary);
    std::vector<char> chunk(chunk_size);
    RowCollector rows(handler);
    Parser parser(delimiter);
    for (std::uint64_t offset = 0; file; offset += static_cast<std::uint64_t>(file.gcount())) {
        file.read(chunk.data(), static_cast<std::streamsize>(chunk.size()));
        std::string_view bytes(chunk.data(), static_cast<std::size_t>(file.gcount()));
        // A line feed that only completes a CRLF belongs to the line before the mark.
        if (handler.on_chunk)
            handler.on_chunk(offset, rows.line() - (rows.is_after_return() && bytes.starts_with('\n') ? 1 : 0));
        if (offset == 0 && bytes.starts_with(byte_order_mark)) bytes.remove_prefix(byte_order_mark.size());
        const bool is_well_formed = parser.parse(bytes, rows);
        if (rows.has_stopped()) return {stopped, rows.line()};
        if (!is_well_formed) return {broken_quote, rows.line()};
        if (rows.size() + parser.size_of_open_cell() > longest_row) return {too_long, rows.line()};
    }
    if (!parser.finish(rows)) return {unclosed_quote, rows.line()};
    return {end_of_file, rows.line()};
}

} // namespace weft
