// SPDX-License-Identifier: MIT
#include "reports/html/picture_figure.hpp"

#include "reports/html/page_frame.hpp"

#include <string>

namespace weft::html {
namespace {

std::string_view words_or_none(const std::string& words) {
    return words.empty() ? std::string_view("none") : std::string_view(words);
}

void write_picture_row(Page& page, const pictures::PictureTable& table, const std::vector<pictures::Cell>& row) {
    page.add("tr", [&] {
        for (std::size_t i = 0; i < row.size(); ++i)
            if (i == 0)
                page.add("th", {{"scope", "row"}}, words_or_none(row[i].words));
            else if (table.columns[i].is_number)
                page.add("td", {{"class", "number"}}, words_or_none(row[i].words));
            else
                page.add("td", words_or_none(row[i].words));
    });
}

void write_picture_table(Page& page, const pictures::PictureTable& table) {
    const auto last = std::to_string(table.columns.size() - 1);
    add_wide_table(page, table.caption, [&] {
        page.add("thead", [&] {
            page.add("tr", [&] {
                for (const auto& column : table.columns)
                    page.add("th", {{"scope", "col"}, {"class", column.is_number ? "number" : "words"}},
                             words_or_none(column.head));
            });
        });
        page.add("tbody", [&] {
            for (const auto& row : table.rows)
                write_picture_row(page, table, row);
        });
        if (table.tallies.empty()) return;
        page.add("tfoot", [&] {
            for (const auto& tally : table.tallies)
                page.add("tr", [&] {
                    page.add("th", {{"scope", "row"}}, words_or_none(tally.what));
                    page.add("td", {{"colspan", last}}, std::to_string(tally.count));
                });
        });
    });
}

} // namespace

void write_picture(Page& page, const pictures::Picture& picture, std::string_view csv_file) {
    page.add("figure", {{"class", picture.is_wide ? "picture wide-picture" : "picture"}}, [&] {
        page.add("figcaption", [&] {
            page.add("strong", {{"class", "finding"}}, picture.headline);
            page.add("span", {{"class", "small"}}, picture.subtitle);
        });
        if (picture.is_wide) {
            page.add(
                "div",
                {{"class", "scroll drawn"}, {"role", "group"}, {"aria-label", picture.subtitle}, {"tabindex", "0"}},
                [&] { page.add_svg(picture.svg); });
            page.add("p", {{"class", "narrow-only"}}, "The picture needs a wider window. Its table holds all of it.");
        } else {
            page.add_svg(picture.svg);
        }
        page.add("details", [&] {
            page.add("summary", "All of this as a table");
            write_picture_table(page, picture.table);
        });
        if (!csv_file.empty())
            page.add("p", {{"class", "small"}}, [&] {
                page.add("a", {{"href", csv_file}}, "The same numbers as a CSV file");
                page.text(".");
            });
    });
}

} // namespace weft::html
