// SPDX-License-Identifier: MIT
#include "core/plugin/plugin_assessor.hpp"
#include "tests/core/plugin/plugin_files.hpp"
#include "tests/core/plugin/tea_case.hpp"

#include <gmock/gmock.h>

#include <string>
#include <thread>
#include <vector>

namespace weft {
namespace {

using testing::Each;
using testing::ElementsAre;
using testing::IsEmpty;

namespace fs = std::filesystem;

const std::string misbehaving = "org.example.misbehaving";
const std::string author = "org.example.throwing-author";

std::string stands_as_answered(const std::string& plugin, const std::string& why) {
    return "warning assessor-did-not-run: The assessor '" + plugin + "' " + why +
           "; this domain stands as it was answered.";
}

std::string refused(const std::string& what) {
    return "warning refused-finding: Refused " + what + ".";
}

class MisbehavingPlugin : public testing::Test {
protected:
    void SetUp() override {
        files.copy("misbehaving");
        files.copy("throwing_author");
        plugins = load_plugins(files.path());
        ASSERT_THAT(PluginFiles::sentences(plugins), IsEmpty());
    }

    /// The domain after the plugin looked, and did so.
    static TeaCase seen_by(const PluginFolder& plugins, const std::string& plugin, const std::string& behaviour,
                           std::chrono::milliseconds deadline = 60s) {
        TeaCase tea(plugin, "{ behaviour = \"" + behaviour + "\" }");
        EXPECT_TRUE(tea.let_look(plugins, deadline).assessor_ran);
        return tea;
    }
    TeaCase seen_by_one_that(const std::string& behaviour, std::chrono::milliseconds deadline = 60s) const {
        return seen_by(plugins, misbehaving, behaviour, deadline);
    }

    /// All that is said of a domain whose plugin came to nothing.
    std::vector<std::string> said_of_failing(const std::string& plugin, const std::string& behaviour,
                                             std::chrono::milliseconds deadline = 60s) const {
        TeaCase tea(plugin, "{ behaviour = \"" + behaviour + "\" }");
        EXPECT_FALSE(tea.let_look(plugins, deadline).assessor_ran);
        EXPECT_THAT(tea.ceilings(), IsEmpty());
        EXPECT_THAT(tea.indicators(), IsEmpty());
        return tea.cautions();
    }

    PluginFiles files;
    PluginFolder plugins;
};

TEST_F(MisbehavingPlugin, IsNotInstalled) {
    EXPECT_THAT(said_of_failing("org.example.absent", "any"),
                ElementsAre(stands_as_answered("org.example.absent", "is not installed")));
}

TEST_F(MisbehavingPlugin, ThrowsAcrossTheBoundary) {
    for (const auto* const behaviour : {"throws", "throws-a-number"})
        EXPECT_THAT(said_of_failing(misbehaving, behaviour),
                    ElementsAre(stands_as_answered(misbehaving, "failed: it threw an exception across its boundary")));
}

TEST_F(MisbehavingPlugin, ThrowsWhatTheHeaderForAuthorsCatches) {
    EXPECT_THAT(said_of_failing(author, "throws-a-failure"),
                ElementsAre(stands_as_answered(author, "failed: the records are of another year")));
    EXPECT_THAT(said_of_failing(author, "throws-a-number"),
                ElementsAre(stands_as_answered(author, "failed: threw something that is no std::exception")));
    EXPECT_THAT(said_of_failing(author, "throws-an-exception"),
                ElementsAre(stands_as_answered(author, "failed: basic_string::at: __n (which is 77) >= this->size() "
                                                       "(which is 5)")));
}

TEST_F(MisbehavingPlugin, ReadsAParameterThatTheRubricDoesNotGive) {
    EXPECT_THAT(said_of_failing(author, "reads-what-is-not-given"),
                ElementsAre(stands_as_answered(
                    author, "failed: the rubric gives no number 'share' among its assessor's parameters")));
}

TEST_F(MisbehavingPlugin, ReturnsWhatIsNoStatus) {
    EXPECT_THAT(said_of_failing(misbehaving, "returns-garbage"),
                ElementsAre(stands_as_answered(misbehaving, "failed: it returned 4711, which is no status")));
}

TEST_F(MisbehavingPlugin, FailsWithAReason) {
    EXPECT_THAT(said_of_failing(misbehaving, "fails"),
                ElementsAre(stands_as_answered(misbehaving, "failed: the records are of another year")));
}

TEST_F(MisbehavingPlugin, FailsWithoutAReason) {
    EXPECT_THAT(said_of_failing(misbehaving, "fails-silently"),
                ElementsAre(stands_as_answered(misbehaving, "failed without giving a reason")));
}

TEST_F(MisbehavingPlugin, FailsWithAReasonThatIsNoText) {
    for (const auto* const behaviour : {"fails-with-noise", "logs-nothing-at-all"})
        EXPECT_THAT(said_of_failing(misbehaving, behaviour),
                    ElementsAre(stands_as_answered(misbehaving, "failed: something that is no text")));
}

TEST_F(MisbehavingPlugin, CannotForgeALine) {
    EXPECT_THAT(said_of_failing(misbehaving, "fails-with-two-lines"),
                ElementsAre(stands_as_answered(misbehaving, "failed: no\\nwarning: all is well")));
}

TEST_F(MisbehavingPlugin, ReportsOnCriteriaItDoesNotSee) {
    const auto tea = seen_by_one_that("unknown-criterion");

    EXPECT_EQ(tea.engine_said(), "refused refused refused refused refused refused taken ");
    EXPECT_THAT(tea.ceilings(), ElementsAre("boils at 1 (held): So."));
    EXPECT_THAT(tea.cautions(),
                ElementsAre(refused("the ceiling 'held': the rubric has no criterion 'poured'"),
                            refused("the caution 'said': the rubric has no criterion 'poured'"),
                            refused("the ceiling 'held': the rubric has no criterion 'asked'"),
                            refused("the ceiling 'held': the rubric has no criterion 'boils/no-kettle'"),
                            refused("the ceiling 'held': the rubric has no criterion ''"),
                            refused("the ceiling 'held': the rubric has no criterion 'two\\nlines'")));
}

TEST_F(MisbehavingPlugin, ReportsCeilingsOffTheScale) {
    const auto tea = seen_by_one_that("off-the-scale");

    EXPECT_EQ(tea.engine_said(), "refused refused refused refused taken taken ");
    EXPECT_THAT(tea.ceilings(), ElementsAre("boils at 2 (held): So.", "fresh at 0 (held): So."));
    EXPECT_THAT(
        tea.cautions(),
        ElementsAre(refused("the ceiling 'held': rank 3 is off the scale of 'boils', which has 3 levels"),
                    refused("the ceiling 'held': rank -1 is off the scale of 'boils', which has 3 levels"),
                    refused("the ceiling 'held': rank 2147483647 is off the scale of 'boils', which has 3 levels"),
                    refused("the ceiling 'held': rank -2147483648 is off the scale of 'boils', which has 3 levels")));
}

TEST_F(MisbehavingPlugin, ShowsWhatIsNoNumber) {
    const auto tea = seen_by_one_that("no-number");

    EXPECT_EQ(tea.engine_said(), "refused refused refused taken taken ");
    EXPECT_THAT(tea.indicators(), ElementsAre("not-known: not known", "number: -0.5"));
    EXPECT_THAT(tea.cautions(), ElementsAre(refused("the indicator 'number': its value is not a finite number"),
                                            refused("the indicator 'number': its value is not a finite number"),
                                            refused("the indicator 'number': its value is not a finite number")));
}

// A thousand stand, twenty refusals are told, the rest is counted: the plugin's own record came after a million.
TEST_F(MisbehavingPlugin, ReportsAMillionTimes) {
    const auto cautions = seen_by_one_that("a-million-reports").cautions();

    ASSERT_EQ(cautions.size(), 1021U);
    EXPECT_THAT(std::vector(cautions.begin(), cautions.begin() + 1000), Each("note many: Once more."));
    EXPECT_THAT(std::vector(cautions.begin() + 1000, cautions.begin() + 1020),
                Each(refused("the caution 'many': there are more than 1000 reports")));
    EXPECT_EQ(cautions.back(), refused("998981 more reports"));
}

TEST_F(MisbehavingPlugin, WritesWhatIsNotUtf8) {
    const auto tea = seen_by_one_that("texts-that-are-not-utf8");

    EXPECT_EQ(tea.engine_said(), "refused refused refused refused refused taken ");
    EXPECT_THAT(tea.cautions(), ElementsAre("note said: Caf\xc3\xa9", //
                                            refused("the caution 'said': a text in it is not UTF-8"),
                                            refused("the caution 'said': a text in it is not UTF-8"),
                                            refused("a caution: a text in it is not UTF-8"),
                                            refused("the ceiling 'held': a text in it is not UTF-8"),
                                            refused("an indicator: a text in it is not UTF-8")));
}

TEST_F(MisbehavingPlugin, PointsNowhere) {
    const auto tea = seen_by_one_that("null-texts");

    EXPECT_EQ(tea.engine_said(), "refused refused refused refused refused refused refused refused refused ");
    EXPECT_THAT(tea.cautions(), ElementsAre(refused("the caution 'said': a text in it is null"),
                                            refused("the caution 'said': a text in it is null"),
                                            refused("a caution: a text in it is null"),
                                            refused("the ceiling 'held': a text in it is null"),
                                            refused("the ceiling 'held': a text in it is null"),
                                            refused("an indicator: a text in it is null")));
}

TEST_F(MisbehavingPlugin, WritesTenMegabytes) {
    const auto tea = seen_by_one_that("endless-texts");

    EXPECT_EQ(tea.engine_said(), "refused refused refused taken ");
    EXPECT_THAT(tea.cautions(), ElementsAre("note said: " + std::string(4000, 'c'),
                                            refused("the caution 'said': a text in it is longer than 4000 bytes"),
                                            refused("the caution 'said': a text in it is longer than 4000 bytes"),
                                            refused("the caution 'said': a text in it is longer than 4000 bytes")));
}

TEST_F(MisbehavingPlugin, HoldsBackWithoutAReason) {
    const auto tea = seen_by_one_that("says-nothing");

    EXPECT_EQ(tea.engine_said(), "refused refused ");
    EXPECT_THAT(tea.ceilings(), IsEmpty());
    EXPECT_THAT(tea.cautions(), ElementsAre(refused("the ceiling 'held': it gives no reason"),
                                            refused("the caution 'said': it says nothing")));
}

TEST_F(MisbehavingPlugin, HandsOverStructsThatAreTooShort) {
    const auto tea = seen_by_one_that("short-structs");

    EXPECT_EQ(tea.engine_said(), "refused refused refused ");
    EXPECT_THAT(tea.cautions(), ElementsAre(refused("a ceiling: it is shorter than the contract has it"),
                                            refused("an indicator: it is shorter than the contract has it"),
                                            refused("a caution: it is shorter than the contract has it")));
}

TEST_F(MisbehavingPlugin, MayBeYoungerThanTheEngine) {
    const auto tea = seen_by_one_that("longer-structs");

    EXPECT_EQ(tea.engine_said(), "taken ");
    EXPECT_THAT(tea.cautions(), ElementsAre("warning young: Said by a younger plugin."));
}

TEST_F(MisbehavingPlugin, StopsWhenItIsAsked) {
    const auto tea = seen_by_one_that("stops-when-asked", 50ms);

    EXPECT_THAT(tea.ceilings(), ElementsAre("boils at 1 (held): So."));
    EXPECT_THAT(tea.cautions(), ElementsAre("warning assessor-was-stopped: The assessor 'org.example.misbehaving' was "
                                            "stopped after 0.05 seconds; it may have had more to say."));
    EXPECT_EQ(plugins_left_running(), 0U);
}

TEST_F(MisbehavingPlugin, StopsWhenItsAuthorLooksWhetherItIsAsked) {
    const auto tea = seen_by(plugins, author, "stops-when-asked", 50ms);

    EXPECT_THAT(tea.cautions(),
                ElementsAre("note said: Said before.",
                            "warning assessor-was-stopped: The assessor 'org.example.throwing-author' was stopped "
                            "after 0.05 seconds; it may have had more to say."));
}

TEST_F(MisbehavingPlugin, FinishesAfterItWasAskedToStop) {
    const auto tea = seen_by_one_that("finishes-when-asked", 50ms);

    EXPECT_EQ(tea.engine_said(), "taken taken ");
    EXPECT_THAT(tea.ceilings(), ElementsAre("boils at 1 (held): So."));
    EXPECT_THAT(tea.cautions(), ElementsAre("note said: Said after it was asked to stop."));
}

TEST_F(MisbehavingPlugin, FailsAfterItWasAskedToStop) {
    EXPECT_THAT(said_of_failing(misbehaving, "fails-when-asked", 50ms),
                ElementsAre(stands_as_answered(misbehaving, "failed: it was in the middle of something")));
}

TEST_F(MisbehavingPlugin, SaysThatItWasStoppedThoughNobodyAsked) {
    const auto tea = seen_by_one_that("says-it-was-stopped");

    EXPECT_THAT(tea.ceilings(), ElementsAre("boils at 1 (held): So."));
    EXPECT_THAT(tea.cautions(), ElementsAre("warning assessor-was-stopped: The assessor 'org.example.misbehaving' "
                                            "stopped by itself; it may have had more to say."));
}

// The plugin is let go at the end, so that nothing of it runs when the test program ends.
TEST_F(MisbehavingPlugin, NeverReturns) {
    const auto until = files.path() / "until";
    TeaCase tea(misbehaving, "{ behaviour = \"never-returns\", until = \"" + until.string() + "\" }");
    tea.let_look({}); // for a view of the domain
    const DomainView view{tea.framework(), 0, tea.answers(), tea.system().synthesis, tea.system().measures};
    const PluginAssessor assessor(*plugins.find(misbehaving), 100ms);

    std::string failure;
    const auto start = std::chrono::steady_clock::now();
    try {
        assessor.assess(view);
    } catch (const AssessorFailure& thrown) {
        failure = thrown.what();
    }

    EXPECT_EQ(failure, "did not finish within 0.1 seconds");
    EXPECT_LT(std::chrono::steady_clock::now() - start, 2s);
    EXPECT_EQ(plugins_left_running(), 1U);

    const auto answer = files.write("until", "").string() + ".answer";
    while (!fs::exists(answer))
        std::this_thread::yield();
    std::ifstream written(answer);
    std::string said;
    std::getline(written, said);
    EXPECT_EQ(said, "refused refused refused of 3 criteria"); // reported too late, of what is still there to see
}

TEST_F(MisbehavingPlugin, NeverReturnsAndCostsItsDomainACaution) {
    const auto until = files.path() / "until";
    TeaCase tea(misbehaving, "{ behaviour = \"never-returns\", until = \"" + until.string() + "\" }");

    EXPECT_FALSE(tea.let_look(plugins, 100ms).assessor_ran);

    EXPECT_THAT(tea.ceilings(), IsEmpty());
    EXPECT_THAT(tea.cautions(), ElementsAre(stands_as_answered(misbehaving, "did not finish within 0.1 seconds")));
    files.write("until", "");
    while (!fs::exists(until.string() + ".answer"))
        std::this_thread::yield();
}

} // namespace
} // namespace weft
