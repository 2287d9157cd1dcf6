// SPDX-License-Identifier: MIT
#include "reports/brand/brand_file.hpp"

#include "core/error.hpp"
#include "core/rubric/defaults_file.hpp"
#include "tests/files/temporary_folder.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace weft {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// What is wrong with a brand of these lines.
std::vector<std::string> wrong_with_brand(const std::string& text) {
    const TemporaryFolder folder;
    folder.write("brand.toml", text);
    Problems problems;
    const auto brand = read_brand(folder.path() / "brand.toml", defaults().brand, problems);
    EXPECT_EQ(brand.has_value(), !problems.has_errors());
    return folder.sentences(problems);
}

TEST(Brand, IsANameALogoAndColours) {
    const TemporaryFolder folder;
    folder.write("ours.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    folder.write("brand.toml",
                 "[brand]\norganisation = \"Vale and Moor\"\nlogo = \"ours.svg\"\n"
                 "[colours]\nband = \"#801650\"\nband-text = \"#FFFFFF\"\nline = \"#28A197\"\nlink = \"#005EA5\"\n");
    Problems problems;
    const auto brand = read_brand(folder.path() / "brand.toml", defaults().brand, problems);
    EXPECT_EQ(to_text(problems), "");
    EXPECT_EQ(brand.value().organisation, "Vale and Moor");
    EXPECT_TRUE(brand->logo.has_value());
    EXPECT_EQ(brand->band, (brand::Colour{0x80, 0x16, 0x50}));
    EXPECT_EQ(brand->band_text, brand::white);
    EXPECT_EQ(brand->line, (brand::Colour{0x28, 0xA1, 0x97}));
    EXPECT_EQ(brand->link, (brand::Colour{0x00, 0x5E, 0xA5}));
}

TEST(Brand, NeedsANameAndNothingElse) {
    EXPECT_THAT(wrong_with_brand("[brand]\norganisation = \"Ours\"\n"), IsEmpty());
    EXPECT_THAT(wrong_with_brand("[brand]\nlogos = \"x\"\n"),
                ElementsAre("brand.toml:1:1: 'organisation' is missing here; it is a text in quotes",
                            "brand.toml:2:1: unknown key 'logos' in [brand]; did you mean 'logo'?"));
}

// #FFDD00 on white is 1.34 to 1, #777777 4.47 (cut, not rounded, so that no sentence says 4.5 is less than 4.5).
TEST(Brand, OfColoursThatManyCannotTellApartIsRefusedWithThePairItsContrastAndWhatIsNeeded) {
    EXPECT_THAT(
        wrong_with_brand("[brand]\norganisation = \"Ours\"\n[colours]\nband = \"#FFDD00\"\nlink = \"#777777\"\nline = "
                         "\"#FFDD00\"\n"),
        ElementsAre(
            "brand.toml:4:8: the title, #FFFFFF, on the band, #FFDD00, has a contrast of 1.34 to 1; text needs "
            "4.5 to 1 or more, so take a darker colour for it",
            "brand.toml:5:8: a link, #777777, on the page, #FFFFFF, has a contrast of 4.47 to 1; text needs 4.5 "
            "to 1 or more, so take a darker colour for it",
            "brand.toml:6:8: a line, #FFDD00, on the page, #FFFFFF, has a contrast of 1.34 to 1; a mark needs "
            "3.0 to 1 or more, so take a darker colour for it"));
    EXPECT_THAT(
        wrong_with_brand("[brand]\norganisation = \"Ours\"\n[colours]\nband-text = \"#801650\"\n"),
        ElementsAre(
            "brand.toml:4:13: the title, #801650, on the band, #12436D, has a contrast of 1.04 to 1; text needs "
            "4.5 to 1 or more, so take a lighter colour for it"));
}

TEST(Brand, TakesAContrastThatIsJustEnough) {
    EXPECT_THAT(
        wrong_with_brand("[brand]\norganisation = \"Ours\"\n[colours]\nlink = \"#767676\"\nline = \"#F46A25\"\n"),
        IsEmpty())
        << "4.54 for text and 3.03 for a mark";
}

TEST(Brand, SaysWhatAColourIs) {
    EXPECT_THAT(
        wrong_with_brand("[brand]\norganisation = \"Ours\"\n[colours]\nlink = \"blue\"\n"),
        ElementsAre(
            "brand.toml:4:8: 'blue' is no colour; it is '#' and six digits of 0 to 9 and A to F, such as '#12436D'"));
}

TEST(Brand, DoesNotReadALogoThatIsTooLargeNorOneThatIsNotThere) {
    const TemporaryFolder folder;
    folder.write("large.svg", std::string(70'000, ' ') + "<svg/>");
    folder.write("brand.toml", "[brand]\norganisation = \"Ours\"\nlogo = \"large.svg\"\n");
    Problems problems;
    try {
        read_brand(folder.path() / "brand.toml", defaults().brand, problems);
        FAIL() << "it was read";
    } catch (const Error& error) {
        EXPECT_STREQ(error.what(),
                     "the logo 'large.svg' is refused: it has 70006 bytes, and every report would carry them; 65536 "
                     "is the most");
    }
    folder.write("brand.toml", "[brand]\norganisation = \"Ours\"\nlogo = \"none.svg\"\n");
    EXPECT_THROW(read_brand(folder.path() / "brand.toml", defaults().brand, problems), Error);
}

} // namespace
} // namespace weft
