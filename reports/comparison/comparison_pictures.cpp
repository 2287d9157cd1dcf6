// SPDX-License-Identifier: MIT
#include "reports/comparison/comparison_pictures.hpp"

#include "core/assessment/criteria_of.hpp"
#include "core/comparison/names.hpp"
#include "reports/html/own_pictures.hpp"
#include "reports/html/result_pictures.hpp"
#include "reports/words/numbers.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace weft::comparison_pages {
namespace {

using comparison::Comparison;
using comparison::DomainComparison;
using pictures::Shown;

constexpr auto mean_is = "the mean of what the sectors claim";
constexpr auto mean_unit = "percent of the way from the worst level to the best";

Shown<double> shown(const words::Words& words, const Comparison& comparison, const std::optional<double>& number,
                    const std::string& hidden) {
    return Shown<double>::of(number, hidden.empty() ? words.say("phrase.not-known")
                                                    : words.hidden(hidden, comparison.smallest_group));
}

const comparison::FunnelPoint* find_point(const DomainComparison& domain, const std::string& system) {
    if (!domain.funnel) return nullptr;
    const auto found = std::ranges::find(domain.funnel->points, system, &comparison::FunnelPoint::system);
    return found == domain.funnel->points.end() ? nullptr : &*found;
}

const comparison::SystemBesideMiddle* find_beside_middle(const DomainComparison& domain, const std::string& system) {
    if (!domain.middle) return nullptr;
    const auto& systems = domain.middle->systems;
    const auto found = std::ranges::find(systems, system, &comparison::SystemBesideMiddle::system);
    return found == systems.end() ? nullptr : &*found;
}

pictures::Call call_of(const comparison::SystemBesideMiddle& system) {
    if (system.verdict == "above") return pictures::Call::above;
    return system.verdict == "below" ? pictures::Call::below : pictures::Call::not_distinguishable;
}

std::string why_not_compared(const DomainComparison& domain, const comparison::SystemEstimate& system) {
    return system.left_out.empty() ? domain.middle_withheld : system.left_out;
}

/// The interval of its difference from the middle, drawn where the middle is: what does not reach the line is told from it.
pictures::CaterpillarRow row_beside_middle(const words::Words& words, const Comparison& comparison,
                                           const DomainComparison& domain, const comparison::SystemEstimate& system) {
    const auto no_end = system.hidden.empty() ? Shown<double>::nothing(words.verdict("not compared"))
                                              : shown(words, comparison, std::nullopt, system.hidden);
    pictures::CaterpillarRow row{system_name(comparison, system.system),
                                 shown(words, comparison, system.estimate.mean, system.hidden),
                                 no_end,
                                 no_end,
                                 pictures::Call::not_compared,
                                 why_not_compared(domain, system)};
    if (const auto* beside = find_beside_middle(domain, system.system)) {
        row.low = domain.middle->mean + beside->low;
        row.high = domain.middle->mean + beside->high;
        row.call = call_of(*beside);
        row.note = beside->reason;
    } else if (!domain.middle) {
        row.low = shown(words, comparison, system.estimate.low, system.hidden);
        row.high = shown(words, comparison, system.estimate.high, system.hidden);
    }
    return row;
}

const result::Domain* find_domain(const result::Result& result, const std::string& id) {
    const auto found = std::ranges::find(result.domains, id, &result::Domain::id);
    return found == result.domains.end() ? nullptr : &*found;
}

/// A criterion as a column of a rug.
struct RugPlace {
    std::string domain;
    std::string criterion;
};

pictures::RugCell rug_cell(const result::Result& result, const RugPlace& place) {
    const auto* domain = find_domain(result, place.domain);
    const auto* criterion = domain ? find_criterion(*domain, place.criterion) : nullptr;
    if (!criterion) return {pictures::RugState::not_asked, 0, false};
    const bool is_split = criterion->agreement_word == "split";
    if (criterion->level) return {pictures::RugState::level, *criterion->level, is_split};
    return {criterion->state == "hidden"           ? pictures::RugState::hidden
            : criterion->state == "not-applicable" ? pictures::RugState::not_applicable
            : criterion->state == "not-asked"      ? pictures::RugState::not_asked
                                                   : pictures::RugState::not_known,
            0, false};
}

} // namespace

std::vector<pictures::Rug> rugs_of(const Comparison& comparison, std::span<const result::Result> results,
                                   const words::Words& words) {
    std::vector<const result::Result*> by_key;
    for (const auto& result : results)
        by_key.push_back(&result);
    std::ranges::sort(by_key, {}, &result::Result::system);
    if (by_key.empty()) return {};

    std::vector<pictures::Rug> rugs;
    std::vector<std::vector<RugPlace>> places;
    std::vector<const std::vector<result::Level>*> scales;
    for (const auto& domain : by_key.front()->domains) {
        const auto same = std::ranges::find_if(
            scales, [&](const auto* scale) { return html::is_same_scale(*scale, domain.criterion_scale); });
        const auto which = static_cast<std::size_t>(same - scales.begin());
        if (same == scales.end()) {
            scales.push_back(&domain.criterion_scale);
            places.emplace_back();
            rugs.push_back({{"levels-" + std::to_string(rugs.size() + 1), "Levels held", "levels of the scale",
                             html::date_of(comparison)},
                            {},
                            {},
                            {},
                            0});
            rugs.back().about.words = &words;
            for (const auto& level : domain.criterion_scale)
                rugs.back().scale.push_back({level.level, words.label(level.label)});
        }
        for (const auto* criterion : criteria_of(domain)) {
            if (criterion->number) continue; // it has no level
            rugs[which].columns.push_back({criterion->title, domain.title});
            places[which].push_back({domain.id, criterion->id});
        }
    }
    for (std::size_t i = 0; i < rugs.size(); ++i)
        for (const auto* result : by_key) {
            pictures::RugRow row{system_name(comparison, result->system), "", {}};
            for (const auto& place : places[i])
                row.cells.push_back(rug_cell(*result, place));
            rugs[i].rows.push_back(std::move(row));
        }
    return rugs;
}

std::vector<pictures::Rug> pieces_of(const pictures::Rug& rug) {
    constexpr std::size_t most_columns = 28; // as many as a page is wide for, on paper too
    std::vector<pictures::Rug> pieces;
    std::size_t group = 0;
    for (std::size_t begin = 0; begin < rug.columns.size();) {
        std::size_t end = begin + 1;
        while (end < rug.columns.size() && rug.columns[end].group == rug.columns[begin].group)
            ++end;
        const auto add_to = [&](pictures::Rug& piece) {
            const auto from = static_cast<std::ptrdiff_t>(begin);
            const auto to = static_cast<std::ptrdiff_t>(end);
            piece.columns.insert(piece.columns.end(), rug.columns.begin() + from, rug.columns.begin() + to);
            for (std::size_t r = 0; r < rug.rows.size(); ++r)
                piece.rows[r].cells.insert(piece.rows[r].cells.end(), rug.rows[r].cells.begin() + from,
                                           rug.rows[r].cells.begin() + to);
        };
        if (pieces.empty() || pieces.back().columns.size() + (end - begin) > most_columns) {
            pieces.push_back({rug.about, rug.scale, {}, {}, group});
            pieces.back().about.measure += " on ";
            pieces.back().about.id += "-" + std::to_string(pieces.size());
            for (const auto& row : rug.rows)
                pieces.back().rows.push_back({row.title, row.group, {}});
        } else {
            pieces.back().about.measure += ", ";
        }
        pieces.back().about.measure += rug.columns[begin].group;
        add_to(pieces.back());
        ++group;
        begin = end;
    }
    return pieces;
}

pictures::Caterpillar caterpillar_of(const Comparison& comparison, const DomainComparison& domain,
                                     const words::Words& words) {
    const std::string intervals =
        domain.middle ? "intervals that hold for all systems at once" : "the interval of each";
    pictures::Caterpillar caterpillar{{"means-" + domain.domain, domain.title + ": " + mean_is + ", with " + intervals,
                                       mean_unit, html::date_of(comparison), "percent"},
                                      0,
                                      100,
                                      "the middle",
                                      domain.middle ? Shown<double>(domain.middle->mean)
                                                    : Shown<double>::nothing("nobody is set beside it"),
                                      {}};
    caterpillar.about.words = &words;
    for (const auto& system : domain.systems)
        caterpillar.rows.push_back(row_beside_middle(words, comparison, domain, system));
    return caterpillar;
}

pictures::Funnel funnel_of(const Comparison& comparison, const DomainComparison& domain, const words::Words& words) {
    pictures::Funnel funnel{{"funnel-" + domain.domain, domain.title + ": " + mean_is + ", by how sure it is",
                             mean_unit, html::date_of(comparison), "percent"},
                            "standard error of the mean",
                            "",
                            0,
                            100,
                            domain.funnel ? Shown<double>(domain.funnel->target)
                                          : Shown<double>::nothing("too few systems"),
                            {}};
    funnel.about.words = &words;
    if (!domain.funnel) return funnel;
    for (const auto& system : domain.systems) {
        const auto* point = find_point(domain, system.system);
        const auto limit = [&](double comparison::FunnelPoint::*which) {
            return point ? Shown<double>(point->*which) : Shown<double>::nothing(words.verdict("not compared"));
        };
        // Whoever is not compared is in the table, and not drawn beside limits that say nothing of it.
        funnel.dots.push_back({system_name(comparison, system.system),
                               point ? shown(words, comparison, system.estimate.standard_error, system.hidden)
                                     : Shown<double>::nothing(words.verdict("not compared")),
                               shown(words, comparison, system.estimate.mean, system.hidden),
                               limit(&comparison::FunnelPoint::inner_low), limit(&comparison::FunnelPoint::inner_high),
                               limit(&comparison::FunnelPoint::outer_low), limit(&comparison::FunnelPoint::outer_high),
                               point && point->verdict == "ask-why"});
    }
    return funnel;
}

pictures::Slope slope_of(const Comparison& comparison, const comparison::Rounds& rounds, const DomainComparison& domain,
                         const words::Words& words) {
    pictures::Slope slope{{"change-" + domain.domain, domain.title + ": " + mean_is, mean_unit,
                           "rounds " + rounds.before + " and " + rounds.after, "percent"},
                          rounds.before,
                          rounds.after,
                          0,
                          100,
                          {}};
    slope.about.words = &words;
    for (const auto& system : rounds.systems)
        for (const auto& change : system.domains)
            if (change.domain == domain.domain)
                slope.rows.push_back({system_name(comparison, system.system),
                                      shown(words, comparison, change.before.mean, change.hidden),
                                      shown(words, comparison, change.after.mean, change.hidden),
                                      html::change_of(change), change.reason});
    return slope;
}

} // namespace weft::comparison_pages
