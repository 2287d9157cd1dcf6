// SPDX-License-Identifier: MIT
#include "core/store/schema.hpp"

#include "core/error.hpp"
#include "core/store/backup.hpp"
#include "core/store/schema_text.hpp"

namespace weft {
namespace {

static_assert(std::tuple_size_v<decltype(schema_steps)> == schema_version);

[[noreturn]] void fail(const Database& database, const std::string& sentence) {
    throw Error(Failure::storage, "'" + database.path().string() + "' " + sentence);
}

/// The number of steps a file has; nothing is 0. Throws for what is no store or a newer one.
int version_of(const Database& database) {
    const auto mark = database.number("PRAGMA application_id");
    const auto version = database.number("PRAGMA user_version");
    const bool is_empty = database.number("SELECT count(*) FROM sqlite_schema") == 0;
    if (mark == 0 && version == 0 && is_empty) return 0;
    if (mark != application_id || version < 1)
        fail(database, "is no Weft store but a database of another program; give the name of a store, or of a file "
                       "that does not exist yet");
    if (version > schema_version)
        fail(database, "was written by a newer Weft (its schema is " + std::to_string(version) + ", this one knows " +
                           std::to_string(schema_version) + "); use that version; nothing was changed");
    return static_cast<int>(version);
}

std::filesystem::path free_name_beside(const Database& database, int version) {
    auto name = database.path();
    name += ".schema-" + std::to_string(version);
    auto free = name;
    for (int i = 2; std::filesystem::exists(free); ++i) {
        free = name;
        free += "." + std::to_string(i);
    }
    return free;
}

} // namespace

void bring_up_to_date(const Database& database, int version) {
    const int found = version_of(database);
    if (found >= version) return;
    if (database.is_read_only())
        fail(database, found == 0 ? "is empty and may only be read; there is nothing in it"
                                  : "was written by an older Weft and has to be upgraded, but may only be read; open "
                                    "it once for writing");
    if (found > 0) copy_database(database, free_name_beside(database, found));

    Transaction transaction(database, Transaction::Kind::write);
    for (int step = version_of(database); step < version; ++step) // asked again: another program may have been faster
        database.execute(schema_steps.at(static_cast<std::size_t>(step)));
    database.execute("PRAGMA application_id = " + std::to_string(application_id));
    database.execute("PRAGMA user_version = " + std::to_string(version));
    transaction.commit();
}

} // namespace weft
