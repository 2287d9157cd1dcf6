// SPDX-License-Identifier: MIT
#include "core/store/subjects.hpp"

#include "core/error.hpp"
#include "core/store/event_chain.hpp"

namespace weft {
namespace {

std::string in_words(const AssessmentKey& assessment) {
    return "'" + assessment.system + "' in round '" + assessment.round + "' under framework '" + assessment.framework +
           "'";
}

} // namespace

std::string subject_of(const AssessmentKey& assessment) {
    return assessment.system + " " + assessment.round + " " + assessment.framework;
}

std::string subject_of(const AssessmentKey& assessment, std::uint64_t revision) {
    return subject_of(assessment) + ", revision " + std::to_string(revision);
}

std::string subject_of(const AssessmentKey& assessment, std::uint64_t revision, std::int64_t respondent) {
    return subject_of(assessment, revision) + ", respondent " + std::to_string(respondent);
}

std::string subject_of_erasure(const AssessmentKey& assessment, std::span<const std::int64_t> respondents) {
    std::string text = subject_of(assessment);
    for (const auto respondent : respondents)
        text += ", respondent " + std::to_string(respondent);
    return text;
}

std::string subject_of_erasure(const AssessmentKey& assessment, const std::string& result_digest) {
    return subject_of(assessment) + ", result " + result_digest;
}

std::string result_content(const StoredResult& result) {
    const auto& [system, round, framework] = result.assessment;
    return field(system) + field(round) + field(framework) + field(result.framework_version) + field(result.document);
}

std::string erasure_content(std::span<const std::uint64_t> events) {
    std::string text;
    for (const auto number : events)
        text += field(std::to_string(number));
    return text;
}

void fail_without_assessment(const AssessmentKey& assessment) {
    throw Error(Failure::input,
                "the store has no answers of " + in_words(assessment) + "; `weft list` shows what it has");
}

void fail_without_revision(const AssessmentKey& assessment, std::uint64_t revision, std::uint64_t last) {
    throw Error(Failure::input, "the store has no revision " + std::to_string(revision) + " of " +
                                    in_words(assessment) + "; the last one is " + std::to_string(last));
}

void fail_without_respondent(const AssessmentKey& assessment, const std::string& respondent) {
    throw Error(Failure::input, "the store has no respondent '" + respondent + "' of " + in_words(assessment));
}

void fail_without_result(const AssessmentKey& assessment, const std::string& digest) {
    throw Error(Failure::input, "the store has no result '" + digest + "' of " + in_words(assessment));
}

} // namespace weft
