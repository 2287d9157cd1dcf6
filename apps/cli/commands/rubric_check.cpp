// SPDX-License-Identifier: MIT
#include "apps/cli/commands/commands.hpp"
#include "apps/cli/json_documents.hpp"
#include "apps/cli/rubric_folder.hpp"
#include "core/assessment/level_words.hpp"
#include "core/error.hpp"
#include "core/rubric/framework_file.hpp"
#include "core/rubric/rubric_file.hpp"

#include <algorithm>
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

/// The problems of one file, and of the rubrics that a framework joins.
Problems check(const std::string& file, const CommonOptions& common) {
    Problems problems;
    SourceText source = read_source(file);
    if (is_framework(source)) {
        read_framework_at(file, common.rubrics, problems);
    } else {
        read_rubric(std::move(source), problems);
    }
    return problems;
}

bool is_same(const Problem& left, const Problem& right) {
    return left.file == right.file && left.place == right.place && left.message == right.message;
}

/// A rubric that two frameworks join is checked twice; what is wrong with it is said once.
Problems check_all(const CheckRubricsRequest& request, const CommonOptions& common) {
    Problems problems;
    std::vector<Problem> seen;
    for (const std::string& file : request.files) {
        for (Problem& problem : check(file, common).sorted()) {
            const auto same = [&problem](const Problem& other) { return is_same(problem, other); };
            if (std::ranges::none_of(seen, same)) {
                seen.push_back(problem);
                problems.add(std::move(problem));
            }
        }
    }
    return problems;
}

} // namespace

int run_rubric_check(const CheckRubricsRequest& request, const CommonOptions& common, Console& console) {
    const Problems problems = check_all(request, common);
    if (common.json) {
        console.print(check_document(problems, {{"files", request.files.size()}}));
    } else {
        console.print(printable(to_text(problems)));
        console.print(count_of(problems.count(), "problem", "problems") + " in " +
                      count_of(request.files.size(), "file", "files") + "\n");
    }
    return problems.has_errors() ? static_cast<int>(Failure::problems_found) : 0;
}

} // namespace weft::cli
