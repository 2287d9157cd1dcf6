// SPDX-License-Identifier: MIT
#include "apps/cli/text_page.hpp"

#include "apps/cli/console.hpp"
#include "core/fraction.hpp"

#include <algorithm>
#include <utility>

namespace weft::cli {
namespace {

constexpr std::size_t most_lines = 15; ///< of one list on a page

} // namespace

std::string one_line(const std::string& text) {
    std::string line = printable(text);
    std::ranges::replace(line, '\n', ' ');
    return line;
}

std::string whole_percent(double share) {
    const auto whole = to_decimal_text(nine_decimals(100 * share), 0);
    if (whole == "100" && share < 1) {
        return "more than 99%";
    }
    return whole == "0" && share > 0 ? "less than 1%" : whole + "%";
}

void TextPage::heading(const std::string& title) {
    text_ += (text_.empty() ? "" : "\n") + emphasise_(one_line(title)) + "\n";
}

void TextPage::line(const std::string& sentence) {
    text_ += "  " + one_line(sentence) + "\n";
}

void TextPage::table(const TextTable& table) {
    if (!table.rows.empty()) {
        text_ += laid_out(table, width_, emphasise_);
    }
}

void TextPage::list(const std::vector<std::string>& lines) {
    for (std::size_t i = 0; i < lines.size() && i < most_lines; ++i) {
        line(lines[i]);
    }
    if (lines.size() > most_lines) {
        line("... and " + std::to_string(lines.size() - most_lines) + " more of " + std::to_string(lines.size()) +
             ": --json has all of them, and --output FOLDER writes them as tables.");
    }
}

std::string TextPage::take() {
    return std::move(text_);
}

} // namespace weft::cli
