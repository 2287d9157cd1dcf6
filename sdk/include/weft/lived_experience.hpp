// SPDX-License-Identifier: MIT
#pragma once

/// What people lived through, against what partners claim of it: one judgement with one wording for every plugin. The
/// rubric names the sector ("carers-sector"), how many people make a voice ("carers-needed") and how far above them a claim
/// may stand ("carers-above").

#include <weft/assessment.hpp>
#include <weft/criterion.hpp>
#include <weft/failure.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace weft {
namespace sdk {

/// What people with lived experience say of one criterion.
struct LivedExperience {
    std::uint32_t people;
    std::int32_t level; ///< more than half of their weight lived through this or better
};

/// As a list of one, or an empty list where fewer answered than the rubric needs to count them as a voice. Throws
/// `Failure` when the rubric does not name their sector.
inline std::vector<LivedExperience> lived_experience(const Assessment& assessment, const Criterion& criterion) {
    const std::string sector = assessment.text("carers-sector");
    if (sector.empty()) throw Failure("the rubric gives no text 'carers-sector' among its assessor's parameters");
    const std::int64_t needed = assessment.whole_number("carers-needed");
    std::vector<LivedExperience> found;
    for (const Voice& voice : criterion.voices()) {
        const bool is_enough = voice.has_level() && static_cast<std::int64_t>(voice.given()) >= needed;
        if (voice.sector_id() != sector || !is_enough) continue;
        LivedExperience lived;
        lived.people = voice.given();
        lived.level = voice.level();
        found.push_back(lived);
    }
    return found;
}

/// "at least half of the people with lived experience say 1 or less"
inline std::string what_was_lived(const LivedExperience& lived) {
    return "at least half of the people with lived experience say " + std::to_string(lived.level) +
           (lived.level > 0 ? " or less" : "");
}

/// "fewer than 10 people with lived experience answered, too few to count as a voice"
inline std::string too_few_lived(const Assessment& assessment) {
    return "fewer than " + std::to_string(assessment.whole_number("carers-needed")) +
           " people with lived experience answered, too few to count as a voice";
}

/// Holds a claim no further above what was lived through than the rubric allows; not tested while too few have said.
/// What people lived through is no number from a register: neither `most-levels-down` nor a merger softens it.
inline void hold_at_what_was_lived(Assessment& assessment, const Criterion& criterion, const std::string& rule_id) {
    const std::vector<LivedExperience> voices = lived_experience(assessment, criterion);
    if (voices.empty()) assessment.not_tested(rule_id, "", too_few_lived(assessment), criterion.id());
    for (const LivedExperience& lived : voices) {
        const std::int32_t highest = lived.level + assessment.whole_number("carers-above");
        if (criterion.claimed() <= highest) continue;
        assessment.hold_at(highest, criterion.id(), rule_id,
                           "Partners say " + std::to_string(criterion.claimed()) + "; " + what_was_lived(lived) +
                               ", so it stands at " + std::to_string(highest) + ".",
                           "The ICB and the services can sit down with some of these people, find out where it went "
                           "wrong, and change that first.",
                           std::to_string(lived.people) + " people with lived experience answered");
    }
}

} // namespace sdk
} // namespace weft
