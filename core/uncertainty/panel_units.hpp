// SPDX-License-Identifier: MIT
#pragma once

#include "core/answers/answer_table.hpp"
#include "core/rubric/framework.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace weft::uncertainty {

/// One sector of a panel, from which as many units less one are drawn.
struct SectorUnits {
    std::size_t sector = 0; ///< index into Framework::sectors
    std::size_t first_unit = 0;
    std::size_t unit_count = 0;
    std::size_t first_row = 0; ///< of the answers; a sector is one run of them
    std::size_t row_count = 0;
    bool are_organisations = false; ///< every unit weighs the same and its people share that; else every person does
};

/// Who is drawn anew in a replicate: organisations where they weigh alike, since an organisation was invited and its
/// people came with it; else people. A sector of a single organisation (the board that buys) is that organisation in
/// every panel, so there its people are drawn.
struct PanelUnits {
    std::vector<SectorUnits> sectors;     ///< of which somebody was asked, ascending
    std::vector<std::size_t> unit_of_row; ///< by row of the answers; only rows of the framework's voice are in a sector
    std::size_t unit_count = 0;
    std::size_t sectors_of_one =
        0; ///< of a single unit, which every replicate holds: they show less spread than they have
};

PanelUnits find_units(const Framework& framework, const AssessmentAnswers& answers);

} // namespace weft::uncertainty
