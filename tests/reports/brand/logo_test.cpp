// SPDX-License-Identifier: MIT
#include "reports/brand/logo.hpp"

#include "core/error.hpp"

#include <gtest/gtest.h>

namespace weft::brand {
namespace {

constexpr std::size_t enough = 65536;

/// Why a logo of this inside is refused; empty where it is not.
std::string refused(const std::string& bytes, std::size_t largest = enough) {
    try {
        const Logo logo("logo.svg", bytes, largest);
        return "";
    } catch (const Error& error) {
        EXPECT_EQ(error.failure(), Failure::input);
        return error.what();
    }
}

std::string svg(const std::string& inside) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 4\">" + inside + "</svg>";
}

TEST(Logo, OfShapesTextAndGradientsIsTaken) {
    EXPECT_EQ(
        refused("<?xml version=\"1.0\"?><!-- ours -->" +
                svg("<title>Ours</title><defs><linearGradient id=\"a\"><stop offset=\"0\"/></linearGradient></defs>"
                    "<style>.b { fill: url(#a) }</style><rect class=\"b\" width=\"4\" height=\"4\"/>"
                    "<use xlink:href=\"#a\"/><text x=\"1\" y=\"1\">Ours &amp; yours</text>")),
        "");
    const Logo logo("logo.svg", svg(""), enough);
    // as `base64` has it: <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"></svg>
    EXPECT_EQ(logo.data_uri(),
              "data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAg"
              "MCA0IDQiPjwvc3ZnPg==");
}

TEST(Logo, ThatRunsAnythingIsRefused) {
    EXPECT_EQ(refused(svg("<script>alert(1)</script>")), "the logo 'logo.svg' is refused: it holds a script");
    EXPECT_EQ(refused(svg("<svg:SCRIPT/>")), "the logo 'logo.svg' is refused: it holds a script");
    EXPECT_EQ(refused(svg("<rect onclick=\"x\"/>")), "the logo 'logo.svg' is refused: it runs a script, by 'onclick'");
    EXPECT_EQ(refused(svg("<g OnLoad=\"x\"/>")), "the logo 'logo.svg' is refused: it runs a script, by 'OnLoad'");
    EXPECT_EQ(
        refused(svg("<foreignObject/>")),
        "the logo 'logo.svg' is refused: it holds '<foreignObject>'; a logo is made of shapes, text and gradients "
        "alone");
    EXPECT_EQ(refused(svg("<a href=\"#x\"/>")),
              "the logo 'logo.svg' is refused: it holds '<a>'; a logo is made of shapes, text and gradients alone");
    EXPECT_EQ(
        refused(svg("<animate/>")),
        "the logo 'logo.svg' is refused: it holds '<animate>'; a logo is made of shapes, text and gradients alone");
    EXPECT_EQ(refused(svg("<rect fill=\"javascript:x\"/>")), "the logo 'logo.svg' is refused: it asks for a script");
}

TEST(Logo, ThatFetchesAnythingIsRefused) {
    EXPECT_EQ(refused(svg("<use href=\"https://example.org/x.svg#a\"/>")),
              "the logo 'logo.svg' is refused: it fetches 'https://example.org/x.svg#a'; a logo is whole by itself");
    EXPECT_EQ(refused(svg("<use xlink:href=\"data:x\"/>")),
              "the logo 'logo.svg' is refused: it fetches 'data:x'; a logo is whole by itself");
    EXPECT_EQ(refused(svg("<rect style=\"fill: URL( 'https://example.org')\"/>")),
              "the logo 'logo.svg' is refused: it asks for something from elsewhere, by url()");
    EXPECT_EQ(refused(svg("<style>@import 'x.css';</style>")),
              "the logo 'logo.svg' is refused: it asks for a style sheet or font from elsewhere");
    EXPECT_EQ(refused(svg("<style>.a { fill: \\75rl(x) }</style>")),
              "the logo 'logo.svg' is refused: it asks for an escape, '\\', which may hide anything");
    EXPECT_EQ(refused(svg("<style><![CDATA[@import 'x.css';]]></style>")),
              "the logo 'logo.svg' is refused: it asks for a style sheet or font from elsewhere");
    EXPECT_EQ(refused("<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + svg("&x;")),
              "the logo 'logo.svg' is refused: it has a DOCTYPE, which could bring in anything; a logo needs none");
    EXPECT_EQ(refused("<?xml-stylesheet href=\"x.css\"?>" + svg("")),
              "the logo 'logo.svg' is refused: it has an instruction for other programs, '<?xml-stylesheet'");
}

TEST(Logo, ThatIsNoPictureIsRefused) {
    EXPECT_EQ(refused("GIF89a"), "the logo 'logo.svg' is refused: it is neither SVG nor PNG");
    EXPECT_EQ(refused(""), "the logo 'logo.svg' is refused: it is neither SVG nor PNG");
    EXPECT_EQ(refused("<html></html>"), "the logo 'logo.svg' is refused: it is XML and no SVG");
    EXPECT_EQ(refused("<svg><g></svg>"),
              "the logo 'logo.svg' is refused: it cannot be read as SVG: start-end tags mismatch at byte 10");
    EXPECT_EQ(refused("\x89PNG\r\n\x1A\nand no more"), "the logo 'logo.svg' is refused: it is a PNG that is not whole");
}

TEST(Logo, ThatIsAWholePngIsTaken) {
    const std::string png = std::string("\x89PNG\r\n\x1A\n", 8) + std::string("\0\0\0\x0DIHDR", 8) +
                            std::string(17, '\0') + std::string("\0\0\0\0IEND\xAE\x42\x60\x82", 12);
    const Logo logo("logo.png", png, enough);
    EXPECT_EQ(logo.data_uri().substr(0, 34), "data:image/png;base64,iVBORw0KGgoA");
}

TEST(Logo, MayNotBeLargerThanThePolicyAllows) {
    EXPECT_EQ(refused(svg(""), 20),
              "the logo 'logo.svg' is refused: it has 64 bytes, and every report would carry them; 20 is "
              "the most");
    EXPECT_EQ(refused(svg(""), 64), "");
}

TEST(Logo, OfElementsInElementsIsReadAndRefusedWithoutHarm) {
    std::string deep;
    for (int i = 0; i < 8000; ++i)
        deep += "<g>";
    EXPECT_EQ(refused(svg(deep)).substr(0, 65), "the logo 'logo.svg' is refused: it cannot be read as SVG: start-e");
}

} // namespace
} // namespace weft::brand
