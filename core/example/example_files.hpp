// SPDX-License-Identifier: MIT
#pragma once

#include "core/example/made_up_example.hpp"

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace weft::example {

/// Where a file of an example lies below its folder, and what it says.
using FileSink = std::function<void(const std::string& path, std::string_view text)>;

struct RoundCount {
    std::string round;
    std::size_t systems = 0;
    std::size_t respondents = 0; ///< asked
    std::size_t answers = 0;     ///< to criteria and their yes-or-no items, of whatever kind, without those left out
};

/// Hands over every file of an example, one system at a time: README.txt, register.csv and succession.csv, and a folder
/// each round with a folder each system, as `weft assess` reads them. Says how much there was.
std::vector<RoundCount> write_example(const MadeUpExample& example, const FileSink& sink);

} // namespace weft::example
