// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace weft {

/// A format that another program makes out of one of ours. The program is looked for when it is needed.
struct Conversion {
    std::string_view name;   ///< as on the command line: "pdf"
    std::string_view ending; ///< of its files: ".pdf"
    std::string_view media;  ///< as a web server says it: "application/pdf"
    std::string_view from;   ///< the format it is made out of: "html"
    /// Throws `Error` (Failure::storage) unless the program is there; it is not run.
    void (*require_program)();
    /// The bytes of the whole file, made out of those of the other format. Throws `Error` (Failure::storage) where the
    /// program is not there, fails, or takes too long; then there is nothing at all. `year` is what dates inside say.
    std::string (*convert)(std::string_view report, int year);
};

std::span<const Conversion> conversions();

} // namespace weft
