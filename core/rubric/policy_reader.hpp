// SPDX-License-Identifier: MIT
#pragma once

#include "core/rubric/policy.hpp"
#include "core/rules/node_rule.hpp"
#include "core/toml/toml_document.hpp"

#include <string_view>

namespace weft {

/// Puts what the [scoring], [weights], [measures] and [disclosure] tables of a file say over `policy`; whatever they
/// leave out stays. With `Needed::yes` every key must be there, as in defaults.toml.
void read_policy(const TomlTable& root, Policy& policy, Needed needed);

/// The keys among `keys` that hold parameters of a rule, put over `parameters`.
void read_rule_parameters(const TomlTable& table, RuleParameters& parameters, Needed needed);

/// "headline" and "voice" of a framework; complains of another word.
void read_chain(const TomlTable& table, std::string_view key, Chain& chain);
void read_voice(const TomlTable& table, std::string_view key, Voice& voice);

} // namespace weft
