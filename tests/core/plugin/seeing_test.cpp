// SPDX-License-Identifier: MIT
#include "tests/core/plugin/plugin_files.hpp"
#include "tests/core/plugin/tea_case.hpp"

#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace weft {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// What the plugin that says everything back was shown of Kettle and Hob.
class WhatAPluginSees : public testing::Test {
protected:
    void SetUp() override {
        files.copy("echo");
        const auto plugins = load_plugins(files.path());
        ASSERT_THAT(PluginFiles::sentences(plugins), IsEmpty());
        const auto evidence = files.write(
            "evidence.csv", "system,round,id,criterion,sector,kind,grade,title,link,date,sha256\n"
                            "demo:a,2026,e1,boils,kitchen,log,document,A secret title,https://example.org,2026-03-01,\n"
                            "demo:a,2026,e2,asked,guest,survey,document,Of another domain,,2026-03-02,\n");
        const auto measures = files.write(
            "measures.csv", "system,round,measure,stratum,numerator,denominator,period_start,period_end,source\n"
                            "demo:a,2026,pots-warmed,,27,100,2025-04-01,2026-03-31,The kettle\n"
                            "demo:a,2026,pots-warmed,place=north,3,10,,,The kettle\n"
                            "demo:a,2026,of-nothing,,0,0,,,The kettle\n");
        TeaCase tea("org.example.echo", R"({ share = 0.35, word = "whole leaf" })",
                    {.rubric = {{R"(id = "boils")", "id = \"boils\"\n  critical = true\n  tags = [\"equity\"]\n"
                                                    "  system_level = \"interpersonal\"\n  stage = \"entry\""},
                                {R"(descriptors = ["Never.", "When there is time.", "Always."])",
                                 R"(descriptors = ["Never.", "When there is time.", "Always."]
  [[capability.measure]]
  id = "pots-warmed"
  numerator = "pots that were warmed"
  denominator = "pots"
  supports = "warmed"
  thresholds = [0.3, 0.6]
  [[capability.measure]]
  id = "pots-owned"
  numerator = "pots"
  denominator = "kitchens"
  supports = "warmed"
  kind = "exact"
  [[capability.measure]]
  id = "of-nothing"
  numerator = "lids"
  denominator = "pots without a lid"
  supports = "warmed"
)"}},
                     .records = {evidence, measures}});
        ASSERT_TRUE(tea.let_look(plugins).assessor_ran);
        said = tea.cautions();
    }

    /// The lines of one kind, without it.
    std::vector<std::string> shown(const std::string& kind) const {
        const auto start = "note seen: " + kind + " ";
        std::vector<std::string> lines;
        for (const auto& line : said)
            if (line.starts_with(start)) lines.push_back(line.substr(start.size()));
        return lines;
    }

    PluginFiles files;
    std::vector<std::string> said;
};

TEST_F(WhatAPluginSees, IsItsOwnRubricAndTheMeasuresOfTheFramework) {
    EXPECT_THAT(shown("host"),
                ElementsAre("struct_size_is_whole=1 abi_minor=0 rubric=tea-brewing version=1.0.0 criteria=3 sectors=2 "
                            "measures=4 cancelled=0"));
}

// A document as evidence supports the level below the best, no evidence the worst; of two sectors, half knew of `fresh`.
TEST_F(WhatAPluginSees, IsEveryCriterionAsAllVoicesTogetherHaveIt) {
    EXPECT_THAT(shown("criterion"),
                ElementsAre("struct_size_is_whole=1 state=0 level_count=3 claimed=2 evidenced=1 evidence_grade=2 "
                            "level_givers=2 is_critical=1 coverage=1 id=boils capability=water "
                            "system_level=interpersonal stage=entry relational=0 equity=1",
                            "struct_size_is_whole=1 state=0 level_count=3 claimed=1 evidenced=0 evidence_grade=0 "
                            "level_givers=1 is_critical=0 coverage=0.5 id=fresh capability=water system_level= stage= "
                            "relational=0 equity=0",
                            "struct_size_is_whole=1 state=0 level_count=3 claimed=1 evidenced=0 evidence_grade=0 "
                            "level_givers=2 is_critical=0 coverage=1 id=warmed capability=pot system_level= stage= "
                            "relational=0 equity=0"));
}

TEST_F(WhatAPluginSees, IsEverySectorWithItsPeopleAndItsOwnLevel) {
    EXPECT_THAT(
        shown("voice"),
        ElementsAre("struct_size_is_whole=1 sector=kitchen role=1 given=1 dont_know=0 not_applicable=0 missing=0 "
                    "level=2 at=0 at=0 at=1",
                    "struct_size_is_whole=1 sector=guest role=2 given=1 dont_know=0 not_applicable=0 missing=0 "
                    "level=2 at=0 at=0 at=1",
                    "struct_size_is_whole=1 sector=kitchen role=1 given=1 dont_know=0 not_applicable=0 missing=0 "
                    "level=1 at=0 at=1 at=0",
                    "struct_size_is_whole=1 sector=guest role=2 given=0 dont_know=1 not_applicable=0 missing=0 "
                    "level=-1 at=0 at=0 at=0",
                    "struct_size_is_whole=1 sector=kitchen role=1 given=1 dont_know=0 not_applicable=0 missing=0 "
                    "level=2 at=0 at=0 at=1",
                    "struct_size_is_whole=1 sector=guest role=2 given=1 dont_know=0 not_applicable=0 missing=0 "
                    "level=1 at=0 at=1 at=0"));
}

TEST_F(WhatAPluginSees, IsTheEvidenceOfItsCriteriaWithoutTitlesAndLinks) {
    EXPECT_THAT(shown("evidence"),
                ElementsAre("struct_size_is_whole=1 grade=2 id=e1 kind=log date=2026-03-01 sector=kitchen"));
}

// 27 of 100 with Wilson's interval is 19.3% to 36.4%: rank 0, and at the most rank 1; 3 of 10 is 10.8% to 60.3%.
TEST_F(WhatAPluginSees, IsEveryMeasureKnownOrNotByStratum) {
    EXPECT_THAT(
        shown("measure"),
        ElementsAre("struct_size_is_whole=1 is_known=1 rank_supported=0 rank_at_high=1 numerator=27 denominator=100 "
                    "low=0.192696 high=0.364321 id=pots-warmed criterion=warmed stratum= from=2025-04-01 to=2026-03-31",
                    "struct_size_is_whole=1 is_known=1 rank_supported=1 rank_at_high=2 numerator=3 denominator=10 "
                    "low=0.107791 high=0.603222 id=pots-warmed criterion=warmed stratum=place=north from= to=",
                    "struct_size_is_whole=1 is_known=0 rank_supported=-1 rank_at_high=-1 numerator=0 denominator=0 "
                    "low=nan high=nan id=pots-owned criterion=warmed stratum= from= to=",
                    "struct_size_is_whole=1 is_known=1 rank_supported=-1 rank_at_high=-1 numerator=0 denominator=0 "
                    "low=nan high=nan id=of-nothing criterion=warmed stratum= from= to="));
}

TEST_F(WhatAPluginSees, IsWhatTheRubricTellsIt) {
    EXPECT_THAT(shown("number share"), ElementsAre("given=1 value=0.35"));
    EXPECT_THAT(shown("number word"), ElementsAre("given=0 value=-77"));
    EXPECT_THAT(shown("number absent"), ElementsAre("given=0 value=-77"));
    EXPECT_THAT(shown("number null"), ElementsAre("given=0"));
    EXPECT_THAT(shown("number nowhere"), ElementsAre("given=0"));
    EXPECT_THAT(shown("text word"), ElementsAre("value=whole leaf"));
    EXPECT_THAT(shown("text share"), ElementsAre("value="));
    EXPECT_THAT(shown("text absent"), ElementsAre("value="));
    EXPECT_THAT(shown("text null"), ElementsAre("value="));
}

TEST_F(WhatAPluginSees, EndsInNothing) {
    EXPECT_THAT(
        shown("past the end"),
        testing::AllOf(testing::SizeIs(3),
                       testing::Each("criterion=null voice=null voice=null evidence=null evidence=null measure=null "
                                     "evidence_count=0 has_tag=0 count_at=0 count_at=0")));
    EXPECT_THAT(shown("off the scale"), ElementsAre("at=0 at=0 at=0 at=0 tag=0 extension=null extension=null"));
}

TEST_F(WhatAPluginSees, IsNeverWhatSomebodyWrote) {
    for (const auto& line : said)
        for (const auto* const secret :
             {"It clicks", "A secret title", "example.org", "The kettle", "Kettle Ltd", "k1", "demo:a"})
            EXPECT_EQ(line.find(secret), std::string::npos) << line;
}

TEST(PluginEntry, IsReadWithoutRunningThePlugin) {
    const PluginFiles files;
    const auto loaded = load_plugin(files.copy("echo"));

    const auto* const plugin = std::get_if<Plugin>(&loaded);
    ASSERT_NE(plugin, nullptr);
    EXPECT_EQ(plugin->id, "org.example.echo");
    EXPECT_EQ(plugin->name, "Says back what it is shown");
    EXPECT_EQ(plugin->version, "2.1.0");
    EXPECT_THAT(plugin->rubrics, ElementsAre("tea-brewing", "tea-serving"));
    EXPECT_THAT(plugin->parameters, ElementsAre("share", "word"));
    EXPECT_THAT(plugin->measures, ElementsAre("pots-warmed"));
}

} // namespace
} // namespace weft
