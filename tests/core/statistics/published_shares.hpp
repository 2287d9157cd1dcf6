// SPDX-License-Identifier: MIT
#pragma once

#include "core/statistics/interval.hpp"

#include <vector>

namespace weft::statistics {

struct PublishedShare {
    double successes;
    double trials;
    Interval wilson;
    Interval clopper_pearson;
};

/// BIA-01 to 06: Newcombe (1998, Stat Med 17:857) and Wilson (1927), by R prop.test(correct = FALSE) and binom.test.
inline const std::vector<PublishedShare>& published_shares() {
    static const std::vector<PublishedShare> shares = {
        {81, 263, {0.2552885198782743, 0.3662095769828001}, {0.252736745585271, 0.367621922601351}},
        {15, 148, {0.06238639953073629, 0.160487241723308}, {0.0578440100834486, 0.161650490349479}},
        {0, 20, {0, 0.1611251580528193}, {0, 0.168433470983085}},
        {1, 29, {0.006113214292762653, 0.17175521879320282}, {0.000872646883579923, 0.177644295488723}},
        {20, 20, {0.8388748419471808, 1}, {0.831566529016915, 1}},
        {3, 5, {0.23072428127601297, 0.8823792257673521}, {0.146632799634673, 0.947255049473683}}};
    return shares;
}

} // namespace weft::statistics
