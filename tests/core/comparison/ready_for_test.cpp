// SPDX-License-Identifier: MIT
#include "core/comparison/ready_for.hpp"

#include "core/assessment/result_json.hpp"
#include "core/disclosure/hide.hpp"
#include "core/error.hpp"
#include "tests/core/comparison/confidential_systems.hpp"

#include <gmock/gmock.h>

#include <string>

namespace weft::comparison {
namespace {

result::Result ready(Readership audience, const result::Result& record) {
    return ready_for(audience, {record}).shown.front();
}

TEST(ReadyFor, ChangesNothingOfTheRecordForThoseWhoKeepIt) {
    const auto record = confidential_system("demo:a", "2026", 1);

    EXPECT_EQ(to_json(ready(Readership::internal, record)), to_json(record));
}

TEST(ReadyFor, IsWhatTheAudienceMaySeeButForTheMarkedAnswers) {
    auto record = confidential_system("demo:a", "2026", 1);
    auto made = ready(Readership::everyone, record);

    auto& hospice = answers_of(made, "clinical-named", "hospice");
    EXPECT_EQ(hospice.hidden, "small-group");
    EXPECT_EQ(hospice.counts, answers_of(record, "clinical-named", "hospice").counts);
    EXPECT_EQ(hospice.dont_know, 0U);
    EXPECT_EQ(made.smallest_group, 10U);
    auto seen = hide(record, Readership::everyone);
    for (auto* one : {&made, &seen})
        for (auto& domain : one->domains)
            for (auto& criterion : domain.capabilities[0].criteria)
                for (auto& sector : criterion.sectors)
                    if (!sector.hidden.empty()) sector = {};
    EXPECT_EQ(to_json(made), to_json(seen));
}

// A named one says so for whomever: nothing is hidden in it, and it can be cut down for another.
TEST(ReadyFor, TakesWhatWasMadeForAnotherAudienceWhileNothingIsHiddenInIt) {
    auto named = confidential_system("demo:a", "2026", 1);
    named.promise = "named";

    EXPECT_EQ(ready(Readership::everyone, hide(named, Readership::system)).smallest_group, 10U);
    EXPECT_EQ(ready(Readership::regulator, named).smallest_group, std::nullopt);
}

// The public's stand beside the regulator's; the system sees what the regulator sees.
TEST(ReadyFor, HoldsWhatThoseSeeWhoSeeMore) {
    const auto record = confidential_system("demo:a", "2026", 1);
    auto wider = ready_for(Readership::everyone, {record}).wider;

    ASSERT_EQ(wider.size(), 1U);
    EXPECT_EQ(to_json(wider.front()), to_json(ready(Readership::regulator, record)));
    EXPECT_EQ(answers_of(wider.front(), "clinical-named", "council").hidden, "");
    for (const auto audience : {Readership::internal, Readership::system, Readership::regulator})
        EXPECT_THAT(ready_for(audience, {record}).wider, testing::IsEmpty()) << name_of(audience);
}

TEST(ReadyFor, RefusesAResultWhoseAnswersAreGone) {
    const auto cut = hide(confidential_system("demo:a", "2026", 1), Readership::system);
    try {
        ready(Readership::system, cut);
        FAIL() << "nobody's answers were compared";
    } catch (const Error& error) {
        EXPECT_STREQ(error.what(), "the result of 'demo:a' 2026 hides what few people said, so it cannot be compared; "
                                   "compare the answers, or results of 'weft assess --json --audience internal'");
    }
}

} // namespace
} // namespace weft::comparison
