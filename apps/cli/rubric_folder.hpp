// SPDX-License-Identifier: MIT
#pragma once

#include "core/rubric/framework.hpp"
#include "core/trace/trace.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace weft::cli {

/// Where rubrics and frameworks lie: the folder given, else WEFT_RUBRICS, else the nearest `rubrics` from the working
/// directory upwards, else beside the program. Nothing when there is none; throws `Error` (Failure::input) when the
/// folder given or named by WEFT_RUBRICS is none.
std::optional<std::filesystem::path> find_rubric_folder(const std::string& given);

/// Where the file of a framework lies, and the folder below which its rubrics do.
struct FrameworkPlace {
    std::filesystem::path file;
    std::filesystem::path rubrics;
};

/// Of a framework by its id or by its path, as below. Throws `Error` (Failure::input) when there is no such id.
FrameworkPlace find_framework(const std::string& name, const std::string& rubrics_given);

/// Of every framework in the rubric folder, by name. Throws `Error` (Failure::input) when there is no rubric folder.
std::vector<FrameworkPlace> find_frameworks(const std::string& rubrics_given);

/// A framework with the texts it was read from, for checks that go beyond reading it.
struct ReadFramework {
    std::optional<Framework> framework; ///< nothing when it holds mistakes
    FrameworkTexts texts;
};
ReadFramework read_with_texts(const FrameworkPlace& place, Problems& problems);

/// A framework by its id (a file in `frameworks` of the rubric folder) or by its path (anything with a slash, or
/// that ends in .toml), with its rubrics. Nothing when it holds mistakes, which are added to `problems`.
std::optional<Framework> read_named_framework(const std::string& name, const std::string& rubrics_given,
                                              Problems& problems);

/// The place of the framework whose file has this path, whatever it looks like.
FrameworkPlace framework_at(const std::filesystem::path& path, const std::string& rubrics_given);

} // namespace weft::cli
