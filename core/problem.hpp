// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace weft {

/// Where something stands in a person's file. Lines and columns count from 1, columns in characters
/// (code points); 0 means the file as a whole. `width` is how many characters a caret underlines.
struct Place {
    std::uint32_t line = 0;
    std::uint32_t column = 0;
    std::uint32_t width = 1;

    friend bool operator==(const Place&, const Place&) = default;
};

enum class Severity : std::uint8_t { error, warning };

/// One located complaint about a person's file: where, what, and what would be right.
struct Problem {
    std::string file;
    Place place;
    Severity severity = Severity::error;
    std::string message;     ///< one sentence, without the place
    std::string source_line; ///< the line complained of, without its end; empty when there is none to show
};

/// `file:line:column: message`, then the source line and a caret where there is one. Ends with a newline.
/// Tabs and control characters of the source are shown as one blank, long lines around the caret only.
std::string to_text(const Problem& problem);

/// The problems of one run in the order of their places. Keeps the first `kept_at_most` and counts the
/// rest, so that a file with millions of faults costs bounded memory.
class Problems {
public:
    static constexpr std::size_t kept_at_most = 1000;

    void add(Problem problem);

    bool has_errors() const { return error_count_ > 0; }
    bool empty() const { return count_ == 0; }
    std::size_t count() const { return count_; }
    std::size_t error_count() const { return error_count_; }

    /// Sorted by file, line, column, in the order of discovery within one place.
    std::vector<Problem> sorted() const;

private:
    std::vector<Problem> kept_;
    std::size_t count_ = 0;
    std::size_t error_count_ = 0;
};

/// The text a person reads: at most `shown_at_most` problems, then "and 12 more". Empty when there are none.
std::string to_text(const Problems& problems, std::size_t shown_at_most = 50);

} // namespace weft
