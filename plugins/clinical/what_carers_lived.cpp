// SPDX-License-Identifier: MIT
#include "plugins/clinical/carers.hpp"
#include "plugins/clinical/judgements.hpp"

#include <string>

namespace weft::clinical {

void judge_what_carers_lived(sdk::Assessment& assessment, const sdk::Criterion& criterion) {
    constexpr auto rule = "what-carers-lived";
    const auto carers = carers_voice(assessment, criterion);
    if (!carers) {
        assessment.not_tested(rule, "", too_few_carers(assessment), criterion.id());
        return;
    }
    // What people lived through is no number from a register: neither `most-levels-down` nor a merger softens it.
    const auto highest = carers->level + assessment.whole_number("carers-above");
    if (criterion.claimed() <= highest) return;
    assessment.hold_at(highest, criterion.id(), rule,
                       "Partners say " + std::to_string(criterion.claimed()) + "; " + what_carers_say(*carers) +
                           ", so it stands at " + std::to_string(highest) + ".",
                       "The ICB and the services can sit down with some of these people, find out where it went wrong, "
                       "and change that first.",
                       std::to_string(carers->people) + " people with lived experience answered");
}

} // namespace weft::clinical
