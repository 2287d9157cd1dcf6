// SPDX-License-Identifier: MIT
#include "core/comparison/evidence_behind.hpp"

#include "core/assessment/criteria_of.hpp"
#include "core/assessment/level_words.hpp"
#include "core/assessment/rank_on.hpp"
#include "core/rubric/policy.hpp"

#include <algorithm>
#include <cstddef>

namespace weft::comparison {
namespace {

/// Added up in the order of systems, so that the same results give the same bytes.
class MeanOfWays {
public:
    void add(double percent) {
        sum_ += percent;
        ++count_;
    }
    std::optional<double> mean() const {
        if (count_ == 0) return std::nullopt;
        return with_nine_decimals(sum_ / count_);
    }

private:
    double sum_ = 0;
    std::uint32_t count_ = 0;
};

std::optional<double> share_among(std::uint32_t some, std::uint32_t all) {
    if (all == 0) return std::nullopt;
    return with_nine_decimals(static_cast<double>(some) / all);
}

/// Where a level stands on its scale: its rank, and how far the best one is.
struct Standing {
    std::size_t rank = 0;
    std::size_t best = 0;

    double percent() const { return 100.0 * static_cast<double>(rank) / static_cast<double>(best); }
};

std::optional<Standing> standing_on(const std::vector<result::Level>& scale, std::optional<int> level) {
    const auto rank = result::rank_on(scale, level);
    if (!rank || scale.size() < 2) return std::nullopt;
    return Standing{.rank = *rank, .best = scale.size() - 1};
}

/// What a body outside said; the regulator's word where both spoke.
std::optional<int> moderated_level(const result::Criterion& criterion) {
    std::optional<int> level;
    for (const auto* const voice : {"moderator", "regulator"})
        for (const auto& other : criterion.other_voices)
            if (other.voice == voice && other.level) level = other.level;
    return level;
}

/// One criterion over all systems while it is added up.
struct CriterionTally {
    EvidenceBehindCriterion found;
    MeanOfWays claimed;
    MeanOfWays evidenced;
    MeanOfWays claimed_where_moderated;
    MeanOfWays moderated_to;

    CriterionTally(const result::Domain& domain, const result::Criterion& criterion) {
        found.domain = domain.id;
        found.criterion = criterion.id;
        found.title = criterion.title;
        for (std::size_t grade = 0; grade < evidence_grade_count; ++grade)
            found.grades.push_back({.grade = std::string(name_of(static_cast<EvidenceGrade>(grade)))});
    }

    void add(const result::Domain& domain) {
        const auto* const own = result::find_criterion(domain, found.criterion);
        if (own == nullptr) return;
        const auto& criterion = *own;
        const auto said = standing_on(domain.criterion_scale, criterion.claimed);
        if (criterion.state != "level" || !said) return;
        ++found.systems;
        if (!criterion.evidence.empty()) ++found.with_evidence;
        if (const auto grade = std::ranges::find(found.grades, criterion.evidence_grade, &GradeCount::grade);
            grade != found.grades.end())
            ++grade->systems;
        // Where a framework does not look at evidence, nothing is lowered by it.
        const auto supported = standing_on(domain.criterion_scale, criterion.evidenced).value_or(*said);
        if (supported.rank < said->rank) ++found.lowered;
        claimed.add(said->percent());
        evidenced.add(supported.percent());
        if (const auto moderated = standing_on(domain.criterion_scale, moderated_level(criterion)))
            add_moderated(*said, *moderated);
    }

    void finish() {
        found.evidence_share = share_among(found.with_evidence, found.systems);
        found.lowered_share = share_among(found.lowered, found.systems);
        found.claimed = claimed.mean();
        found.evidenced = evidenced.mean();
        found.claimed_where_moderated = claimed_where_moderated.mean();
        found.moderated_to = moderated_to.mean();
    }

private:
    void add_moderated(const Standing& said, const Standing& moderated) {
        ++found.moderated;
        if (moderated.rank < said.rank) ++found.moderated_lower;
        if (moderated.rank > said.rank) ++found.moderated_higher;
        claimed_where_moderated.add(said.percent());
        moderated_to.add(moderated.percent());
    }
};

std::optional<double> percent_of_range(const result::Domain& domain, std::optional<double> score) {
    const auto range = domain.score_to - domain.score_from;
    if (!score || range == 0) return std::nullopt;
    return 100 * (*score - domain.score_from) / range;
}

/// The chains of one domain over all systems.
struct DomainTally {
    EvidenceBehindDomain found;
    MeanOfWays claimed;
    MeanOfWays evidenced;

    explicit DomainTally(const result::Domain& domain) {
        found.domain = domain.id;
        found.title = domain.title;
    }

    void add(const result::Domain& domain) {
        const auto said = result::rank_on(domain.scale, domain.claimed.level);
        const auto supported = result::rank_on(domain.scale, domain.evidenced.level);
        if (said && supported) {
            ++found.systems;
            if (*supported < *said) ++found.level_lowered;
        }
        const auto said_score = percent_of_range(domain, domain.claimed.score);
        const auto supported_score = percent_of_range(domain, domain.evidenced.score);
        if (!said_score || !supported_score) return;
        ++found.scored;
        claimed.add(*said_score);
        evidenced.add(*supported_score);
    }

    void add(const EvidenceBehindCriterion& criterion) {
        found.criteria += criterion.systems;
        found.with_evidence += criterion.with_evidence;
        found.lowered += criterion.lowered;
        found.moderated += criterion.moderated;
        found.moderated_lower += criterion.moderated_lower;
        found.moderated_higher += criterion.moderated_higher;
    }

    void finish() {
        found.evidence_share = share_among(found.with_evidence, found.criteria);
        found.lowered_share = share_among(found.lowered, found.criteria);
        found.claimed = claimed.mean();
        found.evidenced = evidenced.mean();
    }
};

void add_up(EvidenceBehind& found) {
    for (const auto& domain : found.domains) {
        found.levels += domain.criteria;
        found.with_evidence += domain.with_evidence;
        found.lowered += domain.lowered;
        found.moderated += domain.moderated;
        found.moderated_lower += domain.moderated_lower;
        found.moderated_higher += domain.moderated_higher;
    }
    found.evidence_share = share_among(found.with_evidence, found.levels);
    found.lowered_share = share_among(found.lowered, found.levels);
}

std::string use_in(const result::Result& result) {
    const auto found = result.inputs.policy.find("scoring.evidence");
    return found == result.inputs.policy.end() ? "" : found->second;
}

/// One domain of every system: its criteria go to `found`, itself too.
void add_evidence_on(std::span<const result::Result> results, std::size_t place, EvidenceBehind& found) {
    const auto& first = results.front().domains[place];
    DomainTally domain(first);
    std::vector<CriterionTally> criteria;
    for (const auto* criterion : result::criteria_of(first))
        criteria.emplace_back(first, *criterion);
    for (const auto& result : results) {
        const auto& own = result.domains[place];
        domain.add(own);
        for (auto& criterion : criteria)
            criterion.add(own);
    }
    for (auto& criterion : criteria) {
        criterion.finish();
        domain.add(criterion.found);
        found.criteria.push_back(std::move(criterion.found));
    }
    domain.finish();
    found.domains.push_back(std::move(domain.found));
}

} // namespace

EvidenceBehind evidence_behind(std::span<const result::Result> results) {
    EvidenceBehind found;
    if (results.empty()) return found;
    found.use = use_in(results.front());
    for (std::size_t place = 0; place < results.front().domains.size(); ++place)
        add_evidence_on(results, place, found);
    add_up(found);
    return found;
}

} // namespace weft::comparison
