// SPDX-License-Identifier: MIT
#pragma once

#include "core/statistics/rating_counts.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace weft::statistics {

/// Ratings as papers print them, one unit a row.
class RatingUnits {
public:
    RatingUnits(std::vector<double> categories, const std::vector<std::vector<double>>& units, double missing)
        : categories_(std::move(categories)),
          counts_(units.size() * categories_.size()) {
        for (std::size_t unit = 0; unit < units.size(); ++unit)
            for (const auto rating : units[unit])
                for (std::size_t category = 0; category < categories_.size(); ++category)
                    if (rating != missing && rating == categories_[category])
                        ++counts_[unit * categories_.size() + category];
    }

    RatingCounts counts() const { return {categories_, {counts_, categories_.size()}}; }

private:
    std::vector<double> categories_;
    std::vector<std::uint32_t> counts_;
};

/// Four observers, twelve units, five categories: Krippendorff (2011), part D. 0 is missing.
inline RatingUnits krippendorffs_units() {
    return {{1, 2, 3, 4, 5},
            {{1, 1, 0, 1},
             {2, 2, 3, 2},
             {3, 3, 3, 3},
             {3, 3, 3, 3},
             {2, 2, 2, 2},
             {1, 2, 3, 4},
             {4, 4, 4, 4},
             {1, 1, 2, 1},
             {2, 2, 2, 2},
             {0, 5, 5, 5},
             {0, 0, 1, 1},
             {0, 0, 3, 0}},
            0};
}

/// Six targets, four judges: Shrout & Fleiss (1979), table 2.
inline const std::vector<double>& shrout_and_fleiss_ratings() {
    static const std::vector<double> ratings = {9, 2, 5, 8, 6,  1, 3, 2, 8, 4, 6, 8,
                                                7, 1, 2, 6, 10, 5, 6, 9, 6, 2, 4, 7};
    return ratings;
}

} // namespace weft::statistics
