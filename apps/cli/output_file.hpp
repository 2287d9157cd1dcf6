// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace weft::cli {

/// Writes a whole file or nothing: under a temporary name in the same folder, then renamed over what was there. A
/// device or pipe is written to directly. Throws `Error` (Failure::storage).
void write_file(const std::filesystem::path& path, std::string_view text);

/// Throws `Error` (Failure::conflict) unless there is nothing of this name, or an empty folder.
void require_free_folder(const std::filesystem::path& folder);

/// A folder that is filled under a hidden name beside where it is to be, and is there with everything in it or not at
/// all. What was written is removed again unless `keep` was called.
class NewFolder {
public:
    /// Throws `Error` where something is there already, or it cannot be made.
    explicit NewFolder(const std::filesystem::path& folder);
    NewFolder(NewFolder&&) = delete;
    NewFolder(const NewFolder&) = delete;
    NewFolder& operator=(NewFolder&&) = delete;
    NewFolder& operator=(const NewFolder&) = delete;
    ~NewFolder();

    /// Writes a file of this path below the folder. Throws `Error` (Failure::storage).
    void write(const std::string& name, std::string_view text) const;
    /// Gives it its name. Throws `Error` (Failure::storage).
    void keep();

private:
    std::filesystem::path folder_;
    std::filesystem::path hidden_;
};

/// Makes the folder and those above it where they are missing. Throws `Error` (Failure::storage).
void make_folder(const std::filesystem::path& folder);

} // namespace weft::cli
