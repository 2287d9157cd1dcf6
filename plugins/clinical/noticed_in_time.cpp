// SPDX-License-Identifier: MIT
#include "plugins/clinical/judgements.hpp"

#include <string>
#include <vector>

namespace weft::clinical {
namespace {

constexpr auto rule = "noticed-in-time";

/// The levels speak of every place, so a place that plainly supports less is named. It holds nothing: one small place is
/// not the whole system.
void name_places_that_fall_short(sdk::Assessment& assessment, const sdk::Criterion& identification) {
    const auto fewest = assessment.number("fewest-counted");
    std::vector<std::string> places;
    for (const auto& reach : assessment.measures("register-reach")) {
        const auto place = reach.only("place");
        const bool is_judged =
            !place.empty() && reach.is_share() && reach.denominator() >= fewest && reach.rank_at_high() >= 0;
        if (is_judged && identification.claimed() > reach.rank_at_high())
            places.push_back(place + " (" + reach.percent() + ")");
    }
    if (!places.empty())
        assessment.note(rule,
                        "Partners say " + std::to_string(identification.claimed()) +
                            "; fewer people were noticed three months before they died in " + sdk::listed(places) +
                            ". One place alone holds nothing back.",
                        identification.id());
}

} // namespace

void judge_noticed_in_time(sdk::Assessment& assessment, const sdk::Criterion& identification) {
    for (const auto& reach : assessment.counted_shares("register-reach", {""}, rule, identification.id()))
        assessment.test_claim(
            identification, reach,
            {
                .rule_id = rule,
                .finding = "of the people who died, " + reach.percent() + " had been noticed three months before",
                .remediation = "Practices and the ICB can run the search each quarter and talk through the people "
                               "noticed last.",
                .basis = reach.basis(),
            });
    if (identification.has_level()) name_places_that_fall_short(assessment, identification);
}

} // namespace weft::clinical
