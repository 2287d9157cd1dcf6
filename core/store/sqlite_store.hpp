// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/database.hpp"
#include "core/store/sqlite_answers.hpp"
#include "core/store/sqlite_events.hpp"
#include "core/store/store.hpp"
#include "core/store/stored_answers.hpp"

#include <optional>
#include <string>
#include <vector>

namespace weft {

/// A store in one SQLite file; the tables are in sqlite_schema/. "Saved" survives a killed process and a power cut, see
/// `Database`. Erased content is overwritten in the file, but not in copies and backups of it.
///
/// Opening makes a new file a store and upgrades an older one after a copy beside it, see `bring_up_to_date`.
class SqliteStore : public Store {
public:
    explicit SqliteStore(Database database);

    std::vector<SavedRevision> save(const Framework& framework, const AnswerTable& table,
                                    const Change& change) override;
    AnswerTable load(const Framework& framework) const override;
    AssessmentAnswers load(const Framework& framework, const std::string& system, const std::string& round,
                           std::optional<std::uint64_t> revision) const override;
    std::vector<AssessmentSummary> list() const override;
    std::string save_result(const AssessmentKey& key, const std::string& framework_version, const std::string& document,
                            const Change& change) override;
    std::vector<StoredResult> load_results(const AssessmentKey& key) const override;
    std::vector<Event> events() const override;
    Verification verify() const override;
    Erasure erase_person(const AssessmentKey& key, const std::string& respondent, const Change& change) override;
    void erase_result(const AssessmentKey& key, const std::string& digest, const Change& change) override;

    const Database& database() const { return database_; }

private:
    std::optional<std::int64_t> find_assessment(const AssessmentKey& key) const;
    std::int64_t make_assessment(const AssessmentKey& key);
    std::uint64_t last_revision(std::int64_t assessment) const;
    SavedRevision save_one(const AssessmentKey& key, StoredAnswers next, SqliteEventLog& log);

    Database database_;
};

} // namespace weft
