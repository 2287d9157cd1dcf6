// SPDX-License-Identifier: MIT
#pragma once

#include "apps/cli/text_table.hpp"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weft::cli {

/// Text of somebody's file as one line that cannot steer a terminal.
std::string one_line(const std::string& text);

/// "93%"; never "100%" for less than all, nor "0%" for more than nothing.
std::string whole_percent(double share);

/// Writes one page for a person from the top down: headings, sentences, tables.
class TextPage {
public:
    /// Both stay with the caller and outlive the page.
    TextPage(std::optional<std::size_t> width, const std::function<std::string(std::string_view)>& emphasise)
        : width_(width),
          emphasise_(emphasise) {}

    void heading(const std::string& title);
    void line(const std::string& sentence);
    void table(const TextTable& table);
    /// As many as fit a page, then how many more there are and where.
    void list(const std::vector<std::string>& lines);

    std::string take();

private:
    std::optional<std::size_t> width_;
    const std::function<std::string(std::string_view)>& emphasise_;
    std::string text_;
};

} // namespace weft::cli
