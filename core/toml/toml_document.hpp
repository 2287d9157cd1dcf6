// SPDX-License-Identifier: MIT
#pragma once

#include "core/fraction.hpp"
#include "core/problem.hpp"
#include "core/source_text.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace weft {

enum class Needed : bool { no, yes };

/// A value and where it stands in the file.
template <class T>
struct Located {
    T value{};
    Place place;
};

template <class T>
std::vector<T> values_of(const std::vector<Located<T>>& located) {
    std::vector<T> values;
    values.reserve(located.size());
    for (const auto& [value, place] : located)
        values.push_back(value);
    return values;
}

/// A table of a TOML document, read key by key. Every reader returns nothing and adds one problem when the
/// value is of another kind, or when it is absent and `Needed::yes`. A view: the document must outlive it.
class TomlTable {
public:
    /// Where the table begins (its header or its brace).
    Place place() const;
    /// Where the value of `key` stands; the table's own place when the key is absent.
    Place place_of(std::string_view key) const;
    /// Where the key itself stands; the table's own place when the key is absent.
    Place key_place(std::string_view key) const;

    bool has(std::string_view key) const;
    /// In the order of the file.
    std::vector<std::string> keys() const;

    std::optional<std::string> text(std::string_view key, Needed needed = Needed::no) const;
    std::optional<std::int64_t> integer(std::string_view key, Needed needed = Needed::no) const;
    /// An integer between bounds; one beyond them is a problem, and nothing.
    std::optional<std::int64_t> whole(std::string_view key, std::int64_t least, std::int64_t most,
                                      Needed needed = Needed::no) const;
    std::optional<bool> boolean(std::string_view key, Needed needed = Needed::no) const;
    /// An integer, a finite float (its shortest decimal) or a string such as "3/4".
    std::optional<Fraction> fraction(std::string_view key, Needed needed = Needed::no) const;
    /// A fraction from 0 to 1, or one above 0; another is a problem, and nothing.
    std::optional<Fraction> share(std::string_view key, Needed needed = Needed::no) const;
    std::optional<Fraction> positive(std::string_view key, Needed needed = Needed::no) const;
    std::optional<TomlTable> table(std::string_view key, Needed needed = Needed::no) const;
    /// An array of tables, `[[key]]` or inline; empty when absent. Elements of another kind are problems.
    std::vector<TomlTable> tables(std::string_view key) const;
    std::vector<Located<std::string>> texts(std::string_view key) const;
    std::vector<Located<std::int64_t>> integers(std::string_view key) const;
    std::vector<Located<Fraction>> fractions(std::string_view key) const;
    /// An array of arrays of strings, as `required_sectors` has; empty when absent.
    std::vector<std::vector<Located<std::string>>> text_groups(std::string_view key) const;

    bool is_text(std::string_view key) const;
    bool is_integer(std::string_view key) const;
    bool is_table(std::string_view key) const;
    bool is_array(std::string_view key) const;

    /// One problem for every key not among `known`, with the nearest valid name. `what` names the table to a
    /// person: "a criterion", "[scale]".
    void allow_only(std::span<const std::string_view> known, std::string_view what) const;

    /// Adds a problem at a place of this file.
    void complain(Place place, std::string message, Severity severity = Severity::error) const;
    void complain_at(std::string_view key, std::string message) const;

    const SourceText& source() const;
    Problems& problems() const;

private:
    friend class TomlDocument;
    struct Reading;

    template <class Read>
    auto read_value(std::string_view key, Needed needed, std::string_view wanted, Read read) const;
    template <class Value, class Read>
    std::vector<Located<Value>> read_list(std::string_view key, std::string_view wanted, Read read) const;
    void complain_kind(std::string_view key, const void* node, std::string_view wanted) const;

    TomlTable(const Reading& reading, const void* table) : reading_(&reading), table_(table) {}

    const Reading* reading_;
    const void* table_;
};

/// One parsed TOML file. Keeps its source, so that problems found later can still show the line.
class TomlDocument {
public:
    /// Nothing after a syntax error, which is then the only problem added. Guards against what makes the
    /// parser crash (keys of very many parts, deep nesting) with a problem of their own.
    /// `problems` must outlive the document.
    static std::optional<TomlDocument> parse(SourceText source, Problems& problems);

    TomlDocument(const TomlDocument&) = delete;
    TomlDocument& operator=(const TomlDocument&) = delete;
    TomlDocument(TomlDocument&&) noexcept;
    TomlDocument& operator=(TomlDocument&&) noexcept;
    ~TomlDocument();

    TomlTable root() const;
    const SourceText& source() const;

private:
    explicit TomlDocument(std::unique_ptr<TomlTable::Reading> reading);
    std::unique_ptr<TomlTable::Reading> reading_;
};

} // namespace weft
