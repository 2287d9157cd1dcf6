// SPDX-License-Identifier: MIT
#include "core/comparison/ready_results.hpp"

#include <algorithm>

namespace weft::comparison {
namespace {

const result::Result* result_of(const std::vector<result::Result>& results, const std::string& system) {
    const auto found = std::ranges::find(results, system, &result::Result::system);
    return found == results.end() ? nullptr : &*found;
}

const result::Domain* domain_in(const result::Result* result, const std::string& id) {
    if (result == nullptr) return nullptr;
    const auto found = std::ranges::find(result->domains, id, &result::Domain::id);
    return found == result->domains.end() ? nullptr : &*found;
}

} // namespace

void sort_by_system(ReadyResults& results) {
    std::ranges::sort(results.shown, {}, &result::Result::system);
    std::ranges::sort(results.wider, {}, &result::Result::system);
}

ReadyResult find_system(const ReadyResults& results, const std::string& system) {
    return {.shown = result_of(results.shown, system), .wider = result_of(results.wider, system)};
}

ReadyDomain find_domain(const ReadyResult& result, const std::string& domain) {
    return {.shown = domain_in(result.shown, domain), .wider = domain_in(result.wider, domain)};
}

} // namespace weft::comparison
