// SPDX-License-Identifier: MIT
#pragma once

#include "reports/words/locale.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

/// Numbers as people read them. This is the only arithmetic of the reports: none of it makes a number, all of it
/// prints one. Those that are functions of nothing else speak English, for sentences that are not in the catalogue yet;
/// `Words` has the same in any language.
namespace weft::words {

/// Rounded to so many decimals, without zeros at the end but for the `least` first, whatever the user's locale.
std::string decimals(double number, int most, int least = 0);

/// "2026-03-01"; nothing of any other text.
std::optional<Day> day_of(std::string_view iso_date);

/// "80%": a share to whole per cents; never "100%" for less than all, nor "0%" for more than nothing.
std::string percent(double share);

/// The same of a share that may be hidden: "hidden" when unset.
std::string percent_or_hidden(std::optional<double> share);

/// A share as the width of a bar: "37.5%".
std::string width(double share);
/// How much of a row of counts one of them is, as the width of a bar; "0%" of an empty row.
std::string width(std::uint32_t part, std::span<const std::uint32_t> row);

/// "58.3%" or "58.3 points"; "not known" when unset.
std::string score(std::optional<double> score, std::string_view unit);

/// "0.63", "12": at most two decimals, in the unit's way ("share" and "percent" as per cents); "not known" when unset.
std::string amount(std::optional<double> amount, std::string_view unit);

/// "1 person", "2 people", "1,500 people", "no people".
std::string count(std::size_t count, std::string_view one, std::string_view many);

/// "1 March 2026" of "2026-03-01"; any other text as it is.
std::string date(std::string_view iso_date);

/// "place: north, diagnosis: non-cancer" of "place=north;diagnosis=non-cancer"; "everyone" of nothing.
std::string stratum(std::string_view stratum);

} // namespace weft::words
