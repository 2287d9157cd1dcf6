// SPDX-License-Identifier: MIT
#pragma once

#include <stdexcept>
#include <string>

namespace weft {

/// Why an operation stopped. The values are the exit codes of the command line.
enum class Failure : int {
    problems_found = 1,
    usage = 2,
    input = 3,
    plugin = 4,
    storage = 5,
    not_allowed = 6,
    conflict = 7,
    interrupted = 130,
};

/// Stops one operation and carries a sentence for a person; caught once per front end.
class Error : public std::runtime_error {
public:
    Error(Failure failure, const std::string& sentence) : std::runtime_error(sentence), failure_(failure) {}

    Failure failure() const { return failure_; }

private:
    Failure failure_;
};

} // namespace weft
