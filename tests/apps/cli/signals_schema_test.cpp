// SPDX-License-Identifier: MIT
#include "apps/cli/signals_document.hpp"
#include "core/rubric/defaults_file.hpp"
#include "core/signals/described_signals.hpp"
#include "core/signals/policy_words.hpp"
#include "tests/core/assessment/members.hpp"
#include "tests/core/assessment/schema_verdicts.hpp"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace weft::signals {
namespace {

using nlohmann::json;
using testing::Each;
using testing::ElementsAre;
using testing::EndsWith;
using testing::IsEmpty;
using testing::SizeIs;

static_assert(members::count_of_members<LookedAt>() == members::count_of_described_members<LookedAt>());
static_assert(members::count_of_members<Signal>() == members::count_of_described_members<Signal>());
static_assert(members::count_of_members<NotLookedFor>() == members::count_of_described_members<NotLookedFor>());
static_assert(members::count_of_members<Difference>() == members::count_of_described_members<Difference>());
static_assert(members::count_of_members<Moderation>() == members::count_of_described_members<Moderation>());
static_assert(members::count_of_members<ToVerify>() == members::count_of_described_members<ToVerify>());
static_assert(members::count_of_members<Verification>() == members::count_of_described_members<Verification>());
static_assert(members::count_of_members<Signals>() == members::count_of_described_members<Signals>());

const std::string schema_file = WEFT_SOURCE_DIR "/schema/signals.json";

std::vector<std::string> verdicts(const std::vector<std::string>& documents) {
    return schema_verdicts(schema_file, documents);
}

/// One of everything, with words that are allowed where only some are.
Signals full_signals() {
    Signals signals;
    int last = 0;
    members::fill(signals, last);
    signals.format = "weft.signals/1";
    signals.audience = "internal";
    signals.policy = policy_words(defaults().signals, defaults().moderation);
    signals.signals[0].code = "copies";
    signals.not_looked_for[0].code = "minutes";
    signals.moderation[0].verified_by = "regulator";
    signals.moderation[0].all.way = "self-higher";
    signals.moderation[0].all.reason = "too_few";
    signals.moderation[0].domains[0].way = "";
    signals.moderation[0].domains[0].reason = "";
    signals.verification[0].claims_to_verify[0].because = "drawn";
    signals.verification[0].claims_to_verify[0].chance = 0.5;
    return signals;
}

std::string text_of(const Signals& signals) {
    return cli::signals_document(signals);
}

TEST(SignalsSchema, AcceptsWhatIsWrittenFullOrEmpty) {
    EXPECT_THAT(verdicts({text_of(full_signals()), text_of(Signals{})}), ElementsAre("valid", "valid"));
}

TEST(SignalsSchema, AcceptsNullForWhateverMayBeUnset) {
    auto signals = full_signals();
    std::vector<std::string> documents;
    members::change_each(signals, "", [&](const std::string& where) {
        auto document = text_of(signals);
        if (json::parse(document)[json::json_pointer(where)].is_null()) documents.push_back(std::move(document));
    });

    EXPECT_THAT(documents, SizeIs(17)); // people, fewer_than, 7 numbers of two differences, chance
    EXPECT_THAT(verdicts(documents), testing::AllOf(SizeIs(documents.size()), Each("valid")));
}

TEST(SignalsSchema, RefusesADocumentThatLacksAnyMember) {
    const auto full = json::parse(text_of(full_signals()));
    std::vector<std::string> documents;
    for (const auto& member : members_of(full)) {
        const auto above = member.parent_pointer().to_string();
        if (above == "/policy" || above == "/signals/0/numbers") continue; // names of their own
        auto lacking = full;
        lacking[member.parent_pointer()].erase(member.back());
        documents.push_back(lacking.dump());
    }

    EXPECT_THAT(verdicts(documents),
                testing::AllOf(SizeIs(documents.size()), Each(EndsWith("' is a required property"))));
}

TEST(SignalsSchema, RefusesOtherMembersWordsAndKinds) {
    auto other_member = json::parse(text_of(full_signals()));
    other_member["signals"][0]["respondent"] = "r1";
    auto other_word = full_signals();
    other_word.moderation[0].all.way = "guilty";
    auto other_kind = json::parse(text_of(full_signals()));
    other_kind["seed"] = "1";

    EXPECT_THAT(
        verdicts({other_member.dump(), text_of(other_word), other_kind.dump()}),
        ElementsAre("/signals/0: Additional properties are not allowed ('respondent' was unexpected)",
                    "/moderation/0/all/way: 'guilty' is not one of ['self-higher', 'self-lower', 'not-told-apart', '']",
                    "/seed: '1' is not of type 'integer'"));
}

TEST(SignalsSchema, SaysInWordsWhatEveryMemberIs) {
    EXPECT_THAT(members_without_words(schema_file, "Signals"), IsEmpty());
}

} // namespace
} // namespace weft::signals
