// SPDX-License-Identifier: MIT
#include "apps/cli/rescoring.hpp"

#include "apps/cli/version.hpp"
#include "core/assessment/assess.hpp"
#include "core/assessment/digest.hpp"
#include "core/assessment/result_json.hpp"

#include <optional>

namespace weft::cli {
namespace {

/// The revision of the answers that a result was made from: the latest with this digest.
std::optional<AssessmentAnswers> answers_of(const Store& store, const Framework& framework,
                                            const AssessmentSummary& assessment, const std::string& digest) {
    for (auto revision = assessment.revisions; revision > 0; --revision) {
        auto answers = store.load(framework, assessment.assessment.system, assessment.assessment.round, revision);
        if (digest_of(framework, answers) == digest) {
            return answers;
        }
    }
    return std::nullopt;
}

/// A system's name is not stored with its answers: it is taken over from the result.
SystemRegister named_as_in(const result::Result& result) {
    SystemRegister systems;
    systems.systems.push_back(
        {.key = result.system, .name = result.system_name, .region = {}, .valid_from = {}, .valid_to = {}});
    return systems;
}

std::string why_it_differs(const Store& store, const Framework& framework, const AssessorSource& assessors,
                           const AssessmentSummary& assessment, const StoredResult& stored) {
    const auto filed = results_from_json(stored.document, "the stored result").front();
    auto answers = answers_of(store, framework, assessment, filed.inputs.answers_digest);
    if (!answers) {
        return "no stored revision has the answers it was made from";
    }
    AnswerTable table;
    table.assessments.push_back(std::move(*answers));
    AssessOptions options;
    options.engine_version = version();
    const auto again = assess_all(framework, table, named_as_in(filed), assessors, options);
    const auto difference = first_difference(filed, again.front());
    if (!difference) {
        return "";
    }
    return "first at " + difference->where + ": " + difference->left + " as stored, " + difference->right +
           " made again";
}

} // namespace

std::vector<RescoredResult> rescore(const Store& store, const Framework& framework, const AssessorSource& assessors) {
    std::vector<RescoredResult> rescored;
    for (const AssessmentSummary& assessment : store.list()) {
        if (assessment.assessment.framework != framework.id) {
            continue;
        }
        for (const StoredResult& stored : store.load_results(assessment.assessment)) {
            rescored.push_back(
                {assessment.assessment, stored.time, why_it_differs(store, framework, assessors, assessment, stored)});
        }
    }
    return rescored;
}

} // namespace weft::cli
