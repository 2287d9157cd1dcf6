// SPDX-License-Identifier: MIT
#include "reports/html/markup.hpp"

#include <utility>

namespace weft::html {
namespace {

/// Escapes what could end a text or an attribute, and takes out the characters that turn the direction of writing.
void append_escaped(std::string& html, std::string_view words) {
    for (std::size_t i = 0; i < words.size(); ++i) {
        switch (words[i]) {
        case '&': html += "&amp;"; break;
        case '<': html += "&lt;"; break;
        case '>': html += "&gt;"; break;
        case '"': html += "&quot;"; break;
        case '\'': html += "&#39;"; break;
        case '\0': html += "\xEF\xBF\xBD"; break;
        default: html += words[i];
        }
    }
}

bool is_harmless_link(std::string_view link) {
    if (link.starts_with('#') || link.starts_with("https://") || link.starts_with("http://")) return true;
    const auto colon = link.find(':');
    const auto slash = link.find('/');
    const bool has_scheme = colon != std::string_view::npos && (slash == std::string_view::npos || colon < slash);
    return !link.empty() && !has_scheme && !link.starts_with("//") && link.find('\\') == std::string_view::npos;
}

} // namespace

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

void Page::add_style_sheet(std::string_view style_sheet) {
    html_ += "<style>";
    html_ += style_sheet;
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
    html_ += ">\n";
}

} // namespace weft::html
