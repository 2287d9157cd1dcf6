// SPDX-License-Identifier: MIT
#include "core/source_text.hpp"

#include "core/error.hpp"
#include "core/text.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

namespace weft {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

[[noreturn]] void refuse(const std::string& sentence) {
    throw Error(Failure::input, sentence);
}

std::string quoted(const std::filesystem::path& path) {
    return "'" + without_controls(path.string()) + "'";
}

/// An open file that closes itself.
class OpenFile {
public:
    /// Without O_NONBLOCK opening a named pipe would wait for its other end.
    explicit OpenFile(const std::filesystem::path& path)
        : descriptor_(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)) {
        if (descriptor_ < 0) refuse("cannot read " + quoted(path) + ": " + in_our_words(errno));
        struct stat status {};
        if (::fstat(descriptor_, &status) != 0) refuse_closing("cannot read " + quoted(path));
        if (S_ISDIR(status.st_mode)) refuse_closing(quoted(path) + " is a folder; a file belongs here");
        if (!S_ISREG(status.st_mode)) refuse_closing(quoted(path) + " is not a regular file");
    }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    ~OpenFile() { ::close(descriptor_); }

    /// At most `largest` bytes and one more, which tells that there are more.
    std::string read(std::size_t largest, const std::filesystem::path& path) const {
        std::string text;
        std::size_t filled = 0;
        while (filled <= largest) {
            text.resize(std::min(largest + 1, std::max<std::size_t>(2 * filled, 16384)));
            const auto count = ::read(descriptor_, text.data() + filled, text.size() - filled);
            if (count < 0 && errno == EINTR) continue;
            if (count < 0) refuse("cannot read " + quoted(path) + ": " + in_our_words(errno));
            if (count == 0) break;
            filled += static_cast<std::size_t>(count);
        }
        text.resize(filled);
        return text;
    }

private:
    [[noreturn]] void refuse_closing(const std::string& sentence) const {
        ::close(descriptor_);
        refuse(sentence);
    }

    static std::string in_our_words(int error) {
        if (error == ENOENT || error == ENOTDIR) return "no such file";
        if (error == EACCES || error == EPERM) return "it may not be read";
        return std::strerror(error); // NOLINT(concurrency-mt-unsafe): only these two threads-safe messages are left
    }

    int descriptor_;
};

std::string size_in_words(std::size_t bytes) {
    return bytes >= std::size_t{1} << 20 ? std::to_string(bytes >> 20) + " MiB" : std::to_string(bytes) + " bytes";
}

} // namespace

SourceText::SourceText(std::string name, std::string text) : name_(std::move(name)), text_(std::move(text)) {
    if (text_.starts_with(byte_order_mark)) text_.erase(0, byte_order_mark.size());
    line_starts_.push_back(0);
    for (std::size_t i = 0; i < text_.size(); ++i)
        if (text_[i] == '\n') line_starts_.push_back(i + 1);
}

std::string_view SourceText::line(std::uint32_t number) const {
    if (number == 0 || number > line_starts_.size()) return {};
    const auto begin = line_starts_[number - 1];
    const auto end = number < line_starts_.size() ? line_starts_[number] - 1 : text_.size();
    auto line = std::string_view(text_).substr(begin, end - begin);
    if (line.ends_with('\r')) line.remove_suffix(1);
    return line;
}

Problem SourceText::problem_at(Place place, std::string message, Severity severity) const {
    return {name_, place, severity, std::move(message), std::string(line(place.line))};
}

void require_regular_file(const std::filesystem::path& path) {
    const OpenFile file(path);
}

SourceText read_source(const std::filesystem::path& path, std::size_t largest) {
    auto text = OpenFile(path).read(largest, path);
    if (text.size() > largest)
        refuse(quoted(path) + " is larger than " + size_in_words(largest) + ", which no such file needs to be");
    SourceText source(path.string(), std::move(text));
    const auto wrong = first_invalid_utf8(source.text());
    if (!wrong) return source;

    const auto before = source.text().substr(0, *wrong);
    const auto line = static_cast<std::uint32_t>(std::ranges::count(before, '\n')) + 1;
    const auto start = before.rfind('\n');
    const auto column = count_characters(start == std::string_view::npos ? before : before.substr(start + 1)) + 1;
    refuse(without_controls(source.name()) + ":" + std::to_string(line) + ":" + std::to_string(column) +
           ": not valid UTF-8; save the file as UTF-8 text");
}

} // namespace weft
