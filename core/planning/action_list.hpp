// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"
#include "core/problem.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace weft::planning {

enum class ActionState : std::uint8_t { open, done, late, dropped };
std::string_view name_of(ActionState state);

/// Something a system said it would do. It keeps its id for as long as it is carried from round to round.
struct Action {
    std::string id;
    std::string what;
    std::string criterion; ///< id; empty where it is about none by itself
    std::string owner;
    std::string due;   ///< a day, as YYYY-MM-DD
    std::string round; ///< in which it was chosen
    ActionState state = ActionState::open;
    std::string became; ///< what became of it; never empty of one that was dropped
};

/// What one system does about its results: actions of this round and of those before.
struct ActionList {
    std::string system;
    std::string contact; ///< whom to ask, and how; may be empty
    std::vector<Action> actions;
};

/// Reads the file that a system keeps of its actions; docs/actions.md describes it. Nothing when there was an error, each
/// with line and column. `results` say which criteria there are: an action may be about any of its system's; none are
/// looked for where no result is of the system.
std::optional<ActionList> read_actions(const std::filesystem::path& path, std::span<const result::Result> results,
                                       Problems& problems);

/// The actions as a report of one round tells them: by due date, then as they stand in the file.
struct RoundActions {
    std::vector<const Action*> chosen;  ///< in this round
    std::vector<const Action*> carried; ///< chosen earlier, and open or late still
    std::vector<const Action*> ended;   ///< chosen earlier, and done or dropped
};
/// Actions of later rounds are in none of them.
RoundActions actions_in(const ActionList& list, std::string_view round);

/// Those that are open or late still: of this round first.
std::vector<const Action*> to_do(const RoundActions& actions);

} // namespace weft::planning
