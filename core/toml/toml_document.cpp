// SPDX-License-Identifier: MIT
#include "core/toml/toml_document.hpp"

#include "core/text.hpp"
#include "core/toml/toml_guard.hpp"
#include "core/toml/toml_mend.hpp"
#include "core/toml/toml_reading.hpp"

#include <utility>

namespace weft {
namespace {

/// toml++ starts its sentences with "Error while parsing ...:"; what follows says what is wrong.
std::string in_our_words(std::string_view description) {
    constexpr std::string_view opening = "Error while parsing ";
    if (!description.starts_with(opening)) return "not TOML: " + std::string(description);
    description.remove_prefix(opening.size());
    const auto colon = description.find(": ");
    if (colon == std::string_view::npos) return "not TOML: " + std::string(description);
    return "not TOML: in a " + std::string(description.substr(0, colon)) + ", " +
           std::string(description.substr(colon + 2));
}

/// toml++ says of a quote left open that the end of the line is a forbidden control character.
bool is_open_quote(const toml::parse_error& error, const SourceText& source) {
    const auto place = place_of_region(error.source());
    return error.description().starts_with("Error while parsing string: unescaped control characters") &&
           place.column > count_characters(source.line(place.line));
}

} // namespace

TomlDocument::TomlDocument(std::unique_ptr<TomlTable::Reading> reading) : reading_(std::move(reading)) {}
TomlDocument::TomlDocument(TomlDocument&&) noexcept = default;
TomlDocument& TomlDocument::operator=(TomlDocument&&) noexcept = default;
TomlDocument::~TomlDocument() = default;

std::optional<TomlDocument> TomlDocument::parse(SourceText source, Problems& problems) {
    if (auto danger = find_danger(source)) {
        problems.add(std::move(*danger));
        return std::nullopt;
    }
    try {
        auto root = toml::parse(source.text(), std::string_view(source.name()));
        return TomlDocument(std::make_unique<TomlTable::Reading>(
            TomlTable::Reading{.source = std::move(source), .root = std::move(root), .problems = &problems}));
    } catch (const toml::parse_error& error) {
        if (auto missing = find_missing_quotes(source, place_of_region(error.source()).line)) {
            problems.add(std::move(*missing));
            return std::nullopt;
        }
        auto message = is_open_quote(error, source) ? "not TOML: a text in quotes does not end on its line"
                                                    : in_our_words(error.description());
        problems.add(source.problem_at(place_of_region(error.source()), std::move(message)));
        return std::nullopt;
    }
}

TomlTable TomlDocument::root() const {
    return {*reading_, &reading_->root};
}

const SourceText& TomlDocument::source() const {
    return reading_->source;
}

} // namespace weft
