// SPDX-License-Identifier: MIT
//
// Not Boost.Process: a program here has a group of its own that is ended whole at a deadline, and ends when we do,
// neither of which it offers without the same calls.
#include "reports/conversion/other_program.hpp"

#include "core/error.hpp"

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <thread>
#include <utility>

namespace weft::conversion {
namespace {

constexpr std::array ending_signals{SIGINT, SIGTERM, SIGHUP};
constexpr int could_not_start = 127; // as a shell has it

/// What a program is started with, made before there is a child: a child may not ask for memory.
class Call {
public:
    Call(const std::filesystem::path& program, const std::vector<std::string>& arguments,
         const std::filesystem::path& folder)
        : folder_(folder.string()),
          words_{program.string()} {
        words_.insert(words_.end(), arguments.begin(), arguments.end());
        const char* path = std::getenv("PATH"); // NOLINT(concurrency-mt-unsafe): nobody here changes it
        settings_ = {"PATH=" + std::string(path == nullptr ? "/usr/bin:/bin" : path),
                     "HOME=" + folder_,
                     "TMPDIR=" + folder_,
                     "XDG_CONFIG_HOME=" + folder_,
                     "XDG_CACHE_HOME=" + folder_,
                     "XDG_DATA_HOME=" + folder_,
                     "LC_ALL=C.UTF-8",
                     "TZ=UTC"};
        words_of_call_ = pointers_to(words_);
        settings_of_call_ = pointers_to(settings_);
    }

    /// In the child, where only what a signal handler may do is allowed.
    [[noreturn]] void become(pid_t parent) const {
        setpgid(0, 0);
        prctl(PR_SET_PDEATHSIG, SIGKILL); // NOLINT(cppcoreguidelines-pro-type-vararg): Linux has no other
        if (getppid() != parent) _exit(could_not_start);
        sigset_t none;
        sigemptyset(&none);
        pthread_sigmask(SIG_SETMASK, &none, nullptr);
        static_cast<void>(std::signal(SIGPIPE, SIG_DFL));
        const int nothing = open("/dev/null", O_RDWR); // NOLINT(cppcoreguidelines-pro-type-vararg): POSIX has no other
        for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
            dup2(nothing, stream);
        if (chdir(folder_.c_str()) == 0)
            execve(words_of_call_.front(), words_of_call_.data(), settings_of_call_.data());
        _exit(could_not_start);
    }

private:
    static std::vector<char*> pointers_to(std::vector<std::string>& texts) {
        std::vector<char*> pointers;
        pointers.reserve(texts.size() + 1);
        for (auto& text : texts)
            pointers.push_back(text.data());
        pointers.push_back(nullptr);
        return pointers;
    }

    std::string folder_;
    std::vector<std::string> words_;
    std::vector<std::string> settings_;
    std::vector<char*> words_of_call_;
    std::vector<char*> settings_of_call_;
};

bool has_ended(pid_t child) {
    siginfo_t info{};
    return waitid(P_PID, static_cast<id_t>(child), &info, WEXITED | WNOWAIT | WNOHANG) == 0 && info.si_pid == child;
}

bool is_to_end() {
    sigset_t waiting;
    sigpending(&waiting);
    return std::ranges::any_of(ending_signals, [&](int signal) { return sigismember(&waiting, signal) == 1; });
}

Ending wait_for(pid_t child, std::chrono::milliseconds deadline) {
    constexpr std::chrono::milliseconds pause{5};
    const auto until = std::chrono::steady_clock::now() + deadline;
    Ending ending;
    while (!has_ended(child) && !ending.was_too_slow && !ending.was_stopped) {
        std::this_thread::sleep_for(pause);
        ending.was_stopped = is_to_end();
        ending.was_too_slow = std::chrono::steady_clock::now() > until;
    }
    kill(-child, SIGKILL); // all of its group; its number is its own until it is waited for
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    constexpr int signalled = 128;
    ending.exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : signalled + WTERMSIG(status);
    return ending;
}

} // namespace

std::optional<std::filesystem::path> find_program(std::span<const std::string_view> names) {
    const char* path = std::getenv("PATH"); // NOLINT(concurrency-mt-unsafe): nobody here changes it
    const std::string_view folders = path == nullptr ? "" : path;
    for (const auto name : names)
        for (std::size_t from = 0; from < folders.size();) {
            const auto end = std::min(folders.find(':', from), folders.size());
            const auto program = std::filesystem::path(folders.substr(from, end - from)) / name;
            std::error_code unknown;
            if (program.is_absolute() && is_regular_file(program, unknown) && access(program.c_str(), X_OK) == 0)
                return program;
            from = end + 1;
        }
    return std::nullopt;
}

Ending run_program(const std::filesystem::path& program, const std::vector<std::string>& arguments,
                   const std::filesystem::path& folder, std::chrono::milliseconds deadline) {
    const Call call(program, arguments, folder);
    const pid_t parent = getpid();
    const pid_t child = fork();
    if (child < 0) throw Error(Failure::storage, "cannot start '" + program.string() + "': too much is running");
    if (child == 0) call.become(parent);
    setpgid(child, child); // by whoever comes first
    return wait_for(child, deadline);
}

SignalsWait::SignalsWait() {
    sigset_t ending;
    sigemptyset(&ending);
    for (const int signal : ending_signals)
        sigaddset(&ending, signal);
    pthread_sigmask(SIG_BLOCK, &ending, &before_);
}

SignalsWait::~SignalsWait() {
    pthread_sigmask(SIG_SETMASK, &before_, nullptr);
}

std::string file_address(const std::filesystem::path& path) {
    constexpr std::string_view plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/";
    constexpr std::string_view digits = "0123456789ABCDEF";
    constexpr unsigned base = 16;
    std::string address = "file://";
    for (const char c : std::filesystem::absolute(path).string()) {
        const auto byte = static_cast<unsigned char>(c);
        if (plain.find(c) != std::string_view::npos)
            address += c;
        else
            address += {'%', digits[byte / base], digits[byte % base]};
    }
    return address;
}

} // namespace weft::conversion
