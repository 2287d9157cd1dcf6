// SPDX-License-Identifier: MIT
#include "reports/conversion/other_program.hpp"

#include "tests/reports/conversion/fake_programs.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <csignal>
#include <fstream>
#include <iterator>
#include <thread>

namespace weft::conversion {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr seconds long_enough{60};

std::string text_of(const std::filesystem::path& path) {
    std::ifstream in(path);
    return {std::istreambuf_iterator<char>(in), {}};
}

TEST(FindProgram, TakesTheFirstNameThatLiesOnThePathAndMayBeRun) {
    const FakePrograms programs;
    programs.add("second", "exit 0\n");
    const auto third = programs.add("third", "exit 0\n");
    std::filesystem::permissions(programs.add("first", "exit 0\n"), std::filesystem::perms::owner_read);
    constexpr std::array<std::string_view, 3> names{"none", "third", "second"};
    constexpr std::array<std::string_view, 1> not_to_run{"first"};

    EXPECT_EQ(find_program(names), third);
    EXPECT_EQ(find_program(not_to_run), std::nullopt);
}

TEST(FindProgram, LooksInNoFolderThatIsNotNamedFromTheRoot) {
    const FakePrograms programs;
    programs.add("program", "exit 0\n");
    const auto before = std::filesystem::current_path();
    std::filesystem::current_path(programs.work().parent_path());
    setenv("PATH", "bin::.", 1);
    constexpr std::array<std::string_view, 1> names{"program"};

    EXPECT_EQ(find_program(names), std::nullopt);
    std::filesystem::current_path(before);
}

TEST(RunProgram, TellsHowTheProgramEnded) {
    const FakePrograms programs;

    EXPECT_EQ(run_program(programs.add("well", "exit 0\n"), {}, programs.work(), long_enough).exit_code, 0);
    EXPECT_EQ(run_program(programs.add("badly", "exit 3\n"), {}, programs.work(), long_enough).exit_code, 3);
    EXPECT_EQ(run_program(programs.add("killed", "kill -TERM $$\n"), {}, programs.work(), long_enough).exit_code,
              128 + SIGTERM);
    EXPECT_EQ(run_program("/no/such/program", {}, programs.work(), long_enough).exit_code, 127);
}

TEST(RunProgram, GivesArgumentsAsTheyAreAndAHomeOfItsOwn) {
    const FakePrograms programs;
    const auto tells = programs.add("tells", "printf '%s|' \"$@\" > said; printf '%s' \"$HOME\" > home; pwd > here\n");

    run_program(tells, {"a b", "$HOME", "'", ""}, programs.work(), long_enough);

    EXPECT_EQ(text_of(programs.work() / "said"), "a b|$HOME|'||");
    EXPECT_EQ(text_of(programs.work() / "home"), programs.work().string());
    EXPECT_EQ(text_of(programs.work() / "here"), programs.work().string() + "\n");
}

TEST(RunProgram, EndsWhatTakesTooLongWithAllItStarted) {
    const FakePrograms programs;
    const auto slow = programs.add("slow", "(/bin/sleep 1; echo late > late) &\n/bin/sleep 60\n");

    const auto ending = run_program(slow, {}, programs.work(), milliseconds(200));

    EXPECT_TRUE(ending.was_too_slow);
    EXPECT_EQ(ending.exit_code, 128 + SIGKILL);
    std::this_thread::sleep_for(milliseconds(1200));
    EXPECT_FALSE(exists(programs.work() / "late"));
}

TEST(RunProgram, EndsWhatAProgramLeavesRunning) {
    const FakePrograms programs;
    const auto leaves = programs.add("leaves", "(/bin/sleep 1; echo late > late) &\nexit 0\n");

    EXPECT_EQ(run_program(leaves, {}, programs.work(), long_enough).exit_code, 0);

    std::this_thread::sleep_for(milliseconds(1200));
    EXPECT_FALSE(exists(programs.work() / "late"));
}

volatile std::sig_atomic_t came = 0; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables): set by a signal

TEST(SignalsWait, HoldASignalBackUntilItsEndAndStopTheProgram) {
    const FakePrograms programs;
    const auto slow = programs.add("slow", "/bin/sleep 60\n");
    const auto before = std::signal(SIGTERM, [](int /*signal*/) { came = 1; });
    {
        const SignalsWait wait;
        std::raise(SIGTERM);
        const auto ending = run_program(slow, {}, programs.work(), long_enough);
        EXPECT_TRUE(ending.was_stopped);
        EXPECT_EQ(came, 0);
    }
    EXPECT_EQ(came, 1);
    static_cast<void>(std::signal(SIGTERM, before));
}

TEST(FileAddress, WritesOtherThanPlainCharactersAsTheirBytes) {
    EXPECT_EQ(file_address("/tmp/weft-a_b.html"), "file:///tmp/weft-a_b.html");
    EXPECT_EQ(file_address("/tmp/a b%20#c?d\u00e9"), "file:///tmp/a%20b%2520%23c%3Fd%C3%A9");
}

} // namespace
} // namespace weft::conversion
