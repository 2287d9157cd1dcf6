// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

struct sqlite3;

namespace weft {

enum class Access : std::uint8_t {
    create,    ///< makes the file if there is none
    write,     ///< the file must be there
    read_only, ///< the file must be there and is left as it is
};

struct DatabaseOptions {
    Access access = Access::create;
    int busy_milliseconds = 2000; ///< how long to wait for another program that writes
    const char* vfs = nullptr;    ///< name of a registered SQLite file layer; null for the operating system's
};

/// One connection to one SQLite file, with the settings "saved" depends on:
///
/// - a rollback journal (DELETE), not WAL. Debian 12 has SQLite 3.40.1, which lies in the range of the WAL-reset bug
///   (3.7.0 to 3.51.2): two connections that write or checkpoint at the same instant can corrupt the file. A store is a
///   file that people also open with other programs, so nobody can promise that only one connection checkpoints. A save
///   is one transaction however many answers it has, so the slower commit does not matter.
/// - synchronous EXTRA: as FULL, and the folder is synced after the journal is deleted. With FULL alone, a power cut
///   right after a commit may bring the journal back, and with it the old state of something already reported saved.
/// - foreign keys on, double-quoted strings off, defensive on, no trust in the file's schema, erased bytes overwritten.
///
/// All calls throw the `Error` of sqlite_failure.hpp. One thread at a time.
class Database {
public:
    explicit Database(std::filesystem::path path, const DatabaseOptions& options = {});

    const std::filesystem::path& path() const { return path_; }
    sqlite3* handle() const { return handle_.get(); }
    bool is_read_only() const;

    void execute(const std::string& sql) const;        ///< one or more statements, results thrown away
    std::int64_t number(const std::string& sql) const; ///< the first column of the first row; 0 without a row
    std::int64_t last_row() const;

private:
    struct Close {
        void operator()(sqlite3* handle) const;
    };
    void apply_settings(const DatabaseOptions& options) const;

    std::filesystem::path path_;
    std::unique_ptr<sqlite3, Close> handle_;
};

/// Everything between its making and `commit` is written together, or not at all: without a commit, also when an
/// exception passes, all is taken back.
class Transaction {
public:
    enum class Kind : std::uint8_t {
        read,  ///< sees one state of the file, whatever others write meanwhile
        write, ///< keeps other writers out from the beginning
    };
    Transaction(const Database& database, Kind kind);
    Transaction(const Transaction&) = delete;
    Transaction(Transaction&&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    void commit();

private:
    const Database& database_;
    bool is_open_ = true;
};

} // namespace weft
