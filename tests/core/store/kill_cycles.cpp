// SPDX-License-Identifier: MIT
//
// kill_cycles CYCLES [SEED]   kills a program that saves, at random moments, and looks at what it left.
//
// A child saves revision after revision and says after each that it is saved. It is killed, the store is opened again,
// and must hold the last revision it spoke of, or the one after it, whole, and every earlier one. ctest runs a hundred
// cycles; scripts/deep may run thousands. Exit codes: 0 all is well, 1 something was lost (it says what), 2 usage.
#include "core/store/database.hpp"
#include "core/store/sqlite_store.hpp"
#include "tests/core/store/stored_case.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <charconv>
#include <chrono>
#include <csignal>
#include <exception>
#include <filesystem>
#include <iostream>
#include <random>
#include <stdexcept>
#include <string>
#include <string_view>
#include <thread>

namespace weft {
namespace {

constexpr int cycles_a_store = 25; ///< then a new file, so that looking at all of it stays quick
constexpr std::chrono::microseconds longest_life{25000};

/// What the `revision`-th save saves: a tenth of eighty people think again each time, and one comes or goes.
AssessmentAnswers answers_of_save(std::uint64_t revision) {
    AssessmentAnswers answers = small_answers();
    for (std::uint64_t i = 0; i < 80 + revision % 2; ++i) {
        const std::uint64_t last_thought = revision + 9 - (revision + i) % 10;
        answers.respondents.push_back({"person-" + std::to_string(100 + i), 1, "", "", Voice::desired});
        for (std::uint64_t question = 0; question < 3; ++question)
            answers.answers.push_back(static_cast<Answer>((last_thought / 10 + i * question) % 4));
        answers.answers.push_back(0);
    }
    return answers;
}

[[noreturn]] void save_until_killed(const std::filesystem::path& path, int report) {
    try {
        const Framework framework = small_framework();
        SqliteStore store{Database(path)};
        const auto stored = store.list();
        std::uint64_t revision = stored.empty() ? 0 : stored.front().revisions;
        for (;;) {
            ++revision;
            store.save(framework, table_of({answers_of_save(revision)}), change_at("t"));
            if (write(report, &revision, sizeof revision) != sizeof revision) _exit(4);
        }
    } catch (const std::exception& error) {
        std::cerr << "the child: " << error.what() << "\n";
    }
    _exit(3);
}

/// Lets a child save for this long; returns the last revision it called saved, 0 if none.
std::uint64_t run_and_kill(const std::filesystem::path& path, std::chrono::microseconds life) {
    std::array<int, 2> pipe_ends{};
    if (pipe(pipe_ends.data()) != 0) throw std::runtime_error("no pipe");
    const pid_t child = fork();
    if (child < 0) throw std::runtime_error("no fork");
    if (child == 0) {
        close(pipe_ends[0]);
        save_until_killed(path, pipe_ends[1]);
    }
    close(pipe_ends[1]);
    std::this_thread::sleep_for(life); // the moment of the kill is what is random here; nothing waits for a result
    kill(child, SIGKILL);
    std::uint64_t acknowledged = 0;
    for (std::uint64_t revision = 0; read(pipe_ends[0], &revision, sizeof revision) == sizeof revision;)
        acknowledged = revision;
    close(pipe_ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    if (!WIFSIGNALED(status)) throw std::runtime_error("the child ended by itself");
    return acknowledged;
}

void require(bool is_so, const std::string& what) {
    if (!is_so) throw std::runtime_error(what);
}

/// Opens the store again and compares all of it with what was saved. Returns its last revision.
std::uint64_t check(const std::filesystem::path& path, std::uint64_t acknowledged, std::mt19937& chance) {
    const Framework framework = small_framework();
    const SqliteStore store{Database(path)};
    const auto lines = store.list();
    const std::uint64_t stored = lines.empty() ? 0 : lines.front().revisions;
    require(stored == acknowledged || stored == acknowledged + 1,
            "revision " + std::to_string(acknowledged) + " was saved and " + std::to_string(stored) + " is there");
    const auto holds = [&](std::uint64_t revision) {
        return all_of(store.load(framework, "demo:a", "2026", revision)) == all_of(answers_of_save(revision));
    };
    if (stored > 0) {
        require(holds(stored), "the current revision " + std::to_string(stored) + " is not what was saved");
        const std::uint64_t earlier = 1 + chance() % stored;
        require(holds(earlier), "the earlier revision " + std::to_string(earlier) + " is not what was saved");
    }
    const auto outcome = store.verify();
    require(!outcome.first_wrong, outcome.sentence);
    require(store.database().number("SELECT count(*) FROM pragma_integrity_check WHERE integrity_check = 'ok'") == 1,
            "SQLite finds damage");
    return stored;
}

int run(int cycles, unsigned seed) {
    const auto folder = std::filesystem::temp_directory_path() / ("weft-kill-cycles-" + std::to_string(getpid()));
    std::filesystem::create_directories(folder);
    std::mt19937 chance(seed);
    std::uint64_t last = 0;
    std::uint64_t saved = 0;
    int in_the_middle = 0;
    for (int cycle = 0; cycle < cycles; ++cycle) {
        const auto path = folder / ("weft-" + std::to_string(cycle / cycles_a_store) + ".db");
        if (cycle % cycles_a_store == 0) last = 0;
        try {
            const std::chrono::microseconds life(chance() % static_cast<unsigned>(longest_life.count()));
            const std::uint64_t acknowledged = run_and_kill(path, life);
            in_the_middle += std::filesystem::exists(path.string() + "-journal") ? 1 : 0;
            const std::uint64_t now = check(path, std::max(acknowledged, last), chance);
            saved += now - last;
            last = now;
        } catch (const std::exception& error) {
            std::cerr << "cycle " << cycle + 1 << " of seed " << seed << ": " << error.what()
                      << "; the store is kept: " << path.string() << "\n";
            return 1;
        }
    }
    std::filesystem::remove_all(folder);
    std::cout << cycles << " kills, " << in_the_middle << " of them in the middle of a write; " << saved
              << " revisions were saved and all are there\n";
    if (cycles < 100 || in_the_middle > 0) return 0;
    std::cerr << "no kill ever hit a write, so this has shown nothing\n";
    return 1;
}

} // namespace
} // namespace weft

int main(int argument_count, char** arguments) {
    int cycles = 0;
    unsigned seed = 1;
    const auto is_number = [](std::string_view text, auto& number) {
        const auto end = text.data() + text.size();
        return std::from_chars(text.data(), end, number).ptr == end;
    };
    if (argument_count < 2 || argument_count > 3 || !is_number(arguments[1], cycles) || cycles < 1 ||
        (argument_count == 3 && !is_number(arguments[2], seed))) {
        std::cerr << "kill_cycles CYCLES [SEED]\n";
        return 2;
    }
    return weft::run(cycles, seed);
}
