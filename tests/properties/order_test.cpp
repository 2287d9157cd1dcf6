// SPDX-License-Identifier: MIT
#include "tests/properties/random_case.hpp"

#include <numeric>

namespace weft::random {
namespace {

bool same(const ChainScore& one, const ChainScore& other) {
    return one.value == other.value && one.value_low == other.value_low && one.value_high == other.value_high &&
           one.level == other.level && one.level_low == other.level_low && one.level_high == other.level_high;
}

void expect_same_scores(const Framework& framework, const Scores& one, const Scores& other,
                        std::initializer_list<Chain> chains) {
    const auto plan = plan_scoring(framework);
    const auto nodes = all_nodes(plan, one);
    const auto others = all_nodes(plan, other);
    for (std::size_t i = 0; i < nodes.size(); ++i)
        for (const auto chain : chains) {
            RC_LOG() << nodes[i].name << " " << name_of(chain) << "\n";
            RC_ASSERT(same((*nodes[i].score)[chain], (*others[i].score)[chain]));
        }
}

constexpr auto every_chain = {Chain::claimed, Chain::evidenced, Chain::assessed};

std::vector<std::size_t> any_order(std::size_t count) {
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (std::size_t left = count; left > 1; --left)
        std::swap(order[left - 1], order[*rc::gen::inRange<std::size_t>(0, left)]);
    return order;
}

RC_GTEST_PROP(Order, OfRespondentsAndOrganisationsDoesNotMatter, (const Case& made)) {
    auto renamed = made.answers;
    const auto order = any_order(renamed.respondents.size());
    for (std::size_t row = 0; row < order.size(); ++row) {
        auto& who = renamed.respondents[row];
        who.id = "x" + std::to_string(order[row]);
        if (!who.organisation.empty()) who.organisation = who.organisation == "a" ? "z" : "y" + who.organisation;
    }
    sort_rows(renamed);
    const auto one = assess(made.framework, made.answers);
    const auto other = assess(made.framework, renamed);
    expect_same_scores(made.framework, one.scores, other.scores, every_chain);
    for (std::size_t i = 0; i < one.levels.size(); ++i)
        RC_ASSERT((one.levels[i].in == other.levels[i].in));
}

RC_GTEST_PROP(Order, OfSectorsDoesNotMatter, (const Case& made)) {
    auto framework = made.framework;
    auto answers = made.answers;
    const auto order = any_order(framework.sectors.size());
    for (std::size_t sector = 0; sector < order.size(); ++sector)
        framework.sectors[order[sector]] = made.framework.sectors[sector];
    framework.index();
    for (auto& who : answers.respondents)
        who.sector = order[who.sector];
    sort_rows(answers);
    const auto one = assess(made.framework, made.answers);
    const auto other = assess(framework, answers);
    expect_same_scores(made.framework, one.scores, other.scores, every_chain);
}

RC_GTEST_PROP(Order, OfCriteriaDoesNotMatter, (const Case& made)) {
    auto framework = made.framework;
    for (auto& domain : framework.domains) {
        auto& rubric = domain.rubric;
        const auto before = rubric.criteria;
        const auto order = any_order(before.size());
        for (auto& node : rubric.nodes)
            node.criteria.clear();
        for (std::size_t i = 0; i < order.size(); ++i) {
            rubric.criteria[i] = before[order[i]];
            rubric.nodes[rubric.criteria[i].node].criteria.push_back(i);
        }
    }
    framework.index();
    auto answers = made.answers;
    const auto width = framework.questions.size();
    for (std::size_t row = 0; row < answers.respondents.size(); ++row)
        for (std::size_t question = 0; question < width; ++question)
            answers.answers[row * width + question] =
                made.answers.row(row)[made.framework.find_question(framework.questions[question].id).value()];
    for (auto& evidence : answers.evidence)
        evidence.question = framework.find_question(made.framework.questions[evidence.question].id).value();
    const auto one = assess(made.framework, made.answers);
    const auto other = assess(framework, answers);
    expect_same_scores(framework, one.scores, other.scores, every_chain);
}

// DESIGN section 12, 7: equal sectors. The twins of an organisation are another one, as those of a person standing alone
// are. The assessed chain is left out: the number of people decides whether a sector may set a perspective cap.
RC_GTEST_PROP(Voices, OfASectorTwiceOverChangeNothingClaimed, (const Case& made)) {
    const auto sector = *rc::gen::inRange<std::size_t>(0, made.framework.sectors.size());
    auto doubled = made.answers;
    for (std::size_t row = 0; row < made.answers.respondents.size(); ++row) {
        auto who = made.answers.respondents[row];
        if (who.sector != sector) continue;
        who.id += "-again";
        if (!who.organisation.empty()) who.organisation += "-again";
        doubled.respondents.push_back(who);
        const auto given = made.answers.row(row);
        doubled.answers.insert(doubled.answers.end(), given.begin(), given.end());
    }
    sort_rows(doubled);
    const auto one = assess(made.framework, made.answers);
    const auto other = assess(made.framework, doubled);
    expect_same_scores(made.framework, one.scores, other.scores, {Chain::claimed, Chain::evidenced});
}

// METHODS 1.5: a weight is a rate of exchange, so only proportions count; points that are added up grow with them.
RC_GTEST_PROP(Weights, OnlyTheirProportionsCount, ()) {
    const auto made = *any_case({.has_sums = false});
    auto framework = made.framework;
    const auto factor = *rc::gen::element(Fraction(3), Fraction(1, 7), Fraction(5, 2));
    for (auto& domain : framework.domains) {
        domain.weight *= factor;
        for (auto& node : domain.rubric.nodes)
            node.weight *= factor;
        for (auto& criterion : domain.rubric.criteria)
            criterion.weight *= factor;
    }
    const auto one = assess(made.framework, made.answers);
    const auto other = assess(framework, made.answers);
    expect_same_scores(framework, one.scores, other.scores, every_chain);
}

} // namespace
} // namespace weft::random
