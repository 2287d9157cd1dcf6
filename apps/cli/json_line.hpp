// SPDX-License-Identifier: MIT
#pragma once

#include <nlohmann/json.hpp>

#include <string>

namespace weft::cli {

/// A document on a line of its own. What is not UTF-8, as the name of a file need not be, becomes U+FFFD.
inline std::string line_of(const nlohmann::json& document) {
    return document.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

} // namespace weft::cli
