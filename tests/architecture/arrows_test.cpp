// SPDX-License-Identifier: MIT
#include "tests/architecture/arrows.hpp"

#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace weft::architecture {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// Where each library that is not ours lives. The file with a change of one of them is then easy to find, and the
/// headers that are slow to compile are compiled few times.
const std::vector<OutsideLibrary> outside_libraries = {
    {"spdlog/", {"core"}},
    {"toml++/", {"core/toml"}},
    {"csv.h", {"core/csv"}},
    {"sodium", {"core/assessment", "reports/brand"}},
    {"nlohmann/", {"core/assessment", "reports/json", "reports/tidy", "apps/cli"}},
    {"CLI/", {"apps/cli"}},
    {"sqlite3.h", {"core/store"}},
    {"xlsxwriter.h", {"reports/xlsx"}},
    {"unicode/", {"reports/words"}},
    {"pugixml.hpp", {"reports/brand"}},
    {"boost/dll", {"core/plugin"}},
    {"boost/math", {"core/statistics"}},
    {"gtest/", {}},
    {"gmock/", {}},
    {"rapidcheck", {}},
    {"benchmark/", {}},
};

/// core/answers and core/scoring both stand on core/rubric, which hands on core and keeps core/toml to itself.
std::vector<SourceFile> sound_tree() {
    return {
        {"CMakeLists.txt", "include_directories(.)\nweft_add_folders(core core/toml)\n"},
        {"apps/cli/CMakeLists.txt", "add_executable(weft main.cpp)\ntarget_link_libraries(weft core_scoring)\n"},
        {"apps/cli/main.cpp", "#include \"core/scoring/gates.hpp\"\n"},
        {"core/CMakeLists.txt", "add_library(core problem.cpp) # target_link_libraries(core PUBLIC core_rubric)\n"},
        {"core/answers/CMakeLists.txt",
         "add_library(core_answers answer_table.cpp)\ntarget_link_libraries(core_answers PUBLIC core_rubric)\n"},
        {"core/answers/answer_table.hpp", "#include \"core/rubric/rubric.hpp\"\n"},
        {"core/problem.hpp", "#include <string>\n"},
        {"core/rubric/CMakeLists.txt", "add_library(core_rubric rubric_file.cpp)\n"
                                       "target_link_libraries(core_rubric\n    PUBLIC core\n    PRIVATE core_toml)\n"},
        {"core/rubric/rubric.hpp", "#include \"core/problem.hpp\"\n"},
        {"core/rubric/rubric_file.cpp", "#include \"core/toml/toml_document.hpp\"\n"},
        {"core/scoring/CMakeLists.txt",
         "add_library(core_scoring gates.cpp)\ntarget_link_libraries(core_scoring PUBLIC core_rubric)\n"},
        {"core/scoring/gates.cpp", "#include \"core/scoring/gates.hpp\"\n\n#include \"core/problem.hpp\"\n"},
        {"core/scoring/gates.hpp", "#include \"core/rubric/rubric.hpp\"\n"},
        {"core/toml/CMakeLists.txt",
         "add_library(core_toml toml_document.cpp)\n"
         "target_link_libraries(core_toml PUBLIC core PRIVATE tomlplusplus::tomlplusplus)\n"},
        {"core/toml/toml_document.cpp", "#include <toml++/toml.h>\n"},
        {"core/toml/toml_document.hpp", "#include \"core/problem.hpp\"\n"},
        {"tests/core/scoring/CMakeLists.txt",
         "weft_add_tests(core_scoring_tests USES core_scoring SOURCES gates_test.cpp)\n"},
        {"tests/core/scoring/gates_test.cpp",
         "#include \"core/scoring/gates.hpp\"\n\n#include \"core/rubric/rubric.hpp\"\n#include <gtest/gtest.h>\n"},
    };
}

/// The sound tree, but for one file.
std::vector<SourceFile> tree_with(const SourceFile& changed) {
    std::vector<SourceFile> tree = sound_tree();
    std::erase_if(tree, [&changed](const SourceFile& file) { return file.path == changed.path; });
    tree.push_back(changed);
    return tree;
}

std::vector<SourceFile> this_tree() {
    return read_tree(WEFT_SOURCE_DIR);
}

void fail_for_each(const std::vector<std::string>& sentences) {
    for (const std::string& sentence : sentences)
        ADD_FAILURE() << sentence;
}

TEST(Arrows, OfThisTreeHoldForEveryInclude) {
    fail_for_each(broken_arrows(this_tree()));
}

TEST(Arrows, OfThisTreeArePublicWhereHeadersShowThem) {
    fail_for_each(private_arrows_shown(this_tree()));
}

TEST(Arrows, OfThisTreeGoOneWay) {
    fail_for_each(arrows_in_a_circle(this_tree()));
}

TEST(Arrows, OfThisTreeKeepOutsideLibrariesAtHome) {
    fail_for_each(outside_headers_away_from_home(this_tree(), outside_libraries));
}

TEST(Arrows, OfASoundTreeCauseNoComplaint) {
    const std::vector<SourceFile> tree = sound_tree();

    EXPECT_THAT(broken_arrows(tree), IsEmpty());
    EXPECT_THAT(private_arrows_shown(tree), IsEmpty());
    EXPECT_THAT(arrows_in_a_circle(tree), IsEmpty());
    EXPECT_THAT(outside_headers_away_from_home(tree, outside_libraries), IsEmpty());
}

TEST(BrokenArrows, NameTheIncludeTheMissingArrowAndTheAllowedOnes) {
    const auto tree = tree_with({"core/scoring/gates.cpp", "#include \"core/answers/answer_table.hpp\"\n"});

    EXPECT_THAT(broken_arrows(tree),
                ElementsAre("core/scoring/gates.cpp includes \"core/answers/answer_table.hpp\": core_scoring may not "
                            "use core_answers (its link line allows core, core_rubric)"));
}

TEST(BrokenArrows, AreNotMendedByAnArrowThatAnotherLibraryKeepsPrivate) {
    const auto tree = tree_with({"core/scoring/gates.cpp", "  #  include <vector>\n"
                                                           "  #  include \"core/toml/toml_document.hpp\" // why\n"});

    EXPECT_THAT(broken_arrows(tree),
                ElementsAre("core/scoring/gates.cpp includes \"core/toml/toml_document.hpp\": core_scoring may not use "
                            "core_toml (its link line allows core, core_rubric)"));
}

TEST(BrokenArrows, LeaveAPluginNothingButTheSdk) {
    auto tree = sound_tree();
    tree.push_back({"sdk/CMakeLists.txt", "add_library(sdk INTERFACE)\n"});
    tree.push_back({"plugins/clinical/CMakeLists.txt", "weft_add_plugin(plugins_clinical SOURCES clinical.cpp)\n"});
    tree.push_back(
        {"plugins/clinical/clinical.cpp", "#include <weft/plugin.hpp>\n\n#include \"core/rubric/rubric.hpp\"\n"});

    EXPECT_THAT(broken_arrows(tree),
                ElementsAre("plugins/clinical/clinical.cpp includes \"core/rubric/rubric.hpp\": plugins_clinical may "
                            "not use core_rubric (its link line allows sdk)"));
}

TEST(BrokenArrows, AreFoundInTests) {
    const auto tree = tree_with({"tests/core/scoring/gates_test.cpp", "#include \"core/answers/answer_table.hpp\"\n"});

    EXPECT_THAT(broken_arrows(tree),
                ElementsAre("tests/core/scoring/gates_test.cpp includes \"core/answers/answer_table.hpp\": "
                            "core_scoring_tests may not use core_answers (its link line allows core, core_rubric, "
                            "core_scoring)"));
}

TEST(BrokenArrows, CannotHideBehindALibraryThatAFileUnderItsFolderBelongsTo) {
    const auto tree = tree_with({"core/problems/detail.hpp", "#include \"core/rubric/rubric.hpp\"\n"});

    EXPECT_THAT(broken_arrows(tree),
                ElementsAre("core/problems/detail.hpp includes \"core/rubric/rubric.hpp\": core may not use "
                            "core_rubric (its link line allows nothing of ours)"));
}

TEST(BrokenArrows, IncludeThoseWithoutThePathFromTheRoot) {
    const auto tree = tree_with({"core/scoring/gates.cpp", "#include \"gates.hpp\"\n"});

    EXPECT_THAT(broken_arrows(tree), ElementsAre("core/scoring/gates.cpp includes \"gates.hpp\": write the path from "
                                                 "the root, so that the arrow is visible"));
}

TEST(BrokenArrows, IncludeFoldersThatNobodyMakes) {
    const auto tree = tree_with({"reports/html/page.cpp", "#include <string>\n"});
    const auto other = tree_with({"apps/cli/main.cpp", "#include \"reports/report.hpp\"\n"});

    EXPECT_THAT(broken_arrows(tree),
                ElementsAre("reports/html/page.cpp: no CMakeLists.txt makes anything of reports/html"));
    EXPECT_THAT(broken_arrows(other), ElementsAre("apps/cli/main.cpp includes \"reports/report.hpp\": no "
                                                  "CMakeLists.txt makes anything of reports"));
}

TEST(BrokenArrows, IncludeLinkLinesThatNameWhatNobodyMakes) {
    const auto tree = tree_with({"core/toml/CMakeLists.txt",
                                 "add_library(core_toml toml_document.cpp)\n"
                                 "target_link_libraries(core_toml PUBLIC core PRIVATE core_tom fmt::fmt)\n"});

    EXPECT_THAT(broken_arrows(tree), ElementsAre("core/toml/CMakeLists.txt: core_toml links core_tom, which no "
                                                 "CMakeLists.txt makes"));
}

TEST(BrokenArrows, IncludeThoseOfPluginsPastTheContract) {
    auto tree = tree_with(
        {"plugins/clinical/clinical.cpp", "#include <weft/plugin.hpp>\n#include \"core/rubric/rubric.hpp\"\n"});
    tree.push_back({"plugins/clinical/CMakeLists.txt", "add_library(plugins_clinical MODULE clinical.cpp)\n"
                                                       "target_link_libraries(plugins_clinical PRIVATE sdk)\n"});
    tree.push_back({"sdk/CMakeLists.txt", "add_library(sdk INTERFACE)\n"});
    tree.push_back({"sdk/include/weft/plugin.hpp", "#include <cstdint>\n"});

    EXPECT_THAT(broken_arrows(tree),
                ElementsAre("plugins/clinical/clinical.cpp includes \"core/rubric/rubric.hpp\": plugins_clinical may "
                            "not use core_rubric (its link line allows sdk)"));
}

TEST(PrivateArrows, AreNotToBeShownInAHeaderThatOthersInclude) {
    const auto tree = tree_with({"core/rubric/rubric.hpp", "#include \"core/toml/toml_document.hpp\"\n"});

    EXPECT_THAT(private_arrows_shown(tree),
                ElementsAre("core/rubric/rubric.hpp shows \"core/toml/toml_document.hpp\" to other folders: "
                            "core_rubric has to link core_toml PUBLIC"));
}

TEST(PrivateArrows, AreFoundBehindAnotherHeaderOfTheFolder) {
    auto tree = tree_with({"core/rubric/rubric.hpp", "#include \"core/rubric/scale.hpp\"\n"});
    tree.push_back({"core/rubric/scale.hpp", "#include \"core/toml/toml_document.hpp\"\n"});

    EXPECT_THAT(private_arrows_shown(tree),
                ElementsAre("core/rubric/scale.hpp shows \"core/toml/toml_document.hpp\" to other folders: core_rubric "
                            "has to link core_toml PUBLIC"));
}

TEST(PrivateArrows, MayStandInAHeaderThatStaysInItsFolder) {
    auto tree = tree_with({"core/rubric/rubric_file.cpp", "#include \"core/rubric/tables.hpp\"\n"});
    tree.push_back({"core/rubric/tables.hpp", "#include \"core/toml/toml_document.hpp\"\n"});

    EXPECT_THAT(private_arrows_shown(tree), IsEmpty());
    EXPECT_THAT(broken_arrows(tree), IsEmpty());
}

TEST(ArrowsInACircle, AreListedAllTheWayRound) {
    const auto tree = tree_with({"core/CMakeLists.txt", "add_library(core problem.cpp)\n"
                                                        "target_link_libraries(core PRIVATE core_answers)\n"});

    EXPECT_THAT(arrows_in_a_circle(tree), ElementsAre("core_rubric -> core -> core_answers -> core_rubric"));
}

TEST(OutsideHeaders, BelongInTheirHome) {
    const auto tree = tree_with({"core/rubric/rubric_file.cpp", "#include <toml++/toml.h>\n"});
    const auto other = tree_with({"core/problem.cpp", "#include <gtest/gtest.h>\n"});

    EXPECT_THAT(outside_headers_away_from_home(tree, outside_libraries),
                ElementsAre("core/rubric/rubric_file.cpp includes <toml++/toml.h>, which belongs in core/toml"));
    EXPECT_THAT(outside_headers_away_from_home(other, outside_libraries),
                ElementsAre("core/problem.cpp includes <gtest/gtest.h>, which belongs in no folder but tests"));
}

TEST(OutsideHeaders, AreNotToBeShownInAHeaderThatOthersInclude) {
    const auto tree = tree_with({"core/toml/toml_document.hpp", "#include <toml++/toml.h>\n"});

    EXPECT_THAT(outside_headers_away_from_home(tree, outside_libraries),
                ElementsAre("core/toml/toml_document.hpp shows <toml++/toml.h> to other folders: include it where "
                            "nobody else sees it"));
}

} // namespace
} // namespace weft::architecture
