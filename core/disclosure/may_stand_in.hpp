// SPDX-License-Identifier: MIT
#pragma once

#include "core/disclosure/readership.hpp"

namespace weft {

/// Whether what was made ready for one audience may stand in a report for another: what is for the same, or for everybody.
/// In between there is no order: what a regulator may see of all systems is not for each of them. The record may hold anything.
constexpr bool may_stand_in(Readership made_for, Readership report_for) {
    return made_for == report_for || made_for == Readership::everyone || report_for == Readership::internal;
}

} // namespace weft
