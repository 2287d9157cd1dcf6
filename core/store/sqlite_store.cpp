// SPDX-License-Identifier: MIT
#include "core/store/sqlite_store.hpp"

#include "core/assessment/digest.hpp"
#include "core/store/schema.hpp"
#include "core/store/sqlite_verification.hpp"
#include "core/store/subjects.hpp"

#include <algorithm>
#include <span>
#include <utility>

namespace weft {
namespace {

AssessmentKey key_in(const Statement& row, int first_column) {
    return {row.text(first_column), row.text(first_column + 1), row.text(first_column + 2)};
}

/// Takes from these events what is needed to guess their content, and says which erasure did.
void lose_salts(const Database& database, std::span<const std::uint64_t> events, std::uint64_t erasure) {
    Statement lose_salt(database, "UPDATE event SET salt = NULL WHERE number = ?1");
    Statement account_for(database, "INSERT INTO erased_event (number, erasure) VALUES (?1, ?2)");
    for (const std::uint64_t event : events) {
        lose_salt.with(event).run();
        account_for.with(event, erasure).run();
    }
}

} // namespace

SqliteStore::SqliteStore(Database database) : database_(std::move(database)) {
    bring_up_to_date(database_);
}

std::optional<std::int64_t> SqliteStore::find_assessment(const AssessmentKey& key) const {
    Statement find(database_, "SELECT number FROM assessment WHERE system = ?1 AND round = ?2 AND framework = ?3");
    if (!find.with(key.system, key.round, key.framework).step()) return std::nullopt;
    return find.integer(0);
}

std::int64_t SqliteStore::make_assessment(const AssessmentKey& key) {
    if (const auto found = find_assessment(key)) return *found;
    Statement(database_, "INSERT INTO assessment (system, round, framework) VALUES (?1, ?2, ?3)")
        .with(key.system, key.round, key.framework)
        .run();
    return database_.last_row();
}

std::uint64_t SqliteStore::last_revision(std::int64_t assessment) const {
    Statement last(database_, "SELECT max(number) FROM revision WHERE assessment = ?1");
    return last.with(assessment).step() ? last.count(0) : 0;
}

std::vector<SavedRevision> SqliteStore::save(const Framework& framework, const AnswerTable& table,
                                             const Change& change) {
    Transaction transaction(database_, Transaction::Kind::write);
    SqliteEventLog log(database_, change);
    std::vector<SavedRevision> saved;
    saved.reserve(table.assessments.size());
    for (const AssessmentAnswers& answers : table.assessments)
        saved.push_back(save_one({answers.system, answers.round, framework.id}, stored_form(framework, answers), log));
    transaction.commit();
    return saved;
}

SavedRevision SqliteStore::save_one(const AssessmentKey& key, StoredAnswers next, SqliteEventLog& log) {
    const std::int64_t assessment = make_assessment(key);
    const std::uint64_t last = last_revision(assessment);
    StoredAnswers before;
    if (last > 0) before = read_answers(database_, read_questions(database_, key.framework), assessment, last, true);
    const AnswerChanges changes = changes_between(before, next);
    if (last > 0 && changes.empty()) return {key, last, false, 0};

    const std::uint64_t revision = last + 1;
    const std::uint64_t event = log.add("save", subject_of(key, revision), head_content(key, revision, next));
    Statement(database_, "INSERT INTO revision (assessment, number, framework_version, event) VALUES (?1, ?2, ?3, ?4)")
        .with(assessment, revision, next.framework_version, event)
        .run();
    AnswerWriter writer(database_, assessment, key.framework);
    writer.number(before, next);
    writer.write_head(before, next, revision);
    for (const RespondentChange& one : changes.respondents) {
        const StoredRespondent& who = one.after ? next.respondents[*one.after] : before.respondents[*one.before];
        const std::uint64_t number =
            log.add(one.after ? "answers" : "withdrawal", subject_of(key, revision, who.number),
                    one.after ? respondent_content(next, *one.after) : withdrawal_content(who));
        writer.write_respondent(who.number, one.after ? &who : nullptr, one, revision, number);
    }
    return {key, revision, true, changes.respondents.size()};
}

AnswerTable SqliteStore::load(const Framework& framework) const {
    const Transaction one_state(database_, Transaction::Kind::read);
    const StoredQuestions questions = read_questions(database_, framework.id);
    AnswerTable table;
    Statement assessments(database_, "SELECT assessment.number, system, round, max(revision.number) FROM assessment "
                                     "JOIN revision ON revision.assessment = assessment.number WHERE framework = ?1 "
                                     "GROUP BY assessment.number ORDER BY system, round");
    for (assessments.with(framework.id); assessments.step();)
        table.assessments.push_back(
            answers_of(framework, {assessments.text(1), assessments.text(2), framework.id},
                       read_answers(database_, questions, assessments.integer(0), assessments.count(3), true)));
    return table;
}

AssessmentAnswers SqliteStore::load(const Framework& framework, const std::string& system, const std::string& round,
                                    std::optional<std::uint64_t> revision) const {
    const AssessmentKey key{system, round, framework.id};
    const Transaction one_state(database_, Transaction::Kind::read);
    const auto assessment = find_assessment(key);
    const std::uint64_t last = assessment ? last_revision(*assessment) : 0;
    if (last == 0) fail_without_assessment(key);
    const std::uint64_t wanted = revision.value_or(last);
    if (wanted == 0 || wanted > last) fail_without_revision(key, wanted, last);
    return answers_of(
        framework, key,
        read_answers(database_, read_questions(database_, framework.id), *assessment, wanted, wanted == last));
}

std::vector<AssessmentSummary> SqliteStore::list() const {
    Statement rows(database_, R"sql(
SELECT system, round, framework,
    coalesce((SELECT framework_version FROM revision WHERE assessment = one.number ORDER BY number DESC LIMIT 1), ''),
    (SELECT count(*) FROM revision WHERE assessment = one.number),
    (SELECT count(*) FROM respondent JOIN respondent_state AS state ON state.respondent = respondent.number
        WHERE assessment = one.number AND until_revision IS NULL AND is_present = 1),
    (SELECT count(*) FROM respondent JOIN answer ON answer.respondent = respondent.number
        WHERE assessment = one.number AND until_revision IS NULL AND answer <> 254),
    (SELECT count(*) FROM result WHERE assessment = one.number),
    (SELECT time FROM event WHERE number = (SELECT max(number) FROM (
        SELECT event AS number FROM revision WHERE assessment = one.number
        UNION ALL SELECT event FROM result WHERE assessment = one.number
        UNION ALL SELECT number FROM event WHERE kind = 'erasure'
            AND instr(subject, system || ' ' || round || ' ' || framework || ', ') = 1)))
FROM assessment AS one ORDER BY system, round, framework)sql");
    std::vector<AssessmentSummary> lines;
    while (rows.step())
        lines.push_back(
            {key_in(rows, 0), rows.text(3), rows.count(4), rows.count(5), rows.count(6), rows.count(7), rows.text(8)});
    return lines;
}

std::string SqliteStore::save_result(const AssessmentKey& key, const std::string& framework_version,
                                     const std::string& document, const Change& change) {
    const StoredResult result{key, framework_version, digest_of(document), change.time, document};
    Transaction transaction(database_, Transaction::Kind::write);
    const std::int64_t assessment = make_assessment(key);
    Statement known(database_, "SELECT 1 FROM result WHERE assessment = ?1 AND digest = ?2");
    if (known.with(assessment, result.digest).step()) return result.digest;
    const std::uint64_t event =
        SqliteEventLog(database_, change).add("result", subject_of(key), result_content(result));
    Statement(database_, "INSERT INTO result (assessment, framework_version, digest, document, event) "
                         "VALUES (?1, ?2, ?3, ?4, ?5)")
        .with(assessment, framework_version, result.digest, document, event)
        .run();
    transaction.commit();
    return result.digest;
}

std::vector<StoredResult> SqliteStore::load_results(const AssessmentKey& key) const {
    Statement rows(database_, "SELECT framework_version, result.digest, time, document FROM result "
                              "JOIN assessment ON assessment.number = result.assessment "
                              "JOIN event ON event.number = result.event "
                              "WHERE system = ?1 AND round = ?2 AND framework = ?3 ORDER BY result.event");
    std::vector<StoredResult> results;
    for (rows.with(key.system, key.round, key.framework); rows.step();)
        results.push_back({key, rows.text(0), rows.text(1), rows.text(2), rows.text(3)});
    return results;
}

std::vector<Event> SqliteStore::events() const {
    std::vector<Event> events;
    SqliteEventReader reader(database_);
    while (reader.next())
        events.push_back(reader.event().event);
    return events;
}

Verification SqliteStore::verify() const {
    const Transaction one_state(database_, Transaction::Kind::read);
    return verify_chain(database_);
}

Erasure SqliteStore::erase_person(const AssessmentKey& key, const std::string& respondent, const Change& change) {
    Transaction transaction(database_, Transaction::Kind::write);
    std::vector<std::int64_t> people;
    if (const auto assessment = find_assessment(key)) {
        Statement find(database_, "SELECT number FROM respondent WHERE assessment = ?1 AND id = ?2 ORDER BY number");
        for (find.with(*assessment, respondent); find.step();)
            people.push_back(find.integer(0));
    }
    if (people.empty()) fail_without_respondent(key, respondent);

    std::vector<std::uint64_t> erased;
    Statement events(database_, "SELECT event FROM respondent_state WHERE respondent = ?1");
    for (const std::int64_t person : people)
        for (events.with(person); events.step();)
            erased.push_back(events.count(0));
    std::ranges::sort(erased);

    const std::uint64_t erasure =
        SqliteEventLog(database_, change).add("erasure", subject_of_erasure(key, people), erasure_content(erased));
    lose_salts(database_, erased, erasure);
    for (const char* const sql :
         {"DELETE FROM answer WHERE respondent = ?1", "DELETE FROM respondent_state WHERE respondent = ?1",
          "DELETE FROM respondent WHERE number = ?1"})
        for (const std::int64_t person : people)
            Statement(database_, sql).with(person).run();
    transaction.commit();
    return {people.size(), erased.size(), load_results(key).size()};
}

void SqliteStore::erase_result(const AssessmentKey& key, const std::string& digest, const Change& change) {
    Transaction transaction(database_, Transaction::Kind::write);
    Statement find(database_, "SELECT result.number, event FROM result JOIN assessment "
                              "ON assessment.number = result.assessment "
                              "WHERE system = ?1 AND round = ?2 AND framework = ?3 AND digest = ?4");
    if (!find.with(key.system, key.round, key.framework, digest).step()) fail_without_result(key, digest);
    const std::int64_t result = find.integer(0);
    const std::uint64_t event = find.count(1);
    const std::uint64_t erasure =
        SqliteEventLog(database_, change).add("erasure", subject_of_erasure(key, digest), erasure_content({&event, 1}));
    lose_salts(database_, {&event, 1}, erasure);
    Statement(database_, "DELETE FROM result WHERE number = ?1").with(result).run();
    transaction.commit();
}

} // namespace weft
