// SPDX-License-Identifier: MIT
#include "reports/conversion/ods_conversion.hpp"

#include "core/error.hpp"
#include "reports/conversion/other_program.hpp"
#include "reports/conversion/temporary_folder.hpp"

#include <array>
#include <chrono>
#include <filesystem>
#include <vector>

namespace weft::conversion {
namespace {

constexpr std::array<std::string_view, 2> offices{"soffice", "libreoffice"};
constexpr std::chrono::minutes longest{2}; // some 4 seconds are usual

std::filesystem::path office() {
    if (auto found = find_program(offices)) return *found;
    throw Error(Failure::storage,
                "cannot make an ODS file: LibreOffice, which converts it, is not installed; install the package "
                "'libreoffice-calc-nogui', or write xlsx, which it opens as well");
}

} // namespace

void require_ods_program() {
    office();
}

std::string ods_of_workbook(std::string_view workbook, int /*year*/) {
    const auto program = office();
    const SignalsWait until_the_folder_is_gone;
    const TemporaryFolder folder;
    folder.write("report.xlsx", workbook);
    const std::vector<std::string> arguments{"-env:UserInstallation=" + file_address(folder.path() / "profile"),
                                             "--headless",
                                             "--norestore",
                                             "--convert-to",
                                             "ods",
                                             "--outdir",
                                             folder.path().string(),
                                             (folder.path() / "report.xlsx").string()};
    const auto ending = run_program(program, arguments, folder.path(), longest);
    if (ending.was_stopped) throw Error(Failure::interrupted, "interrupted while the ODS file was made");
    const auto name = "'" + program.string() + "'";
    if (ending.was_too_slow) throw Error(Failure::storage, name + " did not convert the workbook within two minutes");
    auto ods = folder.read("report.ods");
    if (ending.exit_code != 0 || !ods.starts_with("PK"))
        throw Error(Failure::storage, name + " could not convert the workbook (exit code " +
                                          std::to_string(ending.exit_code) + "); write xlsx instead");
    return ods;
}

} // namespace weft::conversion
