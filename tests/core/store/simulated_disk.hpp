// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <random>
#include <string>
#include <vector>

struct sqlite3_vfs;

namespace weft {

/// A disk in memory, as a file layer ("VFS") of SQLite: it knows what was synced and what was not, fails when told to,
/// and can lose its power. For one connection at a time: locks always succeed.
class SimulatedDisk {
public:
    explicit SimulatedDisk(const char* name);
    SimulatedDisk(const SimulatedDisk&) = delete;
    SimulatedDisk(SimulatedDisk&&) = delete;
    SimulatedDisk& operator=(const SimulatedDisk&) = delete;
    SimulatedDisk& operator=(SimulatedDisk&&) = delete;
    ~SimulatedDisk();

    const char* name() const { return name_; }

    enum class Trouble : std::uint8_t {
        io_error,  ///< one call fails
        disk_full, ///< one call fails
        power_cut, ///< that call and all later ones fail
    };
    /// The `call`-th call from now on that writes, truncates, syncs, makes or deletes a file (counted from 1) fails.
    void fail_at(std::size_t call, Trouble trouble);

    /// Works again. True if the call to fail was reached.
    bool repair();

    /// What was synced stays. Of the rest each sector of 512 bytes survives or not, as chance has it; with
    /// `forgets_all`, none does.
    void lose_power(std::uint32_t seed, bool forgets_all);

    void erase();

private:
    friend struct DiskCalls;

    struct Write {
        std::size_t offset = 0;
        std::string bytes;
        bool is_truncation = false; ///< to `offset`
    };
    struct Content {
        std::string now;
        std::string synced;
        std::vector<Write> pending; ///< what makes `now` of `synced`
    };
    using Folder = std::map<std::string, std::shared_ptr<Content>>;

    static void apply(const Write& write, std::string& bytes);
    /// SQLITE_OK, or the code of the failure that is due.
    int next_call();

    const char* name_;
    Folder now_;
    Folder synced_; ///< the entries that were synced
    std::size_t calls_ = 0;
    std::size_t failing_call_ = 0;
    Trouble trouble_ = Trouble::io_error;
    std::unique_ptr<sqlite3_vfs> vfs_;
};

} // namespace weft
