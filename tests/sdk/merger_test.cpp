// SPDX-License-Identifier: MIT
#include "core/register/merger.hpp"

#include "tests/core/plugin/plugin_files.hpp"
#include "tests/core/plugin/tea_case.hpp"

#include <gmock/gmock.h>

#include <string>
#include <utility>

namespace weft {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// Kettle and Hob say that their pots are always warmed; a number of some stratum says that few are.
class NumberAfterAMerger : public testing::Test {
protected:
    void SetUp() override {
        files.copy("number_backed");
        plugins = load_plugins(files.path());
        ASSERT_THAT(PluginFiles::sentences(plugins), IsEmpty());
    }

    TeaCase tea_with(const std::string& stratum) const {
        const auto measures =
            files.write("measures.csv", "system,round,measure,stratum,numerator,denominator,period_start,"
                                        "period_end,source\ndemo:a,2026,pots-warmed," +
                                            stratum + ",10,1000,,,The kettle\n");
        return TeaCase("org.example.number-backed", "{}",
                       {.rubric = {{R"(descriptors = ["Never.", "When there is time.", "Always."])",
                                    R"(descriptors = ["Never.", "When there is time.", "Always."]
  [[capability.measure]]
  id = "pots-warmed"
  numerator = "pots that were warmed"
  denominator = "pots"
  supports = "warmed"
  thresholds = [0.3, 0.6]
)"}},
                        .records = {measures}});
    }

    PluginFiles files;
    PluginFolder plugins;
};

TEST_F(NumberAfterAMerger, HoldsAClaimWithoutOne) {
    auto tea = tea_with("");

    tea.let_look(plugins);

    EXPECT_THAT(tea.ceilings(), ElementsAre("warmed at 0 (number-backed): Partners say 1; the records support 0: 1% of "
                                            "the pots were warmed."));
    EXPECT_THAT(tea.cautions(), ElementsAre("note merger: not merged"));
}

TEST_F(NumberAfterAMerger, CautionsAndDoesNotHold) {
    auto tea = tea_with("");

    tea.merge({.date = "2026-04-01", .predecessors = {"demo:hob", "demo:kettle"}});
    tea.let_look(plugins);

    EXPECT_THAT(tea.ceilings(), IsEmpty());
    EXPECT_THAT(tea.cautions(),
                ElementsAre("note merger: merged on 2026-04-01",
                            "warning number-backed on warmed: Partners say 1; the records support 0: 1% of the pots "
                            "were warmed. The system was formed by a merger on 2026-04-01, so this number cautions and "
                            "does not hold."));
}

TEST_F(NumberAfterAMerger, OfAFormerSystemIsShownAndNeverHolds) {
    for (const auto* stratum : {"footprint=demo:hob", "footprint=demo:hob;place=north"}) {
        auto tea = tea_with(stratum);

        tea.let_look(plugins);

        EXPECT_THAT(tea.ceilings(), IsEmpty()) << stratum;
        EXPECT_THAT(tea.cautions(),
                    ElementsAre("note merger: not merged",
                                "note former-system on warmed: 'pots-warmed' was counted for 'demo:hob', which went "
                                "into this system: it is shown, and holds nothing."))
            << stratum;
        EXPECT_EQ(tea.system().measures.at(0).rank_supported, std::nullopt) << stratum;
        EXPECT_DOUBLE_EQ(tea.system().measures.at(0).share.value_or(-1), 0.01) << stratum;
    }
}

TEST_F(NumberAfterAMerger, OfAStratumThatOnlySoundsLikeAFormerSystemHolds) {
    auto tea = tea_with("shoe-footprint=demo:hob");

    tea.let_look(plugins);

    EXPECT_THAT(tea.ceilings(), ElementsAre("warmed at 0 (number-backed): Partners say 1; the records support 0: 1% of "
                                            "the pots were warmed."));
}

} // namespace
} // namespace weft
