// SPDX-License-Identifier: MIT
#include "core/log.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace weft {
namespace {

class Log : public testing::Test {
protected:
    ~Log() override { log::set_level("warning"); }

    /// What stands on standard error after one message of each level.
    static std::string written(std::string_view message) {
        testing::internal::CaptureStderr();
        log::error(message);
        log::warning(message);
        log::info(message);
        log::debug(message);
        return testing::internal::GetCapturedStderr();
    }
};

TEST_F(Log, TellsErrorsAndWarningsUntilToldOtherwise) {
    EXPECT_EQ(written("12 rows"), "weft: error: 12 rows\nweft: warning: 12 rows\n");
}

TEST_F(Log, TellsNoMoreThanItsLevel) {
    EXPECT_TRUE(log::set_level("off"));
    EXPECT_EQ(written("a"), "");
    EXPECT_TRUE(log::set_level("error"));
    EXPECT_EQ(written("a"), "weft: error: a\n");
    EXPECT_TRUE(log::set_level("info"));
    EXPECT_EQ(written("a"), "weft: error: a\nweft: warning: a\nweft: info: a\n");
    EXPECT_TRUE(log::set_level("debug"));
    EXPECT_EQ(written("a"), "weft: error: a\nweft: warning: a\nweft: info: a\nweft: debug: a\n");
}

TEST_F(Log, KnowsWhetherALevelIsOn) {
    log::set_level("info");
    EXPECT_TRUE(log::is_on(log::Level::error));
    EXPECT_TRUE(log::is_on(log::Level::info));
    EXPECT_FALSE(log::is_on(log::Level::debug));
    log::set_level("off");
    EXPECT_FALSE(log::is_on(log::Level::error));
}

TEST_F(Log, KeepsItsLevelWhenTheNameIsUnknown) {
    log::set_level("error");
    for (const auto* name : {"", "warn", "Error", "verbose", "debug "})
        EXPECT_FALSE(log::set_level(name)) << name;
    EXPECT_EQ(written("a"), "weft: error: a\n");
}

TEST_F(Log, WritesOneLineWhateverAMessageHolds) {
    log::set_level("error");
    EXPECT_EQ(written("id 'a\nweft: error: forged'"), "weft: error: id 'a\\nweft: error: forged'\n");
    EXPECT_EQ(written("a\r\nb"), "weft: error: a\\r\\nb\n");
    EXPECT_EQ(written("a\rweft: forged"), "weft: error: a\\rweft: forged\n");
    EXPECT_EQ(written("a\xC2\x85"
                      "b\v\f"),
              "weft: error: a\\x85b\\x0b\\x0c\n"); // NEL ends a line for some readers
}

TEST_F(Log, HasNoByteThatMovesTheCursorOrSetsColours) {
    log::set_level("error");
    EXPECT_EQ(written("\x1b[2J\x1b[31mred\b\b"), "weft: error: \\x1b[2J\\x1b[31mred\\x08\\x08\n");
    EXPECT_EQ(written(std::string_view("a\0b", 3)), "weft: error: a\\x00b\n");
    EXPECT_EQ(written("\xE2\x80\xAEtxet"), "weft: error: \\u{202e}txet\n");

    std::string all;
    for (int byte = 0; byte < 256; ++byte)
        all += static_cast<char>(byte);
    const auto line = written(all);
    EXPECT_EQ(std::ranges::count(line, '\n'), 1);
    EXPECT_EQ(line.back(), '\n');
    EXPECT_EQ(std::ranges::count_if(line, [](char c) { return static_cast<unsigned char>(c) < 0x20; }), 1);
}

TEST_F(Log, TakesBracesAndPercentSignsAsTheyAre) {
    log::set_level("error");
    EXPECT_EQ(written("{} {0} %v %s 100%"), "weft: error: {} {0} %v %s 100%\n");
}

} // namespace
} // namespace weft
