// SPDX-License-Identifier: MIT
#include "core/comparison/criterion_wording.hpp"

#include "core/assessment/digest.hpp"

#include <algorithm>
#include <iterator>
#include <vector>

namespace weft::comparison {
namespace {

/// Each part with its length before it, so that no two lists make one text.
std::string joined(const std::vector<std::string>& parts) {
    std::string text;
    for (const auto& part : parts)
        text += std::to_string(part.size()) + ":" + part;
    return text;
}

std::string wording_of(const Criterion& criterion, const Scale& scale) {
    std::vector<std::string> parts{criterion.ask, std::to_string(scale.first),
                                   scale.better == Better::higher ? "higher" : "lower"};
    std::ranges::copy(scale.labels, std::back_inserter(parts));
    std::ranges::copy(criterion.descriptors, std::back_inserter(parts));
    for (const auto& limit : criterion.limits) {
        parts.push_back(limit.id);
        parts.push_back(std::to_string(limit.at));
        parts.push_back(limit.when);
    }
    if (criterion.lived_experience) {
        parts.push_back(criterion.lived_experience->ask);
        std::ranges::copy(criterion.lived_experience->options, std::back_inserter(parts));
    }
    if (criterion.number) parts.push_back(criterion.number->measure);
    return joined(parts);
}

} // namespace

std::map<std::string, std::string> criterion_wording(const Framework& framework) {
    std::map<std::string, std::string> wording;
    for (const auto& domain : framework.domains)
        for (const auto& criterion : domain.rubric.criteria)
            wording[criterion.id] = digest_of(wording_of(criterion, domain.rubric.scale));
    return wording;
}

} // namespace weft::comparison
