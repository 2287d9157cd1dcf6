// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <csignal>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace weft::conversion {

/// The first of these that lies in a folder of PATH and may be run.
std::optional<std::filesystem::path> find_program(std::span<const std::string_view> names);

/// How the run of another program ended.
struct Ending {
    bool was_too_slow = false; ///< it was ended after the deadline
    bool was_stopped = false;  ///< it was ended because a signal wants this program to end
    int exit_code = 0;         ///< 128 and its number where a signal ended it
};

/// Runs a program in a folder that is also its home, so that it neither reads nor changes what is the user's. It hears
/// and says nothing. It and all it started are gone when this returns, and it goes when this program goes. Throws
/// `Error` (Failure::storage) where nothing can be started.
Ending run_program(const std::filesystem::path& program, const std::vector<std::string>& arguments,
                   const std::filesystem::path& folder, std::chrono::milliseconds deadline);

/// While this lives, signals that would end this program wait, so that what it made for another is put away first.
class SignalsWait {
public:
    SignalsWait();
    SignalsWait(SignalsWait&&) = delete;
    SignalsWait(const SignalsWait&) = delete;
    SignalsWait& operator=(SignalsWait&&) = delete;
    SignalsWait& operator=(const SignalsWait&) = delete;
    ~SignalsWait(); ///< one that came meanwhile does now what it does

private:
    sigset_t before_{};
};

/// "file:///tmp/a%20b"
std::string file_address(const std::filesystem::path& path);

} // namespace weft::conversion
