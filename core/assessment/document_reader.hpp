// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/described.hpp"
#include "core/assessment/document_value.hpp"
#include "core/error.hpp"
#include "core/nearest_name.hpp"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

/// Documents that we write with `json_of` or `json_tree`, read back. Nothing is guessed: each member has to be there, of
/// its own kind, and no other beside it.
namespace weft {

/// What a document is and how it is called.
struct DocumentKind {
    std::string format; ///< "weft.result/1", which is what "format" has to say
    std::string name;   ///< "result"
};

template <class T>
std::string kind_in_words() {
    if constexpr (is_optional<T>)
        return kind_in_words<typename T::value_type>() + " or null";
    else if constexpr (std::is_same_v<T, std::string>)
        return "a text";
    else if constexpr (std::is_same_v<T, bool>)
        return "true or false";
    else if constexpr (std::is_integral_v<T>)
        return "a whole number";
    else if constexpr (std::is_floating_point_v<T>)
        return "a number";
    else if constexpr (is_list<T>)
        return "a list";
    else
        return "an object";
}

/// Takes one described struct out of a document.
class DocumentReader {
public:
    explicit DocumentReader(const DocumentKind& kind) : kind_(&kind) {}

    template <class Document>
    Document read_document(const DocumentValue& document) {
        require_format(document);
        Document made;
        read<Document>(document, made);
        return made;
    }

private:
    /// Before all else: a document of another version has other members, too.
    void require_format(const DocumentValue& document) {
        const std::string& ours = kind_->format;
        const auto format = document.member("format");
        if (!format) document.refuse("/format is missing; '" + ours + "' stands there in a " + kind_->name);
        if (!format->is_text()) refuse_kind<std::string>(*format, "/format");
        const auto theirs = format->text();
        if (theirs == ours) return;
        if (theirs.substr(0, theirs.find('/')) == ours.substr(0, ours.find('/')))
            document.refuse_document("written as '" + theirs + "'; this engine reads '" + ours + "'");
        document.refuse_document("written as '" + theirs + "'; a " + kind_->name + " is '" + ours + "'");
    }

    /// `Shown` is what messages say is right; it differs from `T` inside an optional.
    template <class Shown, class T>
    void read(const DocumentValue& from, T& to) {
        if constexpr (is_optional<T>) {
            to.reset(); // null is what was written, whatever a new document begins with
            if (!from.is_null()) read<Shown>(from, to.emplace());
        } else if constexpr (Described<T>) {
            if (!from.is_object()) refuse_kind<Shown>(from);
            read_members(from, to);
        } else if constexpr (is_list<T>) {
            if (!from.is_list()) refuse_kind<Shown>(from);
            read_list(from, to);
        } else if constexpr (is_map<T>) {
            if (!from.is_object()) refuse_kind<Shown>(from);
            from.for_each_member(
                [&](const std::string& name, const DocumentValue& value) { read_at(name, value, to[name]); });
        } else if constexpr (std::is_same_v<T, bool>) {
            if (!from.is_truth()) refuse_kind<Shown>(from);
            to = from.truth();
        } else if constexpr (std::is_integral_v<T>) {
            if (!from.is_whole_number()) refuse_kind<Shown>(from);
            read_whole_number(from, to);
        } else if constexpr (std::is_floating_point_v<T>) {
            if (!from.is_number()) refuse_kind<Shown>(from);
            to = from.number();
        } else {
            if (!from.is_text()) refuse_kind<Shown>(from);
            to = from.text();
        }
    }

    template <class T>
    void read_at(const std::string& name, const DocumentValue& from, T& to) {
        names_.push_back(name);
        read<T>(from, to);
        names_.pop_back();
    }

    template <class Struct>
    void read_members(const DocumentValue& from, Struct& to) {
        std::vector<std::string> known;
        for_each_member(to, [&](const char* name, auto& member) {
            const auto found = from.member(name);
            if (!found) from.refuse(pointer_to(name) + " is missing");
            read_at(name, *found, member);
            known.emplace_back(name);
        });
        from.for_each_member([&](const std::string& name, const DocumentValue& value) {
            if (std::ranges::find(known, name) == known.end())
                value.refuse(pointer_to(name) + " is no member of a " + kind_->name + did_you_mean(name, known));
        });
    }

    template <class Item>
    void read_list(const DocumentValue& from, std::vector<Item>& to) {
        to.reserve(from.size());
        for (std::size_t i = 0; i < from.size(); ++i)
            read_at(std::to_string(i), from.item(i), to.emplace_back());
    }

    template <class Integer>
    void read_whole_number(const DocumentValue& from, Integer& to) {
        using Limits = std::numeric_limits<Integer>;
        if (const auto number = from.signed_number(); number && std::in_range<Integer>(*number)) {
            to = static_cast<Integer>(*number);
        } else if (const auto large = from.unsigned_number(); large && std::in_range<Integer>(*large)) {
            to = static_cast<Integer>(*large);
        } else {
            from.refuse(pointer_text(names_) + " is " + from.shown() + "; it can be from " +
                        std::to_string(Limits::min()) + " to " + std::to_string(Limits::max()));
        }
    }

    std::string pointer_to(const std::string& member) const {
        auto names = names_;
        names.push_back(member);
        return pointer_text(names);
    }

    template <class Shown>
    [[noreturn]] void refuse_kind(const DocumentValue& from) const {
        refuse_kind<Shown>(from, pointer_text(names_));
    }

    template <class Shown>
    [[noreturn]] void refuse_kind(const DocumentValue& from, const std::string& where) const {
        from.refuse(where + " is " + from.shown() + "; it has to be " + kind_in_words<Shown>());
    }

    const DocumentKind* kind_;
    std::vector<std::string> names_; ///< to the value being read
};

/// The documents of a text, one or one a line. Throws `Error` (Failure::input) when there is none.
template <class Document>
std::vector<Document> read_documents(std::string_view text, const std::string& name, const DocumentKind& kind) {
    const DocumentText source(name, text, kind.name);
    if (source.size() == 0) throw Error(Failure::input, name + ": there is no " + std::string(kind.name) + " in it");
    std::vector<Document> documents;
    documents.reserve(source.size());
    for (std::size_t i = 0; i < source.size(); ++i)
        documents.push_back(DocumentReader(kind).read_document<Document>(source.document(i)));
    return documents;
}

} // namespace weft
