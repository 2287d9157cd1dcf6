// SPDX-License-Identifier: MIT
#include "reports/pictures/picture_table.hpp"

#include "reports/csv/cells.hpp"
#include "reports/pictures/labels.hpp"

#include <algorithm>
#include <utility>

namespace weft::pictures {
namespace {

/// "Low: hidden: fewer than 10 people; High: ...", of the numbers that a row does not have.
std::string missing_numbers(const PictureTable& table, const std::vector<Cell>& row) {
    std::string note;
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (!table.columns[i].is_number || row[i].number) continue;
        if (!note.empty()) note += "; ";
        note += table.columns[i].head + ": " + row[i].words;
    }
    return note;
}

} // namespace

Cell cell(std::string words) {
    return {std::move(words)};
}

Cell cell(const Shown<int>& number) {
    return number ? Cell{std::to_string(*number), static_cast<double>(*number)} : Cell{number.why()};
}

Cell cell(const Shown<std::uint32_t>& number) {
    return number ? Cell{std::to_string(*number), static_cast<double>(*number)} : Cell{number.why()};
}

Cell cell(const Shown<double>& number, std::string_view form) {
    return number ? Cell{printed(*number, form), *number} : Cell{number.why()};
}

std::string to_csv(const PictureTable& table) {
    std::vector<std::string> notes;
    for (const auto& row : table.rows)
        notes.push_back(missing_numbers(table, row));
    const bool has_note = std::ranges::any_of(notes, [](const std::string& note) { return !note.empty(); });

    std::string csv;
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        csv += (i == 0 ? "" : ",") + csv::text_cell(table.columns[i].head);
    csv += has_note ? ",Note\n" : "\n";
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        const auto& row = table.rows[r];
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0) csv += ',';
            csv += table.columns[i].is_number ? csv::number_cell(row[i].number) : csv::text_cell(row[i].words);
        }
        if (has_note) csv += "," + csv::text_cell(notes[r]);
        csv += '\n';
    }
    return csv;
}

} // namespace weft::pictures
