// SPDX-License-Identifier: MIT
#pragma once

#include "tests/architecture/source_tree.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace weft::architecture {

/// Files without the SPDX line in their first line, or their second after a `#!`.
std::vector<std::string> files_without_licence_line(std::span<const SourceFile> tree);

/// Sources that no call in their CMakeLists.txt names: a forgotten test would never fail.
std::vector<std::string> sources_nobody_builds(std::span<const SourceFile> tree);

/// Sources beside a header of their own name that do not include it first, which is the proof that it stands alone.
std::vector<std::string> sources_not_led_by_their_header(std::span<const SourceFile> tree);

/// Headers that neither a source of their own name includes first, nor the build compiles alone (`compiled_alone`,
/// one path a line).
std::vector<std::string> headers_not_shown_to_stand_alone(std::span<const SourceFile> tree,
                                                          std::string_view compiled_alone);

/// Checks that .clang-tidy switches off without a line `# -name: reason`.
std::vector<std::string> checks_off_without_reason(std::string_view clang_tidy);

} // namespace weft::architecture
