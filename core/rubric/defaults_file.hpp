// SPDX-License-Identifier: MIT
#pragma once

#include "core/rubric/policy.hpp"
#include "core/rules/node_rule.hpp"

namespace weft {

/// What `rubrics/defaults.toml` says, which is built into the program.
struct Defaults {
    Policy policy;
    RuleParameters rules;
};

const Defaults& defaults();

} // namespace weft
