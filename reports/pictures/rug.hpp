// SPDX-License-Identifier: MIT
#pragma once

#include "reports/pictures/picture.hpp"
#include "reports/pictures/shown.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace weft::pictures {

/// Why a cell of a rug has no level. Each has a mark of its own.
enum class RugState { level, not_known, not_applicable, not_asked, hidden };

struct RugCell {
    RugState state = RugState::not_known;
    int level = 0;         ///< as printed; means nothing in any other state
    bool is_split = false; ///< the panel pulls apart
};

struct RugColumn {
    std::string title;
    std::string group; ///< "Clinical integration": neighbours of one group stand together
};

struct RugRow {
    std::string title;
    std::string group; ///< may be empty
    std::vector<RugCell> cells;
};

/// What is the pattern? Systems down, criteria across, the level of each as a digit on its fill.
struct Rug {
    About about;
    std::vector<Step> scale;
    std::vector<RugColumn> columns;
    std::vector<RugRow> rows;
    std::size_t first_group = 0; ///< its letter: of a piece of a larger rug the one that comes next
};

/// What the picture says over itself, for whoever needs it without the picture.
std::string rug_headline(const Rug& rug);

Picture rug(const Rug& rug);

} // namespace weft::pictures
