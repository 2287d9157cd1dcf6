// SPDX-License-Identifier: MIT
#include "core/signals/signal_words.hpp"

#include "core/assessment/level_words.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <utility>

namespace weft::signals {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 10> titles{{
    {"straight-lines", "Straight lines"},
    {"copies", "Copies"},
    {"jumps", "Jumps without evidence"},
    {"unsupported", "Claims above their evidence"},
    {"not-applicable", "Not applicable where it is low"},
    {"lead-bodies", "Lead bodies see more"},
    {"thresholds", "Heaps at a threshold"},
    {"minutes", "Answers within minutes"},
    {"moderation", "Self-assessment against verification"},
    {"verification", "What to verify"},
}};

} // namespace

std::string title_of(std::string_view code) {
    const auto found = std::ranges::find(titles, code, [](const auto& row) { return row.first; });
    assert(found != titles.end());
    return std::string(found->second);
}

Signal signal_of(std::string_view code, const SystemView& view) {
    Signal signal;
    signal.code = code;
    signal.title = title_of(code);
    signal.system = view.answers.system;
    signal.system_name = view.result.system_name;
    signal.round = view.answers.round;
    return signal;
}

NotLookedFor not_looked_for(std::string_view code, const SystemView& view, std::string why) {
    return {
        .code = std::string(code), .title = title_of(code), .systems = {view.answers.system}, .why = std::move(why)};
}

std::string tell_people(Signal& signal, std::uint32_t people, const Policy& policy) {
    const auto threshold = static_cast<std::uint32_t>(policy.threshold_internal);
    if (policy.promise != Promise::named && people > 0 && people < threshold) {
        signal.fewer_than = threshold;
        return "fewer than " + std::to_string(threshold) + " people";
    }
    signal.people = people;
    return count_of(people, "person", "people");
}

std::string named_in_part(const std::vector<std::string>& words) {
    constexpr std::size_t most = 12;
    if (words.size() <= most + 1) return enumerate(words);
    std::vector<std::string> shown(words.begin(), words.begin() + most);
    shown.push_back(std::to_string(words.size() - most) + " more");
    return enumerate(shown);
}

} // namespace weft::signals
