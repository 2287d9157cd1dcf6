// SPDX-License-Identifier: MIT
#include "core/synthesis/voice_balance.hpp"

#include <algorithm>

namespace weft {
namespace {

bool is_heard(const Framework& framework, const Synthesis& synthesis, std::size_t sector) {
    for (std::size_t question = 0; question < framework.criterion_count; ++question)
        if (synthesis.tally.given(question, sector) > 0) return true;
    return false;
}

} // namespace

VoiceBalance voice_balance(const Framework& framework, const Synthesis& synthesis) {
    VoiceBalance balance;
    for (std::size_t sector = 0; sector < framework.sectors.size(); ++sector)
        balance.is_heard.push_back(is_heard(framework, synthesis, sector));
    balance.heard_count = static_cast<std::size_t>(std::ranges::count(balance.is_heard, true));
    balance.has_too_few_sectors = static_cast<int>(balance.heard_count) < framework.minimum_sectors;
    for (std::size_t group = 0; group < framework.required_sectors.size(); ++group) {
        const auto is_met = std::ranges::any_of(framework.required_sectors[group], [&](const std::string& sector) {
            return balance.is_heard[framework.find_sector(sector).value()];
        });
        if (!is_met) balance.unmet_groups.push_back(group);
    }
    return balance;
}

} // namespace weft
