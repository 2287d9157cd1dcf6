// SPDX-License-Identifier: MIT
#include "core/comparison/sector_gaps.hpp"

#include "core/assessment/criteria_of.hpp"
#include "core/assessment/level_words.hpp"
#include "core/comparison/criterion_weights.hpp"
#include "core/comparison/summed_counts.hpp"
#include "core/disclosure/criterion_cells.hpp"
#include "core/statistics/benjamini_hochberg.hpp"
#include "core/statistics/holm.hpp"
#include "core/statistics/replicates.hpp"
#include "core/statistics/two_sample_counts.hpp"
#include "core/statistics/two_sample_permutation.hpp"

#include <algorithm>
#include <functional>
#include <numeric>

namespace weft::comparison {
namespace {

using Counts = std::vector<std::uint32_t>; ///< answers by level, worst first

/// Whose answers stand against whose.
struct Contrast {
    std::string group;
    std::string against;
    std::function<bool(const std::string& sector)> in_group;
    std::function<bool(const std::string& sector)> in_others;
    bool is_of_roles = false; ///< either side may be several sectors, which need not all be shown
};

/// One per sector, and lead against voice where a system has both.
std::vector<Contrast> contrasts_of(const result::Result& result) {
    std::vector<Contrast> contrasts;
    const auto has_role = [&result](const std::string& role) {
        return [&result, role](const std::string& sector) {
            return std::ranges::any_of(result.participation.sectors,
                                       [&](const result::Sector& one) { return one.id == sector && one.role == role; });
        };
    };
    const auto& sectors = result.participation.sectors;
    if (std::ranges::count(sectors, "lead", &result::Sector::role) > 0 &&
        std::ranges::count(sectors, "voice", &result::Sector::role) > 0)
        contrasts.push_back({"lead", "voice", has_role("lead"), has_role("voice"), true});
    for (const auto& sector : sectors)
        contrasts.push_back({sector.id, "others", [id = sector.id](const std::string& one) { return one == id; },
                             [id = sector.id](const std::string& one) { return one != id; }, false});
    return contrasts;
}

std::uint32_t people_in(const Counts& counts) {
    return std::accumulate(counts.begin(), counts.end(), std::uint32_t{0});
}

double mean_of(const Counts& counts) {
    std::uint64_t sum = 0;
    for (std::size_t rank = 0; rank < counts.size(); ++rank)
        sum += rank * counts[rank];
    return static_cast<double>(sum) / people_in(counts);
}

/// Cliff's delta by levels: people need not be looked at two by two.
double delta_of(const Counts& group, const Counts& others) {
    std::int64_t above = 0;
    std::int64_t others_below = 0;
    const auto others_count = std::int64_t{people_in(others)};
    for (std::size_t rank = 0; rank < group.size(); ++rank) {
        const auto here = rank < others.size() ? std::int64_t{others[rank]} : 0;
        above += std::int64_t{group[rank]} * (others_below - (others_count - others_below - here));
        others_below += here;
    }
    return static_cast<double>(above) / (static_cast<double>(people_in(group)) * static_cast<double>(others_count));
}

std::vector<std::int64_t> as_values(const Counts& counts) {
    std::vector<std::int64_t> values;
    for (std::size_t rank = 0; rank < counts.size(); ++rank)
        values.insert(values.end(), counts[rank], static_cast<std::int64_t>(rank));
    return values;
}

bool all_say_the_same(const Counts& group, const Counts& others) {
    std::size_t levels = 0;
    for (std::size_t rank = 0; rank < std::max(group.size(), others.size()); ++rank)
        if ((rank < group.size() && group[rank] > 0) || (rank < others.size() && others[rank] > 0)) ++levels;
    return levels < 2;
}

/// For groups so large that counting all ways takes too long.
statistics::Outcome<statistics::CountsTest> by_drawing(const Counts& group, const Counts& others,
                                                       const ComparisonPolicy& policy,
                                                       const statistics::RandomStream& stream) {
    const auto drawn = statistics::two_sample_permutation(
        as_values(group), as_values(others),
        {.exact_limit = 0, .replicates = policy.permutations, .stream = stream, .threads = 1});
    if (!drawn) return drawn.reason();
    return statistics::CountsTest{.p = drawn->p, .smallest_p = drawn->smallest_p};
}

/// Why nothing may be said of this gap; empty where everybody in it is shown. The sum over the others, too, has the hidden
/// ones in it.
std::string why_gap_is_hidden(const std::vector<result::SectorAnswers>& sectors, const Contrast& contrast) {
    std::string code;
    for (const auto& sector : sectors) {
        if (sector.hidden.empty()) continue;
        if (contrast.in_group(sector.sector)) return sector.hidden;
        if (contrast.in_others(sector.sector)) code = disclosure::protects_others;
    }
    return code;
}

/// A side that is not heard for all that is shown, though somebody of it is hidden.
bool is_hidden_altogether(const std::vector<result::SectorAnswers>& sectors,
                          const std::function<bool(const std::string& sector)>& is_meant) {
    bool is_heard = false;
    bool is_any_hidden = false;
    for (const auto& sector : sectors) {
        if (!is_meant(sector.sector)) continue;
        is_any_hidden = is_any_hidden || !sector.hidden.empty();
        is_heard = is_heard || (sector.hidden.empty() && people_in(sector.counts) > 0);
    }
    return is_any_hidden && !is_heard;
}

/// Takes the hidden sectors out of a contrast of roles, where some of each side are left. Gives their ids.
std::vector<std::string> leave_out_hidden(std::vector<result::SectorAnswers>& sectors, const Contrast& contrast) {
    std::vector<std::string> left_out;
    if (is_hidden_altogether(sectors, contrast.in_group) || is_hidden_altogether(sectors, contrast.in_others))
        return left_out;
    for (const auto& sector : sectors)
        if (!sector.hidden.empty() && (contrast.in_group(sector.sector) || contrast.in_others(sector.sector)))
            left_out.push_back(sector.sector);
    std::erase_if(sectors, [](const result::SectorAnswers& sector) { return !sector.hidden.empty(); });
    return left_out;
}

/// Whether the test could have found anything: with three people on either side it cannot, whatever they say.
void test_gap(SectorGap& gap, const Counts& group, const Counts& others, const ComparisonPolicy& policy,
              const statistics::RandomStream& stream) {
    gap.verdict = "too-few-to-test";
    if (people_in(group) < 2 || people_in(others) < 2) return;
    if (all_say_the_same(group, others)) {
        gap.verdict = "not-told-apart"; // there is nothing to deal out, and nothing they differ in
        return;
    }
    auto test = statistics::two_sample_counts(group, others, policy.exact_steps);
    if (!test) test = by_drawing(group, others, policy, stream);
    if (!test || test->smallest_p > policy.alpha) return;
    gap.p = test->p;
    gap.verdict = "not-told-apart";
}

SectorGap gap_on(const result::Criterion& criterion, const Contrast& contrast, const ComparisonPolicy& policy,
                 const statistics::RandomStream& stream) {
    SectorGap gap;
    gap.criterion = criterion.id;
    gap.group = contrast.group;
    gap.against = contrast.against;
    auto sectors = criterion.sectors;
    if (contrast.is_of_roles) gap.left_out = leave_out_hidden(sectors, contrast);
    gap.hidden = why_gap_is_hidden(sectors, contrast);
    if (!gap.hidden.empty()) {
        gap.verdict = "hidden";
        return gap;
    }
    const auto group = summed_counts(sectors, contrast.in_group);
    const auto others = summed_counts(sectors, contrast.in_others);
    gap.people = people_in(group);
    gap.others = people_in(others);
    if (*gap.people > 0 && *gap.others > 0) {
        gap.difference = with_nine_decimals(mean_of(group) - mean_of(others));
        gap.delta = with_nine_decimals(delta_of(group, others));
    }
    test_gap(gap, group, others, policy, stream);
    return gap;
}

/// Over all tests of a system: what may be claimed, and what is only worth a look.
void judge(SystemGaps& found, const ComparisonPolicy& policy) {
    std::vector<SectorGap*> tested;
    std::vector<double> p_values;
    for (auto& gap : found.criteria)
        if (gap.p) {
            tested.push_back(&gap);
            p_values.push_back(*gap.p);
        }
    found.tests = static_cast<std::uint32_t>(tested.size());
    const auto claims = statistics::holm(p_values);
    const auto screened = statistics::benjamini_hochberg(p_values);
    for (std::size_t i = 0; i < tested.size(); ++i) {
        auto& gap = *tested[i];
        gap.p_claim = claims[i];
        gap.p_screen = screened[i];
        if (claims[i] <= policy.alpha)
            gap.verdict = *gap.difference > 0 ? "higher" : "lower";
        else if (screened[i] <= policy.screening)
            gap.verdict = "worth-a-look";
    }
}

DomainGap summarise(const result::Domain& domain, const Contrast& contrast, std::span<const SectorGap> gaps) {
    DomainGap summary;
    summary.domain = domain.id;
    summary.group = contrast.group;
    summary.against = contrast.against;
    const auto weights = criterion_weights(domain);
    const auto steps = static_cast<double>(std::max<std::size_t>(domain.criterion_scale.size(), 2) - 1);
    double sum = 0;
    double weight = 0;
    for (const auto& gap : gaps) {
        if (gap.domain != domain.id || gap.group != contrast.group || gap.against != contrast.against) continue;
        if (!gap.hidden.empty()) summary.hidden = disclosure::protects_others;
        for (const auto& sector : gap.left_out)
            if (std::ranges::find(summary.left_out, sector) == summary.left_out.end())
                summary.left_out.push_back(sector);
        if (!gap.difference) continue;
        ++summary.criteria;
        sum += weights.at(gap.criterion) * *gap.difference * 100 / steps;
        weight += weights.at(gap.criterion);
        if (gap.p) ++summary.tested;
        if (gap.verdict == "higher") ++summary.higher;
        if (gap.verdict == "lower") ++summary.lower;
        if (gap.verdict == "worth-a-look") ++summary.worth_a_look;
    }
    if (weight > 0 && summary.hidden.empty()) summary.difference = with_nine_decimals(sum / weight);
    return summary;
}

SystemGaps gaps_in(const result::Result& result, const ComparisonPolicy& policy, std::uint64_t seed) {
    SystemGaps found;
    found.system = result.system;
    const auto contrasts = contrasts_of(result);
    for (const auto& domain : result.domains)
        for (const auto* criterion : criteria_of(domain)) {
            if (criterion->state == "not-applicable") continue;
            for (const auto& contrast : contrasts) {
                const statistics::RandomStream stream(seed, "gap|" + result.system + "|" + criterion->id + "|" +
                                                                contrast.group + "|" + contrast.against);
                auto gap = gap_on(*criterion, contrast, policy, stream);
                if (!gap.difference && gap.hidden.empty()) continue; // nobody to stand beside
                gap.domain = domain.id;
                found.criteria.push_back(std::move(gap));
            }
        }
    judge(found, policy);
    for (const auto& domain : result.domains)
        for (const auto& contrast : contrasts)
            if (auto summary = summarise(domain, contrast, found.criteria);
                summary.criteria > 0 || !summary.hidden.empty())
                found.domains.push_back(std::move(summary));
    return found;
}

} // namespace

std::vector<SystemGaps> sector_gaps(std::span<const result::Result> results, const ComparisonPolicy& policy,
                                    std::uint64_t seed, unsigned threads) {
    std::vector<SystemGaps> found(results.size());
    statistics::for_each_run(static_cast<std::uint32_t>(results.size()), threads,
                             [&](std::uint32_t begin, std::uint32_t end) {
                                 for (auto i = begin; i < end; ++i)
                                     found[i] = gaps_in(results[i], policy, seed);
                             });
    return found;
}

} // namespace weft::comparison
