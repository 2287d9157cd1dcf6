// SPDX-License-Identifier: MIT
#include "plugins/service/judgements.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace weft::service {
namespace {

constexpr auto contact_after_death = "contact-after-death";

struct AgeGroup {
    std::string stratum;
    std::string indicator;
    std::string title;
    std::string clause; ///< "80% when an adult died" without the number
};

std::vector<AgeGroup> age_groups() {
    return {
        {"age=adult", "contact-after-adult-death", "Deaths of adults after which those close were offered support",
         "when an adult died"},
        {"age=child", "contact-after-child-death", "Deaths of children after which those close were offered support",
         "when a child died"},
    };
}

/// " (30% when an adult died, 80% when a child died)", or "" when either is not known. Each is shown beside the level.
std::string by_age(sdk::Assessment& assessment, const std::string& rule, const sdk::Criterion& support) {
    std::vector<std::string> clauses;
    for (const auto& group : age_groups()) {
        const auto contact = large_shares(assessment, contact_after_death, {group.stratum}, rule, support);
        if (contact.empty()) {
            assessment.show_unknown(group.indicator, group.title, "share");
            continue;
        }
        assessment.show(group.indicator, group.title, contact[0].share(), "share", contact[0].basis());
        clauses.push_back(contact[0].percent() + " " + group.clause);
    }
    return clauses.size() < age_groups().size() ? "" : " (" + clauses[0] + ", " + clauses[1] + ")";
}

// The words are those of the other plugin that judges this, so that a reader meets one sentence.
void judge_what_was_lived(sdk::Assessment& assessment, const sdk::Criterion& criterion, const sdk::Voice& lived) {
    constexpr auto rule = "what-carers-lived";
    const auto needed = assessment.whole_number("carers-needed");
    const auto highest = lived.level() + assessment.whole_number("carers-above");
    const auto partners = "Partners say " + std::to_string(criterion.claimed());
    if (std::int64_t{lived.given()} < needed || !lived.has_level())
        assessment.note(rule,
                        "Not tested: fewer than " + std::to_string(needed) +
                            " people with lived experience answered, too few to count as a voice.",
                        criterion.id());
    else if (criterion.claimed() > highest)
        assessment.hold_at(highest, criterion.id(), rule,
                           partners + "; at least half of the people with lived experience say " +
                               std::to_string(lived.level()) + (lived.level() > 0 ? " or less" : "") +
                               ", so it stands at " + std::to_string(highest) + ".",
                           "The ICB and the services can sit down with some of these people, find out where it went "
                           "wrong, and change that first.",
                           std::to_string(lived.given()) + " people with lived experience answered");
    else if (criterion.claimed() < lived.level())
        assessment.note(rule,
                        partners + "; most people with lived experience say " + std::to_string(lived.level()) +
                            " or better. It raises nothing.",
                        criterion.id());
}

} // namespace

std::vector<sdk::Measure> large_shares(sdk::Assessment& assessment, const std::string& measure_id,
                                       const std::vector<std::string>& strata, const std::string& rule_id,
                                       const sdk::Criterion& criterion) {
    const auto fewest = assessment.number("fewest-counted");
    std::vector<sdk::Measure> found;
    for (const auto& share : assessment.shares(measure_id, strata, rule_id, criterion.id()))
        if (share.denominator() >= fewest)
            found.push_back(share);
        else
            assessment.note(rule_id,
                            "Not tested: '" + measure_id + "'" +
                                (share.stratum().empty() ? "" : " for " + share.stratum()) + " counts fewer than " +
                                sdk::plain(fewest) + "; two years can be put together.",
                            criterion.id());
    return found;
}

void judge_after_the_death(sdk::Assessment& assessment, const sdk::Criterion& support) {
    constexpr auto rule = "after-the-death";
    for (const auto& contact : large_shares(assessment, contact_after_death, {""}, rule, support))
        assessment.test_claim(support, contact,
                              {
                                  .rule_id = rule,
                                  .finding = "after " + contact.percent() +
                                             " of deaths somebody asked those close how they were and offered support" +
                                             by_age(assessment, rule, support),
                                  .remediation = "The services that were there can agree who makes the first contact, "
                                                 "and the ICB and councils who does where no service was.",
                                  .basis = contact.basis(),
                              });
}

// What people lived through is no number from a register: neither `most-levels-down` nor a merger softens it.
void judge_what_carers_lived(sdk::Assessment& assessment, const sdk::Criterion& criterion) {
    const auto sector = assessment.text("carers-sector");
    if (sector.empty()) throw sdk::Failure("the rubric gives no text 'carers-sector' among its assessor's parameters");
    for (const auto& voice : criterion.voices())
        if (voice.sector_id() == sector) judge_what_was_lived(assessment, criterion, voice);
}

} // namespace weft::service
