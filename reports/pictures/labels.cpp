// SPDX-License-Identifier: MIT
#include "reports/pictures/labels.hpp"

#include "reports/words/numbers.hpp"
#include "reports/words/words.hpp"

#include <algorithm>
#include <array>
#include <iterator>

namespace weft::pictures {
namespace {

constexpr double width_of_a_letter = 0.54; // of its size: the mean of English text in Arial, with room to spare

/// Where each character begins. A byte that is no start belongs to the one before, also in what is not UTF-8.
std::vector<std::size_t> character_starts(std::string_view text, std::size_t most) {
    std::vector<std::size_t> starts;
    for (std::size_t i = 0; i < text.size() && starts.size() < most; ++i)
        if ((static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U) starts.push_back(i);
    return starts;
}

bool is_part_of_number(char c) {
    return (c >= '0' && c <= '9') || c == '.' || c == ',';
}

std::string trimmed_end(std::string text) {
    while (!text.empty() && (text.back() == ' ' || text.back() == '\n' || text.back() == '\t'))
        text.pop_back();
    return text;
}

} // namespace

std::size_t letters_in(double width, double size) {
    return width <= 0 ? 0 : static_cast<std::size_t>(width / (size * width_of_a_letter));
}

double width_of(std::string_view text, double size) {
    return static_cast<double>(character_starts(text, text.size()).size() + 1) * size * width_of_a_letter;
}

std::string clipped(std::string_view text, std::size_t most) {
    const auto starts = character_starts(text, most + 1);
    if (starts.size() <= most) return std::string(text);
    if (most == 0) return "";
    auto end = starts[most - 1];
    if (is_part_of_number(text[end])) // else "2026" could end as "20"
        while (end > 0 && is_part_of_number(text[end - 1]))
            --end;
    return trimmed_end(std::string(text.substr(0, end))) + "…";
}

std::vector<std::string> wrapped(std::string_view text, std::size_t most, std::size_t lines) {
    std::vector<std::string> found;
    while (!text.empty() && most > 0 && found.size() < lines) {
        const auto starts = character_starts(text, most + 1);
        if (starts.size() <= most || found.size() + 1 == lines) {
            found.push_back(clipped(text, most));
            break;
        }
        const auto blank = text.substr(0, starts[most] + 1).find_last_of(" \n");
        const auto end = blank == std::string_view::npos || blank == 0 ? starts[most] : blank;
        found.push_back(trimmed_end(std::string(text.substr(0, end))));
        text.remove_prefix(end);
        while (!text.empty() && (text.front() == ' ' || text.front() == '\n'))
            text.remove_prefix(1);
    }
    return found;
}

std::size_t name_lines(const About& about) {
    constexpr std::size_t usual = 2;
    constexpr std::size_t of_long_names = 8; // some 360 letters
    return about.whole_names ? of_long_names : usual;
}

std::string name_in_words(std::string_view name) {
    constexpr std::size_t enough = 60;
    return name.empty() ? "one without a name" : "“" + clipped(name, enough) + "”";
}

std::string printed(double number, std::string_view form) {
    return words::amount(number, form);
}

std::string key_letter(std::size_t index) {
    constexpr std::size_t letters = 26;
    std::string key;
    for (std::size_t rest = index + 1; rest > 0; rest = (rest - 1) / letters)
        key.insert(key.begin(), static_cast<char>('A' + (rest - 1) % letters));
    return key;
}

std::string of_all(std::size_t some, std::size_t all, std::string_view many, std::string_view is,
                   std::string_view are) {
    return std::to_string(some) + " of " + std::to_string(all) + " " + std::string(many) + " " +
           std::string(some == 1 ? is : are);
}

std::string step_words(const Step& step) {
    return words::level(step.level, step.label);
}

std::optional<std::size_t> place_on(const std::vector<Step>& scale, int level) {
    const auto found = std::ranges::find(scale, level, &Step::level);
    if (found == scale.end()) return std::nullopt;
    return static_cast<std::size_t>(std::distance(scale.begin(), found));
}

std::string scale_words(const About& about, double from, double to) {
    return subtitle(about) + ". The scale runs from " + printed(from, about.form) + " to " + printed(to, about.form) +
           ".";
}

std::size_t shade_of(std::size_t place, std::size_t levels) {
    constexpr std::size_t deepest = 4;
    if (levels < 2) return deepest / 2;
    const auto gaps = levels - 1;
    return (std::min(place, gaps) * deepest + gaps / 2) / gaps;
}

Look fill_of(std::size_t place, std::size_t levels) {
    static constexpr std::array fills{Look::level_1, Look::level_2, Look::level_3, Look::level_4, Look::level_5};
    return fills[shade_of(place, levels)];
}

Ink ink_over(Look fill) {
    return fill == Look::level_4 || fill == Look::level_5 ? Ink::on_deep : Ink::on_pale;
}

} // namespace weft::pictures
