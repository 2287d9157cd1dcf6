// SPDX-License-Identifier: MIT
//
// An attacker who reads everything that is published of a result, and knows the rules by which it is hidden.
#include "core/assessment/assess.hpp"
#include "core/assessment/result_json.hpp"
#include "core/disclosure/criterion_cells.hpp"
#include "core/disclosure/disclosure_rule.hpp"
#include "core/disclosure/hide.hpp"
#include "tests/properties/random_case.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numeric>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace weft::random {
namespace {

constexpr std::array audiences{Readership::system, Readership::regulator, Readership::everyone};

/// Groups of up to five are made, so that these thresholds hide some and show some.
Case with_promise(Case made) {
    made.framework.policy.promise = Promise::confidential;
    made.framework.policy.threshold_internal = 3;
    made.framework.policy.threshold_public = 4;
    made.framework.policy.equal_organisations = false;
    return made;
}

result::Result assessed(const Framework& framework, const AssessmentAnswers& answers) {
    AnswerTable table;
    table.assessments.push_back(answers);
    return assess_all(framework, table, SystemRegister(), built_in_assessor,
                      {.threads = 1, .engine_version = "test", .progress = {}})
        .at(0);
}

template <class Use>
void for_each_criterion(const result::Result& result, Use use) {
    for (const auto& domain : result.domains)
        for (const auto& capability : domain.capabilities)
            for (const auto& criterion : capability.criteria)
                use(domain, criterion);
}

const result::Criterion& criterion_of(const result::Result& result, const std::string& id) {
    const result::Criterion* found = nullptr;
    for_each_criterion(result, [&](const auto&, const result::Criterion& criterion) {
        if (criterion.id == id) found = &criterion;
    });
    return *found;
}

// --- The attacker ----------------------------------------------------------------------------------------------------

/// Gauss and Jordan on `rows`, each an equation over `unknowns` numbers and what they come to. Gives the numbers that
/// are determined.
std::vector<std::optional<double>> solve(std::vector<std::vector<double>> rows, std::size_t unknowns) {
    constexpr double nothing = 1e-6;
    std::size_t done = 0;
    std::vector<std::optional<double>> known(unknowns);
    for (std::size_t column = 0; column < unknowns && done < rows.size(); ++column) {
        const auto best = std::max_element(
            rows.begin() + static_cast<std::ptrdiff_t>(done), rows.end(),
            [column](const auto& left, const auto& right) { return std::abs(left[column]) < std::abs(right[column]); });
        if (std::abs((*best)[column]) < nothing) continue;
        std::iter_swap(best, rows.begin() + static_cast<std::ptrdiff_t>(done));
        const auto pivot = rows[done][column];
        for (auto& number : rows[done])
            number /= pivot;
        for (std::size_t row = 0; row < rows.size(); ++row) {
            if (row == done) continue;
            const auto times = rows[row][column];
            for (std::size_t i = 0; i <= unknowns; ++i)
                rows[row][i] -= times * rows[done][i];
        }
        ++done;
    }
    for (std::size_t row = 0; row < done; ++row) {
        const auto others = std::count_if(rows[row].begin(), rows[row].begin() + static_cast<std::ptrdiff_t>(unknowns),
                                          [](double number) { return std::abs(number) > nothing; });
        if (others != 1) continue;
        const auto one =
            std::find_if(rows[row].begin(), rows[row].end(), [](double number) { return std::abs(number) > nothing; });
        known[static_cast<std::size_t>(one - rows[row].begin())] = rows[row][unknowns];
    }
    return known;
}

/// A number of one hidden sector that the attacker has worked out.
struct Recovered {
    std::string sector;
    std::string what;
    double value = 0;
};

std::uint32_t given(const result::SectorAnswers& sector) {
    return std::accumulate(sector.counts.begin(), sector.counts.end(), 0U);
}

/// Sums over the sectors, as far as they are published, less the sectors that are: equations in the hidden ones. Every
/// sector with a level-giver weighs the same; that each hidden one has some is the attacker's guess.
std::vector<Recovered> attack(const result::Criterion& published) {
    std::vector<std::string> hidden;
    double sectors = 0;
    double people = 0;
    for (const auto& sector : published.sectors) {
        if (sector.counts.empty()) hidden.push_back(sector.sector);
        if (sector.counts.empty() || given(sector) > 0) ++sectors;
        people += given(sector);
    }
    std::vector<Recovered> recovered;
    const auto solve_for = [&](const std::string& what, double sum) {
        std::vector<double> equation(hidden.size(), 1);
        equation.push_back(sum);
        const auto known = solve({equation}, hidden.size());
        for (std::size_t i = 0; i < hidden.size(); ++i)
            if (known[i]) recovered.push_back({hidden[i], what, *known[i]});
    };
    if (published.level_givers) solve_for("level-givers", *published.level_givers - people);
    for (std::size_t step = 0; step < published.support.size(); ++step) {
        double shown = 0;
        for (const auto& sector : published.sectors) {
            if (sector.counts.empty() || given(sector) == 0) continue;
            const auto from = sector.counts.begin() + static_cast<std::ptrdiff_t>(step) + 1;
            shown += std::accumulate(from, sector.counts.end(), 0.0) / given(sector);
        }
        solve_for("support " + std::to_string(step), published.support[step].share * sectors - shown);
    }
    return recovered;
}

/// As a careless publisher would: only the cells that are too small are taken out.
result::Result without_small_cells_only(result::Result result, Readership audience) {
    const auto rule = disclosure::rules_for(result, audience).back();
    for (auto& domain : result.domains)
        for (auto& capability : domain.capabilities)
            for (auto& criterion : capability.criteria) {
                const auto cells = disclosure::small_cells(criterion, rule);
                for (std::size_t i = 0; i < cells.sectors.size(); ++i)
                    if (!cells.sectors[i].empty()) criterion.sectors[i].counts.clear();
            }
    return result;
}

struct Documents {
    result::Result system;
    result::Result regulator;
    result::Result everyone;
};

Documents documents_of(const result::Result& full) {
    return {.system = hide(full, Readership::system),
            .regulator = hide(full, Readership::regulator),
            .everyone = hide(full, Readership::everyone)};
}

/// What somebody knows of a criterion who has several documents: of each number whichever shows it.
result::Criterion together(const std::vector<result::Criterion>& published) {
    auto known = published.front();
    for (const auto& one : published) {
        for (std::size_t i = 0; i < known.sectors.size(); ++i)
            if (known.sectors[i].counts.empty()) known.sectors[i] = one.sectors[i];
        if (!known.level_givers) known.level_givers = one.level_givers;
        if (known.support.empty()) known.support = one.support;
    }
    return known;
}

// By each document alone, and by all of them together.
RC_GTEST_PROP(Disclosure, NoHiddenNumberFollowsFromWhatIsPublished, (const Case& random)) {
    const auto made = with_promise(random);
    const auto full = assessed(made.framework, made.answers);
    const auto documents = documents_of(full);
    for_each_criterion(full, [&](const auto&, const result::Criterion& criterion) {
        std::vector<result::Criterion> published;
        for (const auto* document : {&documents.system, &documents.regulator, &documents.everyone})
            published.push_back(criterion_of(*document, criterion.id));
        for (const auto& one : published)
            RC_ASSERT(attack(one).empty());
        RC_ASSERT(attack(together(published)).empty());
    });
}

// The same attack where only the small cells are taken out: it finds a sector that is hidden alone, and is right.
RC_GTEST_PROP(Disclosure, ASectorHiddenAloneFollowsFromTheSums, (const Case& random)) {
    const auto made = with_promise(random);
    const auto full = assessed(made.framework, made.answers);
    std::size_t found = 0;
    for_each_criterion(without_small_cells_only(full, Readership::everyone),
                       [&](const auto&, const result::Criterion& published) {
                           const auto& truth = criterion_of(full, published.id).sectors;
                           for (const auto& one : attack(published)) {
                               const auto& of = *std::ranges::find(truth, one.sector, &result::SectorAnswers::sector);
                               if (given(of) == 0) continue; // it has no part in the sums, so the guess was wrong
                               ++found;
                               if (one.what == "level-givers") RC_ASSERT(one.value == given(of));
                               if (one.what != "support 0") continue;
                               const auto share = 1 - of.counts.front() / static_cast<double>(given(of));
                               RC_ASSERT(std::abs(one.value - share) < 1e-6);
                           }
                       });
    RC_CLASSIFY(found > 0, "a hidden number was found");
}

RC_GTEST_PROP(Disclosure, WhatIsHiddenIsNeverANumber, (const Case& random)) {
    const auto made = with_promise(random);
    const auto full = assessed(made.framework, made.answers);
    for (const auto audience : audiences)
        for_each_criterion(hide(full, audience), [&](const result::Domain& domain, const result::Criterion& published) {
            for (const auto& sector : published.sectors) {
                RC_ASSERT(sector.hidden.empty() == sector.missing.has_value());
                RC_ASSERT(sector.hidden.empty() == !sector.counts.empty());
            }
            if (published.state != "hidden") return;
            RC_ASSERT(!published.level.has_value());
            RC_ASSERT(!domain.level.has_value());
        });
}

// --- Several documents together --------------------------------------------------------------------------------------

bool shows_no_more(const result::Criterion& less, const result::Criterion& more) {
    if (more.state == "hidden" && less.state != "hidden") return false;
    if (less.level_givers && !more.level_givers) return false;
    if (!less.support.empty() && more.support.empty()) return false;
    for (std::size_t i = 0; i < less.sectors.size(); ++i)
        if (less.sectors[i].hidden.empty() && !more.sectors[i].hidden.empty()) return false;
    for (std::size_t i = 0; i < less.limits.size(); ++i)
        if (less.limits[i].hidden.empty() && !more.limits[i].hidden.empty()) return false;
    return true;
}

bool shows_no_more(const result::Participation& less, const result::Participation& more) {
    if (less.respondents && !more.respondents) return false;
    for (std::size_t i = 0; i < less.sectors.size(); ++i)
        if (less.sectors[i].respondents && !more.sectors[i].respondents) return false;
    return true;
}

// Public, regulator, system: each is shown a part of what the next is.
RC_GTEST_PROP(Disclosure, WhatIsHiddenFromThoseWhoSeeMoreIsHiddenFromAll, (const Case& random)) {
    const auto made = with_promise(random);
    const auto full = assessed(made.framework, made.answers);
    const auto documents = documents_of(full);
    for (const auto& [less, more] :
         {std::pair{&documents.everyone, &documents.regulator}, std::pair{&documents.regulator, &documents.system}}) {
        RC_ASSERT(shows_no_more(less->participation, more->participation));
        for (std::size_t i = 0; i < full.domains.size(); ++i)
            RC_ASSERT(less->domains[i].publication == "hidden" || more->domains[i].publication != "hidden");
        for_each_criterion(*less, [&, wider = more](const auto&, const result::Criterion& criterion) {
            RC_ASSERT(shows_no_more(criterion, criterion_of(*wider, criterion.id)));
        });
    }
}

// From how many there are in all, in whichever document, less those that are shown in any: a small sector could still have one
// person, and as many as small ones can have.
RC_GTEST_PROP(Disclosure, HowManyAnsweredTellsOfNoSmallSector, (const Case& random)) {
    const auto made = with_promise(random);
    const auto documents = documents_of(assessed(made.framework, made.answers));
    const auto& fullest = documents.system.participation;
    const auto all = fullest.respondents ? fullest.respondents : documents.everyone.participation.respondents;
    if (!all) return;
    std::uint32_t left = *all;
    std::uint32_t hidden = 0;
    for (const auto& sector : fullest.sectors) {
        left -= sector.respondents.value_or(0);
        if (!sector.respondents) ++hidden;
    }
    if (hidden == 0) return;
    const auto most = *documents.system.smallest_group - 1;
    RC_ASSERT(left <= 1 + (hidden - 1) * most);
    RC_ASSERT(left >= most + (hidden - 1));
}

} // namespace
} // namespace weft::random
