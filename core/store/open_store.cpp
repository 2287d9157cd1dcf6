// SPDX-License-Identifier: MIT
#include "core/store/open_store.hpp"

#include "core/error.hpp"
#include "core/store/memory_store.hpp"
#include "core/store/sqlite_store.hpp"

#include <string_view>

namespace weft {

std::unique_ptr<Store> open_store(const std::string& address, Access access) {
    constexpr std::string_view sqlite = "sqlite:";
    if (address == "memory:") return std::make_unique<MemoryStore>();
    if (address.starts_with(sqlite) && address.size() > sqlite.size())
        return std::make_unique<SqliteStore>(Database(address.substr(sqlite.size()), {.access = access}));
    throw Error(Failure::usage, "cannot open store '" + address + "'; a store is 'sqlite:<file>' or 'memory:'");
}

} // namespace weft
