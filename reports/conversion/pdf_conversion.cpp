// SPDX-License-Identifier: MIT
#include "reports/conversion/pdf_conversion.hpp"

#include "core/error.hpp"
#include "reports/conversion/other_program.hpp"
#include "reports/conversion/temporary_folder.hpp"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <filesystem>
#include <vector>

namespace weft::conversion {
namespace {

constexpr std::array<std::string_view, 4> browsers{"chromium", "chromium-browser", "google-chrome",
                                                   "google-chrome-stable"};
constexpr std::chrono::minutes deadline{2}; // some 3 seconds are usual
constexpr std::string_view instead = "; print the html report from a browser instead";

std::filesystem::path browser() {
    if (auto found = find_program(browsers)) return *found;
    throw Error(Failure::storage, "cannot make a PDF: Chromium, which prints it, is not installed; install the package "
                                  "'chromium', or print the html report from a browser");
}

/// Nothing of the user's, nothing from the network, and no page but ours.
std::vector<std::string> arguments_in(const std::filesystem::path& folder) {
    std::vector<std::string> arguments{"--headless",
                                       "--disable-gpu",
                                       "--disable-dev-shm-usage",
                                       "--disable-quic",
                                       "--disable-extensions",
                                       "--disable-background-networking",
                                       "--disable-component-update",
                                       "--disable-default-apps",
                                       "--disable-sync",
                                       "--disable-breakpad",
                                       "--no-first-run",
                                       "--no-default-browser-check",
                                       "--host-resolver-rules=MAP * ~NOTFOUND",
                                       "--user-data-dir=" + (folder / "profile").string(),
                                       "--no-pdf-header-footer",
                                       "--export-tagged-pdf",
                                       "--generate-pdf-document-outline",
                                       "--print-to-pdf=" + (folder / "report.pdf").string(),
                                       file_address(folder / "report.html")};
    if (geteuid() == 0) arguments.insert(arguments.begin(), "--no-sandbox"); // it has none for root
    return arguments;
}

bool is_whole(std::string_view pdf) {
    constexpr std::size_t end = 32;
    const auto tail = pdf.substr(pdf.size() - std::min(end, pdf.size()));
    return pdf.starts_with("%PDF-") && tail.find("%%EOF") != std::string_view::npos;
}

} // namespace

void require_pdf_program() {
    browser();
}

std::string with_dates_of(std::string pdf, int year) {
    constexpr std::size_t digits_of_year = 4;
    const auto digits = std::to_string(year) + "0101000000";
    if (digits.size() != digits_of_year + 10) return pdf;
    for (const std::string_view key : {"/CreationDate (D:", "/ModDate (D:"})
        for (auto at = pdf.find(key); at != std::string::npos; at = pdf.find(key, at + key.size())) {
            const auto from = at + key.size();
            const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
            const std::string_view there = std::string_view(pdf).substr(from, digits.size());
            if (there.size() == digits.size() && std::ranges::all_of(there, is_digit))
                pdf.replace(from, digits.size(), digits); // as long as before: a PDF counts its bytes
        }
    return pdf;
}

std::string pdf_of_page(std::string_view page, int year) {
    const auto program = browser();
    const SignalsWait until_the_folder_is_gone;
    const TemporaryFolder folder;
    folder.write("report.html", page);
    const auto ending = run_program(program, arguments_in(folder.path()), folder.path(), deadline);
    if (ending.was_stopped) throw Error(Failure::interrupted, "interrupted while the PDF was made");
    const auto name = "'" + program.string() + "'";
    if (ending.was_too_slow)
        throw Error(Failure::storage, name + " did not print the report within two minutes" + std::string(instead));
    auto pdf = folder.read("report.pdf");
    if (ending.exit_code != 0 || !is_whole(pdf))
        throw Error(Failure::storage, name + " could not print the report (exit code " +
                                          std::to_string(ending.exit_code) + ")" + std::string(instead));
    return with_dates_of(std::move(pdf), year);
}

} // namespace weft::conversion
