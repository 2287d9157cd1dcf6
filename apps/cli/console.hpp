// SPDX-License-Identifier: MIT
#pragma once

#include "apps/cli/options.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace weft::cli {

/// Where a run's results (standard output) and messages (standard error) go. One thread at a time.
class Console {
public:
    explicit Console(ColorUse color);

    /// Adds to the results. Throws `Error` (Failure::storage) when they cannot be written; a reader who has seen
    /// enough and closed the pipe is no fault.
    void print(std::string_view text);
    /// Everything printed so far is out.
    void flush();

    /// One message to a person: "weft: the sentence". Results printed before stand before it.
    void say(std::string_view sentence);
    /// Text that is laid out already, such as problems with their carets.
    void say_as_it_is(std::string_view text);

    /// Characters in a line where results go to a terminal; unset elsewhere, where nothing is cut or wrapped.
    std::optional<std::size_t> width() const { return width_; }
    /// For results; the text itself where there is no colour.
    std::string emphasised(std::string_view text) const;

private:
    std::string kept_; ///< results not yet written
    bool reader_left_ = false;
    bool color_results_ = false;
    bool color_messages_ = false;
    std::optional<std::size_t> width_;
};

/// The text with control characters shown as '?', so that a file's name or content cannot steer a terminal.
/// Ends of lines stay.
std::string printable(std::string_view text);

/// Whether a file descriptor is a terminal that understands more than plain lines.
bool is_terminal(int file_descriptor);

/// "No space left on device": what the system says of an error number, in English.
std::string system_reason(int error_number);

} // namespace weft::cli
