// SPDX-License-Identifier: MIT
#include "core/answers/framework_index.hpp"

#include "core/nearest_name.hpp"

#include <algorithm>

namespace weft {
namespace {

TextIndex<std::size_t> index_of(const std::vector<std::string>& names) {
    TextIndex<std::size_t> index;
    for (std::size_t i = 0; i < names.size(); ++i)
        index.emplace(names[i], i);
    return index;
}

const Criterion& criterion_of(const Framework& framework, std::size_t question) {
    const Question& asked = framework.questions[question];
    return framework.domains[asked.domain].rubric.criteria[asked.criterion];
}

} // namespace

FrameworkIndex::FrameworkIndex(const Framework& framework) : framework_(framework) {
    for (const Question& question : framework.questions)
        question_names_.push_back(question.id);
    const auto first_limit = static_cast<std::ptrdiff_t>(framework.criterion_count);
    criterion_names_.assign(question_names_.begin(), question_names_.begin() + first_limit);
    for (const Sector& sector : framework.sectors)
        sector_names_.push_back(sector.id);
    for (const Domain& domain : framework.domains) {
        domain_names_.push_back(domain.rubric.domain);
        for (const Measure& measure : domain.rubric.measures)
            measure_names_.push_back(measure.id);
    }
    questions_ = index_of(question_names_);
    sectors_ = index_of(sector_names_);
    measures_ = index_of(measure_names_);
    domains_ = index_of(domain_names_);

    asked_.resize(question_count() * sector_names_.size());
    for (std::size_t question = 0; question < question_count(); ++question)
        for (std::size_t sector = 0; sector < sector_names_.size(); ++sector) {
            Asked& of_sector = asked_[question * sector_names_.size() + sector];
            const auto& audiences = criterion_of(framework, question).asked_of;
            of_sector.everybody = audiences.empty() && !criterion_of(framework, question).number;
            for (const Audience& audience : audiences)
                if (audience.sector == sector_names_[sector]) {
                    if (audience.role.empty())
                        of_sector.everybody = true;
                    else
                        of_sector.roles.push_back(audience.role);
                }
        }
}

std::optional<std::size_t> FrameworkIndex::find(const Index& index, std::string_view id) {
    const auto found = index.find(id);
    if (found == index.end()) return std::nullopt;
    return found->second;
}

std::optional<std::size_t> FrameworkIndex::find_criterion(std::string_view id) const {
    const auto question = find_question(id);
    return question && !is_limit(*question) ? question : std::nullopt;
}

const Scale& FrameworkIndex::scale(std::size_t question) const {
    return framework_.domains[framework_.questions[question].domain].rubric.scale;
}

const FrameworkIndex::Asked& FrameworkIndex::asked(std::size_t question, std::size_t sector) const {
    return asked_[question * sector_names_.size() + sector];
}

bool FrameworkIndex::may_answer(std::size_t question, std::size_t sector, std::string_view role) const {
    const Asked& of_sector = asked(question, sector);
    return of_sector.everybody || (role.empty() && !of_sector.roles.empty()) ||
           std::find(of_sector.roles.begin(), of_sector.roles.end(), role) != of_sector.roles.end();
}

bool FrameworkIndex::is_asked(std::size_t question, std::size_t sector, std::string_view role) const {
    const std::string_view asked_as = role.empty() ? framework_.sectors[sector].default_role : role;
    return asked(question, sector).everybody || (!asked_as.empty() && may_answer(question, sector, asked_as));
}

std::string FrameworkIndex::who_is_asked(std::size_t question) const {
    if (const auto& number = criterion_of(framework_, question).number)
        return "nobody, because it is a number; give the measure '" + number->measure + "'";
    std::vector<std::string> names;
    for (const Audience& audience : criterion_of(framework_, question).asked_of)
        names.push_back(audience.role.empty() ? audience.sector : audience.sector + "/" + audience.role);
    return one_of(names);
}

} // namespace weft
