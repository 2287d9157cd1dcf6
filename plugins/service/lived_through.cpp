// SPDX-License-Identifier: MIT
#include "plugins/service/judgements.hpp"

#include <cstddef>
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

/// The deaths of one age group as a list of one, where they can be shown; of others the reader is told why not.
std::vector<sdk::Measure> of_age(sdk::Assessment& assessment, const std::string& stratum, const std::string& rule,
                                 const sdk::Criterion& support) {
    const auto not_shown = [&](const std::string& why) {
        assessment.note(rule, "Not shown apart: " + why + ".", support.id());
        return std::vector<sdk::Measure>();
    };
    const auto named = "'contact-after-death' for " + stratum;
    if (!is_given(assessment, contact_after_death, stratum)) return not_shown("nobody gave " + named);
    auto contact = assessment.shares(contact_after_death, {stratum}, rule, support.id());
    const bool is_small = !contact.empty() && contact[0].denominator() < assessment.number("fewest-counted");
    return is_small ? not_shown(named + assessment.few_counted()) : contact;
}

/// " (30% when an adult died and 80% when a child died)", each shown beside the level too; "" unless both are known, as the
/// one that is too small to show could be worked out from the other.
std::string by_age(sdk::Assessment& assessment, const std::string& rule, const sdk::Criterion& support) {
    const auto groups = age_groups();
    std::vector<sdk::Measure> contacts;
    for (const auto& group : groups)
        for (const auto& contact : of_age(assessment, group.stratum, rule, support))
            contacts.push_back(contact);
    const bool is_complete = contacts.size() == groups.size();
    std::vector<std::string> clauses;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const auto& group = groups[i];
        if (!is_complete) {
            assessment.show_unknown(group.indicator, group.title, "share");
            continue;
        }
        assessment.show(group.indicator, group.title, contacts[i].share(), "share", contacts[i].basis());
        clauses.push_back(contacts[i].percent() + " " + group.clause);
    }
    return is_complete ? " (" + sdk::listed(clauses) + ")" : "";
}

} // namespace

bool is_given(const sdk::Assessment& assessment, const std::string& measure_id, const std::string& stratum) {
    for (const auto& measure : assessment.measures(measure_id))
        if (measure.is_known() && measure.stratum() == stratum) return true;
    return false;
}

void judge_after_the_death(sdk::Assessment& assessment, const sdk::Criterion& support) {
    constexpr auto rule = "after-the-death";
    for (const auto& contact : assessment.counted_shares(contact_after_death, {""}, rule, support.id()))
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

void judge_what_carers_lived(sdk::Assessment& assessment, const sdk::Criterion& criterion) {
    constexpr auto rule = "what-carers-lived";
    sdk::hold_at_what_was_lived(assessment, criterion, rule);
    for (const auto& lived : sdk::lived_experience(assessment, criterion))
        if (criterion.claimed() < lived.level)
            assessment.note(rule,
                            "Partners say " + std::to_string(criterion.claimed()) +
                                "; most people with lived experience say " + std::to_string(lived.level) +
                                " or better. It raises nothing.",
                            criterion.id());
}

} // namespace weft::service
