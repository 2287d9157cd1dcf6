// SPDX-License-Identifier: MIT
#include "apps/cli/command_line.hpp"
#include "apps/cli/commands/commands.hpp"
#include "apps/cli/interruption.hpp"
#include "core/error.hpp"
#include "core/log.hpp"
#include "core/plugin/plugin_assessor.hpp"

#include <cstdlib>
#include <filesystem>
#include <new>

namespace weft::cli {
namespace {

constexpr int fault_in_weft = 70; // EX_SOFTWARE

int read_aloud(const Reading& reading, Console& console) {
    if (reading.was_asked_for) {
        console.print(reading.text);
        return 0;
    }
    console.say_as_it_is(reading.text);
    return static_cast<int>(Failure::usage);
}

int run(const CommandLine& line, Console& console) {
    struct {
        const CommonOptions& common;
        Console& console;

        int operator()(const Reading& reading) { return read_aloud(reading, console); }
        int operator()(const InitRequest& request) { return run_init(request, common, console); }
        int operator()(const ExampleRequest& request) { return run_example(request, common, console); }
        int operator()(const AssessRequest& request) { return run_assess(request, common, console); }
        int operator()(const ReportRequest& request) { return run_report(request, common, console); }
        int operator()(const ComparisonReportRequest& request) {
            return run_comparison_report(request, common, console);
        }
        int operator()(const VerifyRequest& request) { return run_verify(request, common, console); }
        int operator()(const CompareRequest& request) { return run_compare(request, common, console); }
        int operator()(const SignalsRequest& request) { return run_signals(request, common, console); }
        int operator()(const PlanRequest& request) { return run_plan(request, common, console); }
        int operator()(const WhatIfRequest& request) { return run_what_if(request, common, console); }
        int operator()(const CheckRubricsRequest& request) { return run_rubric_check(request, common, console); }
        int operator()(const TraceRequest& request) { return run_rubric_trace(request, common, console); }
        int operator()(const TestRubricsRequest& request) { return run_rubric_test(request, common, console); }
        int operator()(const CheckWordsRequest& request) { return run_words_check(request, common, console); }
        int operator()(const CheckAnswersRequest& request) { return run_answers_check(request, common, console); }
        int operator()(const ListRequest& request) { return run_list(request, common, console); }
        int operator()(const ShowRequest& request) { return run_show(request, common, console); }
        int operator()(const ImportRequest& request) { return run_store_import(request, common, console); }
        int operator()(const ExportRequest& request) { return run_store_export(request, common, console); }
        int operator()(const CheckStoreRequest& request) { return run_store_check(request, common, console); }
        int operator()(const VerifyAuditRequest& request) { return run_audit_verify(request, common, console); }
        int operator()(const BackUpRequest& request) { return run_backup(request, common, console); }
        int operator()(const RestoreRequest& request) { return run_restore(request, common, console); }
        int operator()(const RegisterRequest& request) { return run_register_compare(request, common, console); }
        int operator()(const ListPluginsRequest& request) { return run_plugin_list(request, common, console); }
        int operator()(const ShowPluginRequest& request) { return run_plugin_info(request, common, console); }
    } runner{line.common, console};
    const int exit_code = std::visit(runner, line.command);
    console.flush();
    return exit_code;
}

/// The exit code of the exception in hand, after its sentence was said.
int explain(Console& console) {
    try {
        throw;
    } catch (const Error& error) {
        console.say(error.what());
        return static_cast<int>(error.failure());
    } catch (const std::filesystem::filesystem_error& error) {
        console.say("cannot use '" + error.path1().string() + "': " + system_reason(error.code().value()));
        return static_cast<int>(Failure::storage);
    } catch (const std::bad_alloc&) {
        console.say("there is not enough memory for this");
        return static_cast<int>(Failure::storage);
    } catch (const std::exception& error) {
        console.say(std::string("a fault in weft itself: ") + error.what());
        return fault_in_weft;
    }
}

/// Results printed before a failure are part of it: they are out before the sentence that says why.
int explain_after_results(Console& console) {
    try {
        return explain(console);
    } catch (const Error& error) { // the results themselves cannot be written
        console.say(error.what());
        return static_cast<int>(error.failure());
    }
}

int run_program(std::vector<std::string> arguments) {
    handle_interruption();
    Console console(ColorUse::automatic);
    try {
        const CommandLine line = read_command_line(std::move(arguments));
        console = Console(line.common.color);
        log::set_level(line.common.log_level);
        return run(line, console);
    } catch (...) {
        return explain_after_results(console);
    }
}

} // namespace
} // namespace weft::cli

int main(int count, char** arguments) {
    const int exit_code = weft::cli::run_program({arguments + (count > 0 ? 1 : 0), arguments + count});
    if (weft::plugins_left_running() > 0) {
        std::_Exit(exit_code); // all is written; what a plugin still uses must not be taken from under it
    }
    return exit_code;
}
