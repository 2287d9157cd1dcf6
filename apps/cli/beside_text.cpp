// SPDX-License-Identifier: MIT
#include "apps/cli/beside_text.hpp"

#include "apps/cli/text_table.hpp"
#include "core/assessment/level_words.hpp"
#include "core/comparison/names.hpp"
#include "core/fraction.hpp"

#include <string>
#include <utility>
#include <vector>

namespace weft::cli {
namespace {

using comparison::Agreement;
using comparison::Comparison;
using comparison::domain_title;
using comparison::RubricHealth;

std::string number_of(std::uint32_t count) {
    return std::to_string(count);
}

std::string one_place(const std::optional<double>& value) {
    return value ? to_decimal_text(nine_decimals(*value), 1) : "not known";
}

std::string two_places(double value) {
    return to_decimal_text(nine_decimals(value), 2);
}

std::string why_no_number(const std::string& reason) {
    if (reason == "no_data") {
        return "nobody";
    }
    return reason == "no_variation" ? "all the same" : "too few";
}

/// "0.91 (0.90 to 0.92)"
template <class Coefficient>
std::string with_interval(const Coefficient& found) {
    if (!found.alpha) {
        return why_no_number(found.reason);
    }
    auto text = two_places(*found.alpha);
    if (found.low && found.high) {
        text += " (" + two_places(*found.low) + " to " + two_places(*found.high) + ")";
    }
    return text;
}

// --- Of the rubric ---------------------------------------------------------------------------------------------------

void write_consistency(TextPage& page, const Comparison& comparison, const RubricHealth& health) {
    if (!health.consistency.withheld.empty()) {
        page.line(health.consistency.withheld);
        return;
    }
    TextTable table{{{"domain"}, {"people", Align::right}, {"alpha within systems"}, {"alpha of systems' means"}}, {}};
    std::vector<std::string> apart;
    for (const auto& domain : health.consistency.domains) {
        table.rows.push_back({one_line(domain_title(comparison, domain.domain)),
                              domain.within.rows ? number_of(*domain.within.rows) : "too few",
                              with_interval(domain.within), with_interval(domain.of_systems)});
        for (const auto& item : domain.items) {
            if (item.goes_less && item.item_rest) {
                apart.push_back("'" + criterion_title(comparison, item.criterion) +
                                "' goes little with the rest of its domain (" + two_places(*item.item_rest) +
                                "): look at its wording; it may as well be the one that matters.");
            }
        }
    }
    for (const auto& domain : health.consistency.domains) {
        for (const auto& pair : domain.redundant) {
            apart.push_back("'" + criterion_title(comparison, pair.first) + "' and '" +
                            criterion_title(comparison, pair.second) +
                            "' begin alike and are answered alike (correlation " + two_places(pair.correlation) +
                            "): perhaps one is enough.");
        }
    }
    page.line("People who gave a level on every criterion of a domain, each less the mean of their system:");
    page.table(table);
    page.list(apart);
}

void write_agreement(TextPage& page, const Comparison& comparison, const RubricHealth& health) {
    TextTable table{{{"domain"},
                     {"among"},
                     {"Krippendorff's alpha"},
                     {"pairs alike", Align::right},
                     {"AC2", Align::right},
                     {"by custom"}},
                    {}};
    const auto add = [&table](const std::string& domain, const std::string& among, const Agreement& found) {
        table.rows.push_back({domain, among, with_interval(found), found.same ? whole_percent(*found.same) : "",
                              found.ac2 ? two_places(*found.ac2) : "", found.verdict});
    };
    for (const auto& domain : health.agreement.domains) {
        const auto title = one_line(domain_title(comparison, domain.id));
        add(title, "people of a sector", domain.within);
        add(title, "sectors", domain.between);
    }
    page.line(
        "Whether people who look at the same thing say the same. High within sectors and low between them means that "
        "sectors see different systems:");
    page.table(table);
}

} // namespace

void write_evidence(TextPage& page, const Comparison& comparison) {
    const auto& evidence = comparison.evidence;
    page.heading("What stands behind the levels");
    if (evidence.levels == 0) {
        page.line("No level of any criterion is shown, so nothing can be said of evidence.");
        return;
    }
    page.line("Evidence was handed in for " + number_of(evidence.with_evidence) + " of " +
              count_of(evidence.levels, "level", "levels") + " of criteria" +
              (evidence.use == "off" ? ", and this framework does not look at it."
                                     : ". What was handed in, or that nothing was, supports less than people say on " +
                                           number_of(evidence.lowered) + "."));
    if (evidence.moderated > 0) {
        page.line("A moderator or regulator spoke on " + count_of(evidence.moderated, "level", "levels") +
                  ": lower than people say on " + number_of(evidence.moderated_lower) + ", higher on " +
                  number_of(evidence.moderated_higher) + ".");
    }
    TextTable table{{{"domain"},
                     {"levels", Align::right},
                     {"with evidence", Align::right},
                     {"supports less", Align::right},
                     {"as people say, %", Align::right},
                     {"as evidenced, %", Align::right}},
                    {}};
    for (const auto& domain : evidence.domains) {
        table.rows.push_back({one_line(domain_title(comparison, domain.domain)), number_of(domain.criteria),
                              number_of(domain.with_evidence), number_of(domain.lowered), one_place(domain.claimed),
                              one_place(domain.evidenced)});
    }
    page.table(table);
}

void write_measures(TextPage& page, const Comparison& comparison) {
    const auto& measures = comparison.measures;
    page.heading("What people say beside what is counted");
    if (measures.measures.empty()) {
        page.line("No system gave a measure.");
        return;
    }
    page.line(
        "Nothing is correlated: a measure is of one part of a criterion, of its own year and place. A row without "
        "counts points to no level, or is of parts only.");
    TextTable table{{{"criterion"},
                     {"measure"},
                     {"systems", Align::right},
                     {"people say more", Align::right},
                     {"the same", Align::right},
                     {"less", Align::right}},
                    {}};
    for (const auto& measure : measures.measures) {
        const auto counted = [&measure](std::uint32_t systems) {
            return measure.beside == 0 ? std::string() : number_of(systems);
        };
        table.rows.push_back({one_line(measure.title), measure.measure, number_of(measure.systems),
                              counted(measure.say_more), counted(measure.say_the_same), counted(measure.say_less)});
    }
    page.table(table);
    if (!measures.checks.empty()) {
        page.line("Checks speak against " + count_of(measures.checks.size(), "claim", "claims") +
                  "; --output and --json have each in words.");
    }
}

void write_rubric_health(TextPage& page, const Comparison& comparison) {
    if (!comparison.rubric_health) {
        return;
    }
    const auto& health = *comparison.rubric_health;
    page.heading("The rubric itself");
    page.line(health.read_first);
    std::vector<std::string> ends;
    for (const auto& criterion : health.criteria) {
        if (!criterion.says.empty()) {
            ends.push_back("'" + criterion.title + "': " + criterion.says);
        }
    }
    page.list(ends);
    write_consistency(page, comparison, health);
    write_agreement(page, comparison, health);
}

} // namespace weft::cli
