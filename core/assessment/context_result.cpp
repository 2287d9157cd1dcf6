// SPDX-License-Identifier: MIT
#include "core/assessment/context_result.hpp"

#include "core/rules/scale.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>

namespace weft {
namespace {

/// The criteria that rest on a configuration, by question.
std::vector<std::size_t> citing(const Framework& framework, const std::string& id) {
    std::vector<std::size_t> questions;
    for (std::size_t question = 0; question < framework.criterion_count; ++question)
        if (const auto& cited = framework.criterion(question).evidence_from;
            std::ranges::find(cited, id) != cited.end())
            questions.push_back(question);
    return questions;
}

/// The lowest of all that are known and whether one is not.
struct Lowest {
    std::optional<Rank> rank;
    bool is_one_unknown = false;
};

Lowest lowest_of(const AssessedSystem& system, const std::vector<std::size_t>& questions) {
    Lowest lowest;
    for (const auto question : questions) {
        const auto& levels = system.levels[question];
        if (levels.state == CriterionState::not_applicable) continue;
        if (const auto level = levels[system.framework.headline])
            lowest.rank = std::min(lowest.rank.value_or(*level), *level);
        else
            lowest.is_one_unknown = true;
    }
    return lowest;
}

/// What is low is low whatever the rest turns out to be; anything better needs all of it known.
std::string state_of(const Configuration& configuration, const ContextRule& rule, const Lowest& lowest) {
    const bool helps = configuration.direction == Direction::bring_about;
    if (lowest.rank && *lowest.rank <= rule.absent_at_most) return helps ? "absent" : "present";
    if (!lowest.rank || lowest.is_one_unknown) return "not-known";
    if (*lowest.rank >= rule.in_place_from) return helps ? "in-place" : "removed";
    return "partly";
}

} // namespace

std::vector<result::Context> write_contexts(const AssessedSystem& system) {
    std::vector<result::Context> written;
    const auto& framework = system.framework;
    for (const auto& configuration : framework.configurations) {
        const auto questions = citing(framework, configuration.id);
        result::Context context{
            .id = configuration.id,
            .number = configuration.number,
            .stage = configuration.stage,
            .direction = configuration.direction == Direction::bring_about ? "bring-about" : "remove",
            .remark = configuration.remark,
            .context = configuration.context,
            .state = state_of(configuration, framework.contexts, lowest_of(system, questions)),
            .criteria = {},
        };
        for (const auto question : questions)
            context.criteria.push_back(framework.criterion(question).id);
        written.push_back(std::move(context));
    }
    return written;
}

} // namespace weft
