// SPDX-License-Identifier: MIT
#include "apps/cli/uncertainty_text.hpp"

#include "apps/cli/places_text.hpp"
#include "apps/cli/text_table.hpp"
#include "core/assessment/level_words.hpp"
#include "core/comparison/names.hpp"
#include "core/fraction.hpp"
#include "core/uncertainty/left_out.hpp"
#include "core/uncertainty/uncertainty.hpp"

#include <algorithm>
#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace weft::cli {
namespace {

using comparison::Comparison;
using comparison::domain_title;
using comparison::system_name;
using uncertainty::MethodOrder;
using uncertainty::MethodSpread;
using uncertainty::MethodUncertainty;
using uncertainty::NodeSpread;
using uncertainty::OrderShares;
using uncertainty::PairSpread;
using uncertainty::RespondentBootstrap;

std::string one_decimal(double value) {
    return to_decimal_text(nine_decimals(value), 1);
}

std::string level_or_none(const std::string& label) {
    return label.empty() ? "no level" : one_line(label);
}

/// "in 'Clinical integration'", or "as a whole".
std::string place_in_words(const Comparison& comparison, const std::string& part) {
    return part == "overall" ? "as a whole" : "in '" + domain_title(comparison, part) + "'";
}

/// "the whole", or the title of the domain.
std::string part_in_words(const Comparison& comparison, const std::string& part) {
    return part == "overall" ? "the whole" : one_line(domain_title(comparison, part));
}

/// Their names while those are few enough to read, else how many there are.
std::string who_is_left_out(const std::vector<std::string>& names, const std::string& one, const std::string& many) {
    constexpr std::size_t readable = 6;
    return names.size() <= readable ? enumerate(names) : count_of(names.size(), one, many);
}

/// Each reason once, with all systems, and all domains of systems, that it holds for.
std::vector<std::string> left_out_lines(const Comparison& comparison,
                                        const std::vector<uncertainty::LeftOut>& left_out) {
    std::vector<std::string> lines;
    for (const auto& [because, parts] : uncertainty::by_reason(left_out)) {
        std::vector<std::string> systems;
        std::vector<std::string> domains;
        for (const auto& part : parts) {
            const auto name = system_name(comparison, part.system);
            if (part.domain.empty()) {
                systems.push_back(name);
            } else {
                domains.push_back(name + " " + place_in_words(comparison, part.domain));
            }
        }
        if (!systems.empty()) {
            lines.push_back("Left out: " + who_is_left_out(systems, "system", "systems") + ". " + because);
        }
        if (!domains.empty()) {
            lines.push_back("Left out: " + who_is_left_out(domains, "domain of a system", "domains of systems") + ". " +
                            because);
        }
    }
    return lines;
}

// --- How steady levels are, in words -----------------------------------------------------------------------------------

/// "Emerging, nearly always", with a star where it hangs on the method.
std::string steady_cell(const comparison::SteadyLevel* level) {
    if (level == nullptr) {
        return "hidden";
    }
    if (!level->level) {
        return "no level";
    }
    return one_line(level->label) + ", " + level->panels + (level->methods == "depends" ? " *" : "");
}

void write_steady_levels(TextPage& page, const Comparison& comparison) {
    page.heading("How steady levels are");
    page.line("How often panels drawn anew give the same level again; with a * where some other method that could as "
              "well be used makes another.");
    TextTable table{{{"system"}}, {}};
    for (const auto& domain : comparison.domains) {
        table.columns.push_back({one_line(domain_title(comparison, domain.domain))});
    }
    for (const auto& system : comparison.systems) {
        auto& row = table.rows.emplace_back();
        row.push_back(one_line(system_name(comparison, system.system)));
        for (const auto& domain : comparison.domains) {
            row.push_back(steady_cell(find_steady_level(comparison, system.system, domain.domain)));
        }
    }
    page.table(table);
}

// --- Other people of the same panels ---------------------------------------------------------------------------------

/// "Emerging 16%, no level 2%": all but the level that everybody answered.
std::string held_otherwise(const NodeSpread& spread) {
    std::string text;
    const auto add = [&text](const std::string& level, double share) {
        text += (text.empty() ? "" : ", ") + level + " " + whole_percent(share);
    };
    for (const auto& held : spread.held) {
        if (held.level != spread.level) {
            add(one_line(held.label), held.share);
        }
    }
    if (spread.without_level > 0 && spread.level) {
        add("no level", spread.without_level);
    }
    return text;
}

/// Without a level, how many panels have none either.
std::string held_in(const NodeSpread& spread) {
    return whole_percent(spread.kept.value_or(spread.without_level));
}

std::string interval_of(const NodeSpread& spread) {
    return spread.low && spread.high ? one_decimal(*spread.low) + " to " + one_decimal(*spread.high) : "none";
}

TextTable drawn_levels(const Comparison& comparison, const RespondentBootstrap& drawn) {
    TextTable table{{{"system"}, {"of"}, {"level"}, {"held in", Align::right}, {"otherwise"}}, {}};
    table.columns.push_back({whole_percent(drawn.interval_level) + " interval of the score"});
    for (const auto& system : drawn.systems) {
        const auto add = [&](const NodeSpread& spread) {
            table.rows.push_back({one_line(system_name(comparison, system.system)),
                                  part_in_words(comparison, spread.id), level_or_none(spread.label), held_in(spread),
                                  held_otherwise(spread), interval_of(spread)});
        };
        if (system.overall) {
            add(*system.overall);
        }
        std::ranges::for_each(system.domains, add);
    }
    return table;
}

/// Something the comparison says of two systems, and the share of the panels in which it is so.
struct PairClaim {
    double share = 0;
    std::string says; ///< with the share
};

/// The pairs that the comparison calls certain by the levels of all domains.
std::vector<PairClaim> dominance_claims(const comparison::Comparison& comparison, const RespondentBootstrap& drawn) {
    std::map<std::pair<std::string, std::string>, std::string> relations;
    for (const auto& pair : comparison.profiles.pairs) {
        relations[{pair.first, pair.second}] = pair.relation;
    }
    std::vector<PairClaim> claims;
    for (const auto& pair : drawn.pairs) {
        const auto& relation = relations[{pair.first, pair.second}];
        if (!pair.profiles || (relation != "above" && relation != "below")) {
            continue;
        }
        const bool is_first = relation == "above";
        const double share = is_first ? pair.profiles->first_above : pair.profiles->second_above;
        claims.push_back({share, system_name(comparison, is_first ? pair.first : pair.second) + " is nowhere below " +
                                     system_name(comparison, is_first ? pair.second : pair.first) +
                                     " and above it somewhere in " + whole_percent(share) + " of the panels."});
    }
    return claims;
}

/// The pairs that the comparison tells apart on a domain, by their levels there.
std::vector<PairClaim> order_claims(const comparison::Comparison& comparison, const RespondentBootstrap& drawn) {
    std::map<std::pair<std::string, std::string>, const PairSpread*> shares;
    for (const auto& pair : drawn.pairs) {
        shares[{pair.first, pair.second}] = &pair;
    }
    std::vector<PairClaim> claims;
    for (const auto& domain : comparison.domains) {
        for (const auto& pair : domain.pairs) {
            const auto found = shares.find({pair.first, pair.second});
            if (pair.verdict == "not-told-apart" || found == shares.end()) {
                continue;
            }
            const auto order = std::ranges::find(found->second->domains, domain.domain, &OrderShares::id);
            if (order == found->second->domains.end()) {
                continue;
            }
            const bool is_first = pair.verdict == "higher";
            const double share = is_first ? order->first_higher : order->second_higher;
            claims.push_back({share, "The level of " + system_name(comparison, is_first ? pair.first : pair.second) +
                                         " " + place_in_words(comparison, domain.domain) + " is higher than that of " +
                                         system_name(comparison, is_first ? pair.second : pair.first) + " in " +
                                         whole_percent(share) + " of the panels and lower in " +
                                         whole_percent(is_first ? order->second_higher : order->first_higher) + "."});
        }
    }
    return claims;
}

/// How many claims nearly all panels bear out, and which they do not.
void write_claims(TextPage& page, const std::vector<PairClaim>& claims, double nearly_all, const std::string& what) {
    if (claims.empty()) {
        return;
    }
    std::vector<std::string> others;
    for (const auto& claim : claims) {
        if (claim.share < nearly_all) {
            others.push_back(claim.says);
        }
    }
    page.line("Of " + count_of(claims.size(), "pair", "pairs") + " " + what + " in " + whole_percent(nearly_all) +
              " of the panels or more: " + std::to_string(claims.size() - others.size()) + ".");
    page.list(others);
}

void write_drawn_pairs(TextPage& page, const comparison::Comparison& comparison, const RespondentBootstrap& drawn) {
    const auto dominance = dominance_claims(comparison, drawn);
    const auto orders = order_claims(comparison, drawn);
    if (dominance.empty() && orders.empty()) {
        return;
    }
    page.line("A share is no verdict: which pairs can be told apart stands above, where all are judged together.");
    write_claims(page, dominance, drawn.interval_level, "where one is nowhere below the other, this is so");
    write_claims(page, orders, drawn.interval_level, "told apart in a domain, the higher one has a higher level too");
}

void write_drawn(TextPage& page, const comparison::Comparison& comparison, const RespondentBootstrap& drawn) {
    page.heading("If other people of the same panels had answered");
    if (!drawn.withheld.empty()) {
        page.line(drawn.withheld);
        return;
    }
    page.line("By " + count_of(drawn.replicates, "panel", "panels") +
              " drawn anew, sector by sector, from those who answered. This is about who they happened to be, and says "
              "nothing of people who were not asked.");
    page.table(drawn_levels(comparison, drawn));
    std::vector<std::string> notes;
    for (const auto& system : drawn.systems) {
        if (!system.sectors_of_one.empty()) {
            notes.push_back(system_name(comparison, system.system) + ": one person or organisation stands for " +
                            enumerate(system.sectors_of_one) +
                            " and is in every panel, so levels show less spread than they have.");
        }
    }
    page.list(notes);
    page.list(left_out_lines(comparison, drawn.left_out));
    write_drawn_pairs(page, comparison, drawn);
    if (drawn.crossed) {
        write_crossed_places(page, comparison, *drawn.crossed);
    }
}

// --- Other methods ---------------------------------------------------------------------------------------------------

std::string range_of_levels(const MethodSpread& spread) {
    return spread.lowest == spread.highest
               ? level_or_none(spread.lowest_label)
               : level_or_none(spread.lowest_label) + " to " + level_or_none(spread.highest_label);
}

/// What another method changes, part by part, and by which.
TextTable changed_levels(const Comparison& comparison, const MethodUncertainty& methods) {
    TextTable table{{{"system"}, {"of"}, {"level"}, {"by any method"}, {"kept by", Align::right}, {"changed by"}}, {}};
    for (const auto& system : methods.systems) {
        const auto add = [&](const MethodSpread& spread) {
            if (!spread.changed_by.empty()) {
                table.rows.push_back({one_line(system_name(comparison, system.system)),
                                      part_in_words(comparison, spread.id), level_or_none(spread.label),
                                      range_of_levels(spread), spread.kept ? whole_percent(*spread.kept) : "none",
                                      enumerate(spread.changed_by)});
            }
        };
        if (system.overall) {
            add(*system.overall);
        }
        std::ranges::for_each(system.domains, add);
    }
    return table;
}

/// The methods that change a level, in the words of their titles.
std::vector<std::string> titles_of_changes(const MethodUncertainty& methods) {
    std::set<std::string> named;
    const auto add = [&named](const MethodSpread& spread) {
        named.insert(spread.changed_by.begin(), spread.changed_by.end());
    };
    for (const auto& system : methods.systems) {
        if (system.overall) {
            add(*system.overall);
        }
        std::ranges::for_each(system.domains, add);
    }
    std::vector<std::string> titles;
    for (const auto& method : methods.methods) {
        if (named.contains(method.id)) {
            titles.push_back(method.id + ": " + as_sentence(method.title));
        }
    }
    return titles;
}

void write_method_pairs(TextPage& page, const Comparison& comparison, const MethodUncertainty& methods) {
    std::size_t orders = 0;
    std::vector<std::string> depend;
    for (const auto& pair : methods.pairs) {
        const auto add = [&](const MethodOrder& order) {
            ++orders;
            if (order.order == "depends") {
                depend.push_back("Whether " + system_name(comparison, pair.first) + " or " +
                                 system_name(comparison, pair.second) + " is higher " +
                                 place_in_words(comparison, order.id) + " depends on the method: by " +
                                 std::to_string(order.first_higher) + " the first, by " +
                                 std::to_string(order.second_higher) + " the second.");
            }
        };
        std::ranges::for_each(pair.domains, add);
        if (pair.overall) {
            add(*pair.overall);
        }
    }
    if (orders == 0) {
        return;
    }
    page.line("Of " + count_of(orders, "order", "orders") + " of two systems by level " +
              std::to_string(depend.size()) + " depend on the method.");
    page.list(depend);
}

void write_methods(TextPage& page, const Comparison& comparison, const MethodUncertainty& methods) {
    page.heading("If the method were another");
    if (!methods.withheld.empty()) {
        page.line(methods.withheld);
        return;
    }
    page.line("By " + count_of(methods.methods.size(), "other method", "other methods") +
              " that could as well be used, one change at a time. This is about the method alone, not about who "
              "answered.");
    if (methods.systems.empty()) {
        page.list(left_out_lines(comparison, methods.left_out));
        return;
    }
    std::vector<std::string> steady;
    for (const auto& system : methods.systems) {
        if (system.overall && system.overall->level && system.overall->changed_by.empty()) {
            steady.push_back(system_name(comparison, system.system));
        }
    }
    page.line(steady.empty() ? "No system has the same overall level by every method."
                             : "The overall level is the same by every method in " + enumerate(steady) + ".");
    const auto changed = changed_levels(comparison, methods);
    if (!changed.rows.empty()) {
        page.line("What is not listed here has the same level, or none, by every method:");
        page.table(changed);
    }
    page.list(left_out_lines(comparison, methods.left_out));
    page.list(titles_of_changes(methods));
    write_method_pairs(page, comparison, methods);
}

} // namespace

void write_uncertainty(TextPage& page, const comparison::Comparison& comparison) {
    const auto& drawn = comparison.drawn_panels;
    const auto& methods = comparison.other_methods;
    if (drawn && methods && !drawn->withheld.empty() && drawn->withheld == methods->withheld) {
        page.heading("If other people had answered, or the method were another");
        page.line(drawn->withheld);
        return;
    }
    if (!comparison.steady_levels.empty()) {
        write_steady_levels(page, comparison);
    }
    if (drawn) {
        write_drawn(page, comparison, *drawn);
    }
    if (methods) {
        write_methods(page, comparison, *methods);
    }
}

} // namespace weft::cli
