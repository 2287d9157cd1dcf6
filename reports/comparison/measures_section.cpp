// SPDX-License-Identifier: MIT
#include "reports/comparison/measures_section.hpp"

#include "core/comparison/names.hpp"
#include "reports/html/page_frame.hpp"
#include "reports/words/numbers.hpp"
#include "reports/words/words.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

namespace weft::comparison_pages {
namespace {

using comparison::Comparison;
using comparison::MeasureBeside;
using comparison::MeasureOfSystem;
using html::Page;

/// "54% (53% to 56%)"; without an interval where the number is exact.
std::string value_words(const MeasureOfSystem& value) {
    if (!value.share) return "not known";
    auto text = words::amount(value.share, "share");
    if (value.low && value.high && value.low != value.high)
        text += " (" + words::amount(value.low, "share") + " to " + words::amount(value.high, "share") + ")";
    return text;
}

/// When it was counted, and by whom.
std::string counted_words(const MeasureOfSystem& value) {
    std::string text;
    if (!value.period_start.empty() && !value.period_end.empty())
        text = words::date(value.period_start) + " to " + words::date(value.period_end);
    else if (!value.period_end.empty())
        text = "to " + words::date(value.period_end);
    else if (!value.period_start.empty())
        text = "from " + words::date(value.period_start);
    else
        text = "no date given";
    return text + "; source: " + (value.source.empty() ? "not given" : value.source);
}

std::vector<const MeasureOfSystem*> values_for_everyone(const MeasureBeside& measure) {
    std::vector<const MeasureOfSystem*> values;
    for (const auto& value : measure.values)
        if (value.stratum.empty()) values.push_back(&value);
    return values;
}

std::string beside_words(const MeasureBeside& measure) {
    if (measure.beside == 0) return "no level to set people's word against";
    return "people say more in " + std::to_string(measure.say_more) + ", the same in " +
           std::to_string(measure.say_the_same) + ", less in " + std::to_string(measure.say_less);
}

void write_value(Page& page, const std::string& system, const MeasureOfSystem& value, bool is_told_how) {
    const auto none = page.words().say("phrase.no-level");
    page.add("tr", [&] {
        page.add("th", {{"scope", "row"}}, system);
        page.add("td", value_words(value));
        page.add("td", page.words().level(value.level_supported, value.label_supported, none));
        page.add("td", page.words().level(value.claimed, value.label_claimed, none));
        if (is_told_how) page.add("td", counted_words(value));
    });
}

/// One measure, closed until somebody asks for it. When all were counted alike that is said once.
void write_measure(Page& page, const Comparison& comparison, const MeasureBeside& measure) {
    const auto values = values_for_everyone(measure);
    page.add("details", [&] {
        page.add("summary", measure.title + ": " + measure.numerator_is + " (" +
                                words::count(measure.systems, "system", "systems") + "; " + beside_words(measure) +
                                ")");
        const auto of = "Of " + measure.denominator_is + ".";
        if (values.empty()) {
            page.add("p", of + " Given for parts only, which stand in measures.csv.");
            return;
        }
        const auto counted = counted_words(*values.front());
        const bool is_one =
            std::ranges::all_of(values, [&](const MeasureOfSystem* value) { return counted_words(*value) == counted; });
        html::add_wide_table(page, of + (is_one ? " Counted " + counted + "." : ""), [&] {
            page.add("thead", [&] {
                page.add("tr", [&] {
                    for (const auto* head : {"System", "Measure", "It would support", "People say", "Counted"})
                        if (!is_one || head != std::string_view("Counted"))
                            page.add("th", {{"scope", "col"}, {"class", "words"}}, page.words().head(head));
                });
            });
            page.add("tbody", [&] {
                for (const auto* value : values)
                    write_value(page, system_name(comparison, value->system), *value, !is_one);
            });
        });
    });
}

void write_checks(Page& page, const Comparison& comparison) {
    for (const auto& domain : comparison.domains) {
        std::vector<std::string> sentences;
        for (const auto& check : comparison.measures.checks)
            if (check.domain == domain.domain)
                sentences.push_back(criterion_title(comparison, check.criterion) + ", " +
                                    system_name(comparison, check.system) + ": " + check.says);
        html::add_folded(page, domain.title + ": " + words::count(sentences.size(), "claim", "claims") + " held back",
                         sentences);
    }
}

} // namespace

std::string measures_sentence(const comparison::MeasuresBeside& measures) {
    if (measures.beside == 0) return "";
    return "Beside " + words::count(measures.beside, "measure", "measures") +
           " of systems, people say more than the measure supports in " + std::to_string(measures.say_more) +
           ", the same in " + std::to_string(measures.say_the_same) + " and less in " +
           std::to_string(measures.say_less) + ".";
}

void write_measures(Page& page, const Comparison& comparison) {
    const auto& measures = comparison.measures;
    page.add("p",
             "Nothing here is correlated, and no such claim is made: a measure is of one part of a criterion, of its "
             "own year and place, and two numbers that rise together prove nothing of each other.");
    if (measures.measures.empty()) {
        page.add("p", "No system gave a measure.");
    } else {
        if (const auto sentence = measures_sentence(measures); !sentence.empty()) page.add("p", sentence);
        for (const auto& measure : measures.measures)
            write_measure(page, comparison, measure);
        page.add("p", {{"class", "small"}}, "Parts of the people counted, such as places, stand in measures.csv.");
    }
    if (measures.checks.empty()) return;
    page.add("h3", page.words().heading("What speaks against a claim, in words"));
    page.add("p", "Checks that look at measures and at who says what hold these claims back.");
    write_checks(page, comparison);
}

} // namespace weft::comparison_pages
