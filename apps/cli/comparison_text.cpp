// SPDX-License-Identifier: MIT
#include "apps/cli/comparison_text.hpp"

#include "apps/cli/beside_text.hpp"
#include "apps/cli/places_text.hpp"
#include "apps/cli/text_page.hpp"
#include "apps/cli/text_table.hpp"
#include "apps/cli/uncertainty_text.hpp"
#include "core/assessment/level_words.hpp"
#include "core/comparison/gaps_found.hpp"
#include "core/comparison/names.hpp"
#include "core/fraction.hpp"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace weft::cli {
namespace {

using namespace comparison;
using Page = TextPage;

std::string decimal(double value, int decimals = 1) {
    return to_decimal_text(nine_decimals(value), decimals);
}

std::string decimal(const std::optional<double>& value, const std::string& otherwise = "not known") {
    return value ? decimal(*value) : otherwise;
}

std::string signed_decimal(double value) {
    return (value > 0 ? "+" : "") + decimal(value);
}

// --- What is compared ------------------------------------------------------------------------------------------------

std::string note_on(const Comparison& comparison, const CoveredSystem& system) {
    std::vector<std::string> notes;
    if (!system.left_out.empty()) {
        notes.push_back("not compared: " + system.left_out);
    }
    if (system.merged_on) {
        notes.push_back("made on " + *system.merged_on + " out of " + enumerate(system.former_systems));
    }
    if (!system.not_looked_at.empty()) {
        notes.push_back("as answered: " + enumerate(domain_titles(comparison, system.not_looked_at)));
    }
    std::string note;
    for (const auto& one : notes) {
        note += (note.empty() ? "" : "; ") + one;
    }
    return one_line(note);
}

void write_what_is_hidden(Page& page, const Comparison& comparison) {
    if (comparison.smallest_group) {
        page.line("For '" + comparison.audience + "'. Hidden: what groups of fewer than " +
                  std::to_string(*comparison.smallest_group) +
                  " people said, and whatever it could be read from. Their answers count all the same; a mean or total "
                  "they are in is rounded.");
    }
}

void write_coverage(Page& page, const Comparison& comparison) {
    page.heading("What is compared");
    page.line(count_of(comparison.systems.size(), "system", "systems") + " by '" + comparison.framework.id + "' " +
              comparison.framework.version + ", round " + comparison.round + "; " +
              (comparison.register_date ? "the register is as of " + *comparison.register_date
                                        : comparison::why_no_register_date(comparison)) +
              ".");
    page.line(comparison.estimand);
    page.line(
        "A mean is in percent of the way from the worst level to the best: at 0% everybody stands at the worst, at "
        "100% everybody at the best.");
    page.line(
        "Systems stand in the order of their keys. There is no list from best to worst, because answers like these "
        "cannot make one.");
    if (!comparison.caveat.empty()) {
        page.line(comparison.caveat);
    }
    write_what_is_hidden(page, comparison);
    TextTable table{{{"system"},
                     {"name"},
                     {"people", Align::right},
                     {"sectors heard", Align::right},
                     {"known", Align::right},
                     {"note"}},
                    {}};
    for (const auto& system : comparison.systems) {
        table.rows.push_back({system.system, one_line(system.name),
                              system.people ? std::to_string(*system.people) : "hidden",
                              std::to_string(system.sectors_heard) + " of " + std::to_string(system.sectors_asked),
                              system.coverage ? percent(*system.coverage) : "hidden", note_on(comparison, system)});
    }
    page.table(table);
    if (!comparison.absent.empty()) {
        std::vector<std::string> names;
        for (const auto& system : comparison.absent) {
            names.push_back(system.system + " " + system.name);
        }
        page.line("No assessment of " + count_of(names.size(), "system", "systems") + " of the register:");
        page.list(names);
    }
}

// --- One domain ------------------------------------------------------------------------------------------------------

std::string interval(const DomainEstimate& estimate) {
    return estimate.low && estimate.high ? decimal(*estimate.low) + " to " + decimal(*estimate.high) : "none";
}

std::string ranks_of(const DomainComparison& domain, const std::string& system) {
    const auto found = std::ranges::find(domain.ranks, system, &SystemRanks::system);
    if (found == domain.ranks.end()) {
        return "";
    }
    return std::to_string(found->best) + " to " + std::to_string(found->worst) + " of " + std::to_string(found->of);
}

void write_pairs(Page& page, const Comparison& comparison, const DomainComparison& domain) {
    if (!domain.pairs_withheld.empty()) {
        page.line("No pairs: " + domain.pairs_withheld);
        return;
    }
    std::vector<std::string> told_apart;
    for (const auto& pair : domain.pairs) {
        if (pair.verdict != "not-told-apart") {
            const bool first_is_higher = pair.verdict == "higher";
            told_apart.push_back(
                system_name(comparison, first_is_higher ? pair.first : pair.second) + " is higher than " +
                system_name(comparison, first_is_higher ? pair.second : pair.first) + ", beyond chance.");
        }
    }
    page.line("Of " + count_of(domain.pairs.size(), "pair", "pairs") + " " + std::to_string(told_apart.size()) +
              " can be told apart, " + std::to_string(domain.pairs.size() - told_apart.size()) +
              " cannot, which does not make them alike.");
    page.list(told_apart);
}

/// Who lies further from all others than chance and ordinary differences explain.
void write_outside(Page& page, const Comparison& comparison, const DomainComparison& domain) {
    if (!domain.funnel) {
        return;
    }
    std::vector<std::string> outside;
    for (const auto& point : domain.funnel->points) {
        if (point.verdict == "ask-why") {
            outside.push_back(system_name(comparison, point.system));
        }
    }
    if (!outside.empty()) {
        page.line("Further from the others than chance and ordinary differences explain, so ask why: " +
                  enumerate(outside) + ".");
    }
}

/// Who is clearly above or below the middle of all; why nobody is stands with the pairs.
void write_middle(Page& page, const Comparison& comparison, const DomainComparison& domain) {
    if (!domain.middle) {
        return;
    }
    std::vector<std::string> above;
    std::vector<std::string> below;
    for (const auto& system : domain.middle->systems) {
        if (system.verdict == "above") {
            above.push_back(system_name(comparison, system.system));
        } else if (system.verdict == "below") {
            below.push_back(system_name(comparison, system.system));
        }
    }
    const auto all = domain.middle->systems.size();
    const auto alike = all - above.size() - below.size();
    const auto told = [](std::size_t count) { return count == 0 ? std::string("none") : std::to_string(count); };
    page.line("Of " + count_of(all, "system", "systems") + " " + told(above.size()) +
              (above.size() > 1 ? " are" : " is") + " clearly above the middle of all (" +
              decimal(domain.middle->mean) + "%), " + told(below.size()) + " clearly below, and " + told(alike) +
              " cannot be told from it, which does not put them at it.");
    if (!above.empty()) {
        page.line("Clearly above the middle: " + enumerate(above) + ".");
    }
    if (!below.empty()) {
        page.line("Clearly below the middle: " + enumerate(below) + ".");
    }
}

void write_domain(Page& page, const Comparison& comparison, const DomainComparison& domain) {
    page.heading(domain_title(comparison, domain.domain));
    if (domain.reliability) {
        page.line("Of the differences between systems " + whole_percent(*domain.reliability) + " is not chance.");
    }
    const bool has_ranks = !domain.ranks.empty();
    TextTable table{{{"system"}, {"mean, %", Align::right}, {whole_percent(comparison.policy.level) + " interval"}},
                    {}};
    if (has_ranks) {
        table.columns.push_back({"ranks not ruled out"});
    }
    table.columns.push_back({"note"});
    for (const auto& system : domain.systems) {
        const bool is_hidden = !system.hidden.empty();
        std::vector<std::string> row{one_line(system_name(comparison, system.system)),
                                     decimal(system.estimate.mean, is_hidden ? "hidden" : "not known"),
                                     is_hidden ? "hidden" : interval(system.estimate)};
        if (has_ranks) {
            row.push_back(ranks_of(domain, system.system));
        }
        row.push_back(one_line(system.left_out));
        table.rows.push_back(std::move(row));
    }
    page.table(table);
    write_middle(page, comparison, domain);
    write_pairs(page, comparison, domain);
    write_outside(page, comparison, domain);
    if (!domain.ranks_withheld.empty() && domain.ranks_withheld != domain.pairs_withheld) {
        page.line("No ranks: " + domain.ranks_withheld);
    }
}

// --- Without and with weights ----------------------------------------------------------------------------------------

/// "'Clinical integration' and 'Service integration'": titles may hold commas themselves.
std::string quoted_titles(const Comparison& comparison, const std::vector<std::string>& domains) {
    auto titles = domain_titles(comparison, domains);
    for (auto& title : titles) {
        title = "'" + title + "'";
    }
    return enumerate(titles);
}

void write_profiles(Page& page, const Comparison& comparison) {
    const ProfileComparison& profiles = comparison.profiles;
    page.heading("By the levels of the domains, without weights");
    std::vector<std::string> certain;
    std::vector<std::string> crossing;
    std::size_t undecided = 0;
    for (const auto& pair : profiles.pairs) {
        if (pair.relation == "above" || pair.relation == "below") {
            const bool first_is_above = pair.relation == "above";
            const auto& ahead = first_is_above ? pair.first_ahead : pair.second_ahead;
            certain.push_back(system_name(comparison, first_is_above ? pair.first : pair.second) +
                              " is nowhere below " +
                              system_name(comparison, first_is_above ? pair.second : pair.first) + " and above it in " +
                              quoted_titles(comparison, ahead) + ".");
        } else if (pair.relation == "crossing") {
            crossing.push_back(system_name(comparison, pair.first) + " and " + system_name(comparison, pair.second) +
                               " cross: the one is ahead in " + quoted_titles(comparison, pair.first_ahead) +
                               ", the other in " + quoted_titles(comparison, pair.second_ahead) + ".");
        } else {
            ++undecided;
        }
    }
    page.line("Of " + count_of(profiles.pairs.size(), "pair", "pairs") + ": " + std::to_string(certain.size()) +
              " where one is nowhere below the other, " + std::to_string(crossing.size()) + " that cross, " +
              std::to_string(undecided) + " equal or not settled.");
    page.list(certain);
    page.list(crossing);
    if (!profiles.pairs.empty()) {
        page.line("No other system is above: " + enumerate(system_names(comparison, profiles.front)) + ".");
        write_places(page, comparison);
    }
}

void write_weightings(Page& page, const Comparison& comparison) {
    const Weightings& weightings = comparison.weightings;
    page.heading("If the criteria weighed differently");
    if (!weightings.withheld.empty()) {
        page.line(weightings.withheld);
        return;
    }
    page.line("By " + std::to_string(weightings.draws) + " weightings of " +
              count_of(weightings.criteria, "criterion", "criteria") +
              ", each as likely. This is about weights alone, not about who answered.");
    if (const auto left_out = left_out_in_words(weightings); !left_out.empty()) {
        page.line(left_out);
    }
    std::vector<std::string> lines;
    for (const auto& pair : weightings.pairs) {
        const bool first_leads = pair.first_ahead >= pair.second_ahead;
        lines.push_back("In " + whole_percent(first_leads ? pair.first_ahead : pair.second_ahead) +
                        " of plausible weightings " + system_name(comparison, first_leads ? pair.first : pair.second) +
                        " is ahead of " + system_name(comparison, first_leads ? pair.second : pair.first) + ".");
    }
    page.list(lines);
    write_weighted_places(page, comparison);
}

// --- Sectors and questions -------------------------------------------------------------------------------------------

void write_gaps(Page& page, const Comparison& comparison) {
    page.heading("Where sectors see it differently");
    const auto found = gaps_found(comparison);
    if (found.hidden > 0) {
        page.line(count_of(found.hidden, "difference is", "differences are") +
                  " hidden, because of what few people said that could be read from them.");
    }
    if (found.tests == 0) {
        page.line(found.hidden > 0 ? "Too few people answered to test any of the others."
                                   : "Too few people answered to test this anywhere.");
        return;
    }
    std::vector<std::string> claims;
    for (const auto& [system, gap] : found.claims) {
        claims.push_back(system_name(comparison, *system) + ": " + gap_in_words(comparison, *gap) + ".");
    }
    page.line("Of " + count_of(found.tests, "test", "tests") + " " + std::to_string(claims.size()) +
              " show a difference beyond chance, and " + std::to_string(found.worth_a_look) +
              " more are worth a look.");
    page.list(claims);
}

void write_criteria(Page& page, const std::vector<CriterionAcrossSystems>& criteria) {
    page.heading("Is it the question?");
    std::vector<std::string> doubtful;
    std::vector<std::string> elsewhere;
    std::size_t judged = 0;
    for (const auto& criterion : criteria) {
        if (criterion.verdict != "too-few-systems") {
            ++judged;
        }
        if (criterion.verdict == "the-question") {
            doubtful.push_back("'" + criterion.title + "': " + criterion.says);
        } else if (criterion.verdict == "some-systems") {
            elsewhere.push_back("'" + criterion.title + "': " + criterion.says);
        }
    }
    page.line(std::to_string(judged) + " of " + count_of(criteria.size(), "criterion", "criteria") +
              " could be judged over systems; " + std::to_string(doubtful.size()) + " are in doubt themselves." +
              (judged < criteria.size() ? " Of the others too few systems are known, or may be shown." : ""));
    page.list(doubtful);
    page.list(elsewhere);
}

// --- Rounds and peers ------------------------------------------------------------------------------------------------

std::string change_words(const DomainChange& change) {
    if (change.verdict == "up" || change.verdict == "down") {
        return "changed " + change.verdict;
    }
    return change.verdict == "no-clear-change"  ? "no clear change"
           : change.verdict == "hidden"         ? "hidden"
           : change.verdict == "not-assessable" ? "not assessable"
                                                : "not comparable";
}

std::string before_words(const DomainChange& change) {
    if (change.lowest_before && change.highest_before) {
        return decimal(*change.lowest_before) + " to " + decimal(*change.highest_before) + " (its parts)";
    }
    return decimal(change.before.mean, "");
}

void write_trends(Page& page, const Comparison& comparison, const std::vector<Trend>& trends) {
    if (trends.empty()) {
        return;
    }
    std::vector<std::string> lines;
    std::size_t judged = 0;
    for (const auto& trend : trends) {
        if (trend.p) {
            ++judged;
        }
        if (trend.verdict == "rising" || trend.verdict == "falling") {
            lines.push_back(system_name(comparison, trend.system) + ", " + domain_title(comparison, trend.domain) +
                            ": " + trend.verdict + " by " + decimal(std::abs(*trend.slope)) +
                            " percent of the scale a round, over " + std::to_string(trend.rounds.size()) + " rounds.");
        }
    }
    page.line("Over all rounds since " + trends.front().rounds.front() + ": " + std::to_string(judged) + " of " +
              count_of(trends.size(), "series", "series") + " long enough to show a trend, and " +
              std::to_string(lines.size()) + " that do.");
    page.list(lines);
}

void write_rounds(Page& page, const Comparison& comparison, const Rounds& rounds) {
    page.heading("What changed since " + rounds.before);
    page.line(
        "On criteria that did not change, from sectors heard in both rounds; a change is called beyond chance only.");
    for (const auto& version : rounds.versions) {
        if (!version.reason.empty()) {
            page.line(domain_title(comparison, version.domain) + ": " + version.reason);
        }
    }
    if (!rounds.same_policy) {
        page.line("Levels of the two rounds were made by different numbers; the means here were not.");
    }
    TextTable table{{{"system"},
                     {"domain"},
                     {"then, %", Align::right},
                     {"now, %", Align::right},
                     {"difference", Align::right},
                     {"verdict"},
                     {"note"}},
                    {}};
    std::vector<std::string> cautions;
    for (const auto& system : rounds.systems) {
        for (const auto& change : system.domains) {
            table.rows.push_back({one_line(system_name(comparison, system.system)),
                                  one_line(domain_title(comparison, change.domain)), before_words(change),
                                  decimal(change.after.mean, ""),
                                  change.difference ? signed_decimal(*change.difference) : "", change_words(change),
                                  one_line(change.reason)});
        }
        for (const auto& caution : system.cautions) {
            cautions.push_back(system_name(comparison, system.system) + ": " + caution.text);
        }
    }
    page.table(table);
    page.list(cautions);
    write_trends(page, comparison, rounds.trends);
}

void write_peers(Page& page, const Comparison& comparison, const Peers& peers) {
    page.heading("Who is alike");
    page.line("By " + enumerate(peers.variables) + ". Context only: nothing above is adjusted by it.");
    if (!peers.withheld.empty()) {
        page.line(peers.withheld);
        return;
    }
    std::vector<std::string> lines;
    for (const auto& system : peers.systems) {
        std::vector<std::string> nearest;
        for (const auto& peer : system.nearest) {
            nearest.push_back(system_name(comparison, peer.system));
        }
        lines.push_back(system_name(comparison, system.system) + ": nearest " + enumerate(nearest) +
                        (system.is_peer_of.empty()
                             ? ""
                             : "; among the nearest of " + enumerate(system_names(comparison, system.is_peer_of))) +
                        ".");
    }
    page.list(lines);
    if (!peers.without_context.empty()) {
        page.line("Not every context is known of " + enumerate(system_names(comparison, peers.without_context)) + ".");
    }
}

} // namespace

std::string in_words(const Comparison& comparison, std::optional<std::size_t> width,
                     const std::function<std::string(std::string_view)>& emphasise) {
    Page page(width, emphasise);
    write_coverage(page, comparison);
    for (const auto& domain : comparison.domains) {
        write_domain(page, comparison, domain);
    }
    write_profiles(page, comparison);
    write_weightings(page, comparison);
    write_uncertainty(page, comparison);
    write_gaps(page, comparison);
    write_criteria(page, comparison.criteria);
    write_evidence(page, comparison);
    write_measures(page, comparison);
    write_rubric_health(page, comparison);
    if (comparison.rounds) {
        write_rounds(page, comparison, *comparison.rounds);
    }
    if (comparison.peers) {
        write_peers(page, comparison, *comparison.peers);
    }
    return page.take();
}

} // namespace weft::cli
