// SPDX-License-Identifier: MIT
#include "apps/cli/shipped_folder.hpp"

#include "core/error.hpp"

#include <cstdlib>
#include <system_error>

namespace weft::cli {
namespace {

namespace fs = std::filesystem;

fs::path required_folder(const std::string& folder, const std::string& named_by) {
    std::error_code unreadable;
    if (!fs::is_directory(folder, unreadable)) {
        throw Error(Failure::input, named_by + " names '" + folder + "', which is not a folder");
    }
    return folder;
}

/// "rubrics", "../rubrics", "../../rubrics": short names, as problems show them.
std::optional<fs::path> folder_upwards(const ShippedFolder& shipped) {
    std::error_code unreadable;
    const fs::path here = fs::current_path(unreadable);
    if (unreadable) {
        return std::nullopt;
    }
    fs::path upwards;
    for (fs::path at = here;; at = at.parent_path()) {
        if (shipped.is_one(upwards / shipped.name)) {
            return upwards / shipped.name;
        }
        if (at == at.parent_path()) {
            return std::nullopt;
        }
        upwards /= "..";
    }
}

std::optional<fs::path> folder_beside_program(const ShippedFolder& shipped) {
    std::error_code unreadable;
    const fs::path program = fs::read_symlink("/proc/self/exe", unreadable);
    const fs::path folder = program.parent_path();
    for (const fs::path& candidate : {folder / "../.." / shipped.name, folder / "../share/weft" / shipped.name}) {
        if (!unreadable && shipped.is_one(candidate)) {
            return candidate.lexically_normal();
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<fs::path> find_shipped_folder(const ShippedFolder& shipped, const std::string& given) {
    if (!given.empty()) {
        return required_folder(given, shipped.option);
    }
    // NOLINTNEXTLINE(concurrency-mt-unsafe): read before any thread starts
    const char* named = std::getenv(shipped.variable.c_str());
    if (named != nullptr && *named != '\0') {
        return required_folder(named, shipped.variable);
    }
    const auto upwards = folder_upwards(shipped);
    return upwards ? upwards : folder_beside_program(shipped);
}

} // namespace weft::cli
