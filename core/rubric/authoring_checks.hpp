// SPDX-License-Identifier: MIT
#pragma once

#include "core/rubric/framework.hpp"
#include "core/source_text.hpp"

namespace weft {

/// What an author is told of a rubric that can be read, and nobody who uses it: numbers without a reason, an owner or a
/// day of review, texts that are hard to read. `source` is a rubric's file, read before without an error.
void check_rubric_for_its_author(const SourceText& source, Problems& problems);

/// The same of a framework's own file: who is asked more than `most_questions`.
void check_framework_for_its_author(const SourceText& source, const Framework& framework, Problems& problems);

} // namespace weft
