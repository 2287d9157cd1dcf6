// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string_view>
#include <utility>
#include <variant>

namespace weft::statistics {

/// Why a method gives no number (METHODS section 10).
enum class Reason {
    no_data,      ///< nothing was given
    too_few,      ///< something was given, but less than the method needs
    no_variation, ///< everything is the same, so there is nothing to divide by
    out_of_range, ///< what was given is not what the method is defined for
};

/// The code that stands in a document: "no_data", "too_few", "no_variation", "out_of_range".
constexpr std::string_view reason_code(Reason reason) {
    switch (reason) {
    case Reason::no_data: return "no_data";
    case Reason::too_few: return "too_few";
    case Reason::no_variation: return "no_variation";
    case Reason::out_of_range: return "out_of_range";
    }
    return "";
}

/// A value, or why there is none. What is undefined must not become a 0, a 1 or a NaN that somebody prints.
template <typename Value>
class Outcome {
public:
    Outcome(Value value) : held_(std::in_place_index<0>, std::move(value)) {}
    Outcome(Reason reason) : held_(std::in_place_index<1>, reason) {}

    bool has_value() const { return held_.index() == 0; }
    explicit operator bool() const { return has_value(); }

    /// The value; throws std::bad_variant_access where there is none.
    const Value& value() const { return std::get<0>(held_); }
    const Value& operator*() const { return value(); }
    const Value* operator->() const { return &value(); }

    /// Why there is none; throws std::bad_variant_access where there is a value.
    Reason reason() const { return std::get<1>(held_); }

    std::optional<Value> as_optional() const { return has_value() ? std::optional<Value>(value()) : std::nullopt; }

private:
    std::variant<Value, Reason> held_;
};

} // namespace weft::statistics
