// SPDX-License-Identifier: MIT
#include "core/comparison/rater_agreement.hpp"

#include "core/assessment/criteria_of.hpp"
#include "core/assessment/level_words.hpp"
#include "core/assessment/rank_on.hpp"
#include "core/comparison/shown_estimate.hpp"
#include "core/statistics/gwet.hpp"
#include "core/statistics/krippendorff.hpp"
#include "core/statistics/replicates.hpp"

#include <algorithm>
#include <cstddef>
#include <numeric>

namespace weft::comparison {
namespace {

/// Ratings by rank, thing by thing.
class RatedUnits {
public:
    explicit RatedUnits(std::size_t levels) : categories_(levels) {
        std::iota(categories_.begin(), categories_.end(), 0.0);
    }

    /// People of one sector on one criterion.
    void add(const std::vector<std::uint32_t>& counts) {
        for (std::size_t rank = 0; rank < categories_.size(); ++rank)
            counts_.push_back(rank < counts.size() ? counts[rank] : 0);
    }

    statistics::RatingCounts counts() const {
        return {.categories = categories_, .counts = {.cells = counts_, .columns = categories_.size()}};
    }

    std::uint32_t units() const {
        std::uint32_t units = 0;
        for (std::size_t unit = 0; unit < rows(); ++unit)
            if (ratings_of(unit) >= 2) ++units;
        return units;
    }

    std::uint32_t most_ratings() const {
        std::uint32_t most = 0;
        for (std::size_t unit = 0; unit < rows(); ++unit)
            most = std::max(most, ratings_of(unit));
        return most;
    }

private:
    std::size_t rows() const { return categories_.empty() ? 0 : counts_.size() / categories_.size(); }

    std::uint32_t ratings_of(std::size_t unit) const {
        const auto row = counts().counts.row(unit);
        return std::accumulate(row.begin(), row.end(), 0U);
    }

    std::vector<double> categories_;
    std::vector<std::uint32_t> counts_;
};

/// What is rated in one domain or system, both ways.
struct RatedThings {
    std::string id;
    bool hides_groups = false;
    RatedUnits within;
    RatedUnits between;

    RatedThings(std::string name, std::size_t levels) : id(std::move(name)), within(levels), between(levels) {}

    void add(const result::Result& result, const result::Domain& domain) {
        hides_groups = hides_groups || result.smallest_group.has_value();
        for (const auto* criterion : result::criteria_of(domain)) {
            std::vector<std::uint32_t> sectors(domain.criterion_scale.size(), 0);
            for (const auto& sector : criterion->sectors) {
                if (!sector.hidden.empty()) continue;
                within.add(sector.counts);
                if (const auto rank = result::rank_on(domain.criterion_scale, sector.level)) ++sectors[*rank];
            }
            between.add(sectors);
        }
    }
};

std::string custom_verdict(double alpha, const RubricHealthPolicy& policy) {
    if (alpha >= policy.agreement_good) return "good";
    return alpha >= policy.agreement_tentative ? "tentative" : "low";
}

/// The interval is drawn by the stream of that name.
Agreement agreement_of(const RatedUnits& units, const std::string& stream, bool hides_groups,
                       const AgreementSettings& settings) {
    const auto& policy = settings.policy;
    Agreement found;
    found.units = units.units();
    found.raters = units.most_ratings();
    if (found.raters == 0) {
        found.reason = statistics::reason_code(statistics::Reason::no_data);
        return found;
    }
    if (found.raters < policy.agreement_raters || found.units < policy.agreement_units) {
        found.reason = statistics::reason_code(statistics::Reason::too_few);
        return found;
    }
    const auto counts = units.counts();
    const auto shown = [&](double value) { return shown_coefficient(value, hides_groups, policy); };
    const auto exact = statistics::gwet_agreement(counts, statistics::AgreementWeights::unweighted);
    if (exact) found.same = shown(exact->observed);
    const auto weighted = statistics::gwet_agreement(counts, statistics::AgreementWeights::ordinal);
    if (weighted) found.ac2 = shown(weighted->coefficient);
    const auto alpha = statistics::krippendorff_alpha(counts, statistics::DifferenceMetric::ordinal);
    if (!alpha) {
        found.reason = statistics::reason_code(alpha.reason());
        return found;
    }
    found.alpha = shown(*alpha);
    found.verdict = custom_verdict(*found.alpha, policy);
    const auto interval = statistics::krippendorff_interval(counts, statistics::DifferenceMetric::ordinal,
                                                            statistics::RandomStream(settings.seed, stream),
                                                            policy.agreement_replicates, settings.interval_level);
    if (!interval) return found;
    found.low = shown(interval->low);
    found.high = shown(interval->high);
    return found;
}

/// The number of levels that all domains have; nothing where they differ.
std::optional<std::size_t> common_levels(const result::Result& result) {
    const auto levels = [](const result::Domain& domain) { return domain.criterion_scale.size(); };
    if (result.domains.empty()) return std::nullopt;
    const auto first = levels(result.domains.front());
    const auto is_alike = [&](const result::Domain& domain) { return levels(domain) == first; };
    return std::ranges::all_of(result.domains, is_alike) ? std::optional(first) : std::nullopt;
}

std::vector<RatedThings> things_of_domains(std::span<const result::Result> results) {
    std::vector<RatedThings> things;
    for (std::size_t place = 0; place < results.front().domains.size(); ++place) {
        const auto& first = results.front().domains[place];
        auto& domain = things.emplace_back(first.id, first.criterion_scale.size());
        for (const auto& result : results)
            domain.add(result, result.domains[place]);
    }
    return things;
}

std::vector<RatedThings> things_of_systems(std::span<const result::Result> results, std::size_t levels) {
    std::vector<RatedThings> things;
    for (const auto& result : results) {
        auto& system = things.emplace_back(result.system, levels);
        for (const auto& domain : result.domains)
            system.add(result, domain);
    }
    return things;
}

/// Each to its own slot, so that threads change no byte.
std::vector<AgreementOn> agreements_of(const std::vector<RatedThings>& things, const AgreementSettings& settings) {
    std::vector<AgreementOn> found(things.size());
    statistics::for_each_run(
        static_cast<std::uint32_t>(things.size()), settings.threads, [&](std::uint32_t first, std::uint32_t last) {
            for (auto i = first; i < last; ++i) {
                const auto& one = things[i];
                found[i] = {
                    .id = one.id,
                    .within = agreement_of(one.within, "krippendorff|within|" + one.id, one.hides_groups, settings),
                    .between = agreement_of(one.between, "krippendorff|between|" + one.id, one.hides_groups, settings)};
            }
        });
    return found;
}

} // namespace

RaterAgreement rater_agreement(std::span<const result::Result> results, const AgreementSettings& settings) {
    RaterAgreement found;
    if (results.empty()) return found;
    found.domains = agreements_of(things_of_domains(results), settings);
    if (const auto levels = common_levels(results.front()))
        found.systems = agreements_of(things_of_systems(results, *levels), settings);
    else
        found.systems_withheld =
            "The scales of the domains have different numbers of levels, so that no one number is of a whole system.";
    return found;
}

double shown_coefficient(double value, bool hides_groups, const RubricHealthPolicy& policy) {
    return with_nine_decimals(hides_groups ? rounded(value, policy.coefficient_step) : value);
}

} // namespace weft::comparison
