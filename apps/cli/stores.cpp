// SPDX-License-Identifier: MIT
#include "apps/cli/stores.hpp"

#include "core/error.hpp"
#include "core/store/open_store.hpp"

#include <array>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <system_error>

namespace weft::cli {
namespace {

std::string now() {
    const std::time_t seconds = std::time(nullptr);
    std::tm utc{};
    gmtime_r(&seconds, &utc);
    std::array<char, sizeof "2026-04-01T09:30:00Z"> text{};
    std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &utc);
    return text.data();
}

std::string logged_in_user() {
    const char* name = std::getenv("USER"); // NOLINT(concurrency-mt-unsafe): nobody changes the environment
    return name == nullptr || *name == '\0' ? "unknown" : name;
}

} // namespace

std::unique_ptr<Store> open_chosen_store(const StoreOptions& options, Access access) {
    std::error_code unreadable;
    if (std::filesystem::is_directory(options.file, unreadable)) {
        throw Error(Failure::storage, "'" + options.file + "' is a folder; a store is a file");
    }
    return open_store("sqlite:" + options.file, access);
}

Change change_of(const StoreOptions& options, const std::string& reason) {
    return {
        .time = now(),
        .actor = options.actor.empty() ? logged_in_user() : options.actor,
        .reason = options.reason.empty() ? reason : options.reason,
    };
}

std::string in_words(const AssessmentKey& assessment) {
    return assessment.system + " " + assessment.round + " (" + assessment.framework + ")";
}

} // namespace weft::cli
