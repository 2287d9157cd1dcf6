// SPDX-License-Identifier: MIT
#pragma once

#include "core/answers/answer_table.hpp"
#include "core/register/system_register.hpp"
#include "core/rubric/framework.hpp"
#include "core/source_text.hpp"

#include <optional>
#include <string>
#include <vector>

namespace weft {

/// The assessed level of a criterion, capability or domain, or of the whole ("overall").
struct ExpectedLevel {
    std::string id;
    std::optional<int> level; ///< as printed; unset: no level is given
    Place place;
};

/// What holds a criterion (rules of ceilings), or a domain or the whole (gates), all of it.
struct ExpectedHold {
    std::string id;
    std::vector<std::string> held_by;
    Place place;
};

struct ExpectedReason {
    std::string criterion;
    std::string sentence;
    Place place;
};

/// Something a case says of cautions: their rule.
struct ExpectedCaution {
    std::string rule;
    Place place;
};

/// Answers of an invented system, and what has to come of them.
struct GoldenCase {
    std::string id;
    std::string about; ///< one sentence: what it shows
    std::string round;
    std::string merged; ///< the day a merger made the system, YYYY-MM-DD; empty: no merger
    int respondents = 1;
    std::vector<std::vector<Answer>> answers; ///< by sector and question, as everybody of the sector answers
    std::vector<SectorRole> roles;            ///< by sector
    std::vector<MeasureValue> measures;
    std::vector<ExpectedLevel> levels;
    std::vector<ExpectedHold> holds;
    std::vector<ExpectedReason> reasons;
    std::vector<ExpectedCaution> cautions;
    std::vector<ExpectedCaution> no_cautions;
    Place place;
};

/// The cases of one file, which are about one framework.
struct CaseFile {
    SourceText source;
    std::string framework;
    std::vector<GoldenCase> cases;
};

/// The case as answers were handed in: everybody of a sector says the same, each for an organisation of their own.
AssessmentAnswers answers_of(const GoldenCase& golden, const Framework& framework);

/// Who the systems of these cases are, and which of them a merger made.
SystemRegister register_of(const std::vector<GoldenCase>& cases);

} // namespace weft
