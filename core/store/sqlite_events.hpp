// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/database.hpp"
#include "core/store/event_chain.hpp"
#include "core/store/statement.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace weft {

/// The end of the log in a SQLite store. Lives inside one write transaction, which keeps others from adding.
class SqliteEventLog {
public:
    SqliteEventLog(const Database& database, Change change);

    /// Adds an event and returns its number.
    std::uint64_t add(std::string kind, std::string subject, const std::string& content);

private:
    Change change_;
    Statement insert_;
    std::uint64_t last_number_ = 0;
    std::string head_;
};

/// Goes through the log in order: `next` is true while there is an event to look at.
class SqliteEventReader {
public:
    explicit SqliteEventReader(const Database& database);

    bool next();
    const ChainedEvent& event() const { return event_; }
    bool is_accounted_for() const { return is_accounted_for_; } ///< an erasure names this event

private:
    Statement statement_;
    ChainedEvent event_;
    bool is_accounted_for_ = false;
};

} // namespace weft
