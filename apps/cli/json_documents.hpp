// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result_json.hpp"
#include "core/plugin/plugin_folder.hpp"
#include "core/problem.hpp"

#include <optional>
#include <string>
#include <vector>

/// What commands say with --json where it is not a result: one document on one line each.
namespace weft::cli {

/// `weft.check/1`: every problem found (the first thousand) and their numbers. `facts` are counts of what was looked at.
struct Fact {
    std::string name;
    std::size_t count;
};
std::string check_document(const Problems& problems, const std::vector<Fact>& facts);

/// `weft.verification/1`: one result and whether it is what its answers give.
struct Verification {
    std::string file;
    std::string system;
    std::string round;
    std::string digest; ///< of the answers; empty when there are none
    std::optional<Difference> difference;
    std::string because; ///< why it differs, where that is known; may be empty
};
std::string verification_document(const Verification& verification);

/// `weft.plugins/1`: those that are loaded, and the files that were refused.
std::string plugins_document(const PluginFolder& plugins);

/// `weft.plugin/1`: one of them.
std::string plugin_document(const Plugin& plugin);

/// `weft.files/1`: what was written.
std::string files_document(const std::vector<std::string>& paths);

} // namespace weft::cli
