// SPDX-License-Identifier: MIT
#include "core/rubric/framework.hpp"

#include <algorithm>
#include <array>

namespace weft {
namespace {

std::optional<std::size_t> look_up(const std::unordered_map<std::string, std::size_t>& index, std::string_view id) {
    const auto found = index.find(std::string(id));
    return found == index.end() ? std::nullopt : std::optional(found->second);
}

} // namespace

const Criterion& Framework::criterion(std::size_t question) const {
    const auto& asked = questions[question];
    return domains[asked.domain].rubric.criteria[asked.criterion];
}

const Measure& Framework::measure(std::size_t index) const {
    auto domain = domains.size() - 1;
    while (domains[domain].first_measure > index)
        --domain;
    return domains[domain].rubric.measures[index - domains[domain].first_measure];
}

std::size_t Framework::measure_count() const {
    return measure_index_.size();
}

std::optional<std::size_t> Framework::find_question(std::string_view wanted) const {
    return look_up(question_index_, wanted);
}

std::optional<std::size_t> Framework::find_sector(std::string_view wanted) const {
    return look_up(sector_index_, wanted);
}

std::optional<std::size_t> Framework::find_measure(std::string_view wanted) const {
    return look_up(measure_index_, wanted);
}

bool Framework::has_role(std::string_view wanted) const {
    return std::ranges::find(roles, wanted, &Role::id) != roles.end();
}

std::optional<std::size_t> Framework::find_view(std::string_view wanted) const {
    const auto found = std::ranges::find(views, wanted, &View::id);
    if (found == views.end()) return std::nullopt;
    return static_cast<std::size_t>(found - views.begin());
}

std::vector<std::size_t> Framework::tagged(std::string_view tag) const {
    std::vector<std::size_t> found;
    for (std::size_t question = 0; question < criterion_count; ++question)
        if (criterion(question).has_tag(tag)) found.push_back(question);
    return found;
}

void Framework::index() {
    questions.clear();
    question_index_.clear();
    sector_index_.clear();
    measure_index_.clear();
    std::size_t measures = 0;
    for (std::size_t domain = 0; domain < domains.size(); ++domain) {
        auto& [rubric, weight, first_criterion, first_measure] = domains[domain];
        first_criterion = questions.size();
        first_measure = measures;
        for (std::size_t criterion = 0; criterion < rubric.criteria.size(); ++criterion)
            questions.push_back({.id = rubric.criteria[criterion].id,
                                 .domain = domain,
                                 .criterion = criterion,
                                 .limit = std::nullopt,
                                 .level_count = rubric.scale.level_count()});
        for (const auto& measure : rubric.measures)
            measure_index_.emplace(measure.id, measures++);
    }
    criterion_count = questions.size();
    for (std::size_t question = 0; question < criterion_count; ++question) {
        const auto& limits = criterion(question).limits;
        for (std::size_t limit = 0; limit < limits.size(); ++limit) {
            auto asked = questions[question];
            asked.id += "/" + limits[limit].id;
            asked.limit = limit;
            asked.level_count = 2;
            questions.push_back(std::move(asked));
        }
    }
    for (std::size_t question = 0; question < questions.size(); ++question)
        question_index_.emplace(questions[question].id, question);
    for (std::size_t sector = 0; sector < sectors.size(); ++sector)
        sector_index_.emplace(sectors[sector].id, sector);
}

std::string_view name_of(SectorRole role) {
    static constexpr std::array<std::string_view, sector_role_count> names{"other", "lead", "voice"};
    return names[static_cast<std::size_t>(role)];
}

Scale view_scale(const Framework& framework, const View& view) {
    const auto of_criteria = view_context(framework, view).scale;
    return view.aggregate.bands.empty() ? of_criteria : band_scale(view.aggregate.bands, of_criteria);
}

RuleContext view_context(const Framework& framework, const View& view) {
    const auto first = framework.tagged(view.tag).front();
    RuleContext context;
    context.scale = framework.domains[framework.questions[first].domain].rubric.scale;
    context.lowest = context.scale.printed(0);
    context.highest = context.scale.printed(context.scale.top());
    context.parameters = view.aggregate.parameters;
    return context;
}

Scale overall_scale(const Framework& framework, const Aggregate& aggregate) {
    const auto of_domains = node_scale(framework.domains.front().rubric, 0);
    return aggregate.bands.empty() ? of_domains : band_scale(aggregate.bands, of_domains);
}

Scale overall_scale(const Framework& framework) {
    return overall_scale(framework, framework.overall);
}

} // namespace weft
