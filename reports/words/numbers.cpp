// SPDX-License-Identifier: MIT
#include "reports/words/numbers.hpp"

#include "reports/words/words.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <numeric>

namespace weft::words {
namespace {

std::optional<int> whole_number(std::string_view digits) {
    int number = 0;
    const auto end = digits.data() + digits.size();
    const auto read = std::from_chars(digits.data(), end, number);
    return read.ec == std::errc() && read.ptr == end ? std::optional(number) : std::nullopt;
}

} // namespace

std::string decimals(double number, int most, int least) {
    std::array<char, 400> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed, most).ptr;
    std::string written(text.data(), end);
    for (int spare = most - least; spare > 0 && written.ends_with('0'); --spare)
        written.pop_back();
    if (written.ends_with('.')) written.pop_back();
    const bool is_nothing = written.find_first_of("123456789") == std::string::npos;
    return is_nothing && written.starts_with('-') ? written.substr(1) : written;
}

std::optional<Day> day_of(std::string_view iso_date) {
    if (iso_date.size() != 10 || iso_date[4] != '-' || iso_date[7] != '-') return std::nullopt;
    const auto year = whole_number(iso_date.substr(0, 4));
    const auto month = whole_number(iso_date.substr(5, 2));
    const auto day = whole_number(iso_date.substr(8, 2));
    if (!year || !month || !day || *month < 1 || *month > 12) return std::nullopt;
    return Day{*year, *month, *day};
}

std::string percent(double share) {
    return english().percent(share);
}

std::string percent_or_hidden(std::optional<double> share) {
    return english().percent_or_hidden(share);
}

std::string width(double share) {
    return decimals(std::clamp(share, 0.0, 1.0) * 100, 2) + "%";
}

std::string width(std::uint32_t part, std::span<const std::uint32_t> row) {
    const auto all = std::accumulate(row.begin(), row.end(), 0.0);
    return width(all > 0 ? part / all : 0);
}

std::string score(std::optional<double> score, std::string_view unit) {
    return english().score(score, unit);
}

std::string amount(std::optional<double> amount, std::string_view unit) {
    return english().amount(amount, unit);
}

std::string count(std::size_t count, std::string_view one, std::string_view many) {
    if (count == 0) return "no " + std::string(many);
    return english().whole(count) + " " + std::string(count == 1 ? one : many);
}

std::string date(std::string_view iso_date) {
    return english().date(iso_date);
}

std::string stratum(std::string_view stratum) {
    return english().stratum(stratum);
}

} // namespace weft::words
