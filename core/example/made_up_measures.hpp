// SPDX-License-Identifier: MIT
#pragma once

#include "core/answers/answer_table.hpp"
#include "core/example/example_settings.hpp"
#include "core/example/made_up_systems.hpp"
#include "core/example/made_up_truth.hpp"

#include <cstdint>
#include <vector>

namespace weft::example {

/// The numbers a system gives in a round: mostly what fits how good it is, some that contradict it, some missing. A
/// merged system has some of them by former system only, at the level its own truth is at.
std::vector<MeasureValue> make_up_measures(const ExampleSettings& settings, const Framework& framework,
                                           const MadeUpSystem& system, const Truth& truth, const RoundSettings& round,
                                           std::uint64_t seed);

} // namespace weft::example
