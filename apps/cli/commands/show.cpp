// SPDX-License-Identifier: MIT
#include "apps/cli/commands/commands.hpp"
#include "apps/cli/store_documents.hpp"
#include "apps/cli/stores.hpp"
#include "core/assessment/level_words.hpp"
#include "core/error.hpp"

#include <algorithm>

namespace weft::cli {
namespace {

/// What is kept of one system and round, by whichever frameworks.
struct Kept {
    std::vector<AssessmentSummary> assessments;
    std::vector<Event> events;
};

Kept find_kept(const Store& store, const ShowRequest& request) {
    Kept kept;
    const std::string subject = request.system + " " + request.round + " ";
    std::ranges::copy_if(store.list(), std::back_inserter(kept.assessments), [&](const AssessmentSummary& one) {
        return one.assessment.system == request.system && one.assessment.round == request.round;
    });
    std::ranges::copy_if(store.events(), std::back_inserter(kept.events),
                         [&](const Event& event) { return event.subject.starts_with(subject); });
    if (kept.assessments.empty() && kept.events.empty()) {
        throw Error(Failure::input, "there is no assessment of " + request.system + " in " + request.round +
                                        "\n'weft list' names those there are.");
    }
    return kept;
}

std::string in_words(const AssessmentSummary& one) {
    return cli::in_words(one.assessment) + ": " + count_of(one.respondents, "person", "people") + ", " +
           count_of(one.answers, "answer", "answers") + ", " + count_of(one.revisions, "revision", "revisions") + ", " +
           count_of(one.results, "result", "results") + "\n";
}

/// A save is told as one line; the events of each respondent in it are its detail.
std::string in_words(const Event& event) {
    return "  " + std::to_string(event.number) + "  " + event.change.time + "  " + event.change.actor + "  " +
           event.kind + (event.is_erased ? " (erased)" : "") + ": " + event.subject + "  " + event.change.reason + "\n";
}

} // namespace

int run_show(const ShowRequest& request, const CommonOptions& common, Console& console) {
    const Kept kept = find_kept(*open_chosen_store(request.store, Access::read_only), request);
    if (common.json) {
        console.print(history_document(kept.assessments, kept.events));
        return 0;
    }
    for (const AssessmentSummary& one : kept.assessments) {
        console.print(printable(in_words(one)));
    }
    console.print("\nWhat happened:\n");
    for (const Event& event : kept.events) {
        if (event.kind != "answers") {
            console.print(printable(in_words(event)));
        }
    }
    return 0;
}

} // namespace weft::cli
