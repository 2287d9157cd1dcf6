// SPDX-License-Identifier: MIT
#include "reports/html/page_frame.hpp"
#include "reports/html/picture_figure.hpp"
#include "reports/html/result_pictures.hpp"
#include "reports/html/sections.hpp"
#include "reports/words/numbers.hpp"
#include "reports/words/words.hpp"

namespace weft::html {
namespace {

std::string titles(const View& view, const std::vector<std::string>& sectors) {
    std::vector<std::string> titles;
    for (const auto& sector : sectors)
        titles.push_back(view.sector(sector));
    return view.words.listed(titles);
}

} // namespace

void write_difference(Page& page, const View& view, const result::SectorDifference& difference) {
    write_link(page, view, difference.criterion);
    page.text(". " + titles(view, difference.highest_sectors) + ": ");
    page.text(view.words.level(difference.highest, difference.highest_label));
    page.text(". " + titles(view, difference.lowest_sectors) + ": ");
    page.text(view.words.level(difference.lowest, difference.lowest_label));
    page.text(".");
}

bool has_differences(const View& view) {
    return !view.result.differences.empty();
}

void write_differences(Page& page, const View& view) {
    if (!has_differences(view)) return;
    add_section(page, "differences", "Where partners differ", [&] {
        page.add("p", "A sector stands at the level that most of its own people support. Where sectors stand far "
                      "apart, talk about it before you trust the level between them. Sectors that stand between the "
                      "two ends are told under each criterion.");
        page.add("div", {{"class", "pictures"}}, [&] {
            for (const auto& domain : view.result.domains)
                if (const auto shown = sector_dumbbell(view, domain); !shown.rows.empty())
                    write_picture(page, pictures::dumbbell(shown));
        });
        add_table(page, "Where sectors stand apart, widest first", [&] {
            add_column_heads(page, {"Criterion", "#Levels apart", "Highest", "Lowest"});
            page.add("tbody", [&] {
                for (const auto& difference : view.result.differences)
                    page.add("tr", [&] {
                        page.add("th", {{"scope", "row"}}, [&] { write_link(page, view, difference.criterion); });
                        page.add("td", {{"class", "number"}}, view.words.amount(difference.gap, ""));
                        const auto end = [&](const std::string& level, const std::vector<std::string>& sectors) {
                            page.add("td", [&] {
                                page.text(level);
                                page.text(": " + titles(view, sectors));
                            });
                        };
                        end(view.words.level(difference.highest, difference.highest_label), difference.highest_sectors);
                        end(view.words.level(difference.lowest, difference.lowest_label), difference.lowest_sectors);
                    });
            });
        });
    });
}

} // namespace weft::html
