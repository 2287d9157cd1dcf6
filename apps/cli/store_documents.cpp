// SPDX-License-Identifier: MIT
#include "apps/cli/store_documents.hpp"

#include "apps/cli/json_line.hpp"

namespace weft::cli {
namespace {

using nlohmann::json;

json described(const AssessmentKey& assessment) {
    return {{"system", assessment.system}, {"round", assessment.round}, {"framework", assessment.framework}};
}

json described(const AssessmentSummary& one) {
    json document = described(one.assessment);
    document["framework_version"] = one.framework_version;
    document["revisions"] = one.revisions;
    document["respondents"] = one.respondents;
    document["answers"] = one.answers;
    document["results"] = one.results;
    document["last_change"] = one.last_change;
    return document;
}

json described(const Event& event) {
    return {
        {"number", event.number},        {"time", event.change.time}, {"actor", event.change.actor},
        {"reason", event.change.reason}, {"kind", event.kind},        {"subject", event.subject},
        {"erased", event.is_erased},     {"digest", event.digest},
    };
}

json described(const SavedRevision& saved) {
    json document = described(saved.assessment);
    document["revision"] = saved.revision;
    document["new"] = saved.is_new;
    document["respondents_changed"] = saved.respondents_changed;
    return document;
}

json described(const RescoredResult& result) {
    json document = described(result.assessment);
    document["time"] = result.time;
    document["same"] = result.because.empty();
    document["because"] = result.because.empty() ? json() : json(result.because);
    return document;
}

template <class Item>
json list_of(std::span<const Item> items) {
    json list = json::array();
    for (const Item& item : items) {
        list.push_back(described(item));
    }
    return list;
}

} // namespace

std::string list_document(std::span<const AssessmentSummary> assessments) {
    return line_of({{"format", "weft.assessments/1"}, {"assessments", list_of(assessments)}});
}

std::string history_document(std::span<const AssessmentSummary> assessments, std::span<const Event> events) {
    return line_of({{"format", "weft.history/1"}, {"assessments", list_of(assessments)}, {"events", list_of(events)}});
}

std::string saved_document(std::span<const SavedRevision> saved) {
    return line_of({{"format", "weft.saved/1"}, {"assessments", list_of(saved)}});
}

std::string chain_document(const weft::Verification& verification) {
    return line_of({
        {"format", "weft.chain/1"},
        {"events", verification.events},
        {"head", verification.head},
        {"first_wrong", verification.first_wrong ? json(*verification.first_wrong) : json()},
        {"sentence", verification.sentence},
    });
}

std::string restored_document(std::size_t assessments, std::size_t events, std::span<const RescoredResult> results) {
    return line_of({
        {"format", "weft.restored/1"},
        {"assessments", assessments},
        {"events", events},
        {"results", list_of(results)},
    });
}

} // namespace weft::cli
