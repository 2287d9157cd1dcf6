// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace weft::architecture {

/// One file of this checkout. The checks are functions over such files, so that each can be shown a tree that
/// breaks its rule.
struct SourceFile {
    std::string path; ///< from the root, with '/'
    std::string text;
};

/// The bytes of a file; throws when it cannot be read.
std::string read_file(const std::filesystem::path& path);

/// Every C, C++ and CMake file of ours and every script, in the order of their paths; no build trees.
std::vector<SourceFile> read_tree(const std::filesystem::path& root);

bool is_cmake(const SourceFile& file);
bool is_cpp(const SourceFile& file);
bool is_header(const SourceFile& file);

/// "core/rubric" of "core/rubric/gate.hpp"; empty at the root.
std::string_view folder_of(std::string_view path);

struct Include {
    std::string path;
    bool is_quoted = false; ///< "..." and not <...>
};

std::vector<Include> includes_of(const SourceFile& file);

/// Includes as they are written: "core/error.hpp" or <vector>.
std::string to_text(const Include& include);

/// One call in a CMakeLists.txt, with its arguments as words.
struct CMakeCall {
    std::string command;
    std::vector<std::string> arguments;
};

std::vector<CMakeCall> calls_of(const SourceFile& file);

/// "a, b, c", or `none` when there are none.
std::string listed(std::span<const std::string> words, std::string_view none);

} // namespace weft::architecture
