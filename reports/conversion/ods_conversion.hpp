// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace weft::conversion {

/// A workbook as an OpenDocument spreadsheet, converted by LibreOffice. See `Conversion`; the dates are the workbook's.
std::string ods_of_workbook(std::string_view workbook, int year);
void require_ods_program();

} // namespace weft::conversion
