// SPDX-License-Identifier: MIT
#include "core/error.hpp"
#include "core/store/sqlite_store.hpp"
#include "core/store/statement.hpp"
#include "tests/core/store/simulated_disk.hpp"
#include "tests/core/store/stored_case.hpp"

#include <gmock/gmock.h>

#include <functional>
#include <string>
#include <vector>

namespace weft {
namespace {

using testing::AnyOf;
using testing::HasSubstr;
using testing::Not;
using Trouble = SimulatedDisk::Trouble;

/// A store on a disk that fails. One revision is saved before, and a second one is being saved when it does: with a
/// new assessment, changed answers and dozens of new people, so that the file grows by many pages.
class StoreDurability : public testing::Test {
protected:
    SimulatedDisk disk{"weft-simulated-disk"};
    Framework framework = small_framework();
    AssessmentAnswers before = small_answers();
    AssessmentAnswers after = changed(before);

    static AssessmentAnswers changed(AssessmentAnswers answers) {
        answers.answers[0] = 1;
        answers.evidence.pop_back();
        for (int i = 0; i < 60; ++i) {
            answers.respondents.push_back({"person-" + std::to_string(100 + i), 1, "Council", "", Voice::desired});
            answers.answers.insert(answers.answers.end(), {1, 2, 3, 0});
        }
        return answers;
    }

    Database open(const std::string& more_settings = "") const {
        Database database("weft.db", {.vfs = disk.name()});
        if (!more_settings.empty()) database.execute(more_settings);
        return database;
    }
    void save(SqliteStore& store, const AssessmentAnswers& answers) const {
        store.save(framework, table_of({answers, small_answers("demo:z")}), change_at("t"));
    }
    /// All that is stored, with the log; empty for a damaged store.
    std::string stored() const {
        try {
            const SqliteStore store(open());
            std::string text;
            for (const auto& assessment : store.load(framework).assessments)
                text += all_of(assessment);
            const auto outcome = store.verify();
            if (outcome.first_wrong) return "a store in which " + outcome.sentence;
            Statement check(store.database(), "PRAGMA integrity_check");
            if (!check.step() || check.text(0) != "ok") return "a store in which " + check.text(0);
            return text + std::to_string(outcome.events) + " events";
        } catch (const Error& error) {
            return error.what();
        }
    }
    struct Outcome {
        bool was_acknowledged = false;
        bool was_disturbed = false; ///< false once the call to fail lies behind the end of the save
        std::string stored;
    };
    using Act = std::function<void(SqliteStore&)>;
    const Act save_second = [this](SqliteStore& store) { save(store, after); };

    /// Starts anew, saves the first revision, and fails at a call while the second is being saved, or while something
    /// else is done.
    Outcome outcome_of(std::size_t call, Trouble trouble, std::uint32_t seed, bool forgets_all,
                       const std::string& settings = "") {
        return outcome_of(save_second, call, trouble, seed, forgets_all, settings);
    }
    Outcome outcome_of(const Act& act, std::size_t call, Trouble trouble, std::uint32_t seed, bool forgets_all,
                       const std::string& settings = "") {
        disk.erase();
        SqliteStore(open()).save(framework, table_of({before}), change_at("t"));
        Outcome outcome;
        {
            SqliteStore store(open(settings));
            disk.fail_at(call, trouble);
            try {
                act(store);
                outcome.was_acknowledged = true;
            } catch (const Error& error) {
                EXPECT_EQ(error.failure(), Failure::storage) << error.what();
            }
            if (trouble != Trouble::power_cut) outcome.was_disturbed = disk.repair();
        }
        if (trouble == Trouble::power_cut) {
            outcome.was_disturbed = disk.repair();
            disk.lose_power(seed, forgets_all);
        }
        outcome.stored = stored();
        return outcome;
    }
    /// What is stored without any trouble.
    std::string stored_after(const std::vector<AnswerTable>& saves) {
        disk.erase();
        for (const AnswerTable& table : saves)
            SqliteStore(open()).save(framework, table, change_at("t"));
        return stored();
    }
    const std::string old_state = stored_after({table_of({before})});
    const std::string new_state = stored_after({table_of({before}), table_of({after, small_answers("demo:z")})});
};

TEST_F(StoreDurability, AFailingCallLeavesTheOldStateOrTheNewOneWhole) {
    for (const Trouble trouble : {Trouble::io_error, Trouble::disk_full}) {
        std::size_t disturbed = 0;
        for (std::size_t call = 1;; ++call) {
            const Outcome outcome = outcome_of(call, trouble, 0, false);
            if (!outcome.was_disturbed) break;
            ++disturbed;
            EXPECT_THAT(outcome.stored, AnyOf(old_state, new_state)) << "call " << call;
            EXPECT_TRUE(!outcome.was_acknowledged || outcome.stored == new_state) << "call " << call;
        }
        EXPECT_GT(disturbed, 30U) << "a save makes a few dozen calls";
    }
}

TEST_F(StoreDurability, APowerCutLeavesTheOldStateOrTheNewOneWholeAndWhatWasAcknowledged) {
    std::size_t cuts = 0;
    for (std::size_t call = 1;; ++call) {
        bool was_disturbed = false;
        for (std::uint32_t seed = 0; seed < 4; ++seed) {
            const Outcome outcome = outcome_of(call, Trouble::power_cut, seed, seed == 0);
            was_disturbed = outcome.was_disturbed;
            EXPECT_THAT(outcome.stored, AnyOf(old_state, new_state)) << "call " << call << ", seed " << seed;
            EXPECT_TRUE(!outcome.was_acknowledged || outcome.stored == new_state)
                << "call " << call << ", seed " << seed;
        }
        if (!was_disturbed) break; // the power went right after the save was acknowledged
        ++cuts;
    }
    EXPECT_GT(cuts, 30U);
}

TEST_F(StoreDurability, APowerCutErasesAPersonWhollyOrNotAtAll) {
    const Act erase = [](SqliteStore& store) {
        store.erase_person({"demo:a", "2026", "plans"}, "nurse-nora", change_at("t2"));
    };
    const std::string erased_state = outcome_of(erase, 1000000, Trouble::io_error, 0, false).stored;
    ASSERT_THAT(erased_state, Not(HasSubstr("nurse-nora")));
    std::size_t cuts = 0;
    for (std::size_t call = 1;; ++call) {
        const Outcome outcome = outcome_of(erase, call, Trouble::power_cut, 3, false);
        EXPECT_THAT(outcome.stored, AnyOf(old_state, erased_state)) << "call " << call;
        EXPECT_TRUE(!outcome.was_acknowledged || outcome.stored == erased_state) << "call " << call;
        if (!outcome.was_disturbed) break;
        ++cuts;
    }
    EXPECT_GT(cuts, 5U);
}

TEST_F(StoreDurability, APowerCutWhileAStoreIsMadeLeavesAFileThatBecomesOne) {
    for (std::size_t call = 1;; ++call) {
        disk.erase();
        disk.fail_at(call, Trouble::power_cut);
        try {
            const SqliteStore store(open());
        } catch (const Error& error) {
            EXPECT_EQ(error.failure(), Failure::storage) << error.what();
        }
        const bool was_disturbed = disk.repair();
        disk.lose_power(5, false);

        EXPECT_EQ(stored(), "0 events") << "call " << call;
        if (!was_disturbed) break;
    }
}

TEST_F(StoreDurability, WithoutSyncsAPowerCutLosesWhatWasAcknowledged) {
    const Outcome outcome = outcome_of(1000000, Trouble::power_cut, 0, true, "PRAGMA synchronous = OFF");

    EXPECT_TRUE(outcome.was_acknowledged);
    EXPECT_EQ(outcome.stored, old_state) << "this disk can tell whether somebody syncs";
}

TEST_F(StoreDurability, WithoutSyncsAPowerCutCanLeaveNeitherState) {
    std::size_t broken = 0;
    for (std::uint32_t seed = 1; seed <= 20; ++seed) {
        const Outcome outcome = outcome_of(1000000, Trouble::power_cut, seed, false, "PRAGMA synchronous = OFF");
        broken += outcome.stored != old_state && outcome.stored != new_state ? 1U : 0U;
    }
    EXPECT_GT(broken, 0U);
}

TEST_F(StoreDurability, WithoutTheSyncOfTheFolderAPowerCutTakesBackWhatWasAcknowledged) {
    const Outcome outcome = outcome_of(1000000, Trouble::power_cut, 0, true, "PRAGMA synchronous = FULL");

    EXPECT_TRUE(outcome.was_acknowledged);
    EXPECT_EQ(outcome.stored, old_state) << "the deleted journal is back: why a store asks for EXTRA";
}

} // namespace
} // namespace weft
