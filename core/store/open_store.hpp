// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/database.hpp"
#include "core/store/store.hpp"

#include <memory>
#include <string>

namespace weft {

/// Opens "sqlite:<file>" or "memory:". Throws `Error`: Failure::usage for any other text, Failure::storage for a file
/// that does not open or is no store.
std::unique_ptr<Store> open_store(const std::string& address, Access access = Access::create);

} // namespace weft
