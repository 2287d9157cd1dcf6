// SPDX-License-Identifier: MIT
#include "core/answers/answers_as_csv.hpp"

#include "core/csv/csv_writer.hpp"
#include "core/fraction.hpp"

#include <set>
#include <string_view>

namespace weft {
namespace {

struct StateAndLevel {
    std::string_view state;
    std::string level;
};

StateAndLevel in_words(const Framework& framework, const Question& question, Answer answer) {
    switch (answer) {
    case answer::not_applicable: return {"na", ""};
    case answer::dont_know: return {"dk", ""};
    case answer::declined: return {"declined", ""};
    case answer::missing: return {"missing", ""};
    case answer::not_asked: return {"not-asked", ""};
    default: break;
    }
    if (question.limit) return {answer == 0 ? "yes" : "no", ""};
    return {"level", std::to_string(framework.domains[question.domain].rubric.scale.printed(answer))};
}

bool is_given(Answer answer) {
    return answer != answer::missing && answer != answer::not_asked;
}

std::string answer_rows(const Framework& framework, const AssessmentAnswers& assessment, AnswerRows which) {
    std::string rows;
    for (std::size_t person = 0; person < assessment.respondents.size(); ++person) {
        const auto& respondent = assessment.respondents[person];
        const auto answers = assessment.row(person);
        for (std::size_t question = 0; question < answers.size(); ++question) {
            if (which == AnswerRows::given && !is_given(answers[question])) continue;
            const auto [state, level] = in_words(framework, framework.questions[question], answers[question]);
            rows +=
                csv_line({assessment.system, assessment.round, respondent.id, framework.sectors[respondent.sector].id,
                          respondent.organisation, framework.questions[question].id, state, level,
                          state == "na" ? "not stored" : "", name_of(respondent.voice)});
        }
    }
    return rows;
}

std::string respondent_rows(const Framework& framework, const AssessmentAnswers& assessment) {
    std::string rows;
    std::set<std::string_view> written; // once, in however many voices
    for (const auto& respondent : assessment.respondents)
        if (written.insert(respondent.id).second)
            rows += csv_line({assessment.system, assessment.round, respondent.id,
                              framework.sectors[respondent.sector].id, respondent.organisation, respondent.role});
    return rows;
}

std::string evidence_rows(const Framework& framework, const AssessmentAnswers& assessment) {
    std::string rows;
    for (const auto& piece : assessment.evidence)
        rows += csv_line({assessment.system, assessment.round, piece.id, framework.questions[piece.question].id,
                          piece.sector, piece.kind, name_of(piece.grade), piece.title, piece.link, piece.date,
                          piece.sha256});
    return rows;
}

std::string measure_rows(const Framework& framework, const AssessmentAnswers& assessment) {
    std::string rows;
    for (const auto& value : assessment.measures)
        rows += csv_line({assessment.system, assessment.round, framework.measure(value.measure).id, value.stratum,
                          shortest_text(value.numerator), shortest_text(value.denominator), value.period_start,
                          value.period_end, value.source});
    return rows;
}

/// Only where the assessment has other roles than its framework.
std::string role_rows(const Framework& framework, const AssessmentAnswers& assessment) {
    std::string rows;
    for (std::size_t sector = 0; sector < framework.sectors.size(); ++sector)
        if (assessment.roles[sector] != framework.sectors[sector].role)
            rows += csv_line(
                {assessment.system, assessment.round, framework.sectors[sector].id, name_of(assessment.roles[sector])});
    return rows;
}

} // namespace

std::map<std::string, std::string> answers_as_csv(const Framework& framework, const AnswerTable& table,
                                                  AnswerRows which) {
    const std::map<std::string, std::string> headers = {
        {"answers.csv", csv_line({"system", "round", "respondent", "sector", "organisation", "criterion", "state",
                                  "level", "rationale", "voice"})},
        {"respondents.csv", csv_line({"system", "round", "respondent", "sector", "organisation", "role"})},
        {"evidence.csv", csv_line({"system", "round", "id", "criterion", "sector", "kind", "grade", "title", "link",
                                   "date", "sha256"})},
        {"measures.csv", csv_line({"system", "round", "measure", "stratum", "numerator", "denominator", "period_start",
                                   "period_end", "source"})},
        {"roles.csv", csv_line({"system", "round", "sector", "role"})},
    };
    std::map<std::string, std::string> rows;
    for (const auto& assessment : table.assessments) {
        rows["answers.csv"] += answer_rows(framework, assessment, which);
        rows["respondents.csv"] += respondent_rows(framework, assessment);
        rows["evidence.csv"] += evidence_rows(framework, assessment);
        rows["measures.csv"] += measure_rows(framework, assessment);
        rows["roles.csv"] += role_rows(framework, assessment);
    }
    std::map<std::string, std::string> files;
    for (auto& [name, text] : rows)
        if (!text.empty()) files[name] = headers.at(name) + text;
    return files;
}

} // namespace weft
