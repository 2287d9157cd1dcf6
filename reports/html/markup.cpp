// SPDX-License-Identifier: MIT
#include "reports/html/markup.hpp"

#include <utility>

namespace weft::html {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD"; // U+FFFD

/// How many bytes a character takes at the start of `rest` that must not reach a page: controls of a device, and
/// U+202A to U+202E and U+2066 to U+2069, which make a line read as another. 0 for all others.
std::size_t forbidden_length(std::string_view rest) {
    const auto byte = [&](std::size_t i) { return i < rest.size() ? static_cast<unsigned char>(rest[i]) : 0U; };
    if (byte(0) < 0x20) return byte(0) == '\n' || byte(0) == '\t' ? 0 : 1;
    if (byte(0) == 0x7F) return 1;
    if (byte(0) == 0xC2 && byte(1) >= 0x80 && byte(1) < 0xA0) return 2;
    if (byte(0) != 0xE2) return 0;
    const bool is_embedding = byte(1) == 0x80 && byte(2) >= 0xAA && byte(2) <= 0xAE;
    const bool is_isolate = byte(1) == 0x81 && byte(2) >= 0xA6 && byte(2) <= 0xA9;
    return is_embedding || is_isolate ? 3 : 0;
}

void append_escaped(std::string& html, std::string_view words) {
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (const auto length = forbidden_length(words.substr(i)); length > 0) {
            html += replacement;
            i += length - 1;
            continue;
        }
        switch (words[i]) {
        case '&': html += "&amp;"; break;
        case '<': html += "&lt;"; break;
        case '>': html += "&gt;"; break;
        case '"': html += "&quot;"; break;
        case '\'': html += "&#39;"; break;
        default: html += words[i];
        }
    }
}

/// Elements inside a line, after which a line break would show as a blank.
bool stands_in_a_line(std::string_view tag) {
    static constexpr std::array<std::string_view, 13> inside{"a",    "b",      "cite", "code", "em",   "q",    "small",
                                                             "span", "strong", "time", "svg",  "rect", "title"};
    return std::ranges::find(inside, tag) != inside.end();
}

} // namespace

bool is_harmless_link(std::string_view link) {
    // Browsers drop blanks and controls before they read a link, so that "java\nscript:" would be one.
    const auto is_hidden = [](char c) { return static_cast<unsigned char>(c) <= ' ' || c == '\\'; };
    if (link.empty() || std::ranges::any_of(link, is_hidden)) return false;
    if (link.starts_with("https://") || link.starts_with("http://") || link.starts_with('#')) return true;
    const auto has_scheme = link.substr(0, link.find_first_of("/?#")).find(':') != std::string_view::npos;
    return !has_scheme && !link.starts_with("//");
}

void Page::text(std::string_view words) {
    append_escaped(html_, words);
}

void Page::add(Tag tag, Attributes attributes, std::string_view words) {
    open(tag, attributes);
    text(words);
    close(tag);
}

void Page::add_empty(Tag tag, Attributes attributes) {
    open(tag, attributes);
    html_ += '\n';
}

void Page::add_style_sheet(const StyleSheet& style_sheet) {
    html_ += "<style>";
    html_ += style_sheet.text();
    html_ += "</style>\n";
}

std::string Page::finish() && {
    return std::move(html_);
}

void Page::open(Tag tag, Attributes attributes) {
    html_ += '<';
    html_ += tag.name();
    for (const auto& [name, value] : attributes) {
        html_ += ' ';
        html_ += name.name();
        html_ += "=\"";
        append_escaped(html_, name.name() == "href" && !is_harmless_link(value) ? "#blocked" : value);
        html_ += '"';
    }
    html_ += '>';
}

void Page::close(Tag tag) {
    html_ += "</";
    html_ += tag.name();
    html_ += stands_in_a_line(tag.name()) ? ">" : ">\n";
}

} // namespace weft::html
