// SPDX-License-Identifier: MIT
#include "core/error.hpp"
#include "core/store/sqlite_answers.hpp"

namespace weft {
namespace {

/// The value an enum's name stands for. A name nobody knows was written by another program.
template <class Enum, std::size_t count>
Enum named(const std::string& name) {
    for (std::size_t i = 0; i < count; ++i)
        if (name_of(static_cast<Enum>(i)) == name) return static_cast<Enum>(i);
    throw Error(Failure::storage, "the store holds the word '" + name + "', which this version of Weft does not know");
}

std::string valid_at_revision(const std::string& table) {
    return table + ".from_revision <= ?2 AND (" + table + ".until_revision IS NULL OR " + table +
           ".until_revision > ?2)";
}

StoredRespondent respondent_in(const Statement& row) {
    return {row.integer(0), named<Voice, voice_count>(row.text(1)), row.text(2), row.text(3), row.text(4), row.text(5)};
}

} // namespace

StoredQuestions read_questions(const Database& database, const std::string& framework) {
    StoredQuestions questions;
    Statement rows(database, "SELECT number, id FROM question WHERE framework = ?1 ORDER BY id");
    for (rows.with(framework); rows.step();) {
        questions.columns.emplace(rows.integer(0), questions.ids.size());
        questions.numbers.push_back(rows.integer(0));
        questions.ids.push_back(rows.text(1));
    }
    return questions;
}

StoredAnswers read_head(const Database& database, std::int64_t assessment, std::uint64_t revision) {
    StoredAnswers head;
    Statement version(database, "SELECT framework_version FROM revision WHERE assessment = ?1 AND number = ?2");
    if (version.with(assessment, revision).step()) head.framework_version = version.text(0);

    Statement roles(database, "SELECT sector, role FROM role WHERE assessment = ?1 AND " + valid_at_revision("role") +
                                  " ORDER BY sector");
    for (roles.with(assessment, revision); roles.step();)
        head.roles.push_back({roles.text(0), named<SectorRole, sector_role_count>(roles.text(1))});

    Statement evidence(database, "SELECT question, id, sector, kind, grade, title, link, date, sha256 FROM evidence "
                                 "WHERE assessment = ?1 AND " +
                                     valid_at_revision("evidence") + " ORDER BY question, id");
    for (evidence.with(assessment, revision); evidence.step();)
        head.evidence.push_back({evidence.text(0),
                                 {.id = evidence.text(1),
                                  .question = 0,
                                  .sector = evidence.text(2),
                                  .kind = evidence.text(3),
                                  .grade = named<EvidenceGrade, evidence_grade_count>(evidence.text(4)),
                                  .title = evidence.text(5),
                                  .link = evidence.text(6),
                                  .date = evidence.text(7),
                                  .sha256 = evidence.text(8)}});

    Statement measures(database, "SELECT measure, stratum, numerator, denominator, period_start, period_end, source "
                                 "FROM measure WHERE assessment = ?1 AND " +
                                     valid_at_revision("measure") + " ORDER BY measure, stratum");
    for (measures.with(assessment, revision); measures.step();)
        head.measures.push_back({measures.text(0),
                                 {.measure = 0,
                                  .stratum = measures.text(1),
                                  .numerator = measures.real(2),
                                  .denominator = measures.real(3),
                                  .period_start = measures.text(4),
                                  .period_end = measures.text(5),
                                  .source = measures.text(6)}});
    return head;
}

StoredAnswers read_answers(const Database& database, const StoredQuestions& questions, std::int64_t assessment,
                           std::uint64_t revision, bool is_current) {
    StoredAnswers read = read_head(database, assessment, revision);
    read.questions = questions.ids;
    const auto valid = [is_current](const std::string& table) {
        return is_current ? table + ".until_revision IS NULL" : valid_at_revision(table);
    };
    const auto with_parameters = [&](Statement& statement) -> Statement& {
        return is_current ? statement.with(assessment) : statement.with(assessment, revision);
    };

    Statement people(database, "SELECT who.number, voice, id, sector, organisation, state.role FROM respondent AS who "
                               "JOIN respondent_state AS state ON state.respondent = who.number "
                               "WHERE who.assessment = ?1 AND is_present = 1 AND " +
                                   valid("state") + " ORDER BY who.number");
    for (with_parameters(people); people.step();)
        read.respondents.push_back(respondent_in(people));

    const std::size_t width = questions.ids.size();
    read.answers.assign(read.respondents.size() * width, answer::not_asked);
    Statement cells(database, "SELECT cell.respondent, question, answer FROM respondent AS who "
                              "JOIN answer AS cell ON cell.respondent = who.number WHERE who.assessment = ?1 AND " +
                                  valid("cell") + " ORDER BY who.number, question");
    std::size_t row = 0;
    for (with_parameters(cells); cells.step();) {
        const std::int64_t respondent = cells.integer(0);
        while (row < read.respondents.size() && read.respondents[row].number < respondent)
            ++row;
        if (row == read.respondents.size() || read.respondents[row].number != respondent) continue;
        read.answers[row * width + questions.columns.at(cells.integer(1))] = static_cast<Answer>(cells.integer(2));
    }
    read.sort_respondents();
    return read;
}

RespondentReader::RespondentReader(const Database& database)
    : state_(database, "SELECT who.number, voice, id, sector, organisation, state.role, from_revision, is_present "
                       "FROM respondent_state AS state JOIN respondent AS who ON who.number = state.respondent "
                       "WHERE state.event = ?1"),
      answers_(database, "SELECT question.id, answer FROM answer JOIN question ON question.number = answer.question "
                         "WHERE respondent = ?1 AND " +
                             valid_at_revision("answer") + " ORDER BY question.id") {}

std::optional<std::string> RespondentReader::content(std::uint64_t event, bool is_withdrawal) {
    if (!state_.with(event).step()) return std::nullopt;
    StoredAnswers one;
    one.respondents.push_back(respondent_in(state_));
    for (answers_.with(state_.integer(0), state_.integer(6)); answers_.step();) {
        one.questions.push_back(answers_.text(0));
        one.answers.push_back(static_cast<Answer>(answers_.integer(1)));
    }
    const bool is_present = state_.integer(7) != 0;
    if (is_present == is_withdrawal) return std::nullopt;
    // Somebody withdrawn has no answers; any that are stored make another text.
    return is_withdrawal && one.answers.empty() ? withdrawal_content(one.respondents[0]) : respondent_content(one, 0);
}

} // namespace weft
