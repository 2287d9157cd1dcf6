// SPDX-License-Identifier: MIT
#include "core/error.hpp"
#include "core/store/backup.hpp"
#include "core/store/schema.hpp"
#include "core/store/sqlite_store.hpp"
#include "tests/core/store/stored_case.hpp"
#include "tests/files/temporary_folder.hpp"

#include <gmock/gmock.h>

#include <fstream>
#include <functional>

namespace weft {
namespace {

using testing::ElementsAre;

class StoreFailures : public testing::Test {
protected:
    TemporaryFolder folder;
    Framework framework = small_framework();
    std::filesystem::path path = folder.path() / "weft.db";

    std::string failure_of(const std::function<void()>& act, Failure expected = Failure::storage) const {
        try {
            act();
        } catch (const Error& error) {
            EXPECT_EQ(error.failure(), expected) << error.what();
            return folder.without_folder(error.what());
        }
        return "nothing was thrown";
    }
    std::string opened(const DatabaseOptions& options = {}) const {
        return failure_of([&] { const SqliteStore store{Database(path, options)}; });
    }
    void save_to(const std::filesystem::path& file) const {
        SqliteStore(Database(file)).save(framework, table_of({small_answers()}), change_at("t1"));
    }
    std::string stored_in(const std::filesystem::path& file) const {
        return all_of(SqliteStore(Database(file)).load(framework, "demo:a", "2026", {}));
    }
    std::vector<std::string> files() const {
        std::vector<std::string> names;
        for (const auto& entry : std::filesystem::directory_iterator(folder.path()))
            names.push_back(entry.path().filename());
        std::ranges::sort(names);
        return names;
    }
    /// A store as the first version of the schema left it: answers, and no table for results.
    void make_store_of_schema_1() const {
        const Database database(path);
        bring_up_to_date(database, 1);
        database.execute("INSERT INTO assessment VALUES (1, 'demo:a', '2026', 'plans')");
        database.execute("INSERT INTO respondent VALUES (1, 1, 'self', 'nurse-nora')");
        database.execute("INSERT INTO question VALUES (1, 'plans', 'plan')");
        database.execute("INSERT INTO answer VALUES (1, 1, 1, NULL, 253)");
    }
};

TEST_F(StoreFailures, SaysThatAnotherProgramIsWriting) {
    save_to(path);
    const Database other(path);
    const Transaction writing(other, Transaction::Kind::write);
    SqliteStore store{Database(path, {.busy_milliseconds = 20})};

    EXPECT_EQ(failure_of([&] { store.save(framework, table_of({small_answers("demo:b")}), change_at("t2")); }),
              "'weft.db' is in use by another program; wait until that is done and try again; nothing was changed");
    EXPECT_EQ(store.list().size(), 1U) << "reading goes on meanwhile";
}

TEST_F(StoreFailures, SaysThatAFileMayOnlyBeRead) {
    save_to(path);
    SqliteStore store{Database(path, {.access = Access::read_only})};

    EXPECT_EQ(failure_of([&] { store.save(framework, table_of({small_answers("demo:b")}), change_at("t2")); }),
              "'weft.db' may only be read; make the file and its folder writable, or use another store; nothing was "
              "changed");
    EXPECT_EQ(all_of(store.load(framework, "demo:a", "2026", {})), all_of(small_answers()));
}

TEST_F(StoreFailures, SaysThatTheDiskIsFullAndKeepsWhatWasThere) {
    save_to(path);
    SqliteStore store{Database(path)};
    store.database().execute("PRAGMA max_page_count = 1"); // SQLite's own full disk: the file grows no more
    auto many = small_answers("demo:b");
    for (int i = 0; i < 2000; ++i) {
        many.respondents.push_back({"person-" + std::to_string(10000 + i), 1, "", "", Voice::desired});
        many.answers.insert(many.answers.end(), {1, 1, 1, 1});
    }

    EXPECT_EQ(failure_of([&] { store.save(framework, table_of({many}), change_at("t2")); }),
              "'weft.db' could not be written because the disk is full; make room and try again; nothing was changed");
    EXPECT_EQ(store.list().size(), 1U);
    EXPECT_FALSE(store.verify().first_wrong);
}

TEST_F(StoreFailures, SaysThatAFileIsDamaged) {
    save_to(path);
    std::fstream file(path, std::ios::binary | std::ios::in | std::ios::out);
    file.seekp(4096); // every page after the first
    file << std::string(std::filesystem::file_size(path) - 4096, '\xAA');
    file.close();

    EXPECT_EQ(failure_of([&] { stored_in(path); }),
              "'weft.db' is damaged (database disk image is malformed); keep it, and go on with a backup: `weft "
              "restore` checks one");
}

/// What a program leaves that stops while it writes: the file half written, and the journal to take that back.
TEST_F(StoreFailures, TakesBackWhatAProgramLeftHalfWritten) {
    save_to(path);
    const auto left = folder.path() / "left.db";
    {
        const Database writer(path);
        writer.execute("PRAGMA cache_size = 1; BEGIN IMMEDIATE; PRAGMA defer_foreign_keys = ON; DELETE FROM answer; "
                       "DELETE FROM respondent_state; DELETE FROM respondent; DELETE FROM measure");
        std::filesystem::copy_file(path, left);
        std::filesystem::copy_file(path.string() + "-journal", left.string() + "-journal");
    }

    EXPECT_EQ(failure_of([&] { const SqliteStore store{Database(left, {.access = Access::read_only})}; }),
              "'left.db' was left in the middle of a save by a program that stopped; open it once for writing, which "
              "takes that save back");
    EXPECT_EQ(stored_in(left), all_of(small_answers()));
    EXPECT_THAT(files(), ElementsAre("left.db", "weft.db"));
}

TEST_F(StoreFailures, SaysThatAFolderIsNotThere) {
    path = folder.path() / "nowhere" / "weft.db";

    EXPECT_EQ(opened(), "cannot open 'nowhere/weft.db' or a file beside it; check that the folder exists and that you "
                        "may read and write there");
}

TEST_F(StoreFailures, SaysThatThereIsNoStoreToRead) {
    EXPECT_EQ(opened({.access = Access::read_only}), "cannot open 'weft.db' or a file beside it; check that the folder "
                                                     "exists and that you may read and write there");
    EXPECT_THAT(files(), ElementsAre()) << "and does not make one";
}

TEST_F(StoreFailures, RefusesAFileThatIsNoDatabaseAndLeavesIt) {
    const std::string text = "system,round,respondent\n" + std::string(2000, 'x');
    folder.write("weft.db", text);

    EXPECT_EQ(opened(), "'weft.db' is no Weft store; give the name of a store, or of a file that does not exist yet");
    EXPECT_EQ(std::filesystem::file_size(path), text.size());
}

TEST_F(StoreFailures, RefusesTheDatabaseOfAnotherProgramAndLeavesIt) {
    Database(path).execute("CREATE TABLE bookmark (url TEXT)");

    EXPECT_EQ(opened(), "'weft.db' is no Weft store but a database of another program; give the name of a store, or of "
                        "a file that does not exist yet");
    EXPECT_EQ(Database(path).number("SELECT count(*) FROM sqlite_schema"), 1);
}

TEST_F(StoreFailures, RefusesAStoreOfANewerVersionAndLeavesIt) {
    save_to(path);
    Database(path).execute("PRAGMA user_version = 4");

    EXPECT_EQ(opened(), "'weft.db' was written by a newer Weft (its schema is 4, this one knows 3); use that version; "
                        "nothing was changed");
    EXPECT_EQ(Database(path).number("PRAGMA user_version"), 4);
}

TEST_F(StoreFailures, UpgradesAnOlderStoreAfterACopyBesideIt) {
    make_store_of_schema_1();

    SqliteStore store{Database(path)};
    store.save_result({"demo:a", "2026", "plans"}, "1.0.0", "{}", change_at("t"));

    EXPECT_EQ(store.list().front().results, 1U);
    EXPECT_EQ(store.database().number("PRAGMA user_version"), 3);
    EXPECT_EQ(store.database().number("SELECT answer FROM answer"), answer::dont_know);
    EXPECT_THAT(files(), ElementsAre("weft.db", "weft.db.schema-1"));
    const Database copy(folder.path() / "weft.db.schema-1", {.access = Access::read_only});
    EXPECT_EQ(copy.number("PRAGMA user_version"), 1);
    EXPECT_EQ(copy.number("SELECT count(*) FROM assessment"), 1);
}

TEST_F(StoreFailures, KeepsAnEarlierCopyWhenItMakesAnother) {
    make_store_of_schema_1();
    folder.write("weft.db.schema-1", "from another day");

    EXPECT_EQ(opened(), "nothing was thrown");

    EXPECT_THAT(files(), ElementsAre("weft.db", "weft.db.schema-1", "weft.db.schema-1.2"));
    EXPECT_EQ(std::filesystem::file_size(folder.path() / "weft.db.schema-1"), 16U);
}

TEST_F(StoreFailures, DoesNotUpgradeWhatMayOnlyBeRead) {
    make_store_of_schema_1();

    EXPECT_EQ(opened({.access = Access::read_only}),
              "'weft.db' was written by an older Weft and has to be upgraded, but "
              "may only be read; open it once for writing");
    EXPECT_THAT(files(), ElementsAre("weft.db"));
}

TEST_F(StoreFailures, BacksUpIntoANewFileThatIsWhole) {
    save_to(path);
    const SqliteStore open_meanwhile{Database(path)};

    back_up_store(path, folder.path() / "backup.db");

    EXPECT_THAT(files(), ElementsAre("backup.db", "weft.db"));
    EXPECT_EQ(check_backup(folder.path() / "backup.db").sentence,
              "4 events, each fits the one before and what is stored");
    EXPECT_EQ(stored_in(folder.path() / "backup.db"), all_of(small_answers()));
}

TEST_F(StoreFailures, DoesNotBackUpOverAFile) {
    save_to(path);
    folder.write("backup.db", "precious");

    EXPECT_EQ(failure_of([&] { back_up_store(path, folder.path() / "backup.db"); }, Failure::conflict),
              "'backup.db' exists already; a backup is a new file");
    EXPECT_EQ(std::filesystem::file_size(folder.path() / "backup.db"), 8U);
}

TEST_F(StoreFailures, LeavesNothingOfABackupThatFailed) {
    save_to(path);
    const Database source(path, {.access = Access::read_only, .busy_milliseconds = 0});
    const Database other(path);
    other.execute("BEGIN EXCLUSIVE");

    EXPECT_EQ(failure_of([&] { copy_database(source, folder.path() / "backup.db"); }),
              "'weft.db' is in use by another program; wait until that is done and try again; nothing was changed");
    EXPECT_THAT(files(), ElementsAre("weft.db"));
}

TEST_F(StoreFailures, ABackupThatIsDamagedOrMeddledWithIsNoBackup) {
    save_to(path);
    back_up_store(path, folder.path() / "meddled.db");
    Database(folder.path() / "meddled.db").execute("UPDATE evidence SET title = 'Better'");
    EXPECT_EQ(check_backup(folder.path() / "meddled.db").first_wrong, 1U);

    back_up_store(path, folder.path() / "orphaned.db");
    Database(folder.path() / "orphaned.db").execute("PRAGMA foreign_keys = OFF; DELETE FROM question WHERE number = 1");
    EXPECT_EQ(failure_of([&] { check_backup(folder.path() / "orphaned.db"); }),
              "'orphaned.db' is damaged (a row of 'answer' refers to something that is not there); keep it, and go on "
              "with a backup: `weft restore` checks one");
}

} // namespace
} // namespace weft
