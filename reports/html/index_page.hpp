// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"
#include "reports/words/edition.hpp"

#include <span>
#include <string>

namespace weft::html {

/// One report and the file it lies in beside the page.
struct Listed {
    const result::Result* result = nullptr;
    std::string file;
};

/// A page that lists reports by the name of the system; it is no ranking, and says so.
std::string write_index_page(std::span<const Listed> reports, const Edition& edition = {});

} // namespace weft::html
