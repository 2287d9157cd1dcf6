// SPDX-License-Identifier: MIT
#include "core/findings/check_findings.hpp"

#include <cmath>
#include <optional>

namespace weft {
namespace {

bool is_of_domain(const Framework& framework, std::size_t domain, std::size_t question) {
    return question < framework.criterion_count && framework.questions[question].domain == domain;
}

Caution refusal(const std::string& assessor, const std::string& sentence) {
    return {
        .rule = "refused-finding",
        .question = std::nullopt,
        .text = sentence,
        .gravity = Gravity::warning,
        .assessor = assessor,
    };
}

} // namespace

Findings check_findings(const Framework& framework, std::size_t domain, const std::string& assessor,
                        Findings reported) {
    Findings checked;
    for (auto& ceiling : reported.ceilings) {
        ceiling.assessor = assessor;
        if (!is_of_domain(framework, domain, ceiling.question))
            checked.cautions.push_back(refusal(assessor, "refused a ceiling of '" + ceiling.rule +
                                                             "': it is about no criterion of this domain"));
        else if (ceiling.at_most < 0 || ceiling.at_most >= framework.questions[ceiling.question].level_count)
            checked.cautions.push_back(
                refusal(assessor, "refused a ceiling of '" + ceiling.rule + "': its level is off the scale"));
        else
            checked.ceilings.push_back(std::move(ceiling));
    }
    for (auto& indicator : reported.indicators) {
        indicator.assessor = assessor;
        if (indicator.value && !std::isfinite(*indicator.value)) {
            checked.cautions.push_back(
                refusal(assessor, "refused the indicator '" + indicator.id + "': it is not a number"));
            indicator.value.reset();
        }
        checked.indicators.push_back(std::move(indicator));
    }
    for (auto& caution : reported.cautions) {
        caution.assessor = assessor;
        if (caution.question && !is_of_domain(framework, domain, *caution.question)) caution.question.reset();
        checked.cautions.push_back(std::move(caution));
    }
    return checked;
}

} // namespace weft
