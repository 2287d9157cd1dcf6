// SPDX-License-Identifier: MIT
#include "core/store/database.hpp"

#include "core/error.hpp"
#include "core/store/sqlite_failure.hpp"
#include "core/store/statement.hpp"

#include <sqlite3.h>

#include <utility>

namespace weft {
namespace {

int flags_of(Access access) {
    switch (access) {
    case Access::create: return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case Access::write: return SQLITE_OPEN_READWRITE;
    case Access::read_only: break;
    }
    return SQLITE_OPEN_READONLY;
}

} // namespace

Database::Database(std::filesystem::path path, const DatabaseOptions& options) : path_(std::move(path)) {
    sqlite3* made = nullptr;
    // Without SQLITE_OPEN_URI a path is a path, also when it begins with "file:".
    const int code =
        sqlite3_open_v2(path_.c_str(), &made, flags_of(options.access) | SQLITE_OPEN_EXRESCODE, options.vfs);
    handle_.reset(made); // also after a failure there is something to close
    if (code != SQLITE_OK) fail_with(code, *this);
    apply_settings(options);
}

void Database::Close::operator()(sqlite3* handle) const {
    sqlite3_close_v2(handle);
}

void Database::apply_settings(const DatabaseOptions& options) const {
    sqlite3_busy_timeout(handle(), options.busy_milliseconds);
    for (const auto& [setting, value] : {std::pair{SQLITE_DBCONFIG_DQS_DML, 0},
                                         {SQLITE_DBCONFIG_DQS_DDL, 0},
                                         {SQLITE_DBCONFIG_DEFENSIVE, 1},
                                         {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                                         {SQLITE_DBCONFIG_ENABLE_FKEY, 1}}) {
        // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): SQLite has no other
        const int code = sqlite3_db_config(handle(), setting, value, nullptr);
        if (code != SQLITE_OK) fail_with(code, *this);
    }
    execute("PRAGMA synchronous = EXTRA; PRAGMA secure_delete = ON; PRAGMA cell_size_check = ON");
    if (is_read_only()) return;
    // Somebody may have switched the file to WAL with another program; this switches it back.
    Statement journal(*this, "PRAGMA journal_mode = DELETE");
    if (!journal.step() || journal.text(0) != "delete")
        throw Error(Failure::storage, "'" + path_.string() +
                                          "' keeps a write-ahead log, and another program has it open; close that "
                                          "program and try again");
}

bool Database::is_read_only() const {
    return sqlite3_db_readonly(handle(), "main") == 1;
}

void Database::execute(const std::string& sql) const {
    const int code = sqlite3_exec(handle(), sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) fail_with(code, *this);
}

std::int64_t Database::number(const std::string& sql) const {
    Statement statement(*this, sql);
    return statement.step() ? statement.integer(0) : 0;
}

std::int64_t Database::last_row() const {
    return sqlite3_last_insert_rowid(handle());
}

Transaction::Transaction(const Database& database, Kind kind) : database_(database) {
    database_.execute(kind == Kind::write ? "BEGIN IMMEDIATE" : "BEGIN");
}

Transaction::~Transaction() {
    // A rollback that fails leaves the journal, from which the next one to open the file takes everything back.
    if (is_open_) sqlite3_exec(database_.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit() {
    database_.execute("COMMIT");
    is_open_ = false;
}

} // namespace weft
