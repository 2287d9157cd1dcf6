// SPDX-License-Identifier: MIT
#pragma once

#include "core/answers/answer_table.hpp"
#include "core/rubric/framework.hpp"
#include "core/synthesis/panel_tally.hpp"
#include "core/synthesis/perspective_cap.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace weft {

/// What is known of a criterion. Only `level` has levels; none of the others is ever a zero.
enum class CriterionState : std::uint8_t { level, unknown, not_applicable, not_asked };

/// What all voices together say of one criterion, before any assessor looks at it.
struct CriterionSynthesis {
    CriterionState state = CriterionState::not_asked;
    std::optional<Rank> claimed;   ///< majority level; set exactly when `state` is `level`
    std::optional<Rank> evidenced; ///< claimed, capped by the grade of evidence; unset when evidence is off
    EvidenceGrade grade = EvidenceGrade::none;
    PerspectiveCap perspective; ///< relational criteria only
    double coverage = 0;        ///< equal-sector share that gave a level, of those who were asked and it applies to
    double not_applicable_share = 0;        ///< equal-sector, of those who gave a level or said it does not apply
    bool is_applicability_disputed = false; ///< enough said "not applicable" to mention, and it was not accepted
    std::uint32_t level_givers = 0;
    std::optional<ConsensusReading> consensus; ///< only where the rubric asks for one
    std::optional<Fraction> number; ///< share of the way between the goalposts; only of a criterion that is a number
};

/// Many voices, made one level a criterion.
struct Synthesis {
    explicit Synthesis(PanelTally counted) : tally(std::move(counted)) {}

    PanelTally tally;
    std::vector<CriterionSynthesis> criteria; ///< by question
    std::vector<bool> limit_holds;            ///< by question past the criteria: a majority says yes
    std::vector<SectorView> sector_views;     ///< question x sector, criteria only

    std::span<const SectorView> views_of(std::size_t question) const {
        return std::span(sector_views).subspan(question * tally.sector_count(), tally.sector_count());
    }
};

/// The framework's voice of one assessment (METHODS section 0, steps 2 to 7).
Synthesis synthesise(const Framework& framework, const AssessmentAnswers& answers);

/// Majority levels of another voice, by question; nothing where it gave none. They stand beside, never inside.
std::vector<std::optional<Rank>> voice_levels(const Framework& framework, const AssessmentAnswers& answers,
                                              Voice voice);

/// Claimed levels as they would be without one sector, by question; nothing where no sector is left.
std::vector<std::optional<Rank>> levels_without(const Framework& framework, const Synthesis& synthesis,
                                                std::size_t sector);

} // namespace weft
