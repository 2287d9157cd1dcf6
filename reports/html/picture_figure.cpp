// SPDX-License-Identifier: MIT
#include "reports/html/picture_figure.hpp"

#include "reports/html/page_frame.hpp"
#include "reports/html/report_parts.hpp"

#include <cstddef>
#include <string>
#include <utility>

namespace weft::html {
namespace {

constexpr std::size_t rows_of_a_short_table = 15;

std::string words_or_none(const Page& page, std::string words) {
    return words.empty() ? page.words().head("none") : std::move(words);
}

/// A tally counts a verdict or a kind that has a head of its own.
std::string tally_words(const words::Words& words, const std::string& what) {
    const auto head = words.head(what);
    return head == what ? words.verdict(what) : head;
}

void write_picture_row(Page& page, const pictures::PictureTable& table, const std::vector<pictures::Cell>& row) {
    page.add("tr", [&] {
        for (std::size_t i = 0; i < row.size(); ++i)
            if (i == 0)
                page.add("th", {{"scope", "row"}}, words_or_none(page, row[i].words));
            else if (table.columns[i].is_number)
                page.add("td", {{"class", "number"}}, words_or_none(page, page.words().verdict(row[i].words)));
            else
                page.add("td", words_or_none(page, page.words().verdict(row[i].words)));
    });
}

void write_picture_table(Page& page, const pictures::PictureTable& table) {
    const auto last = std::to_string(table.columns.size() - 1);
    add_wide_table(page, table.caption, [&] {
        page.add("thead", [&] {
            page.add("tr", [&] {
                for (const auto& column : table.columns)
                    page.add("th", {{"scope", "col"}, {"class", column.is_number ? "number" : "words"}},
                             words_or_none(page, page.words().head(column.head)));
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
                    page.add("th", {{"scope", "row"}}, tally_words(page.words(), tally.what));
                    page.add("td", {{"colspan", last}}, page.words().whole(tally.count));
                });
        });
    });
}

/// Folded on a screen and open on paper, where a long one is set small.
void write_table_behind(Page& page, const pictures::Picture& picture) {
    const auto write = [&] {
        page.add("summary", page.words().say("picture.as-a-table"));
        write_picture_table(page, picture.table);
    };
    if (picture.table.rows.size() <= rows_of_a_short_table)
        page.add("details", write);
    else
        page.add("details", {{"class", "long"}}, write);
}

/// The file that the page keeps the picture's numbers in; empty where it keeps none.
std::string kept_numbers(const Page& page, const pictures::Picture& picture) {
    if (page.picture_files() == nullptr) return "";
    auto& files = *page.picture_files();
    const auto& [name, text] = files.files.emplace_back(files.stem + picture.id + ".csv", to_csv(picture.table));
    return name;
}

} // namespace

void write_picture(Page& page, const pictures::Picture& picture) {
    const auto kept = kept_numbers(page, picture);
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
            page.add("p", {{"class", "narrow-only"}}, page.words().say("picture.needs-room"));
        } else {
            page.add_svg(picture.svg);
        }
        write_table_behind(page, picture);
        if (!kept.empty())
            page.add("p", {{"class", "small"}}, [&] {
                page.add("a", {{"href", kept}}, page.words().say("picture.as-csv"));
                page.text(".");
            });
    });
}

} // namespace weft::html
