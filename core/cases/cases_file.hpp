// SPDX-License-Identifier: MIT
#pragma once

#include "core/cases/golden_case.hpp"

#include <optional>
#include <string>

namespace weft {

/// The id of the framework that a file of cases is about. Nothing, and a problem, when it does not say.
std::optional<std::string> framework_of_cases(const SourceText& source, Problems& problems);

/// Reads a file of cases (rubrics/README.md) against its framework. Adds every problem of the file; nothing when there
/// was an error.
std::optional<CaseFile> read_cases(SourceText source, const Framework& framework, Problems& problems);

} // namespace weft
