// SPDX-License-Identifier: MIT
#include "core/store/statement.hpp"

#include "core/store/database.hpp"
#include "core/store/sqlite_failure.hpp"

#include <sqlite3.h>

namespace weft {

Statement::Statement(const Database& database, std::string_view sql) : database_(&database) {
    sqlite3_stmt* made = nullptr;
    check(sqlite3_prepare_v2(database.handle(), sql.data(), static_cast<int>(sql.size()), &made, nullptr));
    statement_.reset(made);
}

void Statement::Finalize::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

void Statement::check(int code) const {
    if (code != SQLITE_OK) fail_with(code, *database_);
}

void Statement::reset() {
    sqlite3_reset(statement_.get()); // repeats how the last run ended, which step() has already said
}

bool Statement::step() {
    const int code = sqlite3_step(statement_.get());
    if (code == SQLITE_ROW) return true;
    if (code != SQLITE_DONE) fail_with(code, *database_);
    reset();
    return false;
}

void Statement::run() {
    while (step()) {
    }
}

void Statement::bind(int parameter, std::int64_t value) {
    check(sqlite3_bind_int64(statement_.get(), parameter, value));
}

void Statement::bind(int parameter, double value) {
    check(sqlite3_bind_double(statement_.get(), parameter, value));
}

void Statement::bind(int parameter, std::string_view value) {
    // A null pointer would bind NULL instead of an empty text. Not copied: `with` says how long texts must live.
    check(sqlite3_bind_text64(statement_.get(), parameter, value.empty() ? "" : value.data(), value.size(), nullptr,
                              SQLITE_UTF8));
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(statement_.get(), column);
}

double Statement::real(int column) const {
    return sqlite3_column_double(statement_.get(), column);
}

std::string Statement::text(int column) const {
    const auto* const bytes = static_cast<const char*>(sqlite3_column_blob(statement_.get(), column));
    const int size = sqlite3_column_bytes(statement_.get(), column);
    return bytes == nullptr ? std::string() : std::string(bytes, static_cast<std::size_t>(size));
}

bool Statement::is_null(int column) const {
    return sqlite3_column_type(statement_.get(), column) == SQLITE_NULL;
}

} // namespace weft
