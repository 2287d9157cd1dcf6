// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace weft {

class JsonText;
struct LocatedJson;

/// A value of a document that somebody sent, as JSON and with its place in it. Shows nothing of the library behind it, and
/// lives as long as the `DocumentText` it is of.
class DocumentValue {
public:
    DocumentValue(const JsonText& text, const LocatedJson& value) : text_(&text), value_(&value) {}

    bool is_null() const;
    bool is_object() const;
    bool is_list() const;
    bool is_text() const;
    bool is_truth() const;
    bool is_number() const;
    bool is_whole_number() const;

    // Each only of a value that is one.
    std::string text() const;
    bool truth() const;
    double number() const;
    /// A whole number, as a signed one or as one above those; the other is unset.
    std::optional<std::int64_t> signed_number() const;
    std::optional<std::uint64_t> unsigned_number() const;

    /// Of a list.
    std::size_t size() const;
    DocumentValue item(std::size_t index) const;

    /// Of an object.
    std::optional<DocumentValue> member(std::string_view name) const;
    /// By name.
    void for_each_member(const std::function<void(const std::string& name, const DocumentValue& value)>& use) const;

    /// For a message: "an object", "a list", or the value itself, cut where it is long.
    std::string shown() const;

    /// Throws `Error` (Failure::input): "file:line:column: sentence", the place being that of this value.
    [[noreturn]] void refuse(const std::string& sentence) const;
    /// The same of the whole text: "file: sentence".
    [[noreturn]] void refuse_document(const std::string& sentence) const;

private:
    const JsonText* text_;
    const LocatedJson* value_;
};

/// The documents of a text, each beginning on a line of its own. Views `text`, which must outlive it.
class DocumentText {
public:
    /// `kind` is what one is called in messages: "result". Throws `Error` (Failure::input) with `name`, the place and a
    /// sentence for what is not JSON, holds a name twice in one object or is nested too deep.
    DocumentText(const std::string& name, std::string_view text, const std::string& kind);
    DocumentText(const DocumentText&) = delete;
    DocumentText& operator=(const DocumentText&) = delete;
    ~DocumentText();

    std::size_t size() const;
    DocumentValue document(std::size_t index) const;

private:
    struct Parsed;
    std::unique_ptr<const Parsed> parsed_;
};

/// "/domains/0/level": how a place in a document is named.
std::string pointer_text(const std::vector<std::string>& names);

} // namespace weft
