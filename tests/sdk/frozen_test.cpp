// SPDX-License-Identifier: MIT
#include "core/plugin/plugin_library.hpp"
#include "tests/core/plugin/plugin_files.hpp"
#include "tests/core/plugin/tea_case.hpp"
#include "tests/sdk/frozen/plugin_1_0.h"

#include <gmock/gmock.h>
#include <weft/plugin.h>

#include <cstddef>
#include <type_traits>

namespace weft {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

// Every struct of today starts with the fields of 1.0: the same names at the same places, of the same width and kind. It
// may be longer.
#define WEFT_STAYS(Struct, field)                                                                                      \
    static_assert(                                                                                                     \
        offsetof(::Struct, field) == offsetof(::weft_1_0::Struct, field) &&                                            \
        sizeof(::Struct::field) == sizeof(::weft_1_0::Struct::field) &&                                                \
        std::is_pointer_v<decltype(::Struct::field)> == std::is_pointer_v<decltype(::weft_1_0::Struct::field)> &&      \
        std::is_signed_v<decltype(::Struct::field)> == std::is_signed_v<decltype(::weft_1_0::Struct::field)>)
#define WEFT_IS_NO_SHORTER(Struct) static_assert(sizeof(::Struct) >= sizeof(::weft_1_0::Struct))

WEFT_IS_NO_SHORTER(weft_criterion);
WEFT_STAYS(weft_criterion, struct_size);
WEFT_STAYS(weft_criterion, state);
WEFT_STAYS(weft_criterion, level_count);
WEFT_STAYS(weft_criterion, claimed);
WEFT_STAYS(weft_criterion, evidenced);
WEFT_STAYS(weft_criterion, evidence_grade);
WEFT_STAYS(weft_criterion, level_givers);
WEFT_STAYS(weft_criterion, is_critical);
WEFT_STAYS(weft_criterion, coverage);
WEFT_STAYS(weft_criterion, id);
WEFT_STAYS(weft_criterion, capability_id);
WEFT_STAYS(weft_criterion, system_level);
WEFT_STAYS(weft_criterion, stage);

WEFT_IS_NO_SHORTER(weft_voice);
WEFT_STAYS(weft_voice, struct_size);
WEFT_STAYS(weft_voice, role);
WEFT_STAYS(weft_voice, given);
WEFT_STAYS(weft_voice, dont_know);
WEFT_STAYS(weft_voice, not_applicable);
WEFT_STAYS(weft_voice, missing);
WEFT_STAYS(weft_voice, level);
WEFT_STAYS(weft_voice, sector_id);

WEFT_IS_NO_SHORTER(weft_evidence);
WEFT_STAYS(weft_evidence, struct_size);
WEFT_STAYS(weft_evidence, grade);
WEFT_STAYS(weft_evidence, id);
WEFT_STAYS(weft_evidence, kind);
WEFT_STAYS(weft_evidence, date);
WEFT_STAYS(weft_evidence, sector_id);

WEFT_IS_NO_SHORTER(weft_measure);
WEFT_STAYS(weft_measure, struct_size);
WEFT_STAYS(weft_measure, is_known);
WEFT_STAYS(weft_measure, rank_supported);
WEFT_STAYS(weft_measure, rank_at_high);
WEFT_STAYS(weft_measure, numerator);
WEFT_STAYS(weft_measure, denominator);
WEFT_STAYS(weft_measure, low);
WEFT_STAYS(weft_measure, high);
WEFT_STAYS(weft_measure, id);
WEFT_STAYS(weft_measure, criterion_id);
WEFT_STAYS(weft_measure, stratum);
WEFT_STAYS(weft_measure, period_start);
WEFT_STAYS(weft_measure, period_end);

WEFT_IS_NO_SHORTER(weft_ceiling);
WEFT_STAYS(weft_ceiling, struct_size);
WEFT_STAYS(weft_ceiling, at_most);
WEFT_STAYS(weft_ceiling, criterion_id);
WEFT_STAYS(weft_ceiling, rule_id);
WEFT_STAYS(weft_ceiling, reason);
WEFT_STAYS(weft_ceiling, remediation);
WEFT_STAYS(weft_ceiling, basis);

WEFT_IS_NO_SHORTER(weft_indicator);
WEFT_STAYS(weft_indicator, struct_size);
WEFT_STAYS(weft_indicator, has_value);
WEFT_STAYS(weft_indicator, value);
WEFT_STAYS(weft_indicator, id);
WEFT_STAYS(weft_indicator, title);
WEFT_STAYS(weft_indicator, unit);
WEFT_STAYS(weft_indicator, basis);

WEFT_IS_NO_SHORTER(weft_caution);
WEFT_STAYS(weft_caution, struct_size);
WEFT_STAYS(weft_caution, severity);
WEFT_STAYS(weft_caution, rule_id);
WEFT_STAYS(weft_caution, criterion_id);
WEFT_STAYS(weft_caution, text);

WEFT_IS_NO_SHORTER(weft_host);
WEFT_STAYS(weft_host, struct_size);
WEFT_STAYS(weft_host, abi_minor);
WEFT_STAYS(weft_host, context);
WEFT_STAYS(weft_host, rubric_id);
WEFT_STAYS(weft_host, rubric_version);
WEFT_STAYS(weft_host, criterion_count);
WEFT_STAYS(weft_host, criterion);
WEFT_STAYS(weft_host, has_tag);
WEFT_STAYS(weft_host, sector_count);
WEFT_STAYS(weft_host, voice);
WEFT_STAYS(weft_host, count_at);
WEFT_STAYS(weft_host, evidence_count);
WEFT_STAYS(weft_host, evidence);
WEFT_STAYS(weft_host, measure_count);
WEFT_STAYS(weft_host, measure);
WEFT_STAYS(weft_host, number);
WEFT_STAYS(weft_host, text);
WEFT_STAYS(weft_host, report_ceiling);
WEFT_STAYS(weft_host, report_indicator);
WEFT_STAYS(weft_host, report_caution);
WEFT_STAYS(weft_host, log);
WEFT_STAYS(weft_host, is_cancelled);
WEFT_STAYS(weft_host, extension);

WEFT_IS_NO_SHORTER(weft_plugin);
WEFT_STAYS(weft_plugin, struct_size);
WEFT_STAYS(weft_plugin, needs_minor);
WEFT_STAYS(weft_plugin, id);
WEFT_STAYS(weft_plugin, name);
WEFT_STAYS(weft_plugin, version);
WEFT_STAYS(weft_plugin, rubric_ids);
WEFT_STAYS(weft_plugin, parameter_keys);
WEFT_STAYS(weft_plugin, measure_ids);
WEFT_STAYS(weft_plugin, assess);
WEFT_STAYS(weft_plugin, extension);

static_assert(WEFT_ABI_MAJOR == WEFT_1_0_ABI_MAJOR && WEFT_ABI_MINOR >= WEFT_1_0_ABI_MINOR);
static_assert(WEFT_OK == WEFT_1_0_OK && WEFT_FAILED == WEFT_1_0_FAILED && WEFT_CANCELLED == WEFT_1_0_CANCELLED);
static_assert(WEFT_LEVEL == WEFT_1_0_LEVEL && WEFT_NOT_APPLICABLE == WEFT_1_0_NOT_APPLICABLE);
static_assert(WEFT_UNKNOWN == WEFT_1_0_UNKNOWN && WEFT_NOT_ASKED == WEFT_1_0_NOT_ASKED);

TEST(FrozenContract, PluginOfItsFirstDayLoadsAndRuns) {
    const PluginFiles files;
    files.copy("plugin_of_1_0");
    const auto plugins = load_plugins(files.path());
    ASSERT_THAT(PluginFiles::sentences(plugins), IsEmpty());

    TeaCase tea("org.example.of-1-0");
    EXPECT_TRUE(tea.let_look(plugins).assessor_ran);

    EXPECT_THAT(tea.ceilings(),
                ElementsAre("boils at 1 (old-rule): It was so in 1.0.", "fresh at 1 (old-rule): It was so in 1.0.",
                            "warmed at 1 (old-rule): It was so in 1.0."));
    EXPECT_THAT(tea.indicators(), ElementsAre("old-number: 1"));
    EXPECT_THAT(tea.cautions(), ElementsAre("warning old-caution: It is old."));
}

} // namespace
} // namespace weft
