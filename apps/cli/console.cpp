// SPDX-License-Identifier: MIT
#include "apps/cli/console.hpp"

#include "core/error.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstdlib>
#include <cstring>
#include <utility>

namespace weft::cli {
namespace {

constexpr std::size_t kept_at_most = std::size_t{1} << 16;
constexpr std::size_t narrowest_terminal = 40;

std::string_view environment(const char* name) {
    const char* value = std::getenv(name); // NOLINT(concurrency-mt-unsafe): read before any thread starts
    return value == nullptr ? std::string_view() : std::string_view(value);
}

bool has_color(ColorUse use, int file_descriptor) {
    if (use != ColorUse::automatic) {
        return use == ColorUse::always;
    }
    return environment("NO_COLOR").empty() && is_terminal(file_descriptor);
}

std::optional<std::size_t> terminal_width() {
    if (isatty(STDOUT_FILENO) == 0) {
        return std::nullopt;
    }
    std::size_t width = 0;
    const std::string_view columns = environment("COLUMNS");
    std::from_chars(columns.data(), columns.data() + columns.size(), width);
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): POSIX has no other
    if (winsize size{}; width == 0 && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0) {
        width = size.ws_col;
    }
    return width == 0 ? 80 : std::max(width, narrowest_terminal);
}

/// The error number, or 0 when all was written.
int write_all(int file_descriptor, std::string_view text) {
    while (!text.empty()) {
        const ssize_t written = ::write(file_descriptor, text.data(), text.size());
        if (written < 0 && errno != EINTR) {
            return errno;
        }
        text.remove_prefix(written < 0 ? 0 : static_cast<std::size_t>(written));
    }
    return 0;
}

} // namespace

Console::Console(ColorUse color)
    : color_results_(has_color(color, STDOUT_FILENO)),
      color_messages_(has_color(color, STDERR_FILENO)),
      width_(terminal_width()) {}

void Console::print(std::string_view text) {
    kept_ += text;
    if (kept_.size() >= kept_at_most) {
        flush();
    }
}

void Console::flush() {
    const std::string text = std::exchange(kept_, {});
    if (reader_left_ || text.empty()) {
        return;
    }
    const int error_number = write_all(STDOUT_FILENO, text);
    if (error_number == 0) {
        return;
    }
    reader_left_ = true; // after a failure, too, nothing more is written
    if (error_number != EPIPE) {
        throw Error(Failure::storage, "cannot write to standard output: " + system_reason(error_number));
    }
}

void Console::say(std::string_view sentence) {
    const std::string_view prefix = color_messages_ ? "\033[1;31mweft:\033[0m " : "weft: ";
    say_as_it_is("");
    write_all(STDERR_FILENO, std::string(prefix) + printable(sentence) + "\n");
}

void Console::say_as_it_is(std::string_view text) {
    flush();
    write_all(STDERR_FILENO, printable(text)); // there is nowhere left to tell of a failure
}

std::string Console::emphasised(std::string_view text) const {
    return color_results_ ? "\033[1m" + std::string(text) + "\033[0m" : std::string(text);
}

std::string printable(std::string_view text) {
    std::string shown;
    shown.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const auto next = i + 1 < text.size() ? static_cast<unsigned char>(text[i + 1]) : 0U;
        const bool is_second_control_set = byte == 0xC2 && next >= 0x80 && next < 0xA0;
        if (is_second_control_set) {
            ++i;
        }
        const bool is_control = (byte < 0x20 && byte != '\n') || byte == 0x7F || is_second_control_set;
        shown += is_control ? '?' : text[i];
    }
    return shown;
}

bool is_terminal(int file_descriptor) {
    return isatty(file_descriptor) != 0 && environment("TERM") != "dumb";
}

std::string system_reason(int error_number) {
    const char* reason = strerrordesc_np(error_number);
    return reason == nullptr ? "error " + std::to_string(error_number) : reason;
}

} // namespace weft::cli
