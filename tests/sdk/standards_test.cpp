// SPDX-License-Identifier: MIT
#include "core/plugin/plugin_library.hpp"
#include "tests/core/plugin/plugin_files.hpp"
#include "tests/core/plugin/tea_case.hpp"

#include <gmock/gmock.h>

#include <string>

namespace weft {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class PluginBuiltAs : public testing::TestWithParam<std::string> {};

TEST_P(PluginBuiltAs, LoadsAndSaysWhoItIs) {
    const PluginFiles files;
    const auto loaded = load_plugin(files.copy("skeleton_" + GetParam()));

    const auto* const plugin = std::get_if<Plugin>(&loaded);
    ASSERT_NE(plugin, nullptr) << std::get<PluginRefusal>(loaded).sentence();
    EXPECT_EQ(plugin->id, "org.example.measure-backed");
    EXPECT_EQ(plugin->name, "Measure-backed levels");
    EXPECT_EQ(plugin->version, "0.1.0");
    EXPECT_THAT(plugin->rubrics, IsEmpty());
    EXPECT_THAT(plugin->parameters, IsEmpty());
    EXPECT_THAT(plugin->measures, IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(EveryStandard, PluginBuiltAs, testing::Values("cpp11", "cpp14", "cpp17", "cpp20"),
                         [](const auto& test) { return test.param; });

TEST(PluginInC, LoadsAndRuns) {
    const PluginFiles files;
    files.copy("plugin_in_c");
    const auto plugins = load_plugins(files.path());
    ASSERT_THAT(PluginFiles::sentences(plugins), IsEmpty());

    TeaCase tea("org.example.in-c");
    EXPECT_TRUE(tea.let_look(plugins).assessor_ran);

    EXPECT_THAT(tea.indicators(), ElementsAre("levels: 3"));
    EXPECT_THAT(tea.cautions(), IsEmpty());
}

} // namespace
} // namespace weft
