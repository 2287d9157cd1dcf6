// SPDX-License-Identifier: MIT
#include "reports/comparison/comparison_findings.hpp"

#include "core/comparison/gaps_found.hpp"
#include "reports/comparison/evidence_section.hpp"
#include "reports/comparison/measures_section.hpp"
#include "reports/comparison/pairs_section.hpp"
#include "reports/words/numbers.hpp"
#include "reports/words/words.hpp"

#include <algorithm>
#include <cstddef>
#include <map>
#include <string_view>

namespace weft::comparison_pages {
namespace {

using comparison::Comparison;

/// " 3 changes are hidden, because ..."; nothing of none.
std::string and_hidden(std::size_t hidden, std::string_view one, std::string_view many) {
    if (hidden == 0) return "";
    return " " + words::count(hidden, one, many) +
           " hidden, because of what few people said that could be read from them.";
}

std::string coverage_sentence(const Comparison& comparison) {
    const auto compared = std::ranges::count(comparison.systems, true, &comparison::CoveredSystem::compared);
    auto text = words::count(comparison.systems.size(), "system is", "systems are") + " covered in round " +
                comparison.round + ", of which " + std::to_string(compared) + " can be compared";
    if (!comparison.absent.empty())
        text += "; there is no assessment of " + words::count(comparison.absent.size(), "system", "systems") +
                " of the register";
    return text + ".";
}

std::string outside_sentence(const Comparison& comparison) {
    std::vector<std::string> parts;
    for (const auto& domain : comparison.domains) {
        if (!domain.funnel) continue;
        const auto outside = std::ranges::count(domain.funnel->points, "ask-why", &comparison::FunnelPoint::verdict);
        if (outside > 0) parts.push_back(std::to_string(outside) + " on " + domain.title);
    }
    const bool has_funnel =
        std::ranges::any_of(comparison.domains, [](const auto& domain) { return domain.funnel.has_value(); });
    if (!has_funnel) return "";
    return parts.empty() ? "No system lies further out than chance and ordinary differences explain."
                         : "Systems further out than chance and ordinary differences explain, so ask why: " +
                               words::listed(parts) + ".";
}

std::string questions_sentence(const Comparison& comparison) {
    const auto doubtful =
        std::ranges::count(comparison.criteria, "the-question", &comparison::CriterionAcrossSystems::verdict);
    const auto judged = std::ranges::count_if(
        comparison.criteria, [](const auto& criterion) { return criterion.verdict != "too-few-systems"; });
    if (judged == 0) return "";
    const auto all = "Of " + words::count(static_cast<std::size_t>(judged), "criterion that", "criteria that") +
                     " can be judged over systems, ";
    if (doubtful == 0) return all + "none splits most systems.";
    return all + std::to_string(doubtful) + (doubtful == 1 ? " splits" : " split") +
           " most systems, so the wording is the first suspect.";
}

} // namespace

std::string gaps_sentence(const Comparison& comparison) {
    const auto found = comparison::gaps_found(comparison);
    const auto claims = found.claims.size();
    const auto also = and_hidden(found.hidden, "difference is", "differences are");
    if (found.tests == 0)
        return "Too few people answered to test whether sectors see it differently" +
               std::string(found.hidden == 0 ? "." : ", where that may be shown.") + also;
    return "Of " + words::count(found.tests, "test", "tests") + " whether a sector sees it differently, " +
           (claims == 0 ? std::string("none shows") : std::to_string(claims) + (claims == 1 ? " shows" : " show")) +
           " a difference beyond chance." + also;
}

std::string changes_sentence(const comparison::Rounds& rounds) {
    std::map<std::string_view, std::size_t> changes;
    for (const auto& system : rounds.systems)
        for (const auto& change : system.domains)
            ++changes[change.verdict];
    const auto judged = changes["up"] + changes["down"] + changes["no-clear-change"];
    return "Since " + rounds.before + " the change of " + words::count(judged, "domain", "domains") +
           " of systems can be judged: " + std::to_string(changes["up"]) + " changed up and " +
           std::to_string(changes["down"]) + " changed down beyond chance." +
           and_hidden(changes["hidden"], "change is", "changes are");
}

std::string weightings_sentence(const comparison::Weightings& weightings) {
    const auto settled = std::ranges::count_if(weightings.pairs, [](const comparison::WeightedPair& pair) {
        return pair.first_ahead >= 1 || pair.second_ahead >= 1;
    });
    const auto alike = std::ranges::count_if(weightings.pairs, [](const comparison::WeightedPair& pair) {
        return pair.first_ahead == 0 && pair.second_ahead == 0;
    });
    return "Of " + words::count(weightings.pairs.size(), "pair", "pairs") + " of systems " + std::to_string(settled) +
           (settled == 1 ? " has" : " have") + " the same one ahead in all of " +
           words::count(weightings.draws, "plausible weighting", "plausible weightings") + " of " +
           words::count(weightings.criteria, "criterion", "criteria") +
           (alike == 0 ? "" : "; " + std::to_string(alike) + (alike == 1 ? " is" : " are") + " level in each of them") +
           "; in the others it depends on the weights. This is about weights alone, not about who answered.";
}

std::string middle_sentence(const comparison::DomainComparison& domain) {
    if (!domain.middle)
        return domain.middle_withheld + " Nobody is set beside the middle, so each interval is for its system alone.";
    return "The middle is the mean of the systems compared. An interval that does not reach it puts its system clearly "
           "above or below; the chance that even one of them is wrong is kept small, so they are wide. A system that "
           "is not clearly above or below need not be at the middle, and two of those may still be told apart from "
           "each other: the pairs below say which." +
           std::string(domain.funnel
                           ? " The funnel asks something else: its limits leave room for the differences that "
                             "there are between any systems, so fewer lie outside."
                           : "");
}

std::vector<Finding> findings_of(const Comparison& comparison, const std::vector<std::string>& levels) {
    constexpr std::size_t most = 7; // a page that is read
    std::vector<Finding> findings;
    const auto add = [&](const std::string& sentence, const std::string& anchor, const std::string& part) {
        if (!sentence.empty() && findings.size() < most) findings.push_back({sentence, anchor, part});
    };
    const auto first =
        comparison.domains.empty() ? std::string("#coverage") : "#domain-" + comparison.domains.front().domain;
    add(coverage_sentence(comparison), "#coverage", "Who is covered");
    if (!levels.empty()) add(levels.front() + ".", "#levels", "Levels, system by system");
    add(pairs_sentence(comparison), "#pairs", "Pick two systems");
    if (comparison.rounds)
        add(changes_sentence(*comparison.rounds), "#changes", "What changed since " + comparison.rounds->before);
    add(gaps_sentence(comparison), "#disagreement", "Where sectors see it differently");
    add(evidence_sentence(comparison.evidence), "#evidence", "What stands behind the levels");
    add(measures_sentence(comparison.measures), "#measures", "What people say beside what is counted");
    add(questions_sentence(comparison), "#questions", "Is it the question?");
    add(outside_sentence(comparison), first, "Domain by domain");
    return findings;
}

} // namespace weft::comparison_pages
