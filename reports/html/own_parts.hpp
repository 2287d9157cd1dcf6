// SPDX-License-Identifier: MIT
#pragma once

#include "core/comparison/among_others.hpp"
#include "core/planning/gap_list.hpp"
#include "reports/html/report_parts.hpp"
#include "reports/words/view.hpp"

#include <optional>

namespace weft::html {

/// What a report tells beside its result, looked up once for all its parts. Refers to what it was made of.
struct OwnParts {
    const ReportParts& given;
    std::optional<comparison::AmongOthers> among;     ///< of the comparison; nothing where it does not cover the system
    const comparison::SystemRounds* rounds = nullptr; ///< null without rounds, and where the system is not among them
    planning::GapList gaps;
};

OwnParts own_parts(const words::View& view, const ReportParts& given);

} // namespace weft::html
