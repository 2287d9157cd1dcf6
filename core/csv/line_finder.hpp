// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace weft {

/// Finds a line of a long file again. Marks left while it was streamed keep the way to each line short.
class LineFinder {
public:
    explicit LineFinder(std::filesystem::path path) : path_(std::move(path)) {}

    /// Says that the byte at `offset` lies in line `line`. Marks come in rising order.
    void mark(std::uint64_t offset, std::uint32_t line);
    void forget_marks() { marks_.clear(); }

    /// The line without its end; empty when the file has changed or is not that long.
    std::string line(std::uint32_t number) const;

private:
    struct Mark {
        std::uint64_t offset;
        std::uint32_t line;
    };

    std::filesystem::path path_;
    std::vector<Mark> marks_;
};

} // namespace weft
