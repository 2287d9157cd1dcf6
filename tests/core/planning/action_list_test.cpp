// SPDX-License-Identifier: MIT
#include "core/planning/action_list.hpp"

#include "tests/files/temporary_folder.hpp"

#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace weft::planning {
namespace {

using testing::ElementsAre;

const std::string two_actions = R"(system = "demo:a"
contact = "Ask Jo."

[[action]]
id = "one-record"
what = "Agree on one record."
criterion = "shared-record"
owner = "Director of place"
due = "2026-12-31"
round = "2025"
state = "late"
became = "Two of three partners agree."

[[action]]
id = "night-line"
what = "One telephone line at night."
owner = "Hospice lead"
due = "2026-06-30"
round = "2026"
)";

result::Result result_of_a() {
    result::Result result;
    result.system = "demo:a";
    result::Criterion criterion;
    criterion.id = "shared-record";
    result::Capability capability;
    capability.criteria = {criterion};
    result::Domain domain;
    domain.capabilities = {capability};
    result.domains = {domain};
    return result;
}

class ActionsFile : public testing::Test {
protected:
    std::optional<ActionList> read(const std::string& text) {
        folder.write("actions.toml", text);
        problems = Problems();
        return read_actions(folder.path() / "actions.toml", std::vector{result_of_a()}, problems);
    }

    /// The messages, each with line and column.
    std::vector<std::string> messages_of(const std::string& text) {
        EXPECT_FALSE(read(text));
        std::vector<std::string> messages;
        for (const auto& problem : problems.sorted())
            messages.push_back(std::to_string(problem.place.line) + ":" + std::to_string(problem.place.column) + ": " +
                               problem.message);
        return messages;
    }

    TemporaryFolder folder;
    Problems problems;
};

TEST_F(ActionsFile, SaysWhoDoesWhatByWhen) {
    const auto list = read(two_actions);

    EXPECT_EQ(to_text(problems), "");
    ASSERT_TRUE(list);
    EXPECT_EQ(list->system, "demo:a");
    EXPECT_EQ(list->contact, "Ask Jo.");
    ASSERT_EQ(list->actions.size(), 2U);
    const auto& first = list->actions[0];
    EXPECT_EQ(first.id, "one-record");
    EXPECT_EQ(first.what, "Agree on one record.");
    EXPECT_EQ(first.criterion, "shared-record");
    EXPECT_EQ(first.owner, "Director of place");
    EXPECT_EQ(first.due, "2026-12-31");
    EXPECT_EQ(first.round, "2025");
    EXPECT_EQ(first.state, ActionState::late);
    EXPECT_EQ(first.became, "Two of three partners agree.");
    EXPECT_EQ(list->actions[1].state, ActionState::open);
    EXPECT_EQ(list->actions[1].criterion, "");
}

TEST_F(ActionsFile, NamesEveryMistakeWithLineAndColumn) {
    EXPECT_THAT(messages_of("system = \"a\"\n"
                            "[[action]]\n"
                            "id = \"x\"\n"
                            "what = \" \"\n"
                            "criterion = \"shared-recrod\"\n"
                            "owner = \"Jo\"\n"
                            "due = \"31 December\"\n"
                            "round = \"2026\"\n"
                            "state = \"dun\"\n"),
                ElementsAre("1:10: 'a' is no system; it is a scheme and a value, such as 'ods:QOX'",
                            "4:8: 'what' is empty", "7:7: due is '31 December'; it is a day, such as \"2026-12-31\"",
                            "9:9: state is 'dun'; it is 'open', 'done', 'late' or 'dropped'"));
    EXPECT_THAT(messages_of("system = \"demo:a\"\n"
                            "[[action]]\n"
                            "id = \"x\"\n"
                            "what = \"W\"\n"
                            "criterion = \"shared-recrod\"\n"
                            "ownr = \"Jo\"\n"
                            "due = \"2026-02-30\"\n"
                            "round = \"2026\"\n"
                            "state = \"dropped\"\n"
                            "[[action]]\n"
                            "id = \"x\"\n"
                            "what = \"W\"\n"
                            "owner = \"Jo\"\n"
                            "due = \"2026-02-28\"\n"
                            "round = \"2026\"\n"),
                ElementsAre("2:1: 'owner' is missing here; it is a text in quotes",
                            "2:1: an action that was dropped says why: became = \"...\"",
                            "5:13: the result has no criterion 'shared-recrod'; did you mean 'shared-record'?",
                            "6:1: unknown key 'ownr' in an action; did you mean 'owner'?",
                            "7:7: due is '2026-02-30'; it is a day, such as \"2026-12-31\"",
                            "11:6: the action 'x' stands here twice"));
}

TEST_F(ActionsFile, MayHoldNoAction) {
    const auto list = read("system = \"demo:a\"\n");

    ASSERT_TRUE(list);
    EXPECT_TRUE(list->actions.empty());
}

// Which criteria there are is not known, so nothing is said of them.
TEST_F(ActionsFile, OfAnotherSystemIsReadAsItStands) {
    std::string text = two_actions;
    text.replace(text.find("demo:a"), 6, "demo:b");

    const auto list = read(text);

    ASSERT_TRUE(list);
    EXPECT_EQ(list->system, "demo:b");
}

TEST(ActionsIn, ToldApartByTheRoundTheyWereChosenInAndWhatBecameOfThem) {
    const auto action = [](const std::string& id, const std::string& round, ActionState state, const std::string& due) {
        return Action{.id = id,
                      .what = {},
                      .criterion = {},
                      .owner = {},
                      .due = due,
                      .round = round,
                      .state = state,
                      .became = {}};
    };
    const ActionList list{.system = "demo:a",
                          .contact = "",
                          .actions = {action("later", "2026", ActionState::open, "2027-01-01"),
                                      action("sooner", "2026", ActionState::done, "2026-01-01"),
                                      action("carried", "2025", ActionState::open, "2026-01-01"),
                                      action("late", "2024", ActionState::late, "2025-01-01"),
                                      action("done", "2025", ActionState::done, "2025-06-01"),
                                      action("dropped", "2025", ActionState::dropped, "2025-06-01"),
                                      action("of-the-next", "2027", ActionState::open, "2027-06-01")}};
    const auto ids = [](const std::vector<const Action*>& actions) {
        std::vector<std::string> found;
        for (const auto* one : actions)
            found.push_back(one->id);
        return found;
    };

    const auto found = actions_in(list, "2026");

    EXPECT_THAT(ids(found.chosen), ElementsAre("sooner", "later"));
    EXPECT_THAT(ids(found.carried), ElementsAre("late", "carried"));
    EXPECT_THAT(ids(found.ended), ElementsAre("done", "dropped"));
}

} // namespace
} // namespace weft::planning
