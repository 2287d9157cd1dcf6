// SPDX-License-Identifier: MIT
#pragma once

#include "core/findings/assessor.hpp"
#include "core/plugin/plugin_library.hpp"

#include <chrono>
#include <cstddef>
#include <string_view>

namespace weft {

/// A plugin as an assessor: runs it on a thread of its own and gives up on it after the deadline. A crash in it is a
/// crash of the engine: only a process of its own could hold that in.
class PluginAssessor : public Assessor {
public:
    PluginAssessor(Plugin plugin, std::chrono::milliseconds deadline);

    std::string_view id() const override { return plugin_.id; }
    std::string_view version() const override { return plugin_.version; }

    /// Throws `AssessorFailure` when the plugin fails, throws, returns what is no status or does not return in time.
    /// What it reported until it was asked to stop is kept only when it stopped as asked.
    Findings assess(const DomainView& view) const override;

private:
    Plugin plugin_;
    std::chrono::milliseconds deadline_;
};

/// How many assessments were given up on and may still be running. While there are any, a program must end without
/// taking down what they use: by `std::_Exit`, once all is written.
std::size_t plugins_left_running();

} // namespace weft
