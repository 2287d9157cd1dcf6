// SPDX-License-Identifier: MIT
#include "reports/comparison/rubric_section.hpp"

#include "core/comparison/names.hpp"
#include "reports/html/page_frame.hpp"
#include "reports/words/numbers.hpp"
#include "reports/words/words.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace weft::comparison_pages {
namespace {

using comparison::Agreement;
using comparison::AgreementOn;
using comparison::Comparison;
using comparison::Consistency;
using comparison::CriterionAcrossSystems;
using comparison::CriterionHealth;
using comparison::RubricHealth;
using html::Page;

/// Why a coefficient is not there.
std::string why_none(const std::string& reason) {
    if (reason == "no_data") return "nobody";
    if (reason == "no_variation") return "all said the same";
    return reason.empty() ? "none" : "too few";
}

/// "0.91 (0.9 to 0.92)"
std::string coefficient(const std::optional<double>& value, const std::optional<double>& low,
                        const std::optional<double>& high, const std::string& reason) {
    if (!value) return why_none(reason);
    auto text = words::amount(value, "");
    if (low && high) text += " (" + words::amount(low, "") + " to " + words::amount(high, "") + ")";
    return text;
}

/// Of a `Consistency` or an `Agreement`.
template <class Coefficient>
std::string alpha_words(const Coefficient& one) {
    return coefficient(one.alpha, one.low, one.high, one.reason);
}

std::string count_or_hidden(std::optional<std::uint32_t> count, const char* otherwise) {
    return count ? std::to_string(*count) : otherwise;
}

void write_question(Page& page, const std::string& title, const CriterionAcrossSystems& criterion,
                    const CriterionHealth& health) {
    const auto rate = [&](std::optional<double> share) {
        return health.has_rates ? words::percent_or_hidden(share) : criterion.asked ? "too few" : "hidden";
    };
    page.add("tr", [&] {
        page.add("th", {{"scope", "row"}}, title);
        page.add("td", {{"class", "number"}}, count_or_hidden(criterion.levels_given, "hidden"));
        for (const auto& share : {criterion.lowest_share, criterion.highest_share})
            page.add("td", {{"class", "number"}},
                     health.ends == "too-few-answers" ? "too few" : words::percent_or_hidden(share));
        for (const auto& share :
             {criterion.dont_know_share, criterion.not_applicable_share, criterion.unanswered_share})
            page.add("td", {{"class", "number"}}, rate(share));
        page.add("td", {{"class", "number"}}, words::amount(criterion.median_agreement, ""));
    });
}

void write_questions_as_such(Page& page, const Comparison& comparison, const RubricHealth& health) {
    page.add("h3", page.words().heading("Each question by itself"));
    html::add_wide_table(page, "Levels given at either end, and people who gave none, over all systems", [&] {
        html::add_column_heads(page, {"Criterion", "#Levels given", "#At the worst", "#At the best", "#Not known",
                                      "#Does not apply", "#Not answered", "#Agreement, middle system"});
        page.add("tbody", [&] {
            for (const auto& one : health.criteria) {
                const auto found =
                    std::ranges::find(comparison.criteria, one.criterion, &CriterionAcrossSystems::criterion);
                if (found != comparison.criteria.end())
                    write_question(page, criterion_title(comparison, one.criterion), *found, one);
            }
        });
    });
    std::vector<std::string> says;
    for (const auto& one : health.criteria)
        if (!one.says.empty()) says.push_back(criterion_title(comparison, one.criterion) + ": " + one.says);
    html::add_folded(page,
                     words::count(says.size(), "criterion", "criteria") + " on which more than " +
                         words::percent(health.policy.ends_share) + " stand at one end",
                     says);
    page.add(
        "p", {{"class", "small"}},
        "Agreement is van der Eijk's, from -1 (two camps) to 1 (one voice). How long an answer took is not recorded.");
}

/// Which two questions may ask the same.
void write_same_questions(Page& page, const Comparison& comparison, const RubricHealth& health) {
    std::vector<std::string> same;
    bool is_looked_at = false;
    for (const auto& domain : health.consistency.domains) {
        is_looked_at = is_looked_at || domain.pairs > 0;
        for (const auto& pair : domain.redundant)
            same.push_back(criterion_title(comparison, pair.first) + " and " +
                           criterion_title(comparison, pair.second) + ": correlation " +
                           words::amount(pair.correlation, "") + ".");
    }
    html::add_listed(page,
                     "Questions that begin alike and are answered alike; perhaps one of the two is enough:", same);
    if (same.empty() && is_looked_at)
        page.add("p", "No two questions of a domain that begin alike are answered so much alike that one would do.");
}

void write_consistency(Page& page, const Comparison& comparison, const RubricHealth& health) {
    page.add("h3", page.words().heading("Whether the criteria of a domain go together"));
    if (!health.consistency.withheld.empty()) {
        page.add("p", health.consistency.withheld);
        return;
    }
    html::add_wide_table(page, "Cronbach's alpha with its interval", [&] {
        html::add_column_heads(page, {"Domain", "#Criteria", "#People who answered all", "Alpha within systems",
                                      "#Systems", "Alpha of their means"});
        page.add("tbody", [&] {
            for (const auto& domain : health.consistency.domains)
                page.add("tr", [&] {
                    page.add("th", {{"scope", "row"}}, domain.title);
                    page.add("td", {{"class", "number"}}, std::to_string(domain.criteria));
                    page.add("td", {{"class", "number"}}, count_or_hidden(domain.within.rows, "too few to say"));
                    page.add("td", alpha_words(domain.within));
                    page.add("td", {{"class", "number"}}, count_or_hidden(domain.of_systems.rows, "hidden"));
                    page.add("td", alpha_words(domain.of_systems));
                });
        });
    });
    page.add(
        "p", {{"class", "small"}},
        "People are set against the mean of their own system first, because what systems differ in says nothing of how "
        "people answer. " +
            std::string(comparison.smallest_group
                            ? "Sectors that are hidden are left out with their people; numbers are rounded."
                            : ""));
    std::vector<std::string> apart;
    for (const auto& domain : health.consistency.domains)
        for (const auto& item : domain.items)
            if (item.goes_less)
                apart.push_back(criterion_title(comparison, item.criterion) +
                                ": its correlation with the rest of its domain is " +
                                words::amount(item.item_rest, "") +
                                ". Look at its wording; it may as well be the one that matters.");
    write_same_questions(page, comparison, health);
    html::add_listed(
        page, "Criteria that go less with the rest than " + words::amount(health.policy.item_rest, "") + ":", apart);
}

void write_agreement_row(Page& page, const std::string& head, const std::string& among, const Agreement& one) {
    const auto verdict = one.verdict == "good"        ? "enough to build on"
                         : one.verdict == "tentative" ? "enough to conclude from with care"
                         : one.verdict == "low"       ? "too low for either"
                                                      : "not said";
    html::add_row(page, head,
                  {among, alpha_words(one), one.same ? words::percent(*one.same) : why_none(one.reason),
                   one.ac2 ? words::amount(one.ac2, "") : why_none(one.reason), verdict});
}

void write_agreement_of_systems(Page& page, const Comparison& comparison, const RubricHealth& health) {
    const auto& agreement = health.agreement;
    if (agreement.systems.empty()) {
        if (!agreement.systems_withheld.empty()) page.add("p", agreement.systems_withheld);
        return;
    }
    page.add("details", [&] {
        page.add("summary", "The same, system by system");
        html::add_table(page, "Krippendorff's alpha over all criteria of a system, with its interval", [&] {
            html::add_column_heads(page, {"System", "Within sectors", "Between sectors"});
            page.add("tbody", [&] {
                for (const auto& system : agreement.systems)
                    html::add_row(page, system_name(comparison, system.id),
                                  {alpha_words(system.within), alpha_words(system.between)});
            });
        });
    });
}

void write_agreement(Page& page, const Comparison& comparison, const RubricHealth& health) {
    page.add("h3", page.words().heading("Whether people who look at the same thing say the same"));
    html::add_wide_table(page, "Krippendorff's alpha for ordered levels, with its interval", [&] {
        html::add_column_heads(page,
                               {"Domain", "Among", "Alpha", "Pairs that say the same", "Gwet's AC2", "By custom"});
        page.add("tbody", [&] {
            for (const auto& domain : health.agreement.domains) {
                const auto title = domain_title(comparison, domain.id);
                write_agreement_row(page, title, "people of one sector", domain.within);
                write_agreement_row(page, title, "sectors", domain.between);
            }
        });
    });
    page.add(
        "p", {{"class", "small"}},
        "1 is full agreement, 0 what chance gives. The custom is Krippendorff's, and only that: from " +
            words::amount(health.policy.agreement_good, "") + " on it is enough to build on, from " +
            words::amount(health.policy.agreement_tentative, "") +
            " on enough to conclude from with care. High within sectors and low between them means that sectors "
            "see different systems, which is a finding and no fault of the rubric. Where nearly all say the same, one "
            "who does not can bring alpha to 0; AC2 and the share of pairs stand beside it for that.");
    write_agreement_of_systems(page, comparison, health);
}

} // namespace

void write_rubric(Page& page, const Comparison& comparison, const RubricHealth& health) {
    page.add("div", {{"class", "aside"}}, [&] {
        page.add("h3", page.words().heading("Read this first"));
        page.add("p", health.read_first);
    });
    write_questions_as_such(page, comparison, health);
    write_consistency(page, comparison, health);
    write_agreement(page, comparison, health);
}

} // namespace weft::comparison_pages
