// SPDX-License-Identifier: MIT
#include "reports/xlsx/comparison_workbook.hpp"

#include "core/assessment/described.hpp"
#include "core/assessment/level_words.hpp"
#include "core/comparison/described_tidy_rows.hpp"
#include "core/comparison/names.hpp"
#include "reports/brand/brand.hpp"
#include "reports/tidy/tidy_table.hpp"
#include "reports/words/file_year.hpp"
#include "reports/words/words.hpp"
#include "reports/xlsx/workbook.hpp"

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace weft {
namespace {

using comparison::Comparison;
using xlsx::Cell;
using xlsx::Form;
using xlsx::Without;

template <class T>
Form form_of() {
    if constexpr (is_optional<T>)
        return form_of<typename T::value_type>();
    else if constexpr (std::is_same_v<T, bool>)
        return Form::level;
    else if constexpr (std::is_floating_point_v<T>)
        return Form::decimal;
    else if constexpr (std::is_integral_v<T>)
        return Form::count;
    else
        return Form::name;
}

Cell tidy_cell(const std::string& text, Without /*missing*/) {
    return text;
}

Cell tidy_cell(bool value, Without /*missing*/) {
    return value ? "yes" : "no";
}

template <class Number>
requires std::is_arithmetic_v<Number> Cell tidy_cell(Number number, Without /*missing*/) {
    return static_cast<double>(number);
}

Cell tidy_cell(const std::vector<std::string>& ids, Without /*missing*/) {
    std::string joined;
    for (const auto& id : ids)
        joined += (joined.empty() ? "" : " ") + id;
    return joined;
}

template <class T>
Cell tidy_cell(const std::optional<T>& value, Without missing) {
    return value ? tidy_cell(*value, missing) : Cell(missing);
}

/// What an empty number of this row is: hidden where the row says that something is.
template <class Row>
Without missing_in(const Row& row) {
    if constexpr (requires { row.suppression_reason; })
        return row.suppression_reason.empty() ? Without::not_known : Without::hidden;
    return Without::not_known;
}

/// "Steady levels" of "steady_levels".
std::string sheet_name(std::string_view table) {
    std::string name(table);
    std::ranges::replace(name, '_', ' ');
    return capitalised(std::move(name));
}

/// The sheets of a comparison. Names of sheets live as long as this does.
class ComparisonSheets {
public:
    ComparisonSheets(const Comparison& comparison, const comparison::tidy::Tables& tables)
        : of_what_(comparison.framework.title + ", round " + comparison.round) {
        const auto words = tidy::dictionary();
        names_.reserve(words.size());
        auto meaning = words.begin();
        for_each_member(tables, [&](const char* /*name*/, const auto& rows) { add(*meaning++, rows); });
        add_meanings(words);
    }

    std::vector<xlsx::Table> take() && { return std::move(sheets_); }

private:
    template <class Row>
    void add(const tidy::TableWords& words, const std::vector<Row>& rows) {
        auto& sheet = sheets_.emplace_back();
        sheet.sheet = names_.emplace_back(sheet_name(words.name));
        sheet.name = words.name;
        sheet.title = std::string(words.title) + ": " + of_what_;
        sheet.about = words.about;
        const Row any{};
        for_each_member(any, [&](const char* column, const auto& member) {
            sheet.columns.push_back({column, form_of<std::remove_cvref_t<decltype(member)>>()});
        });
        for (const auto& row : rows) {
            auto& cells = sheet.rows.emplace_back();
            for_each_member(row, [&](const char* /*column*/, const auto& member) {
                cells.push_back(tidy_cell(member, missing_in(row)));
            });
        }
    }

    void add_meanings(std::span<const tidy::TableWords> words) {
        auto& sheet = sheets_.emplace_back();
        sheet.sheet = "What columns mean";
        sheet.name = "what_columns_mean";
        sheet.title = "What every column of every table means";
        sheet.about = "Each row is a column of one of the other sheets.";
        sheet.columns = {{"Sheet"}, {"Column"}, {"What it holds", Form::sentences}};
        for (const auto& table : words)
            for (const auto& column : table.columns)
                sheet.rows.push_back({sheet_name(table.name), std::string(column.name), std::string(column.means)});
    }

    std::string of_what_;
    std::vector<std::string> names_; ///< room for all is there from the start, so that none moves
    std::vector<xlsx::Table> sheets_;
};

std::vector<std::string> cover_of_comparison(const Comparison& comparison, const Edition& edition) {
    std::vector<std::string> lines;
    const auto add = [&lines](std::string line) {
        if (!line.empty()) lines.push_back(std::move(line));
    };
    if (edition.brand != nullptr) add(edition.brand->organisation + ".");
    add(edition.words.mark_for(comparison.audience));
    add(comparison.framework.title + ", round " + comparison.round + ". Version " + comparison.framework.version +
        (comparison.status.empty() ? "" : ", " + comparison.status) + ".");
    add(comparison.register_date ? "The register is as of " + *comparison.register_date + "."
                                 : capitalised(comparison::why_no_register_date(comparison)) + ".");
    add(comparison.estimand);
    add(edition.words.say("page.what-it-is-not"));
    add(comparison.caveat);
    if (comparison.smallest_group) add(edition.words.what_is_hidden(comparison.smallest_group));
    add("Every sheet but this one has one table, with the columns of the CSV file of its name; the last says what each "
        "column means. Contents lists them, and Notes says what the shorthand in cells means. No cell of a table is "
        "left "
        "blank, and what is not known is never a zero.");
    add("Made by Weft " + comparison.engine_version + " from framework " + comparison.framework.id + " " +
        comparison.framework.version + " with seed " + std::to_string(comparison.seed) +
        ". The file does not say when: its day of creation is the first of the round's year.");
    return lines;
}

} // namespace

std::string comparison_workbook(const Comparison& comparison, const comparison::tidy::Tables& tables,
                                const Edition& edition) {
    ComparisonSheets sheets(comparison, tables);
    xlsx::Workbook workbook;
    workbook.title = "Systems side by side";
    workbook.subject = comparison.framework.title + ", round " + comparison.round;
    workbook.year = words::file_year(comparison.round);
    workbook.cover = cover_of_comparison(comparison, edition);
    workbook.tables = std::move(sheets).take();
    return xlsx::write(workbook);
}

} // namespace weft
