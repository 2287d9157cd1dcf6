// SPDX-License-Identifier: MIT
#include "reports/html/markup.hpp"

#include <gtest/gtest.h>

namespace weft::html {
namespace {

std::string text(std::string_view words) {
    Page page;
    page.text(words);
    return std::move(page).finish().substr(std::string_view("<!DOCTYPE html>\n").size());
}

std::string link(std::string_view target) {
    Page page;
    page.add("a", {{"href", target}}, "x");
    return std::move(page).finish().substr(std::string_view("<!DOCTYPE html>\n").size());
}

TEST(Markup, EscapesTextAndAttributes) {
    EXPECT_EQ(text("<b> & \"c\" 'd'"), "&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;");
    Page page;
    page.add("p", {{"class", "\"><script>"}}, "x");
    EXPECT_EQ(std::move(page).finish(), "<!DOCTYPE html>\n<p class=\"&quot;&gt;&lt;script&gt;\">x</p>\n");
}

TEST(Markup, ReplacesControlsAndLeavesLineBreaksTabsAndWords) {
    EXPECT_EQ(text(std::string_view("a\0b\x1B[1m\x7F\u0085", 10)), "a\uFFFDb\uFFFD[1m\uFFFD\uFFFD");
    EXPECT_EQ(text("a\n\tb \u0627\u0644 caf\u00E9 \u2019"), "a\n\tb \u0627\u0644 caf\u00E9 \u2019");
}

TEST(Markup, ReplacesEveryCharacterThatTurnsTheDirection) {
    for (const auto* turning :
         {"\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066", "\u2067", "\u2068", "\u2069"})
        EXPECT_EQ(text(turning), "\uFFFD");
}

TEST(Markup, LinksOnlyToWhatRunsNothing) {
    EXPECT_EQ(link("https://example.org/a?b=c&d"), "<a href=\"https://example.org/a?b=c&amp;d\">x</a>");
    EXPECT_EQ(link("#method"), "<a href=\"#method\">x</a>");
    EXPECT_EQ(link("reports/a.html#b:c"), "<a href=\"reports/a.html#b:c\">x</a>");
    for (const auto* harmful :
         {"javascript:alert(1)", "JAVASCRIPT:x", "java\nscript:x", " javascript:x", "data:text/html,x", "vbscript:x",
          "//elsewhere.org", "\\\\elsewhere.org", "file:///etc/passwd", ""})
        EXPECT_EQ(link(harmful), "<a href=\"#blocked\">x</a>") << harmful;
}

} // namespace
} // namespace weft::html
