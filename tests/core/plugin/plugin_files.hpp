// SPDX-License-Identifier: MIT
#pragma once

#include "core/plugin/plugin_folder.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace weft {

/// A folder of the running test that only its owner may write to, gone afterwards. Plugins of the build are copied into
/// it.
class PluginFiles {
public:
    PluginFiles() {
        const auto* const test = testing::UnitTest::GetInstance()->current_test_info();
        path_ = std::filesystem::path(WEFT_TEST_FOLDERS) / test->test_suite_name() / test->name();
        std::filesystem::remove_all(path_);
        std::filesystem::create_directories(path_);
        permit(path_, std::filesystem::perms(0755));
    }
    PluginFiles(const PluginFiles&) = delete;
    PluginFiles& operator=(const PluginFiles&) = delete;
    ~PluginFiles() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }

    const std::filesystem::path& path() const { return path_; }

    /// The plugin `<name>.so` of the build, under this name.
    std::filesystem::path copy(const std::string& name, const std::string& as = {}) const {
        return write(as.empty() ? name + ".so" : as, bytes_of(name));
    }

    std::filesystem::path write(const std::string& name, const std::string& bytes) const {
        const auto file = path_ / name;
        std::ofstream(file, std::ios::binary) << bytes;
        permit(file, std::filesystem::perms(0644));
        return file;
    }

    static std::string bytes_of(const std::string& name) {
        std::ostringstream bytes;
        bytes << std::ifstream(std::filesystem::path(WEFT_TEST_PLUGINS) / (name + ".so"), std::ios::binary).rdbuf();
        EXPECT_GT(bytes.str().size(), 1000U) << name;
        return bytes.str();
    }

    static void permit(const std::filesystem::path& path, std::filesystem::perms permissions) {
        std::filesystem::permissions(path, permissions);
    }

    /// Every refusal in whole sentences.
    static std::vector<std::string> sentences(const PluginFolder& plugins) {
        std::vector<std::string> sentences;
        for (const auto& refusal : plugins.refusals)
            sentences.push_back(refusal.sentence());
        return sentences;
    }

private:
    std::filesystem::path path_;
};

} // namespace weft
