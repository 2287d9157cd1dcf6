// SPDX-License-Identifier: MIT
#include "reports/easy_read/standing_out.hpp"

#include "core/assessment/criteria_of.hpp"
#include "core/assessment/rank_on.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace weft::easy_read {
namespace {

struct Placed {
    const result::Criterion* criterion;
    std::size_t rank;
    std::size_t best; ///< of its scale
};

std::vector<Placed> placed(const result::Result& result) {
    std::vector<Placed> found;
    for (const auto& domain : result.domains)
        for (const auto* criterion : criteria_of(domain)) {
            const auto rank = rank_on(domain.criterion_scale, criterion->level);
            if (rank && !criterion->number) found.push_back({criterion, *rank, domain.criterion_scale.size() - 1});
        }
    return found;
}

const std::string& name_of(const result::Criterion& criterion) {
    return criterion.title.empty() ? criterion.id : criterion.title;
}

FirstFew first_few(std::vector<Named> all, std::size_t at_most) {
    const auto more = all.size() > at_most ? all.size() - at_most : 0;
    all.resize(all.size() - more);
    return {.shown = std::move(all), .more = more};
}

FirstFew at_rank(const std::vector<Placed>& all, std::size_t rank, std::size_t at_most) {
    std::vector<Named> named;
    for (const auto& one : all)
        if (one.rank == rank) named.push_back({name_of(*one.criterion), one.criterion->label});
    return first_few(std::move(named), at_most);
}

} // namespace

FirstFew strongest(const result::Result& result, std::size_t at_most) {
    auto all = placed(result);
    const bool is_all_alike = std::ranges::all_of(all, [&](const Placed& one) { return one.rank == all.front().rank; });
    if (is_all_alike && !all.empty() && all.front().rank < all.front().best) return {}; // told as what needs work
    std::erase_if(all, [](const Placed& one) { return one.rank == 0; });
    if (all.empty()) return {};
    return at_rank(all, std::ranges::max(all, {}, &Placed::rank).rank, at_most);
}

FirstFew weakest(const result::Result& result, std::size_t at_most) {
    auto all = placed(result);
    std::erase_if(all, [](const Placed& one) { return one.rank == one.best; });
    if (all.empty()) return {};
    return at_rank(all, std::ranges::min(all, {}, &Placed::rank).rank, at_most);
}

FirstFew not_known(const result::Result& result, std::size_t at_most) {
    std::vector<Named> named;
    for (const auto* criterion : criteria_of(result))
        if ((criterion->state == "unknown" || criterion->state == "not-asked") && !criterion->number)
            named.push_back({name_of(*criterion), ""});
    return first_few(std::move(named), at_most);
}

std::size_t hidden_questions(const result::Result& result) {
    return static_cast<std::size_t>(
        std::ranges::count_if(criteria_of(result), [](const auto* criterion) { return criterion->state == "hidden"; }));
}

} // namespace weft::easy_read
