// SPDX-License-Identifier: MIT
#include "core/assessment/checks.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>

namespace weft {
namespace {

/// From the least that a judgement can come to up: where it holds a level, what else it says does not count.
enum class Outcome : std::uint8_t { not_tested, cautioned, held };

/// A judgement on one criterion, or on the domain.
using Subject = std::pair<std::string, std::optional<std::size_t>>;

std::map<Subject, Outcome> outcomes_of(const AssessedSystem& system, std::size_t domain) {
    const auto& assessor = system.framework.domains[domain].rubric.assessor.id;
    const auto& found = system.findings[domain].findings;
    std::map<Subject, Outcome> outcomes;
    const auto note = [&](const std::string& rule, std::optional<std::size_t> question, Outcome outcome) {
        const auto [known, is_new] = outcomes.try_emplace({rule, question}, outcome);
        if (!is_new) known->second = std::max(known->second, outcome);
    };
    for (const auto& ceiling : found.ceilings) {
        const auto claimed = system.levels[ceiling.question][Chain::claimed];
        if (ceiling.assessor == assessor && claimed && *claimed > ceiling.at_most)
            note(ceiling.rule, ceiling.question, Outcome::held);
    }
    for (const auto& caution : found.cautions)
        if (caution.assessor == assessor && caution.rule != "refused-finding")
            note(caution.rule, caution.question, caution.is_not_tested ? Outcome::not_tested : Outcome::cautioned);
    return outcomes;
}

/// "people who died with a plan, of people who died"; empty for a measure that the framework does not ask for.
std::string wanted(const Framework& framework, const std::string& id) {
    const auto index = framework.find_measure(id);
    if (!index) return "";
    const auto& measure = framework.measure(*index);
    return measure.numerator + ", of " + measure.denominator;
}

} // namespace

result::Checks count_checks(const AssessedSystem& system) {
    result::Checks checks;
    for (std::size_t domain = 0; domain < system.findings.size(); ++domain) {
        const auto outcomes = outcomes_of(system, domain);
        for (const auto& [subject, outcome] : outcomes)
            ++(outcome == Outcome::held        ? checks.held
               : outcome == Outcome::cautioned ? checks.cautioned
                                               : checks.not_tested);
        for (const auto& caution : system.findings[domain].findings.cautions) {
            if (!caution.is_not_tested || outcomes.at({caution.rule, caution.question}) != Outcome::not_tested)
                continue;
            const auto id =
                caution.question ? std::optional(system.framework.criterion(*caution.question).id) : std::nullopt;
            checks.untested.push_back(
                {caution.rule, id, caution.text, caution.measure, wanted(system.framework, caution.measure)});
        }
    }
    return checks;
}

} // namespace weft
