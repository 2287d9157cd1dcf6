// SPDX-License-Identifier: MIT
#pragma once

#include "core/rubric/policy.hpp"
#include "core/rules/node_rule.hpp"

#include <string>

namespace weft {

/// What `rubrics/defaults.toml` says, which is built into the program.
struct Defaults {
    Policy policy;
    RuleParameters rules;
    std::string overall_rule; ///< of a framework that names none
};

const Defaults& defaults();

} // namespace weft
