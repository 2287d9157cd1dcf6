// SPDX-License-Identifier: MIT
#pragma once

#include "tests/files/temporary_folder.hpp"

#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

namespace weft {

/// While this lives, PATH leads to the programs that it was given, and other programs work in an empty folder.
class FakePrograms {
public:
    FakePrograms() {
        for (const auto* name : {"PATH", "TMPDIR"}) {
            const char* value = std::getenv(name);
            before_.emplace_back(name, value == nullptr ? "" : value);
        }
        std::filesystem::create_directories(folder_.path() / "bin");
        std::filesystem::create_directories(work());
        setenv("PATH", (folder_.path() / "bin").c_str(), 1);
        setenv("TMPDIR", work().c_str(), 1);
    }
    FakePrograms(const FakePrograms&) = delete;
    FakePrograms& operator=(const FakePrograms&) = delete;
    ~FakePrograms() {
        for (const auto& [name, value] : before_)
            value.empty() ? unsetenv(name.c_str()) : setenv(name.c_str(), value.c_str(), 1);
    }

    /// A shell script of this name; only the shell's own commands are on its PATH.
    std::filesystem::path add(const std::string& name, const std::string& script) const {
        const auto path = folder_.path() / "bin" / name;
        folder_.write("bin/" + name, "#!/bin/sh\n" + script);
        std::filesystem::permissions(path, std::filesystem::perms::owner_all);
        return path;
    }

    std::filesystem::path work() const { return folder_.path() / "work"; }
    bool left_nothing_behind() const { return std::filesystem::is_empty(work()); }

private:
    TemporaryFolder folder_;
    std::vector<std::pair<std::string, std::string>> before_;
};

} // namespace weft
