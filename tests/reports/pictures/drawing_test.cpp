// SPDX-License-Identifier: MIT
#include "reports/pictures/drawing.hpp"

#include "tests/reports/pictures/looked_at.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <limits>
#include <stdexcept>

namespace weft::pictures {
namespace {

std::string drawn(Drawing drawing) {
    auto svg = std::move(drawing).finish({"x", "Title", "About"}, 20).text();
    const auto begin = svg.find("</desc>\n") + std::string_view("</desc>\n").size();
    return svg.substr(begin, svg.rfind("</svg>") - begin);
}

TEST(Drawing, NamesItselfAndHasItsSizeTwice) {
    EXPECT_EQ(Drawing(30).finish({"a", "Title & more", "About <b>"}, 20).text(),
              "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" focusable=\"false\" width=\"30\" height=\"20\" "
              "viewBox=\"0 0 30 20\" font-family=\"Arial, Liberation Sans, Helvetica, sans-serif\" "
              "aria-labelledby=\"picture-a-title\" aria-describedby=\"picture-a-about\">\n"
              "<title id=\"picture-a-title\">Title &amp; more</title>\n"
              "<desc id=\"picture-a-about\">About &lt;b&gt;</desc>\n</svg>\n");
}

TEST(Drawing, RoundsToTwoDecimalsAndWritesNoMinusBeforeNothing) {
    Drawing drawing(30);
    drawing.line({1.0 / 3, -0.001}, {1e5, 2.5}, Look::thin);
    EXPECT_EQ(drawn(std::move(drawing)), "<g class=\"p-thin\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1\">"
                                         "<line x1=\"0.33\" y1=\"0\" x2=\"100000\" y2=\"2.5\"></line></g>\n");
}

TEST(Drawing, SaysTheLookOfNeighboursOnce) {
    Drawing drawing(30);
    drawing.dot({1, 2}, 3, Look::level_5);
    drawing.box({1, 2, 3, 4}, Look::level_5);
    drawing.text(1, 2, "a", Ink::small, Anchor::middle);
    drawing.text(1, 3, "b", Ink::small, Anchor::middle);
    EXPECT_EQ(drawn(std::move(drawing)),
              "<g class=\"p-5\" fill=\"#12436d\" stroke=\"#4c6272\"><circle cx=\"1\" cy=\"2\" r=\"3\"></circle>"
              "<rect x=\"1\" y=\"2\" width=\"3\" height=\"4\"></rect></g>\n"
              "<g class=\"p-small\" fill=\"currentColor\" font-size=\"13\" text-anchor=\"middle\">"
              "<text x=\"1\" y=\"2\">a</text><text x=\"1\" y=\"3\">b</text></g>\n");
}

TEST(Drawing, EscapesWhatItIsGiven) {
    Drawing drawing(30);
    drawing.text(1, 2, "</text><script>\u202E&\"'", Ink::words);
    EXPECT_EQ(drawn(std::move(drawing)), "<g class=\"p-words\" fill=\"currentColor\" font-size=\"14\"><text x=\"1\" "
                                         "y=\"2\">&lt;/text&gt;&lt;script&gt;\uFFFD&amp;&quot;&#39;</text></g>\n");
}

TEST(Drawing, StopsAtAPlaceThatIsNoNumber) {
    Drawing drawing(30);
    EXPECT_THROW(drawing.dot({std::numeric_limits<double>::quiet_NaN(), 0}, 1, Look::open), std::logic_error);
    EXPECT_THROW(drawing.dot({std::numeric_limits<double>::infinity(), 0}, 1, Look::open), std::logic_error);
}

} // namespace
} // namespace weft::pictures
