// SPDX-License-Identifier: MIT
#pragma once

#include "reports/pictures/picture.hpp"

#include <string>
#include <vector>

namespace weft::pictures {

/// What check_svg.py finds wrong with a picture, a line each; empty where nothing is.
std::string wrong_with(const std::string& svg);

/// The words in a picture: its name, its description and every line of text, as a reader has them.
std::vector<std::string> words_in(const std::string& svg);

/// "58.3" and "2026" of "58.3% in 2026".
std::vector<std::string> numbers_in(const std::string& words);

/// Every number that the picture says and its table does not.
std::vector<std::string> numbers_not_in_its_table(const Picture& picture);

/// How many elements of this name there are.
std::size_t count_of(const std::string& svg, const std::string& element);

} // namespace weft::pictures
