// SPDX-License-Identifier: MIT
#pragma once

#include "core/comparison/ready_results.hpp"
#include "core/comparison/sector_gaps.hpp"
#include "core/rubric/comparison_policy.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace weft::comparison {

/// One sector on one criterion over all systems in which its gap could be tested.
struct SectorAcrossSystems {
    std::string sector;
    std::uint32_t systems = 0; ///< in which it was tested against the others
    std::uint32_t higher = 0;  ///< in which it is higher, as each system's own tests claim
    std::uint32_t lower = 0;
};

/// How all systems together answer one criterion (METHODS 7; "is it the rubric?"). Where systems are split over a
/// question one by one, the systems differ; where most of them are, its wording is the first suspect.
struct CriterionAcrossSystems {
    std::string domain;
    std::string criterion;
    std::string title;
    std::uint32_t systems = 0; ///< in which enough people gave a level to judge agreement, and it is shown
    std::uint32_t split = 0;   ///< of these, in which answers pull apart (van der Eijk's A below 0)
    std::vector<std::string> split_systems;
    std::optional<double> split_share;
    std::optional<double> median_agreement;
    /// By people of all systems; rounded with its shares where somebody is hidden; null when it is, as are its shares.
    std::optional<std::uint32_t> levels_given = 0;
    std::optional<double> lowest_share;     ///< of these, at the worst level; null without any
    std::optional<double> highest_share;    ///< and at the best
    std::optional<std::uint32_t> asked = 0; ///< people, whatever they answered; the same
    std::optional<double> dont_know_share;  ///< of those asked; null when nobody was
    std::optional<double> not_applicable_share;
    std::optional<double> unanswered_share;   ///< would rather not say, or said nothing
    std::string verdict;                      ///< "the-question", "some-systems", "no-system", "too-few-systems"
    std::string says;                         ///< the same in a sentence
    std::string hidden{};                     ///< why its shares are, as in a result; empty otherwise
    std::vector<SectorAcrossSystems> sectors; ///< tested in at least one system, in the order of the framework
};

/// `gaps` are those of the same results, in the same order.
std::vector<CriterionAcrossSystems> criterion_disagreement(const ReadyResults& ready, std::span<const SystemGaps> gaps,
                                                           const ComparisonPolicy& policy);

} // namespace weft::comparison
