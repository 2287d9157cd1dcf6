// SPDX-License-Identifier: MIT
#include "core/rubric/framework_checks.hpp"

#include "core/nearest_name.hpp"
#include "core/rubric/rubric_checks.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <string>

namespace weft {
namespace {

class FrameworkChecker {
public:
    FrameworkChecker(const Framework& framework, const TomlTable& table, const TomlTable& root)
        : framework_(framework),
          table_(table),
          root_(root) {
        for (const auto& domain : framework.domains)
            ranges_.push_back(node_ranges(domain.rubric).front());
    }

    void check() const {
        check_ids();
        check_audiences();
        check_overall();
        check_weights();
    }

private:
    struct InRubric {
        std::string rubric;
        std::uint32_t line;
    };

    void complain(std::string message) const { table_.complain_at("rubrics", std::move(message)); }

    /// Ids are unique in a framework, whichever rubric they come from.
    void check_ids() const {
        std::map<std::string, std::string> domains;
        std::map<std::string, InRubric> seen;
        for (const auto& [rubric, weight, first_criterion, first_measure] : framework_.domains) {
            if (const auto [first, is_new] = domains.emplace(rubric.domain, rubric.id); !is_new)
                complain("the rubrics '" + first->second + "' and '" + rubric.id + "' are both of the domain '" +
                         rubric.domain + "'");
            for (const auto& criterion : rubric.criteria)
                note(seen, "criterion " + criterion.id, {rubric.id, criterion.place.line});
            for (const auto& measure : rubric.measures)
                note(seen, "measure " + measure.id, {rubric.id, measure.place.line});
        }
    }

    /// Both places are named: whoever mends it has to see which of the two is to go.
    void note(std::map<std::string, InRubric>& seen, const std::string& what, const InRubric& here) const {
        const auto [first, is_new] = seen.emplace(what, here);
        if (is_new) return;
        const auto kind = what.substr(0, what.find(' '));
        complain("the " + kind + " '" + what.substr(kind.size() + 1) + "' stands in '" + first->second.rubric +
                 "', line " + std::to_string(first->second.line) + ", and in '" + here.rubric + "', line " +
                 std::to_string(here.line) + "; an id is used once in a framework");
    }

    void check_audiences() const {
        std::vector<std::string> known;
        for (const auto& sector : framework_.sectors)
            known.push_back(sector.id);
        for (const auto& domain : framework_.domains)
            for (const auto& criterion : domain.rubric.criteria)
                for (const auto& audience : criterion.asked_of) {
                    if (!framework_.find_sector(audience.sector))
                        table_.complain_at("sectors", "'" + criterion.id + "' of '" + domain.rubric.id +
                                                          "' is asked of '" + audience.sector +
                                                          "', which is no sector here" +
                                                          did_you_mean(audience.sector, known));
                    check_role(domain.rubric, criterion, audience.role);
                }
    }

    /// Only where the framework says which roles there are.
    void check_role(const Rubric& rubric, const Criterion& criterion, const std::string& role) const {
        if (role.empty() || framework_.roles.empty() || framework_.has_role(role)) return;
        std::vector<std::string> known;
        for (const auto& declared : framework_.roles)
            known.push_back(declared.id);
        table_.complain_at("roles", "'" + criterion.id + "' of '" + rubric.id + "' is asked of the role '" + role +
                                        "', which is no role here" + did_you_mean(role, known));
    }

    /// Whether the overall rule can count the domains.
    void check_overall() const {
        const auto& rule = *find_node_rule(framework_.overall.rule);
        const auto& first = framework_.domains.front().rubric;
        for (std::size_t i = 0; i < framework_.domains.size(); ++i) {
            const auto& rubric = framework_.domains[i].rubric;
            if (rule.needs_levels && !ranges_[i].levels)
                return complain("'" + rubric.id + "' makes no level, so the overall rule '" + framework_.overall.rule +
                                "' cannot count it; give its [aggregate] bands");
            if (by_level() && !ranges_[i].levels)
                return complain("'" + rubric.id + "' makes no level, and the overall rule '" + framework_.overall.rule +
                                "' counts levels; give its [aggregate] bands");
            if (rule.gives_value && !by_level() && !ranges_[i].values)
                return complain("'" + rubric.id + "' makes no value, so the overall rule '" + framework_.overall.rule +
                                "' cannot count it");
            if (rule.id == "none") continue;
            if (node_scale(rubric, 0).level_count() != node_scale(first, 0).level_count())
                return complain_unlike(rubric.id, counted_levels(rubric), first.id, counted_levels(first));
            if (!by_level() && ranges_[i].values && ranges_[0].values &&
                !is_same_range(*ranges_[i].values, *ranges_[0].values))
                return complain_unlike(rubric.id, "values from " + range_text(*ranges_[i].values), first.id,
                                       range_text(*ranges_[0].values));
        }
        check_overall_bands(rule);
        check_monotone(rule);
    }

    /// Domains are counted by the levels that their bands made of their values.
    bool by_level() const { return framework_.overall.over == Over::child_levels; }

    /// A gate over the whole holds only where a better answer lowers nothing on the way.
    void check_monotone(const NodeRule& rule) const {
        if (framework_.gates.empty()) return;
        const auto refuse = [&](const std::string& id, const std::string& of) {
            root_.complain(framework_.gates.front().place,
                           "a gate needs rules that a better answer never lowers, and '" + id + "' of '" + of +
                               "' is not one");
        };
        for (const auto& gate : framework_.gates)
            for (const auto& id : gate.criteria)
                if (const auto question = framework_.find_question(id);
                    question && framework_.criterion(*question).number)
                    root_.complain(gate.place,
                                   "'" + id + "' is a number and stands at no level, so no gate can look at it");
        if (!rule.is_monotone) refuse(framework_.overall.rule, framework_.id);
        for (const auto& domain : framework_.domains)
            for (const auto& [node, id] : rules_that_may_fall(domain.rubric))
                refuse(id, domain.rubric.nodes[node].id);
    }

    void complain_unlike(const std::string& id, const std::string& unit, const std::string& first_id,
                         const std::string& first_unit) const {
        complain("'" + id + "' has " + unit + " and '" + first_id + "' " + first_unit +
                 ", so one overall rule cannot count both");
    }

    static std::string counted_levels(const Rubric& rubric) {
        return std::to_string(node_scale(rubric, 0).level_count()) + " levels";
    }

    static std::string range_text(const ValueRange& range) {
        return to_text(range.lowest) + " to " + to_text(range.highest);
    }

    static bool is_same_range(const ValueRange& left, const ValueRange& right) {
        return left.lowest == right.lowest && left.highest == right.highest;
    }

    void check_overall_bands(const NodeRule& rule) const {
        const auto& bands = framework_.overall.bands;
        const auto overall = root_.table("overall");
        if (!framework_.gates.empty() && bands.empty() && !rule.gives_level)
            root_.complain(framework_.gates.front().place, "a gate caps a level, and the overall rule '" +
                                                               framework_.overall.rule + "' makes none; give it bands");
        if (bands.empty() || !overall) return;
        RuleContext context;
        context.scale = node_scale(framework_.domains.front().rubric, 0);
        context.lowest = by_level() ? Fraction(context.scale.printed(0)) : ranges_.front().values->lowest;
        context.highest =
            by_level() ? Fraction(context.scale.printed(context.scale.top())) : ranges_.front().values->highest;
        const auto range = rule.range(context, 1);
        if (const auto gap = find_gap(bands, range.lowest, range.highest))
            overall->complain_at("bands", in_words(*gap) + " falls into no band; this rule gives values from " +
                                              to_text(range.lowest) + " to " + to_text(range.highest));
    }

    void check_weights() const {
        const auto& rule = *find_node_rule(framework_.overall.rule);
        const auto entries = table_.tables("rubrics");
        for (const auto& entry : entries) {
            if (!entry.has("weight") || entry.fraction("weight") == Fraction(1)) continue;
            if (entries.size() == 1)
                entry.complain_at("weight", "this weight does nothing: there is only one rubric");
            else if (!rule.counts_weights)
                entry.complain_at("weight", "this weight does nothing: the overall rule '" + framework_.overall.rule +
                                                "' does not count weights");
        }
    }

    const Framework& framework_;
    const TomlTable& table_;
    const TomlTable& root_;
    std::vector<NodeRange> ranges_; ///< of the domains
};

} // namespace

void check_framework(const Framework& framework, const TomlTable& table, const TomlTable& root) {
    FrameworkChecker(framework, table, root).check();
}

} // namespace weft
