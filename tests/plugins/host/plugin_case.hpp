// SPDX-License-Identifier: MIT
#pragma once

#include <weft/plugin.h>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace weft::plugin_test {

struct GivenCriterion {
    std::string id;
    std::optional<int> claimed; ///< unset: unknown
    int level_count = 5;
    std::vector<std::string> tags = {};
    weft_state state_without_claim = WEFT_UNKNOWN;
    std::string system_level = {};
};

enum class Role : std::uint32_t { other, lead, voice };

struct GivenVoice {
    std::string criterion;
    std::string sector;
    Role role = Role::other;
    std::optional<int> level = {};
    std::uint32_t people = 0;
};

/// Exact, as seats and hours are, unless it has an interval.
struct GivenMeasure {
    std::string id;
    std::string stratum = {};
    double numerator = 0;
    double denominator = 0;
    int rank_supported = -1;
    std::optional<int> rank_at_high = {}; ///< unset: as counted
    std::optional<double> low = {};
    std::optional<double> high = {};
    bool is_known = true;
};

struct SeenCeiling {
    std::string criterion;
    int at_most = 0;
    std::string rule;
    std::string reason;
    std::string remediation;
    std::string basis;
};

struct SeenIndicator {
    std::string id;
    std::string title;
    std::optional<double> value;
    std::string unit;
    std::string basis;
};

/// What the plugin had to say.
struct Outcome {
    weft_status status = WEFT_FAILED;
    std::vector<std::string> errors; ///< what it gave as the reason for failing
    std::vector<SeenCeiling> ceilings;
    std::vector<SeenIndicator> indicators;
    std::vector<std::string> held; ///< the ceilings as "identification at 1 (noticed-in-time): <reason>"
    std::vector<std::string> said; ///< the cautions as "note on identification (noticed-in-time): <text>"

    /// What is left of a claim once every ceiling on its criterion has been put on it.
    int left_standing(const std::string& criterion, int claimed) const;
};

/// One assessment as the engine would show it to the plugin of this test program. Whatever the engine would refuse, and
/// whatever the plugin reads without having declared it, fails the test that runs it.
class PluginCase {
public:
    PluginCase& criterion(GivenCriterion criterion);
    PluginCase& voice(GivenVoice voice);
    PluginCase& measure(GivenMeasure measure);
    PluginCase& text(const std::string& key, const std::string& value);
    PluginCase& parameter(const std::string& key, double value);
    PluginCase& without_parameter(const std::string& key);
    /// The system was made by a merger on that day, in the year of this round.
    PluginCase& merged_on(const std::string& date);
    /// The engine is older than what it can say of a merger.
    PluginCase& without_extensions();

    Outcome run() const;

private:
    friend class CaseHost;

    std::vector<GivenCriterion> criteria_;
    std::vector<GivenVoice> voices_;
    std::vector<GivenMeasure> measures_;
    std::map<std::string, std::string> texts_;
    std::map<std::string, double> parameters_;
    std::string merged_on_;
    bool has_extensions_ = true;
};

/// Numbers that cannot be a share of anything, and what a reader is told.
struct AbsurdShare {
    double numerator;
    double denominator;
    std::string why;
};
std::vector<AbsurdShare> absurd_shares();

} // namespace weft::plugin_test
