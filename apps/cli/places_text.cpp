// SPDX-License-Identifier: MIT
#include "apps/cli/places_text.hpp"

#include "apps/cli/text_table.hpp"
#include "core/assessment/level_words.hpp"
#include "core/comparison/names.hpp"
#include "core/fraction.hpp"

#include <cmath>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace weft::cli {
namespace {

using comparison::Comparison;
using comparison::system_name;

/// "2 to 9 of 24": never one without the other.
std::string place_range(double best, double worst, std::uint32_t of) {
    return number_in_words(best) + " to " + number_in_words(worst) + " of " + std::to_string(of);
}

/// A table of places drawn. How often a system is among the first is said where not all of them always are.
class DrawnPlaces {
public:
    DrawnPlaces(const std::string& drawn, double share, std::uint32_t first, std::uint32_t of)
        : of_(of),
          has_others_(of > first),
          table_{{{"system"},
                  {"places in " + whole_percent(share) + " of " + drawn},
                  {"median inside that", Align::right}},
                 {}} {
        if (has_others_) {
            table_.columns.push_back({"in the first " + std::to_string(first), Align::right});
        }
    }

    /// `place` is by weights, or by weights and panels.
    template <class Place>
    void add(const std::string& name, const Place& place) {
        std::vector<std::string> row{one_line(name), place_range(place.low, place.high, of_),
                                     number_in_words(place.middle)};
        if (has_others_) {
            row.push_back(whole_percent(place.within_first));
        }
        table_.rows.push_back(std::move(row));
    }

    const TextTable& table() const { return table_; }

private:
    std::uint32_t of_;
    bool has_others_;
    TextTable table_;
};

} // namespace

void write_places(TextPage& page, const Comparison& comparison) {
    const auto& places = comparison.profiles.places;
    if (!places.withheld.empty()) {
        page.line("No places: " + places.withheld);
    } else {
        page.line("Places, 1 the highest. " + places.says);
        const bool is_exact = places.method == "exact";
        TextTable table{{{"system"},
                         {"places whatever the weights"},
                         {is_exact ? "average inside that" : "estimated average inside that", Align::right}},
                        {}};
        for (const auto& place : places.systems) {
            table.rows.push_back({one_line(system_name(comparison, place.system)),
                                  place_range(place.best, place.worst, place.of),
                                  to_decimal_text(nine_decimals(place.average), 1)});
        }
        page.table(table);
    }
    std::vector<std::string> left_out;
    left_out.reserve(places.left_out.size());
    for (const auto& system : places.left_out) {
        left_out.push_back("No place: " + system_name(comparison, system.system) + ". " + system.why);
    }
    page.list(left_out);
}

void write_weighted_places(TextPage& page, const Comparison& comparison) {
    const auto& weightings = comparison.weightings;
    if (weightings.ranks.empty()) {
        return;
    }
    DrawnPlaces places("weightings", comparison.policy.weight_share, comparison.policy.first_places,
                       weightings.ranks.front().of);
    for (const auto& ranks : weightings.ranks) {
        places.add(system_name(comparison, ranks.system), ranks);
    }
    page.table(places.table());
    if (weightings.average_shift) {
        page.line("From one weighting to another a system moves by " +
                  to_decimal_text(nine_decimals(*weightings.average_shift), 1) +
                  " places on average from where the framework's own weights put it.");
    }
}

void write_crossed_places(TextPage& page, const Comparison& comparison, const uncertainty::CrossedPlaces& crossed) {
    if (!crossed.withheld.empty()) {
        page.line("No places by panels and weights at once: " + crossed.withheld);
        return;
    }
    page.line(
        "With each of these panels the criteria weighed in another way, each as likely: about who answered and about "
        "weights at once.");
    DrawnPlaces places("draws", crossed.share, crossed.first_places, crossed.of);
    for (const auto& place : crossed.systems) {
        places.add(system_name(comparison, place.system), place);
    }
    page.table(places.table());
}

} // namespace weft::cli
