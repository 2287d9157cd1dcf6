// SPDX-License-Identifier: MIT
#pragma once

#include "core/fraction.hpp"
#include "core/problem.hpp"

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace weft {

/// True for `scheme:value` with a slug as scheme and letters, digits and hyphens as value: "ods:QOX", "la:camden".
bool is_system_key(std::string_view key);

/// True for a round: digits, then optionally a hyphen and a slug: "2026", "2026-h1".
bool is_round(std::string_view round);

/// One system: who it is and when it existed. Dates are ISO, empty where open.
struct System {
    std::string key;
    std::string name;
    std::string region;
    std::string valid_from;
    std::string valid_to;
};

/// What became of a system: a share of it went to another at a date.
struct Succession {
    std::string from;
    std::string to;
    std::string date;
    std::optional<Fraction> share; ///< unset where nobody has said how much; never a zero
};

/// Who exists when, and what became of whom. How many there are is data.
struct SystemRegister {
    std::vector<System> systems;         ///< sorted by key
    std::vector<Succession> successions; ///< sorted by from, date, to

    const System* find(std::string_view key) const;
    /// The registered name, else the key.
    std::string name_of(std::string_view key) const;
};

/// True when the columns of a CSV file are those of register.csv or succession.csv, whatever its name.
bool is_register_header(std::span<const std::string> header);

/// Reads register.csv and succession.csv files (`key,name,region,valid_from,valid_to`; `from,to,date,share`),
/// told apart by their header. Problems: a key twice, dates that are none or run backwards, an unknown
/// successor, shares that add to more than 1, a cycle. Nothing when there was an error.
std::optional<SystemRegister> read_register(const std::vector<std::filesystem::path>& paths, Problems& problems);

} // namespace weft
