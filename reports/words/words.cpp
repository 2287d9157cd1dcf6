// SPDX-License-Identifier: MIT
#include "reports/words/words.hpp"

#include "core/text.hpp"
#include "reports/words/numbers.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace weft::words {
namespace {

using Entry = std::pair<std::string_view, std::string_view>;

template <std::size_t size>
std::string look_up(const std::array<Entry, size>& entries, std::string_view code) {
    for (const auto& [known, words] : entries)
        if (known == code) return std::string(words);
    return std::string(code);
}

} // namespace

const std::string& system_name(const result::Result& result) {
    return result.system_name.empty() ? result.system : result.system_name;
}

std::string level(std::optional<int> level, std::string_view label, std::string_view otherwise) {
    if (!level) return std::string(otherwise);
    const auto number = std::to_string(*level);
    return label.empty() || number == label ? number : number + " " + std::string(label);
}

std::string level_on(const std::vector<result::Level>& scale, std::optional<int> number, std::string_view otherwise) {
    const auto found =
        std::ranges::find_if(scale, [&](const result::Level& on_scale) { return on_scale.level == number; });
    return level(number, found == scale.end() ? "" : found->label, otherwise);
}

std::string held(const result::NodeSummary& node) {
    if (!node.level) return publication(node.publication);
    return level(node.level, node.label) + (node.publication == "provisional" ? ", provisionally" : "");
}

std::string held(const result::Criterion& criterion) {
    if (criterion.number && criterion.number->way) return percent(*criterion.number->way) + " of the way";
    if (criterion.consensus && criterion.consensus->verdict == "split") return criterion.consensus->label;
    return criterion.level ? level(criterion.level, criterion.label) : state(criterion.state);
}

std::string publication(std::string_view publication) {
    static constexpr std::array<Entry, 6> entries{{
        {"published", "firm"},
        {"provisional", "provisional"},
        {"too-little-known", "not enough known"},
        {"not-applicable", "does not apply"},
        {"nothing-made", "no level is made here"},
        {"incomplete-voice", "withheld until everyone who must be heard has been"},
    }};
    return look_up(entries, publication);
}

std::string state(std::string_view state) {
    static constexpr std::array<Entry, 4> entries{{
        {"level", "known"},
        {"unknown", "not known"},
        {"not-applicable", "does not apply"},
        {"not-asked", "not asked"},
    }};
    return look_up(entries, state);
}

std::string gate_state(std::string_view state) {
    static constexpr std::array<Entry, 3> entries{{
        {"open", "met: it holds nothing back"},
        {"closed", "not met: it holds the level back"},
        {"undecided", "not known: too little is known to say"},
    }};
    return look_up(entries, state);
}

std::string chain(std::string_view chain) {
    static constexpr std::array<Entry, 3> entries{{
        {"claimed", "what people said"},
        {"evidenced", "what the evidence supports"},
        {"assessed", "what stands after every check"},
    }};
    return look_up(entries, chain);
}

std::string voice(std::string_view voice) {
    static constexpr std::array<Entry, 5> entries{{
        {"self", "the people who work in the system and live with it"},
        {"workshop", "a workshop"},
        {"moderator", "a moderator"},
        {"regulator", "the regulator"},
        {"desired", "where people want to be"},
    }};
    return look_up(entries, voice);
}

std::string role(std::string_view role) {
    static constexpr std::array<Entry, 3> entries{{
        {"lead", "pays or chairs"},
        {"voice", "must be heard"},
        {"other", "takes part"},
    }};
    return look_up(entries, role);
}

std::string promise(std::string_view promise) {
    static constexpr std::array<Entry, 3> entries{{
        {"named", "answers are given by name"},
        {"confidential", "answers are confidential"},
        {"anonymous", "answers are anonymous"},
    }};
    return look_up(entries, promise);
}

std::string evidence_grade(std::string_view grade) {
    static constexpr std::array<Entry, 5> entries{{
        {"none", "no evidence"},
        {"assertion", "said, not shown"},
        {"document", "shown in a document"},
        {"corroborated", "backed by a second sector"},
        {"verified", "checked from outside"},
    }};
    return look_up(entries, grade);
}

std::string agreement(std::string_view word) {
    static constexpr std::array<Entry, 3> entries{{
        {"split", "Split: people stand at the ends rather than in the middle, so the level says little by itself."},
        {"mixed", "Mixed: people see it somewhat differently."},
        {"one voice", "One voice: everybody who gave a level gave the same."},
    }};
    return look_up(entries, word);
}

std::string context_state(std::string_view state) {
    static constexpr std::array<Entry, 6> entries{{
        {"in-place", "in place"},
        {"removed", "removed"},
        {"partly", "partly"},
        {"absent", "absent"},
        {"present", "present: it stands in the way"},
        {"not-known", "not known"},
    }};
    return look_up(entries, state);
}

std::string expectation_state(std::string_view state) {
    static constexpr std::array<Entry, 4> entries{{
        {"met", "met"},
        {"not-met", "not met"},
        {"not-known", "not known"},
        {"not-applicable", "does not apply"},
    }};
    return look_up(entries, state);
}

std::string met(const result::Profile& profile) {
    auto text = std::to_string(profile.met) + " of " +
                count(profile.expectations.size(), "expected level is met", "expected levels are met");
    if (profile.not_known > 0)
        text += ", " + std::to_string(profile.not_known) + (profile.not_known == 1 ? " is" : " are") + " not known";
    return text;
}

std::string verdict(const result::Consensus& consensus) {
    if (consensus.verdict == "agreement") return "it agrees: " + consensus.label;
    if (consensus.verdict == "split") return "it is split, so this is " + consensus.label + ", whatever the median";
    return "it is too small to say";
}

std::string consensus(const result::Consensus& consensus) {
    return "Of the panel: " + verdict(consensus) + ". The median of " + count(consensus.answers, "answer", "answers") +
           " is " + amount(consensus.median, "") + "; " + percent(consensus.share_at_median) +
           " of them are at it and " + percent(consensus.share_in_region) + " near it.";
}

std::string number(const result::Number& number) {
    if (!number.way) return "not known";
    return percent(*number.way) + " of the way from its worst value, " + amount(number.worst, "") + ", to its best, " +
           amount(number.best, "");
}

std::string stage(std::string_view stage) {
    static constexpr std::array<Entry, 3> entries{{
        {"entry", "getting started"},
        {"functioning", "working together"},
        {"effectiveness", "making a difference"},
    }};
    return look_up(entries, stage);
}

std::string system_level(std::string_view system_level) {
    static constexpr std::array<Entry, 3> entries{{
        {"interpersonal", "between people"},
        {"organisation-team", "in organisations and teams"},
        {"organisation-system", "across the system"},
    }};
    return look_up(entries, system_level);
}

std::string listed(const std::vector<std::string>& items) {
    return weft::listed(items, "and");
}

std::string thresholds(const result::MeasureAsked& measure) {
    if (measure.thresholds.empty())
        return measure.better == "lower" ? "none: context only, less is better" : "none: context only";
    std::string text;
    for (const auto& threshold : measure.thresholds)
        text += (text.empty() ? "" : ", ") + level(threshold.level, threshold.label) + " from " +
                amount(threshold.from, "share");
    return text;
}

std::string answered_for(std::string_view owner, std::string_view review_by) {
    const auto named = std::string(owner.empty() ? "nobody named" : owner);
    return review_by.empty() ? named : named + ", again by " + date(review_by);
}

std::string checked(std::string_view checked) {
    if (checked == "seen") return "A public source says where it is had.";
    if (checked == "unverified") return "Where it is had has not been checked.";
    return std::string(checked);
}

} // namespace weft::words
