// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/database.hpp"
#include "core/store/store.hpp"

namespace weft {

/// Makes the content of every event again from the rows it stands for, and holds the chain to it. Rows no event speaks
/// of are found, too. To be called within a transaction.
Verification verify_chain(const Database& database);

} // namespace weft
