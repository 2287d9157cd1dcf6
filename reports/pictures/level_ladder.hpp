// SPDX-License-Identifier: MIT
#pragma once

#include "reports/pictures/picture.hpp"
#include "reports/pictures/shown.hpp"

#include <optional>
#include <string>
#include <vector>

namespace weft::pictures {

/// One thing that stands on a scale of levels.
struct LadderRow {
    std::string title;
    std::vector<Step> scale; ///< worst first
    Shown<int> held;
    std::optional<int> possible_low; ///< with all that is unknown at its worst; unset where nothing else is possible
    std::optional<int> possible_high;
    bool is_provisional = false;
    std::string now;        ///< what holding this level means; may be empty
    std::string next;       ///< what the level above asks for; may be empty
    bool is_hidden = false; ///< there is a level, and it is not for these readers
};

/// Where are we? Every level of the scale with its digit, the held one as a filled box, those still possible dashed.
struct LevelLadder {
    About about;
    std::string many; ///< what the rows are: "domains"
    std::vector<LadderRow> rows;
};

Picture level_ladder(const LevelLadder& ladder);

} // namespace weft::pictures
