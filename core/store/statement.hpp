// SPDX-License-Identifier: MIT
#pragma once

#include <concepts>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

struct sqlite3_stmt;

namespace weft {

class Database;

/// One prepared statement of a `Database`, which must outlive it. Parameters are counted from 1, columns from 0, as
/// SQLite does. All calls throw the `Error` of sqlite_failure.hpp.
class Statement {
public:
    Statement(const Database& database, std::string_view sql);

    /// Binds these values to the parameters 1, 2, 3 ... and forgets the last run. Texts must live until the run is
    /// over.
    template <class... Values>
    Statement& with(const Values&... values) {
        reset();
        int parameter = 0;
        (bind(++parameter, values), ...);
        return *this;
    }

    /// The same for a list that is as long as the statement's parameters.
    Statement& with_all(std::span<const std::int64_t> values) {
        reset();
        int parameter = 0;
        for (const auto value : values)
            bind(++parameter, value);
        return *this;
    }

    /// True while there is a row to look at.
    bool step();

    /// Runs to the end a statement that returns nothing.
    void run();

    std::int64_t integer(int column) const;
    double real(int column) const;
    std::string text(int column) const;
    bool is_null(int column) const;

    /// An unsigned number that SQLite, which has none, keeps as a signed one.
    std::uint64_t count(int column) const { return static_cast<std::uint64_t>(integer(column)); }

private:
    void reset();
    void bind(int parameter, std::int64_t value);
    void bind(int parameter, std::uint64_t value) { bind(parameter, static_cast<std::int64_t>(value)); }
    void bind(int parameter, int value) { bind(parameter, std::int64_t{value}); }
    void bind(int parameter, double value);
    void bind(int parameter, std::string_view value);
    void bind(int parameter, const std::string& value) { bind(parameter, std::string_view(value)); }
    void check(int code) const;

    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    const Database* database_;
    std::unique_ptr<sqlite3_stmt, Finalize> statement_;
};

} // namespace weft
