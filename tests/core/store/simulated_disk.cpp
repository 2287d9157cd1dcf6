// SPDX-License-Identifier: MIT
#include "tests/core/store/simulated_disk.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <new>
#include <stdexcept>
#include <utility>

namespace weft {

/// SQLite's calls, which are C.
struct DiskCalls {
    struct File {
        sqlite3_file base; ///< first, as SQLite asks
        SimulatedDisk* disk;
        std::shared_ptr<SimulatedDisk::Content>* content;
        std::string* name; ///< empty for a temporary file, which needs no entry
    };
    static File& file_of(sqlite3_file* file) { return *reinterpret_cast<File*>(file); }
    static SimulatedDisk::Content& content_of(sqlite3_file* file) { return **file_of(file).content; }
    static SimulatedDisk& disk_of(sqlite3_vfs* vfs) { return *static_cast<SimulatedDisk*>(vfs->pAppData); }

    static int close(sqlite3_file* file) {
        delete file_of(file).content;
        delete file_of(file).name;
        return SQLITE_OK;
    }
    static int read(sqlite3_file* file, void* buffer, int amount, sqlite3_int64 offset) {
        const std::string& bytes = content_of(file).now;
        const auto wanted = static_cast<std::size_t>(amount);
        const auto from = std::min(static_cast<std::size_t>(offset), bytes.size());
        const auto got = std::min(wanted, bytes.size() - from);
        std::memset(buffer, 0, wanted);
        std::memcpy(buffer, bytes.data() + from, got);
        return got == wanted ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
    }
    static int change(sqlite3_file* file, SimulatedDisk::Write write, int failure) {
        if (const int code = file_of(file).disk->next_call(); code != SQLITE_OK)
            return code == SQLITE_FULL ? SQLITE_FULL : failure;
        SimulatedDisk::apply(write, content_of(file).now);
        content_of(file).pending.push_back(std::move(write));
        return SQLITE_OK;
    }
    static int write(sqlite3_file* file, const void* bytes, int amount, sqlite3_int64 offset) {
        return change(file,
                      {static_cast<std::size_t>(offset),
                       std::string(static_cast<const char*>(bytes), static_cast<std::size_t>(amount)), false},
                      SQLITE_IOERR_WRITE);
    }
    static int truncate(sqlite3_file* file, sqlite3_int64 size) {
        return change(file, {static_cast<std::size_t>(size), "", true}, SQLITE_IOERR_TRUNCATE);
    }
    static int sync(sqlite3_file* file, int /*flags*/) {
        File& synced = file_of(file);
        if (synced.disk->next_call() != SQLITE_OK) return SQLITE_IOERR_FSYNC;
        content_of(file).synced = content_of(file).now;
        content_of(file).pending.clear();
        // SQLite's own layer syncs the folder with the first sync of a file it has made.
        if (!synced.name->empty()) synced.disk->synced_[*synced.name] = *synced.content;
        return SQLITE_OK;
    }
    static int size(sqlite3_file* file, sqlite3_int64* bytes) {
        *bytes = static_cast<sqlite3_int64>(content_of(file).now.size());
        return SQLITE_OK;
    }
    static int lock(sqlite3_file* /*file*/, int /*level*/) { return SQLITE_OK; }
    static int is_reserved(sqlite3_file* /*file*/, int* answer) {
        *answer = 0;
        return SQLITE_OK;
    }
    static int control(sqlite3_file* /*file*/, int /*what*/, void* /*argument*/) { return SQLITE_NOTFOUND; }
    static int sector_size(sqlite3_file* /*file*/) { return 512; }
    static int characteristics(sqlite3_file* /*file*/) { return 0; }

    static int open(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* out_flags) {
        static const sqlite3_io_methods methods{
            1,       close,       read,    write,       truncate,        sync,    size,    lock,
            lock,    is_reserved, control, sector_size, characteristics, nullptr, nullptr, nullptr,
            nullptr, nullptr,     nullptr};
        file->pMethods = nullptr; // until it is open
        SimulatedDisk& disk = disk_of(vfs);
        auto content = std::make_shared<SimulatedDisk::Content>();
        if (name != nullptr) {
            const auto found = disk.now_.find(name);
            if (found == disk.now_.end()) {
                if ((flags & SQLITE_OPEN_CREATE) == 0 || disk.next_call() != SQLITE_OK) return SQLITE_CANTOPEN;
                disk.now_.emplace(name, content);
            } else {
                content = found->second;
            }
        }
        new (file) File{{&methods},
                        &disk,
                        new std::shared_ptr<SimulatedDisk::Content>(content),
                        new std::string(name == nullptr ? "" : name)};
        if (out_flags != nullptr) *out_flags = flags;
        return SQLITE_OK;
    }
    static int remove(sqlite3_vfs* vfs, const char* name, int syncs_folder) {
        SimulatedDisk& disk = disk_of(vfs);
        if (!disk.now_.contains(name)) return SQLITE_IOERR_DELETE_NOENT;
        if (disk.next_call() != SQLITE_OK) return SQLITE_IOERR_DELETE;
        disk.now_.erase(name);
        if (syncs_folder == 0) return SQLITE_OK;
        if (disk.next_call() != SQLITE_OK) return SQLITE_IOERR_DIR_FSYNC; // gone, but perhaps not for good
        disk.synced_.erase(name);
        return SQLITE_OK;
    }
    static int access(sqlite3_vfs* vfs, const char* name, int /*flags*/, int* answer) {
        *answer = disk_of(vfs).now_.contains(name) ? 1 : 0;
        return SQLITE_OK;
    }
    static int full_path(sqlite3_vfs* /*vfs*/, const char* name, int size, char* path) {
        sqlite3_snprintf(size, path, "%s", name);
        return SQLITE_OK;
    }
    static int randomness(sqlite3_vfs* /*vfs*/, int size, char* bytes) {
        std::memset(bytes, 7, static_cast<std::size_t>(size)); // the same run twice makes the same calls
        return size;
    }
    static int sleep(sqlite3_vfs* /*vfs*/, int microseconds) { return microseconds; }
    static int time(sqlite3_vfs* /*vfs*/, double* days) {
        *days = 2461000.0;
        return SQLITE_OK;
    }
};

SimulatedDisk::SimulatedDisk(const char* name) : name_(name), vfs_(std::make_unique<sqlite3_vfs>()) {
    vfs_->iVersion = 1;
    vfs_->szOsFile = static_cast<int>(sizeof(DiskCalls::File));
    vfs_->mxPathname = 512;
    vfs_->zName = name_;
    vfs_->pAppData = this;
    vfs_->xOpen = DiskCalls::open;
    vfs_->xDelete = DiskCalls::remove;
    vfs_->xAccess = DiskCalls::access;
    vfs_->xFullPathname = DiskCalls::full_path;
    vfs_->xRandomness = DiskCalls::randomness;
    vfs_->xSleep = DiskCalls::sleep;
    vfs_->xCurrentTime = DiskCalls::time;
    if (sqlite3_vfs_register(vfs_.get(), 0) != SQLITE_OK) throw std::runtime_error("SQLite refuses the disk");
}

SimulatedDisk::~SimulatedDisk() {
    sqlite3_vfs_unregister(vfs_.get());
}

void SimulatedDisk::fail_at(std::size_t call, Trouble trouble) {
    calls_ = 0;
    failing_call_ = call;
    trouble_ = trouble;
}

bool SimulatedDisk::repair() {
    const bool was_reached = failing_call_ != 0 && calls_ >= failing_call_;
    failing_call_ = 0;
    return was_reached;
}

void SimulatedDisk::erase() {
    now_.clear();
    synced_.clear();
}

int SimulatedDisk::next_call() {
    ++calls_;
    if (failing_call_ == 0) return SQLITE_OK;
    if (trouble_ == Trouble::power_cut) return calls_ >= failing_call_ ? SQLITE_IOERR : SQLITE_OK;
    if (calls_ != failing_call_) return SQLITE_OK;
    return trouble_ == Trouble::disk_full ? SQLITE_FULL : SQLITE_IOERR;
}

void SimulatedDisk::apply(const Write& write, std::string& bytes) {
    if (write.is_truncation) {
        bytes.resize(std::min(write.offset, bytes.size()));
        return;
    }
    if (bytes.size() < write.offset + write.bytes.size()) bytes.resize(write.offset + write.bytes.size());
    std::ranges::copy(write.bytes, bytes.begin() + static_cast<std::ptrdiff_t>(write.offset));
}

void SimulatedDisk::lose_power(std::uint32_t seed, bool forgets_all) {
    constexpr std::size_t sector = 512;
    std::minstd_rand chance(seed + 1);
    const auto survives = [&] { return !forgets_all && chance() % 2 == 0; };
    now_ = synced_;
    for (const auto& [name, content] : now_) {
        for (const Write& write : content->pending) {
            if (write.is_truncation) {
                if (survives()) apply(write, content->synced);
                continue;
            }
            for (std::size_t at = 0; at < write.bytes.size(); at += sector)
                if (survives()) apply({write.offset + at, write.bytes.substr(at, sector), false}, content->synced);
        }
        content->pending.clear();
        content->now = content->synced;
    }
}

} // namespace weft
