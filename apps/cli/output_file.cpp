// SPDX-License-Identifier: MIT
#include "apps/cli/output_file.hpp"

#include "apps/cli/console.hpp"
#include "apps/cli/interruption.hpp"
#include "core/error.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <string>
#include <system_error>

namespace weft::cli {
namespace {

constexpr int to_write = O_WRONLY | O_CLOEXEC;

[[noreturn]] void fail(const std::filesystem::path& path, int error_number) {
    throw Error(Failure::storage, "cannot write '" + path.string() + "': " + system_reason(error_number));
}

/// An open file that is written to.
class OpenFile {
public:
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): POSIX has no other
    OpenFile(const std::filesystem::path& path, int flags) : descriptor_(open(path.c_str(), flags | to_write, 0666)) {}
    OpenFile(OpenFile&&) = delete;
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(OpenFile&&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    ~OpenFile() {
        if (descriptor_ >= 0) {
            ::close(descriptor_);
        }
    }

    bool is_open() const { return descriptor_ >= 0; }

    /// The error number, or 0 when all was written.
    int write(std::string_view text) const {
        while (!text.empty()) {
            const ssize_t written = ::write(descriptor_, text.data(), text.size());
            if (written < 0 && errno != EINTR) {
                return errno;
            }
            text.remove_prefix(written < 0 ? 0 : static_cast<std::size_t>(written));
        }
        return 0;
    }

    /// Some disks only say now that they are full.
    int close() {
        const int descriptor = descriptor_;
        descriptor_ = -1;
        return ::close(descriptor) == 0 ? 0 : errno;
    }

private:
    int descriptor_;
};

/// The file to replace: behind a symbolic link, what it points at.
std::filesystem::path file_behind(const std::filesystem::path& path) {
    std::error_code unknown;
    if (!is_symlink(path, unknown)) {
        return path;
    }
    const auto target = canonical(path, unknown);
    return unknown ? path : target;
}

void write_directly(const std::filesystem::path& path, std::string_view text) {
    const OpenFile file(path, 0);
    if (!file.is_open()) {
        fail(path, errno);
    }
    if (const int error_number = file.write(text); error_number != 0 && error_number != EPIPE) {
        fail(path, error_number);
    }
}

} // namespace

void write_file(const std::filesystem::path& path, std::string_view text) {
    std::error_code unknown;
    const auto status = std::filesystem::status(path, unknown);
    if (is_directory(status)) {
        fail(path, EISDIR);
    }
    if (exists(status) && !is_regular_file(status)) {
        write_directly(path, text);
        return;
    }
    const auto target = file_behind(path);
    const auto temporary = target.parent_path() / (".weft-" + std::to_string(getpid()) + ".tmp");

    remove_if_interrupted(temporary.string());
    OpenFile file(temporary, O_CREAT | O_EXCL);
    int error_number = file.is_open() ? 0 : errno;
    if (error_number == 0) {
        error_number = file.write(text);
        const int close_error = file.close();
        error_number = error_number != 0 ? error_number : close_error;
        if (error_number == 0 && std::rename(temporary.c_str(), target.c_str()) != 0) {
            error_number = errno;
        }
        if (error_number != 0) {
            unlink(temporary.c_str());
        }
    }
    keep_if_interrupted();
    if (error_number != 0) {
        fail(path, error_number);
    }
}

void require_free_folder(const std::filesystem::path& folder) {
    std::error_code missing;
    const auto status = std::filesystem::status(folder, missing);
    if (exists(status) && !(is_directory(status) && std::filesystem::is_empty(folder))) {
        throw Error(Failure::conflict,
                    "'" + folder.string() + "' is there already and not an empty folder; name a new one");
    }
}

NewFolder::NewFolder(const std::filesystem::path& folder) : folder_(folder) {
    require_free_folder(folder_);
    if (!folder_.has_filename()) {
        folder_ = folder_.parent_path(); // "out/"
    }
    if (folder_.has_parent_path()) {
        make_folder(folder_.parent_path());
    }
    hidden_ = folder_.parent_path() / (".weft-" + std::to_string(getpid()) + ".tmp");
    std::error_code error;
    if (!create_directory(hidden_, error)) {
        const int reason = error ? error.value() : EEXIST;
        hidden_.clear(); // it is somebody else's
        fail(folder, reason);
    }
}

NewFolder::~NewFolder() {
    if (!hidden_.empty()) {
        std::error_code ignored;
        remove_all(hidden_, ignored);
    }
}

void NewFolder::write(const std::string& name, std::string_view text) const {
    make_folder((hidden_ / name).parent_path());
    write_file(hidden_ / name, text);
}

void NewFolder::keep() {
    if (std::rename(hidden_.c_str(), folder_.c_str()) != 0) { // an empty folder of that name gives way
        fail(folder_, errno);
    }
    hidden_.clear();
}

void make_folder(const std::filesystem::path& folder) {
    std::error_code error;
    create_directories(folder, error);
    if (!error && !is_directory(folder, error)) {
        error = std::make_error_code(std::errc::not_a_directory);
    }
    if (error) {
        throw Error(Failure::storage,
                    "cannot make the folder '" + folder.string() + "': " + system_reason(error.value()));
    }
}

} // namespace weft::cli
