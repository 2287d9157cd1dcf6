// SPDX-License-Identifier: MIT
#include "reports/conversion/conversions.hpp"

#include "reports/conversion/ods_conversion.hpp"
#include "reports/conversion/pdf_conversion.hpp"

#include <array>

namespace weft {

std::span<const Conversion> conversions() {
    static constexpr std::array all{
        Conversion{"pdf", ".pdf", "application/pdf", "html", conversion::require_pdf_program, conversion::pdf_of_page},
        Conversion{"ods", ".ods", "application/vnd.oasis.opendocument.spreadsheet", "xlsx",
                   conversion::require_ods_program, conversion::ods_of_workbook},
    };
    return all;
}

} // namespace weft
