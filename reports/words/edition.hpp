// SPDX-License-Identifier: MIT
#pragma once

#include "reports/words/words.hpp"

namespace weft {

struct Brand;

/// In which language a report is written, and on whose paper. What it refers to lives longer.
struct Edition {
    const words::Words& words = words::english();
    const Brand* brand = nullptr; ///< null: nobody's
};

} // namespace weft
