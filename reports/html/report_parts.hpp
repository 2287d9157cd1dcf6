// SPDX-License-Identifier: MIT
#pragma once

#include "core/comparison/compare.hpp"
#include "core/planning/action_list.hpp"
#include "core/planning/seen_plan.hpp"

#include <string>
#include <utility>
#include <vector>

namespace weft {

/// The numbers of a report's pictures as files beside it.
struct PictureFiles {
    std::string stem;                                       ///< how their names begin: "pictures/la-camden-2026-"
    std::vector<std::pair<std::string, std::string>> files; ///< name and text, in the order of the page
};

/// What a system's own report may tell beside its result, worked out and cut down for its audience before. A part that
/// nobody gave is missing.
struct ReportParts {
    const comparison::Comparison* comparison = nullptr; ///< of the result's round, that covers its system
    const comparison::Rounds* rounds = nullptr;         ///< that end with the result's round
    std::vector<planning::SeenPlan> plans{};            ///< of its system and round
    const planning::ActionList* actions = nullptr;      ///< of its system
    bool has_radar = false;                             ///< somebody asked for the familiar view
    PictureFiles* picture_files = nullptr;              ///< where they go; null where the page stands alone
};

} // namespace weft
