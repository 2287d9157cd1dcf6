// SPDX-License-Identifier: MIT
#include "apps/cli/command_line.hpp"

#include "apps/cli/comparison_files.hpp"
#include "apps/cli/help_pages.hpp"
#include "apps/cli/report_files.hpp"
#include "apps/cli/typed.hpp"
#include "apps/cli/version.hpp"
#include "core/nearest_name.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <utility>

namespace weft::cli {
namespace {

std::string full_name(const CLI::App& app) {
    const CLI::App* parent = app.get_parent();
    if (parent == nullptr) {
        return "";
    }
    const std::string above = full_name(*parent);
    return above.empty() ? app.get_name() : above + " " + app.get_name();
}

// --- Help ------------------------------------------------------------------------------------------------------------

constexpr std::size_t help_column = 28;

std::string help_line(const std::string& name, const std::string& description) {
    std::string line = "  " + name;
    line.resize(std::max(line.size() + 2, help_column), ' ');
    return line + description + "\n";
}

std::string section(const std::string& title, const std::string& lines) {
    return lines.empty() ? "" : "\n" + title + ":\n" + lines;
}

std::string option_lines(const CLI::App& app, bool common) {
    std::string lines;
    for (const CLI::Option* option : app.get_options()) {
        if (!option->get_positional() && (option->get_group() == "common") == common) {
            const std::string value = option->get_type_name();
            lines += help_line(option->get_name() + (value.empty() ? "" : " " + value), option->get_description());
        }
    }
    return lines;
}

std::string command_lines(const CLI::App& app) {
    std::string lines;
    for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; })) {
        const auto below = command->get_subcommands([](const CLI::App*) { return true; });
        lines += below.empty() ? help_line(full_name(*command), std::string(help_page(full_name(*command)).summary))
                               : command_lines(*command);
    }
    return lines;
}

std::string help_text(const CLI::App& app) {
    const HelpPage& page = help_page(full_name(app));
    std::string text = std::string(page.summary) + "\n";
    text += section("Examples", std::string(page.examples));
    text += "\nUsage: " + std::string(page.usage) + "\n";
    text += section("Commands", command_lines(app));
    text += section("Options", option_lines(app, false));
    text += section("Everywhere", option_lines(app, true));
    return page.notes.empty() ? text : text + "\n" + std::string(page.notes);
}

// --- What may be typed -----------------------------------------------------------------------------------------------

void add_common(CLI::App& app, Typed& typed, bool has_json) {
    if (has_json) {
        app.add_flag("--json", typed.common.json, "Results as JSON, one document a line")->group("common");
    }
    app.add_option("--color", typed.color, "auto, always or never; auto is for terminals only")
        ->type_name("WHEN")
        ->group("common");
    app.add_option("--log-level", typed.common.log_level, "off, error, warning, info or debug; on standard error")
        ->type_name("LEVEL")
        ->group("common");
    app.add_option("--rubrics", typed.common.rubrics, "Where rubrics and frameworks lie; else the nearest 'rubrics'")
        ->type_name("FOLDER")
        ->group("common");
    app.set_help_flag("--help,-h", "Show this help")->group("common");
}

CLI::App& add_command(CLI::App& parent, const std::string& name, Typed& typed) {
    CLI::App& app = *parent.add_subcommand(name);
    add_common(app, typed, true);
    return app;
}

/// One value each time it is given, so that it never takes a path that follows for its own.
CLI::Option* repeatable(CLI::App& app, const std::string& name, std::vector<std::string>& values,
                        const std::string& description) {
    return app.add_option(name, values, description)->expected(1)->allow_extra_args(false)->take_all();
}

void add_framework(CLI::App& app, std::string& framework) {
    app.add_option("--framework", framework, "Id of a framework, or the path of its file")->type_name("FRAMEWORK");
}

void add_threads_and_registers(CLI::App& app, Typed& typed, std::vector<std::string>& registers) {
    repeatable(app, "--register", registers, "Names of systems: a register.csv or succession.csv; repeatable")
        ->type_name("FILE");
    app.add_option("--threads", typed.threads, "1 to 256; else as many as the machine runs at once")->type_name("N");
}

void add_audience(CLI::App& app, Typed& typed, const std::string& otherwise) {
    app.add_option("--audience", typed.audience,
                   "Whom it is for: 'system', 'regulator' or 'public', which hide small groups; " + otherwise)
        ->type_name("WHO");
}

void add_edition(CLI::App& app, Typed& typed) {
    app.add_option("--language", typed.edition.language, "Of the reports: 'en', or 'cy', which is a draft; else en")
        ->type_name("LANGUAGE");
    app.add_option("--words", typed.edition.words, "Where the words of each language lie; else the nearest 'words'")
        ->type_name("FOLDER");
    app.add_option("--brand", typed.edition.brand, "Whose reports they are: a name, a logo and colours, as TOML")
        ->type_name("FILE");
}

void add_plugin_folder(CLI::App& app, Typed& typed) {
    app.add_option("--plugins", typed.plugins.folder, "More plugins than the shipped ones; needs --trust-in-process")
        ->type_name("FOLDER");
    app.add_flag("--trust-in-process", typed.plugins.trust_in_process,
                 "You vouch for them: they run inside weft and may do all that weft may");
}

void add_plugins(CLI::App& app, Typed& typed) {
    add_plugin_folder(app, typed);
    app.add_option("--plugin-deadline", typed.deadline, "Seconds a plugin has for one domain; else 10")->type_name("N");
}

void add_store(CLI::App& app, Typed& typed) {
    app.add_option("--store", typed.store.file, "The file that keeps answers and results; else WEFT_STORE")
        ->type_name("FILE");
}

void add_change(CLI::App& app, Typed& typed) {
    add_store(app, typed);
    app.add_option("--actor", typed.store.actor, "Who does it, for the log of the store; else whom the system knows")
        ->type_name("NAME");
    app.add_option("--reason", typed.store.reason, "Why, for the log of the store")->type_name("TEXT");
}

void add_store_commands(CLI::App& root, Typed& typed) {
    add_store(add_command(root, "list", typed), typed);
    CLI::App& show = add_command(root, "show", typed);
    show.add_option("system", typed.show.system);
    show.add_option("round", typed.show.round);
    add_store(show, typed);

    CLI::App& store = *root.add_subcommand("store");
    add_common(store, typed, false);
    store.require_subcommand(0, 1);
    CLI::App& import_answers = add_command(store, "import", typed);
    import_answers.add_option("paths", typed.import_answers.paths);
    add_framework(import_answers, typed.import_answers.framework);
    add_change(import_answers, typed);
    CLI::App& export_answers = add_command(store, "export", typed);
    export_answers.add_option("folder", typed.export_answers.folder);
    add_framework(export_answers, typed.export_answers.framework);
    add_store(export_answers, typed);
    add_store(add_command(store, "check", typed), typed);

    CLI::App& audit = *root.add_subcommand("audit");
    add_common(audit, typed, false);
    audit.require_subcommand(0, 1);
    add_store(add_command(audit, "verify", typed), typed);

    CLI::App& back_up = add_command(root, "backup", typed);
    back_up.add_option("target", typed.back_up.target);
    add_store(back_up, typed);
    CLI::App& restore = add_command(root, "restore", typed);
    restore.add_option("backup", typed.restore.backup);
    add_framework(restore, typed.restore.framework);
    add_store(restore, typed);
    add_plugins(restore, typed);
}

void add_system_choice(CLI::App& app, Typed& typed) {
    app.add_option("paths", typed.choice.paths);
    add_framework(app, typed.choice.framework);
    app.add_option("--system", typed.choice.system, "Whose: scheme:value, such as ods:QOX")->type_name("KEY");
    app.add_option("--round", typed.choice.round, "Of when; may be left out where there is one round")
        ->type_name("ROUND");
    repeatable(app, "--register", typed.choice.registers,
               "Names of systems: a register.csv or succession.csv; repeatable")
        ->type_name("FILE");
    add_store(app, typed);
    add_plugins(app, typed);
}

void add_planning_commands(CLI::App& root, Typed& typed) {
    CLI::App& plan = add_command(root, "plan", typed);
    add_system_choice(plan, typed);
    plan.add_option("--target", typed.plan.target, "A level, by its number or label, or score=NUMBER")
        ->type_name("TARGET");
    plan.add_option("--domain", typed.plan.domain, "The domain it is for; else the whole")->type_name("DOMAIN");
    plan.add_option("--costs", typed.plan.costs, "What steps cost and how far they go, as CSV; else one a step")
        ->type_name("FILE");
    plan.add_option("--context", typed.plan.context,
                    "CSV of a column 'system' and numbers: to learn from whoever is most alike")
        ->type_name("FILE");
    plan.add_option("--audience", typed.audience,
                    "Who may see levels of other systems: 'system', 'regulator' or 'public'; else public")
        ->type_name("WHO");
    CLI::App& what_if = add_command(root, "whatif", typed);
    add_system_choice(what_if, typed);
    repeatable(what_if, "--set", typed.what_if.changes, "Put a criterion to a level; repeatable")
        ->type_name("CRITERION=LEVEL");
}

std::string format_list() {
    return one_of(report_format_names());
}

void add_signals(CLI::App& root, Typed& typed) {
    CLI::App& signals = add_command(root, "signals", typed);
    signals.add_option("paths", typed.signals.paths);
    add_framework(signals, typed.signals.framework);
    signals.add_option("--tolerate", typed.tolerated, "Share of claims that may be too high without being found")
        ->type_name("SHARE");
    signals.add_option("--confidence", typed.confidence, "Chance to find one if there are more")->type_name("SHARE");
    signals.add_option("--seed", typed.seed, "A whole number: the same one draws the same claims to verify")
        ->type_name("N");
    add_threads_and_registers(signals, typed, typed.signals.registers);
    add_plugins(signals, typed);
    add_store(signals, typed);
}

void add_compare(CLI::App& root, Typed& typed) {
    CLI::App& compare = add_command(root, "compare", typed);
    compare.add_option("paths", typed.compare.paths);
    add_framework(compare, typed.compare.framework);
    compare.add_option("--round", typed.compare.round, "The round to compare, where there are several")
        ->type_name("ROUND");
    compare.add_option("--since", typed.compare.since, "An earlier round: what has changed since then")
        ->type_name("ROUND");
    repeatable(compare, "--earlier", typed.compare.earlier,
               "Results of that round, where it does not lie among the paths; repeatable")
        ->type_name("FILE");
    compare.add_option("--earlier-framework", typed.compare.earlier_framework, "What they were made by, if it changed")
        ->type_name("FRAMEWORK");
    compare.add_option("--context", typed.compare.context, "CSV of a column 'system' and numbers: who is alike")
        ->type_name("FILE");
    compare.add_option("--output", typed.compare.output, "Where the page, comparison.json and tidy tables go")
        ->type_name("FOLDER");
    repeatable(compare, "--report", typed.compare.formats,
               "The same in another format: " + one_of(more_comparison_formats()) + "; repeatable")
        ->type_name("FORMAT");
    add_audience(compare, typed, "else regulator");
    add_edition(compare, typed);
    compare.add_option("--seed", typed.seed, "A whole number: the same one draws the same weightings and panels")
        ->type_name("N");
    compare.add_option("--replicates", typed.replicates, "Panels drawn anew, to see how steady levels are; 0 for none")
        ->type_name("N");
    add_threads_and_registers(compare, typed, typed.compare.registers);
    add_plugins(compare, typed);
    add_store(compare, typed);
}

void add_report(CLI::App& root, Typed& typed) {
    CLI::App& report = add_command(root, "report", typed);
    report.add_option("results", typed.report.results);
    report.add_option("--format", typed.report.format, format_list())->type_name("FORMAT");
    report
        .add_option(
            "--kind", typed.kind,
            "'system': all of it; 'board': one side of A4; 'easy-read': short sentences; 'compare': systems side "
            "by side; else system")
        ->type_name("KIND");
    report.add_option("--output", typed.report.output, "A file; a folder for several results; else standard output")
        ->type_name("PATH");
    add_audience(report, typed, "else as the result, of the record system");
    add_edition(report, typed);
    report
        .add_option("--comparison", typed.report.comparison,
                    "Of 'weft compare': how it stands beside others; what to write with --kind compare")
        ->type_name("FILE");
    repeatable(report, "--earlier", typed.report.earlier, "Results of an earlier round: what has changed; repeatable")
        ->type_name("FILE");
    repeatable(report, "--register", typed.report.registers,
               "Who they were then: a register.csv or succession.csv; repeatable")
        ->type_name("FILE");
    report.add_option("--plan", typed.report.plan, "Of 'weft plan --json': the cheapest way to a level")
        ->type_name("FILE");
    report.add_option("--actions", typed.report.actions, "Who does what by when, as TOML")->type_name("FILE");
    report.add_flag("--radar", typed.report.radar, "The familiar view, beside the ladders");
}

void add_commands(CLI::App& root, Typed& typed) {
    add_common(root, typed, true);
    root.set_version_flag("--version", "weft " + version() + "\n", "Show the version")->group("common");
    root.require_subcommand(0, 1);

    CLI::App& init = add_command(root, "init", typed);
    init.add_option("folder", typed.init.folder);
    add_framework(init, typed.init.framework);
    init.add_option("--system", typed.init.system, "Whose answers: scheme:value, such as ods:QOX")->type_name("KEY");
    init.add_option("--round", typed.init.round, "Of when: a year, or a year and a part, such as 2026-h1")
        ->type_name("ROUND");

    CLI::App& assess = add_command(root, "assess", typed);
    assess.add_option("paths", typed.assess.paths);
    add_framework(assess, typed.assess.framework);
    repeatable(assess, "--report", typed.assess.formats, "A report of each system: " + format_list() + "; repeatable")
        ->type_name("FORMAT");
    assess.add_option("--output", typed.assess.output, "Where the reports go; html, unless --report says otherwise")
        ->type_name("FOLDER");
    add_audience(assess, typed, "else system");
    add_edition(assess, typed);
    add_threads_and_registers(assess, typed, typed.assess.registers);
    add_plugins(assess, typed);
    add_change(assess, typed);

    add_report(root, typed);

    CLI::App& verify = add_command(root, "verify", typed);
    verify.add_option("results", typed.verify.results);
    add_framework(verify, typed.verify.framework);
    verify.add_option("--answers", typed.verify.answers, "Files and folders that the results were made from")
        ->type_name("PATH...");
    add_threads_and_registers(verify, typed, typed.verify.registers);
    add_plugins(verify, typed);

    add_signals(root, typed);
    add_planning_commands(root, typed);
    add_compare(root, typed);
    add_store_commands(root, typed);

    CLI::App& rubric = *root.add_subcommand("rubric");
    add_common(rubric, typed, false);
    rubric.require_subcommand(0, 1);
    add_command(rubric, "check", typed).add_option("files", typed.check_rubrics.files);
    add_command(rubric, "trace", typed).add_option("framework", typed.trace.framework);
    CLI::App& test_rubrics = add_command(rubric, "test", typed);
    test_rubrics.add_option("paths", typed.test_rubrics.paths);
    add_plugins(test_rubrics, typed);

    CLI::App& words = *root.add_subcommand("words");
    add_common(words, typed, false);
    words.require_subcommand(0, 1);
    add_command(words, "check", typed).add_option("files", typed.check_words.files);

    CLI::App& systems = *root.add_subcommand("register");
    add_common(systems, typed, false);
    systems.require_subcommand(0, 1);
    CLI::App& compare_register = add_command(systems, "compare", typed);
    compare_register.add_option("--from", typed.compare_register.from, "The earlier day")->type_name("DATE");
    compare_register.add_option("--to", typed.compare_register.to, "The later day")->type_name("DATE");
    repeatable(compare_register, "--register", typed.compare_register.registers,
               "A register.csv or succession.csv; repeatable; else the register that lies among the rubrics")
        ->type_name("FILE");

    CLI::App& plugin = *root.add_subcommand("plugin");
    add_common(plugin, typed, false);
    plugin.require_subcommand(0, 1);
    add_plugin_folder(add_command(plugin, "list", typed), typed);
    CLI::App& plugin_info = add_command(plugin, "info", typed);
    plugin_info.add_option("plugin", typed.show_plugin.plugin);
    add_plugin_folder(plugin_info, typed);

    CLI::App& answers = *root.add_subcommand("answers");
    add_common(answers, typed, false);
    answers.require_subcommand(0, 1);
    CLI::App& check_answers = add_command(answers, "check", typed);
    check_answers.add_option("paths", typed.check_answers.paths);
    add_framework(check_answers, typed.check_answers.framework);

    CLI::App& example = add_command(root, "example", typed);
    example.add_option("example", typed.example.example);
    example.add_option("--seed", typed.seed, "A number; the same one makes the same example, byte for byte")
        ->type_name("N");
    example.add_option("--size", typed.size, "People asked in every system; else each has its own number")
        ->type_name("N");
    add_framework(example, typed.example.framework);
    example.add_option("--output", typed.example.output, "A new folder for it")->type_name("FOLDER");
}

// --- What was typed --------------------------------------------------------------------------------------------------

/// The command that was named, as deep as it was understood.
const CLI::App& deepest(const CLI::App& app) {
    const auto parsed = app.get_subcommands();
    return parsed.empty() ? app : deepest(*parsed.front());
}

/// False for "weft" and "weft rubric", which name no command yet.
bool is_complete(const CLI::App& app) {
    return app.get_subcommands([](const CLI::App*) { return true; }).empty();
}

std::vector<std::string> option_names(const CLI::App& app) {
    std::vector<std::string> names;
    for (const CLI::Option* option : app.get_options()) {
        for (const std::string& name : option->get_lnames()) {
            names.push_back("--" + name);
        }
    }
    return names;
}

std::vector<std::string> command_names(const CLI::App& app) {
    std::vector<std::string> names;
    for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; })) {
        names.push_back(command->get_name());
    }
    return names;
}

[[noreturn]] void fail_for_unknown(const CLI::App& app, const std::string& word) {
    const std::string command = full_name(app);
    const std::string start = command.empty() ? "there is no " : "'" + command + "' has no ";
    const std::string name = word.substr(0, word.find('='));
    if (name.starts_with('-')) {
        fail_usage(command, start + "option '" + name + "'" + did_you_mean(name, option_names(app)));
    }
    const auto known = command_names(app);
    if (known.empty()) {
        fail_usage(command, "'" + command + "' takes no more than that; '" + word + "' is one too many");
    }
    const std::string meant = did_you_mean(word, known);
    fail_usage(command, start + "command '" + word + "'" + (meant.empty() ? "; there is " + one_of(known) : meant));
}

/// What was typed twice or lacks a value, as CLI11 names it at the start of its message.
[[noreturn]] void fail_for_mismatch(const CLI::App& app, const std::string& message) {
    const std::string name = message.substr(0, message.find(':'));
    const bool is_twice = message.find("received") != std::string::npos;
    fail_usage(full_name(app), is_twice ? name + " is given more than once" : name + " is given without a value");
}

/// "help assess" for "assess --help"; and a path in brackets, which CLI11 would take for a list.
void respell(std::vector<std::string>& arguments) {
    if (!arguments.empty() && arguments.front() == "help") {
        arguments.erase(arguments.begin());
        arguments.emplace_back("--help");
    }
    for (std::string& argument : arguments) {
        if (argument.starts_with('[') && argument.ends_with(']')) {
            argument.insert(0, "./");
        }
    }
}

} // namespace

CommandLine read_command_line(std::vector<std::string> arguments) {
    Typed typed;
    CLI::App root;
    add_commands(root, typed);
    respell(arguments);
    std::ranges::reverse(arguments); // as CLI11 takes them
    try {
        root.parse(std::move(arguments));
    } catch (const CLI::CallForHelp&) {
        const CLI::App& app = deepest(root);
        if (const auto unknown = app.remaining(); !unknown.empty() && !is_complete(app)) {
            fail_for_unknown(app, unknown.front());
        }
        return {typed.common, Reading{help_text(app), true}};
    } catch (const CLI::CallForVersion& call) {
        return {typed.common, Reading{call.what(), true}};
    } catch (const CLI::ExtrasError&) {
        const CLI::App& app = deepest(root);
        const auto unknown = app.remaining();
        fail_for_unknown(unknown.empty() ? root : app,
                         unknown.empty() ? root.remaining(true).front() : unknown.front());
    } catch (const CLI::ArgumentMismatch& mismatch) {
        fail_for_mismatch(deepest(root), mismatch.what());
    } catch (const CLI::ConversionError&) {
        fail_usage(full_name(deepest(root)), "--json takes no value"); // every other value is text
    } catch (const CLI::ParseError& error) {
        fail_usage(full_name(deepest(root)), error.what());
    }
    const CLI::App& app = deepest(root);
    const std::string command = full_name(app);
    const CommonOptions common = common_of(command, typed);
    return {common, is_complete(app) ? command_of(command, typed) : Reading{help_text(app), false}};
}

} // namespace weft::cli
