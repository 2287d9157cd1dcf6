// SPDX-License-Identifier: MIT
#pragma once

#include <nlohmann/json.hpp>

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace weft {

/// A value of a JSON text that knows where it stands in it.
struct LocatedJson {
    nlohmann::json value;  ///< an object or list is empty here: its values are below
    std::size_t start = 0; ///< its first byte
    std::vector<LocatedJson> below;
    std::map<std::string, std::size_t, std::less<>> members; ///< of an object: where in `below` each one is

    const LocatedJson* find(std::string_view member) const;
};

/// Somebody's JSON text, read with the care its author deserves: what is wrong is told with line and column.
/// Views `text`, which must outlive it.
class JsonText {
public:
    /// `kind` is what one of its documents is called in messages: "result".
    JsonText(std::string name, std::string_view text, std::string kind);

    /// The objects that stand in the text, each beginning on a line of its own. Throws `Error` (Failure::input) for
    /// what is not JSON, holds a name twice in one object or is nested beyond `deepest`.
    std::vector<LocatedJson> read_objects() const;

    /// Throws `Error` (Failure::input): "name:line:column: sentence".
    [[noreturn]] void refuse(std::size_t at, const std::string& sentence) const;

    const std::string& name() const { return name_; }
    const std::string& kind() const { return kind_; }

    static constexpr std::size_t deepest = 64;

private:
    std::string name_;
    std::string_view text_;
    std::string kind_;
};

} // namespace weft
