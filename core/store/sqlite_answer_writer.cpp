// SPDX-License-Identifier: MIT
#include "core/store/sqlite_answers.hpp"

#include <algorithm>
#include <functional>
#include <tuple>
#include <utility>
#include <vector>

namespace weft {
namespace {

/// Calls `end` for what is not among the new ones any more or differs, and `add` for what is new or differs. Both lists
/// are sorted by key and hold no key twice.
template <class T, class Key, class Texts, class End, class Add>
void write_differences(const std::vector<T>& before, const std::vector<T>& after, Key key, Texts texts, End end,
                       Add add) {
    const auto is_among = [&](const T& one, const std::vector<T>& others) {
        const auto found = std::ranges::lower_bound(others, std::invoke(key, one), {}, key);
        return found != others.end() && std::invoke(key, *found) == std::invoke(key, one) &&
               std::invoke(texts, *found) == std::invoke(texts, one);
    };
    for (const T& one : before)
        if (!is_among(one, after)) end(one);
    for (const T& one : after)
        if (!is_among(one, before)) add(one);
}

/// So many answers are added by one statement: what SQLite does around each statement costs more than the row itself.
constexpr std::size_t answers_at_once = 50;

/// Adds `rows` answers of respondent ?1 in revision ?2; each row has a question and an answer.
std::string insert_of(std::size_t rows) {
    std::string sql = "INSERT INTO answer (respondent, from_revision, question, answer) VALUES ";
    for (std::size_t row = 0; row < rows; ++row)
        sql += (row == 0 ? "(?1, ?2, ?" : ", (?1, ?2, ?") + std::to_string(2 * row + 3) + ", ?" +
               std::to_string(2 * row + 4) + ")";
    return sql;
}

} // namespace

AnswerWriter::AnswerWriter(const Database& database, std::int64_t assessment, const std::string& framework)
    : database_(database),
      assessment_(assessment),
      framework_(framework),
      find_respondent_(database, "SELECT number FROM respondent WHERE assessment = ?1 AND voice = ?2 AND id = ?3"),
      add_respondent_(database, "INSERT INTO respondent (assessment, voice, id) VALUES (?1, ?2, ?3)"),
      end_state_(database, "UPDATE respondent_state SET until_revision = ?2 "
                           "WHERE respondent = ?1 AND until_revision IS NULL"),
      add_state_(database, "INSERT INTO respondent_state "
                           "(respondent, from_revision, is_present, sector, organisation, role, event) "
                           "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"),
      end_answer_(database, "UPDATE answer SET until_revision = ?3 "
                            "WHERE respondent = ?1 AND question = ?2 AND until_revision IS NULL"),
      add_answer_(database, insert_of(1)),
      add_answers_(database, insert_of(answers_at_once)) {
    const StoredQuestions known = read_questions(database, framework);
    for (std::size_t i = 0; i < known.ids.size(); ++i)
        questions_.emplace(known.ids[i], known.numbers[i]);
}

void AnswerWriter::number(const StoredAnswers& before, StoredAnswers& next) {
    const auto key = [](const StoredRespondent& who) { return std::tie(who.voice, who.id); };
    for (StoredRespondent& who : next.respondents) {
        const auto known = std::ranges::lower_bound(before.respondents, key(who), {}, key);
        if (known != before.respondents.end() && key(*known) == key(who)) {
            who.number = known->number;
        } else if (find_respondent_.with(assessment_, name_of(who.voice), who.id).step()) { // was withdrawn
            who.number = find_respondent_.integer(0);
        } else {
            add_respondent_.with(assessment_, name_of(who.voice), who.id).run();
            who.number = database_.last_row();
        }
    }
}

void AnswerWriter::write_head(const StoredAnswers& before, const StoredAnswers& next, std::uint64_t revision) {
    Statement end_role(database_, "UPDATE role SET until_revision = ?3 "
                                  "WHERE assessment = ?1 AND sector = ?2 AND until_revision IS NULL");
    Statement add_role(database_, "INSERT INTO role (assessment, sector, from_revision, role) VALUES (?1, ?2, ?3, ?4)");
    const auto text_of = [](const StoredRole& one) { return name_of(one.role); };
    write_differences(
        before.roles, next.roles, &StoredRole::sector, text_of,
        [&](const StoredRole& one) { end_role.with(assessment_, one.sector, revision).run(); },
        [&](const StoredRole& one) { add_role.with(assessment_, one.sector, revision, text_of(one)).run(); });

    Statement end_evidence(database_, "UPDATE evidence SET until_revision = ?4 WHERE assessment = ?1 AND question = ?2 "
                                      "AND id = ?3 AND until_revision IS NULL");
    Statement add_evidence(database_,
                           "INSERT INTO evidence (assessment, question, id, from_revision, sector, kind, grade, title, "
                           "link, date, sha256) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)");
    write_differences(
        before.evidence, next.evidence, [](const StoredEvidence& one) { return std::tie(one.question, one.item.id); },
        &StoredEvidence::texts,
        [&](const StoredEvidence& one) { end_evidence.with(assessment_, one.question, one.item.id, revision).run(); },
        [&](const StoredEvidence& one) {
            const Evidence& item = one.item;
            add_evidence
                .with(assessment_, one.question, item.id, revision, item.sector, item.kind, name_of(item.grade),
                      item.title, item.link, item.date, item.sha256)
                .run();
        });

    Statement end_measure(database_, "UPDATE measure SET until_revision = ?4 WHERE assessment = ?1 AND measure = ?2 "
                                     "AND stratum = ?3 AND until_revision IS NULL");
    Statement add_measure(database_, "INSERT INTO measure (assessment, measure, stratum, from_revision, numerator, "
                                     "denominator, period_start, period_end, source) "
                                     "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
    write_differences(
        before.measures, next.measures,
        [](const StoredMeasure& one) { return std::tie(one.measure, one.value.stratum); }, &StoredMeasure::texts,
        [&](const StoredMeasure& one) {
            end_measure.with(assessment_, one.measure, one.value.stratum, revision).run();
        },
        [&](const StoredMeasure& one) {
            const MeasureValue& value = one.value;
            add_measure
                .with(assessment_, one.measure, value.stratum, revision, value.numerator, value.denominator,
                      value.period_start, value.period_end, value.source)
                .run();
        });
}

void AnswerWriter::write_respondent(std::int64_t number, const StoredRespondent* who, const RespondentChange& change,
                                    std::uint64_t revision, std::uint64_t event) {
    static const StoredRespondent nobody;
    const StoredRespondent& says = who == nullptr ? nobody : *who;
    end_state_.with(number, revision).run(); // also the state of somebody who was withdrawn and is back
    add_state_.with(number, revision, who == nullptr ? 0 : 1, says.sector, says.organisation, says.role, event).run();
    std::vector<AnswerRow> added;
    added.reserve(change.answers.size());
    for (const auto& [question, value] : change.answers) {
        const std::int64_t column = question_number(question);
        if (change.before) end_answer_.with(number, column, revision).run();
        if (value != answer::not_asked) added.push_back({.question = column, .answer = value});
    }
    add_answers(number, revision, added);
}

void AnswerWriter::add_answers(std::int64_t respondent, std::uint64_t revision, std::span<const AnswerRow> rows) {
    std::vector<std::int64_t> parameters;
    for (; rows.size() >= answers_at_once; rows = rows.subspan(answers_at_once)) {
        parameters = {respondent, static_cast<std::int64_t>(revision)};
        for (const auto& [question, answer] : rows.first(answers_at_once))
            parameters.insert(parameters.end(), {question, answer});
        add_answers_.with_all(parameters).run();
    }
    for (const auto& [question, answer] : rows)
        add_answer_.with(respondent, revision, question, answer).run();
}

std::int64_t AnswerWriter::question_number(const std::string& id) {
    if (const auto known = questions_.find(id); known != questions_.end()) return known->second;
    Statement add(database_, "INSERT INTO question (framework, id) VALUES (?1, ?2)");
    add.with(framework_, id).run();
    return questions_[id] = database_.last_row();
}

} // namespace weft
