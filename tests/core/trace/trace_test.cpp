// SPDX-License-Identifier: MIT
#include "core/trace/trace.hpp"

#include "tests/files/temporary_folder.hpp"

#include <gmock/gmock.h>

namespace weft {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// Three statements in a file; a rubric with a criterion, a measure, a gate and a judgement; a framework.
class TraceTest : public testing::Test {
protected:
    TraceTest() {
        folder.write("statements.csv", "id,key,where,kind,says,domain,system_level,stage,equity\n"
                                       "A-1,A,1,fact,\"One, and more\",,,,no\n"
                                       "A-2,A,2,fact,Two,,,,no\n"
                                       "B-1,B,3,definition,Three,,,,no\n");
    }

    Trace trace() {
        const auto statements = read_statements(folder.path() / "statements.csv", problems);
        return trace_statements({SourceText("fw.toml", framework), {SourceText("care.toml", rubric)}}, statements,
                                problems);
    }

    std::vector<std::string> complaints() {
        trace();
        return folder.sentences(problems);
    }

    TemporaryFolder folder;
    std::string rubric = "[assessor]\n"
                         "id = \"x.y\"\n"
                         "[assessor.judgements.in-time]\n"
                         "says = \"In time\"\n"
                         "evidence_from = [\"A-2\"]\n"
                         "[[capability]]\n"
                         "[[capability.criterion]]\n"
                         "id = \"plan\"\n"
                         "evidence_from = [\"A-1\", \"A-2\"]\n"
                         "[[capability.measure]]\n"
                         "id = \"share\"\n"
                         "supports = \"plan\"\n"
                         "evidence_from = [\"A-1\"]\n";
    std::string framework = "[[gate]]\n"
                            "id = \"first\"\n"
                            "evidence_from = [\"A-1\"]\n"
                            "[[out_of_scope]]\n"
                            "statements = [\"B-1\"]\n"
                            "because = \"It defines a tag\"\n";
    Problems problems;
};

TEST_F(TraceTest, GoesBothWays) {
    const auto traced = trace();

    EXPECT_EQ(to_text(problems), "");
    ASSERT_EQ(traced.citers.size(), 4U);
    EXPECT_EQ(traced.citers[0].id, "plan");
    EXPECT_EQ(traced.citers[0].file, "care.toml");
    EXPECT_THAT(traced.citers[0].statements, ElementsAre("A-1", "A-2"));
    EXPECT_EQ(traced.citers[1].id, "share");
    EXPECT_EQ(traced.citers[1].kind, CitedBy::measure);
    EXPECT_EQ(traced.citers[1].supports, "plan");
    EXPECT_EQ(traced.citers[2].id, "in-time");
    EXPECT_EQ(traced.citers[2].kind, CitedBy::judgement);
    EXPECT_EQ(traced.citers[3].id, "first");
    EXPECT_EQ(traced.citers[3].kind, CitedBy::gate);
    EXPECT_EQ(traced.citers[3].file, "fw.toml");

    ASSERT_EQ(traced.statements.size(), 3U);
    EXPECT_EQ(traced.statements[0].statement.says, "One, and more");
    EXPECT_EQ(traced.statements[0].statement.source, "A");
    EXPECT_THAT(traced.statements[0].cited_by, ElementsAre(0U, 1U, 3U));
    EXPECT_THAT(traced.statements[1].cited_by, ElementsAre(0U, 2U));
    EXPECT_THAT(traced.statements[2].cited_by, IsEmpty());
    EXPECT_TRUE(traced.statements[2].is_out_of_scope);
    EXPECT_EQ(traced.statements[2].because, "It defines a tag");
    EXPECT_EQ(traced.cited_count(), 2U);
    EXPECT_EQ(traced.out_of_scope_count(), 1U);
}

TEST_F(TraceTest, NamesAnIdThatIsNoStatementWhereItStands) {
    rubric += "evidence_wanted = []\n[[capability.criterion]]\nid = \"call\"\nevidence_from = [\"A-1\", \"B-12\"]\n";
    EXPECT_THAT(complaints(),
                ElementsAre("care.toml:17:25: there is no statement 'B-12' in statements.csv; did you mean "
                            "'B-1'?"));
}

TEST_F(TraceTest, NamesAStatementThatNothingCitesAndNobodyLeftOut) {
    framework = "";
    EXPECT_THAT(complaints(), ElementsAre("statements.csv:4:0: nothing cites the statement 'B-1'; cite it, or say in "
                                          "[[out_of_scope]] of the framework why not"));
}

TEST_F(TraceTest, NamesAStatementThatIsLeftOutAndCitedAllTheSame) {
    framework += "[[out_of_scope]]\nstatements = [\"A-2\", \"B-1\"]\nbecause = \"?\"\n";
    EXPECT_THAT(complaints(), ElementsAre("fw.toml:8:15: 'A-2' is out of scope here, and the criterion 'plan' of "
                                          "care.toml cites it; take one of the two away",
                                          "fw.toml:8:22: 'B-1' is out of scope twice"));
}

TEST_F(TraceTest, NamesAStatementThatIsCitedTwiceByTheSame) {
    rubric += "[[capability.criterion]]\nid = \"call\"\nevidence_from = [\"A-1\", \"A-1\"]\n";
    EXPECT_THAT(complaints(), ElementsAre("care.toml:16:25: 'call' cites 'A-1' twice"));
}

TEST_F(TraceTest, NamesAStatementThatStandsTwiceInItsFile) {
    folder.write("statements.csv", "id,key,where,kind,says,domain,system_level,stage,equity\n"
                                   "A-1,A,1,fact,One,,,,no\n"
                                   "A-2,A,1,fact,Two,,,,no\n"
                                   ",A,1,fact,Nameless,,,,no\n"
                                   "B-1,B,3,definition,Three,,,,no\n"
                                   "A-1,A,2,fact,One again,,,,no\n");
    EXPECT_THAT(complaints(),
                ElementsAre("statements.csv:4:1: a statement needs an id",
                            "statements.csv:6:1: the statement 'A-1' stands here twice; the first is in line 2"));
}

} // namespace
} // namespace weft
