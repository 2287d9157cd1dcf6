// SPDX-License-Identifier: MIT
#pragma once

#include "core/answers/answer_table.hpp"
#include "core/example/example_settings.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace weft::example {

/// What is shown for some of a system's criteria, by sectors that are asked of them, or verified by somebody from
/// outside.
std::vector<Evidence> make_up_evidence(const ExampleSettings& settings, const Framework& framework,
                                       const std::string& system, const RoundSettings& round, std::uint64_t seed);

} // namespace weft::example
