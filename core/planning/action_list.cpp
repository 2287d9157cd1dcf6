// SPDX-License-Identifier: MIT
#include "core/planning/action_list.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace weft::planning {

std::string_view name_of(ActionState state) {
    static constexpr std::array<std::string_view, 4> names{"open", "done", "late", "dropped"};
    return names[static_cast<std::size_t>(state)];
}

RoundActions actions_in(const ActionList& list, std::string_view round) {
    RoundActions found;
    for (const auto& action : list.actions) {
        if (action.round > round) continue;
        const bool is_ended = action.state == ActionState::done || action.state == ActionState::dropped;
        auto& among = action.round == round ? found.chosen : is_ended ? found.ended : found.carried;
        among.push_back(&action);
    }
    for (auto* actions : {&found.chosen, &found.carried, &found.ended})
        std::ranges::stable_sort(*actions, {}, &Action::due);
    return found;
}

std::vector<const Action*> to_do(const RoundActions& actions) {
    std::vector<const Action*> found;
    for (const auto* some : {&actions.chosen, &actions.carried})
        for (const auto* action : *some)
            if (action->state == ActionState::open || action->state == ActionState::late) found.push_back(action);
    return found;
}

} // namespace weft::planning
