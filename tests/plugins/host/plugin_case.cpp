// SPDX-License-Identifier: MIT
#include "tests/plugins/host/plugin_case.hpp"

#include <gtest/gtest.h>
#include <weft/succession.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <string_view>
#include <utility>

namespace weft::plugin_test {

/// The engine during one run, as C sees it.
class CaseHost {
public:
    explicit CaseHost(const PluginCase& given)
        : given_(given),
          succession_{
              .struct_size = sizeof(weft_succession),
              .is_after_merger = given.merged_on_.empty() ? 0U : 1U,
              .merged_on = given.merged_on_.c_str(),
              .predecessors = &no_predecessors,
          } {
        show_criteria();
        show_voices();
        show_measures();
    }

    Outcome run() {
        const weft_host host = contract();
        outcome_.status = weft_plugin_v1.assess(&weft_plugin_v1, &host);
        return std::move(outcome_);
    }

private:
    static CaseHost& of(const weft_host* host) { return *static_cast<CaseHost*>(host->context); }

    void show_criteria() {
        for (const auto& criterion : given_.criteria_)
            criteria_.push_back({
                .struct_size = sizeof(weft_criterion),
                .state = criterion.claimed ? WEFT_LEVEL : criterion.state_without_claim,
                .level_count = criterion.level_count,
                .claimed = criterion.claimed.value_or(-1),
                .evidenced = -1,
                .evidence_grade = 0,
                .level_givers = criterion.claimed ? 5U : 0U,
                .is_critical = 0,
                .coverage = criterion.claimed ? 1.0 : 0.0,
                .id = criterion.id.c_str(),
                .capability_id = "capability",
                .system_level = criterion.system_level.c_str(),
                .stage = "",
            });
    }

    void show_voices() {
        for (const auto& voice : given_.voices_)
            if (std::ranges::find(sectors_, voice.sector) == sectors_.end()) sectors_.push_back(voice.sector);
        for (const auto& criterion : given_.criteria_)
            for (const auto& sector : sectors_)
                voices_.push_back(voice_of(criterion.id, sector));
    }

    weft_voice voice_of(const std::string& criterion, const std::string& sector) const {
        weft_voice shown{
            .struct_size = sizeof(weft_voice),
            .role = 0,
            .given = 0,
            .dont_know = 0,
            .not_applicable = 0,
            .missing = 0,
            .level = -1,
            .reserved = 0,
            .sector_id = sector.c_str(),
        };
        for (const auto& voice : given_.voices_)
            if (voice.sector == sector) {
                shown.role = static_cast<std::uint32_t>(voice.role);
                if (voice.criterion != criterion) continue;
                shown.given = voice.people;
                shown.level = voice.level.value_or(-1);
            }
        return shown;
    }

    void show_measures() {
        for (const auto& measure : given_.measures_)
            measures_.push_back({
                .struct_size = sizeof(weft_measure),
                .is_known = measure.is_known ? 1U : 0U,
                .rank_supported = measure.rank_supported,
                .rank_at_high = measure.rank_at_high.value_or(measure.rank_supported),
                .numerator = measure.numerator,
                .denominator = measure.denominator,
                .low = measure.low.value_or(measure.numerator / measure.denominator),
                .high = measure.high.value_or(measure.numerator / measure.denominator),
                .id = measure.id.c_str(),
                .criterion_id = "",
                .stratum = measure.stratum.c_str(),
                .period_start = "",
                .period_end = "",
            });
    }

    const GivenCriterion* criterion_called(std::string_view id) const {
        const auto found = std::ranges::find(given_.criteria_, id, &GivenCriterion::id);
        return found == given_.criteria_.end() ? nullptr : &*found;
    }

    static bool is_declared(const char* const* names, std::string_view name) {
        for (; *names != nullptr; ++names)
            if (name == *names) return true;
        return false;
    }

    static weft_status refuse(const std::string& why) {
        ADD_FAILURE() << "the engine refuses this: " << why;
        return WEFT_FAILED;
    }

    weft_status report(const weft_ceiling& ceiling) {
        const auto* const criterion = criterion_called(ceiling.criterion_id);
        if (criterion == nullptr) return refuse(std::string("a ceiling on no criterion: ") + ceiling.criterion_id);
        if (ceiling.at_most < 0 || ceiling.at_most >= criterion->level_count) return refuse("a level off the scale");
        if (*ceiling.rule_id == '\0' || *ceiling.reason == '\0') return refuse("a ceiling without rule or reason");
        outcome_.ceilings.push_back({
            .criterion = ceiling.criterion_id,
            .at_most = ceiling.at_most,
            .rule = ceiling.rule_id,
            .reason = ceiling.reason,
            .remediation = ceiling.remediation,
            .basis = ceiling.basis,
        });
        outcome_.held.push_back(criterion->id + " at " + std::to_string(ceiling.at_most) + " (" + ceiling.rule_id +
                                "): " + ceiling.reason);
        return WEFT_OK;
    }

    weft_status report(const weft_indicator& indicator) {
        if (indicator.has_value != 0 && !std::isfinite(indicator.value)) return refuse("an indicator without number");
        outcome_.indicators.push_back({
            .id = indicator.id,
            .title = indicator.title,
            .value = indicator.has_value != 0 ? std::optional(indicator.value) : std::nullopt,
            .unit = indicator.unit,
            .basis = indicator.basis,
        });
        return WEFT_OK;
    }

    weft_status report(const weft_caution& caution) {
        const bool is_of_domain = *caution.criterion_id == '\0';
        if (!is_of_domain && criterion_called(caution.criterion_id) == nullptr)
            return refuse(std::string("a caution on no criterion: ") + caution.criterion_id);
        outcome_.said.push_back((caution.severity == 0 ? "note on " : "warning on ") +
                                std::string(is_of_domain ? "the domain" : caution.criterion_id) + " (" +
                                caution.rule_id + "): " + caution.text);
        return WEFT_OK;
    }

    template <class Shown>
    static const Shown* at(const std::vector<Shown>& shown, std::size_t index) {
        return index < shown.size() ? &shown[index] : nullptr;
    }

    weft_host contract() {
        return {
            .struct_size = sizeof(weft_host),
            .abi_minor = WEFT_ABI_MINOR,
            .context = this,
            .rubric_id = "a-rubric",
            .rubric_version = "1.0.0",
            .criterion_count = [](const weft_host* host) { return std::uint32_t(of(host).criteria_.size()); },
            .criterion = [](const weft_host* host, std::uint32_t index) { return at(of(host).criteria_, index); },
            .has_tag = [](const weft_host* host, std::uint32_t index, const char* tag) -> std::uint32_t {
                const auto& tags = of(host).given_.criteria_[index].tags;
                return std::ranges::find(tags, tag) == tags.end() ? 0 : 1;
            },
            .sector_count = [](const weft_host* host) { return std::uint32_t(of(host).sectors_.size()); },
            .voice =
                [](const weft_host* host, std::uint32_t criterion, std::uint32_t sector) {
                    return at(of(host).voices_, criterion * of(host).sectors_.size() + sector);
                },
            .count_at = [](const weft_host*, std::uint32_t, std::uint32_t, std::int32_t) { return std::uint32_t(0); },
            .evidence_count = [](const weft_host*, std::uint32_t) { return std::uint32_t(0); },
            .evidence = [](const weft_host*, std::uint32_t, std::uint32_t) -> const weft_evidence* { return nullptr; },
            .measure_count = [](const weft_host* host) { return std::uint32_t(of(host).measures_.size()); },
            .measure = [](const weft_host* host, std::uint32_t index) { return at(of(host).measures_, index); },
            .number = [](const weft_host* host, const char* key, double* out) -> std::uint32_t {
                EXPECT_TRUE(is_declared(weft_plugin_v1.parameter_keys, key)) << "reads '" << key << "' undeclared";
                const auto& parameters = of(host).given_.parameters_;
                const auto found = parameters.find(key);
                if (found == parameters.end()) return 0;
                *out = found->second;
                return 1;
            },
            .text = [](const weft_host* host, const char* key) -> const char* {
                EXPECT_TRUE(is_declared(weft_plugin_v1.parameter_keys, key)) << "reads '" << key << "' undeclared";
                const auto& texts = of(host).given_.texts_;
                const auto found = texts.find(key);
                return found == texts.end() ? "" : found->second.c_str();
            },
            .report_ceiling = [](const weft_host* host, const weft_ceiling* what) { return of(host).report(*what); },
            .report_indicator = [](const weft_host* host,
                                   const weft_indicator* what) { return of(host).report(*what); },
            .report_caution = [](const weft_host* host, const weft_caution* what) { return of(host).report(*what); },
            .log =
                [](const weft_host* host, std::uint32_t level, const char* message) {
                    if (level == 0) of(host).outcome_.errors.emplace_back(message);
                },
            .is_cancelled = [](const weft_host*) { return std::uint32_t(0); },
            .extension = [](const weft_host* host, const char* id) -> const void* {
                const bool is_known = of(host).given_.has_extensions_ && std::string_view(id) == WEFT_SUCCESSION_1;
                return is_known ? &of(host).succession_ : nullptr;
            },
        };
    }

    static constexpr const char* no_predecessors = nullptr;

    const PluginCase& given_;
    weft_succession succession_;
    std::vector<std::string> sectors_;
    std::vector<weft_criterion> criteria_;
    std::vector<weft_voice> voices_;
    std::vector<weft_measure> measures_;
    Outcome outcome_;
};

int Outcome::left_standing(const std::string& criterion, int claimed) const {
    for (const auto& ceiling : ceilings)
        if (ceiling.criterion == criterion) claimed = std::min(claimed, ceiling.at_most);
    return claimed;
}

PluginCase& PluginCase::criterion(GivenCriterion criterion) {
    criteria_.push_back(std::move(criterion));
    return *this;
}

PluginCase& PluginCase::voice(GivenVoice voice) {
    voices_.push_back(std::move(voice));
    return *this;
}

PluginCase& PluginCase::measure(GivenMeasure measure) {
    measures_.push_back(std::move(measure));
    return *this;
}

PluginCase& PluginCase::text(const std::string& key, const std::string& value) {
    texts_[key] = value;
    return *this;
}

PluginCase& PluginCase::parameter(const std::string& key, double value) {
    parameters_[key] = value;
    return *this;
}

PluginCase& PluginCase::without_parameter(const std::string& key) {
    parameters_.erase(key);
    return *this;
}

PluginCase& PluginCase::merged_on(const std::string& date) {
    merged_on_ = date;
    return *this;
}

PluginCase& PluginCase::without_extensions() {
    has_extensions_ = false;
    return *this;
}

Outcome PluginCase::run() const {
    return CaseHost(*this).run();
}

std::vector<AbsurdShare> absurd_shares() {
    const auto not_a_number = std::numeric_limits<double>::quiet_NaN();
    const auto without_end = std::numeric_limits<double>::infinity();
    return {
        {120, 100, "120 of 100 is more than all"},    {5, 0, "5 of 0 is a part of nothing"},
        {0, 0, "0 of 0 is a part of nothing"},        {-3, 100, "-3 of 100 counts less than none"},
        {3, -100, "3 of -100 counts less than none"}, {not_a_number, 100, "it is not a number"},
        {3, not_a_number, "it is not a number"},      {without_end, without_end, "it is not a number"},
    };
}

} // namespace weft::plugin_test
