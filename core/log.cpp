// SPDX-License-Identifier: MIT
#include "core/log.hpp"

#include "core/text.hpp"

#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <array>
#include <utility>

namespace weft::log {
namespace {

constexpr std::array<std::pair<std::string_view, spdlog::level::level_enum>, 5> levels{{
    {"off", spdlog::level::off},
    {"error", spdlog::level::err},
    {"warning", spdlog::level::warn},
    {"info", spdlog::level::info},
    {"debug", spdlog::level::debug},
}};

/// Made at the first line, not at start-up. Lines are written at once, so that a crash loses none.
spdlog::logger& logger() {
    static const auto made = [] {
        auto stderr_logger =
            std::make_shared<spdlog::logger>("weft", std::make_shared<spdlog::sinks::stderr_sink_mt>());
        stderr_logger->set_pattern("%n: %l: %v");
        stderr_logger->set_level(spdlog::level::warn);
        stderr_logger->flush_on(spdlog::level::debug);
        return stderr_logger;
    }();
    return *made;
}

void write(spdlog::level::level_enum level, std::string_view message) {
    if (logger().should_log(level)) logger().log(level, "{}", without_controls(message));
}

} // namespace

bool set_level(std::string_view name) {
    for (const auto& [known, level] : levels) {
        if (known != name) continue;
        logger().set_level(level);
        return true;
    }
    return false;
}

bool is_on(Level level) {
    return logger().should_log(levels[static_cast<std::size_t>(level)].second);
}

void error(std::string_view message) {
    write(spdlog::level::err, message);
}

void warning(std::string_view message) {
    write(spdlog::level::warn, message);
}

void info(std::string_view message) {
    write(spdlog::level::info, message);
}

void debug(std::string_view message) {
    write(spdlog::level::debug, message);
}

} // namespace weft::log
