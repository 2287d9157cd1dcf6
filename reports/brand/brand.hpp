// SPDX-License-Identifier: MIT
#pragma once

#include "reports/brand/contrast.hpp"
#include "reports/brand/logo.hpp"

#include <optional>
#include <string>

namespace weft {

/// Whose reports these are: what an organisation may put on them. Contrasts were checked when it was read.
struct Brand {
    std::string organisation;
    std::optional<brand::Logo> logo;
    // Unset: as reports are without a brand.
    std::optional<brand::Colour> band;      ///< behind the title of a page
    std::optional<brand::Colour> band_text; ///< the title on it
    std::optional<brand::Colour> line;      ///< rules over parts of a page, and bars
    std::optional<brand::Colour> link;
};

} // namespace weft
