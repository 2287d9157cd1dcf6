// SPDX-License-Identifier: MIT
#include "core/assessment/result_json.hpp"

#include "core/assessment/described_result.hpp"
#include "core/assessment/json_tree.hpp"
#include "core/assessment/located_json.hpp"
#include "core/error.hpp"
#include "core/nearest_name.hpp"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <map>
#include <type_traits>
#include <utility>

namespace weft {
namespace {

using nlohmann::json;

template <class T>
std::string kind_of() {
    if constexpr (is_optional<T>)
        return kind_of<typename T::value_type>() + " or null";
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

std::string shown(const LocatedJson& found) {
    if (found.value.is_object()) return "an object";
    return found.value.is_array() ? "a list" : shown_short(found.value);
}

/// Takes a result out of a JSON tree. Nothing is guessed: each member has to be there, of its own kind, and no other
/// beside it.
class ResultReader {
public:
    explicit ResultReader(const JsonText& text) : text_(text) {}

    result::Result read_result(const LocatedJson& document) {
        require_format(document);
        result::Result result;
        read<result::Result>(document, result);
        return result;
    }

private:
    /// Before all else: a document of another version has other members, too.
    void require_format(const LocatedJson& document) {
        const std::string ours = result::Result().format;
        const LocatedJson* format = document.find("format");
        if (!format) text_.refuse(document.start, "/format is missing; '" + ours + "' stands there in a result");
        if (!format->value.is_string()) refuse_kind<std::string>(*format, "/format");
        const auto theirs = format->value.get<std::string>();
        if (theirs != ours)
            throw Error(Failure::input,
                        text_.name() + ": written as '" + theirs + "'; this engine reads '" + ours + "'");
    }

    /// `Shown` is what messages say is right; it differs from `T` inside an optional.
    template <class Shown, class T>
    void read(const LocatedJson& from, T& to) {
        const json& value = from.value;
        if constexpr (is_optional<T>) {
            to.reset(); // null is what was written, whatever a new result begins with
            if (!value.is_null()) read<Shown>(from, to.emplace());
        } else if constexpr (Described<T>) {
            if (!value.is_object()) refuse_kind<Shown>(from);
            read_members(from, to);
        } else if constexpr (is_list<T>) {
            if (!value.is_array()) refuse_kind<Shown>(from);
            read_list(from, to);
        } else if constexpr (is_map<T>) {
            if (!value.is_object()) refuse_kind<Shown>(from);
            for (const auto& [name, index] : from.members)
                read_at(name, from.below[index], to[name]);
        } else if constexpr (std::is_same_v<T, bool>) {
            if (!value.is_boolean()) refuse_kind<Shown>(from);
            to = value.get<bool>();
        } else if constexpr (std::is_integral_v<T>) {
            if (!value.is_number_integer()) refuse_kind<Shown>(from);
            read_whole_number(from, to);
        } else if constexpr (std::is_floating_point_v<T>) {
            if (!value.is_number()) refuse_kind<Shown>(from);
            to = value.get<T>();
        } else {
            if (!value.is_string()) refuse_kind<Shown>(from);
            to = value.get<std::string>();
        }
    }

    template <class T>
    void read_at(const std::string& name, const LocatedJson& from, T& to) {
        pointer_.push_back(name);
        read<T>(from, to);
        pointer_.pop_back();
    }

    template <class Struct>
    void read_members(const LocatedJson& from, Struct& to) {
        std::vector<std::string> known;
        for_each_member(to, [&](const char* name, auto& member) {
            const LocatedJson* found = from.find(name);
            if (!found) text_.refuse(from.start, (pointer_ / name).to_string() + " is missing");
            read_at(name, *found, member);
            known.emplace_back(name);
        });
        for (const auto& [name, index] : from.members)
            if (std::ranges::find(known, name) == known.end())
                text_.refuse(from.below[index].start,
                             (pointer_ / name).to_string() + " is no member of a result" + did_you_mean(name, known));
    }

    template <class Item>
    void read_list(const LocatedJson& from, std::vector<Item>& to) {
        to.reserve(from.below.size());
        for (std::size_t i = 0; i < from.below.size(); ++i)
            read_at(std::to_string(i), from.below[i], to.emplace_back());
    }

    template <class Integer>
    void read_whole_number(const LocatedJson& from, Integer& to) {
        using Limits = std::numeric_limits<Integer>;
        const bool fits = from.value.is_number_unsigned() ? std::in_range<Integer>(from.value.get<std::uint64_t>())
                                                          : std::in_range<Integer>(from.value.get<std::int64_t>());
        if (!fits)
            text_.refuse(from.start, pointer_.to_string() + " is " + shown(from) + "; it can be from " +
                                         std::to_string(Limits::min()) + " to " + std::to_string(Limits::max()));
        to = from.value.get<Integer>();
    }

    template <class Shown>
    [[noreturn]] void refuse_kind(const LocatedJson& from) const {
        refuse_kind<Shown>(from, pointer_.to_string());
    }

    template <class Shown>
    [[noreturn]] void refuse_kind(const LocatedJson& from, const std::string& where) const {
        text_.refuse(from.start, where + " is " + shown(from) + "; it has to be " + kind_of<Shown>());
    }

    const JsonText& text_;
    json::json_pointer pointer_; ///< to the value being read
};

} // namespace

std::string to_json(const result::Result& result, int indent) {
    return json_text(json_tree(result), indent);
}

std::vector<result::Result> results_from_json(std::string_view text, const std::string& name) {
    const JsonText source(name, text);
    std::vector<result::Result> results;
    for (const LocatedJson& document : source.read_objects())
        results.push_back(ResultReader(source).read_result(document));
    if (results.empty()) throw Error(Failure::input, name + ": there is no result in it");
    return results;
}

} // namespace weft
