// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/event_chain.hpp"
#include "core/store/store.hpp"
#include "core/store/stored_answers.hpp"

#include <map>
#include <string>
#include <vector>

namespace weft {

/// A store that is gone with the process: for tests, and for a run that is to leave nothing behind. It keeps every
/// revision whole.
class MemoryStore : public Store {
public:
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

private:
    struct Assessment {
        std::vector<StoredAnswers> revisions;
        std::vector<StoredResult> results;
        std::string last_change;
    };
    struct LoggedEvent {
        ChainedEvent chained;
        std::string content;
        std::int64_t respondent = 0; ///< whose content it is, if anybody's
        std::string result;          ///< the digest of the document it is, if it is one

        void erase();
    };

    SavedRevision save_one(const AssessmentKey& key, StoredAnswers next, const Change& change);
    void number_respondents(const AssessmentKey& key, StoredAnswers& answers);
    void log(const Change& change, const char* kind, const std::string& subject, std::string content,
             std::int64_t respondent = 0);

    std::map<AssessmentKey, Assessment> assessments_;
    std::map<AssessmentKey, std::map<std::pair<Voice, std::string>, std::int64_t>> numbers_;
    std::int64_t last_number_ = 0;
    std::vector<LoggedEvent> log_;
};

} // namespace weft
