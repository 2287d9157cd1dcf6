// SPDX-License-Identifier: MIT
#include "core/uncertainty/resampled_panel.hpp"

#include "core/synthesis/evidence_grades.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <limits>
#include <numeric>

namespace weft::uncertainty {
namespace {

/// Sums of shares are right to about 1e-14; within this of a threshold they are counted exactly.
constexpr double in_doubt = 1e-9;

/// Beyond it a weight times a threshold might not be a whole number in a double.
constexpr std::int64_t largest_scale = std::int64_t{1} << 24;

constexpr Rank no_ceiling = std::numeric_limits<std::int32_t>::max();

/// Places after the ranks of a sector's counts.
std::size_t silent_place(Rank top) {
    return static_cast<std::size_t>(top) + 1;
}
std::size_t not_applicable_place(Rank top) {
    return static_cast<std::size_t>(top) + 2;
}

std::optional<std::size_t> place_of(Answer given, Rank top) {
    if (is_level(given)) return given;
    if (given == answer::not_asked) return std::nullopt;
    return given == answer::not_applicable ? not_applicable_place(top) : silent_place(top);
}

void add(Lanes<std::int32_t>& sums, const Lanes<std::int32_t>& added) {
    for (std::size_t lane = 0; lane < lane_count; ++lane)
        sums[lane] += added[lane];
}

void add_times(Lanes<double>& sums, const Lanes<std::int32_t>& times, double weight) {
    for (std::size_t lane = 0; lane < lane_count; ++lane)
        sums[lane] += times[lane] * weight;
}

void copy(const Lanes<std::int32_t>& whole, Lanes<double>& as_double) {
    for (std::size_t lane = 0; lane < lane_count; ++lane)
        as_double[lane] = whole[lane];
}

bool is_capped_by_evidence(const Framework& framework) {
    if (framework.headline == Chain::evidenced) return true;
    return framework.headline == Chain::assessed && framework.policy.evidence == EvidenceUse::cap;
}

/// 1 below zero, else 0, from the sign bit: g++ 12 makes no vector instructions of comparisons of doubles.
std::uint64_t is_negative(double value) {
    constexpr int sign_place = 63;
    return std::bit_cast<std::uint64_t>(value) >> sign_place;
}

/// By how many thresholds each lane is passed for certain, and by how many it may be.
struct PassedThresholds {
    Lanes<std::uint64_t> surely{};
    Lanes<std::uint64_t> maybe{};

    /// `more` is how far a lane lies beyond a threshold, to less than a `doubt`.
    void count(std::size_t lane, double more, double doubt) {
        surely[lane] += is_negative(doubt - more);
        maybe[lane] += is_negative(-doubt - more);
    }
    bool is_in_doubt(std::size_t lane) const { return surely[lane] != maybe[lane]; }
};

/// The share of a part in it and the rest, added up over the sectors that have one or the other.
struct EqualSectorShare {
    Lanes<double> sum{};
    Lanes<std::int32_t> sectors{};

    void add(const Lanes<std::int32_t>& part, const Lanes<std::int32_t>& rest) {
        for (std::size_t lane = 0; lane < lane_count; ++lane) {
            const auto all = part[lane] + rest[lane];
            const auto is_present = all > 0 ? 1 : 0;
            sectors[lane] += is_present;
            sum[lane] += static_cast<double>(part[lane]) / (all + 1 - is_present);
        }
    }

    /// How far the mean lies beyond a threshold, times the number of sectors.
    Lanes<double> beyond(double threshold) const {
        Lanes<double> more{};
        for (std::size_t lane = 0; lane < lane_count; ++lane)
            more[lane] = sum[lane] - threshold * sectors[lane];
        return more;
    }
};

std::int64_t whole(double value) {
    return static_cast<std::int64_t>(value);
}

} // namespace

ResampledPanel::ResampledPanel(const Framework& framework, const AssessmentAnswers& answers, const PanelUnits& units,
                               std::span<const Ceiling> kept)
    : framework_(framework),
      answers_(answers),
      units_(units),
      majority_(framework.policy.majority_threshold),
      minority_(1 - framework.policy.majority_threshold),
      known_minimum_(framework.policy.known_minimum),
      na_majority_(framework.policy.na_majority) {
    find_subjects();
    find_limits();
    if (framework.headline == Chain::assessed)
        for (const auto& ceiling : kept)
            subjects_[ceiling.question].at_most = std::min(subjects_[ceiling.question].at_most, ceiling.at_most);
    Rank highest = 1;
    for (std::size_t question = 0; question < subjects_.size(); ++question) {
        highest = std::max(highest, subjects_[question].top);
        for (const auto& sector : units_.sectors)
            weighings_.push_back(weigh(question, sector, subjects_[question].top));
    }
    for (const auto& sector : units_.sectors)
        fewest_voices_.push_back(
            std::max(framework.policy.perspective_minimum, framework.sectors[sector.sector].fewest_voices));
    counts_.resize(units_.sectors.size());
    for (auto& sector : counts_) {
        sector.at.resize(not_applicable_place(highest) + 1);
        sector.at_or_above.resize(static_cast<std::size_t>(highest) + 1);
    }
    support_.resize(static_cast<std::size_t>(highest) + 1);
    is_heard_.resize(units_.sectors.size());
}

void ResampledPanel::find_subjects() {
    const auto grades = evidence_grades(framework_, answers_);
    subjects_.resize(framework_.questions.size());
    for (std::size_t question = 0; question < subjects_.size(); ++question) {
        auto& subject = subjects_[question];
        subject.top = framework_.questions[question].level_count - 1;
        subject.at_most = subject.top;
        for (const auto& sector : units_.sectors) {
            auto& said = said_.emplace_back();
            for (auto row = sector.first_row; row < sector.first_row + sector.row_count; ++row)
                if (const auto place = place_of(answers_.row(row)[question], subject.top)) {
                    said.push_back({.place = *place, .unit = units_.unit_of_row[row]});
                    subject.has_silent = subject.has_silent || *place == silent_place(subject.top);
                    subject.may_not_apply = subject.may_not_apply || *place == not_applicable_place(subject.top);
                }
        }
        if (question >= framework_.criterion_count) continue;
        const auto& criterion = framework_.criterion(question);
        subject.may_not_apply = subject.may_not_apply && criterion.na_allowed;
        subject.is_relational = framework_.headline == Chain::assessed && criterion.has_tag("relational");
        if (is_capped_by_evidence(framework_))
            subject.at_most = evidence_cap(framework_.policy, grades[question], subject.top);
    }
}

void ResampledPanel::find_limits() {
    if (framework_.headline != Chain::assessed) return;
    for (auto question = framework_.criterion_count; question < subjects_.size(); ++question) {
        const auto& asked = framework_.questions[question];
        const auto& domain = framework_.domains[asked.domain];
        auto& subject = subjects_[question];
        subject.criterion = domain.first_criterion + asked.criterion;
        subject.limit_at = domain.rubric.criteria[asked.criterion].limits[*asked.limit].at;
        auto& limited = subjects_[subject.criterion].limit_ceiling;
        if (limited) continue;
        limited = limit_ceilings_.size();
        limit_ceilings_.emplace_back();
    }
}

/// Where no organisation has two level-givers its share is the person's, and people can be counted.
ResampledPanel::Weighing ResampledPanel::weigh(std::size_t question, const SectorUnits& sector, Rank top) const {
    Weighing weighing;
    if (!sector.are_organisations) return weighing;
    bool has_shared = false;
    for (auto row = sector.first_row; row < sector.first_row + sector.row_count; ++row) {
        const auto given = answers_.row(row)[question];
        if (!is_level(given)) continue;
        const auto unit = units_.unit_of_row[row];
        if (weighing.shares.empty() || weighing.shares.back().unit != unit)
            weighing.shares.push_back({.unit = unit,
                                       .given = 0,
                                       .at_or_above = std::vector<std::int32_t>(static_cast<std::size_t>(top) + 1)});
        auto& share = weighing.shares.back();
        has_shared = has_shared || share.given > 0;
        ++share.given;
        for (Rank rank = 0; rank <= given; ++rank)
            ++share.at_or_above[static_cast<std::size_t>(rank)];
    }
    if (!has_shared) return {};
    for (const auto& share : weighing.shares) {
        if (weighing.is_whole) weighing.scale = std::lcm(weighing.scale, std::int64_t{share.given});
        weighing.is_whole = weighing.is_whole && weighing.scale <= largest_scale;
    }
    if (!weighing.is_whole) weighing.scale = 1;
    return weighing;
}

void ResampledPanel::judge(const UnitTimes& times, ReplicateLevels& levels) {
    times_ = &times;
    levels.criteria.resize(framework_.criterion_count);
    for (auto& is_heard : is_heard_)
        is_heard.fill(0);
    for (auto& ceiling : limit_ceilings_)
        ceiling.fill(no_ceiling);
    if (!limit_ceilings_.empty())
        for (auto question = framework_.criterion_count; question < subjects_.size(); ++question) {
            count(question);
            judge_limit(subjects_[question]);
        }
    for (std::size_t question = 0; question < framework_.criterion_count; ++question) {
        count(question);
        for (std::size_t sector = 0; sector < counts_.size(); ++sector)
            for (std::size_t lane = 0; lane < lane_count; ++lane)
                is_heard_[sector][lane] |= static_cast<std::uint8_t>(counts_[sector].given[lane] > 0);
        judge_criterion(subjects_[question], levels.criteria[question]);
    }
    judge_voices(levels.is_voice_complete);
}

void ResampledPanel::count(std::size_t question) {
    const auto top = subjects_[question].top;
    for (std::size_t sector = 0; sector < counts_.size(); ++sector) {
        count_people(question, sector);
        auto& counted = counts_[sector];
        counted.weighing = &weighings_[question * counts_.size() + sector];
        const auto ranks = static_cast<std::size_t>(top) + 1;
        counted.given.fill(0);
        for (auto rank = ranks; rank-- > 0;) {
            add(counted.given, counted.at[rank]);
            copy(counted.given, counted.at_or_above[rank]);
        }
        const auto& weighing = *counted.weighing;
        if (weighing.shares.empty()) continue;
        for (std::size_t rank = 0; rank < ranks; ++rank)
            counted.at_or_above[rank].fill(0);
        for (const auto& share : weighing.shares)
            for (std::size_t rank = 0; rank < ranks && share.at_or_above[rank] > 0; ++rank)
                add_times(counted.at_or_above[rank], times_->of_unit[share.unit],
                          static_cast<double>(share.at_or_above[rank] * weighing.scale) / share.given);
    }
    add_up_support(top);
}

void ResampledPanel::count_people(std::size_t question, std::size_t sector) {
    auto& at = counts_[sector].at;
    for (std::size_t place = 0; place <= not_applicable_place(subjects_[question].top); ++place)
        at[place].fill(0);
    for (const auto& [place, unit] : said_[question * counts_.size() + sector])
        add(at[place], times_->of_unit[unit]);
}

void ResampledPanel::add_up_support(Rank top) {
    sectors_heard_.fill(0);
    for (Rank rank = 1; rank <= top; ++rank)
        support_[static_cast<std::size_t>(rank)].fill(0);
    for (const auto& sector : counts_) {
        Lanes<double> one_over{};
        const auto& weight = sector.at_or_above[0];
        for (std::size_t lane = 0; lane < lane_count; ++lane) {
            const auto is_given = sector.given[lane] > 0 ? 1 : 0;
            sectors_heard_[lane] += is_given;
            one_over[lane] = is_given / (weight[lane] + (1 - is_given)); // a weight is 0 or at least 1
        }
        for (Rank rank = 1; rank <= top; ++rank) {
            auto& support = support_[static_cast<std::size_t>(rank)];
            const auto& at_or_above = sector.at_or_above[static_cast<std::size_t>(rank)];
            for (std::size_t lane = 0; lane < lane_count; ++lane)
                support[lane] += at_or_above[lane] * one_over[lane];
        }
    }
}

/// A limit holds when more than the majority's share says yes, so when less than the rest stands above the lowest rank.
void ResampledPanel::judge_limit(const Subject& subject) {
    auto& ceiling = limit_ceilings_[*subjects_[subject.criterion].limit_ceiling];
    for (std::size_t lane = 0; lane < lane_count; ++lane) {
        if (sectors_heard_[lane] == 0) continue;
        const auto less = minority_.approximate * sectors_heard_[lane] - support_[1][lane];
        const bool is_held =
            less > in_doubt || (less >= -in_doubt && compare_panel(lane, 1, minority_) == Against::below);
        if (is_held) ceiling[lane] = std::min(ceiling[lane], subject.limit_at);
    }
}

void ResampledPanel::judge_criterion(const Subject& subject, Lanes<Standing>& standings) {
    judge_majority(subject.top);
    Lanes<std::int32_t> at_most{};
    at_most.fill(subject.at_most);
    if (subject.limit_ceiling)
        for (std::size_t lane = 0; lane < lane_count; ++lane)
            at_most[lane] = std::min(at_most[lane], limit_ceilings_[*subject.limit_ceiling][lane]);
    if (subject.is_relational) hold_by_perspective(subject.top, at_most);
    for (std::size_t lane = 0; lane < lane_count; ++lane)
        standings[lane] = static_cast<Standing>(std::min(claimed_[lane], at_most[lane]));
    judge_state(subject, standings);
}

/// The highest level with a majority. Where a sum lies at the threshold the level is found again, counted exactly.
void ResampledPanel::judge_majority(Rank top) {
    PassedThresholds passed;
    for (Rank rank = 1; rank <= top; ++rank) {
        const auto& support = support_[static_cast<std::size_t>(rank)];
        for (std::size_t lane = 0; lane < lane_count; ++lane)
            passed.count(lane, support[lane] - majority_.approximate * sectors_heard_[lane], in_doubt);
    }
    for (std::size_t lane = 0; lane < lane_count; ++lane)
        claimed_[lane] = static_cast<std::int32_t>(passed.surely[lane]);
    for (std::size_t lane = 0; lane < lane_count; ++lane)
        if (passed.is_in_doubt(lane) && sectors_heard_[lane] > 0) claimed_[lane] = panel_level(lane, top);
}

void ResampledPanel::judge_state(const Subject& subject, Lanes<Standing>& standings) const {
    for (std::size_t lane = 0; lane < lane_count; ++lane)
        if (sectors_heard_[lane] == 0) standings[lane] = standing::unknown;
    if (subject.has_silent) mark_unknown(subject.top, standings);
    if (subject.may_not_apply) mark_not_applicable(subject.top, standings);
}

/// Too few of those who were asked, and to whom it applies, gave a level, every sector counting the same.
void ResampledPanel::mark_unknown(Rank top, Lanes<Standing>& standings) const {
    EqualSectorShare known;
    for (const auto& sector : counts_)
        known.add(sector.given, sector.at[silent_place(top)]);
    const auto more = known.beyond(known_minimum_.approximate);
    for (std::size_t lane = 0; lane < lane_count; ++lane) {
        if (more[lane] > in_doubt) continue;
        if (more[lane] < -in_doubt || compare_known(lane, top) == Against::below) standings[lane] = standing::unknown;
    }
}

/// More than enough of those who gave a level or said that it does not apply say the latter.
void ResampledPanel::mark_not_applicable(Rank top, Lanes<Standing>& standings) const {
    EqualSectorShare left_out;
    for (const auto& sector : counts_)
        left_out.add(sector.at[not_applicable_place(top)], sector.given);
    const auto more = left_out.beyond(na_majority_.approximate);
    for (std::size_t lane = 0; lane < lane_count; ++lane) {
        if (more[lane] < -in_doubt) continue;
        if (more[lane] > in_doubt || compare_not_applicable(lane, top) == Against::above)
            standings[lane] = standing::not_applicable;
    }
}

/// One more than the lowest sector with enough voices.
void ResampledPanel::hold_by_perspective(Rank top, Lanes<std::int32_t>& at_most) const {
    for (std::size_t sector = 0; sector < counts_.size(); ++sector) {
        const auto units = static_cast<std::int32_t>(units_.sectors[sector].unit_count);
        const auto needed = std::int64_t{fewest_voices_[sector]} * times_->drawn[sector];
        const auto& counted = counts_[sector];
        const auto levels = sector_levels(counted, top);
        for (std::size_t lane = 0; lane < lane_count; ++lane) {
            if (counted.given[lane] == 0 || std::int64_t{counted.given[lane]} * units < needed) continue;
            at_most[lane] = std::min(at_most[lane], levels[lane] + framework_.policy.perspective_gap);
        }
    }
}

/// As `judge_majority`, of one sector. Meaningless where it gave no level.
Lanes<std::int32_t> ResampledPanel::sector_levels(const SectorCount& sector, Rank top) const {
    PassedThresholds passed;
    const auto& weight = sector.at_or_above[0];
    for (Rank rank = 1; rank <= top; ++rank) {
        const auto& at_or_above = sector.at_or_above[static_cast<std::size_t>(rank)];
        for (std::size_t lane = 0; lane < lane_count; ++lane)
            passed.count(lane, at_or_above[lane] - majority_.approximate * weight[lane], in_doubt * weight[lane]);
    }
    Lanes<std::int32_t> levels{};
    for (std::size_t lane = 0; lane < lane_count; ++lane)
        levels[lane] = static_cast<std::int32_t>(passed.surely[lane]);
    for (std::size_t lane = 0; lane < lane_count; ++lane)
        if (passed.is_in_doubt(lane) && weight[lane] > 0) levels[lane] = sector_level(sector, lane, top);
    return levels;
}

void ResampledPanel::judge_voices(Lanes<std::uint8_t>& is_complete) const {
    std::vector<Lanes<std::uint8_t>> is_heard(framework_.sectors.size());
    for (std::size_t sector = 0; sector < is_heard_.size(); ++sector)
        is_heard[units_.sectors[sector].sector] = is_heard_[sector];
    Lanes<std::int32_t> heard_count{};
    for (const auto& sector : is_heard)
        for (std::size_t lane = 0; lane < lane_count; ++lane)
            heard_count[lane] += sector[lane];
    for (std::size_t lane = 0; lane < lane_count; ++lane)
        is_complete[lane] = heard_count[lane] >= framework_.minimum_sectors ? 1 : 0;
    for (const auto& group : framework_.required_sectors) {
        Lanes<std::uint8_t> is_met{};
        for (const auto& id : group) {
            const auto& sector = is_heard[framework_.find_sector(id).value()];
            for (std::size_t lane = 0; lane < lane_count; ++lane)
                is_met[lane] |= sector[lane];
        }
        for (std::size_t lane = 0; lane < lane_count; ++lane)
            is_complete[lane] &= is_met[lane];
    }
}

Rank ResampledPanel::panel_level(std::size_t lane, Rank top) const {
    for (auto rank = top; rank > 0; --rank) {
        const auto more = support_[static_cast<std::size_t>(rank)][lane] - majority_.approximate * sectors_heard_[lane];
        if (more > in_doubt) return rank;
        if (more >= -in_doubt && compare_panel(lane, rank, majority_) == Against::above) return rank;
    }
    return 0;
}

Rank ResampledPanel::sector_level(const SectorCount& sector, std::size_t lane, Rank top) const {
    for (auto rank = top; rank > 0; --rank) {
        const auto weight = sector.at_or_above[0][lane];
        const auto more = sector.at_or_above[static_cast<std::size_t>(rank)][lane] - majority_.approximate * weight;
        if (more > in_doubt * weight) return rank;
        if (more >= -in_doubt * weight && compare_sector(sector, lane, rank) == Against::above) return rank;
    }
    return 0;
}

/// What one sector gives to a rank or above, exactly.
Fraction ResampledPanel::exact_share(const SectorCount& sector, std::size_t lane, Rank rank) const {
    const auto& at_or_above = sector.at_or_above[static_cast<std::size_t>(rank)];
    if (sector.weighing->is_whole) return Fraction(whole(at_or_above[lane]), whole(sector.at_or_above[0][lane]));
    Fraction sum = 0;
    std::int64_t organisations = 0;
    for (const auto& share : sector.weighing->shares) {
        const auto times = times_->of_unit[share.unit][lane];
        organisations += times;
        sum += times * Fraction(share.at_or_above[static_cast<std::size_t>(rank)], share.given);
    }
    return sum / organisations;
}

Against ResampledPanel::compare_panel(std::size_t lane, Rank rank, const Threshold& threshold) const {
    const auto gave_a_level = [lane](const SectorCount& sector) { return sector.given[lane] > 0; };
    const auto is_whole = [](const SectorCount& sector) { return sector.weighing->is_whole; };
    if (std::ranges::all_of(counts_, is_whole)) {
        std::vector<Share> shares;
        shares.reserve(counts_.size());
        for (const auto& sector : counts_)
            if (gave_a_level(sector))
                shares.push_back({.part = whole(sector.at_or_above[static_cast<std::size_t>(rank)][lane]),
                                  .whole = whole(sector.at_or_above[0][lane])});
        return compare_mean(shares, threshold);
    }
    std::vector<Fraction> shares;
    for (const auto& sector : counts_)
        if (gave_a_level(sector)) shares.push_back(exact_share(sector, lane, rank));
    return compare_mean(shares, threshold);
}

Against ResampledPanel::compare_sector(const SectorCount& sector, std::size_t lane, Rank rank) const {
    if (sector.weighing->is_whole) {
        const std::array share{Share{.part = whole(sector.at_or_above[static_cast<std::size_t>(rank)][lane]),
                                     .whole = whole(sector.at_or_above[0][lane])}};
        return compare_mean(std::span<const Share>(share), majority_);
    }
    const std::array share{exact_share(sector, lane, rank)};
    return compare_mean(std::span<const Fraction>(share), majority_);
}

Against ResampledPanel::compare_known(std::size_t lane, Rank top) const {
    std::vector<Share> shares;
    for (const auto& sector : counts_) {
        const auto asked = sector.given[lane] + sector.at[silent_place(top)][lane];
        if (asked > 0) shares.push_back({.part = sector.given[lane], .whole = asked});
    }
    return compare_mean(shares, known_minimum_);
}

Against ResampledPanel::compare_not_applicable(std::size_t lane, Rank top) const {
    std::vector<Share> shares;
    for (const auto& sector : counts_) {
        const auto not_applicable = sector.at[not_applicable_place(top)][lane];
        const auto said = not_applicable + sector.given[lane];
        if (said > 0) shares.push_back({.part = not_applicable, .whole = said});
    }
    return compare_mean(shares, na_majority_);
}

} // namespace weft::uncertainty
