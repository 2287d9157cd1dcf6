// SPDX-License-Identifier: MIT
#pragma once

#include "core/findings/findings.hpp"
#include "core/plugin/plugin_snapshot.hpp"

#include <weft/not_tested.h>
#include <weft/plugin.h>

#include <atomic>
#include <mutex>
#include <string>
#include <string_view>

namespace weft {

/// The engine as one plugin sees it during one assessment: shows the snapshot and takes the reports, those it can use.
class PluginHost {
public:
    PluginHost(std::string plugin_id, const DomainView& view);
    PluginHost(const PluginHost&) = delete;
    PluginHost& operator=(const PluginHost&) = delete;

    const weft_host* contract() const { return &contract_; }

    /// What `is_cancelled` says from now on.
    void cancel() { is_cancelled_ = true; }

    /// All that was reported; what was refused is among its cautions. Reports that come later are not kept.
    Findings take();

    /// The last reason the plugin logged as an error; "" when there is none.
    std::string last_error() const;

private:
    friend struct HostCalls;

    weft_status report(const weft_ceiling& ceiling);
    weft_status report(const weft_indicator& indicator);
    weft_status report(const weft_caution& caution);
    weft_status report(const weft_not_tested& what);
    weft_status take(Caution caution, const char* criterion_id, const std::string& what);
    void hear(std::uint32_t level, const char* message);
    weft_status refuse(const std::string& what, const std::string& why);
    bool has_room() const;

    std::string plugin_id_;
    PluginSnapshot snapshot_;
    weft_host contract_;
    std::atomic<bool> is_cancelled_ = false;

    mutable std::mutex mutex_; ///< of all below; a plugin that was given up on may still report
    bool is_closed_ = false;
    Findings findings_;
    std::vector<Caution> refusals_;
    std::size_t refusal_count_ = 0;
    std::string last_error_;
};

} // namespace weft
