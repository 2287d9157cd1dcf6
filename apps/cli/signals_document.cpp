// SPDX-License-Identifier: MIT
#include "apps/cli/signals_document.hpp"

#include "core/assessment/json_document.hpp"
#include "core/signals/described_signals.hpp"

namespace weft::cli {

std::string signals_document(const signals::Signals& signals) {
    return json_of(signals) + "\n";
}

} // namespace weft::cli
