// SPDX-License-Identifier: MIT
#pragma once

#include "core/problem.hpp"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace weft {

/// A person's text file held in memory, with its lines, so that a problem can show where it stands.
class SourceText {
public:
    /// `name` is how problems call the file; `text` is taken as it is (a byte-order mark is dropped).
    SourceText(std::string name, std::string text);

    const std::string& name() const { return name_; }
    std::string_view text() const { return text_; }
    /// Line `number` counted from 1, without its end; empty past the end.
    std::string_view line(std::uint32_t number) const;

    Problem problem_at(Place place, std::string message, Severity severity = Severity::error) const;

private:
    std::string name_;
    std::string text_;
    std::vector<std::size_t> line_starts_;
};

inline constexpr std::size_t largest_text_file = std::size_t{4} << 20;

/// Reads a whole regular file of valid UTF-8. Throws `Error` (Failure::input) with one sentence when the
/// file is missing, unreadable, a directory, a device, larger than `largest` bytes, not UTF-8 (with line and
/// column of the first wrong byte) or holds a NUL. Never reads more than `largest` bytes.
SourceText read_source(const std::filesystem::path& path, std::size_t largest = largest_text_file);

/// Throws `Error` (Failure::input) with the sentence `read_source` would give unless `path` is a regular file.
void require_regular_file(const std::filesystem::path& path);

} // namespace weft
