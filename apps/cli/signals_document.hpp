// SPDX-License-Identifier: MIT
#pragma once

#include "core/signals/signals.hpp"

#include <string>

namespace weft::cli {

/// `weft.signals/1`, on one line; schema/signals.json describes it.
std::string signals_document(const signals::Signals& signals);

} // namespace weft::cli
