// SPDX-License-Identifier: MIT
#include "apps/cli/assessment_inputs.hpp"
#include "apps/cli/commands/commands.hpp"
#include "apps/cli/json_documents.hpp"
#include "apps/cli/rubric_folder.hpp"
#include "apps/cli/text_table.hpp"
#include "core/assessment/level_words.hpp"
#include "core/error.hpp"
#include "core/trace/trace.hpp"

#include <algorithm>
#include <filesystem>
#include <utility>

namespace weft::cli {
namespace {

namespace fs = std::filesystem;

std::string cited_by(const TracedStatement& traced, const std::vector<TracedCiter>& citers) {
    if (traced.is_out_of_scope) {
        return "out of scope: " + printable(traced.because);
    }
    std::vector<std::string> names;
    for (const std::size_t citer : traced.cited_by) {
        names.push_back(std::string(name_of(citers[citer].kind)) + " " + citers[citer].id);
    }
    return names.empty() ? "nothing" : enumerate(names);
}

TextTable statement_table(const Trace& trace) {
    TextTable table{{{"statement"}, {"cited by"}}, {}};
    for (const TracedStatement& traced : trace.statements) {
        table.rows.push_back({printable(traced.statement.id), cited_by(traced, trace.citers)});
    }
    return table;
}

/// A measure that names no statement is asked for because of its criterion.
std::string stands_on(const TracedCiter& citer) {
    if (!citer.statements.empty()) {
        return enumerate(citer.statements);
    }
    return citer.supports.empty() ? "nothing" : "what criterion " + printable(citer.supports) + " stands on";
}

TextTable citing_table(const Trace& trace) {
    TextTable table{{{"what"}, {"of"}, {"stands on"}}, {}};
    for (const TracedCiter& citer : trace.citers) {
        table.rows.push_back({std::string(name_of(citer.kind)) + " " + printable(citer.id),
                              printable(fs::path(citer.file).stem().string()), stands_on(citer)});
    }
    return table;
}

void print_trace(const Framework& framework, const Trace& trace, const Problems& problems, Console& console) {
    const auto emphasise = [&console](std::string_view text) { return console.emphasised(text); };
    console.print(laid_out(statement_table(trace), console.width(), emphasise) + "\n");
    console.print(laid_out(citing_table(trace), console.width(), emphasise) + "\n");
    console.print(printable(to_text(problems, Problems::kept_at_most)));
    console.print(printable(framework.id) + ": " + count_of(trace.statements.size(), "statement", "statements") + ", " +
                  std::to_string(trace.cited_count()) + " cited, " + std::to_string(trace.out_of_scope_count()) +
                  " out of scope; " + count_of(problems.count(), "problem", "problems") + "\n");
}

/// What cannot be read stops the command: the problems of a framework are for `weft rubric check`.
void stop_for_mistakes(const Problems& problems, Console& console) {
    if (!problems.has_errors()) {
        return;
    }
    console.say_as_it_is(to_text(problems));
    fail_for(problems, "traced");
}

/// True when there was nothing to complain of.
bool trace_one(const FrameworkPlace& place, const CommonOptions& common, Console& console) {
    Problems problems;
    const ReadFramework read = read_with_texts(place, problems);
    stop_for_mistakes(problems, console);
    const StatementFile statements = read_statements(place.rubrics / "sources" / "statements.csv", problems);
    stop_for_mistakes(problems, console);
    const Trace trace = trace_statements(read.texts, statements, problems);
    if (common.json) {
        console.print(trace_document(*read.framework, trace, problems));
    } else {
        print_trace(*read.framework, trace, problems, console);
    }
    return !problems.has_errors();
}

std::vector<FrameworkPlace> places_of(const TraceRequest& request, const CommonOptions& common) {
    if (!request.framework.empty()) {
        return {find_framework(request.framework, common.rubrics)};
    }
    auto places = find_frameworks(common.rubrics);
    std::erase_if(places, [](const FrameworkPlace& place) {
        return read_citations(read_source(place.file)).out_of_scope.empty();
    });
    if (places.empty()) {
        throw Error(Failure::input, "no framework here has [[out_of_scope]]; name the one to trace");
    }
    return places;
}

} // namespace

int run_rubric_trace(const TraceRequest& request, const CommonOptions& common, Console& console) {
    bool is_sound = true;
    for (const FrameworkPlace& place : places_of(request, common)) {
        is_sound = trace_one(place, common, console) && is_sound;
    }
    return is_sound ? 0 : static_cast<int>(Failure::problems_found);
}

} // namespace weft::cli
