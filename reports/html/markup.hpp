// SPDX-License-Identifier: MIT
#pragma once

#include "reports/pictures/drawing.hpp"
#include "reports/words/words.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string>
#include <string_view>
#include <type_traits>

namespace weft {
struct Brand;
struct PictureFiles;
} // namespace weft

namespace weft::html {

/// The elements our pages are made of. Anything else, a script above all, does not compile; nor does a name that is
/// only known at run time.
class Tag {
public:
    consteval Tag(const char* name) : name_(name) { // NOLINT(google-explicit-constructor): reads as page.add("p", ...)
        constexpr std::array<std::string_view, 48> known{
            "a",     "article", "b",      "body",    "caption",    "cite",   "code",   "dd",      "details", "div",
            "dl",    "dt",      "em",     "figure",  "figcaption", "footer", "h1",     "h2",      "h3",      "h4",
            "h5",    "head",    "header", "hr",      "html",       "li",     "main",   "meta",    "nav",     "ol",
            "p",     "q",       "rect",   "section", "small",      "span",   "strong", "summary", "svg",     "table",
            "tbody", "td",      "tfoot",  "th",      "thead",      "time",   "title",  "tr"};
        if (std::string_view(name) != "ul" && std::ranges::find(known, name_) == known.end())
            throw "not an element of our pages";
    }
    constexpr std::string_view name() const { return name_; }

private:
    std::string_view name_;
};

/// The attributes our pages use. No `style`, nothing that begins with "on", nothing made at run time.
class Attribute {
public:
    consteval Attribute(const char* name) : name_(name) { // NOLINT(google-explicit-constructor)
        constexpr std::array<std::string_view, 21> known{
            "aria-hidden", "aria-label", "aria-labelledby", "charset", "class", "colspan", "content", "datetime",
            "dir",         "focusable",  "height",          "href",    "id",    "lang",    "media",   "name",
            "role",        "scope",      "tabindex",        "viewBox", "width"};
        if (std::ranges::find(known, name_) == known.end()) throw "not an attribute of our pages";
    }
    constexpr std::string_view name() const { return name_; }

private:
    std::string_view name_;
};

/// A style sheet of this program. It is known at compile time and fetches nothing.
class StyleSheet {
public:
    consteval explicit StyleSheet(const char* text) : text_(text) {
        for (const std::string_view forbidden : {"</", "url(", "@import"})
            if (text_.find(forbidden) != std::string_view::npos) throw "a style sheet fetches and closes nothing";
    }
    constexpr std::string_view text() const { return text_; }

private:
    std::string_view text_;
};

struct Set {
    Attribute name;
    std::string_view value;
};
using Attributes = std::initializer_list<Set>;

/// A place on the page, a file beside it, or http(s). Everything else is written as "#blocked".
bool is_harmless_link(std::string_view link);

/// A page being written, in some language. Elements close themselves. Text and attribute values are always escaped; characters that
/// control a device or turn the direction of writing are replaced.
class Page {
public:
    /// The words it is written in live longer than it.
    explicit Page(const words::Words& words = words::english()) : words_(words) {}

    const words::Words& words() const { return words_; }
    /// Of what no catalogue holds yet, and of questions and answers; empty where that is the page's own.
    std::string_view language_of_the_rest() const { return words_.is_english() ? "" : "en"; }

    /// What the catalogue says in a language of its own is marked as of that, since what stands around it is English.
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
    void add_style_sheet(const StyleSheet& style_sheet);

    /// These words at the foot of every sheet of paper of a page of the class "internal".
    void add_running_foot(std::string_view words);

    /// The colours of a brand, after every other style; nothing of one without colours.
    void add_colours(const Brand& brand);
    /// Its logo, which says nothing that the name beside it does not; nothing of one without.
    void add_logo(const Brand& brand);

    /// A picture as its writer made it, which escapes as this does.
    void add_svg(const pictures::Svg& svg);

    /// Pictures from here on put their numbers there, and link to them. Null: nowhere.
    void keep_numbers_in(PictureFiles* files) { picture_files_ = files; }
    PictureFiles* picture_files() const { return picture_files_; }

    std::string finish() &&;

private:
    void open(Tag tag, Attributes attributes, std::string_view language = {});
    void close(Tag tag);

    const words::Words& words_;
    std::string html_ = "<!DOCTYPE html>\n";
    PictureFiles* picture_files_ = nullptr;
};

} // namespace weft::html
