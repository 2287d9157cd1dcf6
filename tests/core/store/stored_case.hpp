// SPDX-License-Identifier: MIT
#pragma once

#include "core/answers/answer_table.hpp"
#include "core/rubric/framework.hpp"
#include "core/store/store.hpp"

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <utility>
#include <vector>

/// A small framework and answers under it, for the tests of whatever stores them.
namespace weft {

inline Criterion criterion_named(const std::string& id) {
    Criterion made;
    made.id = id;
    return made;
}

/// Criteria "plan" (with the limit "on-paper"), "call" and "record" on four levels, three sectors, one measure.
inline Framework small_framework() {
    Domain domain;
    domain.rubric.id = "plans";
    domain.rubric.domain = "clinical";
    domain.rubric.scale = {1, Better::higher, {"None", "Some", "Most", "All"}};
    domain.rubric.criteria = {criterion_named("plan"), criterion_named("call"), criterion_named("record")};
    domain.rubric.criteria[0].limits = {{"on-paper", 1, "The plan is on paper only"}};
    Measure share;
    share.id = "plan-share";
    share.supports = "plan";
    domain.rubric.measures = {share};

    Framework framework;
    framework.id = "plans";
    framework.version = "1.0.0";
    framework.domains = {domain};
    framework.sectors = {{"hospice", "Hospices", SectorRole::voice},
                         {"council", "The council", SectorRole::lead},
                         {"lived-experience", "People", SectorRole::other}};
    framework.index();
    return framework;
}

/// Three people in two voices with every state of an answer, evidence and a measure; columns "plan", "call", "record",
/// "plan/on-paper".
inline AssessmentAnswers small_answers(const std::string& system = "demo:a", const std::string& round = "2026") {
    AssessmentAnswers answers;
    answers.system = system;
    answers.round = round;
    answers.respondents = {{"nurse-nora", 0, "St Ann's", "nurse", Voice::self},
                           {"carer-carl", 2, "", "", Voice::self},
                           {"nurse-nora", 0, "St Ann's", "", Voice::desired}};
    answers.answers = {3,
                       answer::dont_know,
                       answer::not_applicable,
                       1, //
                       0,
                       answer::not_asked,
                       answer::missing,
                       answer::not_asked, //
                       3,
                       3,
                       3,
                       0};
    answers.roles = {SectorRole::voice, SectorRole::lead, SectorRole::other};
    answers.evidence = {{"e1", 0, "hospice", "audit", EvidenceGrade::document, "Audit, \"signed\"",
                         "https://example.org", "2026-02-28", "00ff"},
                        {"e2", 1, "regulator", "visit", EvidenceGrade::verified, "Überblick", "", "", ""}};
    answers.measures = {{0, "", 0.1 + 0.2, 3, "2025-04-01", "2026-03-31", "register"},
                        {0, "place=north", 1, 2, "", "", ""}};
    return answers;
}

inline AnswerTable table_of(std::vector<AssessmentAnswers> assessments) {
    return {std::move(assessments)};
}

inline Change change_at(const std::string& time, const std::string& reason = "the yearly round") {
    return {time, "ana", reason};
}

/// All of an assessment as text, so that two of them are equal exactly when every member is.
inline std::string all_of(const AssessmentAnswers& answers) {
    std::string text = answers.system + "|" + answers.round + "\n";
    for (std::size_t i = 0; i < answers.respondents.size(); ++i) {
        const auto& who = answers.respondents[i];
        text += who.id + "|" + std::to_string(who.sector) + "|" + who.organisation + "|" + who.role + "|" +
                std::string(name_of(who.voice)) + ":";
        for (const Answer given : answers.row(i))
            text += " " + std::to_string(given);
        text += "\n";
    }
    for (const SectorRole role : answers.roles)
        text += "role " + std::to_string(static_cast<int>(role)) + "\n";
    for (const Evidence& item : answers.evidence)
        text += "evidence " + item.id + "|" + std::to_string(item.question) + "|" + item.sector + "|" + item.kind +
                "|" + std::string(name_of(item.grade)) + "|" + item.title + "|" + item.link + "|" + item.date + "|" +
                item.sha256 + "\n";
    const auto bits = [](double value) {
        std::uint64_t word = 0;
        static_assert(sizeof(word) == sizeof(value));
        std::memcpy(&word, &value, sizeof(word));
        return std::to_string(word);
    };
    for (const MeasureValue& value : answers.measures)
        text += "measure " + std::to_string(value.measure) + "|" + value.stratum + "|" + bits(value.numerator) + "|" +
                bits(value.denominator) + "|" + value.period_start + "|" + value.period_end + "|" + value.source + "\n";
    return text;
}

} // namespace weft
