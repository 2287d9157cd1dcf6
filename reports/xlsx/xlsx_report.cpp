// SPDX-License-Identifier: MIT
#include "reports/xlsx/xlsx_report.hpp"

#include "reports/brand/brand.hpp"
#include "reports/words/file_year.hpp"
#include "reports/words/view.hpp"
#include "reports/words/words.hpp"
#include "reports/xlsx/result_tables.hpp"
#include "reports/xlsx/workbook.hpp"

#include <utility>
#include <vector>

namespace weft {
namespace {

/// Who, what, for whom and by what; and what it is not, which nobody should find only on another sheet.
std::vector<std::string> cover_of(const words::View& view, const Brand* brand) {
    const auto& result = view.result;
    const auto status = result.status.empty() ? "" : ", " + result.status;
    std::vector<std::string> lines;
    const auto add = [&lines](std::string line) {
        if (!line.empty()) lines.push_back(std::move(line));
    };
    if (brand != nullptr) add(brand->organisation + ".");
    add(view.mark());
    add(result.framework.title + ", round " + result.round + ". Version " + result.framework.version + status + ".");
    if (!result.statement.empty()) add(result.statement.front());
    add(view.estimand());
    add(view.words.say("page.what-it-is-not"));
    add(result.caveat);
    add(view.what_is_hidden());
    add("Every sheet but this one has one table. Contents lists them, and Notes says what the shorthand in cells "
        "means. No cell of a table is left blank, and what is not known is never a zero.");
    add("The system is " + result.system + ". Digest of its answers: " + result.inputs.answers_digest +
        ". Digest of the policy: " + result.inputs.policy_digest + ".");
    add("Made by Weft " + result.build.version + " from framework " + result.framework.id + " " +
        result.framework.version +
        ". The file does not say when: its day of creation is the first of the round's year.");
    return lines;
}

} // namespace

std::string xlsx_report(const result::Result& result, const Edition& edition) {
    const words::View view(result, edition.words);
    xlsx::Workbook workbook;
    workbook.title = words::system_name(result);
    workbook.subject = result.framework.title + ", round " + result.round;
    workbook.year = words::file_year(result.round);
    workbook.cover = cover_of(view, edition.brand);
    workbook.tables = xlsx::tables_of(view);
    return xlsx::write(workbook);
}

} // namespace weft
