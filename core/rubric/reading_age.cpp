// SPDX-License-Identifier: MIT
#include "core/rubric/reading_age.hpp"

#include <algorithm>
#include <cassert>

namespace weft {
namespace {

constexpr std::size_t syllables_of_a_known_word = 2;

bool is_letter(char byte) {
    return (byte >= 'a' && byte <= 'z') || (static_cast<unsigned char>(byte) & 0x80U) != 0; // all beyond ASCII
}

bool is_digit(char byte) {
    return byte >= '0' && byte <= '9';
}

bool is_vowel(char byte) {
    return std::string_view("aeiouy").find(byte) != std::string_view::npos;
}

std::string in_small_letters(std::string_view text) {
    std::string small(text);
    std::ranges::transform(small, small.begin(), [](char byte) {
        return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
    });
    return small;
}

/// Letters and digits with what joins them inside: "carer's", "one-page" is two words.
bool is_part_of_word(std::string_view text, std::size_t at) {
    if (is_letter(text[at]) || is_digit(text[at])) return true;
    const bool is_inside = at > 0 && at + 1 < text.size() && is_letter(text[at - 1]) && is_letter(text[at + 1]);
    return is_inside && text[at] == '\'';
}

/// A mark that closes a sentence or a clause that could stand alone, before a blank or at the end.
bool ends_sentence(std::string_view text, std::size_t at) {
    const bool is_mark = std::string_view(".?!;:").find(text[at]) != std::string_view::npos;
    return is_mark && (at + 1 == text.size() || text[at + 1] == ' ');
}

/// An ending that is written and not spoken: "care", "named", "comes".
bool has_silent_ending(std::string_view word) {
    if (word.ends_with("le") && word.size() > 2 && !is_vowel(word[word.size() - 3])) return false;
    if (word.ends_with("e")) return true;
    const char before = word.size() > 2 ? word[word.size() - 3] : '\0';
    if (word.ends_with("ed")) return before != 't' && before != 'd';
    return word.ends_with("es") && std::string_view("szxcgh").find(before) == std::string_view::npos;
}

std::size_t spoken_syllables(std::string_view word) {
    if (word.ends_with("'s")) word.remove_suffix(2);
    std::size_t groups = 0;
    std::size_t digits = 0;
    bool in_group = false;
    for (const char letter : word) {
        const bool is_group = is_vowel(letter);
        if (is_group && !in_group) ++groups;
        if (is_digit(letter)) ++digits;
        in_group = is_group;
    }
    const bool ends_in_group_of_one = word.size() > 2 && !is_vowel(word[word.size() - (word.ends_with("e") ? 2 : 3)]);
    if (groups > 1 && has_silent_ending(word) && ends_in_group_of_one) --groups;
    return std::max<std::size_t>(groups + digits, 1);
}

bool is_known(std::string_view word, std::span<const std::string> known) {
    return std::ranges::any_of(known, [&](const std::string& name) {
        if (!word.starts_with(name)) return false;
        const auto rest = word.substr(name.size());
        return rest.empty() || rest == "s" || rest == "'s";
    });
}

std::vector<std::string_view> words_of(std::string_view text) {
    std::vector<std::string_view> words;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!is_part_of_word(text, at)) continue;
        const auto first = at;
        while (at < text.size() && is_part_of_word(text, at))
            ++at;
        const auto word = text.substr(first, at - first);
        const bool is_spoken = std::ranges::any_of(
            word, [](char byte) { return is_digit(byte) || (byte >= 'a' && byte <= 'z'); }); // no dash, no bullet
        if (is_spoken) words.push_back(word);
    }
    return words;
}

} // namespace

WordCount count_words(std::string_view text, std::span<const std::string> known) {
    const auto small = in_small_letters(text);
    WordCount count;
    for (const auto word : words_of(small)) {
        ++count.words;
        const auto spoken = spoken_syllables(word);
        count.syllables += is_known(word, known) ? std::min(spoken, syllables_of_a_known_word) : spoken;
    }
    bool has_open_words = false;
    for (std::size_t at = 0; at < small.size(); ++at) {
        if (is_part_of_word(small, at)) has_open_words = true;
        if (!has_open_words || !ends_sentence(small, at)) continue;
        ++count.sentences;
        has_open_words = false;
    }
    if (has_open_words) ++count.sentences;
    return count;
}

Fraction reading_age(const WordCount& count) {
    assert(count.words > 0 && count.sentences > 0);
    const Fraction words_a_sentence(count.words, count.sentences);
    const Fraction syllables_a_word(count.syllables, count.words);
    const Fraction grade =
        Fraction(39, 100) * words_a_sentence + Fraction(118, 10) * syllables_a_word - Fraction(1559, 100);
    const Fraction age_in_the_first_year = 5;
    return std::max<Fraction>(grade, 0) + age_in_the_first_year;
}

std::vector<std::string> words_to_avoid(std::string_view text, std::span<const std::string> avoided) {
    const auto small = in_small_letters(text);
    std::vector<std::string> found;
    for (const auto& word : avoided) {
        for (auto at = small.find(word); at != std::string::npos; at = small.find(word, at + 1)) {
            const auto end = at + word.size();
            const bool begins = at == 0 || !is_letter(small[at - 1]);
            const bool ends = end == small.size() || !is_letter(small[end]);
            if (!begins || !ends) continue;
            found.push_back(word);
            break;
        }
    }
    return found;
}

} // namespace weft
