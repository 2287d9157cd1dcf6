// SPDX-License-Identifier: MIT
//
// Replicates of a panel, made side by side in whole numbers, against the engine on answers in which whoever was drawn twice
// stands twice.
#include "core/rules/node_rule.hpp"
#include "core/statistics/stratified_bootstrap.hpp"
#include "core/uncertainty/system_replicates.hpp"
#include "tests/properties/random_case.hpp"

#include <algorithm>
#include <map>
#include <memory>

namespace weft::random {
namespace {

using uncertainty::find_units;
using uncertainty::PanelUnits;
using uncertainty::ReplicateMaker;
using uncertainty::ReplicatePlan;
using uncertainty::ReplicateScores;
using uncertainty::SystemPanel;
using uncertainty::SystemReplicates;

constexpr std::uint64_t stream_seed = 7;

/// Holds every third criterion at a level of its own, as an assessor does who looks at measures alone.
std::vector<Ceiling> kept_in(const Framework& framework) {
    std::vector<Ceiling> kept;
    for (std::size_t question = 0; question < framework.criterion_count; question += 3)
        kept.push_back({.question = question,
                        .at_most = static_cast<Rank>(question / 3) % framework.questions[question].level_count,
                        .rule = "measured",
                        .reason = "The measure says so.",
                        .remediation = "",
                        .basis = "",
                        .assessor = "as-answered"});
    return kept;
}

class Holder : public Assessor {
public:
    std::string_view id() const override { return "as-answered"; }
    Findings assess(const DomainView& view) const override {
        Findings findings;
        for (const auto& ceiling : kept_in(view.framework))
            if (view.framework.questions[ceiling.question].domain == view.domain) findings.ceilings.push_back(ceiling);
        return findings;
    }
};

Assessed assess_with_ceilings(const Case& made) {
    return assess(made.framework, made.answers, [](const std::string&) { return std::make_shared<const Holder>(); });
}

/// Row after row as often as its unit was drawn. A draw stands for n / (n - 1) people where people are counted, so
/// everybody stands n times and the fewest voices are n - 1 times as many.
Case repeated(const Case& made, const PanelUnits& units, const std::vector<std::uint32_t>& times) {
    Case repeated = made;
    auto& policy = repeated.framework.policy;
    auto& answers = repeated.answers;
    std::erase_if(answers.respondents, [&](const Respondent& who) { return who.voice == made.framework.voice; });
    answers.answers.clear();
    for (std::size_t row = 0; row < made.answers.respondents.size(); ++row) {
        const auto given = made.answers.row(row);
        if (made.answers.respondents[row].voice != made.framework.voice)
            answers.answers.insert(answers.answers.end(), given.begin(), given.end());
    }
    for (const auto& sector : units.sectors) {
        const auto draws = std::max<std::size_t>(sector.unit_count - 1, 1);
        auto& fewest = repeated.framework.sectors[sector.sector].fewest_voices;
        fewest = std::max(fewest, policy.perspective_minimum) * static_cast<int>(draws);
        for (auto row = sector.first_row; row < sector.first_row + sector.row_count; ++row) {
            const auto given = made.answers.row(row);
            const auto copies = times[units.unit_of_row[row]] * sector.unit_count;
            for (std::size_t copy = 0; copy < copies; ++copy) {
                auto who = made.answers.respondents[row];
                who.id += "#" + std::to_string(copy);
                if (sector.are_organisations && !who.organisation.empty())
                    who.organisation += "#" + std::to_string(copy);
                answers.respondents.push_back(who);
                answers.answers.insert(answers.answers.end(), given.begin(), given.end());
            }
        }
    }
    policy.perspective_minimum = 1;
    sort_rows(answers);
    return repeated;
}

std::optional<Rank> rank(std::uint8_t level) {
    return uncertainty::is_rank(level) ? std::optional<Rank>(level) : std::nullopt;
}

void expect_same(const Framework& framework, const Assessed& expected, const ReplicatePlan& plan,
                 const SystemReplicates& made, std::size_t replicate) {
    const auto headline = framework.headline;
    for (std::size_t question = 0; question < framework.criterion_count; ++question) {
        RC_LOG() << framework.questions[question].id << "\n";
        const auto& level = expected.levels[question];
        const auto stands = made.criteria[question][replicate];
        RC_ASSERT((rank(stands) == level[headline]));
        RC_ASSERT((stands == uncertainty::standing::not_applicable) == (level.state == CriterionState::not_applicable));
    }
    const auto nodes = all_nodes(plan.scoring, expected.scores);
    for (std::size_t node = 0; node < nodes.size(); ++node) {
        RC_LOG() << nodes[node].name << "\n";
        RC_ASSERT((rank(made.levels[node][replicate]) == (*nodes[node].score)[headline].level));
    }
    for (std::size_t i = 0; i < plan.scored_nodes.size(); ++i) {
        const auto& [name, low_is_good, score] = nodes[plan.scored_nodes[i]];
        const auto& value = (*score)[headline].value;
        RC_LOG() << "value of " << name << "\n";
        RC_ASSERT((made.has_value[i][replicate] != 0) == value.has_value());
        if (value) RC_ASSERT(made.values[i][replicate] == to_double(*value));
    }
}

/// The first few replicates of a case, each against the engine.
void expect_replicates_of_the_engine(const Case& made) {
    const ReplicatePlan plan(made.framework);
    const auto units = find_units(made.framework, made.answers);
    const SystemPanel system{.answers = &made.answers, .kept = kept_in(made.framework)};
    ReplicateMaker maker(plan, system, units, stream_seed);

    expect_same(made.framework, assess_with_ceilings(made), plan, maker.as_answered(), 0);

    std::vector<statistics::BootstrapStratum> strata;
    for (const auto& sector : units.sectors)
        strata.push_back({.stream = "boot|demo:a|" + made.framework.sectors[sector.sector].id,
                          .size = static_cast<std::uint32_t>(sector.unit_count)});
    const statistics::StratifiedBootstrap bootstrap(stream_seed, strata);
    constexpr std::uint32_t replicates = 4;
    SystemReplicates drawn(plan, replicates);
    maker.make(0, replicates, drawn);
    for (std::uint32_t replicate = 0; replicate < replicates; ++replicate) {
        RC_LOG() << "replicate " << replicate << "\n";
        std::vector<std::uint32_t> times(bootstrap.size());
        bootstrap.draw(replicate, times);
        expect_same(made.framework, assess_with_ceilings(repeated(made, units, times)), plan, drawn, replicate);
    }
}

/// The same case with rules that the plain scorer knows.
void make_plain(Framework& framework) {
    const auto one_of = [](const std::vector<std::string>& ids) {
        return ids[*rc::gen::inRange<std::size_t>(0, ids.size())];
    };
    const auto simplify = [&](Aggregate& aggregate, const std::vector<std::string>& rules) {
        aggregate.rule = one_of(rules);
        aggregate.over = Over::criteria;
        aggregate.bands = {};
        aggregate.stages.clear();
        aggregate.minimum_known = *rc::gen::elementOf(std::vector<Fraction>{0, 0, Fraction(3, 4), Fraction(9, 10)});
        aggregate.minimum_items = *rc::gen::inRange(0, 3);
    };
    for (auto& domain : framework.domains)
        for (auto& node : domain.rubric.nodes)
            simplify(*node.aggregate, {"weighted-mean", "staged", "tolerant-staged", "tolerant-staged"});
    for (auto& view : framework.views)
        simplify(view.aggregate, {"staged", "tolerant-staged"});
    simplify(framework.overall, {"lagging", "staged"});
    if (*rc::gen::arbitrary<bool>()) framework.required_sectors = {{"s0"}, {"s1"}};
    framework.minimum_sectors = *rc::gen::inRange(1, 4);
}

RC_GTEST_PROP(Replicates, AreWhatTheEngineMakesOfThePeopleDrawn, (const Case& made)) {
    expect_replicates_of_the_engine(made);
}

RC_GTEST_PROP(Replicates, OfPlainFrameworksAreWhatTheEngineMakesOfThePeopleDrawn, (Case made)) {
    make_plain(made.framework);
    RC_ASSERT(ReplicatePlan(made.framework).plain.has_value());

    expect_replicates_of_the_engine(made);
}

} // namespace
} // namespace weft::random
