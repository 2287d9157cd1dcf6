// SPDX-License-Identifier: MIT
#include "reports/words/words.hpp"

#include "core/assessment/what_is_hidden.hpp"
#include "reports/words/english_text.hpp"
#include "reports/words/nodes.hpp"
#include "reports/words/numbers.hpp"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace weft::words {
namespace {

/// A fault in words/en.toml as it was built in is ours, so it stops the program with every problem of it.
Catalogue read_english() {
    Problems problems;
    auto read = read_catalogue(SourceText("words/en.toml", english_text), nullptr, problems);
    if (!read) throw std::logic_error(to_text(problems));
    return std::move(*read);
}

} // namespace

const Words& english() {
    static const Words words(read_english(), nullptr);
    return words;
}

// --- Any words -------------------------------------------------------------------------------------------------------

Words::Words(Catalogue catalogue) : Words(std::move(catalogue), &english()) {}

Words::Words(Catalogue catalogue, const Words* fallback)
    : catalogue_(std::move(catalogue)),
      locale_(locale_of(catalogue_.language)),
      fallback_(fallback) {
    if (!is_english() && fallback_ != nullptr) own_ = OwnWords(catalogue_, fallback_->catalogue());
}

Words::Found Words::find(std::string_view id) const {
    if (const auto own = catalogue_.messages.find(id); own != catalogue_.messages.end()) return {&own->second, this};
    return fallback_ == nullptr ? Found{nullptr, this} : fallback_->find(id);
}

std::string Words::say(std::string_view id, Fillings fillings) const {
    const auto found = find(id);
    if (found.message == nullptr) throw std::logic_error("words/en.toml has no '" + std::string(id) + "'");
    return filled(found.message->text, fillings);
}

std::string Words::say_count(std::string_view id, std::uint64_t count, Fillings fillings) const {
    const auto found = find(id);
    if (found.message == nullptr) throw std::logic_error("words/en.toml has no '" + std::string(id) + "'");
    const auto& forms = found.message->forms;
    const auto& locale = *found.words->locale_;
    auto form = count == 0 ? forms.find("none") : forms.end();
    if (form == forms.end()) form = forms.find(locale.plural_form(count));
    const auto number = locale.number(std::to_string(count));
    return filled(form == forms.end() ? found.message->text : form->second, fillings, {"count", number});
}

std::string Words::coded(std::string_view group, std::string_view code) const {
    const auto found = find(std::string(group) + "." + std::string(code));
    return found.message == nullptr ? std::string(code) : found.message->text;
}

// --- Levels ----------------------------------------------------------------------------------------------------------

std::string Words::level(std::optional<int> level, std::string_view label) const {
    return level ? this->level(level, label, "") : say("phrase.not-known");
}

std::string Words::level(std::optional<int> level, std::string_view label, std::string_view otherwise) const {
    if (!level) return std::string(otherwise);
    const auto number = std::to_string(*level);
    return label.empty() || number == label ? number : number + " " + this->label(label);
}

std::string Words::level_on(const std::vector<result::Level>& scale, std::optional<int> level) const {
    return level ? level_on(scale, level, "") : say("phrase.not-known");
}

std::string Words::level_on(const std::vector<result::Level>& scale, std::optional<int> number,
                            std::string_view otherwise) const {
    const auto found =
        std::ranges::find_if(scale, [&](const result::Level& on_scale) { return on_scale.level == number; });
    return level(number, found == scale.end() ? "" : found->label, otherwise);
}

std::string Words::held(const result::NodeSummary& node) const {
    if (!node.level) return publication(node.publication);
    const auto held = level(node.level, node.label);
    return node.publication == "provisional" ? say("phrase.provisionally", {{"level", held}}) : held;
}

std::string Words::held(const result::Criterion& criterion) const {
    if (criterion.number && criterion.number->way)
        return say("phrase.of-the-way", {{"share", percent(*criterion.number->way)}});
    if (criterion.consensus && criterion.consensus->verdict == "split") return label(criterion.consensus->label);
    return criterion.level ? level(criterion.level, criterion.label) : state(criterion.state);
}

// --- Codes that need more --------------------------------------------------------------------------------------------

std::string Words::hidden(std::string_view code, std::optional<std::uint32_t> smallest_group) const {
    if (code.empty()) return "";
    if (code == "small-group" && smallest_group) return say_count("hidden.small-group", *smallest_group);
    if (code == "protects-others") return say("hidden.protects-others");
    if (code == "not-for-publication") return say("hidden.not-for-publication");
    return say("phrase.hidden");
}

std::string Words::mark_for(std::string_view audience) const {
    if (audience == "public") return "";
    return say(audience == "regulator" ? "mark.regulator" : "mark.internal");
}

// --- Sentences -------------------------------------------------------------------------------------------------------

std::string Words::what_is_hidden(std::optional<std::uint32_t> smallest_group) const {
    return smallest_group ? say_count("hidden.in-all", *smallest_group) : "";
}

std::string Words::met(const result::Profile& profile) const {
    const auto hidden = hidden_expectations(profile);
    if (hidden > 0 && hidden == profile.expectations.size()) return say_count("profile.all-hidden", hidden);
    auto text = say_count("profile.met", profile.expectations.size(), {{"met", whole(profile.met)}});
    if (profile.not_known > 0) text = say_count("profile.not-known", profile.not_known, {{"met", text}});
    return hidden == 0 ? text : say_count("profile.hidden", hidden, {{"met", text}});
}

std::string Words::targets_met(const std::vector<TitledNode>& nodes) const {
    const auto in_state = [&](std::string_view state) {
        return static_cast<std::uint64_t>(std::ranges::count_if(
            nodes, [&](const TitledNode& titled) { return titled.node->target->state == state; }));
    };
    const auto met = whole(in_state("met"));
    const auto undecided = in_state("undecided");
    return undecided == 0
               ? say_count("target.all-met", nodes.size(), {{"met", met}})
               : say_count("target.some-undecided", nodes.size(), {{"met", met}, {"undecided", whole(undecided)}});
}

std::string Words::verdict(const result::Consensus& consensus) const {
    if (consensus.verdict == "agreement") return say("consensus.agreement", {{"level", label(consensus.label)}});
    if (consensus.verdict == "split") return say("consensus.split", {{"level", label(consensus.label)}});
    return say("consensus.too-small");
}

std::string Words::consensus(const result::Consensus& consensus) const {
    return say_count("consensus.of-the-panel", consensus.answers,
                     {{"verdict", verdict(consensus)},
                      {"median", amount(consensus.median, "")},
                      {"at", percent(consensus.share_at_median)},
                      {"near", percent(consensus.share_in_region)}});
}

std::string Words::number(const result::Number& number) const {
    if (!number.way) return say("phrase.not-known");
    return say(
        "phrase.way-from-worst-to-best",
        {{"share", percent(*number.way)}, {"worst", amount(number.worst, "")}, {"best", amount(number.best, "")}});
}

std::string Words::thresholds(const result::MeasureAsked& measure) const {
    if (measure.thresholds.empty())
        return say(measure.better == "lower" ? "measure.context-less-is-better" : "measure.context-only");
    std::string text;
    for (const auto& threshold : measure.thresholds)
        text += (text.empty() ? "" : say("list.comma")) +
                say("measure.level-from",
                    {{"level", level(threshold.level, threshold.label)}, {"share", amount(threshold.from, "share")}});
    return text;
}

std::string Words::answered_for(std::string_view owner, std::string_view review_by) const {
    const auto named = owner.empty() ? say("measure.nobody-named") : std::string(owner);
    return review_by.empty() ? named : say("measure.again-by", {{"owner", named}, {"date", date(review_by)}});
}

std::string Words::rule(const result::OtherRule& other) const {
    return other.over == "criteria" ? other.rule : say("rule.over", {{"rule", other.rule}, {"parts", other.over}});
}

std::string Words::dependence(const result::NodeSummary& node) const {
    bool has_level = false;
    bool has_other = false;
    for (const auto& other : node.other_rules) {
        has_level = has_level || other.makes_level;
        has_other = has_other || (other.makes_level && other.label != node.base_label);
    }
    if (!has_level || node.base_label.empty()) return "";
    return say(has_other ? "rule.level-depends" : "rule.level-does-not-depend");
}

// --- Numbers ---------------------------------------------------------------------------------------------------------

std::string Words::percent(double share) const {
    const auto whole_number = decimals(share * 100, 0);
    if (whole_number == "100" && share < 1) return say("number.just-under", {{"number", locale_->percent("100")}});
    if (whole_number == "0" && share > 0) return say("number.under", {{"number", locale_->percent("1")}});
    return locale_->percent(whole_number);
}

std::string Words::percent_or_hidden(std::optional<double> share) const {
    return share ? percent(*share) : say("phrase.hidden");
}

std::string Words::score(std::optional<double> score, std::string_view unit) const {
    if (!score) return say("phrase.not-known");
    const auto number = decimals(*score, 1, 1);
    return unit == "percent" ? locale_->percent(number) : locale_->number(number) + " " + coded("unit", unit);
}

std::string Words::amount(std::optional<double> amount, std::string_view unit) const {
    if (!amount) return say("phrase.not-known");
    if (unit == "share") return percent(*amount);
    if (unit == "percent") return locale_->percent(decimals(*amount, 1));
    return locale_->number(decimals(*amount, 2)) + (unit.empty() ? "" : " " + coded("unit", unit));
}

std::string Words::whole(std::uint64_t number) const {
    return locale_->number(std::to_string(number));
}

std::string Words::date(std::string_view iso_date) const {
    const auto day = day_of(iso_date);
    return day ? locale_->date(*day) : std::string(iso_date);
}

std::string Words::stratum(std::string_view stratum) const {
    if (stratum.empty()) return say("phrase.everyone");
    std::string text;
    for (const char c : stratum) {
        if (c == '=')
            text += ": ";
        else if (c == ';')
            text += say("list.comma");
        else
            text += c;
    }
    return text;
}

std::string Words::listed(const std::vector<std::string>& items) const {
    if (items.empty()) return "";
    std::string before;
    for (std::size_t i = 0; i + 1 < items.size(); ++i)
        before += (i == 0 ? "" : say("list.comma")) + items[i];
    return items.size() == 1 ? items.front() : say("list.and", {{"before", before}, {"last", items.back()}});
}

// --- In English ------------------------------------------------------------------------------------------------------

const std::string& system_name(const result::Result& result) {
    return result.system_name.empty() ? result.system : result.system_name;
}

std::string level(std::optional<int> level, std::string_view label, std::string_view otherwise) {
    return english().level(level, label, otherwise);
}

std::string listed(const std::vector<std::string>& items) {
    return english().listed(items);
}

} // namespace weft::words
