// SPDX-License-Identifier: MIT
#include "apps/cli/typed.hpp"

#include "apps/cli/comparison_files.hpp"
#include "apps/cli/report_files.hpp"
#include "apps/cli/result_files.hpp"
#include "core/error.hpp"
#include "core/iso_date.hpp"
#include "core/nearest_name.hpp"
#include "core/register/system_register.hpp"
#include "reports/words/locale.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <charconv>
#include <cstdlib>
#include <iterator>
#include <system_error>
#include <utility>

namespace weft::cli {
namespace {

constexpr unsigned most_threads = 256;
constexpr unsigned longest_deadline = 86'400;   // a day
constexpr unsigned largest_size = 1'000'000;    // an example has its own, lower one
constexpr unsigned most_replicates = 1'000'000; // as many as rubrics/defaults.toml may name

/// Something was given and is not the next option taken for a value.
void require(const std::string& command, const std::string& name, const std::string& value) {
    if (value.empty() || (name.starts_with("--") && value.starts_with("--"))) {
        fail_usage(command, "'" + command + "' needs " + name);
    }
}

void require(const std::string& command, const std::string& name, const std::vector<std::string>& values) {
    if (values.empty() || std::ranges::find(values, "") != values.end()) {
        fail_usage(command, "'" + command + "' needs " + name);
    }
}

void require_one_of(const std::string& command, const std::string& name, const std::string& value,
                    const std::vector<std::string>& known) {
    if (std::ranges::find(known, value) == known.end()) {
        const std::string meant = did_you_mean(value, known);
        fail_usage(command, name + " is '" + value + "'; it is one of " + one_of(known) + meant);
    }
}

unsigned whole_number(const std::string& command, const std::string& name, const std::string& typed, unsigned most,
                      unsigned least = 1) {
    unsigned number = 0;
    const auto [end, error] = std::from_chars(typed.data(), typed.data() + typed.size(), number);
    if (error != std::errc() || end != typed.data() + typed.size() || number < least || number > most) {
        fail_usage(command, name + " is '" + typed + "'; it is a whole number from " + std::to_string(least) + " to " +
                                std::to_string(most));
    }
    return number;
}

unsigned number_of_threads(const std::string& command, const Typed& typed) {
    return typed.threads.empty() ? 0 : whole_number(command, "--threads", typed.threads, most_threads);
}

PluginOptions plugins_of(const std::string& command, const Typed& typed) {
    PluginOptions plugins = typed.plugins;
    if (!typed.deadline.empty()) {
        plugins.deadline =
            std::chrono::seconds(whole_number(command, "--plugin-deadline", typed.deadline, longest_deadline));
    }
    return plugins;
}

std::optional<Readership> audience_of(const std::string& command, const Typed& typed) {
    if (typed.audience.empty()) {
        return std::nullopt;
    }
    require_one_of(command, "--audience", typed.audience, {"system", "regulator", "public", "internal"});
    return readership_named(typed.audience);
}

/// How reports are written that go to `output`; `to` is what names it.
EditionOptions edition_of(const std::string& command, const Typed& typed, const std::string& output,
                          const std::string& to) {
    const EditionOptions& edition = typed.edition;
    if (!edition.language.empty() && !words::is_language(edition.language)) {
        fail_usage(command, "--language is '" + edition.language + "'; it is the name of one, such as 'cy' or 'en'");
    }
    for (const auto& [name, value] : {std::pair<std::string, std::string>{"--language", edition.language},
                                      {"--words", edition.words},
                                      {"--brand", edition.brand}}) {
        if (!value.empty() && output.empty()) {
            fail_usage(command, name + " is for reports, and none is written; say where with " + to);
        }
    }
    return edition;
}

/// A language or a brand that none of the reports shows must not be passed over in silence.
void require_that_edition_is_shown(const std::string& command, const EditionOptions& edition, ReportKind kind,
                                   const std::vector<std::string>& formats) {
    const auto require_one = [&](const std::string& name, const std::string& value, bool ReportFormat::*shows) {
        const std::vector<std::string> known = report_format_names(kind, shows);
        const auto is_shown = [&](const std::string& format) {
            return std::ranges::find(known, format) != known.end();
        };
        if (value.empty() || std::ranges::any_of(formats, is_shown)) {
            return;
        }
        fail_usage(command, known.empty() ? name + " is not for --kind easy-read, which is written in English only"
                                          : name + " is for reports as " + one_of(known));
    };
    require_one("--language", edition.language, &ReportFormat::is_translated);
    require_one("--words", edition.words, &ReportFormat::is_translated);
    require_one("--brand", edition.brand, &ReportFormat::is_branded);
}

void require_round(const std::string& command, const std::string& option, const std::string& round) {
    if (!round.empty() && !is_round(round)) {
        fail_usage(command, option + " is '" + round + "'; it is a year, or a year and a part, such as '2026-h1'");
    }
}

void require_system_and_round(const std::string& command, const InitRequest& request) {
    if (!is_system_key(request.system)) {
        fail_usage(command, "--system is '" + request.system + "'; it is a scheme and a value, such as 'ods:QOX'");
    }
    require_round(command, "--round", request.round);
}

/// Answers lie among the paths, or in the store that was named where there are none.
void require_answers(const std::string& command, const std::vector<std::string>& paths, const Typed& typed,
                     StoreOptions& store,
                     const std::string& needed = "the files or folders of the answers, or --store FILE") {
    if (paths.empty() && !typed.store.file.empty()) {
        store = typed.store;
    } else {
        require(command, needed, paths);
    }
}

std::vector<std::string> each_once(const std::vector<std::string>& formats) {
    std::vector<std::string> once;
    std::ranges::copy_if(formats, std::back_inserter(once),
                         [&once](const std::string& format) { return std::ranges::find(once, format) == once.end(); });
    return once;
}

Command assess_of(const Typed& typed) {
    AssessRequest request = typed.assess;
    require_answers("assess", request.paths, typed, request.store);
    require("assess", "--framework FRAMEWORK", request.framework);
    for (const std::string& format : request.formats) {
        require_one_of("assess", "--report", format, report_format_names());
    }
    if (!request.formats.empty()) {
        require("assess", "--output FOLDER to write reports", request.output);
    } else if (!request.output.empty()) {
        request.formats.emplace_back("html");
    }
    request.formats = each_once(request.formats);
    request.audience = audience_of("assess", typed).value_or(request.audience);
    request.edition = edition_of("assess", typed, request.output, "--output FOLDER");
    require_that_edition_is_shown("assess", request.edition, ReportKind::system, request.formats);
    request.threads = number_of_threads("assess", typed);
    request.plugins = plugins_of("assess", typed);
    return request;
}

Command verify_of(const Typed& typed) {
    VerifyRequest request = typed.verify;
    require("verify", "the file of a result", request.results);
    require("verify", "--framework FRAMEWORK", request.framework);
    require("verify", "--answers PATH", request.answers);
    request.threads = number_of_threads("verify", typed);
    request.plugins = plugins_of("verify", typed);
    return request;
}

std::optional<std::uint64_t> seed_of(const std::string& command, const std::string& typed) {
    if (typed.empty()) {
        return std::nullopt;
    }
    std::uint64_t seed = 0;
    const auto [end, error] = std::from_chars(typed.data(), typed.data() + typed.size(), seed);
    if (error != std::errc() || end != typed.data() + typed.size()) {
        fail_usage(command, "--seed is '" + typed + "'; it is a whole number from 0 to 18446744073709551615");
    }
    return seed;
}

std::optional<Fraction> share_of(const std::string& command, const std::string& name, const std::string& typed) {
    if (typed.empty()) {
        return std::nullopt;
    }
    const auto share = parse_fraction(typed);
    if (!share || *share <= 0 || *share >= 1) {
        fail_usage(command, name + " is '" + typed + "'; it is a share between 0 and 1, such as 0.1 or 1/10");
    }
    return share;
}

Command signals_of(const Typed& typed) {
    SignalsRequest request = typed.signals;
    require_answers("signals", request.paths, typed, request.store);
    require("signals", "--framework FRAMEWORK", request.framework);
    request.seed = seed_of("signals", typed.seed);
    request.tolerated = share_of("signals", "--tolerate", typed.tolerated);
    request.confidence = share_of("signals", "--confidence", typed.confidence);
    request.threads = number_of_threads("signals", typed);
    request.plugins = plugins_of("signals", typed);
    return request;
}

Command compare_of(const Typed& typed) {
    CompareRequest request = typed.compare;
    require_answers("compare", request.paths, typed, request.store,
                    "the files or folders of answers, files of results, or --store FILE");
    if (request.paths.empty()) {
        require("compare", "--framework FRAMEWORK", request.framework);
    } else if (!std::ranges::all_of(request.paths, is_result_file)) {
        require("compare", "--framework FRAMEWORK, unless all paths are results (.json, .jsonl)", request.framework);
    }
    require_round("compare", "--round", request.round);
    require_round("compare", "--since", request.since);
    if (request.since.empty() && !request.earlier.empty()) {
        fail_usage("compare", "--earlier names results of an earlier round; say which with --since");
    }
    if (request.earlier.empty() && !request.earlier_framework.empty()) {
        fail_usage("compare", "--earlier-framework is what the results of --earlier were made by; there are none");
    }
    request.audience = audience_of("compare", typed).value_or(request.audience);
    request.edition = edition_of("compare", typed, request.output, "--output FOLDER");
    for (const std::string& format : request.formats) {
        require_one_of("compare", "--report", format, more_comparison_formats());
    }
    if (!request.formats.empty()) {
        require("compare", "--output FOLDER to write reports", request.output);
    }
    request.formats = each_once(request.formats);
    request.seed = seed_of("compare", typed.seed);
    if (!typed.replicates.empty()) {
        request.replicates = whole_number("compare", "--replicates", typed.replicates, most_replicates, 0);
    }
    request.threads = number_of_threads("compare", typed);
    request.plugins = plugins_of("compare", typed);
    return request;
}

/// The store that was named, or the one of WEFT_STORE.
StoreOptions store_of(const std::string& command, const Typed& typed) {
    StoreOptions store = typed.store;
    if (store.file.empty()) {
        const char* named = std::getenv("WEFT_STORE"); // NOLINT(concurrency-mt-unsafe): read before any thread starts
        store.file = named == nullptr ? "" : named;
    }
    require(command, "--store FILE, or WEFT_STORE in the environment", store.file);
    return store;
}

Command show_of(const Typed& typed) {
    ShowRequest request = typed.show;
    require("show", "a system and a round, such as 'ods:QOX 2026'", request.system);
    require("show", "a system and a round, such as 'ods:QOX 2026'", request.round);
    request.store = store_of("show", typed);
    return request;
}

Command import_of(const Typed& typed) {
    ImportRequest request = typed.import_answers;
    require("store import", "the files or folders of the answers", request.paths);
    require("store import", "--framework FRAMEWORK", request.framework);
    request.store = store_of("store import", typed);
    return request;
}

Command export_of(const Typed& typed) {
    ExportRequest request = typed.export_answers;
    require("store export", "a folder to write to", request.folder);
    require("store export", "--framework FRAMEWORK", request.framework);
    request.store = store_of("store export", typed);
    return request;
}

Command restore_of(const Typed& typed) {
    RestoreRequest request = typed.restore;
    require("restore", "the file of a backup", request.backup);
    require("restore", "--framework FRAMEWORK", request.framework);
    request.plugins = plugins_of("restore", typed);
    request.store = store_of("restore", typed);
    return request;
}

/// Whose answers, for a command that is about one system.
SystemChoice choice_of(const std::string& command, const Typed& typed) {
    SystemChoice choice = typed.choice;
    require_answers(command, choice.paths, typed, choice.store);
    require(command, "--framework FRAMEWORK", choice.framework);
    require(command, "--system KEY", choice.system);
    choice.plugins = plugins_of(command, typed);
    return choice;
}

Command plan_of(const Typed& typed) {
    PlanRequest plan = typed.plan;
    plan.choice = choice_of("plan", typed);
    require("plan", "--target LEVEL or --target score=NUMBER", plan.target);
    plan.audience = audience_of("plan", typed).value_or(plan.audience);
    return plan;
}

Command what_if_of(const Typed& typed) {
    WhatIfRequest what_if = typed.what_if;
    what_if.choice = choice_of("whatif", typed);
    return what_if;
}

ReportKind kind_named(const std::string& name) {
    if (name == "board") {
        return ReportKind::board;
    }
    return name == "easy-read" ? ReportKind::easy_read : ReportKind::system;
}

/// What is named beside a result must not be left out of its report in silence.
void require_that_parts_are_told(const ReportRequest& request, const std::string& kind) {
    const bool is_page = request.format == "html" || request.format == "pdf";
    const bool is_whole = kind == "system" && is_page;
    const std::string told_there = " goes into the html or pdf of --kind system";
    const std::array<std::pair<std::string, bool>, 4> given{
        {{"--comparison" + told_there + ", or into any report of --kind compare",
          !request.comparison.empty() && kind != "compare"},
         {"--earlier" + told_there, !request.earlier.empty()},
         {"--plan" + told_there, !request.plan.empty()},
         {"--radar" + told_there, request.radar}}};
    for (const auto& [sentence, is_given] : given) {
        if (is_given && !is_whole) {
            fail_usage("report", sentence);
        }
    }
    if (!request.actions.empty() && (!is_page || kind == "compare")) {
        fail_usage("report", "--actions go into the html or pdf of --kind system, board or easy-read");
    }
    if (!request.registers.empty() && request.earlier.empty()) {
        fail_usage("report", "--register says who the systems of --earlier were; name those results, too");
    }
}

/// Results side by side: of what and for whom is the comparison's to say.
Command comparison_report_of(const Typed& typed) {
    const ReportRequest& given = typed.report;
    if (given.comparison.empty()) {
        fail_usage("report", "--kind compare needs --comparison FILE; make one with 'weft compare RESULT... --json > "
                             "comparison.json'");
    }
    require_one_of("report", "--format, with --kind compare,", given.format, comparison_formats());
    require_that_parts_are_told(given, typed.kind);
    if (given.format == "csv" && given.output.empty()) {
        fail_usage("report", "a comparison as csv is several tables; name a new folder with --output");
    }
    const EditionOptions edition = edition_of("report", typed, "anywhere", "");
    require_that_edition_is_shown("report", edition, ReportKind::system, {given.format});
    return ComparisonReportRequest{given.results, given.comparison, given.format,
                                   given.output,  edition,          audience_of("report", typed)};
}

Command report_of(const Typed& typed) {
    require("report", "the file of a result", typed.report.results);
    require("report", "--format FORMAT", typed.report.format);
    require_one_of("report", "--kind", typed.kind, {"system", "board", "easy-read", "compare"});
    if (typed.kind == "compare") {
        return comparison_report_of(typed);
    }
    ReportRequest request = typed.report;
    request.kind = kind_named(typed.kind);
    const bool is_whole = request.kind == ReportKind::system;
    require_one_of("report", is_whole ? "--format" : "--format, with --kind " + typed.kind + ",", request.format,
                   report_format_names(request.kind));
    require_that_parts_are_told(request, typed.kind);
    request.audience = audience_of("report", typed);
    request.edition = edition_of("report", typed, "anywhere", "");
    require_that_edition_is_shown("report", request.edition, request.kind, {request.format});
    return request;
}

Command init_of(const Typed& typed) {
    require("init", "a folder", typed.init.folder);
    require("init", "--framework FRAMEWORK", typed.init.framework);
    require("init", "--system KEY", typed.init.system);
    require("init", "--round ROUND", typed.init.round);
    require_system_and_round("init", typed.init);
    return typed.init;
}

void require_day(const std::string& command, const std::string& name, const std::string& day) {
    require(command, name + " DATE", day);
    if (!is_iso_date(day)) {
        fail_usage(command, name + " is '" + day + "'; a date is a day written as in 2026-04-01");
    }
}

Command compare_register_of(const Typed& typed) {
    const RegisterRequest& request = typed.compare_register;
    require_day("register compare", "--from", request.from);
    require_day("register compare", "--to", request.to);
    if (request.from >= request.to) {
        fail_usage("register compare", "--from " + request.from + " is not before --to " + request.to);
    }
    return request;
}

Command example_of(const Typed& typed) {
    ExampleRequest request = typed.example;
    require("example", "the name of an example, such as 'national'", request.example);
    require("example", "--seed N", typed.seed);
    require("example", "--output FOLDER", request.output);
    request.seed = *seed_of("example", typed.seed);
    if (!typed.size.empty()) {
        request.size = static_cast<int>(whole_number("example", "--size", typed.size, largest_size));
    }
    return request;
}

} // namespace

void fail_usage(const std::string& command, const std::string& sentence) {
    throw Error(Failure::usage, sentence + "\nTry 'weft" + (command.empty() ? "" : " " + command) + " --help'.");
}

CommonOptions common_of(const std::string& command, const Typed& typed) {
    static const std::vector<std::string> colors = {"auto", "always", "never"};
    static const std::vector<std::string> levels = {"off", "error", "warning", "info", "debug"};
    require_one_of(command, "--color", typed.color, colors);
    require_one_of(command, "--log-level", typed.common.log_level, levels);
    CommonOptions common = typed.common;
    common.color = typed.color == "always"  ? ColorUse::always
                   : typed.color == "never" ? ColorUse::never
                                            : ColorUse::automatic;
    return common;
}

Command command_of(const std::string& name, const Typed& typed) {
    if (name == "init") {
        return init_of(typed);
    }
    if (name == "example") {
        return example_of(typed);
    }
    if (name == "assess") {
        return assess_of(typed);
    }
    if (name == "report") {
        return report_of(typed);
    }
    if (name == "verify") {
        return verify_of(typed);
    }
    if (name == "signals") {
        return signals_of(typed);
    }
    if (name == "compare") {
        return compare_of(typed);
    }
    if (name == "rubric check") {
        require(name, "the files to check", typed.check_rubrics.files);
        return typed.check_rubrics;
    }
    if (name == "words check") {
        require(name, "the files of words to check", typed.check_words.files);
        return typed.check_words;
    }
    if (name == "rubric trace") {
        return typed.trace;
    }
    if (name == "rubric test") {
        return TestRubricsRequest{typed.test_rubrics.paths, plugins_of(name, typed)};
    }
    if (name == "plan") {
        return plan_of(typed);
    }
    if (name == "whatif") {
        return what_if_of(typed);
    }
    if (name == "list") {
        return ListRequest{store_of(name, typed)};
    }
    if (name == "show") {
        return show_of(typed);
    }
    if (name == "store import") {
        return import_of(typed);
    }
    if (name == "store export") {
        return export_of(typed);
    }
    if (name == "store check") {
        return CheckStoreRequest{store_of(name, typed)};
    }
    if (name == "audit verify") {
        return VerifyAuditRequest{store_of(name, typed)};
    }
    if (name == "backup") {
        require(name, "a file to write to", typed.back_up.target);
        return BackUpRequest{typed.back_up.target, store_of(name, typed)};
    }
    if (name == "restore") {
        return restore_of(typed);
    }
    if (name == "register compare") {
        return compare_register_of(typed);
    }
    if (name == "plugin list") {
        return ListPluginsRequest{typed.plugins};
    }
    if (name == "plugin info") {
        require(name, "the id or the file of a plugin", typed.show_plugin.plugin);
        return ShowPluginRequest{typed.show_plugin.plugin, typed.plugins};
    }
    assert(name == "answers check");
    require(name, "the files or folders of the answers", typed.check_answers.paths);
    require(name, "--framework FRAMEWORK", typed.check_answers.framework);
    return typed.check_answers;
}

} // namespace weft::cli
