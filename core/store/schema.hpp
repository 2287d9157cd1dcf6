// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/database.hpp"

#include <filesystem>
#include <string>

/// The tables of a SQLite store, as numbered steps in sqlite_schema/. `PRAGMA application_id` marks a file as a Weft
/// store, `PRAGMA user_version` says how many of the steps it has.
namespace weft {

inline constexpr int schema_version = 3;          ///< the number of steps this program knows
inline constexpr int application_id = 0x57656674; ///< "Weft"

/// Makes an empty file a store, and brings an older one up to `version` after a copy beside it ("weft.db" becomes
/// "weft.db.schema-1", or "weft.db.schema-1.2" where that exists). Each in one transaction.
/// Erasing somebody later does not reach the copy: delete it when all is well. Throws `Error`
/// (Failure::storage) for a file that is no store, for a newer one, and for an older one opened to be read only.
void bring_up_to_date(const Database& database, int version = schema_version);

} // namespace weft
