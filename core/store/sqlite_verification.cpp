// SPDX-License-Identifier: MIT
#include "core/store/sqlite_verification.hpp"

#include "core/store/event_chain.hpp"
#include "core/store/sqlite_answers.hpp"
#include "core/store/sqlite_events.hpp"
#include "core/store/statement.hpp"
#include "core/store/subjects.hpp"

#include <array>
#include <utility>

namespace weft {
namespace {

class ContentReader {
public:
    explicit ContentReader(const Database& database)
        : database_(database),
          respondents_(database),
          revision_(database, "SELECT assessment, revision.number, system, round, framework FROM revision "
                              "JOIN assessment ON assessment.number = revision.assessment WHERE event = ?1"),
          result_(database, "SELECT system, round, framework, framework_version, document, digest FROM result "
                            "JOIN assessment ON assessment.number = result.assessment WHERE event = ?1"),
          erased_(database, "SELECT number FROM erased_event WHERE erasure = ?1 ORDER BY number") {}

    /// Nothing when the rows of the event are gone.
    std::optional<std::string> content_of(const Event& event) {
        if (event.kind == "answers") return respondents_.content(event.number, false);
        if (event.kind == "withdrawal") return respondents_.content(event.number, true);
        if (event.kind == "save") return save(event.number);
        if (event.kind == "result") return result(event.number);
        if (event.kind == "erasure") return erasure(event.number);
        return std::nullopt;
    }

private:
    std::optional<std::string> save(std::uint64_t event) {
        if (!revision_.with(event).step()) return std::nullopt;
        const AssessmentKey key{revision_.text(2), revision_.text(3), revision_.text(4)};
        return head_content(key, revision_.count(1), read_head(database_, revision_.integer(0), revision_.count(1)));
    }

    std::optional<std::string> result(std::uint64_t event) {
        if (!result_.with(event).step()) return std::nullopt;
        return result_content({{result_.text(0), result_.text(1), result_.text(2)},
                               result_.text(3),
                               result_.text(5),
                               "",
                               result_.text(4)});
    }

    std::string erasure(std::uint64_t event) {
        std::vector<std::uint64_t> numbers;
        for (erased_.with(event); erased_.step();)
            numbers.push_back(erased_.count(0));
        return erasure_content(numbers);
    }

    const Database& database_;
    RespondentReader respondents_;
    Statement revision_;
    Statement result_;
    Statement erased_;
};

/// What the digests cannot see: each query gives the numbers of events beside which there is a row too many.
constexpr std::array<std::pair<const char*, const char*>, 3> stray_rows{{
    {"an answer is stored that nobody saved",
     "SELECT (SELECT min(event) FROM respondent_state AS state WHERE state.respondent = answer.respondent) FROM answer "
     "WHERE NOT EXISTS (SELECT 1 FROM respondent_state AS state WHERE state.respondent = answer.respondent "
     "AND state.from_revision = answer.from_revision) OR (until_revision IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "
     "respondent_state AS state WHERE state.respondent = answer.respondent "
     "AND state.from_revision = answer.until_revision))"},
    {"a respondent is stored that nobody saved",
     "SELECT event FROM respondent_state AS state JOIN event ON event.number = state.event "
     "WHERE kind NOT IN ('answers', 'withdrawal') OR salt IS NULL OR (until_revision IS NOT NULL AND NOT EXISTS ("
     "SELECT 1 FROM respondent_state AS next WHERE next.respondent = state.respondent "
     "AND next.from_revision = state.until_revision))"},
    {"a revision or a result is stored that nobody saved",
     "SELECT event FROM revision JOIN event ON event.number = revision.event WHERE kind <> 'save' OR salt IS NULL "
     "UNION ALL "
     "SELECT event FROM result JOIN event ON event.number = result.event WHERE kind <> 'result' OR salt IS NULL"},
}};

} // namespace

Verification verify_chain(const Database& database) {
    ChainCheck check;
    ContentReader contents(database);
    for (SqliteEventReader log(database); log.next();) {
        const auto content = log.event().event.is_erased ? std::string() : contents.content_of(log.event().event);
        check.add(log.event(), content.value_or(""), log.is_accounted_for());
        if (!content) check.complain(log.event().event.number, "what it saved is not there");
    }
    for (const auto& [why, sql] : stray_rows) {
        Statement rows(database, sql);
        while (rows.step())
            check.complain(rows.count(0), why);
    }
    return check.finish();
}

} // namespace weft
