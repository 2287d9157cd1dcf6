// SPDX-License-Identifier: MIT
#include "core/error.hpp"
#include "core/store/database.hpp"
#include "core/store/memory_store.hpp"
#include "core/store/sqlite_store.hpp"
#include "tests/core/store/stored_case.hpp"
#include "tests/files/temporary_folder.hpp"

#include <gmock/gmock.h>

#include <functional>
#include <memory>

namespace weft {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

/// What every store has to do, whatever it keeps the answers in.
struct Kind {
    std::string name;
    std::function<std::unique_ptr<Store>(const TemporaryFolder&)> make;
};

class StoreContract : public testing::TestWithParam<Kind> {
protected:
    TemporaryFolder folder;
    std::unique_ptr<Store> store = GetParam().make(folder);
    Framework framework = small_framework();
    AssessmentAnswers answers = small_answers();

    SavedRevision save(const AssessmentAnswers& saved, const std::string& time = "2026-04-01T09:00:00Z") {
        return store->save(framework, table_of({saved}), change_at(time)).front();
    }
    std::string current() const { return all_of(store->load(framework, "demo:a", "2026")); }
    std::string revision(std::uint64_t number) const {
        return all_of(store->load(framework, "demo:a", "2026", number));
    }
    std::vector<std::string> log() const {
        std::vector<std::string> lines;
        for (const Event& event : store->events())
            lines.push_back(std::to_string(event.number) + " " + event.kind + " of " + event.subject +
                            (event.is_erased ? " (erased)" : ""));
        return lines;
    }
    std::pair<Failure, std::string> failure_of(const std::function<void()>& act) const {
        try {
            act();
        } catch (const Error& error) {
            return {error.failure(), error.what()};
        }
        return {Failure::problems_found, "nothing was thrown"};
    }
    const AssessmentKey key{"demo:a", "2026", "plans"};
};

INSTANTIATE_TEST_SUITE_P(
    Every, StoreContract,
    testing::Values(Kind{"Memory", [](const TemporaryFolder&) { return std::make_unique<MemoryStore>(); }},
                    Kind{"Sqlite",
                         [](const TemporaryFolder& folder) {
                             return std::make_unique<SqliteStore>(Database(folder.path() / "weft.db"));
                         }}),
    [](const auto& kind) { return kind.param.name; });

TEST_P(StoreContract, ReturnsAnAssessmentExactlyAsItWasSaved) {
    const auto saved = save(answers);

    EXPECT_EQ(saved.revision, 1U);
    EXPECT_TRUE(saved.is_new);
    EXPECT_EQ(saved.respondents_changed, 3U);
    EXPECT_EQ(current(), all_of(answers));
}

TEST_P(StoreContract, KeepsWouldRatherNotSayApartFromEveryOtherState) {
    answers.answers[1] = answer::declined;

    save(answers);

    EXPECT_EQ(current(), all_of(answers));
}

TEST_P(StoreContract, ReturnsAnAssessmentWithoutRespondents) {
    answers.respondents.clear();
    answers.answers.clear();

    save(answers);

    EXPECT_EQ(current(), all_of(answers));
    EXPECT_EQ(store->list().front().respondents, 0U);
}

TEST_P(StoreContract, ReturnsEveryAssessmentOfTheFrameworkSortedBySystemAndRound) {
    store->save(framework, table_of({small_answers("demo:b"), small_answers("demo:a", "2027"), answers}),
                change_at("t1"));
    Framework other = small_framework();
    other.id = "other";
    store->save(other, table_of({small_answers("demo:c")}), change_at("t2"));

    const AnswerTable table = store->load(framework);

    ASSERT_THAT(table.assessments, SizeIs(3));
    EXPECT_EQ(all_of(table.assessments[0]), all_of(answers));
    EXPECT_EQ(all_of(table.assessments[1]), all_of(small_answers("demo:a", "2027")));
    EXPECT_EQ(all_of(table.assessments[2]), all_of(small_answers("demo:b")));
}

TEST_P(StoreContract, KeepsTheAnswersThatALaterRevisionReplaced) {
    save(answers);
    auto later = answers;
    later.answers[1] = 2;                         // a don't know becomes a level
    later.answers[5] = 1;                         // somebody is asked one more question
    later.answers[0] = answer::not_asked;         // and somebody else one less
    later.respondents[1].organisation = "Carers"; // carer-carl joins an organisation
    later.measures[1].numerator = 2;
    later.evidence.pop_back();
    later.roles[2] = SectorRole::voice;

    const auto saved = save(later);

    EXPECT_EQ(saved.revision, 2U);
    EXPECT_EQ(saved.respondents_changed, 2U);
    EXPECT_EQ(current(), all_of(later));
    EXPECT_EQ(revision(2), all_of(later));
    EXPECT_EQ(revision(1), all_of(answers));
    EXPECT_TRUE(store->verify().sentence.ends_with("each fits the one before and what is stored"))
        << store->verify().sentence;
}

TEST_P(StoreContract, MakesNoRevisionOfWhatDidNotChange) {
    save(answers);
    const auto saved = save(answers, "2026-04-02T09:00:00Z");

    EXPECT_EQ(saved.revision, 1U);
    EXPECT_FALSE(saved.is_new);
    EXPECT_THAT(store->events(), SizeIs(4));
    EXPECT_EQ(store->list().front().last_change, "2026-04-01T09:00:00Z");
}

TEST_P(StoreContract, WithdrawsWhoIsNoLongerThereAndTakesThemBack) {
    save(answers);
    auto without = answers;
    without.respondents.erase(without.respondents.begin());
    without.answers.erase(without.answers.begin(), without.answers.begin() + 4);

    save(without);
    EXPECT_EQ(current(), all_of(without));
    EXPECT_EQ(revision(1), all_of(answers));
    save(answers);

    EXPECT_EQ(current(), all_of(answers));
    EXPECT_EQ(revision(2), all_of(without));
    EXPECT_THAT(log(), ElementsAre("1 save of demo:a 2026 plans, revision 1",                     //
                                   "2 answers of demo:a 2026 plans, revision 1, respondent 1",    //
                                   "3 answers of demo:a 2026 plans, revision 1, respondent 2",    //
                                   "4 answers of demo:a 2026 plans, revision 1, respondent 3",    //
                                   "5 save of demo:a 2026 plans, revision 2",                     //
                                   "6 withdrawal of demo:a 2026 plans, revision 2, respondent 2", //
                                   "7 save of demo:a 2026 plans, revision 3",                     //
                                   "8 answers of demo:a 2026 plans, revision 3, respondent 2"));
    EXPECT_FALSE(store->verify().first_wrong) << store->verify().sentence;
}

TEST_P(StoreContract, GoesByIdsWhenTheFrameworkChangesItsColumns) {
    save(answers);
    Framework turned = small_framework();
    std::swap(turned.domains[0].rubric.criteria[1], turned.domains[0].rubric.criteria[2]);
    std::swap(turned.sectors[0], turned.sectors[1]);
    turned.index();

    const auto read = store->load(turned, "demo:a", "2026");

    EXPECT_EQ(read.respondents[0].sector, 1U);
    EXPECT_THAT(read.row(0), ElementsAre(3, answer::not_applicable, answer::dont_know, 1));
    EXPECT_THAT(read.roles, ElementsAre(SectorRole::lead, SectorRole::voice, SectorRole::other));
    EXPECT_EQ(read.evidence[1].question, 2U);
}

TEST_P(StoreContract, SavesUnderANewVersionThatDroppedAQuestion) {
    save(answers);
    Framework smaller = small_framework();
    smaller.version = "2.0.0";
    smaller.domains[0].rubric.criteria.pop_back();
    smaller.index();
    auto fewer = answers;
    fewer.answers = {3, answer::dont_know, 1, 0, answer::not_asked, answer::not_asked, 3, 3, 0};

    store->save(smaller, table_of({fewer}), change_at("t2"));

    EXPECT_EQ(all_of(store->load(smaller, "demo:a", "2026")), all_of(fewer));
    EXPECT_EQ(store->list().front().framework_version, "2.0.0");
    EXPECT_EQ(revision(1), all_of(answers));
    EXPECT_EQ(
        failure_of([&] { store->load(smaller, "demo:a", "2026", 1); }),
        std::pair(Failure::conflict, std::string("the stored answers of 'demo:a' in round '2026' name question "
                                                 "'record'; framework 'plans' 2.0.0 does not have that: read them "
                                                 "with the version they were saved under")));
}

TEST_P(StoreContract, RefusesALevelThatTheScaleDoesNotHaveAnyMore) {
    save(answers);
    Framework shorter = small_framework();
    shorter.domains[0].rubric.scale.labels.pop_back();
    shorter.index();

    EXPECT_EQ(
        failure_of([&] { store->load(shorter, "demo:a", "2026"); }),
        std::pair(Failure::conflict, std::string("the stored answers of 'demo:a' in round '2026' give level "
                                                 "number 4 to 'plan'; framework 'plans' 1.0.0 does not have that: "
                                                 "read them with the version they were saved under")));
}

TEST_P(StoreContract, SaysWhatItDoesNotHave) {
    EXPECT_EQ(
        failure_of([&] { store->load(framework, "demo:x", "2026"); }),
        std::pair(Failure::input, std::string("the store has no answers of 'demo:x' in round '2026' under framework "
                                              "'plans'; `weft list` shows what it has")));
    save(answers);
    EXPECT_EQ(failure_of([&] { store->load(framework, "demo:a", "2026", 2); }),
              std::pair(Failure::input, std::string("the store has no revision 2 of 'demo:a' in round '2026' under "
                                                    "framework 'plans'; the last one is 1")));
    EXPECT_EQ(failure_of([&] { store->load(framework, "demo:a", "2026", 0); }).first, Failure::input);
    EXPECT_EQ(failure_of([&] { store->erase_person(key, "nobody", change_at("t")); }),
              std::pair(Failure::input, std::string("the store has no respondent 'nobody' of 'demo:a' in round '2026' "
                                                    "under framework 'plans'")));
}

TEST_P(StoreContract, ListsWhatItHolds) {
    EXPECT_THAT(store->list(), IsEmpty());
    save(answers);
    store->save_result({"demo:b", "2025", "plans"}, "1.0.0", "{}", change_at("t2"));

    const auto lines = store->list();

    ASSERT_THAT(lines, SizeIs(2));
    EXPECT_EQ(lines[0].assessment, key);
    EXPECT_EQ(lines[0].framework_version, "1.0.0");
    EXPECT_EQ(lines[0].revisions, 1U);
    EXPECT_EQ(lines[0].respondents, 3U);
    EXPECT_EQ(lines[0].answers, 9U) << "twelve cells, of which one is missing and two were not asked";
    EXPECT_EQ(lines[0].results, 0U);
    EXPECT_EQ(lines[0].last_change, "2026-04-01T09:00:00Z");
    EXPECT_EQ(lines[1].assessment, (AssessmentKey{"demo:b", "2025", "plans"}));
    EXPECT_EQ(lines[1].revisions, 0U);
    EXPECT_EQ(lines[1].results, 1U);
    EXPECT_EQ(lines[1].last_change, "t2");
}

TEST_P(StoreContract, KeepsResultDocumentsByTheByteAndOnce) {
    const std::string document = "{\"title\": \"Ü\", \"n\":1}\n";
    const auto digest = store->save_result(key, "1.0.0", document, change_at("t1"));
    store->save_result(key, "1.0.1", "{}", change_at("t2"));
    EXPECT_EQ(store->save_result(key, "1.0.0", document, change_at("t3")), digest);

    const auto results = store->load_results(key);

    ASSERT_THAT(results, SizeIs(2));
    EXPECT_EQ(results[0].document, document);
    EXPECT_EQ(results[0].digest, digest);
    EXPECT_EQ(results[0].time, "t1");
    EXPECT_EQ(results[1].framework_version, "1.0.1");
    EXPECT_EQ(results[1].digest, "sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
    EXPECT_THAT(store->load_results({"demo:x", "2026", "plans"}), IsEmpty());
    EXPECT_FALSE(store->verify().first_wrong) << store->verify().sentence;
}

TEST_P(StoreContract, LogsWhoChangedWhatWhenAndWhy) {
    store->save(framework, table_of({answers}), {"2026-04-01T09:00:00Z", "ana", "the yearly round"});

    const auto events = store->events();

    ASSERT_THAT(events, SizeIs(4));
    for (const Event& event : events) {
        EXPECT_EQ(event.change.time, "2026-04-01T09:00:00Z");
        EXPECT_EQ(event.change.actor, "ana");
        EXPECT_EQ(event.change.reason, "the yearly round");
    }
    const auto outcome = store->verify();
    EXPECT_EQ(outcome.events, 4U);
    EXPECT_EQ(outcome.head, events.back().digest);
    EXPECT_EQ(outcome.sentence, "4 events, each fits the one before and what is stored");
}

TEST_P(StoreContract, GivesTheSameContentAnotherDigestEachTime) {
    MemoryStore other;
    save(answers);
    other.save(framework, table_of({answers}), change_at("2026-04-01T09:00:00Z"));

    EXPECT_NE(store->events()[0].digest, other.events()[0].digest) << "a digest without salt could be guessed";
}

TEST_P(StoreContract, ErasesAPersonFromEveryRevisionAndVoiceAndKeepsTheChain) {
    save(answers);
    auto later = answers;
    later.answers[0] = 1;
    save(later);

    const auto erasure = store->erase_person(key, "nurse-nora", change_at("2026-05-01T09:00:00Z", "asked for it"));

    EXPECT_EQ(erasure.respondents, 2U);
    EXPECT_EQ(erasure.events, 3U) << "one for each of her two voices, and one for what she changed";
    auto only_carl = answers;
    only_carl.respondents = {answers.respondents[1]};
    only_carl.answers.assign(answers.answers.begin() + 4, answers.answers.begin() + 8);
    EXPECT_EQ(current(), all_of(only_carl));
    EXPECT_EQ(revision(1), all_of(only_carl));
    EXPECT_THAT(log(), ElementsAre("1 save of demo:a 2026 plans, revision 1",                           //
                                   "2 answers of demo:a 2026 plans, revision 1, respondent 1",          //
                                   "3 answers of demo:a 2026 plans, revision 1, respondent 2 (erased)", //
                                   "4 answers of demo:a 2026 plans, revision 1, respondent 3 (erased)", //
                                   "5 save of demo:a 2026 plans, revision 2",                           //
                                   "6 answers of demo:a 2026 plans, revision 2, respondent 2 (erased)", //
                                   "7 erasure of demo:a 2026 plans, respondent 2, respondent 3"));
    EXPECT_FALSE(store->verify().first_wrong) << store->verify().sentence;
}

TEST_P(StoreContract, CountsNothingThatWasErased) {
    save(answers);

    store->erase_person(key, "nurse-nora", change_at("2026-05-01T09:00:00Z"));

    const auto line = store->list().front();
    EXPECT_EQ(line.respondents, 1U);
    EXPECT_EQ(line.answers, 1U) << "carer-carl answered one question, left out one and was not asked the others";
    EXPECT_EQ(line.last_change, "2026-05-01T09:00:00Z");
}

TEST_P(StoreContract, ErasesAResultThatMayCountSomebodyErased) {
    save(answers);
    const auto digest = store->save_result(key, "1.0.0", "{\"respondents\":3}", change_at("t2"));
    store->save_result({"demo:b", "2026", "plans"}, "1.0.0", "{\"respondents\":3}", change_at("t3"));
    EXPECT_EQ(store->erase_person(key, "carer-carl", change_at("t4")).results, 1U);

    store->erase_result(key, digest, change_at("t5"));

    EXPECT_THAT(store->load_results(key), IsEmpty());
    EXPECT_THAT(store->load_results({"demo:b", "2026", "plans"}), SizeIs(1));
    EXPECT_EQ(store->list().front().results, 0U);
    EXPECT_EQ(store->list().front().last_change, "t5");
    EXPECT_TRUE(store->events()[4].is_erased);
    EXPECT_FALSE(store->events()[5].is_erased) << "the same document of another system is another result";
    EXPECT_EQ(store->events().back().subject, "demo:a 2026 plans, result " + digest);
    EXPECT_FALSE(store->verify().first_wrong) << store->verify().sentence;
    EXPECT_EQ(failure_of([&] { store->erase_result(key, digest, change_at("t6")); }),
              std::pair(Failure::input, "the store has no result '" + digest +
                                            "' of 'demo:a' in round '2026' under "
                                            "framework 'plans'"));
}

TEST_P(StoreContract, KeepsAResultThatWasErasedAndIsSavedAgain) {
    const auto digest = store->save_result(key, "1.0.0", "{}", change_at("t1"));
    store->erase_result(key, digest, change_at("t2"));

    EXPECT_EQ(store->save_result(key, "1.0.0", "{}", change_at("t3")), digest);

    EXPECT_THAT(store->load_results(key), SizeIs(1));
    EXPECT_FALSE(store->verify().first_wrong) << store->verify().sentence;
}

TEST_P(StoreContract, TakesSomebodyErasedAsSomebodyNew) {
    save(answers);
    store->erase_person(key, "carer-carl", change_at("t2"));

    const auto saved = save(answers);

    EXPECT_EQ(saved.respondents_changed, 1U);
    EXPECT_EQ(current(), all_of(answers));
    EXPECT_EQ(store->events().back().subject, "demo:a 2026 plans, revision 2, respondent 4");
    EXPECT_FALSE(store->verify().first_wrong) << store->verify().sentence;
}

} // namespace
} // namespace weft
