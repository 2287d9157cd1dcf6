// SPDX-License-Identifier: MIT
#include "core/comparison/domain_funnel.hpp"

#include "core/statistics/funnel.hpp"

#include <cstddef>

namespace weft::comparison {

std::optional<DomainFunnel> domain_funnel(std::span<const std::string> systems, std::span<const double> means,
                                          std::span<const double> errors, const ComparisonPolicy& policy) {
    if (systems.size() < policy.funnel_systems) return std::nullopt;
    const auto found = statistics::funnel(means, errors);
    if (!found) return std::nullopt;
    DomainFunnel funnel{.target = found->target,
                        .dispersion = found->dispersion,
                        .extra_variance = found->extra_variance,
                        .points = {}};
    for (std::size_t i = 0; i < systems.size(); ++i) {
        const auto& point = found->points[i];
        const bool is_outside = means[i] < point.outer.low || means[i] > point.outer.high;
        funnel.points.push_back({.system = systems[i],
                                 .z = point.z,
                                 .inner_low = point.inner.low,
                                 .inner_high = point.inner.high,
                                 .outer_low = point.outer.low,
                                 .outer_high = point.outer.high,
                                 .verdict = is_outside ? "ask-why" : "within"});
    }
    return funnel;
}

} // namespace weft::comparison
