// SPDX-License-Identifier: MIT
#pragma once

#include "core/example/example_settings.hpp"
#include "core/example/made_up_systems.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace weft::example {

/// How good a system really is at each criterion of the framework, in levels of the settings' scale; not limited to it.
using Truth = std::vector<double>;

/// By system key, round by round. A system that goes on keeps what it was but for the change of the round; a merged one
/// begins with the mean of its parts by residents.
std::vector<std::map<std::string, Truth>> make_up_truths(const ExampleSettings& settings, const Framework& framework,
                                                         const MadeUpCountry& country, std::uint64_t seed);

} // namespace weft::example
