// SPDX-License-Identifier: MIT
#include "core/comparison/compare.hpp"

#include "core/error.hpp"

#include <algorithm>

namespace weft::comparison {
namespace {

[[noreturn]] void refuse(const result::Result& first, const result::Result& second, const std::string& because) {
    throw Error(Failure::input, "cannot compare '" + first.system + "' with '" + second.system + "': " + because);
}

std::string named(const result::Document& document) {
    return "'" + document.id + "' " + document.version;
}

void check_alike(const result::Result& first, const result::Result& second) {
    if (first.system == second.system) refuse(first, second, "that is one system twice; give each system once");
    if (first.round != second.round)
        refuse(first, second,
               "one is of round '" + first.round + "', the other of '" + second.round +
                   "'; compare one round at a time");
    if (first.framework.id != second.framework.id || first.framework.version != second.framework.version)
        refuse(first, second,
               "one was asked by framework " + named(first.framework) + ", the other by " + named(second.framework) +
                   "; assess both by one of them");
    const bool same_questions =
        first.framework.digest == second.framework.digest &&
        std::ranges::equal(first.domains, second.domains, [](const result::Domain& a, const result::Domain& b) {
            return a.id == b.id && a.rubric.digest == b.rubric.digest;
        });
    if (!same_questions)
        refuse(first, second,
               "both name framework " + named(first.framework) +
                   ", but its content is not the same; assess both by one of them");
}

} // namespace

Comparison compare(std::vector<result::Result> results, const ComparisonPolicy& policy,
                   const WeightingSettings& weighting, std::string register_date) {
    if (results.empty()) throw Error(Failure::input, "nothing to compare: there is no result");
    std::ranges::sort(results, {}, &result::Result::system);
    for (std::size_t i = 1; i < results.size(); ++i)
        check_alike(results[i - 1], results[i]);
    Comparison found;
    found.framework = results.front().framework;
    found.round = results.front().round;
    found.register_date = std::move(register_date);
    for (const auto& system : results)
        found.systems.push_back(system.system);
    for (const auto& domain : results.front().domains)
        found.domains.push_back(compare_domain(results, domain.id, policy));
    found.profiles = compare_profiles(results);
    found.weightings = weigh_in_all_ways(results, weighting);
    return found;
}

} // namespace weft::comparison
