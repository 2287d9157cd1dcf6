// SPDX-License-Identifier: MIT
#pragma once

#include "core/problem.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace weft {

/// A line of a file, for a later sentence about it.
struct RecordOrigin {
    std::string file;
    std::uint32_t line = 0;
};

/// Where a record came from: a row of a CSV file or a table of a TOML file. Fields are called by the names of the
/// CSV columns, which are also the TOML keys, so that both kinds of file are checked by the same code.
class RecordPlace {
public:
    explicit RecordPlace(Problems& problems) : problems_(problems) {}
    RecordPlace(const RecordPlace&) = delete;
    RecordPlace& operator=(const RecordPlace&) = delete;
    virtual ~RecordPlace() = default;

    virtual RecordOrigin origin() const = 0;
    virtual Problem problem(std::string_view field, std::string message) const = 0;

    void complain(std::string_view field, std::string message) const {
        // To find a place costs time; a problem that is only counted needs none.
        const bool is_kept = problems_.count() < Problems::kept_at_most;
        problems_.add(is_kept ? problem(field, std::move(message)) : Problem());
    }

private:
    Problems& problems_;
};

} // namespace weft
