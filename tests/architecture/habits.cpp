// SPDX-License-Identifier: MIT
#include "tests/architecture/habits.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <sstream>

namespace weft::architecture {
namespace {

/// "core/problem" of "core/problem.hpp".
std::string_view stem(std::string_view path) {
    return path.substr(0, path.rfind('.'));
}

std::set<std::string> paths_ending(std::span<const SourceFile> tree, std::string_view ending) {
    std::set<std::string> paths;
    for (const SourceFile& file : tree) {
        if (file.path.ends_with(ending)) {
            paths.insert(file.path);
        }
    }
    return paths;
}

/// What the CMakeLists.txt of this folder or the nearest above it names, as paths from the root.
std::optional<std::set<std::string>> named_near(std::span<const SourceFile> tree, std::string_view path) {
    for (std::string_view folder = folder_of(path); !folder.empty(); folder = folder_of(folder)) {
        const std::string wanted = std::string(folder) + "/CMakeLists.txt";
        const auto file = std::ranges::find(tree, wanted, &SourceFile::path);
        if (file == tree.end()) {
            continue;
        }
        std::set<std::string> named;
        for (const CMakeCall& call : calls_of(*file)) {
            for (const std::string& word : call.arguments) {
                named.insert(std::string(folder) + "/" + word);
            }
        }
        return named;
    }
    return std::nullopt;
}

} // namespace

std::vector<std::string> files_without_licence_line(std::span<const SourceFile> tree) {
    std::vector<std::string> paths;
    for (const SourceFile& file : tree) {
        std::istringstream lines(file.text);
        std::string line;
        std::getline(lines, line);
        if (line.starts_with("#!")) {
            std::getline(lines, line);
        }
        const bool is_c_like = is_cpp(file);
        if (line != (is_c_like ? "// SPDX-License-Identifier: MIT" : "# SPDX-License-Identifier: MIT")) {
            paths.push_back(file.path);
        }
    }
    return paths;
}

std::vector<std::string> sources_nobody_builds(std::span<const SourceFile> tree) {
    std::vector<std::string> paths;
    for (const SourceFile& file : tree) {
        if (!is_cpp(file) || is_header(file)) {
            continue;
        }
        const auto named = named_near(tree, file.path);
        if (!named || !named->contains(file.path)) {
            paths.push_back(file.path);
        }
    }
    return paths;
}

std::vector<std::string> sources_not_led_by_their_header(std::span<const SourceFile> tree) {
    const std::set<std::string> headers = paths_ending(tree, ".hpp");
    std::vector<std::string> paths;
    for (const SourceFile& file : tree) {
        const std::string header = std::string(stem(file.path)) + ".hpp";
        if (!file.path.ends_with(".cpp") || !headers.contains(header)) {
            continue;
        }
        const std::vector<Include> includes = includes_of(file);
        if (includes.empty() || includes.front().path != header) {
            paths.push_back(file.path);
        }
    }
    return paths;
}

std::vector<std::string> headers_not_shown_to_stand_alone(std::span<const SourceFile> tree,
                                                          std::string_view compiled_alone) {
    const std::set<std::string> sources = paths_ending(tree, ".cpp");
    std::set<std::string> alone;
    std::istringstream lines{std::string(compiled_alone)};
    for (std::string line; std::getline(lines, line);) {
        alone.insert(line);
    }
    std::vector<std::string> paths;
    for (const SourceFile& file : tree) {
        if (file.path.ends_with(".hpp") && !sources.contains(std::string(stem(file.path)) + ".cpp") &&
            !alone.contains(file.path)) {
            paths.push_back(file.path);
        }
    }
    return paths;
}

std::vector<std::string> checks_off_without_reason(std::string_view clang_tidy) {
    std::set<std::string> reasoned;
    std::vector<std::string> off;
    std::istringstream lines{std::string(clang_tidy)};
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words(line);
        std::string first;
        std::string second;
        std::string third;
        words >> first >> second >> third;
        if (first == "#" && second.starts_with('-') && second.ends_with(':') && !third.empty()) {
            reasoned.insert(second.substr(0, second.size() - 1));
        } else if (first.starts_with('-') && first.size() > 1) {
            off.push_back(first.substr(0, first.find(',')));
        }
    }
    std::erase_if(off, [&reasoned](const std::string& check) { return reasoned.contains(check); });
    return off;
}

} // namespace weft::architecture
