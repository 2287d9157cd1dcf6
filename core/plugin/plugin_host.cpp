// SPDX-License-Identifier: MIT
#include "core/plugin/plugin_host.hpp"

#include "core/log.hpp"
#include "core/rubric/ids.hpp"
#include "core/text.hpp"

#include <array>
#include <cmath>
#include <cstring>
#include <optional>
#include <string_view>
#include <utility>

namespace weft {
namespace {

// What one assessment may report: far more than a page can show, far less than memory holds.
constexpr std::size_t most_reports = 1000;
constexpr std::size_t most_refusals_told = 20;
constexpr std::size_t longest_text = 4000;

/// Why a text of a report cannot be shown; nothing when it can.
std::optional<std::string> fault_of(const char* text) {
    if (text == nullptr) return "a text in it is null";
    if (strnlen(text, longest_text + 1) > longest_text)
        return "a text in it is longer than " + std::to_string(longest_text) + " bytes";
    if (first_invalid_utf8(text)) return "a text in it is not UTF-8";
    return std::nullopt;
}

template <std::size_t count>
std::optional<std::string> fault_of(const std::array<const char*, count>& texts) {
    for (const auto* const text : texts)
        if (auto fault = fault_of(text)) return fault;
    return std::nullopt;
}

/// "ceiling 'record-reach'", or "a ceiling" when its id is no id.
std::string named(const char* kind, const char* id) {
    const bool is_id = id != nullptr && !fault_of(id) && is_slug(id);
    return is_id ? "the " + std::string(kind) + " '" + id + "'" : "a" + std::string(kind[0] == 'i' ? "n " : " ") + kind;
}

constexpr const char* no_such_struct = "it is shorter than the contract has it";

} // namespace

/// The functions of `weft_host`. Nothing is thrown through them: what the engine runs out of, the plugin is told as a
/// failure.
struct HostCalls {
    static PluginHost& of(const weft_host* host) { return *static_cast<PluginHost*>(host->context); }
    static const PluginSnapshot& shown(const weft_host* host) { return of(host).snapshot_; }

    static std::uint32_t criterion_count(const weft_host* host) {
        return static_cast<std::uint32_t>(shown(host).criterion_count());
    }
    static const weft_criterion* criterion(const weft_host* host, std::uint32_t index) {
        return shown(host).criterion(index);
    }
    static std::uint32_t has_tag(const weft_host* host, std::uint32_t criterion, const char* tag) {
        return tag != nullptr && shown(host).has_tag(criterion, tag) ? 1 : 0;
    }
    static std::uint32_t sector_count(const weft_host* host) {
        return static_cast<std::uint32_t>(shown(host).sector_count());
    }
    static const weft_voice* voice(const weft_host* host, std::uint32_t criterion, std::uint32_t sector) {
        return shown(host).voice(criterion, sector);
    }
    static std::uint32_t count_at(const weft_host* host, std::uint32_t criterion, std::uint32_t sector,
                                  std::int32_t rank) {
        return shown(host).count_at(criterion, sector, rank);
    }
    static std::uint32_t evidence_count(const weft_host* host, std::uint32_t criterion) {
        return static_cast<std::uint32_t>(shown(host).evidence_count(criterion));
    }
    static const weft_evidence* evidence(const weft_host* host, std::uint32_t criterion, std::uint32_t index) {
        return shown(host).evidence(criterion, index);
    }
    static std::uint32_t measure_count(const weft_host* host) {
        return static_cast<std::uint32_t>(shown(host).measure_count());
    }
    static const weft_measure* measure(const weft_host* host, std::uint32_t index) {
        return shown(host).measure(index);
    }
    static std::uint32_t number(const weft_host* host, const char* key, double* out) {
        const auto* const value = key == nullptr ? nullptr : shown(host).number(key);
        if (value == nullptr || out == nullptr) return 0;
        *out = *value;
        return 1;
    }
    static const char* text(const weft_host* host, const char* key) {
        const auto* const value = key == nullptr ? nullptr : shown(host).text(key);
        return value == nullptr ? "" : value;
    }
    template <class Report>
    static weft_status report(const weft_host* host, const Report* what) noexcept {
        try {
            return what == nullptr ? WEFT_FAILED : of(host).report(*what);
        } catch (...) {
            return WEFT_FAILED;
        }
    }
    static void log(const weft_host* host, std::uint32_t level, const char* message) noexcept {
        try {
            of(host).hear(level, message);
        } catch (...) { // NOLINT(bugprone-empty-catch): a line of the log is not worth a plugin's run
        }
    }
    static std::uint32_t is_cancelled(const weft_host* host) { return of(host).is_cancelled_ ? 1 : 0; }
    static const void* extension(const weft_host* host, const char* id) {
        static constexpr weft_not_tested_host not_tested{
            .struct_size = sizeof(weft_not_tested_host), .reserved = 0, .report = &report<weft_not_tested>};
        const std::string_view wanted = id == nullptr ? "" : id;
        if (wanted == WEFT_NOT_TESTED_1) return &not_tested;
        return wanted == WEFT_SUCCESSION_1 ? shown(host).succession() : nullptr;
    }
};

PluginHost::PluginHost(std::string plugin_id, const DomainView& view)
    : plugin_id_(std::move(plugin_id)),
      snapshot_(view),
      contract_{
          .struct_size = sizeof(weft_host),
          .abi_minor = WEFT_ABI_MINOR,
          .context = this,
          .rubric_id = snapshot_.rubric_id(),
          .rubric_version = snapshot_.rubric_version(),
          .criterion_count = &HostCalls::criterion_count,
          .criterion = &HostCalls::criterion,
          .has_tag = &HostCalls::has_tag,
          .sector_count = &HostCalls::sector_count,
          .voice = &HostCalls::voice,
          .count_at = &HostCalls::count_at,
          .evidence_count = &HostCalls::evidence_count,
          .evidence = &HostCalls::evidence,
          .measure_count = &HostCalls::measure_count,
          .measure = &HostCalls::measure,
          .number = &HostCalls::number,
          .text = &HostCalls::text,
          .report_ceiling = &HostCalls::report<weft_ceiling>,
          .report_indicator = &HostCalls::report<weft_indicator>,
          .report_caution = &HostCalls::report<weft_caution>,
          .log = &HostCalls::log,
          .is_cancelled = &HostCalls::is_cancelled,
          .extension = &HostCalls::extension,
      } {}

weft_status PluginHost::report(const weft_ceiling& ceiling) {
    const std::scoped_lock lock(mutex_);
    if (is_closed_) return WEFT_FAILED;
    if (ceiling.struct_size < sizeof ceiling) return refuse("a ceiling", no_such_struct);
    const auto what = named("ceiling", ceiling.rule_id);
    if (!has_room()) return refuse(what, "there are more than " + std::to_string(most_reports) + " reports");
    if (const auto fault = fault_of(
            std::array{ceiling.rule_id, ceiling.criterion_id, ceiling.reason, ceiling.remediation, ceiling.basis}))
        return refuse(what, *fault);
    if (*ceiling.reason == '\0') return refuse(what, "it gives no reason");
    const auto question = snapshot_.question_of(ceiling.criterion_id);
    if (question == PluginSnapshot::npos)
        return refuse(what, "the rubric has no criterion '" + without_controls(ceiling.criterion_id) + "'");
    if (ceiling.at_most < 0 || ceiling.at_most >= snapshot_.level_count_of(question))
        return refuse(what, "rank " + std::to_string(ceiling.at_most) + " is off the scale of '" +
                                ceiling.criterion_id + "', which has " +
                                std::to_string(snapshot_.level_count_of(question)) + " levels");
    findings_.ceilings.push_back({
        .question = question,
        .at_most = ceiling.at_most,
        .rule = ceiling.rule_id,
        .reason = ceiling.reason,
        .remediation = ceiling.remediation,
        .basis = ceiling.basis,
        .assessor = plugin_id_,
    });
    return WEFT_OK;
}

weft_status PluginHost::report(const weft_indicator& indicator) {
    const std::scoped_lock lock(mutex_);
    if (is_closed_) return WEFT_FAILED;
    if (indicator.struct_size < sizeof indicator) return refuse("an indicator", no_such_struct);
    const auto what = named("indicator", indicator.id);
    if (!has_room()) return refuse(what, "there are more than " + std::to_string(most_reports) + " reports");
    if (const auto fault = fault_of(std::array{indicator.id, indicator.title, indicator.unit, indicator.basis}))
        return refuse(what, *fault);
    const bool has_value = indicator.has_value != 0;
    if (has_value && !std::isfinite(indicator.value)) return refuse(what, "its value is not a finite number");
    findings_.indicators.push_back({
        .id = indicator.id,
        .title = indicator.title,
        .value = has_value ? std::optional(indicator.value) : std::nullopt,
        .unit = indicator.unit,
        .basis = indicator.basis,
        .assessor = plugin_id_,
    });
    return WEFT_OK;
}

weft_status PluginHost::report(const weft_caution& caution) {
    const std::scoped_lock lock(mutex_);
    if (is_closed_) return WEFT_FAILED;
    if (caution.struct_size < sizeof caution) return refuse("a caution", no_such_struct);
    const auto what = named("caution", caution.rule_id);
    if (!has_room()) return refuse(what, "there are more than " + std::to_string(most_reports) + " reports");
    if (const auto fault = fault_of(std::array{caution.rule_id, caution.criterion_id, caution.text}))
        return refuse(what, *fault);
    return take(
        {
            .rule = caution.rule_id,
            .question = std::nullopt,
            .text = caution.text,
            .gravity = caution.severity == 0 ? Gravity::note : Gravity::warning,
            .assessor = plugin_id_,
        },
        caution.criterion_id, what);
}

weft_status PluginHost::report(const weft_not_tested& untested) {
    const std::scoped_lock lock(mutex_);
    if (is_closed_) return WEFT_FAILED;
    if (untested.struct_size < sizeof untested) return refuse("a claim that was not tested", no_such_struct);
    const auto what = named("claim not tested by", untested.rule_id);
    if (!has_room()) return refuse(what, "there are more than " + std::to_string(most_reports) + " reports");
    if (const auto fault =
            fault_of(std::array{untested.rule_id, untested.criterion_id, untested.measure_id, untested.text}))
        return refuse(what, *fault);
    return take(
        {
            .rule = untested.rule_id,
            .question = std::nullopt,
            .text = untested.text,
            .gravity = Gravity::note,
            .assessor = plugin_id_,
            .is_not_tested = true,
            .measure = untested.measure_id,
        },
        untested.criterion_id, what);
}

/// Keeps a caution whose texts are sound, once it is known which criterion it is about.
weft_status PluginHost::take(Caution caution, const char* criterion_id, const std::string& what) {
    if (caution.text.empty()) return refuse(what, "it says nothing");
    if (*criterion_id != '\0') {
        caution.question = snapshot_.question_of(criterion_id);
        if (caution.question == PluginSnapshot::npos)
            return refuse(what, "the rubric has no criterion '" + without_controls(criterion_id) + "'");
    }
    findings_.cautions.push_back(std::move(caution));
    return WEFT_OK;
}

bool PluginHost::has_room() const {
    return findings_.ceilings.size() + findings_.indicators.size() + findings_.cautions.size() < most_reports;
}

weft_status PluginHost::refuse(const std::string& what, const std::string& why) {
    if (refusal_count_++ < most_refusals_told)
        refusals_.push_back({
            .rule = "refused-finding",
            .question = std::nullopt,
            .text = "Refused " + what + ": " + why + ".",
            .gravity = Gravity::warning,
            .assessor = plugin_id_,
        });
    return WEFT_FAILED;
}

void PluginHost::hear(std::uint32_t level, const char* message) {
    const auto text = fault_of(message) ? "something that is no text" : without_controls(message);
    if (level == 0) {
        const std::scoped_lock lock(mutex_);
        last_error_ = text;
    }
    if (const bool is_info = level > 1; is_info)
        log::info("plugin " + plugin_id_ + ": " + text);
    else
        log::warning("plugin " + plugin_id_ + ": " + text);
}

Findings PluginHost::take() {
    const std::scoped_lock lock(mutex_);
    is_closed_ = true;
    auto findings = std::move(findings_);
    findings_ = {};
    for (auto& refusal : refusals_)
        findings.cautions.push_back(std::move(refusal));
    if (refusal_count_ > refusals_.size())
        findings.cautions.push_back({
            .rule = "refused-finding",
            .question = std::nullopt,
            .text = "Refused " + std::to_string(refusal_count_ - refusals_.size()) + " more reports.",
            .gravity = Gravity::warning,
            .assessor = plugin_id_,
        });
    refusals_.clear();
    return findings;
}

std::string PluginHost::last_error() const {
    const std::scoped_lock lock(mutex_);
    return last_error_;
}

} // namespace weft
