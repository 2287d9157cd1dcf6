// SPDX-License-Identifier: MIT
#include "core/assessment/result_json.hpp"

#include "core/assessment/described_result.hpp"
#include "core/error.hpp"
#include "tests/core/assessment/full_result.hpp"
#include "tests/core/assessment/members.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <clocale>
#include <locale>
#include <string>
#include <string_view>

namespace weft {
namespace {

using testing::HasSubstr;
using testing::Not;
using testing::SizeIs;

/// The sentence with which a text is refused.
std::string refusal_of(std::string_view text) {
    try {
        results_from_json(text, "result.json");
    } catch (const Error& error) {
        EXPECT_EQ(error.failure(), Failure::input);
        return error.what();
    }
    return "not refused";
}

/// The document with its first `from` replaced.
std::string with(std::string document, std::string_view from, std::string_view to) {
    const auto at = document.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return at == std::string::npos ? document : document.replace(at, from.size(), to);
}

/// Laid out for people, so that places are easy to count: `"about"` stands on line 2.
std::string full_document() {
    return to_json(full_result(), 1);
}

/// How a message begins that is about what stands at `offset`.
std::string place_of(const std::string& document, std::size_t offset) {
    const auto before = document.substr(0, offset);
    const auto line = 1 + std::ranges::count(before, '\n');
    const auto column = offset - (before.find_last_of('\n') + 1) + 1;
    return "result.json:" + std::to_string(line) + ":" + std::to_string(column) + ": ";
}

std::string after(const std::string& message, const std::string& beginning) {
    return message.starts_with(beginning) ? message.substr(beginning.size()) : message;
}

std::string nested(std::size_t lists) {
    return "{\"about\":" + std::string(lists, '[') + std::string(lists, ']') + "}";
}

/// Numbers as they are written in much of Europe.
class DecimalComma : public std::numpunct<char> {
protected:
    char do_decimal_point() const override { return ','; }
    char do_thousands_sep() const override { return '.'; }
    std::string do_grouping() const override { return "\3"; }
};

template <class... Struct>
void expect_every_member_described() {
    using namespace members;
    const auto expect_same = [](std::size_t described, std::size_t members) { EXPECT_EQ(described, members); };
    (expect_same(count_of_described_members<Struct>(), count_of_members<Struct>()), ...);
}

TEST(DescribedResult, HasEveryMemberOfEveryStruct) {
    expect_every_member_described<result::Level, result::Document, result::Sector, result::Participation,
                                  result::ChainLevel, result::Explanation>();
    expect_every_member_described<result::Target, result::OtherRule, result::Consensus, result::Number>();
    expect_every_member_described<result::Gate, result::NodeSummary, result::SectorAnswers, result::Ceiling,
                                  result::Caution, result::Indicator>();
    expect_every_member_described<result::EvidenceItem, result::LimitAnswer, result::Support, result::OtherVoice,
                                  result::Criterion, result::Capability>();
    expect_every_member_described<result::WithoutOneSector, result::Measure, result::MissingMeasure, result::Domain,
                                  result::Beside, result::Overall>();
    expect_every_member_described<result::View, result::Untested, result::Checks, result::Expectation, result::Profile,
                                  result::Context, result::Inputs, result::Build, result::Result>();
}

TEST(ResultJson, ReadsBackExactlyWhatItWrote) {
    const auto full = full_result();

    const auto read = results_from_json(to_json(full), "result.json");

    ASSERT_THAT(read, SizeIs(1));
    EXPECT_EQ(to_json(read.front()), to_json(full));
    EXPECT_EQ(read.front().domains.front().score, full.domains.front().score);
    EXPECT_EQ(read.front().inputs.policy, full.inputs.policy);
}

TEST(ResultJson, ReadsBackWhatIsUnsetAsUnset) {
    const auto read = results_from_json(to_json(result::Result()), "result.json");

    ASSERT_THAT(read, SizeIs(1));
    EXPECT_EQ(to_json(read.front()), to_json(result::Result()));
    EXPECT_EQ(read.front().overall.level, std::nullopt);
    EXPECT_EQ(read.front().overall.score, std::nullopt);
}

TEST(ResultJson, SortsNamesAndPutsTheSummaryOfADomainIntoTheDomain) {
    result::Result result;
    result.overall.level = 2;
    result.overall.score = 100.0 / 3;
    result.overall.beside.minimum = 40;

    const auto json = to_json(result);

    EXPECT_THAT(json,
                testing::StartsWith(R"({"about":"","audience":"internal","build":{"assessors":{},"version":""},)"));
    EXPECT_THAT(
        json,
        HasSubstr(R"("overall":{"assessed":{"label":"","level":null,"score":null},"base_label":"","base_level":null,)"
                  R"("beside":{"arithmetic":null,"geometric":null,"minimum":40.0,"power_half":null},)"));
    EXPECT_THAT(json, HasSubstr(R"("level":2,"level_high":null,"level_low":null,)"));
    EXPECT_THAT(json, HasSubstr(R"("score":33.333333333,)"));
    EXPECT_THAT(json, Not(HasSubstr("\n")));
}

TEST(ResultJson, LaysOutForPeopleWhenAsked) {
    EXPECT_THAT(to_json(result::Result(), 2), testing::StartsWith("{\n  \"about\": \"\",\n  \"audience\""));
}

TEST(ResultJson, RoundsToNineDecimalsAndKnowsNoMinusZero) {
    const auto written = [](double score) {
        result::Result result;
        result.overall.beside.minimum = score;
        const auto json = to_json(result);
        const auto from = json.find("\"minimum\":") + 10;
        return json.substr(from, json.find(',', from) - from);
    };

    EXPECT_EQ(written(0.1 + 0.2), "0.3");
    EXPECT_EQ(written(2.0 / 3), "0.666666667");
    EXPECT_EQ(written(50), "50.0");
    EXPECT_EQ(written(-0.0), "0.0");
    EXPECT_EQ(written(-1e-12), "0.0");
    EXPECT_EQ(written(123456789012.0), "123456789012.0");
    EXPECT_EQ(written(1e300), "1e+300");
}

TEST(ResultJson, IsTheSameWhateverTheLocale) {
    const auto full = full_result();
    const auto plain = to_json(full);
    const std::locale before = std::locale::global(std::locale(std::locale(), new DecimalComma));
    const std::string c_before = std::setlocale(LC_NUMERIC, nullptr);
    std::setlocale(LC_NUMERIC, "de_DE.UTF-8"); // where it is installed

    const auto elsewhere = to_json(full);
    const auto read = results_from_json(plain, "result.json");

    std::setlocale(LC_NUMERIC, c_before.c_str());
    std::locale::global(before);
    EXPECT_EQ(elsewhere, plain);
    EXPECT_EQ(to_json(read.front()), plain);
}

TEST(ResultJson, WritesBytesThatAreNotUtf8AsAReplacementCharacter) {
    result::Result result;
    result.system_name = "N\xFFrth";

    EXPECT_THAT(to_json(result), HasSubstr("\"system_name\":\"N\uFFFDrth\""));
}

TEST(ResultJson, ReadsOneDocumentALine) {
    auto other = full_result();
    other.round = "2027";

    const auto read =
        results_from_json("\xEF\xBB\xBF" + to_json(full_result()) + "\r\n\n" + to_json(other) + "\n", "r");

    ASSERT_THAT(read, SizeIs(2));
    EXPECT_EQ(read[1].round, "2027");
}

TEST(ResultJson, RefusesWhatHoldsNoResult) {
    EXPECT_EQ(refusal_of(""), "result.json: there is no result in it");
    EXPECT_EQ(refusal_of(" \n"), "result.json: there is no result in it");
    EXPECT_EQ(refusal_of("\n [{}]"),
              "result.json:2:2: this is a list; results are written one a line, without brackets");
    EXPECT_EQ(refusal_of("system,round\n"), "result.json:1:1: a result starts with '{'");
    EXPECT_EQ(refusal_of("{}"), "result.json:1:1: /format is missing; 'weft.result/1' stands there in a result");
}

TEST(ResultJson, RefusesASecondDocumentOnOneLine) {
    EXPECT_EQ(refusal_of("{\"a\": 1} {}"),
              "result.json:1:10: a second result on this line; results are written one a line");
}

TEST(ResultJson, RefusesOtherVersionsBeforeAllElse) {
    EXPECT_EQ(refusal_of(R"({"format": "weft.result/2", "new": 1})"),
              "result.json: written as 'weft.result/2'; this engine reads 'weft.result/1'");
    EXPECT_EQ(refusal_of(R"({"format": 2})"), "result.json:1:12: /format is 2; it has to be a text");
}

TEST(ResultJson, RefusesWhatIsNotJson) {
    EXPECT_EQ(refusal_of("{\"a\": [1,,2]}"),
              "result.json:1:10: this is not JSON: unexpected ','; expected '[', '{', or a literal");
    EXPECT_EQ(refusal_of("{\n\"ä\": tru }"), "result.json:2:9: this is not JSON: invalid literal");
    EXPECT_EQ(refusal_of("{\"a\": 1e999}"), "result.json:1:12: this is not JSON: number overflow parsing '1e999'");
    EXPECT_EQ(refusal_of("{\"a\": \"\xFF\"}"),
              "result.json:1:8: this is not JSON: invalid string: ill-formed UTF-8 byte");
    EXPECT_EQ(refusal_of("{\"a\": NaN}"), "result.json:1:7: this is not JSON: invalid literal");
    EXPECT_EQ(refusal_of("{\"a\": "), "result.json:1:7: the JSON ends too early");
    EXPECT_EQ(refusal_of("{"), "result.json:1:2: the JSON ends too early");
}

TEST(ResultJson, RefusesANameThatStandsTwice) {
    EXPECT_EQ(refusal_of("{\"a\": {\"b\": 1},\n  \"a\": 2}"), "result.json:2:3: 'a' stands twice in one object");
    EXPECT_EQ(refusal_of(R"({"a": {"b": 1.5, "b" : 1.5}})"), "result.json:1:18: 'b' stands twice in one object");
}

TEST(ResultJson, RefusesWhatIsNestedDeeperThanAnyResult) {
    const std::string too_deep = "result.json:1:73: nested deeper than 64 values, which no result is";

    EXPECT_EQ(refusal_of(nested(63)), "result.json:1:1: /format is missing; 'weft.result/1' stands there in a result");
    EXPECT_EQ(refusal_of(nested(64)), too_deep);
    EXPECT_EQ(refusal_of(nested(100'000)), too_deep);
}

TEST(ResultJson, NamesTheMemberThatIsMissing) {
    const auto document = with(full_document(), "\"weight\"", "\"wieght\"");

    const auto criterion = document.rfind("\n      {", document.find("\"wieght\"")) + 7;
    EXPECT_EQ(refusal_of(document),
              place_of(document, criterion) + "/domains/0/capabilities/0/criteria/0/weight is missing");
}

TEST(ResultJson, NamesTheMemberThatIsNone) {
    EXPECT_EQ(refusal_of(with(full_document(), "\"about\"", "\"abuot\": [],\n \"about\"")),
              "result.json:2:11: /abuot is no member of a result; did you mean 'about'?");
    EXPECT_EQ(refusal_of(with(full_document(), "\"about\"", "\"a/b\": [],\n \"about\"")),
              "result.json:2:9: /a~1b is no member of a result");
}

TEST(ResultJson, NamesTheMemberOfAnotherKind) {
    const auto replaced = [](std::string_view from, std::string_view to) {
        auto document = full_document();
        const auto value = document.find(": ", document.find("\"" + std::string(from) + "\": ")) + 2;
        document.replace(value, document.find_first_of(",\n", value) - value, to);
        return after(refusal_of(document), place_of(document, value));
    };

    EXPECT_EQ(replaced("about", "null"), "/about is null; it has to be a text");
    EXPECT_EQ(replaced("agreement", "\"ünknown\""),
              "/domains/0/capabilities/0/criteria/0/agreement is \"ünknown\"; it has to be a number "
              "or null");
    EXPECT_EQ(replaced("assessor_ran", "{}"), "/domains/0/assessor_ran is an object; it has to be true or false");
    EXPECT_EQ(replaced("assessor_ran", "[true]"), "/domains/0/assessor_ran is a list; it has to be true or false");
    EXPECT_EQ(replaced("base_level", "2.0"), "/domains/0/base_level is 2.0; it has to be a whole number or null");

    const auto no_list = with(to_json(result::Result()), R"("domains":[])", R"("domains":{})");
    EXPECT_EQ(after(refusal_of(no_list), place_of(no_list, no_list.find(R"({},"format)"))),
              "/domains is an object; it has to be a list");
    const auto no_text = with(to_json(result::Result()), R"("policy":{})", R"("policy":{"a/b":3})");
    EXPECT_EQ(after(refusal_of(no_text), place_of(no_text, no_text.find("3}"))),
              "/inputs/policy/a~1b is 3; it has to be a text");
}

TEST(ResultJson, RefusesNumbersThatDoNotFit) {
    const auto with_respondents = [](std::string_view number) {
        const auto document =
            with(to_json(result::Result(), 1), "\"respondents\": 0", "\"respondents\": " + std::string(number));
        return after(refusal_of(document), place_of(document, document.find(number, document.find("\"respondents\""))));
    };
    const std::string where = "/participation/respondents is ";

    EXPECT_EQ(with_respondents("-1"), where + "-1; it can be from 0 to 4294967295");
    EXPECT_EQ(with_respondents("4294967296"), where + "4294967296; it can be from 0 to 4294967295");
    EXPECT_EQ(with_respondents("4294967295"), "not refused");
}

TEST(FirstDifference, IsNoneBetweenEqualResultsOfDifferentBuilds) {
    auto other = full_result();
    other.build.version = "another";

    EXPECT_FALSE(first_difference(full_result(), other).has_value());
}

TEST(FirstDifference, PointsAtWhateverOneMemberDiffers) {
    const auto full = full_result();
    auto changed = full;

    members::change_each(changed, "", [&](const std::string& where) {
        const auto difference = first_difference(full, changed);
        if (where.starts_with("/build")) {
            EXPECT_FALSE(difference.has_value()) << where;
        } else {
            ASSERT_TRUE(difference.has_value()) << where;
            EXPECT_EQ(difference->where, where);
        }
    });
}

TEST(FirstDifference, IsTheFirstInTheOrderOfTheNames) {
    auto left = full_result();
    auto right = full_result();
    left.domains[0].level = 2;
    right.domains[0].level = std::nullopt;
    right.system = "ods:QOX";
    right.domains.emplace_back();

    const auto difference = first_difference(left, right);

    ASSERT_TRUE(difference.has_value());
    EXPECT_EQ(difference->where, "/domains/0/level");
    EXPECT_EQ(difference->left, "2");
    EXPECT_EQ(difference->right, "null");
}

TEST(FirstDifference, ShowsLongTextsShortAndWhatIsNotThereAsNothing) {
    auto left = full_result();
    auto right = left;
    right.about = "";
    for (int i = 0; i < 100; ++i)
        right.about += "ä";
    auto longer = left;
    longer.statement.emplace_back("more");

    const auto shortened = first_difference(left, right);
    const auto missing = first_difference(longer, left);

    ASSERT_TRUE(shortened && missing);
    std::string seventy_nine = "\"";
    for (int i = 0; i < 79; ++i)
        seventy_nine += "ä";
    EXPECT_EQ(shortened->right, seventy_nine + "...");
    EXPECT_EQ(missing->where, "/statement/1");
    EXPECT_EQ(missing->left, "\"more\"");
    EXPECT_EQ(missing->right, "nothing");
}

} // namespace
} // namespace weft
