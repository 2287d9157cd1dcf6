// SPDX-License-Identifier: MIT
#include "reports/words/locale.hpp"

#include <algorithm>
#include <array>

namespace weft::words {
namespace {

class English final : public Locale {
public:
    std::string plural_form(std::uint64_t count) const override { return count == 1 ? "one" : "other"; }
    std::vector<std::string> plural_forms() const override { return {"one", "other"}; }
    std::string number(std::string_view decimal) const override {
        std::string text(decimal);
        const auto first = text.starts_with('-') ? 1U : 0U;
        for (auto end = std::min(text.find('.'), text.size()); end > first + 3; end -= 3)
            text.insert(end - 3, ",");
        return text;
    }
    std::string percent(std::string_view decimal) const override { return number(decimal) + "%"; }
    std::string date(const Day& day) const override {
        static constexpr std::array months{"January", "February", "March",     "April",   "May",      "June",
                                           "July",    "August",   "September", "October", "November", "December"};
        return std::to_string(day.day) + " " + months.at(static_cast<std::size_t>(day.month) - 1) + " " +
               std::to_string(day.year);
    }
};

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

} // namespace

bool is_language(std::string_view language) {
    constexpr std::size_t longest_part = 8;
    const auto first = language.substr(0, language.find('-'));
    if (first.size() < 2 || first.size() > 3 || !std::ranges::all_of(first, is_letter)) return false;
    for (auto rest = language.substr(first.size()); !rest.empty();) {
        rest.remove_prefix(1);
        const auto part = rest.substr(0, rest.find('-'));
        const bool is_part = part.size() >= 2 && part.size() <= longest_part &&
                             std::ranges::all_of(part, [](char c) { return is_letter(c) || (c >= '0' && c <= '9'); });
        if (!is_part) return false;
        rest.remove_prefix(part.size());
    }
    return true;
}

std::unique_ptr<const Locale> locale_of(const std::string& language) {
    if (language == "en" || language.starts_with("en-")) return std::make_unique<English>();
    return locale_by_icu(language);
}

} // namespace weft::words
