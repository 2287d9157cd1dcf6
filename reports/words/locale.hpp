// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace weft::words {

/// A day of the calendar.
struct Day {
    int year = 0;
    int month = 0; ///< 1 to 12
    int day = 0;
};

/// How a language counts, and how it writes numbers and days. Constant after it was made, so any thread may ask.
class Locale {
public:
    Locale() = default;
    Locale(const Locale&) = delete;
    Locale& operator=(const Locale&) = delete;
    Locale(Locale&&) = delete;
    Locale& operator=(Locale&&) = delete;
    virtual ~Locale() = default;

    /// "one", "few", ..., "other": as Unicode names the forms that a language tells apart (CLDR).
    virtual std::string plural_form(std::uint64_t count) const = 0;
    /// All it tells apart, in the order of Unicode's names: "zero", "one", "two", "few", "many", "other".
    virtual std::vector<std::string> plural_forms() const = 0;
    /// A number written as "-12.5", digits as they are: nothing is rounded, and thousands
    /// are set apart as the language does: "-1,500.5".
    virtual std::string number(std::string_view decimal) const = 0;
    /// "12.5", of a hundred, with the sign for that.
    virtual std::string percent(std::string_view decimal) const = 0;
    /// In words, with the year.
    virtual std::string date(const Day& day) const = 0;
};

/// Whether a name of a language is well formed: "cy", "en-GB", "zh-Hant".
bool is_language(std::string_view language);

/// English is built in, so that what Weft writes in it is the same bytes everywhere; for every other language ICU is
/// loaded, once. Throws `Error` (Failure::storage) where it is not installed.
std::unique_ptr<const Locale> locale_of(const std::string& language);

/// The same by ICU, English too.
std::unique_ptr<const Locale> locale_by_icu(const std::string& language);

} // namespace weft::words
