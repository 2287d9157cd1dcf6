// SPDX-License-Identifier: MIT
#pragma once

#include "core/answers/answer_table.hpp"
#include "core/answers/framework_index.hpp"
#include "core/example/example_settings.hpp"
#include "core/example/made_up_respondents.hpp"
#include "core/example/made_up_truth.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace weft::example {

/// What these people say to each question of the framework, row after row, one byte an answer. What a respondent says
/// to one question depends on no other question and on nobody else.
std::vector<Answer> make_up_answers(const ExampleSettings& settings, const FrameworkIndex& index, const Truth& truth,
                                    const std::vector<MadeUpRespondent>& respondents, const std::string& system,
                                    const std::string& round, std::uint64_t seed);

} // namespace weft::example
