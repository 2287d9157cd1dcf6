// SPDX-License-Identifier: MIT
#include "core/rubric/policy_reader.hpp"

#include "core/nearest_name.hpp"

#include <array>
#include <string>
#include <vector>

namespace weft {
namespace {

void read_share(const TomlTable& table, std::string_view key, Fraction& share, Needed needed) {
    if (const auto value = table.share(key, needed)) share = *value;
}

void read_whole(const TomlTable& table, std::string_view key, int& number, int smallest, int largest, Needed needed) {
    if (const auto value = table.whole(key, smallest, largest, needed)) number = static_cast<int>(*value);
}

/// One word of a list of `Word`s, each called by its `name_of`.
template <class Word>
void read_word(const TomlTable& table, std::string_view key, Word& word, std::size_t word_count, Needed needed) {
    const auto text = table.text(key, needed);
    if (!text) return;
    std::vector<std::string> names;
    for (std::size_t i = 0; i < word_count; ++i)
        names.emplace_back(name_of(static_cast<Word>(i)));
    for (std::size_t i = 0; i < word_count; ++i) {
        if (names[i] != *text) continue;
        word = static_cast<Word>(i);
        return;
    }
    table.complain_at(key, "'" + std::string(key) + "' is \"" + *text + "\"; it is " + one_of(names));
}

void read_evidence_cap(const TomlTable& scoring, Policy& policy, Needed needed) {
    const auto table = scoring.table("evidence_cap", needed);
    if (!table) return;
    std::array<std::string_view, evidence_grade_count> grades;
    for (std::size_t i = 0; i < evidence_grade_count; ++i)
        grades[i] = name_of(static_cast<EvidenceGrade>(i));
    table->allow_only(grades, "'evidence_cap'");
    constexpr int lowest_step = -20;
    for (std::size_t i = 0; i < evidence_grade_count; ++i)
        read_whole(*table, grades[i], policy.evidence_cap[i], lowest_step, 0, needed);
    for (std::size_t i = 1; i < evidence_grade_count; ++i)
        if (policy.evidence_cap[i] < policy.evidence_cap[i - 1])
            table->complain_at(grades[i], "'" + std::string(grades[i]) + "' supports less than '" +
                                              std::string(grades[i - 1]) +
                                              "'; better evidence never supports a lower level");
}

void read_scoring(const TomlTable& table, Policy& policy, Needed needed) {
    static constexpr std::array<std::string_view, 16> keys{"majority_threshold",
                                                           "na_majority",
                                                           "na_disputed",
                                                           "na_weight_limit",
                                                           "known_minimum",
                                                           "coverage_publish",
                                                           "coverage_provisional",
                                                           "perspective_gap",
                                                           "perspective_minimum",
                                                           "evidence",
                                                           "evidence_cap",
                                                           "power",
                                                           "tau",
                                                           "max_lag_depth",
                                                           "max_lagging",
                                                           "lag_needs"};
    table.allow_only(keys, "[scoring]");
    read_share(table, "majority_threshold", policy.majority_threshold, needed);
    read_share(table, "na_majority", policy.na_majority, needed);
    read_share(table, "na_disputed", policy.na_disputed, needed);
    read_share(table, "na_weight_limit", policy.na_weight_limit, needed);
    read_share(table, "known_minimum", policy.known_minimum, needed);
    read_share(table, "coverage_publish", policy.coverage_publish, needed);
    read_share(table, "coverage_provisional", policy.coverage_provisional, needed);
    constexpr int most_levels = 100;
    read_whole(table, "perspective_gap", policy.perspective_gap, 0, most_levels, needed);
    constexpr int most_people = 1000;
    read_whole(table, "perspective_minimum", policy.perspective_minimum, 1, most_people, needed);
    read_word(table, "evidence", policy.evidence, 3, needed);
    read_evidence_cap(table, policy, needed);
    if (policy.coverage_provisional > policy.coverage_publish)
        table.complain_at("coverage_provisional",
                          "'coverage_provisional' is above 'coverage_publish', so nothing would be provisional");
}

void read_weights(const TomlTable& table, Policy& policy, Needed needed) {
    static constexpr std::array<std::string_view, 2> keys{"organisation", "flag_single_respondent_share"};
    table.allow_only(keys, "[weights]");
    policy.equal_organisations = table.boolean("organisation", needed).value_or(policy.equal_organisations);
    read_share(table, "flag_single_respondent_share", policy.single_respondent_share, needed);
}

void read_disclosure(const TomlTable& table, Policy& policy, Needed needed) {
    static constexpr std::array<std::string_view, 3> keys{"promise", "threshold_internal", "threshold_public"};
    table.allow_only(keys, "[disclosure]");
    read_word(table, "promise", policy.promise, 3, needed);
    constexpr int most_people = 1000;
    read_whole(table, "threshold_internal", policy.threshold_internal, 1, most_people, needed);
    read_whole(table, "threshold_public", policy.threshold_public, 1, most_people, needed);
}

} // namespace

void read_policy(const TomlTable& root, Policy& policy, Needed needed) {
    if (const auto scoring = root.table("scoring", needed)) read_scoring(*scoring, policy, needed);
    if (const auto weights = root.table("weights", needed)) read_weights(*weights, policy, needed);
    if (const auto measures = root.table("measures", needed)) {
        static constexpr std::array<std::string_view, 1> keys{"interval_level"};
        measures->allow_only(keys, "[measures]");
        read_share(*measures, "interval_level", policy.interval_level, needed);
    }
    if (const auto disclosure = root.table("disclosure", needed)) read_disclosure(*disclosure, policy, needed);
}

void read_rule_parameters(const TomlTable& table, RuleParameters& parameters, Needed needed) {
    constexpr int most = 1000;
    if (const auto power = table.fraction("power", needed)) {
        if (*power < -most || *power > 1)
            table.complain_at("power", "'power' is " + to_text(*power) + "; a power from -1000 to 1 belongs here");
        else
            parameters.power = *power;
    }
    read_share(table, "tau", parameters.tau, needed);
    read_whole(table, "max_lag_depth", parameters.max_lag_depth, 0, most, needed);
    read_whole(table, "max_lagging", parameters.max_lagging, 0, most, needed);
    read_whole(table, "lag_needs", parameters.lag_needs_children, 1, most, needed);
}

void read_chain(const TomlTable& table, std::string_view key, Chain& chain) {
    read_word(table, key, chain, chain_count, Needed::no);
}

void read_voice(const TomlTable& table, std::string_view key, Voice& voice) {
    read_word(table, key, voice, voice_count, Needed::no);
}

} // namespace weft
