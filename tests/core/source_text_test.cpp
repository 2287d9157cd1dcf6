// SPDX-License-Identifier: MIT
#include "core/source_text.hpp"

#include "core/error.hpp"
#include "tests/files/temporary_folder.hpp"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <string>

namespace weft {
namespace {

class SourceFiles : public testing::Test {
protected:
    std::filesystem::path in_folder(const std::string& name) const { return folder.path() / name; }

    /// The sentence reading a file is refused with.
    std::string refusal(const std::filesystem::path& path, std::size_t largest = largest_text_file) const {
        try {
            const auto source = read_source(path, largest);
        } catch (const Error& error) {
            EXPECT_EQ(error.failure(), Failure::input);
            return folder.without_folder(error.what());
        }
        return "read";
    }

    std::string refusal_of(const std::string& bytes) const {
        folder.write("a.toml", bytes);
        return refusal(in_folder("a.toml"));
    }

    TemporaryFolder folder;
};

TEST_F(SourceFiles, AreReadWhole) {
    const std::string bytes = "id = 1\r\n" + std::string(100'000, '#') + "é";
    folder.write("a.toml", bytes);
    const auto source = read_source(in_folder("a.toml"));
    EXPECT_EQ(source.text(), bytes);
    EXPECT_EQ(source.name(), in_folder("a.toml").string());
    EXPECT_EQ(refusal_of(""), "read");
}

TEST_F(SourceFiles, MayBeReachedThroughALink) {
    folder.write("a.toml", "id = 1\n");
    std::filesystem::create_symlink(in_folder("a.toml"), in_folder("b.toml"));
    EXPECT_EQ(read_source(in_folder("b.toml")).text(), "id = 1\n");
}

TEST_F(SourceFiles, AreRefusedWhenTheyAreMissing) {
    folder.write("a.toml", "");
    std::filesystem::create_symlink(in_folder("nowhere"), in_folder("broken.toml"));
    EXPECT_EQ(refusal(in_folder("none.toml")), "cannot read 'none.toml': no such file");
    EXPECT_EQ(refusal(in_folder("a.toml/b.toml")), "cannot read 'a.toml/b.toml': no such file");
    EXPECT_EQ(refusal(in_folder("broken.toml")), "cannot read 'broken.toml': no such file");
    EXPECT_EQ(refusal(in_folder("a\n\x1b.toml")), "cannot read 'a\\n\\x1b.toml': no such file");
    EXPECT_EQ(refusal(""), "cannot read '': no such file");
}

TEST_F(SourceFiles, AreNoFoldersAndNoDevices) {
    std::filesystem::create_directory(in_folder("rubrics"));
    EXPECT_EQ(refusal(in_folder("rubrics")), "'rubrics' is a folder; a file belongs here");
    EXPECT_EQ(refusal("/dev/zero"), "'/dev/zero' is not a regular file");
    EXPECT_EQ(refusal("/dev/null"), "'/dev/null' is not a regular file");
}

TEST_F(SourceFiles, AreNoPipesThatNobodyWritesTo) {
    ASSERT_EQ(::mkfifo(in_folder("pipe").c_str(), 0600), 0);
    EXPECT_EQ(refusal(in_folder("pipe")), "'pipe' is not a regular file");
    EXPECT_THROW(require_regular_file(in_folder("pipe")), Error);
}

TEST_F(SourceFiles, AreRefusedWhenTheyAreTooLarge) {
    folder.write("a.toml", "");
    std::filesystem::resize_file(in_folder("a.toml"), std::uintmax_t{1} << 40U); // sparse: takes no room
    EXPECT_EQ(refusal(in_folder("a.toml")), "'a.toml' is larger than 4 MiB, which no such file needs to be");

    folder.write("a.toml", "12345");
    EXPECT_EQ(refusal(in_folder("a.toml"), 4), "'a.toml' is larger than 4 bytes, which no such file needs to be");
    EXPECT_EQ(refusal(in_folder("a.toml"), 5), "read");
    folder.write("a.toml", std::string(largest_text_file, '#'));
    EXPECT_EQ(refusal(in_folder("a.toml")), "read");
}

TEST_F(SourceFiles, AreUtf8) {
    EXPECT_EQ(refusal_of("# é\ntitle = \"é caf\xE9\"\n"), "a.toml:2:15: not valid UTF-8; save the file as UTF-8 text");
    EXPECT_EQ(refusal_of("\xFF\xFEi\0d"), "a.toml:1:1: not valid UTF-8; save the file as UTF-8 text");
    EXPECT_EQ(refusal_of(std::string("id = 1\n\0", 8)), "a.toml:2:1: not valid UTF-8; save the file as UTF-8 text");
}

TEST_F(SourceFiles, AreNamedInOneLineWhateverTheirName) {
    folder.write("a\nb.toml", "\xFF");
    EXPECT_EQ(refusal(in_folder("a\nb.toml")), "a\\nb.toml:1:1: not valid UTF-8; save the file as UTF-8 text");
}

TEST_F(SourceFiles, CountTheColumnOfAWrongByteWithoutTheByteOrderMark) {
    EXPECT_EQ(refusal_of("\xEF\xBB\xBFid = \xE9\n"), "a.toml:1:6: not valid UTF-8; save the file as UTF-8 text");
    EXPECT_EQ(refusal_of("\xEF\xBB\xBFid = \xE9\n\n\n"), "a.toml:1:6: not valid UTF-8; save the file as UTF-8 text");
}

TEST_F(SourceFiles, AreOpenedAsRegularFilesOnly) {
    folder.write("a.csv", "\xFF");
    EXPECT_NO_THROW(require_regular_file(in_folder("a.csv"))); // whatever is in them
    EXPECT_THROW(require_regular_file(in_folder("none.csv")), Error);
    EXPECT_THROW(require_regular_file(folder.path()), Error);
    EXPECT_THROW(require_regular_file("/dev/zero"), Error);
}

TEST(SourceText, GivesItsLinesWithoutTheirEnds) {
    const SourceText source("a.toml", "\xEF\xBB\xBFone\r\ntwo\n\nfour");
    EXPECT_EQ(source.line(0), "");
    EXPECT_EQ(source.line(1), "one");
    EXPECT_EQ(source.line(2), "two");
    EXPECT_EQ(source.line(3), "");
    EXPECT_EQ(source.line(4), "four");
    EXPECT_EQ(source.line(5), "");
    EXPECT_EQ(source.line(4'000'000'000U), "");
    EXPECT_EQ(SourceText("a.toml", "").line(1), "");
}

TEST(SourceText, DropsOneByteOrderMarkAndNothingElse) {
    EXPECT_EQ(SourceText("a.toml", "\xEF\xBB\xBF\xEF\xBB\xBFx").text(), "\xEF\xBB\xBFx");
    EXPECT_EQ(SourceText("a.toml", "x\xEF\xBB\xBF").text(), "x\xEF\xBB\xBF");
}

TEST(SourceText, ShowsTheLineOfAProblem) {
    const SourceText source("a.toml", "one\r\ntwo\r\n");
    EXPECT_EQ(to_text(source.problem_at({2, 2, 2}, "wrong")), "a.toml:2:2: wrong\n"
                                                              "    2 | two\n"
                                                              "      |  ^~\n");
    EXPECT_EQ(source.problem_at({1, 1, 1}, "odd", Severity::warning).severity, Severity::warning);
}

} // namespace
} // namespace weft
