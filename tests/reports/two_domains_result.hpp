// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"

#include <string>

namespace weft {

/// The shipped example, assessed.
const result::Result& two_domains_result();

/// What a report of the example has to say, byte for byte. After a change that is meant, read what changed as a
/// user would (`git diff tests/reports/golden`), having written the files anew with WEFT_UPDATE_GOLDEN=1 in the
/// environment of the test program, which then fails once to say so.
std::string golden(const std::string& name, const std::string& written);

} // namespace weft
