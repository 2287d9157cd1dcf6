// SPDX-License-Identifier: MIT
#include "core/assessment/criterion_result.hpp"

#include "core/assessment/level_words.hpp"
#include "core/statistics/van_der_eijk.hpp"
#include "core/synthesis/majority_level.hpp"

#include <algorithm>

namespace weft {
namespace {

std::string state_name(CriterionState state) {
    switch (state) {
    case CriterionState::level: return "level";
    case CriterionState::unknown: return "unknown";
    case CriterionState::not_applicable: return "not-applicable";
    case CriterionState::not_asked: return "not-asked";
    }
    return "unknown";
}

std::string reason_without_level(const CriterionSynthesis& criterion) {
    switch (criterion.state) {
    case CriterionState::level: return "";
    case CriterionState::not_applicable: return "Most of those who could say find that this does not apply here.";
    case CriterionState::not_asked: return "Nobody who took part was asked this.";
    case CriterionState::unknown: break;
    }
    if (criterion.level_givers == 0) return "Nobody who was asked could give a level.";
    return "Too few could say: only " + percent(criterion.coverage) +
           " of those asked gave a level, every sector counting the same.";
}

std::string verdict_name(Verdict verdict) {
    switch (verdict) {
    case Verdict::agreement: return "agreement";
    case Verdict::split: return "split";
    case Verdict::panel_too_small: return "panel-too-small";
    }
    return "panel-too-small";
}

/// What consensus says, and why there is no level where there is none.
void write_consensus(result::Criterion& written, const ConsensusReading& reading) {
    written.consensus = result::Consensus{.answers = static_cast<std::uint32_t>(reading.answers),
                                          .median = to_double(reading.median),
                                          .share_at_median = with_nine_decimals(to_double(reading.share_at_median)),
                                          .share_in_region = with_nine_decimals(to_double(reading.share_in_region)),
                                          .verdict = verdict_name(reading.verdict),
                                          .label = reading.label};
    const auto words = consensus_words(reading);
    if (reading.verdict == Verdict::split)
        written.reason = reading.label + ": the panel is split; " + words + ".";
    else if (reading.verdict == Verdict::panel_too_small)
        written.reason = "The panel is too small for consensus; " + words + ".";
}

void write_number(result::Criterion& written, const NumberValue& number, const std::optional<Fraction>& way) {
    written.number = result::Number{.measure = number.measure,
                                    .worst = to_double(number.goalposts.worst),
                                    .best = to_double(number.goalposts.best),
                                    .way = as_double(way)};
    written.reason = way ? "It is a number, of the measure '" + number.measure + "', and stands " +
                               percent(to_double(*way)) + " of the way from its worst value to its best."
                         : "It is a number, and the measure '" + number.measure + "' is not given or cannot be used.";
}

result::SectorAnswers write_sector(const AssessedSystem& system, std::size_t question, std::size_t sector,
                                   const Scale& scale) {
    const auto& tally = system.synthesis.tally;
    result::SectorAnswers answers;
    answers.sector = system.framework.sectors[sector].id;
    for (Rank rank = 0; rank <= scale.top(); ++rank)
        answers.counts.push_back(tally.given_at(question, sector, rank));
    answers.not_applicable = tally.not_applicable(question, sector);
    answers.dont_know = tally.dont_know(question, sector);
    answers.declined = tally.declined(question, sector);
    answers.missing = tally.missing(question, sector);
    const auto& view = system.synthesis.views_of(question)[sector];
    answers.level = printed(scale, view.level);
    answers.label = label(scale, view.level);
    return answers;
}

bool was_asked(const PanelTally& tally, std::size_t question, std::size_t sector) {
    return tally.given(question, sector) + tally.not_applicable(question, sector) + tally.dont_know(question, sector) +
               tally.declined(question, sector) + tally.missing(question, sector) >
           0;
}

std::vector<result::Support> write_support(const AssessedSystem& system, std::size_t question, const Scale& scale) {
    const MajorityRule majority(system.synthesis.tally, system.framework.policy.majority_threshold);
    std::vector<result::Support> support;
    for (Rank rank = 1; rank <= scale.top(); ++rank)
        if (const auto share = majority.panel_support(question, rank))
            support.push_back({.level = scale.printed(rank), .share = *share});
    return support;
}

/// How much the people who gave a level agree, on equal-sector shares.
void write_agreement(result::Criterion& written, const std::vector<result::Support>& support) {
    if (written.level_givers < 2 || support.empty()) return;
    std::vector<double> masses;
    double above = 1;
    for (const auto& step : support) {
        masses.push_back(std::max(0.0, above - step.share));
        above = step.share;
    }
    masses.push_back(above);
    written.agreement = statistics::van_der_eijk_agreement(masses).as_optional();
    if (!written.agreement) return;
    written.agreement = with_nine_decimals(*written.agreement);
    constexpr double one_voice = 1 - 1e-9;
    written.agreement_word = *written.agreement < 0 ? "split" : *written.agreement >= one_voice ? "one voice" : "mixed";
}

/// Largest less smallest of what the sectors give; nothing with fewer than two.
std::optional<double> spread(const std::vector<double>& values) {
    if (values.size() < 2) return std::nullopt;
    const auto [low, high] = std::ranges::minmax(values);
    return with_nine_decimals(high - low);
}

void write_gaps(result::Criterion& written, const AssessedSystem& system, std::size_t question) {
    std::vector<double> levels;
    std::vector<double> dont_know_shares;
    const auto& tally = system.synthesis.tally;
    for (std::size_t sector = 0; sector < tally.sector_count(); ++sector) {
        const auto& view = system.synthesis.views_of(question)[sector];
        if (view.level) levels.push_back(*view.level);
        const auto could_say = view.givers + tally.dont_know(question, sector);
        if (could_say > 0)
            dont_know_shares.push_back(static_cast<double>(tally.dont_know(question, sector)) / could_say);
    }
    written.sector_gap = spread(levels);
    written.dont_know_gap = spread(dont_know_shares);
}

/// The strictest first: where several hold a level back, one is named as the cause.
std::vector<Ceiling> ceilings_of(const AssessedSystem& system, std::size_t question) {
    std::vector<Ceiling> ceilings;
    for (const auto& ceiling : system.findings[system.framework.questions[question].domain].findings.ceilings)
        if (ceiling.question == question) ceilings.push_back(ceiling);
    std::ranges::stable_sort(ceilings, {}, &Ceiling::at_most);
    return ceilings;
}

std::vector<result::Ceiling> write_ceilings(const AssessedSystem& system, std::size_t question, const Scale& scale) {
    std::vector<result::Ceiling> ceilings;
    const auto claimed = system.levels[question][Chain::claimed];
    const auto assessed = system.levels[question][Chain::assessed];
    for (const auto& ceiling : ceilings_of(system, question))
        ceilings.push_back({
            .at_most = scale.printed(ceiling.at_most),
            .label = scale.label(ceiling.at_most),
            .rule = ceiling.rule,
            .reason = ceiling.reason,
            .remediation = ceiling.remediation,
            .basis = ceiling.basis,
            .assessor = ceiling.assessor,
            .binding = assessed && *assessed == ceiling.at_most && claimed && *claimed > ceiling.at_most,
        });
    return ceilings;
}

std::vector<result::LimitAnswer> write_limits(const AssessedSystem& system, std::size_t question, const Scale& scale) {
    constexpr Rank yes = 0;
    constexpr Rank no = 1;
    std::vector<result::LimitAnswer> limits;
    const auto& framework = system.framework;
    const auto& tally = system.synthesis.tally;
    for (auto at = framework.criterion_count; at < framework.questions.size(); ++at) {
        const auto& asked = framework.questions[at];
        if (framework.domains[asked.domain].first_criterion + asked.criterion != question) continue;
        const auto& limit = framework.criterion(question).limits[*asked.limit];
        std::uint32_t said_yes = 0;
        std::uint32_t said_no = 0;
        std::uint32_t dont_know = 0;
        for (std::size_t sector = 0; sector < tally.sector_count(); ++sector) {
            said_yes += tally.given_at(at, sector, yes);
            said_no += tally.given_at(at, sector, no);
            dont_know += tally.dont_know(at, sector);
        }
        limits.push_back({.id = limit.id,
                          .when = limit.when,
                          .at = scale.printed(limit.at),
                          .label = scale.label(limit.at),
                          .yes = said_yes,
                          .no = said_no,
                          .dont_know = dont_know,
                          .holds = system.synthesis.limit_holds[at - framework.criterion_count]});
    }
    return limits;
}

std::vector<result::EvidenceItem> write_evidence(const AssessedSystem& system, std::size_t question) {
    std::vector<result::EvidenceItem> items;
    for (const auto& evidence : system.answers.evidence)
        if (evidence.question == question)
            items.push_back({evidence.id, evidence.sector, evidence.kind, std::string(name_of(evidence.grade)),
                             evidence.title, evidence.link, evidence.date, evidence.sha256});
    return items;
}

void write_wording(result::Criterion& written, const Criterion& criterion, std::optional<Rank> held, Rank top) {
    if (!held) return;
    const auto rank = static_cast<std::size_t>(*held);
    if (!criterion.descriptors.empty()) {
        written.descriptor = criterion.descriptors[rank];
        if (*held < top) written.next_descriptor = criterion.descriptors[rank + 1];
    }
    if (criterion.lived_experience) {
        written.lived_ask = criterion.lived_experience->ask;
        written.lived_option = criterion.lived_experience->options[rank];
    }
    if (*held < top && rank < criterion.next_step.size()) written.next_step = criterion.next_step[rank];
    if (criterion.visitor_asks.empty()) return;
    if (rank > 0) written.visitor_asks = criterion.visitor_asks[rank - 1];
    if (*held < top) written.next_visitor_asks = criterion.visitor_asks[rank];
}

} // namespace

result::Criterion write_criterion(const AssessedSystem& system, std::size_t question) {
    const auto& framework = system.framework;
    const auto& criterion = framework.criterion(question);
    const auto& synthesis = system.synthesis.criteria[question];
    const auto& scale = framework.domains[framework.questions[question].domain].rubric.scale;
    const auto& levels = system.levels[question];
    const auto held = levels[framework.headline];

    result::Criterion written;
    written.id = criterion.id;
    written.title = criterion.title;
    written.ask = criterion.ask;
    written.state = state_name(synthesis.state);
    written.reason = reason_without_level(synthesis);
    written.level = printed(scale, held);
    written.label = label(scale, held);
    written.claimed = printed(scale, levels[Chain::claimed]);
    written.evidenced = printed(scale, levels[Chain::evidenced]);
    written.assessed = printed(scale, levels[Chain::assessed]);
    write_wording(written, criterion, held, scale.top());
    written.weight = to_double(criterion.weight);
    written.critical = criterion.critical;
    written.tags = criterion.tags;
    written.system_level = criterion.system_level;
    written.stage = criterion.stage;
    written.coverage = with_nine_decimals(synthesis.coverage);
    written.not_applicable_share = with_nine_decimals(synthesis.not_applicable_share);
    written.level_givers = synthesis.level_givers;
    written.evidence_grade = name_of(synthesis.grade);
    written.evidence = write_evidence(system, question);
    written.support = write_support(system, question, scale);
    write_agreement(written, written.support);
    for (auto& step : written.support)
        step.share = with_nine_decimals(step.share);
    write_gaps(written, system, question);
    for (std::size_t sector = 0; sector < framework.sectors.size(); ++sector)
        if (was_asked(system.synthesis.tally, question, sector))
            written.sectors.push_back(write_sector(system, question, sector, scale));
    written.limits = write_limits(system, question, scale);
    written.ceilings = write_ceilings(system, question, scale);
    for (const auto& voice : system.other_voices)
        if (const auto level = voice.levels[question])
            written.other_voices.push_back(
                {std::string(name_of(voice.voice)), scale.printed(*level), scale.label(*level)});
    written.explanation = explain_criterion(system, question);
    if (synthesis.consensus) write_consensus(written, *synthesis.consensus);
    if (criterion.number) write_number(written, *criterion.number, synthesis.number);
    return written;
}

} // namespace weft
