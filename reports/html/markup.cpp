// SPDX-License-Identifier: MIT
#include "reports/html/markup.hpp"

#include "reports/brand/brand.hpp"
#include "reports/words/escaped.hpp"

#include <utility>

namespace weft::html {
namespace {

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
    if (words_.is_own(words))
        add("span", words);
    else
        words::append_escaped(html_, words);
}

void Page::add(Tag tag, Attributes attributes, std::string_view words) {
    open(tag, attributes, words_.is_own(words) ? words_.language() : "");
    words::append_escaped(html_, words);
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

void Page::add_running_foot(std::string_view words) {
    html_ += "<style>@page internal { @bottom-left { content: \"";
    for (const char c : words) // a style sheet has escapes of its own, and must not end before its end
        if (c == '"' || c == '\\' || c == '<' || static_cast<unsigned char>(c) < ' ')
            html_ += ' ';
        else
            html_ += c;
    html_ += "\" } }</style>\n";
}

void Page::add_colours(const Brand& brand) {
    if (!brand.band && !brand.band_text && !brand.line && !brand.link) return;
    // A dark screen keeps its own lines and links, whose contrast was measured on it; paper keeps black ones.
    html_ += "<style>\n@media screen { .band {";
    if (brand.band) html_ += " background: " + brand::hex(*brand.band) + ";";
    if (brand.band_text) html_ += " color: " + brand::hex(*brand.band_text) + ";";
    html_ += " } }\n@media screen and (prefers-color-scheme: light) { :root {";
    if (brand.line) html_ += " --deep: " + brand::hex(*brand.line) + ";";
    if (brand.link) html_ += " --link: " + brand::hex(*brand.link) + ";";
    html_ += " } }\n</style>\n";
}

void Page::add_logo(const Brand& brand) {
    if (brand.logo) html_ += "<img class=\"logo\" alt=\"\" src=\"" + brand.logo->data_uri() + "\">\n";
}

void Page::add_svg(const pictures::Svg& svg) {
    html_ += svg.text();
}

std::string Page::finish() && {
    return std::move(html_);
}

void Page::open(Tag tag, Attributes attributes, std::string_view language) {
    html_ += '<';
    html_ += tag.name();
    if (!language.empty()) {
        html_ += " lang=\"";
        words::append_escaped(html_, language);
        html_ += '"';
    }
    for (const auto& [name, value] : attributes) {
        if (name.name() == "lang" && value.empty()) continue;
        html_ += ' ';
        html_ += name.name();
        html_ += "=\"";
        words::append_escaped(html_, name.name() == "href" && !is_harmless_link(value) ? "#blocked" : value);
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
