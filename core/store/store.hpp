// SPDX-License-Identifier: MIT
#pragma once

#include "core/answers/answer_table.hpp"
#include "core/rubric/framework.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weft {

/// Who changes what is stored, when and why. These words stay for ever, also when a person's content is erased, so
/// they must not repeat what somebody answered.
struct Change {
    std::string time; ///< ISO 8601, as the caller's clock says: "2026-04-01T09:30:00Z"
    std::string actor;
    std::string reason;
};

/// One system, one round, one framework; the framework's version belongs to each revision.
struct AssessmentKey {
    std::string system;    ///< "la:camden"
    std::string round;     ///< "2026"
    std::string framework; ///< an id: "peolc-integration"

    auto operator<=>(const AssessmentKey&) const = default;
};

/// What a save did to one assessment.
struct SavedRevision {
    AssessmentKey assessment;
    std::uint64_t revision = 0;          ///< the current one: 1, 2, 3 ... within the assessment
    bool is_new = false;                 ///< false: nothing differed from what was stored, so nothing was written
    std::size_t respondents_changed = 0; ///< new, other answers or withdrawn
};

/// One line of a list. Only what is stored now is counted: neither what was replaced nor what was erased.
struct AssessmentSummary {
    AssessmentKey assessment;
    std::string framework_version; ///< of the current revision; empty where only results are stored
    std::uint64_t revisions = 0;
    std::size_t respondents = 0;
    std::size_t answers = 0; ///< levels, "not applicable" and "don't know"; neither missing nor not asked
    std::size_t results = 0;
    std::string last_change; ///< the time of the last save, result or erasure
};

/// A result document as it was saved. It names no respondent, but counts them: see `erase_result`.
struct StoredResult {
    AssessmentKey assessment;
    std::string framework_version;
    std::string digest; ///< "sha256:..." of `document`
    std::string time;
    std::string document; ///< JSON text
};

/// One change, as the log keeps it.
struct Event {
    std::uint64_t number = 0; ///< 1, 2, 3 ... without gaps
    Change change;
    std::string kind;    ///< "save", "answers", "withdrawal", "result", "erasure" (of a person or a result)
    std::string subject; ///< "la:camden 2026 peolc-integration, revision 2, respondent 17": never a person's id
    bool is_erased = false;
    std::string digest; ///< of this event and, through the one before, of all before it; see event_chain.hpp
};

/// Whether the log and everything stored still fit together.
struct Verification {
    std::uint64_t events = 0;
    std::string head; ///< the last event's digest: written down elsewhere, it also proves that no event was cut off
    std::optional<std::uint64_t> first_wrong; ///< number of the first event that does not fit
    std::string sentence;                     ///< for a person, whatever the outcome
};

/// What an erasure removed.
struct Erasure {
    std::size_t respondents = 0; ///< the same id may have answered in several voices
    std::size_t events = 0;      ///< whose content is gone: one for each revision that changed these respondents
    std::size_t results = 0;     ///< stored documents of this assessment, left as they are, that may count the person
};

/// Where answers and results live. Nothing is overwritten: a save makes a new revision of what differs, and the old
/// rows stay readable. Every change is an event in a chain of digests. A call that changes something does all of it,
/// durably, before it returns, or nothing of it.
///
/// What is stored goes by ids, so a framework may put its columns into another order between two calls.
///
/// All calls throw `Error`: Failure::storage when the file fails (busy, read-only, full, damaged), Failure::input when
/// what was asked for is not there, Failure::conflict when it does not fit the framework it is to be read with. One
/// store belongs to one thread at a time.
class Store {
public:
    Store() = default;
    Store(const Store&) = delete;
    Store(Store&&) = delete;
    Store& operator=(const Store&) = delete;
    Store& operator=(Store&&) = delete;
    virtual ~Store() = default;

    /// Saves these assessments together: all or none. Others that are stored are not touched. A respondent who was
    /// stored and is no longer in the table is withdrawn: earlier revisions keep them. Returns one line for each
    /// assessment, in the order of the table.
    virtual std::vector<SavedRevision> save(const Framework& framework, const AnswerTable& table,
                                            const Change& change) = 0;

    /// Every current assessment of this framework, sorted by system and round, with rows, evidence and measures
    /// sorted as in any other AnswerTable.
    virtual AnswerTable load(const Framework& framework) const = 0;

    /// One assessment: its current answers, or those of an earlier revision (without the people erased since).
    virtual AssessmentAnswers load(const Framework& framework, const std::string& system, const std::string& round,
                                   std::optional<std::uint64_t> revision = {}) const = 0;

    /// Sorted by system, round and framework.
    virtual std::vector<AssessmentSummary> list() const = 0;

    /// Keeps a result document; returns its digest. The same document again is not stored twice.
    virtual std::string save_result(const AssessmentKey& key, const std::string& framework_version,
                                    const std::string& document, const Change& change) = 0;

    /// All documents of an assessment, oldest first; none is no error.
    virtual std::vector<StoredResult> load_results(const AssessmentKey& key) const = 0;

    /// All events, oldest first.
    virtual std::vector<Event> events() const = 0;

    /// Compares every event with the one before and with the content it stands for. A chain that does not fit is
    /// reported, not thrown.
    virtual Verification verify() const = 0;

    /// Removes all that one respondent of an assessment said, in every voice and revision, and who they are. Their
    /// events stay without salt and content, and one "erasure" event says that this happened.
    virtual Erasure erase_person(const AssessmentKey& key, const std::string& respondent, const Change& change) = 0;

    /// Removes a result document, so that its counts tell no more about somebody erased. An "erasure" event stays.
    virtual void erase_result(const AssessmentKey& key, const std::string& digest, const Change& change) = 0;
};

} // namespace weft
