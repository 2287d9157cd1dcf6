// SPDX-License-Identifier: MIT
#include "plugins/clinical/counted.hpp"

namespace weft::clinical {

std::vector<sdk::Measure> counted_shares(sdk::Assessment& assessment, const std::string& measure_id,
                                         const std::vector<std::string>& strata, const std::string& rule,
                                         const sdk::Criterion& criterion) {
    const auto fewest = assessment.number("fewest-counted");
    std::vector<sdk::Measure> counted;
    for (const auto& share : assessment.shares(measure_id, strata, rule, criterion.id()))
        if (share.denominator() >= fewest)
            counted.push_back(share);
        else
            assessment.not_tested(rule, measure_id,
                                  "'" + measure_id + "'" + (share.stratum().empty() ? "" : " for " + share.stratum()) +
                                      " counts fewer than " + sdk::plain(fewest) +
                                      " people. Two years together may be enough",
                                  criterion.id());
    return counted;
}

} // namespace weft::clinical
