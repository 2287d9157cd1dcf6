// SPDX-License-Identifier: MIT
#include "core/store/backup.hpp"

#include "core/error.hpp"
#include "core/store/schema.hpp"
#include "core/store/sqlite_failure.hpp"
#include "core/store/sqlite_store.hpp"
#include "core/store/statement.hpp"

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include <algorithm>
#include <system_error>
#include <utility>

namespace weft {
namespace {

/// A file that goes away with its journal unless it was kept.
class PartialFile {
public:
    explicit PartialFile(std::filesystem::path path) : path_(std::move(path)) { remove(); }
    PartialFile(const PartialFile&) = delete;
    PartialFile(PartialFile&&) = delete;
    PartialFile& operator=(const PartialFile&) = delete;
    PartialFile& operator=(PartialFile&&) = delete;
    ~PartialFile() { remove(); }

    const std::filesystem::path& path() const { return path_; }

private:
    void remove() const {
        std::error_code ignored;
        auto journal = path_;
        journal += "-journal";
        std::filesystem::remove(path_, ignored);
        std::filesystem::remove(journal, ignored);
    }

    std::filesystem::path path_;
};

/// Copies all pages in one go: others may read meanwhile, and a writer waits.
void copy_pages(const Database& source, const Database& target) {
    sqlite3_backup* const backup = sqlite3_backup_init(target.handle(), "main", source.handle(), "main");
    if (backup == nullptr) fail_with(sqlite3_extended_errcode(target.handle()), target);
    int code = SQLITE_OK;
    do {
        code = sqlite3_backup_step(backup, -1);
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED) break; // the busy time-out has already passed
    } while (code == SQLITE_OK);
    const int finished = sqlite3_backup_finish(backup);
    if (code == SQLITE_BUSY || code == SQLITE_LOCKED) fail_with(code, source);
    if (finished != SQLITE_OK) fail_with(finished, target);
}

/// After a rename, the folder's entry is on the disk, too.
void sync_folder(const std::filesystem::path& folder) {
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): POSIX has no other
    const int descriptor = open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) return; // a file system without folders to sync
    fsync(descriptor);
    close(descriptor);
}

std::string on_one_line(std::string text) {
    std::ranges::replace(text, '\n', ' ');
    return text;
}

} // namespace

void copy_database(const Database& source, const std::filesystem::path& target) {
    if (std::filesystem::exists(target))
        throw Error(Failure::conflict, "'" + target.string() + "' exists already; a backup is a new file");
    auto part_name = target;
    part_name += ".part";
    const PartialFile part(part_name);
    {
        const Database copy(part.path());
        copy_pages(source, copy);
    }
    std::error_code error;
    std::filesystem::rename(part.path(), target, error);
    if (error)
        throw Error(Failure::storage, "cannot name the finished copy '" + target.string() + "': " + error.message());
    const auto folder = target.parent_path();
    sync_folder(folder.empty() ? "." : folder);
}

void back_up_store(const std::filesystem::path& source, const std::filesystem::path& target) {
    const Database database(source, {.access = Access::read_only});
    bring_up_to_date(database); // refuses what is no store
    copy_database(database, target);
}

Verification check_backup(const std::filesystem::path& file) {
    Database database(file, {.access = Access::read_only});
    {
        Statement damage(database, "PRAGMA integrity_check(1)");
        if (damage.step() && damage.text(0) != "ok")
            throw Error(Failure::storage, storage_sentence(SQLITE_CORRUPT, file, on_one_line(damage.text(0))));
        Statement orphans(database, "PRAGMA foreign_key_check");
        if (orphans.step())
            throw Error(Failure::storage,
                        storage_sentence(SQLITE_CORRUPT, file,
                                         "a row of '" + orphans.text(0) + "' refers to something that is not there"));
    }
    return SqliteStore(std::move(database)).verify();
}

} // namespace weft
