// SPDX-License-Identifier: MIT
#include "core/planning/plan.hpp"

#include "apps/cli/assessment_inputs.hpp"
#include "apps/cli/chosen_system.hpp"
#include "apps/cli/commands/commands.hpp"
#include "apps/cli/missing_looks.hpp"
#include "apps/cli/plan_documents.hpp"
#include "apps/cli/plan_words.hpp"
#include "apps/cli/typed.hpp"
#include "core/assessment/level_words.hpp"
#include "core/error.hpp"
#include "core/nearest_name.hpp"
#include "core/rubric/defaults_file.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

namespace weft::cli {
namespace {

std::size_t domain_of(const Framework& framework, const std::string& id) {
    std::vector<std::string> ids;
    for (std::size_t domain = 0; domain < framework.domains.size(); ++domain) {
        if (framework.domains[domain].rubric.domain == id) {
            return domain;
        }
        ids.push_back(framework.domains[domain].rubric.domain);
    }
    const std::string meant = did_you_mean(id, ids);
    fail_usage("plan", "--domain is '" + id + "'; the framework has " + one_of(ids) + meant);
}

/// "0 to 100%", "8 to 40 points": the worst end first.
std::string in_words(const ValueRange& range, std::string_view unit) {
    return number_in_words(to_double(range.lowest)) + " to " + number_in_words(to_double(range.highest)) +
           (unit == "percent" ? "%" : " points");
}

Fraction score_of(const ScoringPlan& scoring, const planning::Target& target, const std::string& typed) {
    const auto score = parse_fraction(typed);
    if (!score) {
        fail_usage("plan", "--target is a score of '" + typed + "'; a score is a number, such as score=62.5");
    }
    const auto range = planning::scores_of(scoring, target);
    if (range &&
        (*score < std::min(range->lowest, range->highest) || *score > std::max(range->lowest, range->highest))) {
        const std::string of =
            target.domain ? "'" + scoring.framework->domains[*target.domain].rubric.domain + "'" : "the whole";
        fail_usage("plan", "--target is a score of '" + typed + "'; scores of " + of + " go from " +
                               in_words(*range, planning::node_of(scoring, target).rule->unit));
    }
    return *score;
}

planning::Target target_of(const ScoringPlan& scoring, const PlanRequest& request) {
    const Framework& framework = *scoring.framework;
    planning::Target target;
    if (!request.domain.empty()) {
        target.domain = domain_of(framework, request.domain);
    }
    constexpr std::string_view score = "score=";
    if (request.target.starts_with(score)) {
        target.score = score_of(scoring, target, request.target.substr(score.size()));
        return target;
    }
    const Scale scale = planning::scale_of(framework, target);
    target.level = typed_level(scale, request.target);
    if (!target.level) {
        fail_usage("plan", "--target is '" + request.target + "'; it is a level, " + listed_levels(scale) +
                               ", or a score, such as score=62.5");
    }
    return target;
}

planning::RaiseCosts costs_of(const Framework& framework, const std::string& file, Console& console) {
    if (file.empty()) {
        return planning::one_a_step(framework);
    }
    Problems problems;
    auto costs = planning::read_raise_costs(file, framework, problems);
    console.say_as_it_is(to_text(problems));
    if (!costs) {
        fail_for(problems, "planned");
    }
    return std::move(*costs);
}

planning::WhoToLearnFrom whom_of(const ChosenSystem& chosen, const PlanRequest& request, Console& console) {
    std::optional<comparison::ContextTable> contexts;
    if (!request.context.empty()) {
        contexts = require_contexts(request.context, "planned", console);
    }
    return planning::who_to_learn_from(chosen.framework(), chosen.answers().system, chosen.results_of_others(),
                                       request.audience, contexts ? &*contexts : nullptr, defaults().compare);
}

} // namespace

int run_plan(const PlanRequest& request, const CommonOptions& common, Console& console) {
    const ChosenSystem chosen(request.choice, common.rubrics, console);
    const planning::Target target = target_of(chosen.scoring(), request);
    const auto costs = costs_of(chosen.framework(), request.costs, console);
    const AssessedSystem system = chosen.assess();
    const auto whom = whom_of(chosen, request, console);
    const planning::Plan plan = planning::make_plan({.system = system,
                                                     .systems = chosen.systems(),
                                                     .assessors = chosen.assessors(),
                                                     .whom = whom,
                                                     .target = target,
                                                     .costs = costs,
                                                     .policy = defaults().plan});
    console.print(common.json ? plan_document(plan) : printable(in_words(plan)));
    return exit_code_of_looks(system, console);
}

} // namespace weft::cli
