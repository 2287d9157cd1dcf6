// SPDX-License-Identifier: MIT
#include "core/store/sqlite_failure.hpp"

#include "core/error.hpp"

#include <sqlite3.h>

namespace weft {

void fail_with(int sqlite_code, const Database& database) {
    sqlite3* const handle = database.handle();
    const std::string detail = handle == nullptr ? sqlite3_errstr(sqlite_code) : sqlite3_errmsg(handle);
    throw Error(Failure::storage, storage_sentence(sqlite_code, database.path(), detail));
}

std::string storage_sentence(int sqlite_code, const std::filesystem::path& path, const std::string& detail) {
    const std::string name = "'" + path.string() + "' ";
    if (sqlite_code == SQLITE_READONLY_ROLLBACK)
        return name + "was left in the middle of a save by a program that stopped; open it once for writing, which "
                      "takes that save back";
    switch (sqlite_code & 0xFF) { // the rest of an extended code says where in SQLite it happened
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return name + "is in use by another program; wait until that is done and try again; nothing was changed";
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return name + "may only be read; make the file and its folder writable, or use another store; nothing was "
                      "changed";
    case SQLITE_FULL:
        return name + "could not be written because the disk is full; make room and try again; nothing was changed";
    case SQLITE_CANTOPEN:
        return "cannot open " + name +
               "or a file beside it; check that the folder exists and that you may read and "
               "write there";
    case SQLITE_CORRUPT:
        return name + "is damaged (" + detail + "); keep it, and go on with a backup: `weft restore` checks one";
    case SQLITE_NOTADB:
        return name + "is no Weft store; give the name of a store, or of a file that does not exist yet";
    case SQLITE_IOERR:
        return name + "could not be read or written (" + detail +
               "); check the disk and try again; the store holds all of the last change or nothing of it";
    default: return name + "failed: " + detail + " (SQLite code " + std::to_string(sqlite_code) + ")";
    }
}

} // namespace weft
