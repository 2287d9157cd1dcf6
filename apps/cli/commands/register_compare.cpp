// SPDX-License-Identifier: MIT
#include "apps/cli/assessment_inputs.hpp"
#include "apps/cli/commands/commands.hpp"
#include "apps/cli/json_documents.hpp"
#include "apps/cli/rubric_folder.hpp"
#include "apps/cli/text_table.hpp"
#include "core/assessment/level_words.hpp"
#include "core/error.hpp"

#include <algorithm>
#include <array>
#include <filesystem>

namespace weft::cli {
namespace {

namespace fs = std::filesystem;

/// The systems of one kind of comparison, under a heading.
struct Group {
    Comparability comparison;
    std::string_view heading;
};
constexpr std::array groups{
    Group{Comparability::nothing, "Not to be compared with anything earlier"},
    Group{Comparability::range, "Only beside the lowest and the highest of those that became it"},
    Group{Comparability::change, "As a change: the same people are meant"},
};

std::size_t count_in(const std::vector<Lineage>& lineages, Comparability comparison) {
    return static_cast<std::size_t>(std::ranges::count(lineages, comparison, &Lineage::comparison));
}

/// "29 of 36 may be asked how they changed, 1 stands only beside a range, 6 may not be compared."
std::string verdict(const SystemsCompared& compared) {
    const std::size_t change = count_in(compared.lineages, Comparability::change);
    const std::size_t range = count_in(compared.lineages, Comparability::range);
    const std::size_t nothing = count_in(compared.lineages, Comparability::nothing);
    return std::to_string(change) + " of " + std::to_string(compared.lineages.size()) +
           " may be asked how they changed, " + std::to_string(range) + (range == 1 ? " stands" : " stand") +
           " only beside a range, " + std::to_string(nothing) + " may not be compared with anything earlier.";
}

std::string share_of(const Successor& successor) {
    if (successor.is_whole) {
        return "whole";
    }
    return successor.share ? to_text(*successor.share) + " of it" : "a part, how much is not known";
}

std::string became(const SystemRegister& systems, const Fate& fate) {
    if (fate.successors.empty()) {
        return "it ended, and the register does not say what came after it";
    }
    std::vector<std::string> parts;
    for (const Successor& successor : fate.successors) {
        const bool is_itself = successor.key == fate.system;
        parts.push_back((is_itself ? "itself" : printable(systems.name_of(successor.key))) + " (" +
                        share_of(successor) + ")");
    }
    return enumerate(parts);
}

void print_groups(const SystemsCompared& compared, Console& console) {
    const auto emphasise = [&console](std::string_view text) { return console.emphasised(text); };
    for (const Group& group : groups) {
        TextTable table{{{"system"}, {"name"}, {"why"}}, {}};
        for (const Lineage& lineage : compared.lineages) {
            if (lineage.comparison == group.comparison) {
                table.rows.push_back({printable(lineage.system), printable(compared.systems.name_of(lineage.system)),
                                      printable(lineage.reason)});
            }
        }
        if (!table.rows.empty()) {
            console.print("\n" + std::string(group.heading) + " (" + std::to_string(table.rows.size()) + "):\n" +
                          laid_out(table, console.width(), emphasise));
        }
    }
}

void print_fates(const SystemsCompared& compared, Console& console) {
    TextTable table{{{"system"}, {"name"}, {"is now in"}}, {}};
    for (const Fate& fate : compared.fates) {
        if (!is_unchanged(fate)) {
            table.rows.push_back({printable(fate.system), printable(compared.systems.name_of(fate.system)),
                                  became(compared.systems, fate)});
        }
    }
    if (!table.rows.empty()) {
        const auto emphasise = [&console](std::string_view text) { return console.emphasised(text); };
        console.print("\nWhat became of those that did not stay as they were (" + std::to_string(table.rows.size()) +
                      "):\n" + laid_out(table, console.width(), emphasise));
    }
}

void print_comparison(const SystemsCompared& compared, Console& console) {
    console.print(count_of(compared.fates.size(), "system", "systems") + " on " + compared.from + ", " +
                  std::to_string(compared.lineages.size()) + " on " + compared.to + ". " + verdict(compared) + "\n");
    print_groups(compared, console);
    print_fates(compared, console);
}

/// The only register of the rubric folder: which one that is, is for its folders to say.
std::vector<fs::path> shipped_register(const std::string& rubrics_given) {
    const auto folder = find_rubric_folder(rubrics_given);
    std::vector<fs::path> registers;
    std::error_code unreadable;
    if (folder) {
        for (const auto& entry : fs::directory_iterator(*folder / "registers", unreadable)) {
            if (entry.is_directory(unreadable)) {
                registers.push_back(entry.path());
            }
        }
    }
    if (registers.size() != 1) {
        throw Error(Failure::input,
                    std::string(registers.empty() ? "there is no register" : "there are several registers") +
                        " in 'registers' of the rubric folder; name the files of one with --register");
    }
    return {registers.front() / "register.csv", registers.front() / "succession.csv"};
}

SystemRegister require_register(const RegisterRequest& request, const CommonOptions& common, Console& console) {
    Problems problems;
    auto systems = read_register(
        request.registers.empty() ? shipped_register(common.rubrics) : as_paths(request.registers), problems);
    console.say_as_it_is(to_text(problems));
    if (!systems) {
        throw Error(Failure::input,
                    "the register cannot be used: " + count_of(problems.count(), "problem", "problems"));
    }
    return std::move(*systems);
}

void require_systems(const SystemsCompared& compared) {
    if (compared.fates.empty() || compared.lineages.empty()) {
        throw Error(Failure::input,
                    "the register has no system on " + (compared.fates.empty() ? compared.from : compared.to));
    }
}

} // namespace

int run_register_compare(const RegisterRequest& request, const CommonOptions& common, Console& console) {
    SystemsCompared compared{request.from, request.to, require_register(request, common, console), {}, {}};
    compared.lineages = lineages(compared.systems, request.from, request.to);
    compared.fates = fates(compared.systems, request.from, compared.lineages);
    require_systems(compared);
    if (common.json) {
        console.print(lineages_document(compared));
    } else {
        print_comparison(compared, console);
    }
    return 0;
}

} // namespace weft::cli
