// SPDX-License-Identifier: MIT
#include "core/rubric/wording_checks.hpp"

#include "core/rubric/reading_age.hpp"

#include <string>
#include <utility>

namespace weft {
namespace {

using Text = Located<std::string>;

class WordingChecker {
public:
    WordingChecker(const TomlTable& criterion, const ReadingLimits& limits)
        : criterion_(criterion),
          limits_(limits),
          id_(criterion.text("id").value_or("")) {}

    void check() const {
        check_text(criterion_, "ask", limits_.age);
        check_texts(criterion_, "descriptors", limits_.age);
        check_texts(criterion_, "next_step", limits_.age);
        for (const auto& asked : criterion_.texts("visitor_asks"))
            check_words(asked); // for visitors, who read more than this
        for (const auto& limit : criterion_.tables("limits"))
            check_text(limit, "when", limits_.age);
        for (const auto& descriptor : criterion_.texts("descriptors"))
            check_length(descriptor);
        if (const auto lived = criterion_.table("lived_experience")) {
            check_text(*lived, "ask", limits_.lived_experience_age);
            check_texts(*lived, "options", limits_.lived_experience_age);
        }
    }

private:
    void warn(Place place, std::string message) const {
        criterion_.complain(place, std::move(message), Severity::warning);
    }

    void check_text(const TomlTable& table, std::string_view key, const Fraction& oldest) const {
        if (const auto text = table.text(key)) check_reading({*text, table.place_of(key)}, oldest);
    }

    void check_texts(const TomlTable& table, std::string_view key, const Fraction& oldest) const {
        for (const auto& text : table.texts(key))
            check_reading(text, oldest);
    }

    void check_reading(const Text& text, const Fraction& oldest) const {
        check_words(text);
        const auto count = count_words(text.value, limits_.known_words);
        if (count.words < static_cast<std::size_t>(limits_.fewest_words)) return;
        if (const auto age = reading_age(count); age > oldest)
            warn(text.place, "this text of '" + id_ + "' reads at the age of " + to_decimal_text(age, 1) + "; " +
                                 to_text(oldest) + " is the most, so use shorter sentences or shorter words");
    }

    void check_words(const Text& text) const {
        for (const auto& word : words_to_avoid(text.value, limits_.avoid))
            warn(text.place, "this text of '" + id_ + "' says \"" + word + "\"; say what could be seen or counted");
    }

    void check_length(const Text& text) const {
        const auto words = count_words(text.value, limits_.known_words).words;
        if (words > static_cast<std::size_t>(limits_.descriptor_words))
            warn(text.place, "this descriptor of '" + id_ + "' has " + std::to_string(words) + " words; " +
                                 std::to_string(limits_.descriptor_words) +
                                 " is the most, so leave finer conditions to 'limits'");
    }

    const TomlTable& criterion_;
    const ReadingLimits& limits_;
    std::string id_;
};

} // namespace

void check_wording(const TomlTable& criterion, const ReadingLimits& limits) {
    WordingChecker(criterion, limits).check();
}

} // namespace weft
