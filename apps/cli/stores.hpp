// SPDX-License-Identifier: MIT
#pragma once

#include "apps/cli/options.hpp"
#include "core/store/database.hpp"
#include "core/store/store.hpp"

#include <memory>

namespace weft::cli {

/// The store of the command line. Throws `Error` (Failure::storage) for a file that is not there, unless it may be
/// made, or is no store.
std::unique_ptr<Store> open_chosen_store(const StoreOptions& options, Access access);

/// Who changes the store, when (now) and why: as the options say, else whom the system is logged in as and `reason`.
Change change_of(const StoreOptions& options, const std::string& reason);

/// "la:camden 2026 (peolc-integration)"
std::string in_words(const AssessmentKey& assessment);

} // namespace weft::cli
