// SPDX-License-Identifier: MIT
#include "reports/conversion/pdf_conversion.hpp"

#include "core/error.hpp"
#include "reports/conversion/conversions.hpp"
#include "tests/reports/conversion/fake_programs.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

namespace weft::conversion {
namespace {

/// As Chromium does: the page, printed into the file that it is told.
const std::string prints =
    "for word; do case $word in --print-to-pdf=*) out=${word#*=};; file://*) in=${word#file://};; "
    "esac; done\n";

const Conversion& conversion_to(std::string_view name) {
    return *std::ranges::find(conversions(), name, &Conversion::name);
}

std::string why_not(const std::function<void()>& act) {
    try {
        act();
    } catch (const Error& error) {
        return std::to_string(static_cast<int>(error.failure())) + ": " + error.what();
    }
    return "nothing is wrong";
}

std::string made_of(const std::string& name, const std::string& report) {
    return conversion_to(name).convert(report, 2026);
}

TEST(Conversions, SayWhichProgramIsNotInstalledAndWhatToDo) {
    const FakePrograms none;
    const std::string no_pdf = "5: cannot make a PDF: Chromium, which prints it, is not installed; install the package "
                               "'chromium', or print the html report from a browser";
    const std::string no_ods =
        "5: cannot make an ODS file: LibreOffice, which converts it, is not installed; install the "
        "package 'libreoffice-calc-nogui', or write xlsx, which it opens as well";

    EXPECT_EQ(why_not([] { made_of("pdf", "page"); }), no_pdf);
    EXPECT_EQ(why_not([] { made_of("ods", "book"); }), no_ods);
    EXPECT_EQ(why_not(conversion_to("pdf").require_program), no_pdf);
    EXPECT_EQ(why_not(conversion_to("ods").require_program), no_ods);
}

TEST(Conversions, AskForTheProgramWithoutRunningIt) {
    const FakePrograms programs;
    programs.add("chromium", "echo ran > '" + (programs.work() / "ran").string() + "'\n");

    conversion_to("pdf").require_program();

    EXPECT_TRUE(programs.left_nothing_behind());
}

TEST(PdfConversion, GivesWhatTheBrowserPrintedAndLeavesNothingBehind) {
    const FakePrograms programs;
    programs.add("chromium",
                 prints + "{ printf '%%PDF-1.4 '; /bin/cat \"$in\"; printf '\\n%%%%EOF\\n'; } > \"$out\"\n");

    EXPECT_EQ(made_of("pdf", "the page"), "%PDF-1.4 the page\n%%EOF\n");
    EXPECT_TRUE(programs.left_nothing_behind());
}

TEST(PdfConversion, GivesNothingOfWhatIsNotWhole) {
    const FakePrograms programs;
    const auto path = programs.add("chromium", prints + "printf '%%PDF-1.4 half' > \"$out\"\n").string();
    const auto could_not = [&](const std::string& code) {
        return "5: '" + path + "' could not print the report (exit code " + code +
               "); print the html report from a browser instead";
    };

    EXPECT_EQ(why_not([] { made_of("pdf", "page"); }), could_not("0"));
    programs.add("chromium", prints + "printf '%%PDF-1.4\\n%%%%EOF\\n' > \"$out\"; exit 21\n");
    EXPECT_EQ(why_not([] { made_of("pdf", "page"); }), could_not("21"));
    programs.add("chromium", "exit 0\n");
    EXPECT_EQ(why_not([] { made_of("pdf", "page"); }), could_not("0"));
    EXPECT_TRUE(programs.left_nothing_behind());
}

TEST(OdsConversion, GivesWhatTheOfficeConverted) {
    const FakePrograms programs;
    programs.add("soffice", "while [ $# -gt 1 ]; do [ \"$1\" = --outdir ] && out=$2; shift; done\n"
                            "{ printf PK; /bin/cat \"$1\"; } > \"$out/report.ods\"\n");

    EXPECT_EQ(made_of("ods", " the book"), "PK the book");
    EXPECT_TRUE(programs.left_nothing_behind());
}

TEST(OdsConversion, SaysWhatCouldNotBeConverted) {
    const FakePrograms programs;
    const auto path = programs.add("libreoffice", "exit 81\n").string();

    EXPECT_EQ(why_not([] { made_of("ods", "book"); }),
              "5: '" + path + "' could not convert the workbook (exit code 81); write xlsx instead");
}

TEST(WithDatesOf, PutsTheFirstDayOfTheYearInPlaceOfTheMoment) {
    EXPECT_EQ(with_dates_of("/CreationDate (D:20261126094242+00'00')\n/ModDate (D:20261126094242+00'00')>>", 2025),
              "/CreationDate (D:20250101000000+00'00')\n/ModDate (D:20250101000000+00'00')>>");
    EXPECT_EQ(with_dates_of("/CreationDate (D:2026", 2025), "/CreationDate (D:2026");
    EXPECT_EQ(with_dates_of("(D:20261126094242)", 2025), "(D:20261126094242)");
}

} // namespace
} // namespace weft::conversion
