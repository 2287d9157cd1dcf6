// SPDX-License-Identifier: MIT
#include "apps/cli/result_files.hpp"

#include "apps/cli/console.hpp"
#include "core/assessment/result_json.hpp"
#include "core/error.hpp"
#include "core/source_text.hpp"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <iterator>
#include <utility>

namespace weft::cli {
namespace {

std::string read_standard_input() {
    std::string text;
    std::array<char, 65536> part{};
    while (text.size() <= largest_document) {
        const ssize_t count = read(STDIN_FILENO, part.data(), part.size());
        if (count < 0 && errno != EINTR) {
            throw Error(Failure::input, "cannot read standard input: " + system_reason(errno));
        }
        if (count == 0) {
            return text;
        }
        text.append(part.data(), count < 0 ? 0 : static_cast<std::size_t>(count));
    }
    throw Error(Failure::input, "standard input is longer than a gigabyte");
}

} // namespace

bool is_result_file(const std::string& path) {
    return path == "-" || path.ends_with(".json") || path.ends_with(".jsonl");
}

std::vector<FiledResult> read_results(const std::vector<std::string>& files) {
    std::vector<FiledResult> filed;
    for (const std::string& file : files) {
        const bool is_standard_input = file == "-";
        const std::string name = is_standard_input ? "standard input" : file;
        const SourceText source =
            is_standard_input ? SourceText(name, read_standard_input()) : read_source(file, largest_document);
        auto results = results_from_json(source.text(), name);
        if (results.empty()) {
            throw Error(Failure::input, "there is no result in " + name);
        }
        for (result::Result& result : results) {
            filed.push_back({name, std::move(result)});
        }
    }
    return filed;
}

std::vector<result::Result> results_in(const std::vector<std::string>& files) {
    std::vector<result::Result> results;
    for (FiledResult& filed : read_results(files)) {
        results.push_back(std::move(filed.result));
    }
    return results;
}

std::string name_of_result(const result::Result& result) {
    return "'" + result.system + "' " + result.round;
}

std::string names_of(std::span<const result::Result> results) {
    std::vector<std::string> names;
    std::ranges::transform(results, std::back_inserter(names), name_of_result);
    return some_of(names);
}

std::string some_of(std::span<const std::string> names) {
    constexpr std::size_t enough = 3;
    std::string text;
    for (std::size_t i = 0; i < std::min(enough, names.size()); ++i) {
        text += (i == 0 ? "" : ", ") + names[i];
    }
    return names.size() > enough ? text + " and " + std::to_string(names.size() - enough) + " more" : text;
}

} // namespace weft::cli
