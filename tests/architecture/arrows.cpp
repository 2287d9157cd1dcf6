// SPDX-License-Identifier: MIT
#include "tests/architecture/arrows.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

namespace weft::architecture {
namespace {

/// All targets of one folder. They share their files, so they share their arrows.
struct Folder {
    std::string target; ///< the one named after the folder, else the first
    std::set<std::string> arrows;
    std::set<std::string> public_arrows;
};

/// The folders that make something, by path, and the arrows between them.
struct Map {
    std::map<std::string, Folder, std::less<>> folders;
    std::vector<std::string> unknown; ///< sentences on link lines that name what nobody makes
};

std::string target_name(std::string_view folder) {
    std::string name(folder);
    std::ranges::replace(name, '/', '_');
    return name;
}

bool is_top_folder(std::string_view name) {
    static constexpr std::array names = {"apps", "core", "plugins", "reports", "sdk", "tests"};
    return std::ranges::find(names, name) != names.end();
}

bool looks_like_ours(std::string_view target) {
    return is_top_folder(target.substr(0, target.find('_')));
}

bool is_test(std::string_view path) {
    return path.starts_with("tests/");
}

/// The name of the target that this call makes, if it makes one.
std::optional<std::string> made_by(const CMakeCall& call) {
    const bool makes =
        call.command == "add_library" || call.command == "add_executable" || call.command.starts_with("weft_add_");
    if (!makes || call.arguments.empty() || call.arguments.front().find('$') != std::string::npos) {
        return std::nullopt;
    }
    if (std::ranges::any_of(call.arguments, [](const auto& word) { return word == "ALIAS" || word == "IMPORTED"; })) {
        return std::nullopt;
    }
    return call.arguments.front();
}

/// What a call links: names with true where the arrow is handed on.
std::vector<std::pair<std::string, bool>> linked_by(const CMakeCall& call) {
    if (call.command == "weft_add_plugin") {
        return {{"sdk", false}}; // and nothing else
    }
    std::vector<std::pair<std::string, bool>> linked;
    bool is_link = call.command == "target_link_libraries";
    bool is_public = is_link;
    for (std::size_t i = 1; i < call.arguments.size(); ++i) {
        const std::string& word = call.arguments[i];
        if (word == "USES" || word == "SOURCES") {
            is_link = word == "USES";
        } else if (word == "PUBLIC" || word == "INTERFACE" || word == "PRIVATE") {
            is_public = word != "PRIVATE";
        } else if (is_link) {
            linked.emplace_back(word, is_public);
        }
    }
    return linked;
}

Map read_arrows(std::span<const SourceFile> tree) {
    Map map;
    std::map<std::string, std::string, std::less<>> folder_of_target;
    for (const SourceFile& file : tree) {
        if (!is_cmake(file)) {
            continue;
        }
        const std::string folder(folder_of(file.path));
        for (const CMakeCall& call : calls_of(file)) {
            if (const auto target = made_by(call); target && !folder.empty()) {
                folder_of_target[*target] = folder;
                Folder& made = map.folders[folder];
                if (made.target.empty() || *target == target_name(folder)) {
                    made.target = *target;
                }
            }
        }
    }
    for (const SourceFile& file : tree) {
        if (!is_cmake(file)) {
            continue;
        }
        for (const CMakeCall& call : calls_of(file)) {
            const auto from =
                call.arguments.empty() ? folder_of_target.end() : folder_of_target.find(call.arguments.front());
            if (from == folder_of_target.end()) {
                continue;
            }
            for (const auto& [name, is_public] : linked_by(call)) {
                const auto to = folder_of_target.find(name);
                if (to == folder_of_target.end()) {
                    if (looks_like_ours(name)) {
                        map.unknown.push_back(file.path + ": " + from->first + " links " + name +
                                              ", which no CMakeLists.txt makes");
                    }
                    continue;
                }
                if (to->second == from->second) {
                    continue;
                }
                Folder& folder = map.folders[from->second];
                folder.arrows.insert(to->second);
                if (is_public) {
                    folder.public_arrows.insert(to->second);
                }
            }
        }
    }
    return map;
}

/// The folder, or the nearest one above it, that makes something.
std::optional<std::string> owner_of(const Map& map, std::string_view path) {
    for (std::string_view folder = folder_of(path); !folder.empty(); folder = folder_of(folder)) {
        if (map.folders.contains(folder)) {
            return std::string(folder);
        }
    }
    return std::nullopt;
}

/// Where an include of ours points, from the root; nothing for those of others.
std::optional<std::string> path_of(const Include& include) {
    if (include.path.starts_with("weft/")) {
        return "sdk/include/" + include.path;
    }
    if (include.is_quoted && is_top_folder(include.path.substr(0, include.path.find('/')))) {
        return include.path;
    }
    return std::nullopt;
}

/// These folders and all they hand on.
std::set<std::string> with_public_arrows(const Map& map, const std::set<std::string>& start) {
    std::set<std::string> seen;
    std::vector<std::string> open(start.begin(), start.end());
    while (!open.empty()) {
        const std::string folder = open.back();
        open.pop_back();
        if (seen.insert(folder).second) {
            std::ranges::copy(map.folders.find(folder)->second.public_arrows, std::back_inserter(open));
        }
    }
    return seen;
}

std::string targets_listed(const Map& map, const std::set<std::string>& folders) {
    std::vector<std::string> names;
    names.reserve(folders.size());
    for (const std::string& folder : folders) {
        names.push_back(map.folders.find(folder)->second.target);
    }
    std::ranges::sort(names);
    return listed(names, "nothing of ours");
}

/// The headers that code of another folder sees, directly or through another header of the same folder.
std::set<std::string> shown_headers(const Map& map, std::span<const SourceFile> tree) {
    std::map<std::string_view, const SourceFile*> by_path;
    std::vector<std::string> open;
    for (const SourceFile& file : tree) {
        by_path[file.path] = &file;
        for (const Include& include : is_cpp(file) ? includes_of(file) : std::vector<Include>()) {
            const auto path = path_of(include);
            if (path && !is_test(file.path) && owner_of(map, *path) != owner_of(map, file.path)) {
                open.push_back(*path);
            }
        }
    }
    std::set<std::string> shown;
    while (!open.empty()) {
        const std::string header = open.back();
        open.pop_back();
        const auto file = by_path.find(header);
        if (file == by_path.end() || !shown.insert(header).second) {
            continue;
        }
        for (const Include& include : includes_of(*file->second)) {
            if (const auto path = path_of(include); path && owner_of(map, *path) == owner_of(map, header)) {
                open.push_back(*path);
            }
        }
    }
    return shown;
}

} // namespace

std::vector<std::string> broken_arrows(std::span<const SourceFile> tree) {
    const Map map = read_arrows(tree);
    std::vector<std::string> sentences = map.unknown;
    for (const SourceFile& file : tree) {
        if (!is_cpp(file)) {
            continue;
        }
        const auto from = owner_of(map, file.path);
        if (!from) {
            sentences.push_back(file.path + ": no CMakeLists.txt makes anything of " +
                                std::string(folder_of(file.path)));
            continue;
        }
        const Folder& folder = map.folders.find(*from)->second;
        const std::set<std::string> allowed = with_public_arrows(map, folder.arrows);
        for (const Include& include : includes_of(file)) {
            const std::string start = file.path + " includes " + to_text(include) + ": ";
            const auto path = path_of(include);
            if (!path) {
                if (include.is_quoted) {
                    sentences.push_back(start + "write the path from the root, so that the arrow is visible");
                }
                continue;
            }
            const auto to = owner_of(map, *path);
            if (!to) {
                sentences.push_back(start + "no CMakeLists.txt makes anything of " + std::string(folder_of(*path)));
            } else if (*to != *from && !allowed.contains(*to)) {
                sentences.push_back(start + folder.target + " may not use " + map.folders.find(*to)->second.target +
                                    " (its link line allows " + targets_listed(map, allowed) + ")");
            }
        }
    }
    return sentences;
}

std::vector<std::string> private_arrows_shown(std::span<const SourceFile> tree) {
    const Map map = read_arrows(tree);
    const std::set<std::string> shown = shown_headers(map, tree);
    std::vector<std::string> sentences;
    for (const SourceFile& file : tree) {
        const auto from = owner_of(map, file.path);
        if (!from || !shown.contains(file.path)) {
            continue;
        }
        const Folder& folder = map.folders.find(*from)->second;
        const std::set<std::string> allowed = with_public_arrows(map, folder.arrows);
        const std::set<std::string> handed_on = with_public_arrows(map, folder.public_arrows);
        for (const Include& include : includes_of(file)) {
            const auto path = path_of(include);
            const auto to = path ? owner_of(map, *path) : std::nullopt;
            if (to && *to != *from && allowed.contains(*to) && !handed_on.contains(*to)) {
                sentences.push_back(file.path + " shows " + to_text(include) + " to other folders: " + folder.target +
                                    " has to link " + map.folders.find(*to)->second.target + " PUBLIC");
            }
        }
    }
    return sentences;
}

std::vector<std::string> arrows_in_a_circle(std::span<const SourceFile> tree) {
    const Map map = read_arrows(tree);
    std::set<std::string> finished;
    std::vector<std::string> way;
    std::vector<std::string> sentences;
    const auto walk = [&](const auto& self, const std::string& folder) -> void {
        if (const auto start = std::ranges::find(way, folder); start != way.end()) {
            std::string circle;
            for (auto step = start; step != way.end(); ++step) {
                circle += map.folders.find(*step)->second.target + " -> ";
            }
            sentences.push_back(circle + map.folders.find(folder)->second.target);
            return;
        }
        if (finished.contains(folder)) {
            return;
        }
        way.push_back(folder);
        for (const std::string& next : map.folders.find(folder)->second.arrows) {
            self(self, next);
        }
        way.pop_back();
        finished.insert(folder);
    };
    for (const auto& [folder, contents] : map.folders) {
        walk(walk, folder);
    }
    return sentences;
}

std::vector<std::string> outside_headers_away_from_home(std::span<const SourceFile> tree,
                                                        std::span<const OutsideLibrary> libraries) {
    const Map map = read_arrows(tree);
    const std::set<std::string> shown = shown_headers(map, tree);
    std::vector<std::string> sentences;
    for (const SourceFile& file : tree) {
        if (!is_cpp(file) || is_test(file.path)) {
            continue;
        }
        for (const Include& include : includes_of(file)) {
            const auto library = std::ranges::find_if(
                libraries, [&include](const OutsideLibrary& row) { return include.path.starts_with(row.header); });
            if (library == libraries.end()) {
                continue;
            }
            const auto owner = owner_of(map, file.path);
            if (!owner || std::ranges::find(library->homes, *owner) == library->homes.end()) {
                sentences.push_back(file.path + " includes " + to_text(include) + ", which belongs in " +
                                    listed(library->homes, "no folder but tests"));
            } else if (shown.contains(file.path)) {
                sentences.push_back(file.path + " shows " + to_text(include) +
                                    " to other folders: include it where nobody else sees it");
            }
        }
    }
    return sentences;
}

} // namespace weft::architecture
