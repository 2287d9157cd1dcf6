// SPDX-License-Identifier: MIT
#include "apps/cli/commands/commands.hpp"
#include "apps/cli/json_documents.hpp"
#include "apps/cli/make_results.hpp"
#include "apps/cli/result_files.hpp"
#include "core/assessment/level_words.hpp"
#include "core/disclosure/hide.hpp"
#include "core/error.hpp"

#include <algorithm>

namespace weft::cli {
namespace {

/// What the results were made from, where it is not what is there now. A different level is only the consequence.
std::string cause_of(const result::Result& filed, const result::Result& recomputed) {
    std::vector<std::string> causes;
    if (filed.framework.digest != recomputed.framework.digest ||
        filed.inputs.policy_digest != recomputed.inputs.policy_digest) {
        causes.emplace_back("the framework");
    }
    const auto rubric = [](const result::Domain& domain) { return domain.rubric.digest; };
    if (!std::ranges::equal(filed.domains, recomputed.domains, {}, rubric, rubric)) {
        causes.emplace_back("the rubrics");
    }
    if (filed.inputs.answers_digest != recomputed.inputs.answers_digest) {
        causes.emplace_back("the answers");
    }
    return causes.empty() ? "" : "it was made from other versions of " + enumerate(causes);
}

Verification verified(const FiledResult& filed, const std::vector<result::Result>& recomputed) {
    const result::Result& result = filed.result;
    const auto same_assessment = [&result](const result::Result& other) {
        return other.system == result.system && other.round == result.round;
    };
    Verification verification{filed.file, result.system, result.round, "", std::nullopt, ""};
    const auto match = std::ranges::find_if(recomputed, same_assessment);
    if (match == recomputed.end()) {
        verification.because = "there are no answers of this system and round";
        return verification;
    }
    verification.digest = match->inputs.answers_digest;
    // What an audience may see is compared with what it may see: nothing has to be shown to be checked.
    const auto audience = readership_named(result.audience).value_or(Readership::internal);
    verification.difference = first_difference(result, hide(*match, audience));
    if (verification.difference) {
        verification.because = cause_of(result, *match);
    }
    return verification;
}

bool is_same(const Verification& verification) {
    return !verification.difference && verification.because.empty();
}

std::string verification_in_words(const Verification& verification) {
    const std::string subject = verification.system + " " + verification.round;
    if (is_same(verification)) {
        return "verified: " + subject + ", answers " + verification.digest + "\n";
    }
    std::string text = "differs: " + subject;
    if (verification.difference) {
        const Difference& difference = *verification.difference;
        text += ", first at " + difference.where + ": " + difference.left + " in " + verification.file + ", " +
                difference.right + " from the answers";
    }
    if (!verification.because.empty()) {
        text += (verification.difference ? "; " : ": ") + verification.because;
    }
    return printable(text) + "\n";
}

} // namespace

int run_verify(const VerifyRequest& request, const CommonOptions& common, Console& console) {
    const auto filed = read_results(request.results);
    const auto recomputed = make_results({request.framework, common.rubrics, request.answers, request.registers, {}},
                                         request.threads, request.plugins, "verified", console);

    bool all_same = true;
    for (const FiledResult& result : filed) {
        const Verification verification = verified(result, recomputed);
        all_same = all_same && is_same(verification);
        console.print(common.json ? verification_document(verification) : verification_in_words(verification));
    }
    return all_same ? 0 : static_cast<int>(Failure::problems_found);
}

} // namespace weft::cli
