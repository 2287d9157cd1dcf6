// SPDX-License-Identifier: MIT
#pragma once

#include "core/fraction.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace weft {

/// What is counted of a text. Rules and formula stand in rubrics/README.md.
struct WordCount {
    std::size_t sentences = 0;
    std::size_t words = 0;
    std::size_t syllables = 0;
};

/// `known` are words of the field, in small letters, that count as no longer than two syllables.
WordCount count_words(std::string_view text, std::span<const std::string> known);

/// Flesch-Kincaid grade and five years: the age at which most pupils of that grade read such a text. 5 or more; exact,
/// so that no text lies on the other side of a limit on another machine. The text has at least one word.
Fraction reading_age(const WordCount& count);

/// Each of `avoided` that stands in the text as a word of its own, whatever its capitals.
std::vector<std::string> words_to_avoid(std::string_view text, std::span<const std::string> avoided);

} // namespace weft
