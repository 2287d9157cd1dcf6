// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/database.hpp"
#include "core/store/store.hpp"

#include <filesystem>
#include <string>

namespace weft {

/// Copies a database into a new file while others go on using it. The copy is written beside the target
/// ("<target>.part"), synced, and only then takes its name, so that a file of that name is always whole. Throws `Error`:
/// Failure::conflict if the target exists, Failure::storage if reading or writing fails.
///
/// A copy keeps what is erased later: erase there, too, or delete it.
void copy_database(const Database& source, const std::filesystem::path& target);

/// A backup of a store that lies at `source`.
void back_up_store(const std::filesystem::path& source, const std::filesystem::path& target);

/// Whether this file can be used instead of the store: it opens, SQLite finds no damage, no row refers to one that is
/// not there, and the chain of events fits. The file is only read. Throws `Error` (Failure::storage) with a sentence
/// for each of the first three; a chain that does not fit is in what comes back.
Verification check_backup(const std::filesystem::path& file);

} // namespace weft
