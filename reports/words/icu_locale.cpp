// SPDX-License-Identifier: MIT
//
// The only file that knows ICU. Its headers say how its functions are called; the library itself is loaded when the
// first report in another language is written, so that every other command starts without it.
#include "core/error.hpp"
#include "reports/words/locale.hpp"

#include <dlfcn.h>
#include <unicode/udat.h>
#include <unicode/uenum.h>
#include <unicode/unum.h>
#include <unicode/upluralrules.h>
#include <unicode/ustring.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <memory>

// The name that a function of ICU has in the library: its own and the version, "unum_open_72".
#define WEFT_TEXT_OF(name) #name
#define WEFT_NAME_OF(function) WEFT_TEXT_OF(function)

namespace weft::words {
namespace {

void require_done(UErrorCode code, const std::string& language) {
    if (U_SUCCESS(code)) return;
    throw Error(Failure::storage, "ICU, which knows how languages write numbers, gave up on '" + language +
                                      "' with its error " + std::to_string(static_cast<int>(code)));
}

/// A library of ICU, loaded for good: what it gave out is used until the program ends.
class IcuLibrary {
public:
    explicit IcuLibrary(const std::string& name) : handle_(dlopen(name.c_str(), RTLD_NOW | RTLD_LOCAL)) {
        if (handle_ == nullptr)
            throw Error(Failure::storage, "numbers in other languages than English are written by ICU, and '" + name +
                                              "' cannot be loaded; Debian has it in the package 'libicu" +
                                              WEFT_NAME_OF(U_ICU_VERSION_MAJOR_NUM) + "'");
    }

    template <class Function>
    Function* function(const char* name) const {
        // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): what POSIX promises of dlsym
        auto* found = reinterpret_cast<Function*>(dlsym(handle_, name));
        if (found == nullptr) throw Error(Failure::storage, std::string("this ICU has no '") + name + "'");
        return found;
    }

private:
    void* handle_;
};

#define WEFT_FROM(library, name) (library).function<decltype(name)>(WEFT_NAME_OF(name))

/// What is used of it, by the names in ICU's own headers.
struct Icu {
    IcuLibrary numbers{"libicui18n.so." WEFT_NAME_OF(U_ICU_VERSION_MAJOR_NUM)};
    IcuLibrary texts{"libicuuc.so." WEFT_NAME_OF(U_ICU_VERSION_MAJOR_NUM)};

    decltype(uplrules_open)* open_rules = WEFT_FROM(numbers, uplrules_open);
    decltype(uplrules_close)* close_rules = WEFT_FROM(numbers, uplrules_close);
    decltype(uplrules_select)* select = WEFT_FROM(numbers, uplrules_select);
    decltype(uplrules_getKeywords)* keywords = WEFT_FROM(numbers, uplrules_getKeywords);
    decltype(unum_open)* open_numbers = WEFT_FROM(numbers, unum_open);
    decltype(unum_close)* close_numbers = WEFT_FROM(numbers, unum_close);
    decltype(unum_setAttribute)* set = WEFT_FROM(numbers, unum_setAttribute);
    decltype(unum_formatDecimal)* format_decimal = WEFT_FROM(numbers, unum_formatDecimal);
    decltype(udat_open)* open_dates = WEFT_FROM(numbers, udat_open);
    decltype(udat_close)* close_dates = WEFT_FROM(numbers, udat_close);
    decltype(udat_format)* format_date = WEFT_FROM(numbers, udat_format);
    decltype(uenum_next)* next = WEFT_FROM(texts, uenum_next);
    decltype(uenum_close)* close_list = WEFT_FROM(texts, uenum_close);
    decltype(u_strToUTF8)* to_utf8 = WEFT_FROM(texts, u_strToUTF8);
};

#undef WEFT_FROM

/// Loaded once, by whoever asks first. Its functions keep nothing and may be called on any thread.
const Icu& icu() {
    static const Icu loaded;
    return loaded;
}

constexpr std::size_t longest_text = 512; // of one number or day

std::string in_utf8(const std::array<UChar, longest_text>& text, int32_t length) {
    std::array<char, longest_text * 3> utf8{};
    int32_t written = 0;
    UErrorCode code = U_ZERO_ERROR;
    icu().to_utf8(utf8.data(), static_cast<int32_t>(utf8.size()), &written, text.data(), length, &code);
    require_done(code, "UTF-8");
    return {utf8.data(), static_cast<std::size_t>(written)};
}

/// What ICU opened, or its error as ours.
template <class Open>
auto made(const std::string& language, Open open) {
    UErrorCode code = U_ZERO_ERROR;
    auto* opened = open(&code);
    require_done(code, language);
    return opened;
}

/// Days from 1 January 1970, in the calendar of today for all years.
std::int64_t days_since_1970(const Day& day) {
    const std::chrono::year_month_day date{std::chrono::year(day.year),
                                           std::chrono::month(static_cast<unsigned>(day.month)),
                                           std::chrono::day(static_cast<unsigned>(day.day))};
    return std::chrono::sys_days(date).time_since_epoch().count();
}

class ByIcu final : public Locale {
public:
    explicit ByIcu(std::string language)
        : language_(std::move(language)),
          rules_(made(language_, [&](UErrorCode* code) { return icu().open_rules(language_.c_str(), code); }),
                 icu().close_rules),
          numbers_(open(UNUM_DECIMAL)),
          percents_(open(UNUM_PERCENT)),
          dates_(made(language_,
                      [&](UErrorCode* code) {
                          return icu().open_dates(UDAT_NONE, UDAT_LONG, language_.c_str(), u"UTC", -1, nullptr, 0,
                                                  code);
                      }),
                 icu().close_dates) {}

    std::string plural_form(std::uint64_t count) const override {
        std::array<UChar, longest_text> text{};
        UErrorCode code = U_ZERO_ERROR;
        const auto length = icu().select(rules_.get(), static_cast<double>(count), text.data(), longest_text, &code);
        require_done(code, language_);
        return in_utf8(text, length);
    }

    std::vector<std::string> plural_forms() const override {
        UErrorCode code = U_ZERO_ERROR;
        const std::unique_ptr<UEnumeration, decltype(uenum_close)*> listed(icu().keywords(rules_.get(), &code),
                                                                           icu().close_list);
        require_done(code, language_);
        std::vector<std::string> found;
        for (const char* form = icu().next(listed.get(), nullptr, &code); form != nullptr;
             form = icu().next(listed.get(), nullptr, &code))
            found.emplace_back(form);
        require_done(code, language_);
        static constexpr std::array<std::string_view, 6> in_order{"zero", "one", "two", "few", "many", "other"};
        std::ranges::sort(found, {}, [](const std::string& form) { return std::ranges::find(in_order, form); });
        return found;
    }

    std::string number(std::string_view decimal) const override { return written(numbers_, decimal, ""); }
    std::string percent(std::string_view decimal) const override { return written(percents_, decimal, "E-2"); }

    std::string date(const Day& day) const override {
        constexpr double milliseconds = 24.0 * 60 * 60 * 1000;
        std::array<UChar, longest_text> text{};
        UErrorCode code = U_ZERO_ERROR;
        const auto length = icu().format_date(dates_.get(), static_cast<double>(days_since_1970(day)) * milliseconds,
                                              text.data(), longest_text, nullptr, &code);
        require_done(code, language_);
        return in_utf8(text, length);
    }

private:
    using Numbers = std::unique_ptr<UNumberFormat, decltype(unum_close)*>;
    /// By how many digits behind the point are written even where they are zeros: none, one or two.
    using NumbersByDigits = std::array<Numbers, 3>;

    NumbersByDigits open(UNumberFormatStyle style) const { return {open(style, 0), open(style, 1), open(style, 2)}; }

    Numbers open(UNumberFormatStyle style, int32_t digits) const {
        constexpr int32_t all_of_them = 340; // no digit is left out: whoever asks has rounded already
        Numbers numbers(made(language_,
                             [&](UErrorCode* code) {
                                 return icu().open_numbers(style, nullptr, 0, language_.c_str(), nullptr, code);
                             }),
                        icu().close_numbers);
        icu().set(numbers.get(), UNUM_MAX_FRACTION_DIGITS, all_of_them);
        icu().set(numbers.get(), UNUM_MIN_FRACTION_DIGITS, digits);
        return numbers;
    }

    std::string written(const NumbersByDigits& numbers, std::string_view decimal, std::string_view power) const {
        const auto point = std::min(decimal.find('.'), decimal.size() - 1);
        const auto& chosen = numbers.at(std::min(decimal.size() - 1 - point, numbers.size() - 1));
        const auto number = std::string(decimal) + std::string(power);
        std::array<UChar, longest_text> text{};
        UErrorCode code = U_ZERO_ERROR;
        const auto length = icu().format_decimal(chosen.get(), number.data(), static_cast<int32_t>(number.size()),
                                                 text.data(), longest_text, nullptr, &code);
        require_done(code, language_);
        return in_utf8(text, length);
    }

    std::string language_;
    std::unique_ptr<UPluralRules, decltype(uplrules_close)*> rules_;
    NumbersByDigits numbers_;
    NumbersByDigits percents_;
    std::unique_ptr<UDateFormat, decltype(udat_close)*> dates_;
};

} // namespace

std::unique_ptr<const Locale> locale_by_icu(const std::string& language) {
    return std::make_unique<ByIcu>(language);
}

} // namespace weft::words
