// SPDX-License-Identifier: MIT
#include "core/assessment/criteria_of.hpp"
#include "core/disclosure/finding_words.hpp"
#include "core/disclosure/hide_parts.hpp"
#include "core/findings/engine_name.hpp"

#include <algorithm>
#include <set>

namespace weft::disclosure {
namespace {

/// Where words are hidden the rule is too: "what-carers-lived" names whom it looked at.
constexpr auto hidden_rule = "hidden-check";

std::vector<std::string> titles_of(const result::Result& result, const std::set<std::string>& sectors) {
    std::vector<std::string> titles;
    for (const auto& sector : result.participation.sectors)
        if (sectors.contains(sector.id)) titles.push_back(sector.title);
    return titles;
}

/// The sectors that are hidden, and shown, on some criteria of one domain.
struct Sectors {
    std::set<std::string> hidden;
    std::set<std::string> shown;

    void add(const result::Criterion& criterion) {
        for (const auto& sector : criterion.sectors)
            (sector.hidden.empty() ? shown : hidden).insert(sector.sector);
    }
};

class FindingHider {
public:
    FindingHider(const result::Result& result, result::Domain& domain, const HiddenCells& cells)
        : result_(result),
          domain_(domain),
          cells_(cells) {
        for (const auto* criterion : criteria_of(domain))
            in_domain_.add(*criterion);
        // What is hidden anywhere in the domain may be told by what is said of all of it.
        for (const auto& id : in_domain_.hidden)
            in_domain_.shown.erase(id);
    }

    void hide() {
        for (auto& capability : domain_.capabilities)
            for (auto& criterion : capability.criteria)
                if (is_hidden_in(criterion.id)) hide_ceilings(criterion);
        std::erase_if(domain_.cautions, [&](const result::Caution& caution) { return must_go(caution); });
        for (auto& caution : domain_.cautions)
            if (caution.assessor != engine_name &&
                !may_stand(caution.criterion, caution.rule, caution.measure, caution.text))
                hide_words(caution);
        for (auto& indicator : domain_.indicators)
            if (indicator.value && !in_domain_.hidden.empty() &&
                !words_for(in_domain_).begins_with_a_measure(indicator.basis))
                hide_value(indicator);
    }

    bool has(const std::string& criterion) const { return find_criterion(domain_, criterion) != nullptr; }

    bool may_stand(const std::optional<std::string>& criterion, const std::string& rule, const std::string& measure,
                   const std::string& text) const {
        if (criterion ? !is_hidden_in(*criterion) : in_domain_.hidden.empty()) return true;
        if (!measure.empty() || rule == "assessor-was-stopped" || rule == "refused-finding") return true;
        Sectors sectors = in_domain_;
        if (const auto* const found = criterion ? find_criterion(domain_, *criterion) : nullptr) {
            sectors = {};
            sectors.add(*found);
        }
        return words_for(sectors).may_stand(text);
    }

private:
    bool is_hidden_in(const std::string& criterion) const {
        const auto found = cells_.find(criterion);
        return found != cells_.end() && (found->second.hides_a_sector() || !found->second.level.empty());
    }

    FindingWords words_for(const Sectors& sectors) const {
        return {domain_, titles_of(result_, sectors.hidden), titles_of(result_, sectors.shown)};
    }

    /// What the engine itself says of single sectors: who sees it lower, who finds that it does not apply.
    bool must_go(const result::Caution& caution) const {
        if (caution.assessor != engine_name || !caution.criterion || !is_hidden_in(*caution.criterion)) return false;
        return caution.rule == "perspective" || caution.rule == "applicability-disputed";
    }

    static void hide_words(result::Caution& caution) {
        caution.rule = hidden_rule;
        caution.text = "A check says something here that could tell what few people said; its words are hidden.";
        caution.hidden = protects_others;
    }

    static void hide_value(result::Indicator& indicator) {
        indicator.value.reset();
        indicator.basis.clear();
        indicator.hidden = protects_others;
    }

    static bool is_said_by_few(const result::Criterion& criterion, const result::Ceiling& ceiling) {
        return std::ranges::any_of(criterion.limits, [&](const result::LimitAnswer& limit) {
            return ceiling.rule == "limit:" + limit.id && !limit.holds.has_value();
        });
    }

    bool may_stand(const result::Criterion& criterion, const result::Ceiling& ceiling) const {
        Sectors sectors;
        sectors.add(criterion);
        const auto words = words_for(sectors);
        if (ceiling.assessor == engine_name && ceiling.rule.starts_with("limit:"))
            return !is_said_by_few(criterion, ceiling);
        if (words.begins_with_a_measure(ceiling.basis)) return true;
        return words.may_stand(ceiling.reason + " " + ceiling.remediation + " " + ceiling.basis);
    }

    static void hide_words(result::Ceiling& ceiling) {
        if (ceiling.rule == "perspective")
            ceiling.reason =
                "The perspective cap is applied: a partner put it lower, and what one partner does not see "
                "is contested, not achieved.";
        else {
            ceiling.reason = "A check that looks at what single groups said holds it here; its words are hidden.";
            ceiling.rule = hidden_rule;
        }
        ceiling.remediation.clear();
        ceiling.basis.clear();
        ceiling.hidden = protects_others;
    }

    /// A hidden ceiling that changes nothing would tell more than the level does, so that it goes altogether.
    void hide_ceilings(result::Criterion& criterion) const {
        std::vector<result::Ceiling> kept;
        for (auto& ceiling : criterion.ceilings) {
            if (!may_stand(criterion, ceiling)) {
                if (!ceiling.binding) continue;
                hide_words(ceiling);
            }
            kept.push_back(ceiling);
        }
        criterion.ceilings = std::move(kept);
        criterion.explanation.held_by.clear();
        for (const auto& ceiling : criterion.ceilings)
            if (ceiling.binding) criterion.explanation.held_by.push_back(ceiling.rule);
    }

    const result::Result& result_;
    result::Domain& domain_;
    const HiddenCells& cells_;
    Sectors in_domain_;
};

} // namespace

void hide_findings(result::Result& result, const HiddenCells& cells) {
    for (auto& domain : result.domains) {
        FindingHider hider(result, domain, cells);
        hider.hide();
        for (auto& untested : result.checks.untested) {
            const bool is_of_this_domain = !untested.criterion || hider.has(*untested.criterion);
            if (!is_of_this_domain ||
                hider.may_stand(untested.criterion, untested.rule, untested.measure, untested.text))
                continue;
            untested.rule = hidden_rule;
            untested.text = "A check could not be made; its words are hidden, because they could tell what few people "
                            "said.";
        }
    }
}

} // namespace weft::disclosure
