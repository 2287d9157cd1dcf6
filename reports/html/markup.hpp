// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string>
#include <string_view>
#include <type_traits>

namespace weft::html {

/// The elements our pages are made of. Anything else, a script above all, does not compile.
class Tag {
public:
    consteval Tag(const char* name) : name_(name) { // NOLINT(google-explicit-constructor): reads as page.add("p", ...)
        constexpr std::array<std::string_view, 47> known{
            "a",    "article", "b",       "body",   "caption", "cite", "dd",        "details", "div",     "dl",
            "dt",   "em",      "figure",  "footer", "h1",      "h2",   "h3",        "h4",      "head",    "header",
            "html", "li",      "main",    "meta",   "nav",     "ol",   "p",         "q",       "section", "small",
            "span", "strong",  "summary", "table",  "tbody",   "td",   "th",        "thead",   "time",    "title",
            "tr",   "ul",      "code",    "abbr",   "hr",      "br",   "figcaption"};
        if (std::ranges::find(known, name_) == known.end()) throw "not an element of our pages";
    }
    std::string_view name() const { return name_; }

private:
    std::string_view name_;
};

/// An attribute with its value. Names are fixed at compile time; values are escaped, and a link that is neither a
/// place on the page, nor a file beside it, nor http(s) becomes "#blocked".
class Attribute {
public:
    consteval Attribute(const char* name) : name_(name) { // NOLINT(google-explicit-constructor)
        constexpr std::array<std::string_view, 17> known{
            "id",   "class",        "href",    "lang",  "scope",      "colspan",         "charset",
            "name", "content",      "role",    "title", "aria-label", "aria-labelledby", "aria-hidden",
            "open", "aria-current", "tabindex"};
        if (std::ranges::find(known, name_) == known.end()) throw "not an attribute of our pages";
    }
    std::string_view name() const { return name_; }

private:
    std::string_view name_;
};

struct Set {
    Attribute name;
    std::string_view value;
};
using Attributes = std::initializer_list<Set>;

/// A page being written. Elements close themselves; text is always escaped.
class Page {
public:
    void text(std::string_view words);

    /// `<p class="x">words</p>`
    void add(Tag tag, Attributes attributes, std::string_view words);
    void add(Tag tag, std::string_view words) { add(tag, {}, words); }

    /// An element with what `inside()` writes.
    template <class Inside>
    requires std::is_invocable_v<Inside>
    void add(Tag tag, Attributes attributes, Inside inside) {
        open(tag, attributes);
        inside();
        close(tag);
    }
    template <class Inside>
    requires std::is_invocable_v<Inside>
    void add(Tag tag, Inside inside) { add(tag, {}, inside); }

    /// `<meta ...>`: an element that holds nothing.
    void add_empty(Tag tag, Attributes attributes);

    /// The style sheet of the program, which is no input of anybody.
    void add_style_sheet(std::string_view style_sheet);

    std::string finish() &&;

private:
    void open(Tag tag, Attributes attributes);
    void close(Tag tag);

    std::string html_ = "<!DOCTYPE html>\n";
};

} // namespace weft::html
