// SPDX-License-Identifier: MIT
#pragma once

#include "core/findings/assessor.hpp"

namespace weft {

/// The built-in assessor "as-answered": knows nothing of the domain and reports nothing.
std::shared_ptr<const Assessor> as_answered();

/// Knows only the assessors that are built in.
std::shared_ptr<const Assessor> built_in_assessor(const std::string& id);

} // namespace weft
