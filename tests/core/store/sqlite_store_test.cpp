// SPDX-License-Identifier: MIT
#include "core/store/sqlite_store.hpp"

#include "core/error.hpp"
#include "core/store/open_store.hpp"
#include "core/store/schema.hpp"
#include "tests/core/store/stored_case.hpp"
#include "tests/files/temporary_folder.hpp"

#include <gmock/gmock.h>

#include <fstream>
#include <functional>
#include <iterator>

namespace weft {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

class SqliteStoreTest : public testing::Test {
protected:
    TemporaryFolder folder;
    Framework framework = small_framework();
    const AssessmentKey key{"demo:a", "2026", "plans"};
    std::filesystem::path path = folder.path() / "weft.db";

    void save(const AssessmentAnswers& answers, const std::string& time = "t1") const {
        SqliteStore(Database(path)).save(framework, table_of({answers}), change_at(time));
    }
    AssessmentAnswers load() const { return SqliteStore(Database(path)).load(framework, "demo:a", "2026", {}); }

    /// What another program could do to the file.
    void meddle(const std::string& sql) const { Database(path).execute(sql); }
    void meddle_without_trigger(const std::string& trigger, const std::string& sql) const {
        meddle("PRAGMA foreign_keys = OFF; DROP TRIGGER IF EXISTS " + trigger + "; " + sql);
    }
    std::string verified() const { return SqliteStore(Database(path)).verify().sentence; }

    std::string failure_of(const std::function<void()>& act) const {
        try {
            act();
        } catch (const Error& error) {
            EXPECT_EQ(error.failure(), Failure::storage) << error.what();
            return folder.without_folder(error.what());
        }
        return "nothing was thrown";
    }
    std::string bytes() const {
        std::ifstream in(path, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }
    std::vector<std::string> files() const {
        std::vector<std::string> names;
        for (const auto& entry : std::filesystem::directory_iterator(folder.path()))
            names.push_back(entry.path().filename());
        std::ranges::sort(names);
        return names;
    }
};

/// "event 3 does not fit: <why>; restore ..."
std::string misfit(int event, const std::string& why) {
    return "event " + std::to_string(event) + " does not fit: " + why +
           "; restore the store from a backup made before that";
}

TEST_F(SqliteStoreTest, ReturnsAfterReopeningWhatWasSaved) {
    save(small_answers());

    EXPECT_EQ(all_of(load()), all_of(small_answers()));
    EXPECT_THAT(files(), ElementsAre("weft.db")) << "one file, nothing beside it";
}

TEST_F(SqliteStoreTest, UsesTheSettingsThatSavedDependsOn) {
    const SqliteStore store{Database(path)};

    EXPECT_EQ(store.database().number("PRAGMA foreign_keys"), 1);
    EXPECT_EQ(store.database().number("PRAGMA synchronous"), 3) << "EXTRA";
    EXPECT_EQ(store.database().number("PRAGMA secure_delete"), 1);
    EXPECT_EQ(store.database().number("SELECT count(*) FROM pragma_journal_mode WHERE journal_mode = 'delete'"), 1);
    EXPECT_EQ(failure_of([&] { store.database().execute("SELECT \"no such column\""); }),
              "'weft.db' failed: no such column: no such column (SQLite code 1)");
}

TEST_F(SqliteStoreTest, TakesAFileBackFromTheWriteAheadLog) {
    save(small_answers());
    meddle("PRAGMA journal_mode = WAL");

    EXPECT_EQ(all_of(load()), all_of(small_answers()));
    EXPECT_EQ(bytes()[18], 1) << "the header says rollback journal again";
}

TEST_F(SqliteStoreTest, ShowsPeopleTheCurrentAnswersAsRows) {
    save(small_answers());
    auto later = small_answers();
    later.answers[0] = 1;
    save(later);

    const Database database(path);
    EXPECT_EQ(database.number("SELECT count(*) FROM current_answers"), 10);
    EXPECT_EQ(database.number("SELECT rank FROM current_answers WHERE respondent = 'nurse-nora' AND voice = 'self' "
                              "AND question = 'plan' AND sector = 'hospice' AND state = 'level'"),
              1);
    EXPECT_EQ(database.number("SELECT count(*) FROM answer"), 11) << "one more row, none changed";
}

TEST_F(SqliteStoreTest, RefusesToOverwriteWhateverProgramAsks) {
    save(small_answers());

    EXPECT_EQ(failure_of([&] { meddle("UPDATE answer SET answer = 0"); }),
              "'weft.db' failed: answers are never overwritten (SQLite code 1811)");
    EXPECT_EQ(failure_of([&] { meddle("UPDATE respondent_state SET role = 'x'"); }),
              "'weft.db' failed: respondents are never overwritten (SQLite code 1811)");
    EXPECT_EQ(failure_of([&] { meddle("UPDATE event SET actor = 'x'"); }),
              "'weft.db' failed: events are never changed (SQLite code 1811)");
    EXPECT_EQ(failure_of([&] { meddle("DELETE FROM event WHERE number = 4"); }),
              "'weft.db' failed: events are never deleted (SQLite code 1811)");
}

TEST_F(SqliteStoreTest, NamesTheFirstEventThatDoesNotFitWhatIsStored) {
    save(small_answers());
    meddle_without_trigger("answer_only_ends", "UPDATE answer SET answer = 0 WHERE respondent = 3 AND answer = 3");
    EXPECT_EQ(verified(), misfit(4, "what is stored is not what was saved then"));

    meddle_without_trigger("answer_only_ends", "DELETE FROM answer WHERE respondent = 2 AND answer = 253");
    EXPECT_EQ(verified(), misfit(3, "what is stored is not what was saved then"));

    meddle("UPDATE measure SET numerator = 2.0");
    EXPECT_EQ(verified(), misfit(1, "what is stored is not what was saved then"));
}

TEST_F(SqliteStoreTest, NamesTheFirstEventWhoseWordsWereChanged) {
    save(small_answers());
    meddle_without_trigger("event_only_loses_its_salt", "UPDATE event SET actor = 'bob' WHERE number >= 2");

    EXPECT_EQ(verified(), misfit(2, "its digest does not follow from the events before it and its own words"));
}

TEST_F(SqliteStoreTest, NoticesAnEventThatWasTakenOut) {
    save(small_answers());
    meddle_without_trigger("event_is_kept", "DELETE FROM event WHERE number = 3");

    EXPECT_EQ(verified(), misfit(3, "it is missing"));
}

TEST_F(SqliteStoreTest, NoticesContentThatIsGoneWithoutAnErasure) {
    save(small_answers());
    meddle("UPDATE event SET salt = NULL WHERE number = 2");
    EXPECT_EQ(verified(), misfit(2, "its content is gone and no erasure says so"));

    meddle("INSERT INTO erased_event VALUES (2, 1)");
    EXPECT_EQ(verified(), misfit(2, "a respondent is stored that nobody saved"));
}

TEST_F(SqliteStoreTest, NoticesAnswersAndRespondentsThatNobodySaved) {
    save(small_answers());
    auto later = small_answers();
    later.answers[0] = 1;
    save(later); // changes nurse-nora, who is respondent 2, and leaves the others
    meddle("INSERT INTO answer (respondent, question, from_revision, answer) "
           "SELECT 1, number, 2, 3 FROM question WHERE id = 'call'");

    EXPECT_EQ(verified(), misfit(2, "an answer is stored that nobody saved"));
}

TEST_F(SqliteStoreTest, NoticesAResultThatWasExchanged) {
    SqliteStore(Database(path)).save_result(key, "1.0.0", "{}", change_at("t"));
    meddle_without_trigger("result_is_kept", "UPDATE result SET document = '[]'");

    EXPECT_EQ(verified(), misfit(1, "what is stored is not what was saved then"));
}

TEST_F(SqliteStoreTest, LeavesNoByteOfWhoWasErased) {
    auto answers = small_answers();
    answers.respondents[1].organisation = "Uncommon Organisation";
    save(answers);
    ASSERT_THAT(bytes(), HasSubstr("carer-carl"));
    ASSERT_THAT(bytes(), HasSubstr("Uncommon Organisation"));

    SqliteStore(Database(path)).erase_person(key, "carer-carl", change_at("t2"));

    EXPECT_THAT(bytes(), Not(HasSubstr("carer-carl")));
    EXPECT_THAT(bytes(), Not(HasSubstr("Uncommon Organisation")));
    EXPECT_EQ(verified(), "5 events, each fits the one before and what is stored");
}

TEST_F(SqliteStoreTest, SavesAllAssessmentsOfATableOrNone) {
    SqliteStore store{Database(path)};
    auto impossible = small_answers("demo:b");
    impossible.answers[0] = 0xF5; // neither a level nor a state: the file refuses it

    EXPECT_EQ(failure_of([&] {
                  store.save(framework, table_of({small_answers(), impossible}), change_at("t"));
              }),
              "'weft.db' failed: CHECK constraint failed: answer BETWEEN 0 AND 239 OR answer IN (251, 252, 253, 254) "
              "(SQLite code 275)");

    EXPECT_TRUE(store.list().empty());
    EXPECT_TRUE(store.events().empty());
}

TEST_F(SqliteStoreTest, ReadsOneStateWhileAnotherConnectionSaves) {
    save(small_answers());
    const SqliteStore reader{Database(path, {.access = Access::read_only})};
    const Transaction reading(reader.database(), Transaction::Kind::read);
    ASSERT_EQ(reader.database().number("SELECT count(*) FROM revision"), 1);

    auto later = small_answers();
    later.answers[0] = 1;
    SqliteStore writer{Database(path, {.busy_milliseconds = 0})};

    EXPECT_EQ(failure_of([&] { writer.save(framework, table_of({later}), change_at("t2")); }),
              "'weft.db' is in use by another program; wait until that is done and try again; nothing was changed");
    EXPECT_EQ(reader.database().number("SELECT count(*) FROM revision"), 1);
}

TEST(OpenStore, OpensAFileOrMemoryAndNothingElse) {
    const TemporaryFolder folder;
    EXPECT_TRUE(open_store("memory:")->list().empty());
    EXPECT_TRUE(open_store("sqlite:" + (folder.path() / "weft.db").string())->list().empty());
    EXPECT_TRUE(std::filesystem::exists(folder.path() / "weft.db"));
    for (const std::string address : {"mysql:x", "sqlite:", "weft.db", ""})
        try {
            open_store(address);
            ADD_FAILURE() << address;
        } catch (const Error& error) {
            EXPECT_EQ(error.failure(), Failure::usage);
            EXPECT_EQ(error.what(), "cannot open store '" + address + "'; a store is 'sqlite:<file>' or 'memory:'");
        }
}

} // namespace
} // namespace weft
