// SPDX-License-Identifier: MIT
#pragma once

#include "reports/pictures/picture.hpp"
#include "reports/pictures/shown.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace weft::pictures {

/// One question as the sectors see it.
struct DumbbellRow {
    std::string title;
    std::vector<Shown<int>> levels; ///< of each sector, in the order of the sectors
    Shown<double> gap;              ///< largest less smallest, in levels
    std::string agreement;          ///< in a word; may be empty
    bool hides_some = false;        ///< a sector is hidden, which may stand further out
};

/// Do our partners see it the same way? A dot with a letter for every sector, and a bar from the lowest to the highest.
/// The rows stand as they come, which is widest first.
struct Dumbbell {
    About about;
    std::vector<Step> scale;
    std::vector<std::string> sectors;
    std::vector<DumbbellRow> rows;
    std::size_t together = 0;             ///< further questions, not drawn: sectors stand at the same level
    std::size_t unknown = 0;              ///< further ones of which that cannot be said
    std::optional<std::size_t> at_most{}; ///< so many rows are drawn and in the table, the first ones; all are counted
    bool has_key = true;                  ///< false where the page says which letter is which sector
};

Picture dumbbell(const Dumbbell& dumbbell);

} // namespace weft::pictures
