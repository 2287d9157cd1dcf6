// SPDX-License-Identifier: MIT
#pragma once

#include "core/fraction.hpp"

#include <cstddef>

namespace weft {

/// What the colours and the logo of an organisation have to keep to; [brand] of `rubrics/defaults.toml`. There is no
/// default member value, as in `Policy`.
struct BrandPolicy {
    Fraction text_contrast;   ///< of text to what is behind it, at least
    Fraction mark_contrast;   ///< of lines and bars
    std::size_t largest_logo; ///< bytes
};

} // namespace weft
