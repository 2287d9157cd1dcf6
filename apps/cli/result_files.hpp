// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace weft::cli {

/// Of results, comparisons and plans, in bytes; what is larger is none of ours.
inline constexpr std::size_t largest_document = std::size_t{1} << 30;

/// A result with the name of the file it stands in, for messages.
struct FiledResult {
    std::string file;
    result::Result result;
};

/// By its name: "-", or one that ends as JSON does.
bool is_result_file(const std::string& path);

/// Every result of these files, in their order; "-" is standard input. Throws `Error` (Failure::input).
std::vector<FiledResult> read_results(const std::vector<std::string>& files);

/// The same where nobody asks in which file one stands.
std::vector<result::Result> results_in(const std::vector<std::string>& files);

/// What messages call a result: "'demo:a' 2026"; and many of them, not endlessly: "'demo:a' 2026, 'demo:b' 2026 and 5 more".
std::string name_of_result(const result::Result& result);
std::string names_of(std::span<const result::Result> results);
/// The same of any names.
std::string some_of(std::span<const std::string> names);

} // namespace weft::cli
