// SPDX-License-Identifier: MIT
#include "tests/properties/random_case.hpp"

#include "core/findings/as_answered.hpp"
#include "core/rubric/defaults_file.hpp"

#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <ostream>
#include <tuple>

namespace weft::random {
namespace {

/// The same cases on every run, so many as the program's line in CMakeLists.txt says, unless the environment asks for
/// others.
[[maybe_unused]] const int many_cases = setenv("RC_PARAMS", "seed=20260101 max_success=" WEFT_RANDOM_CASES, 0);

int pick(int from, int to) {
    return *rc::gen::inRange(from, to + 1);
}

bool one_in(int count) {
    return pick(1, count) == count; // shrinks to false
}

template <class T>
T one_of(const std::vector<T>& choices) {
    return choices[static_cast<std::size_t>(pick(0, static_cast<int>(choices.size()) - 1))];
}

Fraction any_weight() {
    return one_of<Fraction>({1, 1, 2, 3, 5, Fraction(1, 2), Fraction(1, 10), Fraction(3, 10), Fraction(7, 4)});
}

/// Makes one framework.
class Maker {
public:
    explicit Maker(const Kinds& kinds) : kinds_(kinds) {}

    Framework make() {
        framework_.id = "random";
        framework_.policy = any_policy();
        const auto sectors = pick(2, 5);
        for (int i = 0; i < sectors; ++i)
            framework_.sectors.push_back({"s" + std::to_string(i), "s" + std::to_string(i), SectorRole::other});
        choose_rules();
        const auto scale = any_scale();
        const auto domains = pick(1, 2);
        for (int i = 0; i < domains; ++i)
            framework_.domains.push_back({.rubric = any_rubric(i, scale), .weight = any_weight()});
        framework_.headline = one_of<Chain>({Chain::assessed, Chain::claimed});
        framework_.overall.rule = "none";
        framework_.overall.parameters = any_parameters();
        framework_.index();
        add_bands();
        choose_overall();
        add_views();
        add_gates();
        framework_.index();
        return std::move(framework_);
    }

private:
    static Policy any_policy() {
        auto policy = defaults().policy;
        policy.majority_threshold = one_of<Fraction>({Fraction(1, 2), Fraction(2, 3), Fraction(3, 5)});
        policy.known_minimum = one_of<Fraction>({Fraction(1, 2), Fraction(1, 3), Fraction(2, 3), 0});
        policy.na_majority = one_of<Fraction>({Fraction(1, 2), Fraction(1, 3)});
        policy.coverage_provisional = one_of<Fraction>({Fraction(1, 2), Fraction(1, 4), 0});
        policy.perspective_minimum = pick(1, 3);
        policy.evidence = one_of<EvidenceUse>({EvidenceUse::show, EvidenceUse::cap, EvidenceUse::off});
        policy.equal_organisations = !one_in(3);
        return policy;
    }

    static RuleParameters any_parameters() {
        auto parameters = defaults().rules;
        parameters.power = one_of<Fraction>({1, Fraction(1, 2), 0, -1, 2});
        parameters.tau = one_of<Fraction>({Fraction(3, 4), Fraction(1, 2), Fraction(4, 5), 1});
        parameters.max_lag_depth = pick(0, 2);
        parameters.max_lagging = pick(0, 2);
        parameters.lag_needs_children = pick(2, 4);
        return parameters;
    }

    static Scale any_scale() {
        Scale scale;
        scale.first = pick(0, 1);
        const auto levels = pick(3, 6);
        for (int i = 0; i < levels; ++i)
            scale.labels.push_back(std::to_string(scale.first + i));
        if (one_in(4)) scale.better = Better::lower;
        return scale;
    }

    /// Rules for all capabilities and for all domains, so that what one rule counts is in one unit.
    void choose_rules() {
        capability_.rule = any_rule([&](const NodeRule& rule) { return rule.id != "sum"; });
        capability_.parameters = any_parameters();
        const auto& below = *find_node_rule(capability_.rule);
        root_.over =
            !kinds_.counts_criteria_only && below.gives_value && pick(0, 1) == 1 ? Over::children : Over::criteria;
        root_.rule = any_rule([&](const NodeRule& rule) {
            if (rule.id == "sum" && !kinds_.has_sums) return false;
            if (rule.makes_stages && root_.over == Over::children) return false;
            return root_.over == Over::criteria || below.gives_level || !rule.needs_levels;
        });
        root_.parameters = any_parameters();
    }

    /// Stages as many as the scale has levels, so that what one rule counts is in one unit.
    static void add_stages(Aggregate& aggregate, const Scale& scale) {
        if (!find_node_rule(aggregate.rule)->makes_stages) return;
        aggregate.first_stage = scale.first;
        aggregate.stages = scale.labels;
    }

    /// One or two conditions for every level above the worst, at that level or near it.
    static std::vector<Need> any_needs(const Scale& scale) {
        std::vector<Need> needs;
        for (Rank level = 1; level <= scale.top(); ++level)
            for (int i = pick(1, 2); i > 0; --i) {
                const auto quantity = one_of<Quantity>({Quantity::count, Quantity::all_but, Quantity::share});
                needs.push_back({.level = scale.printed(level),
                                 .quantity = quantity,
                                 .amount = quantity == Quantity::share ? Fraction(pick(0, 4), 4) : Fraction(pick(0, 2)),
                                 .at = scale.printed(pick(0, level))});
            }
        return needs;
    }

    template <class Usable>
    std::string any_rule(Usable is_usable) const {
        std::vector<std::string> ids;
        for (const auto* rule : node_rules()) {
            const bool counts = rule->id == "by-count" || rule->id == "requirements";
            if (rule->is_monotone && (kinds_.has_counting || !counts) && is_usable(*rule)) ids.emplace_back(rule->id);
        }
        return one_of(ids);
    }

    /// Percentages need a scale on which higher is better.
    static Aggregate on_scale(Aggregate aggregate, const Scale& scale) {
        if (scale.better == Better::lower && aggregate.rule.starts_with("percentage")) aggregate.rule = "weighted-mean";
        add_stages(aggregate, scale);
        aggregate.parameters.needs = any_needs(scale);
        return aggregate;
    }

    Rubric any_rubric(int number, const Scale& scale) {
        Rubric rubric;
        const auto name = "d" + std::to_string(number);
        rubric.id = rubric.domain = name;
        rubric.scale = scale;
        Node root;
        root.id = name;
        root.aggregate = on_scale(root_, scale);
        rubric.nodes.push_back(root);
        const auto capabilities = pick(1, 3);
        const auto criteria = std::max(pick(2, 8), capabilities);
        for (int i = 1; i <= capabilities; ++i) {
            Node node;
            node.id = name + "-n" + std::to_string(i);
            node.parent = 0;
            node.weight = any_weight();
            node.aggregate = on_scale(capability_, scale);
            rubric.nodes.push_back(node);
            rubric.nodes[0].children.push_back(static_cast<std::size_t>(i));
        }
        for (int i = 0; i < criteria; ++i) {
            auto criterion = any_criterion(name + "-c" + std::to_string(i), scale);
            criterion.node = 1 + static_cast<std::size_t>(i < capabilities ? i : pick(0, capabilities - 1));
            rubric.nodes[criterion.node].criteria.push_back(rubric.criteria.size());
            rubric.criteria.push_back(criterion);
        }
        return rubric;
    }

    Criterion any_criterion(const std::string& id, const Scale& scale) const {
        Criterion criterion;
        criterion.id = criterion.title = id;
        criterion.weight = any_weight();
        criterion.belongs_to = scale.first + pick(1, scale.top());
        criterion.critical = one_in(5);
        criterion.na_allowed = pick(0, 1) == 1;
        if (kinds_.has_relational && one_in(3)) criterion.tags = {"relational"};
        if (one_in(3)) criterion.tags.push_back(one_in(2) ? "seen" : "heard");
        if (one_in(4)) criterion.limits = {{.id = "held", .at = pick(0, scale.top()), .when = "it is held"}};
        return criterion;
    }

    bool makes_level(const Aggregate& aggregate) const {
        return !aggregate.bands.empty() || find_node_rule(aggregate.rule)->gives_level;
    }

    /// As many bands as the scale has levels, each of them as wide, from the worst value to the best.
    static Bands bands_over(const ValueRange& range, const Scale& scale) {
        Bands bands;
        bands.rounding = one_of<Rounding>({Rounding::none, Rounding::half_up});
        bands.decimals = pick(0, 2);
        const auto count = scale.level_count();
        const Fraction width = (range.highest - range.lowest) / count;
        const Fraction beyond = width < 0 ? -1 : 1; // rounding may carry a value past the end of its range
        for (int i = 0; i < count; ++i)
            bands.bands.push_back({.label = std::to_string(i),
                                   .from = i == 0 ? range.lowest - beyond : range.lowest + width * i,
                                   .includes_from = true,
                                   .to = i == count - 1 ? range.highest + beyond : range.lowest + width * (i + 1),
                                   .includes_to = i == count - 1});
        return bands;
    }

    void add_bands() {
        const auto plan = plan_scoring(framework_);
        if (pick(0, 1) == 0) return;
        for (std::size_t domain = 0; domain < framework_.domains.size(); ++domain) {
            auto& rubric = framework_.domains[domain].rubric;
            const auto& root = plan.domains[domain][0];
            if (root.rule->gives_value) rubric.nodes[0].aggregate->bands = bands_over(root.range, rubric.scale);
        }
    }

    void choose_overall() {
        const auto& root = *framework_.domains[0].rubric.nodes[0].aggregate;
        const auto& rule = *find_node_rule(root.rule);
        const bool is_one_unit = rule.id != "sum" || framework_.domains.size() == 1;
        if (!rule.gives_value || !is_one_unit) return;
        const bool has_levels = makes_level(root);
        framework_.overall.rule = any_rule([&](const NodeRule& any) {
            if (any.id == "sum" && !kinds_.has_sums) return false;
            const bool is_percentage = any.id.starts_with("percentage");
            if (any.makes_stages) return false;
            if (is_percentage && framework_.domains[0].rubric.scale.better == Better::lower) return false;
            return has_levels || !any.needs_levels;
        });
        framework_.overall.over = Over::children;
        framework_.overall.parameters.needs = any_needs(overall_scale(framework_));
        const auto plan = plan_scoring(framework_);
        if (plan.overall.rule->gives_value && one_in(3))
            framework_.overall.bands = bands_over(plan.overall.range, framework_.domains[0].rubric.scale);
    }

    Gate any_gate(const std::vector<std::string>& ids, const Scale& scale) const {
        Gate gate;
        gate.kind = one_of<GateKind>({GateKind::any, GateKind::all, GateKind::count});
        const auto first = static_cast<std::size_t>(pick(0, static_cast<int>(ids.size()) - 1));
        const auto count = std::min(ids.size() - first, static_cast<std::size_t>(pick(1, 3)));
        for (std::size_t i = first; i < first + count; ++i)
            gate.criteria.push_back(ids[i]);
        gate.count = pick(1, static_cast<int>(count));
        gate.at_most = pick(0, scale.top() - 1);
        gate.cap = pick(0, scale.top() - 1);
        return gate;
    }

    /// Up to two views, each over the criteria of one tag and with a rule and gates of its own kind.
    void add_views() {
        const auto& scale = framework_.domains[0].rubric.scale;
        for (const auto* tag : {"seen", "heard"}) {
            if (framework_.tagged(tag).empty()) continue;
            View view;
            view.id = view.title = view.tag = tag;
            view.aggregate.rule = any_rule([&](const NodeRule& rule) {
                return rule.gives_level && (scale.better == Better::higher || !rule.id.starts_with("percentage"));
            });
            view.aggregate.parameters = any_parameters();
            framework_.views.push_back(view);
        }
    }

    void add_gates() {
        if (!kinds_.has_gates) return;
        std::vector<std::string> all;
        for (auto& domain : framework_.domains) {
            auto& rubric = domain.rubric;
            std::vector<std::string> ids;
            for (const auto& criterion : rubric.criteria)
                ids.push_back(criterion.id);
            all.insert(all.end(), ids.begin(), ids.end());
            const auto gates = makes_level(*rubric.nodes[0].aggregate) ? pick(0, 2) : 0;
            for (int i = 0; i < gates; ++i)
                rubric.gates.push_back(any_gate(ids, rubric.scale));
        }
        if (makes_level(framework_.overall) && one_in(2))
            framework_.gates.push_back(any_gate(all, framework_.domains[0].rubric.scale));
        if (makes_level(framework_.overall) && !framework_.views.empty() && one_in(2)) {
            auto gate = any_gate(all, framework_.domains[0].rubric.scale);
            if (one_in(2)) gate.criteria.clear();
            gate.views = {framework_.views.back().id};
            gate.count = pick(1, static_cast<int>(gate.subject_count()));
            framework_.gates.push_back(gate);
        }
    }

    Kinds kinds_;
    Framework framework_;
    Aggregate capability_;
    Aggregate root_;
};

EvidenceGrade any_grade() {
    return static_cast<EvidenceGrade>(pick(0, evidence_grade_count - 1));
}

AssessmentAnswers any_answers(const Framework& framework) {
    AssessmentAnswers answers;
    answers.system = "demo:a";
    answers.round = "2026";
    answers.roles.assign(framework.sectors.size(), SectorRole::other);
    for (std::size_t sector = 0; sector < framework.sectors.size(); ++sector) {
        const auto people = pick(0, 5);
        for (int i = 0; i < people; ++i)
            answers.respondents.push_back({.id = "s" + std::to_string(sector) + "r" + std::to_string(i),
                                           .sector = sector,
                                           .organisation = one_of<std::string>({"", "a", "b", "c"}),
                                           .role = "",
                                           .voice = one_in(8) ? Voice::workshop : Voice::self});
    }
    const auto width = framework.questions.size();
    constexpr int highest = 59; // of every scale's level counts, the least common multiple less one
    const auto draws = *rc::gen::container<std::vector<int>>(
        answers.respondents.size() * width,
        rc::gen::weightedOneOf<int>({{10, rc::gen::resize(100, rc::gen::inRange(0, highest + 1))},
                                     {1, rc::gen::just(highest + 1)},
                                     {1, rc::gen::just(highest + 2)},
                                     {1, rc::gen::just(highest + 3)},
                                     {1, rc::gen::just(highest + 4)},
                                     {1, rc::gen::just(highest + 5)}}));
    for (std::size_t i = 0; i < draws.size(); ++i) {
        const auto levels = framework.questions[i % width].level_count;
        answers.answers.push_back(draws[i] <= highest
                                      ? static_cast<Answer>(draws[i] % levels)
                                      : static_cast<Answer>(answer::declined + (draws[i] - highest - 1)));
    }
    const auto pieces = pick(0, 6);
    for (int i = 0; i < pieces; ++i) {
        Evidence evidence;
        evidence.id = "e" + std::to_string(i);
        evidence.question = static_cast<std::size_t>(pick(0, static_cast<int>(framework.criterion_count) - 1));
        evidence.sector = framework.sectors[static_cast<std::size_t>(pick(0, 1))].id;
        evidence.grade = any_grade();
        answers.evidence.push_back(evidence);
    }
    sort_rows(answers);
    return answers;
}

} // namespace

rc::Gen<Case> any_case(Kinds kinds) {
    return rc::gen::exec([kinds] {
        Case made;
        made.framework = Maker(kinds).make();
        made.answers = any_answers(made.framework);
        return made;
    });
}

void sort_rows(AssessmentAnswers& answers) {
    if (answers.respondents.empty()) return;
    const auto before = answers;
    std::vector<std::size_t> order(before.respondents.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, [&](std::size_t left, std::size_t right) {
        const auto key = [&](std::size_t row) {
            const auto& who = before.respondents[row];
            return std::tie(who.voice, who.sector, who.organisation, who.id);
        };
        return key(left) < key(right);
    });
    answers.respondents.clear();
    answers.answers.clear();
    for (const auto row : order) {
        answers.respondents.push_back(before.respondents[row]);
        const auto given = before.row(row);
        answers.answers.insert(answers.answers.end(), given.begin(), given.end());
    }
}

Assessed assess(const Framework& framework, const AssessmentAnswers& answers, const AssessorSource& assessors) {
    const auto plan = plan_scoring(framework);
    auto system = assess_system(plan, answers, assessors);
    return {std::move(system.synthesis.criteria), std::move(system.levels), std::move(system.scores)};
}

std::vector<NamedScore> all_nodes(const ScoringPlan& plan, const Scores& scores) {
    std::vector<NamedScore> nodes;
    const auto add = [&](const std::string& name, const PlannedNode& planned, const NodeScore& score) {
        nodes.push_back({name, planned.range.highest < planned.range.lowest, &score});
    };
    for (std::size_t domain = 0; domain < scores.domains.size(); ++domain)
        for (std::size_t node = 0; node < scores.domains[domain].size(); ++node)
            add(plan.framework->domains[domain].rubric.nodes[node].id, plan.domains[domain][node],
                scores.domains[domain][node]);
    for (std::size_t view = 0; view < scores.views.size(); ++view)
        add("view " + plan.framework->views[view].id, plan.views[view], scores.views[view]);
    add("the whole", plan.overall, scores.overall);
    return nodes;
}

std::vector<std::size_t> level_answers(const AssessmentAnswers& answers) {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < answers.answers.size(); ++i)
        if (is_level(answers.answers[i])) found.push_back(i);
    return found;
}

namespace {

void show(const Aggregate& aggregate, std::ostream& out) {
    const auto& parameters = aggregate.parameters;
    out << aggregate.rule << (aggregate.over == Over::children ? " over children" : "") << " (power "
        << to_text(parameters.power) << ", tau " << to_text(parameters.tau) << ", depth " << parameters.max_lag_depth
        << ", lagging " << parameters.max_lagging << ", needs " << parameters.lag_needs_children << ")";
    for (const auto& band : aggregate.bands.bands)
        out << " band from " << to_text(band.from);
    out << "\n";
}

void show(const Gate& gate, std::ostream& out) {
    out << "  gate "
        << (gate.kind == GateKind::any   ? "any"
            : gate.kind == GateKind::all ? "all"
                                         : "count")
        << " " << gate.count << " of";
    for (const auto& id : gate.views)
        out << " view " << id;
    for (const auto& id : gate.criteria)
        out << " " << id;
    out << " at most " << gate.at_most << " caps at " << gate.cap << "\n";
}

void show(const Rubric& rubric, std::ostream& out) {
    for (const auto& node : rubric.nodes) {
        out << "  node " << node.id << " weight " << to_text(node.weight) << " rule ";
        show(*node.aggregate, out);
    }
    for (const auto& criterion : rubric.criteria)
        out << "  criterion " << criterion.id << " in " << rubric.nodes[criterion.node].id << " weight "
            << to_text(criterion.weight) << (criterion.critical ? " critical" : "")
            << (criterion.na_allowed ? " na-allowed" : "") << (criterion.tags.empty() ? "" : " relational")
            << (criterion.limits.empty() ? "" : " limit at " + std::to_string(criterion.limits[0].at)) << "\n";
    for (const auto& gate : rubric.gates)
        show(gate, out);
}

void show(Answer given, std::ostream& out) {
    constexpr std::string_view states[]{"no", "na", "dk", "-", "."};
    if (is_level(given))
        out << " " << static_cast<int>(given);
    else
        out << " " << states[given - answer::declined];
}

} // namespace

void showValue(const Case& made, std::ostream& out) {
    const auto& framework = made.framework;
    const auto& policy = framework.policy;
    out << "\nmajority " << to_text(policy.majority_threshold) << ", known from " << to_text(policy.known_minimum)
        << ", not applicable above " << to_text(policy.na_majority) << ", provisional from "
        << to_text(policy.coverage_provisional) << ", evidence " << name_of(policy.evidence)
        << (policy.equal_organisations ? ", equal organisations" : "") << "\n";
    for (const auto& domain : framework.domains) {
        out << "domain weight " << to_text(domain.weight) << " levels " << domain.rubric.scale.level_count() << " from "
            << domain.rubric.scale.first << (domain.rubric.scale.better == Better::lower ? ", low is good\n" : "\n");
        show(domain.rubric, out);
    }
    out << "the whole ";
    show(framework.overall, out);
    for (const auto& gate : framework.gates)
        show(gate, out);
    for (std::size_t row = 0; row < made.answers.respondents.size(); ++row) {
        const auto& who = made.answers.respondents[row];
        out << "  " << name_of(who.voice) << " " << framework.sectors[who.sector].id << " '" << who.organisation << "' "
            << who.id << ":";
        for (const auto given : made.answers.row(row))
            show(given, out);
        out << "\n";
    }
}

} // namespace weft::random
