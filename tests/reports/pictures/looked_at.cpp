// SPDX-License-Identifier: MIT
#include "tests/reports/pictures/looked_at.hpp"

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <memory>
#include <set>
#include <utility>

namespace weft::pictures {
namespace {

std::string unescaped(std::string text) {
    for (const auto& [written, meant] : {std::pair("&lt;", "<"), std::pair("&gt;", ">"), std::pair("&quot;", "\""),
                                         std::pair("&#39;", "'"), std::pair("&amp;", "&")})
        for (std::size_t at = text.find(written); at != std::string::npos; at = text.find(written, at + 1))
            text.replace(at, std::string(written).size(), meant);
    return text;
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

} // namespace

std::string wrong_with(const std::string& svg) {
    const auto path = std::filesystem::temp_directory_path() / ("weft-picture-" + std::to_string(getpid()) + ".svg");
    std::ofstream(path, std::ios::binary) << svg;
    const auto command =
        WEFT_PYTHON " '" WEFT_SOURCE_DIR "/tests/reports/pictures/check_svg.py' '" + path.string() + "' 2>&1";
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen(command.c_str(), "r"), pclose);
    std::string wrong;
    for (int c = std::fgetc(pipe.get()); c != EOF; c = std::fgetc(pipe.get()))
        wrong += static_cast<char>(c);
    std::filesystem::remove(path);
    return wrong;
}

std::vector<std::string> words_in(const std::string& svg) {
    std::vector<std::string> words;
    for (const auto* element : {"title", "desc", "text"})
        for (std::size_t at = svg.find(std::string("<") + element + ' '); at != std::string::npos;
             at = svg.find(std::string("<") + element + ' ', at + 1)) {
            const auto begin = svg.find('>', at) + 1;
            words.push_back(unescaped(svg.substr(begin, svg.find("</", begin) - begin)));
        }
    return words;
}

std::vector<std::string> numbers_in(const std::string& words) {
    std::vector<std::string> numbers;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!is_digit(words[i])) continue;
        const auto begin = i;
        while (i < words.size() &&
               (is_digit(words[i]) || (words[i] == '.' && i + 1 < words.size() && is_digit(words[i + 1]))))
            ++i;
        numbers.push_back(words.substr(begin, i - begin));
    }
    return numbers;
}

std::vector<std::string> numbers_not_in_its_table(const Picture& picture) {
    std::set<std::string> known;
    const auto learn = [&](const std::string& words) {
        for (auto& number : numbers_in(words))
            known.insert(std::move(number));
    };
    learn(picture.table.caption);
    for (const auto& column : picture.table.columns)
        learn(column.head);
    for (const auto& row : picture.table.rows)
        for (const auto& one : row)
            learn(one.words);
    for (const auto& tally : picture.table.tallies) {
        learn(tally.what);
        known.insert(std::to_string(tally.count));
    }
    std::vector<std::string> missing;
    for (const auto& words : words_in(picture.svg.text()))
        for (auto& number : numbers_in(words))
            if (!known.contains(number)) missing.push_back(number + " in: " + words.substr(0, 80));
    return missing;
}

std::size_t count_of(const std::string& svg, const std::string& element) {
    std::size_t count = 0;
    for (std::size_t at = svg.find("<" + element); at != std::string::npos; at = svg.find("<" + element, at + 1))
        ++count;
    return count;
}

} // namespace weft::pictures
