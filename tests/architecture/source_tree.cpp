// SPDX-License-Identifier: MIT
#include "tests/architecture/source_tree.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <fstream>
#include <iterator>
#include <sstream>
#include <stdexcept>

namespace weft::architecture {
namespace {

constexpr std::array top_folders = {"apps", "core", "plugins", "reports", "scripts", "sdk", "tests"};

bool is_word(char letter) {
    return std::isalnum(static_cast<unsigned char>(letter)) != 0 || letter == '_';
}

bool is_blank(char letter) {
    return std::isspace(static_cast<unsigned char>(letter)) != 0;
}

std::string without_comments(std::string_view text) {
    std::string result;
    bool in_quotes = false;
    bool in_comment = false;
    for (const char letter : text) {
        if (letter == '\n') {
            in_comment = false;
        } else if (letter == '"' && !in_comment) {
            in_quotes = !in_quotes;
        } else if (letter == '#' && !in_quotes) {
            in_comment = true;
        }
        if (!in_comment) {
            result += letter;
        }
    }
    return result;
}

} // namespace

std::string read_file(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in) {
        throw std::runtime_error("cannot read " + path.string());
    }
    return {std::istreambuf_iterator<char>(in), {}};
}

bool is_cmake(const SourceFile& file) {
    return file.path == "CMakeLists.txt" || file.path.ends_with("/CMakeLists.txt") || file.path.ends_with(".cmake");
}

bool is_header(const SourceFile& file) {
    return file.path.ends_with(".hpp") || file.path.ends_with(".h");
}

bool is_cpp(const SourceFile& file) {
    return is_header(file) || file.path.ends_with(".cpp") || file.path.ends_with(".c");
}

std::vector<SourceFile> read_tree(const std::filesystem::path& root) {
    std::vector<SourceFile> tree = {{"CMakeLists.txt", read_file(root / "CMakeLists.txt")}};
    for (const char* top : top_folders) {
        if (!std::filesystem::exists(root / top)) {
            continue;
        }
        for (const auto& entry : std::filesystem::recursive_directory_iterator(root / top)) {
            SourceFile file{entry.path().lexically_relative(root).generic_string(), ""};
            const bool is_script = file.path.starts_with("scripts/") || file.path.ends_with(".sh");
            if (entry.is_regular_file() && (is_cpp(file) || is_cmake(file) || is_script)) {
                file.text = read_file(entry.path());
                tree.push_back(std::move(file));
            }
        }
    }
    std::ranges::sort(tree, {}, &SourceFile::path);
    return tree;
}

std::string_view folder_of(std::string_view path) {
    const auto slash = path.rfind('/');
    return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
}

std::vector<Include> includes_of(const SourceFile& file) {
    std::vector<Include> includes;
    std::istringstream lines(file.text);
    for (std::string line; std::getline(lines, line);) {
        std::string_view rest = line;
        const auto skip = [&rest](std::string_view word) {
            rest.remove_prefix(std::min(rest.find_first_not_of(" \t"), rest.size()));
            const bool found = rest.starts_with(word);
            rest.remove_prefix(found ? word.size() : 0);
            return found;
        };
        if (!skip("#") || !skip("include")) {
            continue;
        }
        skip("");
        const bool is_quoted = rest.starts_with('"');
        if (!is_quoted && !rest.starts_with('<')) {
            continue;
        }
        rest.remove_prefix(1);
        includes.push_back({std::string(rest.substr(0, rest.find(is_quoted ? '"' : '>'))), is_quoted});
    }
    return includes;
}

std::string to_text(const Include& include) {
    return include.is_quoted ? "\"" + include.path + "\"" : "<" + include.path + ">";
}

std::vector<CMakeCall> calls_of(const SourceFile& file) {
    std::vector<CMakeCall> calls;
    const std::string text = without_comments(file.text);
    for (std::size_t open = text.find('('); open != std::string::npos; open = text.find('(', open + 1)) {
        std::size_t end = open;
        while (end > 0 && is_blank(text[end - 1])) {
            --end;
        }
        std::size_t start = end;
        while (start > 0 && is_word(text[start - 1])) {
            --start;
        }
        CMakeCall call{text.substr(start, end - start), {}};
        std::istringstream words(text.substr(open + 1, text.find(')', open) - open - 1));
        for (std::string word; words >> word;) {
            call.arguments.push_back(word);
        }
        calls.push_back(std::move(call));
    }
    return calls;
}

std::string listed(std::span<const std::string> words, std::string_view none) {
    std::string text;
    for (const std::string& word : words) {
        text += (text.empty() ? "" : ", ") + word;
    }
    return text.empty() ? std::string(none) : text;
}

} // namespace weft::architecture
