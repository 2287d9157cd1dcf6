// SPDX-License-Identifier: MIT
#include "reports/xlsx/result_tables.hpp"

#include "core/assessment/criteria_of.hpp"
#include "reports/words/nodes.hpp"
#include "reports/words/numbers.hpp"
#include "reports/words/words.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace weft::xlsx {
namespace {

using words::View;
using Row = std::vector<Cell>;

template <class Number>
Cell number(const std::optional<Number>& known, Without otherwise) {
    return known ? Cell(static_cast<double>(*known)) : Cell(otherwise);
}

/// A level in words, or why there is none.
Cell label(const std::string& words, Without otherwise) {
    return words.empty() ? Cell(otherwise) : Cell(words);
}

std::string yes_or_no(bool is_so) {
    return is_so ? "yes" : "no";
}

std::string titles_of(const View& view, const std::vector<std::string>& ids) {
    std::vector<std::string> titles;
    for (const auto& id : ids)
        titles.push_back(view.named(id).title);
    return view.words.listed(titles);
}

std::string sectors_of(const View& view, const std::vector<std::string>& ids) {
    std::vector<std::string> titles;
    for (const auto& id : ids)
        titles.push_back(view.sector(id));
    return view.words.listed(titles);
}

std::string title(const View& view, const std::string& what) {
    return what + ": " + words::system_name(view.result) + ", round " + view.result.round;
}

/// Calls `on_criterion(domain, criterion)` for every criterion, in the order of the pages.
template <class OnCriterion>
void for_each_criterion(const View& view, OnCriterion on_criterion) {
    for (const auto& domain : view.result.domains)
        for (const auto* criterion : criteria_of(domain))
            on_criterion(domain, *criterion);
}

Table findings(const View& view) {
    Table table{"In words",
                "in_words",
                title(view, "What it comes to, in words"),
                "Each row is a sentence, the most important first.",
                {{"What it comes to", Form::sentences}},
                {}};
    for (const auto& sentence : view.result.statement)
        table.rows.push_back({sentence});
    return table;
}

Table levels(const View& view) {
    Table table{"Levels",
                "levels",
                title(view, "Levels of the whole and its parts"),
                "Each row is the whole, a view across domains, a domain, or a capability of one.",
                {{"Part"},
                 {"Level", Form::level},
                 {"Level in words"},
                 {"Standing"},
                 {"Lowest possible level", Form::level},
                 {"Highest possible level", Form::level},
                 {"Claimed level", Form::level},
                 {"Evidenced level", Form::level},
                 {"Assessed level", Form::level},
                 {"Score", Form::decimal},
                 {"Lowest possible score", Form::decimal},
                 {"Highest possible score", Form::decimal},
                 {"Unit of the score"},
                 {"Share of the weight that is known", Form::share},
                 {"Held where it is by", Form::sentences},
                 {"Why there is no level, or only a provisional one", Form::sentences}},
                {}};
    for (const auto& [part, link, node] : words::nodes_of(view.result, view.words)) {
        const auto why = without_level(*node);
        table.rows.push_back(
            {part, number(node->level, why), label(node->label, why), view.words.publication(node->publication),
             number(node->level_low, why), number(node->level_high, why), number(node->claimed.level, why),
             number(node->evidenced.level, why), number(node->assessed.level, why), number(node->score, why),
             number(node->score_low, why), number(node->score_high, why), node->unit, number(node->coverage, why),
             titles_of(view, node->explanation.held_by), node->reason});
    }
    return table;
}

Table criteria(const View& view) {
    Table table{"Criteria",
                "criteria",
                title(view, "Levels of the criteria"),
                "Each row is a criterion.",
                {{"Domain"},
                 {"Criterion"},
                 {"Question", Form::sentences},
                 {"Level", Form::level},
                 {"Level in words"},
                 {"Claimed level", Form::level},
                 {"Evidenced level", Form::level},
                 {"Assessed level", Form::level},
                 {"People who gave a level", Form::count},
                 {"Share of the weight that gave a level", Form::share},
                 {"Agreement, -1 to 1", Form::decimal},
                 {"Agreement in words"},
                 {"Levels between the sectors", Form::decimal},
                 {"Evidence"},
                 {"What this level means", Form::sentences},
                 {"What the next level asks for", Form::sentences},
                 {"Next step", Form::sentences},
                 {"Why there is no level", Form::sentences}},
                {}};
    for_each_criterion(view, [&](const result::Domain& domain, const result::Criterion& criterion) {
        const auto why = without_level(criterion);
        const bool has_words = criterion.level || (criterion.number && criterion.number->way);
        const auto sum = criterion.level ? unknown_or_hidden(criterion.hidden) : why;
        table.rows.push_back({domain.title, criterion.title, criterion.ask, number(criterion.level, why),
                              label(has_words ? view.words.held(criterion) : "", why), number(criterion.claimed, why),
                              number(criterion.evidenced, why), number(criterion.assessed, why),
                              number(criterion.level_givers, sum), number(criterion.coverage, sum),
                              number(criterion.agreement, sum), label(criterion.agreement_word, sum),
                              number(criterion.sector_gap, sum), view.words.evidence_grade(criterion.evidence_grade),
                              criterion.descriptor, criterion.next_descriptor, criterion.next_step, criterion.reason});
    });
    return table;
}

/// Why a sector has no level on a criterion, in words; empty where it has one.
std::string why_no_level(const View& view, const result::SectorAnswers& sector) {
    if (!sector.hidden.empty()) return view.hidden(sector.hidden);
    return sector.level ? "" : "Nobody of this sector gave a level that could be counted.";
}

Table sectors(const View& view) {
    Table table{"Sectors",
                "sectors",
                title(view, "What each sector says of each criterion"),
                "Each row is a sector that was asked about a criterion.",
                {{"Domain"},
                 {"Criterion"},
                 {"Sector"},
                 {"Level", Form::level},
                 {"Level in words"},
                 {"People who do not know", Form::count},
                 {"People who say it does not apply", Form::count},
                 {"People who would rather not say", Form::count},
                 {"People who did not answer", Form::count},
                 {"Why there is no level", Form::sentences}},
                {}};
    for_each_criterion(view, [&](const result::Domain& domain, const result::Criterion& criterion) {
        for (const auto& sector : criterion.sectors) {
            const auto why = unknown_or_hidden(sector.hidden);
            table.rows.push_back({domain.title, criterion.title, view.sector(sector.sector), number(sector.level, why),
                                  label(sector.level ? view.words.level(sector.level, sector.label) : "", why),
                                  number(sector.dont_know, why), number(sector.not_applicable, why),
                                  number(sector.declined, why), number(sector.missing, why),
                                  why_no_level(view, sector)});
        }
    });
    return table;
}

Table answers(const View& view) {
    Table table{
        "Answers",
        "answers",
        title(view, "How many people of each sector gave each level"),
        "Each row is a level that a sector could give on a criterion.",
        {{"Domain"}, {"Criterion"}, {"Sector"}, {"Level", Form::level}, {"Level in words"}, {"People", Form::count}},
        {}};
    for_each_criterion(view, [&](const result::Domain& domain, const result::Criterion& criterion) {
        for (const auto& sector : criterion.sectors)
            for (std::size_t i = 0; i < domain.criterion_scale.size(); ++i) {
                const auto& level = domain.criterion_scale[i];
                const bool is_shown = sector.hidden.empty() && i < sector.counts.size();
                table.rows.push_back(
                    {domain.title, criterion.title, view.sector(sector.sector), static_cast<double>(level.level),
                     view.words.level(level.level, level.label),
                     is_shown ? Cell(static_cast<double>(sector.counts[i])) : Cell(unknown_or_hidden(sector.hidden))});
            }
    });
    return table;
}

Table participation(const View& view) {
    Table table{"Who took part",
                "who_took_part",
                title(view, "Who took part"),
                "Each row is a sector.",
                {{"Sector"},
                 {"Part it plays"},
                 {"Gave a level"},
                 {"People", Form::count},
                 {"Organisations", Form::count},
                 {"What to bear in mind", Form::sentences}},
                {}};
    for (const auto& sector : view.result.participation.sectors) {
        const auto why = unknown_or_hidden(sector.hidden);
        table.rows.push_back({view.sector(sector.id), view.words.role(sector.role), yes_or_no(sector.heard),
                              number(sector.respondents, why), number(sector.organisations, why), sector.note});
    }
    return table;
}

Table differences(const View& view) {
    Table table{"Differences",
                "differences",
                title(view, "Where sectors differ"),
                "Each row is a criterion that sectors see differently, the widest difference first.",
                {{"Criterion"},
                 {"Levels apart", Form::decimal},
                 {"Highest level", Form::level},
                 {"Highest level in words"},
                 {"Sectors at the highest level", Form::sentences},
                 {"Lowest level", Form::level},
                 {"Lowest level in words"},
                 {"Sectors at the lowest level", Form::sentences}},
                {}};
    for (const auto& apart : view.result.differences)
        table.rows.push_back({view.named(apart.criterion).title, apart.gap, static_cast<double>(apart.highest),
                              view.words.level(apart.highest, apart.highest_label),
                              sectors_of(view, apart.highest_sectors), static_cast<double>(apart.lowest),
                              view.words.level(apart.lowest, apart.lowest_label),
                              sectors_of(view, apart.lowest_sectors)});
    return table;
}

Table ceilings(const View& view) {
    Table table{"Held back",
                "held_back",
                title(view, "What was found to hold levels back"),
                "Each row is a check that would hold a criterion back.",
                {{"Domain"},
                 {"Criterion"},
                 {"At most level", Form::level},
                 {"At most level in words"},
                 {"It is what holds the level"},
                 {"Why", Form::sentences},
                 {"What would lift it", Form::sentences},
                 {"What it rests on", Form::sentences}},
                {}};
    for_each_criterion(view, [&](const result::Domain& domain, const result::Criterion& criterion) {
        for (const auto& ceiling : criterion.ceilings)
            table.rows.push_back({domain.title, criterion.title, static_cast<double>(ceiling.at_most),
                                  view.words.level(ceiling.at_most, ceiling.label), yes_or_no(ceiling.binding),
                                  ceiling.reason, ceiling.remediation, ceiling.basis});
    });
    return table;
}

Table gates(const View& view) {
    Table table{"Gates",
                "gates",
                title(view, "Rules that hold a part of the whole back"),
                "Each row is a rule on the whole, a domain or a capability.",
                {{"Part"},
                 {"Why there is this rule", Form::sentences},
                 {"How it stands", Form::sentences},
                 {"It holds to level", Form::level},
                 {"It holds to level in words"},
                 {"It is what holds the level"},
                 {"What would open it", Form::sentences}},
                {}};
    for (const auto& [part, link, node] : words::nodes_of(view.result, view.words))
        for (const auto& gate : node->gates)
            table.rows.push_back({part, gate.because, view.words.gate_state(gate.state), static_cast<double>(gate.cap),
                                  view.words.level(gate.cap, gate.cap_label), yes_or_no(gate.binding),
                                  gate.lifted_when});
    return table;
}

Table limits(const View& view) {
    Table table{"Limits",
                "limits",
                title(view, "Yes-or-no questions that hold a level back"),
                "Each row is such a question.",
                {{"Criterion"},
                 {"What holds the level back", Form::sentences},
                 {"At most level", Form::level},
                 {"At most level in words"},
                 {"People who say yes", Form::count},
                 {"People who say no", Form::count},
                 {"People who do not know", Form::count},
                 {"It holds"}},
                {}};
    for_each_criterion(view, [&](const result::Domain& /*domain*/, const result::Criterion& criterion) {
        for (const auto& limit : criterion.limits) {
            const auto why = unknown_or_hidden(limit.hidden);
            table.rows.push_back({criterion.title, limit.when, static_cast<double>(limit.at),
                                  view.words.level(limit.at, limit.label), number(limit.yes, why),
                                  number(limit.no, why), number(limit.dont_know, why),
                                  limit.holds ? Cell(yes_or_no(*limit.holds)) : Cell(why)});
        }
    });
    return table;
}

Table cautions(const View& view) {
    Table table{
        "Cautions",
        "cautions",
        title(view, "What was said beside the levels and changes none"),
        "Each row is a caution.",
        {{"Domain"}, {"Criterion"}, {"Caution", Form::sentences}, {"Gravity"}, {"The claim could not be tested"}},
        {}};
    for (const auto& domain : view.result.domains)
        for (const auto& caution : domain.cautions)
            table.rows.push_back({domain.title, caution.criterion ? view.named(*caution.criterion).title : "",
                                  caution.text, caution.gravity, yes_or_no(caution.not_tested)});
    return table;
}

Table indicators(const View& view) {
    Table table{"Indicators",
                "indicators",
                title(view, "Numbers worked out beside the levels"),
                "Each row is an indicator.",
                {{"Domain"},
                 {"Indicator", Form::sentences},
                 {"Value", Form::decimal},
                 {"Unit"},
                 {"What it rests on", Form::sentences}},
                {}};
    for (const auto& domain : view.result.domains)
        for (const auto& indicator : domain.indicators)
            table.rows.push_back({domain.title, indicator.title,
                                  number(indicator.value, unknown_or_hidden(indicator.hidden)), indicator.unit,
                                  indicator.basis});
    return table;
}

Table measures(const View& view) {
    Table table{"Measures",
                "measures",
                title(view, "Numbers that were given beside the answers"),
                "Each row is a measure of one group of people. The interval is of 95%.",
                {{"Criterion"},
                 {"What is counted", Form::sentences},
                 {"Of what", Form::sentences},
                 {"Of whom"},
                 {"Numerator", Form::decimal},
                 {"Denominator", Form::decimal},
                 {"Share", Form::share},
                 {"Low end of its interval", Form::share},
                 {"High end of its interval", Form::share},
                 {"Level it would support", Form::level},
                 {"Level it would support in words"},
                 {"From"},
                 {"To"},
                 {"Source", Form::sentences}},
                {}};
    for (const auto& domain : view.result.domains)
        for (const auto& measure : domain.measures)
            table.rows.push_back(
                {view.named(measure.criterion).title, measure.numerator_is, measure.denominator_is,
                 view.words.stratum(measure.stratum), measure.numerator, measure.denominator,
                 number(measure.share, Without::not_known), number(measure.low, Without::not_known),
                 number(measure.high, Without::not_known), number(measure.level_supported, Without::does_not_apply),
                 measure.level_supported ? view.words.level(measure.level_supported, measure.label_supported) : "",
                 measure.period_start, measure.period_end, measure.source});
    return table;
}

Table measures_missing(const View& view) {
    Table table{"Numbers not given",
                "numbers_not_given",
                title(view, "Numbers that were asked for and not given"),
                "Each row is such a number.",
                {{"Criterion"},
                 {"What would be counted", Form::sentences},
                 {"Of what", Form::sentences},
                 {"Where it is had", Form::sentences}},
                {}};
    for (const auto& domain : view.result.domains)
        for (const auto& missing : domain.measures_missing)
            table.rows.push_back({view.named(missing.criterion).title, missing.numerator_is, missing.denominator_is,
                                  missing.obtained_from});
    return table;
}

Table evidence(const View& view) {
    Table table{"Evidence",
                "evidence",
                title(view, "Evidence that was named"),
                "Each row is a piece of evidence.",
                {{"Criterion"},
                 {"Sector"},
                 {"Kind"},
                 {"Standing"},
                 {"Title", Form::sentences},
                 {"Address", Form::sentences},
                 {"Date"}},
                {}};
    for_each_criterion(view, [&](const result::Domain& /*domain*/, const result::Criterion& criterion) {
        for (const auto& item : criterion.evidence) {
            const bool is_hidden = !item.hidden.empty();
            table.rows.push_back({criterion.title, view.sector(item.sector), item.kind,
                                  view.words.evidence_grade(item.grade),
                                  is_hidden ? Cell(Without::hidden) : Cell(item.title),
                                  is_hidden ? Cell(Without::hidden) : Cell(item.link), item.date});
        }
    });
    return table;
}

Table expectations(const View& view) {
    Table table{"Expected levels",
                "expected_levels",
                title(view, "Levels that are expected for a purpose"),
                "Each row is a criterion of which a purpose expects a level.",
                {{"Purpose"},
                 {"Criterion"},
                 {"Expected level", Form::level},
                 {"Expected level in words"},
                 {"Level held", Form::level},
                 {"Level held in words"},
                 {"How it stands"}},
                {}};
    for (const auto& profile : view.result.profiles)
        for (const auto& expected : profile.expectations) {
            const auto why = expected.state == "hidden"           ? Without::hidden
                             : expected.state == "not-applicable" ? Without::does_not_apply
                                                                  : Without::not_known;
            table.rows.push_back(
                {profile.title, view.named(expected.criterion).title, static_cast<double>(expected.expected),
                 view.words.level(expected.expected, expected.expected_label), number(expected.level, why),
                 label(expected.level ? view.words.level(expected.level, expected.label) : "", why),
                 view.words.expectation_state(expected.state)});
        }
    return table;
}

Table limits_of_evidence(const View& view) {
    Table table{"Limits of the evidence",
                "limits_of_the_evidence",
                title(view, "What the questions do not rest on"),
                "Each row is a limit of the evidence behind the whole or a domain.",
                {{"Part"}, {"Limit", Form::sentences}},
                {}};
    for (const auto& limit : view.result.limits_of_evidence)
        table.rows.push_back({std::string("The whole"), limit});
    for (const auto& domain : view.result.domains)
        for (const auto& limit : domain.limits_of_evidence)
            table.rows.push_back({domain.title, limit});
    return table;
}

} // namespace

std::vector<Table> tables_of(const View& view) {
    return {findings(view),
            levels(view),
            criteria(view),
            sectors(view),
            answers(view),
            participation(view),
            differences(view),
            ceilings(view),
            gates(view),
            limits(view),
            cautions(view),
            indicators(view),
            measures(view),
            measures_missing(view),
            evidence(view),
            expectations(view),
            limits_of_evidence(view)};
}

} // namespace weft::xlsx
