// SPDX-License-Identifier: MIT
#include "apps/cli/progress_bar.hpp"

#include "apps/cli/console.hpp"
#include "apps/cli/interruption.hpp"

#include <unistd.h>

#include <algorithm>

namespace weft::cli {
namespace {

constexpr std::chrono::milliseconds first_after{1000};
constexpr std::chrono::milliseconds again_after{100};
constexpr std::size_t bar_length = 24;
constexpr std::size_t longest_stage = 9;

void draw(std::string_view text) {
    [[maybe_unused]] const ssize_t written = write(STDERR_FILENO, text.data(), text.size());
}

} // namespace

ProgressBar::ProgressBar() : is_wanted_(is_terminal(STDERR_FILENO)), next_at_(Clock::now() + first_after) {}

void ProgressBar::show(std::string_view stage, std::uint64_t done, std::uint64_t in_all) {
    if (!is_wanted_ || Clock::now() < next_at_) {
        return;
    }
    next_at_ = Clock::now() + again_after;
    is_shown_ = true;
    bar_is_shown(true);
    draw("\r" + progress_line(stage, done, in_all) + "\033[K");
}

void ProgressBar::wipe() {
    if (is_shown_) {
        draw("\r\033[K");
        is_shown_ = false;
        bar_is_shown(false);
    }
}

std::string progress_line(std::string_view stage, std::uint64_t done, std::uint64_t in_all) {
    const double share = in_all == 0 ? 1.0 : static_cast<double>(std::min(done, in_all)) / static_cast<double>(in_all);
    const auto filled = static_cast<std::size_t>(share * static_cast<double>(bar_length));
    const std::string percent = std::to_string(static_cast<int>(share * 100));

    std::string line(stage);
    line.resize(std::max(line.size(), longest_stage), ' ');
    line += " [" + std::string(filled, '#') + std::string(bar_length - filled, ' ') + "] ";
    return line + std::string(3 - percent.size(), ' ') + percent + " %";
}

} // namespace weft::cli
