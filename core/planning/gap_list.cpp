// SPDX-License-Identifier: MIT
#include "core/planning/gap_list.hpp"

#include "core/assessment/criteria_of.hpp"
#include "core/assessment/rank_on.hpp"
#include "core/comparison/criterion_weights.hpp"

#include <algorithm>
#include <functional>

namespace weft::planning {
namespace {

double sum_of(const result::Domain& domain, const std::map<std::string, double>& weights) {
    double sum = 0;
    for (const auto* criterion : criteria_of(domain))
        sum += weights.at(criterion->id);
    return sum;
}

void count_one_without_level(GapList& list, const result::Criterion& criterion) {
    if (criterion.state == "hidden")
        ++list.hidden;
    else if (criterion.number || criterion.state == "not-applicable")
        ++list.no_level;
    else
        ++list.unknown;
}

} // namespace

GapList gap_list(const result::Result& result) {
    GapList list;
    double of_domains = 0;
    for (const auto& domain : result.domains)
        of_domains += domain.weight;
    for (const auto& domain : result.domains) {
        const auto weights = comparison::criterion_weights(domain);
        const auto sum = sum_of(domain, weights);
        for (const auto* criterion : criteria_of(domain)) {
            const auto rank = rank_on(domain.criterion_scale, criterion->level);
            if (!rank || criterion->number) {
                count_one_without_level(list, *criterion);
                continue;
            }
            const auto steps = domain.criterion_scale.size() - 1;
            if (*rank == steps) {
                ++list.at_best;
                continue;
            }
            const bool is_weighed = sum > 0 && of_domains > 0;
            const auto weight = is_weighed ? weights.at(criterion->id) / sum * domain.weight / of_domains : 0;
            const auto levels = steps - *rank;
            list.gaps.push_back({.domain = &domain,
                                 .criterion = criterion,
                                 .levels = levels,
                                 .weight = weight,
                                 .size = 100 * weight * static_cast<double>(levels) / static_cast<double>(steps)});
        }
    }
    std::ranges::stable_sort(list.gaps, std::greater(), &Gap::size);
    return list;
}

} // namespace weft::planning
