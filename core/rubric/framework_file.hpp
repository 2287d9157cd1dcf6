// SPDX-License-Identifier: MIT
#pragma once

#include "core/rubric/framework.hpp"
#include "core/source_text.hpp"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

namespace weft {

/// Gives the text of the rubric a framework names; throws `Error` when there is none.
using RubricSource = std::function<SourceText(const std::string& rubric_id)>;

/// Reads a framework and every rubric it joins, and checks them against each other. Adds every problem of all
/// the files; nothing when there was an error.
std::optional<Framework> read_framework(SourceText source, const RubricSource& rubric_source, Problems& problems);

/// Finds rubrics as `<id>.toml` beside the framework's file at `path`, or anywhere below `rubric_folder`.
RubricSource rubrics_beside(const std::filesystem::path& path, const std::filesystem::path& rubric_folder);

/// Reads a framework file whose rubrics lie as `<id>.toml` beside it, or anywhere below `rubric_folder`.
std::optional<Framework> read_framework(const std::filesystem::path& path, const std::filesystem::path& rubric_folder,
                                        Problems& problems);

} // namespace weft
