// SPDX-License-Identifier: MIT
#include "core/plugin/plugin_inspection.hpp"
#include "core/plugin/plugin_library.hpp"
#include "tests/core/plugin/plugin_files.hpp"

#include <elf.h>
#include <gmock/gmock.h>

#include <cstddef>
#include <string>
#include <vector>

namespace weft {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

namespace fs = std::filesystem;

class RefusedPlugin : public testing::Test {
protected:
    /// What a person reads about the file; "" when it was loaded.
    static std::string refusal_of(const fs::path& file) {
        const auto loaded = load_plugin(file);
        const auto* const refusal = std::get_if<PluginRefusal>(&loaded);
        return refusal == nullptr ? "" : refusal->sentence();
    }

    std::string refusal_of_copy(const std::string& name) const { return refusal_of(files.copy(name)); }

    PluginFiles files;
};

TEST_F(RefusedPlugin, SaysNothingOfOneThatIsSound) {
    const auto loaded = load_plugin(files.copy("sound"));

    const auto* const plugin = std::get_if<Plugin>(&loaded);
    ASSERT_NE(plugin, nullptr);
    EXPECT_EQ(plugin->id, "org.example.sound");
    EXPECT_EQ(plugin->name, "Nothing wrong");
    EXPECT_EQ(plugin->version, "1.0.0");
    EXPECT_EQ(plugin->file, files.path() / "sound.so");
    EXPECT_THAT(plugin->rubrics, IsEmpty());
    EXPECT_THAT(plugin->parameters, IsEmpty());
    EXPECT_THAT(plugin->measures, IsEmpty());
}

TEST_F(RefusedPlugin, IsNoFileAtAll) {
    EXPECT_EQ(refusal_of(files.path() / "absent.so"), "refused absent.so: no such file");
}

TEST_F(RefusedPlugin, IsAFolder) {
    fs::create_directory(files.path() / "folder.so");

    EXPECT_EQ(refusal_of(files.path() / "folder.so"), "refused folder.so: not a file");
}

TEST_F(RefusedPlugin, IsAText) {
    EXPECT_EQ(refusal_of(files.write("notes.so", std::string(5000, 'a'))),
              "refused notes.so: not a shared library for this system");
    EXPECT_EQ(refusal_of(files.write("script.so", "#!/bin/sh\nexit 0\n")),
              "refused script.so: not a shared library for this system");
}

TEST_F(RefusedPlugin, IsEmpty) {
    EXPECT_EQ(refusal_of(files.write("empty.so", "")), "refused empty.so: not a shared library for this system");
}

// Every length up to the end of the header, then steps through the rest: whatever is missing, it is refused in words
// that hold, and never takes the engine down.
TEST_F(RefusedPlugin, IsTruncatedAnywhere) {
    const auto whole = files.bytes_of("sound");
    std::vector<std::size_t> lengths;
    for (std::size_t length = 1; length <= sizeof(Elf64_Ehdr); ++length)
        lengths.push_back(length);
    for (std::size_t part = 1; part < 60; ++part)
        lengths.push_back(whole.size() * part / 60);
    lengths.push_back(whole.size() - 1);

    for (const auto length : lengths)
        EXPECT_EQ(refusal_of(files.write("cut" + std::to_string(length) + ".so", whole.substr(0, length))),
                  "refused cut" + std::to_string(length) + ".so: not a shared library for this system");
}

TEST_F(RefusedPlugin, IsForAnotherMachine) {
    auto bytes = files.bytes_of("sound");
    const std::string machine{EM_S390, 0};
    bytes.replace(offsetof(Elf64_Ehdr, e_machine), machine.size(), machine);

    EXPECT_EQ(refusal_of(files.write("mainframe.so", bytes)),
              "refused mainframe.so: not a shared library for this system");
}

TEST_F(RefusedPlugin, IsForAnotherWidthOrOrderOfBytes) {
    auto narrow = files.bytes_of("sound");
    narrow[EI_CLASS] = ELFCLASS32;
    auto turned = files.bytes_of("sound");
    turned[EI_DATA] = ELFDATA2MSB;

    EXPECT_EQ(refusal_of(files.write("narrow.so", narrow)), "refused narrow.so: not a shared library for this system");
    EXPECT_EQ(refusal_of(files.write("turned.so", turned)), "refused turned.so: not a shared library for this system");
}

// Nonsense behind a sound header: a table of symbols said to be anywhere, of any length.
TEST_F(RefusedPlugin, IsNonsenseBehindItsHeader) {
    const auto whole = files.bytes_of("sound");
    for (const auto field :
         {offsetof(Elf64_Ehdr, e_shoff), offsetof(Elf64_Ehdr, e_shnum), offsetof(Elf64_Ehdr, e_shstrndx)}) {
        auto bytes = whole;
        bytes[field] = '\x7f';
        bytes[field + 1] = '\x7f';
        const auto name = "field" + std::to_string(field) + ".so";
        EXPECT_EQ(refusal_of(files.write(name, bytes)), "refused " + name + ": not a shared library for this system");
    }
}

TEST_F(RefusedPlugin, MayBeWrittenByOthers) {
    const auto file = files.copy("sound");
    files.permit(file, fs::perms(0646));

    EXPECT_EQ(refusal_of(file), "refused sound.so: others may write to it");
}

TEST_F(RefusedPlugin, LiesInAFolderThatOthersMayWriteTo) {
    const auto file = files.copy("sound");
    files.permit(files.path(), fs::perms(0757));

    EXPECT_EQ(refusal_of(file), "refused sound.so: others may write to its folder");
}

TEST_F(RefusedPlugin, LiesInAFolderThatOthersMayWriteToUnderAnotherName) {
    const auto file = files.copy("sound");
    const auto open = files.path() / "open";
    fs::create_directory(open);
    files.permit(open, fs::perms(0757));
    fs::create_symlink(file, open / "link.so");

    EXPECT_EQ(refusal_of(open / "link.so"), "refused link.so: others may write to its folder");
}

// The link's folder is safe, the file's own is not: whoever can write there decides what is loaded.
TEST_F(RefusedPlugin, IsALinkIntoAFolderThatOthersMayWriteTo) {
    const auto open = files.path() / "open";
    fs::create_directory(open);
    fs::rename(files.copy("sound"), open / "sound.so");
    files.permit(open, fs::perms(0757));
    fs::create_symlink(open / "sound.so", files.path() / "link.so");

    EXPECT_EQ(refusal_of(files.path() / "link.so"), "refused link.so: others may write to its folder");
}

TEST_F(RefusedPlugin, IsNoPluginOfThisEngine) {
    EXPECT_EQ(refusal_of_copy("exports_nothing"),
              "refused exports_nothing.so: exports no weft_plugin_v1; not a plugin of this engine");
}

TEST_F(RefusedPlugin, IsBuiltForAnotherMajorAndIsNotRun) {
    EXPECT_EQ(refusal_of_copy("another_major"),
              "refused another_major.so: built for plugin contract 2; this engine speaks 1");
}

TEST_F(RefusedPlugin, UsesASymbolThatNobodyDefines) {
    EXPECT_EQ(refusal_of_copy("undefined_symbol"),
              "refused undefined_symbol.so: the system cannot load it: undefined symbol: nobody_defines_this");
}

TEST_F(RefusedPlugin, NeedsALibraryThatIsNotInstalled) {
    EXPECT_EQ(
        refusal_of_copy("missing_library"),
        "refused missing_library.so: the system cannot load it: libweft_test_absent.so: cannot open shared object "
        "file: No such file or directory");
}

TEST_F(RefusedPlugin, HasAnEntryThatIsTooShort) {
    EXPECT_EQ(refusal_of_copy("entry_too_short"),
              "refused entry_too_short.so: its entry is shorter than plugin contract 1.0 has it");
}

TEST_F(RefusedPlugin, NeedsANewerMinor) {
    EXPECT_EQ(refusal_of_copy("newer_minor"),
              "refused newer_minor.so: needs plugin contract 1.99; this engine speaks 1.0");
}

TEST_F(RefusedPlugin, LacksAText) {
    EXPECT_EQ(refusal_of_copy("null_id"), "refused null_id.so: its entry has no id that is text");
    EXPECT_EQ(refusal_of_copy("null_name"), "refused null_name.so: its entry has no name that is text");
    EXPECT_EQ(refusal_of_copy("null_version"), "refused null_version.so: its entry has no version that is text");
    EXPECT_EQ(refusal_of_copy("name_is_not_utf8"), "refused name_is_not_utf8.so: its entry has no name that is text");
}

TEST_F(RefusedPlugin, LacksAList) {
    for (const auto* const field : {"rubric_ids", "parameter_keys", "measure_ids"})
        EXPECT_EQ(refusal_of_copy(std::string("null_") + field),
                  "refused null_" + std::string(field) +
                      ".so: its entry has a list that is absent, endless or no text");
}

TEST_F(RefusedPlugin, HasAListThatIsNotClosed) {
    EXPECT_EQ(refusal_of_copy("open_list"),
              "refused open_list.so: its entry has a list that is absent, endless or no text");
}

TEST_F(RefusedPlugin, LacksAFunction) {
    EXPECT_EQ(refusal_of_copy("null_assess"), "refused null_assess.so: its entry lacks a function");
    EXPECT_EQ(refusal_of_copy("null_extension"), "refused null_extension.so: its entry lacks a function");
}

TEST_F(RefusedPlugin, HasAnIdThatIsNone) {
    EXPECT_EQ(refusal_of_copy("id_is_no_id"),
              "refused id_is_no_id.so: its id 'Records of Example Ltd' is none; an id is written as in "
              "'org.example.records'");
}

TEST_F(RefusedPlugin, CannotForgeALineOfTheLog) {
    EXPECT_EQ(refusal_of_copy("id_forges_lines").find('\n'), std::string::npos);
    EXPECT_EQ(refusal_of(files.path() / "a\nb.so").find('\n'), std::string::npos);
}

TEST_F(RefusedPlugin, HasAnIdThatIsLoadedAlready) {
    files.copy("sound", "a.so");
    files.copy("sound", "b.so");

    const auto plugins = load_plugins(files.path());

    ASSERT_EQ(plugins.plugins.size(), 1U);
    EXPECT_EQ(plugins.plugins[0].file.filename(), "a.so");
    EXPECT_THAT(PluginFiles::sentences(plugins),
                ElementsAre("refused b.so: a.so is already loaded as org.example.sound"));
}

TEST_F(RefusedPlugin, DoesNotKeepTheRestOfItsFolderFromLoading) {
    files.write("c.so", "not a library");
    files.copy("sound", "b.so");
    files.copy("newer_minor", "a.so");
    files.write("notes.txt", "nobody looks at this");

    const auto plugins = load_plugins(files.path());

    ASSERT_EQ(plugins.plugins.size(), 1U);
    EXPECT_NE(plugins.find("org.example.sound"), nullptr);
    EXPECT_EQ(plugins.find("org.example.other"), nullptr);
    EXPECT_THAT(PluginFiles::sentences(plugins),
                ElementsAre("refused a.so: needs plugin contract 1.99; this engine speaks 1.0",
                            "refused c.so: not a shared library for this system"));
}

TEST_F(RefusedPlugin, IsNoneInAFolderThatIsNotThere) {
    const auto plugins = load_plugins(files.path() / "absent");

    EXPECT_THAT(plugins.plugins, IsEmpty());
    EXPECT_THAT(plugins.refusals, IsEmpty());
}

} // namespace
} // namespace weft
