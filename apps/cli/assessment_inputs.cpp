// SPDX-License-Identifier: MIT
#include "apps/cli/assessment_inputs.hpp"

#include "apps/cli/rubric_folder.hpp"
#include "apps/cli/stores.hpp"
#include "core/assessment/level_words.hpp"
#include "core/error.hpp"
#include "core/log.hpp"
#include "core/nearest_name.hpp"

#include <algorithm>
#include <system_error>
#include <thread>

namespace weft::cli {
namespace {

namespace fs = std::filesystem;

/// Each register once, even if it is named on the command line and lies among the answers.
std::vector<fs::path> registers_of(const InputNames& names, const Submissions& submissions) {
    std::vector<fs::path> registers;
    std::vector<fs::path> seen;
    const auto add = [&](const fs::path& path) {
        std::error_code unreadable;
        const fs::path real = fs::weakly_canonical(path, unreadable);
        if (std::ranges::find(seen, real) == seen.end()) {
            seen.push_back(real);
            registers.push_back(path);
        }
    };
    std::ranges::for_each(names.registers, add);
    std::ranges::for_each(submissions.register_files, add);
    return registers;
}

void require_answers(const InputNames& names, const Submissions& submissions) {
    if (submissions.table.assessments.empty()) {
        throw Error(Failure::input,
                    "there are no answers in " + one_of(names.store.empty() ? names.paths : std::vector{names.store}));
    }
}

Submissions load_submissions(const std::string& store, const Framework& framework) {
    Submissions submissions;
    submissions.table =
        open_chosen_store({.file = store, .actor = {}, .reason = {}}, Access::read_only)->load(framework);
    return submissions;
}

} // namespace

std::optional<AssessmentInputs> read_inputs(const InputNames& names, Problems& problems,
                                            const ReadingProgress& progress) {
    auto framework = read_named_framework(names.framework, names.rubrics, problems);
    if (!framework) {
        return std::nullopt;
    }
    auto submissions = names.store.empty() ? read_submissions(as_paths(names.paths), *framework, problems, progress)
                                           : load_submissions(names.store, *framework);
    const auto registers = registers_of(names, submissions);
    auto systems = registers.empty() ? SystemRegister{} : read_register(registers, problems);
    if (problems.has_errors() || !systems) {
        return std::nullopt;
    }
    require_answers(names, submissions);
    if (log::is_on(log::Level::info)) {
        log::info("read " + std::to_string(submissions.table.assessments.size()) + " assessments with " +
                  std::to_string(submissions.table.answer_count()) +
                  " answers; files: " + std::to_string(submissions.files.size()) +
                  "; registered systems: " + std::to_string(systems->systems.size()));
    }
    return AssessmentInputs{std::move(*framework), std::move(submissions), std::move(*systems)};
}

AssessmentInputs require_inputs(const InputNames& names, const std::string& done, ProgressBar& bar, Console& console) {
    Problems problems;
    auto inputs = read_inputs(names, problems, [&bar](std::uint64_t bytes, std::uint64_t bytes_in_all) {
        bar.show("reading", bytes, bytes_in_all);
    });
    if (!problems.empty()) {
        bar.wipe();
        console.say_as_it_is(to_text(problems));
    }
    if (!inputs) {
        fail_for(problems, done);
    }
    return std::move(*inputs);
}

void fail_for(const Problems& problems, const std::string& done) {
    throw Error(Failure::input, "nothing was " + done + ": " + count_of(problems.count(), "problem", "problems"));
}

Framework require_framework(const std::string& name, const std::string& rubrics, Console& console) {
    Problems problems;
    auto framework = read_named_framework(name, rubrics, problems);
    console.say_as_it_is(to_text(problems));
    if (!framework) {
        throw Error(Failure::input,
                    "the framework cannot be used: " + count_of(problems.count(), "problem", "problems"));
    }
    return std::move(*framework);
}

SystemRegister require_registers(const std::vector<std::string>& files, const std::string& done, Console& console) {
    if (files.empty()) {
        return {};
    }
    Problems problems;
    auto systems = read_register(as_paths(files), problems);
    console.say_as_it_is(to_text(problems));
    if (!systems) {
        fail_for(problems, done);
    }
    return std::move(*systems);
}

comparison::ContextTable require_contexts(const std::string& file, const std::string& done, Console& console) {
    Problems problems;
    auto contexts = comparison::read_context(file, problems);
    console.say_as_it_is(to_text(problems));
    if (!contexts) {
        fail_for(problems, done);
    }
    return std::move(*contexts);
}

std::vector<fs::path> as_paths(const std::vector<std::string>& names) {
    return {names.begin(), names.end()};
}

unsigned threads_to_use(unsigned given) {
    return given > 0 ? given : std::max(1U, std::thread::hardware_concurrency());
}

} // namespace weft::cli
