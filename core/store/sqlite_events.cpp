// SPDX-License-Identifier: MIT
#include "core/store/sqlite_events.hpp"

#include <utility>

namespace weft {

SqliteEventLog::SqliteEventLog(const Database& database, Change change)
    : change_(std::move(change)),
      insert_(database, "INSERT INTO event (number, time, actor, reason, kind, subject, salt, content_digest, digest) "
                        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)") {
    Statement last(database, "SELECT number, digest FROM event ORDER BY number DESC LIMIT 1");
    if (!last.step()) return;
    last_number_ = last.count(0);
    head_ = last.text(1);
}

std::uint64_t SqliteEventLog::add(std::string kind, std::string subject, const std::string& content) {
    const ChainedEvent made = chained(head_, last_number_ + 1, change_, std::move(kind), std::move(subject), content);
    const Event& event = made.event;
    insert_
        .with(event.number, change_.time, change_.actor, change_.reason, event.kind, event.subject, made.salt,
              made.content_digest, event.digest)
        .run();
    head_ = event.digest;
    return ++last_number_;
}

SqliteEventReader::SqliteEventReader(const Database& database)
    : statement_(database, "SELECT event.number, time, actor, reason, kind, subject, salt, content_digest, digest, "
                           "erased_event.number IS NOT NULL "
                           "FROM event LEFT JOIN erased_event ON erased_event.number = event.number "
                           "ORDER BY event.number") {}

bool SqliteEventReader::next() {
    if (!statement_.step()) return false;
    event_.event = {statement_.count(0),   {statement_.text(1), statement_.text(2), statement_.text(3)},
                    statement_.text(4),    statement_.text(5),
                    statement_.is_null(6), statement_.text(8)};
    event_.salt = statement_.text(6);
    event_.content_digest = statement_.text(7);
    is_accounted_for_ = statement_.integer(9) != 0;
    return true;
}

} // namespace weft
