// SPDX-License-Identifier: MIT
#pragma once

#include "core/rubric/framework.hpp"

#include <filesystem>
#include <optional>
#include <string>

namespace weft::cli {

/// Where rubrics and frameworks lie: the folder given, else WEFT_RUBRICS, else the nearest `rubrics` from the working
/// directory upwards, else beside the program. Nothing when there is none; throws `Error` (Failure::input) when the
/// folder given or named by WEFT_RUBRICS is none.
std::optional<std::filesystem::path> find_rubric_folder(const std::string& given);

/// A framework by its id (a file in `frameworks` of the rubric folder) or by its path (anything with a slash, or
/// that ends in .toml), with its rubrics. Nothing when it holds mistakes, which are added to `problems`.
std::optional<Framework> read_named_framework(const std::string& name, const std::string& rubrics_given,
                                              Problems& problems);

/// The same of a path, whatever it looks like.
std::optional<Framework> read_framework_at(const std::filesystem::path& path, const std::string& rubrics_given,
                                           Problems& problems);

} // namespace weft::cli
