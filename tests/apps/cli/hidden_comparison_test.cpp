// SPDX-License-Identifier: MIT
//
// A hidden number of a comparison is in no file and in no sentence: everything that `weft compare` writes, read as one text.
#include "apps/cli/comparison_files.hpp"
#include "apps/cli/comparison_text.hpp"
#include "core/comparison/comparison_json.hpp"
#include "core/comparison/ready_for.hpp"
#include "core/rubric/defaults_file.hpp"
#include "tests/core/comparison/confidential_systems.hpp"
#include "tests/files/temporary_folder.hpp"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace weft::cli {
namespace {

using nlohmann::json;
using testing::HasSubstr;
using testing::Not;

struct Records {
    std::vector<result::Result> before = comparison::confidential_systems("2025", 11);
    std::vector<result::Result> after = comparison::confidential_systems("2026", 1);
};

comparison::Comparison compared(Readership audience, const Records& records) {
    const auto& policy = defaults().compare;
    const auto after = comparison::ready_for(audience, records.after);
    auto made = comparison::compare(after, {}, {.policy = policy, .seed = 1, .threads = 1, .engine_version = "test"});
    made.rubric_health = comparison::rubric_health(
        made.criteria, after.shown,
        {.policy = defaults().rubric_health, .interval_level = policy.level, .seed = 1, .threads = 1});
    made.rounds =
        comparison::compare_rounds({comparison::ready_for(audience, records.before), {}}, {after, {}}, {}, policy);
    return made;
}

/// The words on the terminal, then every file.
std::string everything_written(Readership audience, const Records& records) {
    const TemporaryFolder folder;
    const auto made = compared(audience, records);
    auto all = in_words(made, std::nullopt, [](std::string_view text) { return std::string(text); });
    const auto results = comparison::ready_for(audience, records.after).shown;
    ComparisonFiles files(made, results, {});
    auto formats = usual_comparison_formats();
    formats.emplace_back("markdown");
    for (const auto& path : write_comparison(files, folder.path(), formats)) {
        std::ifstream file(path, std::ios::binary);
        all += path.filename().string() + "\n" + std::string(std::istreambuf_iterator<char>(file), {});
    }
    return all;
}

/// What the two small sectors said, each on every criterion as the other did: three people each, and nothing that may be
/// shown of either or of both together is otherwise.
Records with_small_sectors_exchanged() {
    Records records;
    for (auto* round : {&records.before, &records.after})
        for (auto& system : *round)
            for (const char* const criterion : {"clinical-named", "clinical-shared", "service-named", "service-shared"})
                std::swap(comparison::answers_of(system, criterion, "hospice").counts,
                          comparison::answers_of(system, criterion, "lived-experience").counts);
    return records;
}

TEST(HiddenComparisonFiles, AreTheSameWhicheverOfTwoHiddenSectorsSaidIt) {
    for (const auto audience : {Readership::system, Readership::regulator, Readership::everyone})
        EXPECT_EQ(everything_written(audience, Records()), everything_written(audience, with_small_sectors_exchanged()))
            << name_of(audience);
}

// So that the test above can fail.
TEST(HiddenComparisonFiles, DifferInTheRecordItself) {
    EXPECT_NE(everything_written(Readership::internal, Records()),
              everything_written(Readership::internal, with_small_sectors_exchanged()));
}

/// Numbers that no other one is taken for by chance, as the document writes them.
void collect_long_numbers(const json& tree, std::set<std::string>& found) {
    if (tree.is_structured())
        for (const auto& part : tree)
            collect_long_numbers(part, found);
    const auto text = tree.is_number_float() ? tree.dump() : "";
    if (text.size() >= 9) found.insert(text); // such as 1.1666667
}

/// Differences between sectors, and means as they are before they are rounded.
std::set<std::string> numbers_to_hide() {
    const auto document = json::parse(to_json(compared(Readership::internal, Records())));
    std::set<std::string> found;
    collect_long_numbers(document["sector_gaps"], found);
    for (const auto& domain : document["domains"])
        collect_long_numbers(domain["systems"], found);
    for (const auto& system : document["rounds"]["systems"])
        collect_long_numbers(system["domains"], found);
    return found;
}

TEST(HiddenComparisonFiles, HoldNoNumberThatIsHidden) {
    const auto numbers = numbers_to_hide();
    ASSERT_GT(numbers.size(), 200U);
    const auto record = everything_written(Readership::internal, Records());
    for (const auto audience : {Readership::system, Readership::regulator, Readership::everyone}) {
        const auto written = everything_written(audience, Records());
        for (const auto& number : numbers) {
            ASSERT_THAT(record, HasSubstr(number));
            ASSERT_EQ(written.find(number), std::string::npos) << number << " for " << name_of(audience);
        }
    }
}

TEST(HiddenComparisonFiles, SayWhomTheyAreForAndThatSomethingIsHidden) {
    const auto written = everything_written(Readership::everyone, Records());

    EXPECT_THAT(written,
                HasSubstr("  For 'public'. Hidden: what groups of fewer than 10 people said, and whatever it could "
                          "be read from. Their answers count all the same; a mean or total they are in is rounded.\n"));
    EXPECT_THAT(written, HasSubstr("\"audience\": \"public\""));
    EXPECT_THAT(written, HasSubstr("\"smallest_group\": 10"));
    EXPECT_THAT(written, HasSubstr(",hidden,hospice,"));
    EXPECT_THAT(written, HasSubstr(",true,small-group,"));
    EXPECT_THAT(everything_written(Readership::internal, Records()), Not(HasSubstr("Hidden:")));
}

} // namespace
} // namespace weft::cli
