// SPDX-License-Identifier: MIT
#include "core/store/memory_store.hpp"

#include "core/assessment/digest.hpp"
#include "core/store/subjects.hpp"

#include <algorithm>

namespace weft {

std::vector<SavedRevision> MemoryStore::save(const Framework& framework, const AnswerTable& table,
                                             const Change& change) {
    std::vector<SavedRevision> saved;
    saved.reserve(table.assessments.size());
    for (const AssessmentAnswers& answers : table.assessments)
        saved.push_back(
            save_one({answers.system, answers.round, framework.id}, stored_form(framework, answers), change));
    return saved;
}

SavedRevision MemoryStore::save_one(const AssessmentKey& key, StoredAnswers next, const Change& change) {
    Assessment& assessment = assessments_[key];
    const std::uint64_t last = assessment.revisions.size();
    number_respondents(key, next);
    const StoredAnswers before = last == 0 ? StoredAnswers() : assessment.revisions.back();
    const AnswerChanges changes = changes_between(before, next);
    if (last > 0 && changes.empty()) return {key, last, false, 0};

    log(change, "save", subject_of(key, last + 1), head_content(key, last + 1, next));
    for (const RespondentChange& one : changes.respondents) {
        const StoredRespondent& who = one.after ? next.respondents[*one.after] : before.respondents[*one.before];
        log(change, one.after ? "answers" : "withdrawal", subject_of(key, last + 1, who.number),
            one.after ? respondent_content(next, *one.after) : withdrawal_content(who), who.number);
    }
    assessment.revisions.push_back(std::move(next));
    assessment.last_change = change.time;
    return {key, last + 1, true, changes.respondents.size()};
}

void MemoryStore::number_respondents(const AssessmentKey& key, StoredAnswers& answers) {
    auto& numbers = numbers_[key];
    for (StoredRespondent& who : answers.respondents) {
        auto& number = numbers[{who.voice, who.id}];
        if (number == 0) number = ++last_number_;
        who.number = number;
    }
}

void MemoryStore::log(const Change& change, const char* kind, const std::string& subject, std::string content,
                      std::int64_t respondent) {
    const std::string before = log_.empty() ? std::string() : log_.back().chained.event.digest;
    auto event = chained(before, log_.size() + 1, change, kind, subject, content);
    log_.push_back({std::move(event), std::move(content), respondent, ""});
}

AnswerTable MemoryStore::load(const Framework& framework) const {
    AnswerTable table;
    for (const auto& [key, assessment] : assessments_)
        if (key.framework == framework.id && !assessment.revisions.empty())
            table.assessments.push_back(answers_of(framework, key, assessment.revisions.back()));
    return table;
}

AssessmentAnswers MemoryStore::load(const Framework& framework, const std::string& system, const std::string& round,
                                    std::optional<std::uint64_t> revision) const {
    const AssessmentKey key{system, round, framework.id};
    const auto found = assessments_.find(key);
    if (found == assessments_.end() || found->second.revisions.empty()) fail_without_assessment(key);
    const auto& revisions = found->second.revisions;
    const std::uint64_t wanted = revision.value_or(revisions.size());
    if (wanted == 0 || wanted > revisions.size()) fail_without_revision(key, wanted, revisions.size());
    return answers_of(framework, key, revisions[wanted - 1]);
}

std::vector<AssessmentSummary> MemoryStore::list() const {
    std::vector<AssessmentSummary> lines;
    for (const auto& [key, assessment] : assessments_) {
        AssessmentSummary line{
            key, "", assessment.revisions.size(), 0, 0, assessment.results.size(), assessment.last_change};
        if (!assessment.revisions.empty()) {
            const StoredAnswers& current = assessment.revisions.back();
            line.framework_version = current.framework_version;
            line.respondents = current.respondents.size();
            line.answers = count_given(current.answers);
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

std::string MemoryStore::save_result(const AssessmentKey& key, const std::string& framework_version,
                                     const std::string& document, const Change& change) {
    Assessment& assessment = assessments_[key];
    StoredResult result{key, framework_version, digest_of(document), change.time, document};
    if (std::ranges::find(assessment.results, result.digest, &StoredResult::digest) != assessment.results.end())
        return result.digest;
    log(change, "result", subject_of(key), result_content(result));
    log_.back().result = result.digest;
    assessment.last_change = change.time;
    assessment.results.push_back(std::move(result));
    return assessment.results.back().digest;
}

std::vector<StoredResult> MemoryStore::load_results(const AssessmentKey& key) const {
    const auto found = assessments_.find(key);
    return found == assessments_.end() ? std::vector<StoredResult>() : found->second.results;
}

std::vector<Event> MemoryStore::events() const {
    std::vector<Event> events;
    events.reserve(log_.size());
    for (const LoggedEvent& one : log_)
        events.push_back(one.chained.event);
    return events;
}

Verification MemoryStore::verify() const {
    ChainCheck check;
    for (const LoggedEvent& one : log_)
        check.add(one.chained, one.content, one.chained.event.is_erased);
    return check.finish();
}

void MemoryStore::LoggedEvent::erase() {
    content.clear();
    chained.salt.clear();
    chained.event.is_erased = true;
    respondent = 0;
    result.clear();
}

Erasure MemoryStore::erase_person(const AssessmentKey& key, const std::string& respondent, const Change& change) {
    std::vector<std::int64_t> people;
    if (const auto found = numbers_.find(key); found != numbers_.end())
        std::erase_if(found->second, [&](const auto& one) {
            if (one.first.second == respondent) people.push_back(one.second);
            return one.first.second == respondent;
        });
    if (people.empty()) fail_without_respondent(key, respondent);

    std::ranges::sort(people);
    Erasure erasure{people.size(), 0, assessments_[key].results.size()};
    std::vector<std::uint64_t> erased;
    const auto is_theirs = [&](std::int64_t number) { return std::ranges::find(people, number) != people.end(); };
    for (LoggedEvent& one : log_) {
        if (!is_theirs(one.respondent)) continue;
        ++erasure.events;
        erased.push_back(one.chained.event.number);
        one.erase();
    }
    for (StoredAnswers& revision : assessments_[key].revisions)
        for (std::size_t row = revision.respondents.size(); row-- > 0;)
            if (is_theirs(revision.respondents[row].number)) revision.drop_respondent(row);
    assessments_[key].last_change = change.time;
    log(change, "erasure", subject_of_erasure(key, people), erasure_content(erased));
    return erasure;
}

void MemoryStore::erase_result(const AssessmentKey& key, const std::string& digest, const Change& change) {
    const auto assessment = assessments_.find(key);
    const auto has_it = [&](const StoredResult& one) { return one.digest == digest; };
    if (assessment == assessments_.end() || std::erase_if(assessment->second.results, has_it) == 0)
        fail_without_result(key, digest);
    const auto logged = std::ranges::find_if(log_, [&](const LoggedEvent& one) {
        return one.result == digest && one.chained.event.subject == subject_of(key);
    });
    logged->erase();
    const std::uint64_t number = logged->chained.event.number;
    assessment->second.last_change = change.time;
    log(change, "erasure", subject_of_erasure(key, digest), erasure_content({&number, 1}));
}

} // namespace weft
