// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace weft::conversion {

/// A folder that nobody else may read, gone with all that is in it when this goes.
class TemporaryFolder {
public:
    /// Throws `Error` (Failure::storage).
    TemporaryFolder();
    TemporaryFolder(TemporaryFolder&&) = delete;
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(TemporaryFolder&&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    ~TemporaryFolder();

    const std::filesystem::path& path() const { return path_; }

    /// Both throw `Error` (Failure::storage); what cannot be read is "".
    void write(std::string_view name, std::string_view bytes) const;
    std::string read(std::string_view name) const;

private:
    std::filesystem::path path_;
};

} // namespace weft::conversion
