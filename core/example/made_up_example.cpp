// SPDX-License-Identifier: MIT
#include "core/example/made_up_example.hpp"

#include "core/example/chance.hpp"
#include "core/example/made_up_answers.hpp"
#include "core/example/made_up_evidence.hpp"
#include "core/example/made_up_measures.hpp"
#include "core/example/made_up_respondents.hpp"

namespace weft::example {

MadeUpExample::MadeUpExample(const ExampleSettings& settings, const Framework& framework, const SystemRegister& pattern,
                             const Wish& wish)
    : settings_(settings),
      index_(framework),
      wish_(wish),
      country_(make_up_country(settings, pattern, wish.seed)),
      truths_(make_up_truths(settings, framework, country_, wish.seed)) {}

AssessmentAnswers MadeUpExample::assessment(std::size_t round, std::size_t system) const {
    const auto& which = country_.rounds[round][system];
    const auto& round_settings = settings_.rounds[round];
    const auto& truth = truths_[round].at(which.key);
    const auto people =
        make_up_respondents(settings_, framework(), which.key, round_settings.name, wish_.size, wish_.seed);

    AssessmentAnswers made;
    made.system = which.key;
    made.round = round_settings.name;
    made.answers = make_up_answers(settings_, index_, truth, people, which.key, round_settings.name, wish_.seed);
    for (const auto& person : people)
        made.respondents.push_back(person.who);
    made.roles = roles_in(which.key);
    made.evidence = make_up_evidence(settings_, framework(), which.key, round_settings, wish_.seed);
    made.measures = make_up_measures(settings_, framework(), which, truth, round_settings, wish_.seed);
    return made;
}

/// As the framework says, but for those who pay or chair in this system all the same.
std::vector<SectorRole> MadeUpExample::roles_in(const std::string& system) const {
    std::vector<SectorRole> roles;
    for (std::size_t sector = 0; sector < framework().sectors.size(); ++sector) {
        const auto& of_framework = framework().sectors[sector];
        Chance chance(wish_.seed, "role/" + system + "/" + of_framework.id);
        roles.push_back(chance.is_so(settings_.sectors[sector].pays_or_chairs) ? SectorRole::lead : of_framework.role);
    }
    return roles;
}

} // namespace weft::example
