// SPDX-License-Identifier: MIT
#include "core/comparison/uncertainty_rows.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace weft::comparison::tidy {
namespace {

using uncertainty::DominanceShares;
using uncertainty::LevelSpread;
using uncertainty::MethodOrder;
using uncertainty::MethodPair;
using uncertainty::MethodSpread;
using uncertainty::NodeSpread;
using uncertainty::OrderShares;
using uncertainty::PairSpread;
using uncertainty::SystemSpread;

/// Adds the rows of one system after another.
class LevelShareWriter {
public:
    LevelShareWriter(const std::string& round, std::vector<LevelShareRow>& rows) : round_(round), rows_(rows) {}

    void write(const SystemSpread& system) {
        if (system.overall) write(system, "whole", *system.overall);
        for (const auto& domain : system.domains)
            write(system, "domain", domain);
        for (const auto& capability : system.capabilities)
            write(system, "capability", capability);
        for (const auto& view : system.views)
            write(system, "view", view);
        for (const auto& criterion : system.criteria)
            write(system, "criterion", criterion);
    }

private:
    /// The level as everybody answered has a row even if no panel holds it.
    void write(const SystemSpread& system, const std::string& kind, const LevelSpread& spread) {
        LevelShareRow row;
        row.round = round_;
        row.system = system.system;
        row.kind = kind;
        row.part = spread.id;
        const auto add = [&](std::optional<int> level, const std::string& label, double share) {
            row.level = level;
            row.label = label;
            row.share = share;
            row.as_answered = level == spread.level;
            rows_.push_back(row);
        };
        for (const auto& held : spread.held)
            add(held.level, held.label, held.share);
        if (spread.kept == 0.0) add(spread.level, spread.label, 0);
        if (spread.without_level > 0) add(std::nullopt, "", spread.without_level);
    }

    const std::string& round_;
    std::vector<LevelShareRow>& rows_;
};

const SystemSpread* drawn_of(const Comparison& comparison, const std::string& system) {
    if (!comparison.drawn_panels) return nullptr;
    const auto found = std::ranges::find(comparison.drawn_panels->systems, system, &SystemSpread::system);
    return found == comparison.drawn_panels->systems.end() ? nullptr : &*found;
}

SteadinessRow steadiness_of(const MethodSpread& methods, const NodeSpread* drawn) {
    SteadinessRow row;
    row.part = methods.id;
    row.level = methods.level;
    row.label = methods.label;
    row.lowest_by_method = methods.lowest;
    row.highest_by_method = methods.highest;
    row.kept_by_methods = methods.kept;
    row.changed_by = methods.changed_by;
    if (drawn == nullptr) return row;
    row.kept_by_panels = drawn->kept;
    row.panels_without_level = drawn->without_level;
    row.score = drawn->score;
    row.score_low = drawn->low;
    row.score_high = drawn->high;
    row.reason = drawn->reason;
    return row;
}

/// One part of one pair; shares are unset where one of the two was not drawn from.
PairShareRow pair_row(const std::string& part, const OrderShares* shares, const MethodOrder* methods) {
    PairShareRow row;
    row.part = part;
    if (shares != nullptr) {
        row.first_higher = shares->first_higher;
        row.second_higher = shares->second_higher;
        row.same = shares->same;
        row.first_score_higher = shares->first_score_higher;
        row.second_score_higher = shares->second_score_higher;
        row.same_score = shares->same_score;
    }
    if (methods != nullptr) {
        row.order_by_methods = methods->order;
        row.score_order_by_methods = methods->score_order;
    }
    return row;
}

PairShareRow profile_row(const DominanceShares& shares) {
    PairShareRow row;
    row.part = "profiles";
    row.first_higher = shares.first_above;
    row.second_higher = shares.second_above;
    row.same = shares.equal;
    row.crossing = shares.crossing;
    return row;
}

const OrderShares* find_shares(const PairSpread* pair, const std::string& domain) {
    if (pair == nullptr) return nullptr;
    const auto found = std::ranges::find(pair->domains, domain, &OrderShares::id);
    return found == pair->domains.end() ? nullptr : &*found;
}

std::vector<PairShareRow> rows_of(const MethodPair& methods, const PairSpread* drawn) {
    std::vector<PairShareRow> rows;
    rows.reserve(methods.domains.size() + 2);
    for (const auto& order : methods.domains)
        rows.push_back(pair_row(order.id, find_shares(drawn, order.id), &order));
    if (methods.overall) {
        const auto* shares = drawn != nullptr && drawn->overall ? &*drawn->overall : nullptr;
        rows.push_back(pair_row("overall", shares, &*methods.overall));
    }
    if (drawn != nullptr && drawn->profiles) rows.push_back(profile_row(*drawn->profiles));
    return rows;
}

} // namespace

std::vector<LevelShareRow> level_share_rows(const Comparison& comparison) {
    std::vector<LevelShareRow> rows;
    if (!comparison.drawn_panels) return rows;
    LevelShareWriter writer(comparison.round, rows);
    for (const auto& system : comparison.drawn_panels->systems)
        writer.write(system);
    return rows;
}

std::vector<SteadinessRow> steadiness_rows(const Comparison& comparison) {
    std::vector<SteadinessRow> rows;
    if (!comparison.other_methods) return rows;
    const auto add = [&](const std::string& system, SteadinessRow row) {
        row.round = comparison.round;
        row.system = system;
        rows.push_back(std::move(row));
    };
    for (const auto& system : comparison.other_methods->systems) {
        const auto* drawn = drawn_of(comparison, system.system);
        if (system.overall)
            add(system.system,
                steadiness_of(*system.overall, drawn != nullptr && drawn->overall ? &*drawn->overall : nullptr));
        for (const auto& domain : system.domains) {
            const NodeSpread* spread = nullptr;
            if (drawn != nullptr) {
                const auto found = std::ranges::find(drawn->domains, domain.id, &NodeSpread::id);
                if (found != drawn->domains.end()) spread = &*found;
            }
            add(system.system, steadiness_of(domain, spread));
        }
    }
    return rows;
}

std::vector<SteadyLevelRow> steady_level_rows(const Comparison& comparison) {
    std::vector<SteadyLevelRow> rows;
    rows.reserve(comparison.steady_levels.size());
    for (const auto& [system, domain, level, label, panels, methods] : comparison.steady_levels)
        rows.push_back({comparison.round, system, domain, level, label, panels, methods});
    return rows;
}

std::vector<PairShareRow> pair_share_rows(const Comparison& comparison) {
    std::vector<PairShareRow> rows;
    if (!comparison.other_methods) return rows;
    std::map<std::pair<std::string, std::string>, const PairSpread*> drawn;
    if (comparison.drawn_panels)
        for (const auto& pair : comparison.drawn_panels->pairs)
            drawn[{pair.first, pair.second}] = &pair;
    for (const auto& pair : comparison.other_methods->pairs) {
        const auto found = drawn.find({pair.first, pair.second});
        for (auto& row : rows_of(pair, found == drawn.end() ? nullptr : found->second)) {
            row.round = comparison.round;
            row.first = pair.first;
            row.second = pair.second;
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

} // namespace weft::comparison::tidy
