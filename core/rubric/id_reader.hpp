// SPDX-License-Identifier: MIT
#pragma once

#include "core/rules/scale.hpp"
#include "core/toml/toml_document.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace weft {

/// The ids of one kind in one file: each a slug, each once.
class IdReader {
public:
    /// `what` is what a person calls them: "criterion".
    explicit IdReader(std::string_view what) : what_(what) {}

    /// The id of a table; complains when it is missing, no slug or used before. Empty when it is missing.
    std::string read(const TomlTable& table);

private:
    std::string what_;
    std::map<std::string, std::uint32_t> first_line_;
};

/// A weight above 0 with at most six decimals; 1 when the table has none.
Fraction read_weight(const TomlTable& table, const std::string& id);

/// A day as YYYY-MM-DD; nothing when it is absent or, with a problem, none.
std::optional<std::string> read_date(const TomlTable& table, std::string_view key);

/// 'better', "higher" where the table does not say.
Better read_better(const TomlTable& table);

} // namespace weft
