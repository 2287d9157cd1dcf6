// SPDX-License-Identifier: MIT
#pragma once

#include "core/example/example_settings.hpp"
#include "core/toml/toml_document.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

/// The kinds of value that the file of an example holds. Each reader changes what it is given only where the key is
/// there, and adds one problem where the value makes no sense; a key that is missing is one too where it is needed.
namespace weft::example {

void read_number(const TomlTable& table, std::string_view key, double& value, Needed needed = Needed::no);
/// From 0 up.
void read_size(const TomlTable& table, std::string_view key, double& value, Needed needed = Needed::no);
/// From 0 to 1.
void read_share(const TomlTable& table, std::string_view key, double& value, Needed needed = Needed::no);
void read_whole(const TomlTable& table, std::string_view key, int lowest, int& value, Needed needed = Needed::no);
void read_flag(const TomlTable& table, std::string_view key, bool& value, Needed needed = Needed::no);
/// { mean = 0.2, deviation = 0.5 }
void read_spread(const TomlTable& table, std::string_view key, Spread& value, Needed needed = Needed::no);
/// [0.3, 1.7], the lower first
void read_range(const TomlTable& table, std::string_view key, Range& value, Needed needed = Needed::no);
void read_whole_range(const TomlTable& table, std::string_view key, WholeRange& value, Needed needed = Needed::no);
void read_numbers(const TomlTable& table, std::string_view key, std::vector<double>& values);
/// A table of weights by name; at least one is above 0.
void read_weights(const TomlTable& table, std::string_view key, std::map<std::string, double>& weights,
                  Needed needed = Needed::no);
/// A table of numbers by name.
void read_named(const TomlTable& table, std::string_view key, std::map<std::string, double>& numbers,
                Needed needed = Needed::no);

} // namespace weft::example
