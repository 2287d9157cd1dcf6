// SPDX-License-Identifier: MIT
#pragma once

#include "core/rubric/framework.hpp"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace weft {

/// One answer in one byte: a rank from 0 (worst), or a state above `highest_rank`. None of the states is ever
/// a zero; they stay apart to the last page.
using Answer = std::uint8_t;

namespace answer {
inline constexpr Answer highest_rank = 0xEF;
inline constexpr Answer declined = 0xFB; ///< would rather not say; counts like `missing` and is shown apart
inline constexpr Answer not_applicable = 0xFC;
inline constexpr Answer dont_know = 0xFD;
inline constexpr Answer missing = 0xFE;   ///< asked, not answered
inline constexpr Answer not_asked = 0xFF; ///< not routed to this respondent
} // namespace answer

inline bool is_level(Answer value) {
    return value <= answer::highest_rank;
}

/// Who answered, in which capacity. Organisation and role may be empty; somebody without an organisation
/// stands for themselves.
struct Respondent {
    std::string id;
    std::size_t sector = 0; ///< index into Framework::sectors
    std::string organisation;
    std::string role;
    Voice voice = Voice::self;
};

/// One piece of evidence for one criterion.
struct Evidence {
    std::string id;
    std::size_t question = 0; ///< a criterion's column
    std::string sector;       ///< a sector's id, "moderator" or "regulator"
    std::string kind;
    EvidenceGrade grade = EvidenceGrade::none;
    std::string title;
    std::string link;
    std::string date;
    std::string sha256;
};

/// A number beside the opinions, for the whole ("") or one stratum ("place=north;diagnosis=non-cancer").
struct MeasureValue {
    std::size_t measure = 0; ///< index over the framework's measures
    std::string stratum;
    double numerator = 0;
    double denominator = 0;
    std::string period_start;
    std::string period_end;
    std::string source;
};

/// All that one system answered in one round. Rows are sorted by voice, sector, organisation and id, so that
/// the order of the files never matters and every group is one run of rows.
struct AssessmentAnswers {
    std::string system; ///< "la:camden"
    std::string round;  ///< "2026" or "2026-h1"
    std::vector<Respondent> respondents;
    std::vector<Answer> answers;   ///< row after row; one byte for each of the framework's questions
    std::vector<SectorRole> roles; ///< by sector, the assessment's own or the framework's
    std::vector<Evidence> evidence;
    std::vector<MeasureValue> measures;

    std::span<const Answer> row(std::size_t respondent) const {
        const auto width = answers.size() / respondents.size();
        return {answers.data() + respondent * width, width};
    }
};

/// Every assessment that was read, sorted by system and round.
struct AnswerTable {
    std::vector<AssessmentAnswers> assessments;

    std::size_t answer_count() const; ///< bytes of answers, of whatever state
};

} // namespace weft
