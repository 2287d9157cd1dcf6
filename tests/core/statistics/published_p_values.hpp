// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

namespace weft::statistics {

/// GAP-19: the fifteen of Benjamini & Hochberg (1995, JRSS B 57:289), adjusted by R's p.adjust.
inline const std::vector<double>& benjamini_and_hochbergs_p_values() {
    static const std::vector<double> values = {0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344,
                                               0.0459, 0.324,  0.4262, 0.5719, 0.6528, 0.759,  1};
    return values;
}

} // namespace weft::statistics
