// SPDX-License-Identifier: MIT
#include "reports/brand/logo.hpp"

#include "core/error.hpp"

#include <pugixml.hpp>
#include <sodium.h>

#include <algorithm>
#include <array>
#include <optional>

namespace weft::brand {
namespace {

constexpr std::string_view png_begins = "\x89PNG\r\n\x1A\n";

[[noreturn]] void refuse(const std::string& name, const std::string& because) {
    throw Error(Failure::input, "the logo '" + name + "' is refused: " + because);
}

std::string lower(std::string_view text) {
    std::string small(text);
    std::ranges::transform(small, small.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return small;
}

std::string_view without_prefix(std::string_view name) {
    return name.substr(name.find(':') == std::string_view::npos ? 0 : name.find(':') + 1);
}

/// What shapes are made of. All else is refused: scripts, animation, whole documents inside, links and pictures of others.
bool is_drawing(std::string_view element) {
    static constexpr std::array<std::string_view, 22> known{
        "svg",     "g",     "path",   "rect", "circle",         "ellipse",        "line", "polyline",
        "polygon", "title", "desc",   "defs", "linearGradient", "radialGradient", "stop", "clipPath",
        "mask",    "use",   "symbol", "text", "tspan",          "style"};
    return std::ranges::find(known, element) != known.end();
}

/// What a text asks for from elsewhere, or would run: "url(https://...)", "@import ..."; nothing of harmless text.
std::optional<std::string> fetched_by(std::string_view text) {
    const auto small = lower(text);
    if (small.find('\\') != std::string::npos) return "an escape, '\\', which may hide anything";
    if (small.find("@import") != std::string::npos || small.find("@font-face") != std::string::npos)
        return "a style sheet or font from elsewhere";
    if (small.find("javascript:") != std::string::npos || small.find("expression(") != std::string::npos)
        return "a script";
    for (auto at = small.find("url("); at != std::string::npos; at = small.find("url(", at + 1)) {
        const auto target = small.find_first_not_of(" \t\r\n'\"", at + 4);
        if (target == std::string::npos || small[target] != '#') return "something from elsewhere, by url()";
    }
    return std::nullopt;
}

class SvgChecker : public pugi::xml_tree_walker {
public:
    explicit SvgChecker(const std::string& name) : name_(name) {}

    bool for_each(pugi::xml_node& node) override {
        switch (node.type()) {
        case pugi::node_element: check_element(node); break;
        case pugi::node_pcdata:
        case pugi::node_cdata: check_text(node.value()); break;
        case pugi::node_doctype: refuse(name_, "it has a DOCTYPE, which could bring in anything; a logo needs none");
        case pugi::node_pi:
            refuse(name_, "it has an instruction for other programs, '<?" + std::string(node.name()) + "'");
        case pugi::node_null:
        case pugi::node_document:
        case pugi::node_comment:
        case pugi::node_declaration: break;
        }
        return true;
    }

private:
    void check_element(const pugi::xml_node& node) const {
        const std::string element(without_prefix(node.name()));
        if (lower(element) == "script") refuse(name_, "it holds a script");
        if (!is_drawing(element))
            refuse(name_, "it holds '<" + element + ">'; a logo is made of shapes, text and gradients alone");
        for (const auto& attribute : node.attributes())
            check_attribute(attribute);
    }

    void check_attribute(const pugi::xml_attribute& attribute) const {
        const auto name = lower(without_prefix(attribute.name()));
        const std::string_view value = attribute.value();
        if (name.starts_with("on")) refuse(name_, "it runs a script, by '" + std::string(attribute.name()) + "'");
        if ((name == "href" || name == "src") && !value.starts_with('#'))
            refuse(name_, "it fetches '" + std::string(value.substr(0, 80)) + "'; a logo is whole by itself");
        if (!std::string_view(attribute.name()).starts_with("xmlns")) check_text(value);
    }

    void check_text(std::string_view text) const {
        if (const auto found = fetched_by(text)) refuse(name_, "it asks for " + *found);
    }

    const std::string& name_;
};

void check_svg(const std::string& name, const std::string& bytes) {
    pugi::xml_document document;
    const auto parsed = document.load_buffer(bytes.data(), bytes.size(), pugi::parse_full, pugi::encoding_utf8);
    if (!parsed)
        refuse(name, "it cannot be read as SVG: " + lower(parsed.description()) + " at byte " +
                         std::to_string(parsed.offset));
    if (without_prefix(document.document_element().name()) != "svg") refuse(name, "it is XML and no SVG");
    SvgChecker checker(name);
    document.traverse(checker);
}

void check_png(const std::string& name, const std::string& bytes) {
    constexpr std::string_view ends = "IEND\xAE\x42\x60\x82"; // its last part, which is always the same
    if (bytes.substr(12, 4) != "IHDR" || !bytes.ends_with(ends)) refuse(name, "it is a PNG that is not whole");
}

std::string base64(const std::string& bytes) {
    std::string text(sodium_base64_ENCODED_LEN(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): libsodium takes bytes as unsigned
    const auto* unsigned_bytes = reinterpret_cast<const unsigned char*>(bytes.data());
    sodium_bin2base64(text.data(), text.size(), unsigned_bytes, bytes.size(), sodium_base64_VARIANT_ORIGINAL);
    text.pop_back(); // the end that C wants
    return text;
}

} // namespace

void require_logo_size(const std::string& name, std::size_t size, std::size_t largest) {
    if (size > largest)
        refuse(name, "it has " + std::to_string(size) + " bytes, and every report would carry them; " +
                         std::to_string(largest) + " is the most");
}

Logo::Logo(const std::string& name, const std::string& bytes, std::size_t largest) {
    require_logo_size(name, bytes.size(), largest);
    const bool is_png = bytes.starts_with(png_begins);
    if (is_png)
        check_png(name, bytes);
    else if (bytes.find('<') != std::string::npos)
        check_svg(name, bytes);
    else
        refuse(name, "it is neither SVG nor PNG");
    data_uri_ = (is_png ? "data:image/png;base64," : "data:image/svg+xml;base64,") + base64(bytes);
}

} // namespace weft::brand
