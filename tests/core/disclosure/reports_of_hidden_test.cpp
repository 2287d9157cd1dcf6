// SPDX-License-Identifier: MIT
//
// What is hidden is in no file: two results that differ in it alone give the same bytes in every format.
#include "core/disclosure/criterion_cells.hpp"
#include "core/disclosure/disclosure_rule.hpp"
#include "core/disclosure/hide.hpp"
#include "reports/report_formats.hpp"
#include "tests/reports/two_domains_result.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <string>
#include <vector>

namespace weft {
namespace {

using testing::HasSubstr;
using testing::Not;

constexpr std::array audiences{Readership::system, Readership::regulator, Readership::everyone};

/// A number, and a word, that stand in no report of the example.
constexpr double mark = 0.471147114;
constexpr std::uint32_t many = 471147;
const std::string word = "Hobgoblin";

/// Puts marks into everything of a criterion that has to be hidden where one of its sectors is.
void mark_sums(result::Criterion& criterion) {
    criterion.coverage = criterion.not_applicable_share = criterion.agreement = criterion.dont_know_gap = mark;
    criterion.sector_gap = mark;
    criterion.agreement_word = word;
    criterion.level_givers = many;
    for (auto& support : criterion.support)
        support.share = mark;
    criterion.explanation.text = word;
    criterion.explanation.moved_by = {word};
}

/// Other answers of the same people, of whom as many gave a level.
void mark_sector(result::SectorAnswers& sector) {
    std::reverse(sector.counts.begin(), sector.counts.end());
    std::swap(sector.dont_know, sector.missing);
    sector.level = static_cast<int>(many);
    sector.label = word;
}

/// The same result with marks wherever this audience may see nothing, as the rules say.
result::Result marked(result::Result result, Readership audience) {
    const auto rules = disclosure::rules_for(result, audience);
    for (auto& domain : result.domains) {
        bool has_hidden = false;
        for (auto& capability : domain.capabilities)
            for (auto& criterion : capability.criteria) {
                const auto cells = disclosure::safe_cells(criterion, domain.criterion_scale, rules);
                for (std::size_t i = 0; i < cells.sectors.size(); ++i)
                    if (cells.sectors[i] == "small-group") mark_sector(criterion.sectors[i]);
                if (!cells.hides_a_sector()) continue;
                has_hidden = true;
                mark_sums(criterion);
            }
        if (has_hidden) domain.without_one_sector = {mark, mark, word, word, ""};
    }
    for (auto& sector : result.participation.sectors)
        if (sector.respondents < rules.back().smallest_group) {
            sector.organisations = many;
            sector.note = word;
        }
    result.participation.heaviest_share = mark;
    result.participation.heaviest_criterion = word;
    result.differences.assign(1,
                              {word, mark, static_cast<int>(many), word, {word}, static_cast<int>(many), word, {word}});
    result.statement = {word};
    return result;
}

std::string all_formats(const result::Result& result) {
    std::string all;
    for (const auto kind : {ReportKind::system, ReportKind::board, ReportKind::easy_read})
        for (const auto& format : report_formats(kind))
            all += format.write(result, {}, {});
    return all;
}

/// Those that can be searched as they are; tests/reports/xlsx reads a workbook back.
std::vector<ReportFormat> text_formats(ReportKind kind = ReportKind::system) {
    std::vector<ReportFormat> formats;
    std::ranges::copy_if(report_formats(kind), std::back_inserter(formats), &ReportFormat::is_text);
    return formats;
}

TEST(ReportsOfHidden, AreTheSameWhateverIsHidden) {
    for (const auto audience : audiences) {
        const auto plain = all_formats(hide(two_domains_result(), audience));
        const auto changed = all_formats(hide(marked(two_domains_result(), audience), audience));

        EXPECT_EQ(changed, plain) << name_of(audience);
        for (const auto& trace : {word, std::string("471147"), std::string("0.47"), std::string("47%")})
            EXPECT_THAT(changed, Not(HasSubstr(trace))) << name_of(audience);
    }
}

// So that the test above can fail: in the record itself the marks are everywhere.
TEST(ReportsOfHidden, ShowEverythingInTheRecordItself) {
    const auto marks = marked(two_domains_result(), Readership::everyone);
    for (const auto kind : {ReportKind::system, ReportKind::board, ReportKind::easy_read})
        for (const auto& format : text_formats(kind))
            EXPECT_THAT(format.write(marks, {}, {}), HasSubstr(word)) << format.name;
}

TEST(ReportsOfHidden, SayInWordsWhatIsHiddenInEveryFormat) {
    const auto hidden = hide(two_domains_result(), Readership::everyone);
    for (const auto& format : text_formats())
        EXPECT_THAT(format.write(hidden, {}, {}),
                    testing::AnyOf(HasSubstr("fewer than 10 people"), HasSubstr("small-group")))
            << format.name;
    EXPECT_THAT(report_formats()[0].write(hidden, {}, {}), HasSubstr("hidden: fewer than 10 people"));
    EXPECT_THAT(report_formats()[2].write(hidden, {}, {}), HasSubstr("hidden: fewer than 10 people"));
}

// Only what is not for publication says so.
TEST(ReportsOfHidden, BearTheMarkOfTheirAudience) {
    const auto says = [](Readership audience, const std::string& mark_of_audience) {
        const auto hidden = hide(two_domains_result(), audience);
        return report_formats()[0].write(hidden, {}, {}).find(mark_of_audience) != std::string::npos &&
               report_formats()[1].write(hidden, {}, {}).find(mark_of_audience) != std::string::npos;
    };

    EXPECT_TRUE(says(Readership::system, "Internal: not for publication"));
    EXPECT_TRUE(says(Readership::regulator, "For the regulator: not for publication"));
    EXPECT_FALSE(says(Readership::everyone, "not for publication"));
}

} // namespace
} // namespace weft
