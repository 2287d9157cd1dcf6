// SPDX-License-Identifier: MIT
#include "core/rubric/criterion_reader.hpp"

#include "core/nearest_name.hpp"
#include "core/rubric/gate_reader.hpp"
#include "core/rubric/ids.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace weft {
namespace {

const std::vector<std::string> system_levels{"interpersonal", "organisation-team", "organisation-system"};
const std::vector<std::string> stages{"entry", "functioning", "effectiveness"};
const std::vector<std::string> tags_with_meaning{"relational", "equity", "power"};

/// One word out of a fixed list; empty when the table has none.
std::string read_word(const TomlTable& table, std::string_view key, const std::vector<std::string>& words) {
    const auto word = table.text(key);
    if (!word) return {};
    if (std::ranges::find(words, *word) == words.end())
        table.complain_at(key, "'" + std::string(key) + "' is \"" + *word + "\"; it is " + one_of(words));
    return *word;
}

/// The stage a requirement belongs to; whether there is one is known once the rules above are read.
std::optional<int> read_stage(const TomlTable& table) {
    constexpr std::int64_t furthest = 100'000;
    const auto stage = table.integer("belongs_to");
    if (!stage) return std::nullopt;
    if (*stage >= -furthest && *stage <= furthest) return static_cast<int>(*stage);
    table.complain_at("belongs_to", "'belongs_to' is " + std::to_string(*stage) + ", which is no stage");
    return std::nullopt;
}

/// One word out of two.
bool read_choice(const TomlTable& table, std::string_view key, std::string_view usual, std::string_view other) {
    const auto word = table.text(key).value_or(std::string(usual));
    if (word != usual && word != other)
        table.complain_at(key, "'" + std::string(key) + "' is \"" + word + "\"; it is '" + std::string(usual) +
                                   "' or '" + std::string(other) + "'");
    return word == other;
}

/// Where the value of a measure lies between two goalposts. What belongs to a level does not belong to a number.
std::optional<NumberValue> read_number(const TomlTable& table, const Criterion& criterion) {
    static constexpr std::array<std::string_view, 5> keys{"measure", "worst", "best", "transform", "beyond"};
    table.allow_only(keys, "'number'");
    NumberValue number;
    number.measure = table.text("measure", Needed::yes).value_or("");
    const auto worst = table.fraction("worst", Needed::yes);
    const auto best = table.fraction("best", Needed::yes);
    if (read_choice(table, "transform", "none", "log")) number.goalposts.transform = Transform::log;
    if (read_choice(table, "beyond", "clip", "refuse")) number.goalposts.beyond = Beyond::refuse;
    if (criterion.critical || !criterion.limits.empty() || criterion.belongs_to || !criterion.descriptors.empty())
        table.complain(table.place(), "'" + criterion.id +
                                          "' is a number and stands at no level, so it has no "
                                          "'critical', 'limits', 'belongs_to' or 'descriptors'");
    if (!worst || !best) return std::nullopt;
    if (*worst == *best) {
        table.complain_at("best", "the goalposts 'worst' and 'best' are the same");
        return std::nullopt;
    }
    if (number.goalposts.transform == Transform::log && (*worst <= 0 || *best <= 0)) {
        table.complain_at("transform", "a logarithm needs goalposts above 0");
        return std::nullopt;
    }
    number.goalposts.worst = *worst;
    number.goalposts.best = *best;
    return number;
}

} // namespace

Criterion CriterionReader::read(const TomlTable& table, std::size_t node) {
    static constexpr std::array<std::string_view, 20> keys{"number",
                                                           "belongs_to",
                                                           "id",
                                                           "title",
                                                           "ask",
                                                           "descriptors",
                                                           "next_step",
                                                           "visitor_asks",
                                                           "evidence_from",
                                                           "system_level",
                                                           "stage",
                                                           "tags",
                                                           "critical",
                                                           "asked_of",
                                                           "na_allowed",
                                                           "evidence_wanted",
                                                           "lived_experience",
                                                           "limits",
                                                           "weight",
                                                           "note"};
    table.allow_only(keys, "a criterion");
    Criterion criterion;
    criterion.place = table.place();
    criterion.node = node;
    criterion.id = ids_.read(table);
    criterion.title = table.text("title").value_or(in_plain_words(criterion.id));
    criterion.ask = table.text("ask", Needed::yes).value_or("");
    criterion.weight = read_weight(table, criterion.id);
    criterion.belongs_to = read_stage(table);
    criterion.critical = table.boolean("critical").value_or(false);
    criterion.na_allowed = table.boolean("na_allowed").value_or(false);
    criterion.evidence_from = values_of(table.texts("evidence_from"));
    criterion.evidence_wanted = values_of(table.texts("evidence_wanted"));
    read_wording(table, criterion);
    read_place_in_the_model(table, criterion);
    read_audience(table, criterion);
    read_lived_experience(table, criterion);
    read_limits(table, criterion);
    if (const auto number = table.table("number")) criterion.number = read_number(*number, criterion);
    return criterion;
}

void CriterionReader::expect_count(const TomlTable& table, std::string_view key, std::size_t given, std::size_t wanted,
                                   const std::string& why) const {
    if (given != wanted)
        table.complain_at(key, "'" + std::string(key) + "' has " + std::to_string(given) + " texts; " + why + ", so " +
                                   std::to_string(wanted) + " belong here");
}

void CriterionReader::read_wording(const TomlTable& table, Criterion& criterion) const {
    const auto levels = static_cast<std::size_t>(scale_.level_count());
    const auto why = "the scale has " + std::to_string(levels) + " levels";
    auto in_print_order = values_of(table.texts("descriptors"));
    if (!table.has("descriptors") && has_descriptors_ && !table.has("number"))
        table.complain(table.place(), "'descriptors' is missing from the criterion '" + criterion.id + "'; " + why +
                                          ", each with one");
    if (table.has("descriptors")) expect_count(table, "descriptors", in_print_order.size(), levels, why);
    if (scale_.better == Better::lower) std::ranges::reverse(in_print_order);
    criterion.descriptors = std::move(in_print_order);

    criterion.next_step = values_of(table.texts("next_step"));
    if (table.has("next_step"))
        expect_count(table, "next_step", criterion.next_step.size(), levels - 1,
                     why + " and a step leads from each but the best");
    criterion.visitor_asks = values_of(table.texts("visitor_asks"));
    if (table.has("visitor_asks"))
        expect_count(table, "visitor_asks", criterion.visitor_asks.size(), levels - 1,
                     why + " and a visitor asks at each but the worst");
    for (const auto& text : table.texts("descriptors"))
        if (text.value.empty()) table.complain(text.place, "a descriptor is empty; say what holding the level means");
}

void CriterionReader::read_place_in_the_model(const TomlTable& table, Criterion& criterion) const {
    criterion.system_level = read_word(table, "system_level", system_levels);
    criterion.stage = read_word(table, "stage", stages);
    for (const auto& [tag, place] : table.texts("tags")) {
        if (!is_slug(tag))
            table.complain(place, "'" + tag + "' is no tag; a tag is small letters and digits joined by hyphens");
        const bool has_meaning = std::ranges::find(tags_with_meaning, tag) != tags_with_meaning.end();
        if (const auto meant = nearest_name(tag, tags_with_meaning); meant && !has_meaning)
            table.complain(place, "the tag '" + tag + "' means nothing to the engine; did you mean '" + *meant + "'?",
                           Severity::warning);
        if (criterion.has_tag(tag)) table.complain(place, "the tag '" + tag + "' stands here twice");
        criterion.tags.push_back(tag);
    }
}

void CriterionReader::read_audience(const TomlTable& table, Criterion& criterion) const {
    for (const auto& [who, place] : table.texts("asked_of")) {
        const auto slash = who.find('/');
        Audience audience{who.substr(0, slash), slash == std::string::npos ? "" : who.substr(slash + 1)};
        if (!is_slug(audience.sector) || (slash != std::string::npos && !is_slug(audience.role)))
            table.complain(place, "'" + who + "' names nobody; write 'sector' or 'sector/role'");
        else
            criterion.asked_of.push_back(std::move(audience));
    }
    if (table.has("asked_of") && table.is_array("asked_of") && table.texts("asked_of").empty())
        table.complain_at("asked_of",
                          "'asked_of' is empty, so nobody would be asked; leave it out to ask every sector");
}

void CriterionReader::read_lived_experience(const TomlTable& table, Criterion& criterion) const {
    const auto lived = table.table("lived_experience");
    if (!lived) return;
    static constexpr std::array<std::string_view, 2> keys{"ask", "options"};
    lived->allow_only(keys, "'lived_experience'");
    LivedExperience wording;
    wording.ask = lived->text("ask", Needed::yes).value_or("");
    wording.options = values_of(lived->texts("options"));
    const auto levels = static_cast<std::size_t>(scale_.level_count());
    if (!lived->has("options"))
        lived->complain(lived->place(), "'options' is missing from 'lived_experience'");
    else
        expect_count(*lived, "options", wording.options.size(), levels,
                     "the scale has " + std::to_string(levels) + " levels");
    if (scale_.better == Better::lower) std::ranges::reverse(wording.options);
    criterion.lived_experience = std::move(wording);
}

void CriterionReader::read_limits(const TomlTable& table, Criterion& criterion) const {
    static constexpr std::array<std::string_view, 3> keys{"id", "at", "when"};
    IdReader ids("limit");
    for (const auto& entry : table.tables("limits")) {
        entry.allow_only(keys, "a limit");
        Limit limit;
        limit.id = ids.read(entry);
        limit.when = entry.text("when", Needed::yes).value_or("");
        if (!entry.has("at")) entry.integer("at", Needed::yes);
        const auto at = read_level(entry, "at", scale_);
        if (at && *at == scale_.top()) entry.complain_at("at", "a limit at the best level holds nothing back");
        limit.at = at.value_or(0);
        criterion.limits.push_back(std::move(limit));
    }
}

Measure MeasureReader::read(const TomlTable& table) {
    static constexpr std::array<std::string_view, 16> keys{
        "id",         "numerator", "denominator", "obtained_from", "supports", "kind",    "better",        "strata",
        "thresholds", "because",   "owner",       "review_by",     "checked",  "caution", "evidence_from", "note"};
    table.allow_only(keys, "a measure");
    Measure measure;
    measure.place = table.place();
    measure.id = ids_.read(table);
    measure.numerator = table.text("numerator", Needed::yes).value_or("");
    measure.denominator = table.text("denominator", Needed::yes).value_or("");
    measure.obtained_from = table.text("obtained_from").value_or("");
    measure.supports = table.text("supports", Needed::yes).value_or("");
    const auto kind = table.text("kind").value_or("people");
    if (kind == "exact")
        measure.kind = MeasureKind::exact;
    else if (kind != "people")
        table.complain_at("kind", "'kind' is \"" + kind + "\"; it is 'people' or 'exact'");
    measure.better = read_better(table);
    measure.checked = read_word(table, "checked", {"seen", "unverified"});
    measure.caution = table.text("caution").value_or("");
    measure.evidence_from = values_of(table.texts("evidence_from"));
    read_strata(table, measure);
    read_thresholds(table, measure);
    measure.because = table.text("because").value_or("");
    measure.owner = table.text("owner").value_or(owner_);
    measure.review_by = read_date(table, "review_by").value_or(review_by_);
    return measure;
}

void MeasureReader::read_strata(const TomlTable& table, Measure& measure) {
    for (const auto& [key, place] : table.texts("strata")) {
        if (!is_slug(key))
            table.complain(place, "'" + key + "' is no key of a stratum; write \"place\", not \"place=north\"");
        if (std::ranges::find(measure.strata, key) != measure.strata.end())
            table.complain(place, "the stratum '" + key + "' stands here twice");
        measure.strata.push_back(key);
    }
}

void MeasureReader::read_thresholds(const TomlTable& table, Measure& measure) const {
    const auto thresholds = table.fractions("thresholds");
    if (measure.better == Better::lower && !thresholds.empty())
        table.complain_at("thresholds", "less is better of '" + measure.id +
                                            "', and thresholds rise; leave them out, so that it is shown as context");
    for (const auto& [threshold, place] : thresholds) {
        if (measure.kind == MeasureKind::people && (threshold < 0 || threshold > 1))
            table.complain(place, "a threshold is " + to_text(threshold) + "; a share of people lies from 0 to 1");
        if (!measure.thresholds.empty() && threshold <= measure.thresholds.back())
            table.complain(place, "thresholds rise from level to level; " + to_text(threshold) + " is not above " +
                                      to_text(measure.thresholds.back()));
        measure.thresholds.push_back(threshold);
    }
    if (static_cast<int>(thresholds.size()) > scale_.top())
        table.complain_at("thresholds", "there are " + std::to_string(thresholds.size()) +
                                            " thresholds; the scale has only " + std::to_string(scale_.top()) +
                                            " levels above the worst");
}

} // namespace weft
