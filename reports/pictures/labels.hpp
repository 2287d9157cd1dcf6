// SPDX-License-Identifier: MIT
#pragma once

#include "reports/pictures/picture.hpp"
#include "reports/pictures/shown.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Words in pictures. An SVG breaks no lines, so what a line can hold is reckoned here, from how wide letters are on
/// average; nobody's name is cut short anywhere but in the drawing.
namespace weft::pictures {

/// Pictures are this wide unless they cannot be: on a telephone of 320 pixels their text is then still 10 pixels high.
inline constexpr double narrow_width = 360;
inline constexpr double margin = 8;
inline constexpr double text_size = 14;
inline constexpr double small_size = 13;
inline constexpr double line_height = 18;

/// How many letters of this size a line of this width can hold.
std::size_t letters_in(double width, double size);

/// How wide a line has to be to hold this text.
double width_of(std::string_view text, double size);

/// At most so many characters, the last of them "…" where some are left out. A number is left out whole.
std::string clipped(std::string_view text, std::size_t most);

/// The same in lines, broken at blanks where there are any; the last one is clipped.
std::vector<std::string> wrapped(std::string_view text, std::size_t most, std::size_t lines);

/// In how many lines a name may stand.
std::size_t name_lines(const About& about);

/// A name as part of a headline: not endless, and never empty.
std::string name_in_words(std::string_view name);

/// "58.3%" of the form "percent"; else at most two decimals.
std::string printed(double number, std::string_view form);

/// "A", ..., "Z", "AA": what stands for a name where the name has no room.
std::string key_letter(std::size_t index);

/// "1 of 4 systems is", "3 of 4 systems are".
std::string of_all(std::size_t some, std::size_t all, std::string_view many, std::string_view is, std::string_view are);

/// "3 Maturing", or just the number where the label is the number.
std::string step_words(const Step& step);

/// The place of a level on its scale; nothing when it is not on it.
std::optional<std::size_t> place_on(const std::vector<Step>& scale, int level);

/// A caption that also says what the ends of a scale are, which the drawing prints.
std::string scale_words(const About& about, double from, double to);

/// How deep a level is filled by its place on its scale: 0, the palest, for the worst and 4 for the best.
std::size_t shade_of(std::size_t place, std::size_t levels);
Look fill_of(std::size_t place, std::size_t levels);
Ink ink_over(Look fill);

} // namespace weft::pictures
