// SPDX-License-Identifier: MIT
#include "core/comparison/shown_totals.hpp"

#include "core/fraction.hpp"

#include <algorithm>
#include <cstddef>

namespace weft::comparison {
namespace {

/// What somebody knows of a number of people.
struct KnownCount {
    std::int64_t low = 0;
    std::int64_t high = 0;
};

std::int64_t rounded_to_whole_down(const Fraction& value) {
    using boost::multiprecision::denominator;
    using boost::multiprecision::numerator;
    const auto whole = static_cast<std::int64_t>(numerator(value) / denominator(value)); // towards 0
    return Fraction(whole) > value ? whole - 1 : whole;
}

std::int64_t rounded_to_whole_up(const Fraction& value) {
    return -rounded_to_whole_down(-value);
}

/// How many units a count is rounded to, halves up.
std::int64_t nearest_units(std::int64_t count, const Fraction& unit) {
    return rounded_to_whole_down(count / unit + Fraction(1, 2));
}

/// What a count may be for all that it says in so many units.
KnownCount read_from(std::int64_t count, const Fraction& unit) {
    const auto units = nearest_units(count, unit);
    return {.low = std::max<std::int64_t>(0, rounded_to_whole_up((units - Fraction(1, 2)) * unit)),
            .high = rounded_to_whole_up((units + Fraction(1, 2)) * unit) - 1};
}

/// Everybody of some systems: how many, how many of them did it, and whether any are hidden.
struct Everybody {
    std::int64_t people = 0;
    std::int64_t did = 0;
    std::size_t systems_that_hide = 0;

    void add(const SystemPeople& system) {
        people += system.people;
        did += system.did;
        for (const auto& sector : system.hidden) {
            people += sector.people;
            did += sector.did;
        }
        if (!system.hidden.empty()) ++systems_that_hide;
    }
};

Everybody everybody_in(std::span<const SystemPeople> systems) {
    Everybody all;
    for (const auto& system : systems)
        all.add(system);
    return all;
}

Everybody without(const Everybody& all, const SystemPeople& system) {
    Everybody one;
    one.add(system);
    return {.people = all.people - one.people,
            .did = all.did - one.did,
            .systems_that_hide = all.systems_that_hide - one.systems_that_hide};
}

/// What is read from the total of these systems, or from the share of those who did it.
KnownCount people_read_from(const Everybody& all, const ComparisonPolicy& policy) {
    if (all.systems_that_hide == 0) return {.low = all.people, .high = all.people};
    return read_from(all.people, policy.total_step);
}

KnownCount did_read_from(const Everybody& all, const ComparisonPolicy& policy) {
    if (all.systems_that_hide == 0 || all.people == 0) return {.low = all.did, .high = all.did};
    auto known = read_from(all.did, shortest_decimal(policy.share_step) * all.people);
    known.high = std::min(known.high, all.people);
    return known;
}

/// What is left for those in question of what is known of all, less what is known of the others and of the shown ones.
KnownCount left_for(const KnownCount& all, const KnownCount& others, std::uint32_t shown) {
    return {.low = all.low - others.high - shown, .high = all.high - others.low - shown};
}

std::int64_t hidden_people(std::span<const HiddenSector> hidden) {
    std::int64_t people = 0;
    for (const auto& sector : hidden)
        people += sector.people;
    return people;
}

/// Each of these sectors could have the fewest and the most that its code allows.
bool leaves_people_open(const KnownCount& together, std::span<const HiddenSector> hidden) {
    std::int64_t fewest = 0;
    std::int64_t most = 0;
    bool is_endless = false;
    for (const auto& sector : hidden) {
        fewest += sector.fewest;
        most += sector.most.value_or(0);
        is_endless = is_endless || !sector.most;
    }
    return std::ranges::all_of(hidden, [&](const HiddenSector& sector) {
        if (!sector.most) return true;
        const auto others_make_up = is_endless || sector.fewest + (most - *sector.most) >= together.low;
        const auto others_leave_room = *sector.most + (fewest - sector.fewest) <= together.high;
        return others_make_up && others_leave_room;
    });
}

/// In each of these sectors all, and none, of whom nothing may be told could have done it.
bool leaves_did_open(const KnownCount& together, std::span<const HiddenSector> hidden) {
    const auto people = hidden_people(hidden);
    return std::ranges::all_of(hidden, [&](const HiddenSector& sector) {
        return together.high >= sector.kept_open && together.low + sector.kept_open <= people;
    });
}

std::vector<HiddenSector> hidden_in(std::span<const SystemPeople> systems) {
    std::vector<HiddenSector> hidden;
    for (const auto& system : systems)
        hidden.insert(hidden.end(), system.hidden.begin(), system.hidden.end());
    return hidden;
}

/// No system is most of what is hidden.
bool is_spread_out(std::span<const SystemPeople> systems, const ComparisonPolicy& policy) {
    const auto all = static_cast<double>(hidden_people(hidden_in(systems)));
    return std::ranges::all_of(systems, [&](const SystemPeople& system) {
        return static_cast<double>(hidden_people(system.hidden)) <= policy.hidden_share * all;
    });
}

/// Asks of all systems together, then of each whether it can be told by leaving it out. `read` says what is known of some
/// systems, `shown` how much of one system is shown, and `leaves_open` whether that is little enough.
template <class Read, class Shown, class LeavesOpen>
bool tells_nobody(std::span<const SystemPeople> systems, Read read, Shown shown, LeavesOpen leaves_open) {
    const auto all = everybody_in(systems);
    std::uint32_t shown_of_all = 0;
    for (const auto& system : systems)
        shown_of_all += shown(system);
    if (!leaves_open(left_for(read(all), {}, shown_of_all), hidden_in(systems))) return false;
    return std::ranges::all_of(systems, [&](const SystemPeople& system) {
        return leaves_open(left_for(read(all), read(without(all, system)), shown(system)), system.hidden);
    });
}

} // namespace

std::uint32_t rounded_people(std::int64_t people, std::uint32_t step) {
    return static_cast<std::uint32_t>(nearest_units(people, step)) * step;
}

std::uint32_t rounded_total(std::span<const SystemPeople> systems, const ComparisonPolicy& policy) {
    const auto all = everybody_in(systems);
    if (all.systems_that_hide == 0) return static_cast<std::uint32_t>(all.people);
    return rounded_people(all.people, policy.total_step);
}

std::optional<double> rounded_share(std::span<const SystemPeople> systems, const ComparisonPolicy& policy) {
    const auto all = everybody_in(systems);
    if (all.people == 0) return std::nullopt;
    if (all.systems_that_hide == 0) return static_cast<double>(all.did) / static_cast<double>(all.people);
    const auto step = shortest_decimal(policy.share_step);
    return std::min(1.0, to_double(nearest_units(all.did, step * all.people) * step));
}

bool total_may_stand(std::span<const SystemPeople> systems, const ComparisonPolicy& policy) {
    return is_spread_out(systems, policy) &&
           tells_nobody(
               systems, [&](const Everybody& some) { return people_read_from(some, policy); },
               [](const SystemPeople& system) { return system.people; }, leaves_people_open);
}

bool share_may_stand(std::span<const SystemPeople> systems, const ComparisonPolicy& policy) {
    return total_may_stand(systems, policy) &&
           tells_nobody(
               systems, [&](const Everybody& some) { return did_read_from(some, policy); },
               [](const SystemPeople& system) { return system.did; }, leaves_did_open);
}

} // namespace weft::comparison
