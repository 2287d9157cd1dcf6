// SPDX-License-Identifier: MIT
#pragma once

namespace weft::statistics {

struct Interval {
    double low = 0;
    double high = 0;

    bool operator==(const Interval&) const = default;
};

} // namespace weft::statistics
