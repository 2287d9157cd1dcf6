// SPDX-License-Identifier: MIT
#include "tests/architecture/habits.hpp"

#include <gmock/gmock.h>

namespace weft::architecture {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(Habits, EveryCodeFileOfThisTreeNamesItsLicence) {
    EXPECT_THAT(files_without_licence_line(read_tree(WEFT_SOURCE_DIR)), IsEmpty());
}

TEST(Habits, EverySourceOfThisTreeIsBuilt) {
    EXPECT_THAT(sources_nobody_builds(read_tree(WEFT_SOURCE_DIR)), IsEmpty());
}

TEST(Habits, EverySourceOfThisTreeIncludesItsOwnHeaderFirst) {
    EXPECT_THAT(sources_not_led_by_their_header(read_tree(WEFT_SOURCE_DIR)), IsEmpty());
}

TEST(Habits, EveryHeaderOfThisTreeCompilesAlone) {
    EXPECT_THAT(headers_not_shown_to_stand_alone(read_tree(WEFT_SOURCE_DIR), read_file(WEFT_HEADERS_ALONE)), IsEmpty())
        << "run cmake once more, so that the build sees the new headers";
}

TEST(Habits, EveryCheckThatClangTidyLeavesOutHasAReason) {
    EXPECT_THAT(checks_off_without_reason(read_file(WEFT_SOURCE_DIR "/.clang-tidy")), IsEmpty());
}

TEST(FilesWithoutLicenceLine, AreThoseThatDoNotStartWithIt) {
    const std::vector<SourceFile> tree = {
        {"core/a.cpp", "// SPDX-License-Identifier: MIT\n"},
        {"core/b.cpp", "#include <string>\n// SPDX-License-Identifier: MIT\n"},
        {"core/c.cpp", "# SPDX-License-Identifier: MIT\n"},
        {"core/CMakeLists.txt", "# SPDX-License-Identifier: MIT\n"},
        {"scripts/demo", "#!/usr/bin/env bash\n# SPDX-License-Identifier: MIT\n"},
        {"scripts/test", "#!/usr/bin/env bash\nset -e\n"},
    };

    EXPECT_THAT(files_without_licence_line(tree), ElementsAre("core/b.cpp", "core/c.cpp", "scripts/test"));
}

TEST(SourcesNobodyBuilds, AreThoseThatNoCMakeListsNames) {
    const std::vector<SourceFile> tree = {
        {"core/CMakeLists.txt", "add_library(core a.cpp deeper/b.cpp) # and c.cpp\n"},
        {"core/a.cpp", ""},
        {"core/c.cpp", ""},
        {"core/deeper/b.cpp", ""},
        {"core/header.hpp", ""},
        {"reports/d.cpp", ""},
    };

    EXPECT_THAT(sources_nobody_builds(tree), ElementsAre("core/c.cpp", "reports/d.cpp"));
}

TEST(SourcesNotLedByTheirHeader, AreThoseWithAHeaderOfTheirNameFurtherDown) {
    const std::vector<SourceFile> tree = {
        {"core/a.cpp", "#include \"core/a.hpp\"\n"},
        {"core/a.hpp", ""},
        {"core/b.cpp", "#include \"core/a.hpp\"\n#include \"core/b.hpp\"\n"},
        {"core/b.hpp", ""},
        {"core/main.cpp", "#include \"core/a.hpp\"\n"},
    };

    EXPECT_THAT(sources_not_led_by_their_header(tree), ElementsAre("core/b.cpp"));
}

TEST(HeadersNotShownToStandAlone, AreThoseWithoutASourceThatTheBuildDoesNotKnow) {
    const std::vector<SourceFile> tree = {
        {"core/a.cpp", ""},
        {"core/a.hpp", ""},
        {"core/known.hpp", ""},
        {"core/new.hpp", ""},
    };

    EXPECT_THAT(headers_not_shown_to_stand_alone(tree, "core/known.hpp\n"), ElementsAre("core/new.hpp"));
}

TEST(ChecksOffWithoutReason, AreThoseWithoutALineOfTheirOwn) {
    EXPECT_THAT(checks_off_without_reason("# -misc-a: too loud\n# -misc-b:\nChecks: >\n  *,\n  -misc-a,\n  -misc-b,\n"
                                          "  -misc-c\n"),
                ElementsAre("-misc-b", "-misc-c"));
}

} // namespace
} // namespace weft::architecture
