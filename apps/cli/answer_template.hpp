// SPDX-License-Identifier: MIT
#pragma once

#include "core/rubric/framework.hpp"

#include <string>
#include <string_view>

namespace weft::cli {

/// A TOML file that answers can be written into: every question of the framework with its levels in words, all of it
/// as comments. Lines to be used have no blank after the '#'.
std::string answer_template(const Framework& framework, const std::string& system, const std::string& round);

/// The header lines of the tables that programs write answers into.
inline constexpr std::string_view answers_header =
    "system,round,respondent,sector,organisation,criterion,state,level,rationale,evidence,voice\n";
inline constexpr std::string_view respondents_header =
    "system,round,respondent,sector,organisation,role,domains,criteria\n";

} // namespace weft::cli
