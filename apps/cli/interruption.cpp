// SPDX-License-Identifier: MIT
#include "apps/cli/interruption.hpp"

#include "core/error.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <climits>
#include <csignal>
#include <string_view>

namespace weft::cli {
namespace {

// A signal handler may use little more than this. The path is complete whenever `has_path` is true.
std::array<char, PATH_MAX> path_to_remove{};
std::atomic<bool> has_path = false;
std::atomic<bool> has_bar = false;
static_assert(std::atomic<bool>::is_always_lock_free);

void stop(int signal) {
    if (has_path) {
        unlink(path_to_remove.data());
    }
    if (has_bar) {
        constexpr std::string_view wipe = "\r\033[K";
        [[maybe_unused]] const ssize_t written = write(STDERR_FILENO, wipe.data(), wipe.size());
    }
    if (signal == SIGINT) {
        _exit(static_cast<int>(Failure::interrupted));
    }
    // The parent is to see which signal it was; SA_RESETHAND has put back what the signal does by itself.
    static_cast<void>(raise(signal));
}

/// A file opened later must not become standard output by taking its free number.
void open_standard_streams() {
    int descriptor = 0;
    do {
        // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): POSIX has no other
        descriptor = open("/dev/null", O_RDWR | O_CLOEXEC);
    } while (descriptor >= 0 && descriptor <= STDERR_FILENO);
    if (descriptor > STDERR_FILENO) {
        close(descriptor);
    }
}

} // namespace

void handle_interruption() {
    struct sigaction action {};
    action.sa_handler = stop;
    action.sa_flags = static_cast<int>(SA_RESETHAND | SA_NODEFER);
    sigemptyset(&action.sa_mask);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        struct sigaction before {};
        sigaction(signal, nullptr, &before);
        if (before.sa_handler != SIG_IGN) { // such as under nohup
            sigaction(signal, &action, nullptr);
        }
    }
    static_cast<void>(std::signal(SIGPIPE, SIG_IGN));

    open_standard_streams();
}

void remove_if_interrupted(const std::string& path) {
    has_path = false;
    if (path.size() < path_to_remove.size()) {
        *std::ranges::copy(path, path_to_remove.begin()).out = '\0';
        has_path = true;
    }
}

void keep_if_interrupted() {
    has_path = false;
}

void bar_is_shown(bool shown) {
    has_bar = shown;
}

} // namespace weft::cli
