// SPDX-License-Identifier: MIT
#include "core/plugin/plugin_assessor.hpp"

#include "core/log.hpp"
#include "core/plugin/plugin_host.hpp"

#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <utility>

namespace weft {
namespace {

/// How long a plugin that was asked to stop has to do so.
constexpr std::chrono::milliseconds grace{250};

std::atomic<std::size_t> left_running = 0;

/// One assessment by one plugin. Shared by the thread that runs it and the one that waits, whichever lives longer.
class PluginRun {
public:
    PluginRun(const weft_plugin* entry, const std::string& plugin_id, const DomainView& view)
        : entry_(entry),
          host_(plugin_id, view) {}

    void run() {
        std::optional<weft_status> status;
        try {
            status = entry_->assess(entry_, host_.contract());
        } catch (...) { // a plugin built against the rules; it reports as one that failed
            status = std::nullopt;
        }
        const std::scoped_lock lock(mutex_);
        has_returned_ = true;
        has_thrown_ = !status.has_value();
        status_ = status.value_or(WEFT_FAILED);
        returned_.notify_all();
    }

    bool wait_for(std::chrono::milliseconds time) {
        std::unique_lock lock(mutex_);
        return returned_.wait_for(lock, time, [this] { return has_returned_; });
    }

    PluginHost& host() { return host_; }
    weft_status status() const { return status_; }
    bool has_thrown() const { return has_thrown_; }

private:
    const weft_plugin* entry_;
    PluginHost host_;
    std::mutex mutex_;
    std::condition_variable returned_;
    bool has_returned_ = false;
    bool has_thrown_ = false;
    weft_status status_ = WEFT_FAILED;
};

/// "10 seconds", "0.25 seconds".
std::string in_words(std::chrono::milliseconds time) {
    auto text = std::to_string(static_cast<double>(time.count()) / 1000);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') text.pop_back();
    return text + (text == "1" ? " second" : " seconds");
}

std::string reason_of(PluginRun& run) {
    if (run.has_thrown()) return "failed: it threw an exception across its boundary";
    const auto reason = run.host().last_error();
    return reason.empty() ? "failed without giving a reason" : "failed: " + reason;
}

} // namespace

PluginAssessor::PluginAssessor(Plugin plugin, std::chrono::milliseconds deadline)
    : plugin_(std::move(plugin)),
      deadline_(deadline) {}

Findings PluginAssessor::assess(const DomainView& view) const {
    const auto run = std::make_shared<PluginRun>(plugin_.entry, plugin_.id, view);
    std::thread([run] { run->run(); }).detach();
    std::string stopped = "stopped by itself";
    if (!run->wait_for(deadline_)) {
        stopped = "was stopped after " + in_words(deadline_);
        run->host().cancel();
        if (!run->wait_for(grace)) {
            ++left_running;
            run->host().take();
            throw AssessorFailure("did not finish within " + in_words(deadline_));
        }
        log::warning("plugin " + plugin_.id + " was asked to stop after " + in_words(deadline_));
    }
    auto findings = run->host().take();
    switch (run->status()) {
    case WEFT_OK: return findings;
    case WEFT_CANCELLED:
        findings.cautions.push_back({
            .rule = "assessor-was-stopped",
            .question = std::nullopt,
            .text = "The assessor '" + plugin_.id + "' " + stopped + "; it may have had more to say.",
            .gravity = Gravity::warning,
            .assessor = plugin_.id,
        });
        return findings;
    case WEFT_FAILED: throw AssessorFailure(reason_of(*run));
    default: throw AssessorFailure("failed: it returned " + std::to_string(run->status()) + ", which is no status");
    }
}

std::size_t plugins_left_running() {
    return left_running;
}

} // namespace weft
