// SPDX-License-Identifier: MIT
#pragma once

#include "core/answers/answer_table.hpp"
#include "core/assessment/result.hpp"
#include "core/rubric/comparison_policy.hpp"
#include "core/rubric/framework.hpp"
#include "core/rubric/rubric_health_policy.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace weft::comparison {

/// Whether answers to the criteria of a domain go together (METHODS 7). A rubric need not have that: its criteria make up
/// maturity, they do not measure one thing.
struct Consistency {
    std::optional<std::uint32_t> rows =
        0;                       ///< people, or systems; rounded where groups are hidden, null when too few to say
    std::optional<double> alpha; ///< Cronbach's; a negative one is legal
    std::optional<double> low;   ///< its interval, by Feldt
    std::optional<double> high;
    std::string reason; ///< why there is none: "no_data", "too_few", "no_variation"; empty otherwise
};

/// One criterion beside the sum of the others of its domain.
struct ItemInDomain {
    std::string criterion;
    std::optional<double> item_rest;        ///< correlation; null where too few answered everything
    std::optional<double> alpha_if_dropped; ///< of the others alone
    bool goes_less = false;                 ///< the correlation is below `item_rest` of the policy
};

/// Two questions that begin alike and are answered alike: perhaps they ask the same.
struct SameQuestion {
    std::string first;
    std::string second;
    std::optional<std::uint32_t> people = 0; ///< who gave a level on both; rounded where groups are hidden
    double correlation = 0;                  ///< polychoric, over people of all systems
};

struct DomainConsistency {
    std::string domain;
    std::string title;
    std::uint32_t criteria = 0;          ///< that people are asked
    std::uint32_t systems = 0;           ///< with two people or more who gave a level on every one of them
    Consistency within;                  ///< of people, each less the mean of their system: how raters behave
    Consistency of_systems;              ///< of the means of systems
    std::vector<ItemInDomain> items;     ///< by people within systems; empty where too few
    std::uint32_t pairs = 0;             ///< of criteria, both of which enough people gave a level on
    std::vector<SameQuestion> redundant; ///< of these, by the policy's correlation and first words
};

struct AnswerConsistency {
    std::string withheld; ///< why it is not there, in a sentence; empty otherwise
    std::vector<DomainConsistency> domains;
};

/// `results` are those that an audience may see, made by `framework` of `answers`, of one round, sorted by system. Counted is
/// who gave a level on every criterion of a domain in the voice that makes levels. A sector that is hidden on any of them is
/// left out with its people: its answers are in no number.
AnswerConsistency answer_consistency(const Framework& framework, std::span<const AssessmentAnswers> answers,
                                     std::span<const result::Result> results, const RubricHealthPolicy& policy,
                                     const ComparisonPolicy& compare);

} // namespace weft::comparison
