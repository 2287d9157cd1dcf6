// SPDX-License-Identifier: MIT
#include "apps/cli/case_runs.hpp"
#include "apps/cli/commands/commands.hpp"
#include "apps/cli/json_documents.hpp"
#include "apps/cli/rubric_folder.hpp"
#include "apps/cli/text_table.hpp"
#include "core/assessment/level_words.hpp"
#include "core/error.hpp"
#include "core/rubric/authoring_checks.hpp"
#include "core/rubric/question_load.hpp"
#include "core/rubric/rubric_file.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace weft::cli {
namespace {

/// Whether the file has a table `[framework]`. The reader says the rest.
bool is_framework(const SourceText& source) {
    std::string_view text = source.text();
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
        if (line.starts_with("[framework]")) {
            return true;
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return false;
}

/// What was found in all files, and how much the frameworks among them ask.
struct Checked {
    Problems problems;
    std::vector<FrameworkLoad> asked;
};

/// A framework with the rubrics that it joins.
void check_framework(const FrameworkPlace& place, Checked& checked) {
    const ReadFramework read = read_with_texts(place, checked.problems);
    if (!read.framework) {
        return;
    }
    for (const SourceText& rubric : read.texts.rubrics) {
        check_rubric_for_its_author(rubric, checked.problems);
    }
    check_framework_for_its_author(read.texts.framework, *read.framework, checked.problems);
    checked.asked.push_back({read.framework->id, read.framework->most_questions, question_loads(*read.framework)});
}

void check(const std::string& file, const CommonOptions& common, Checked& checked) {
    if (is_case_file(file)) {
        check_cases(file, common.rubrics, checked.problems);
        return;
    }
    const SourceText source = read_source(file);
    if (is_framework(source)) {
        check_framework(framework_at(file, common.rubrics), checked);
    } else if (read_rubric(source, checked.problems)) {
        check_rubric_for_its_author(source, checked.problems);
    }
}

bool is_same(const Problem& left, const Problem& right) {
    return left.file == right.file && left.place == right.place && left.message == right.message;
}

/// A rubric that two frameworks join is checked twice; what is wrong with it is said once.
Checked check_all(const CheckRubricsRequest& request, const CommonOptions& common) {
    Checked all;
    std::vector<Problem> seen;
    for (const std::string& file : request.files) {
        Checked one;
        check(file, common, one);
        for (Problem& problem : one.problems.sorted()) {
            const auto same = [&problem](const Problem& other) { return is_same(problem, other); };
            if (std::ranges::none_of(seen, same)) {
                seen.push_back(problem);
                all.problems.add(std::move(problem));
            }
        }
        std::ranges::move(one.asked, std::back_inserter(all.asked));
    }
    return all;
}

/// How many questions each sector and role is asked, framework by framework.
void print_loads(const std::vector<FrameworkLoad>& asked, Console& console) {
    const auto emphasise = [&console](std::string_view text) { return console.emphasised(text); };
    for (const FrameworkLoad& framework : asked) {
        TextTable table{{{"sector"}, {"role"}, {"questions", Align::right}, {"yes or no", Align::right}}, {}};
        for (const QuestionLoad& load : framework.loads) {
            table.rows.push_back({printable(load.sector), load.role.empty() ? "none" : printable(load.role),
                                  std::to_string(load.questions), std::to_string(load.yes_or_no)});
        }
        console.print(printable(framework.framework) + " asks" +
                      (framework.most ? ", at most " + std::to_string(*framework.most) + " of anybody" : "") + ":\n");
        console.print(laid_out(table, console.width(), emphasise) + "\n");
    }
}

/// "2 problems", "no problems", "1 problem and 3 warnings".
std::string summary(const Problems& problems) {
    const std::size_t warnings = problems.count() - problems.error_count();
    return count_of(problems.error_count(), "problem", "problems") +
           (warnings > 0 ? " and " + count_of(warnings, "warning", "warnings") : "");
}

} // namespace

int run_rubric_check(const CheckRubricsRequest& request, const CommonOptions& common, Console& console) {
    const Checked checked = check_all(request, common);
    if (common.json) {
        console.print(check_document(checked.problems, {{"files", request.files.size()}}, checked.asked));
    } else {
        console.print(printable(to_text(checked.problems)));
        print_loads(checked.asked, console);
        console.print(summary(checked.problems) + " in " + count_of(request.files.size(), "file", "files") + "\n");
    }
    return checked.problems.has_errors() ? static_cast<int>(Failure::problems_found) : 0;
}

} // namespace weft::cli
