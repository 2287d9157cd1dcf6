// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace weft::cli {

/// How far long work is, on standard error: only on a terminal, only once the work has taken a second, and wiped
/// when the bar goes out of scope. Calls come one at a time, from any thread.
class ProgressBar {
public:
    ProgressBar();
    ProgressBar(ProgressBar&&) = delete;
    ProgressBar(const ProgressBar&) = delete;
    ProgressBar& operator=(ProgressBar&&) = delete;
    ProgressBar& operator=(const ProgressBar&) = delete;
    ~ProgressBar() { wipe(); }

    /// `stage` says what is counted: "reading", "assessing".
    void show(std::string_view stage, std::uint64_t done, std::uint64_t in_all);
    void wipe();

private:
    using Clock = std::chrono::steady_clock;

    bool is_wanted_;
    bool is_shown_ = false;
    Clock::time_point next_at_;
};

/// "reading  [#########               ]  37 %"
std::string progress_line(std::string_view stage, std::uint64_t done, std::uint64_t in_all);

} // namespace weft::cli
