// SPDX-License-Identifier: MIT
#include "reports/words/file_year.hpp"

#include <algorithm>
#include <charconv>

namespace weft::words {

int file_year(std::string_view round) {
    constexpr std::size_t digits = 4;
    constexpr int first_year = 1980; // before which an archive has no dates
    int year = 0;
    const auto begin = round.substr(0, digits);
    std::from_chars(begin.data(), begin.data() + begin.size(), year);
    return std::max(year, first_year);
}

} // namespace weft::words
