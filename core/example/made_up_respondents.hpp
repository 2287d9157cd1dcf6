// SPDX-License-Identifier: MIT
#pragma once

#include "core/answers/answer_table.hpp"
#include "core/example/example_settings.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace weft::example {

/// Somebody who is asked, and what kind of answerer they are.
struct MadeUpRespondent {
    Respondent who;
    double leaning = 0; ///< what they see beside what is so, in levels, before their sector's leaning
    bool is_silent = false;
    bool is_straight = false; ///< says the same to everything
    double answers_until = 1; ///< share of their questions after which they stop
};

/// The people asked in one system and round, sector by sector. `size` is how many; else the settings' own range.
/// At least the settings' fewest answer, where so many are asked.
std::vector<MadeUpRespondent> make_up_respondents(const ExampleSettings& settings, const Framework& framework,
                                                  const std::string& system, const std::string& round,
                                                  std::optional<int> size, std::uint64_t seed);

} // namespace weft::example
