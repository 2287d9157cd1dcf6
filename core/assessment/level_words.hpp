// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"
#include "core/fraction.hpp"
#include "core/rules/scale.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weft {

/// Ranks as a page prints them.
std::optional<int> printed(const Scale& scale, std::optional<Rank> rank);
std::string label(const Scale& scale, std::optional<Rank> rank); ///< empty without a rank
std::vector<result::Level> levels_of(const Scale& scale);        ///< worst first

/// Numbers of a result have nine decimals, so that every format and every machine prints the same.
std::optional<double> as_double(const std::optional<Fraction>& value);
double with_nine_decimals(double value);

/// "a", "a and b", "a, b and c".
std::string enumerate(const std::vector<std::string>& words);

/// "1 criterion", "2 criteria", "no criteria".
std::string count_of(std::size_t count, std::string_view one, std::string_view many);

/// The text with a full stop, unless it already ends a sentence.
std::string as_sentence(std::string text);

/// With a capital letter where it begins with a small one of ours, a to z.
std::string capitalised(std::string text);
/// With a small letter where it begins with a capital of ours, A to Z.
std::string in_mid_sentence(std::string text);

/// " 1 more check holds it there." for two checks that hold a level; empty for one, whose reason was given before.
std::string also_held(std::size_t checks);

/// "62.5", "75": a score, cost or share for a sentence, to one decimal.
std::string number_in_words(double value);

/// "60%", "33.3%": a share for a sentence, to one decimal.
std::string percent(double share);

} // namespace weft
