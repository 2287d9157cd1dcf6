// SPDX-License-Identifier: MIT
#include "core/example/made_up_respondents.hpp"

#include "core/example/chance.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <numeric>

namespace weft::example {
namespace {

/// More small systems than large ones: the square of a uniform number on the way from fewest to most.
int drawn_size(const PeopleSettings& people, Chance chance) {
    const auto way = chance.uniform();
    return people.fewest + static_cast<int>(std::floor((people.most - people.fewest + 1) * way * way));
}

/// How many of `size` each weight gets: whole parts first, the rest to the largest remainders, the earlier one of two
/// equals; and nobody with a weight goes without while there are enough.
std::vector<int> shared_out(int size, const std::vector<double>& weights) {
    const auto sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    std::vector<int> counts(weights.size(), 0);
    std::vector<std::size_t> by_remainder;
    std::vector<double> remainders(weights.size(), 0.0);
    int left = size;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        if (weights[i] <= 0) continue;
        const auto exact = size * weights[i] / sum;
        counts[i] = static_cast<int>(std::floor(exact));
        remainders[i] = exact - counts[i];
        left -= counts[i];
        by_remainder.push_back(i);
    }
    std::ranges::stable_sort(by_remainder, std::greater{}, [&](std::size_t i) { return remainders[i]; });
    for (std::size_t i = 0; left > 0 && !by_remainder.empty(); i = (i + 1) % by_remainder.size(), --left)
        ++counts[by_remainder[i]];
    for (const auto i : by_remainder) {
        const auto largest = std::ranges::max_element(counts);
        if (counts[i] > 0 || *largest < 2) continue;
        --*largest;
        ++counts[i];
    }
    return counts;
}

class RespondentsMaker {
public:
    RespondentsMaker(const ExampleSettings& settings, const Framework& framework, std::string system, std::string round,
                     std::uint64_t seed)
        : settings_(settings),
          framework_(framework),
          system_(std::move(system)),
          name_(system_ + "/" + std::move(round)),
          seed_(seed) {}

    std::vector<MadeUpRespondent> make(std::optional<int> size) {
        const auto asked = size.value_or(drawn_size(settings_.people, Chance(seed_, "size/" + name_)));
        const auto counts = shared_out(asked, weights());
        for (std::size_t sector = 0; sector < counts.size(); ++sector)
            add(sector, counts[sector]);
        keep_enough_speaking();
        return std::move(respondents_);
    }

private:
    /// Of the sectors in this system and round; 0 where nobody is asked.
    std::vector<double> weights() const {
        std::vector<double> weights;
        for (std::size_t sector = 0; sector < settings_.sectors.size(); ++sector) {
            Chance chance(seed_, "sector/" + name_ + "/" + framework_.sectors[sector].id);
            const auto is_unheard = chance.is_so(settings_.sectors[sector].unheard);
            weights.push_back(is_unheard ? 0.0 : settings_.sectors[sector].people * (0.5 + chance.uniform()));
        }
        if (std::ranges::all_of(weights, [](double weight) { return weight <= 0; })) weights.front() = 1;
        return weights;
    }

    void add(std::size_t sector, int count) {
        const auto& settings = settings_.sectors[sector];
        const auto& id = framework_.sectors[sector].id;
        const auto organisations =
            std::min(Chance(seed_, "organisations/" + system_ + "/" + id).whole(settings.organisations), count);
        for (int person = 0; person < count; ++person) {
            Chance chance(seed_, "person/" + name_ + "/" + id, static_cast<std::uint32_t>(person));
            MadeUpRespondent respondent;
            respondent.who.id = next_id();
            respondent.who.sector = sector;
            respondent.who.voice = framework_.voice; // so that what they say makes the level
            respondent.who.role = drawn_role(settings, chance);
            respondent.leaning = settings_.people.person * chance.normal();
            if (organisations > 0) {
                const auto number = chance.whole({.lowest = 1, .highest = organisations});
                respondent.who.organisation = id + "-" + std::to_string(number);
                respondent.leaning +=
                    settings_.people.organisation *
                    Chance(seed_, "organisation/" + system_ + "/" + respondent.who.organisation).normal();
            }
            respondent.is_silent = chance.is_so(settings.silent);
            respondent.is_straight = chance.is_so(settings.straight);
            const auto stops = chance.is_so(settings_.people.stops_early);
            respondent.answers_until = stops ? chance.uniform() : 1.0;
            respondents_.push_back(std::move(respondent));
        }
    }

    /// The silent speak, one after the other, until the fewest do.
    void keep_enough_speaking() {
        auto speaking = std::ranges::count(respondents_, false, &MadeUpRespondent::is_silent);
        for (auto& respondent : respondents_) {
            if (speaking >= settings_.people.fewest || !respondent.is_silent) continue;
            respondent.is_silent = false;
            ++speaking;
        }
    }

    std::string next_id() const {
        auto number = std::to_string(respondents_.size() + 1);
        constexpr std::size_t digits = 4;
        return "r" + std::string(digits - std::min(digits, number.size()), '0') + number;
    }

    std::string drawn_role(const SectorSettings& settings, Chance& chance) const {
        std::vector<std::string> roles;
        std::vector<double> weights;
        for (const auto& [role, weight] : settings.roles) {
            if (!role.empty() && !framework_.roles.empty() && !framework_.has_role(role)) continue;
            roles.push_back(role);
            weights.push_back(weight);
        }
        if (std::ranges::all_of(weights, [](double weight) { return weight <= 0; })) return "";
        return roles[chance.pick(weights)];
    }

    const ExampleSettings& settings_;
    const Framework& framework_;
    std::string system_;
    std::string name_;
    std::uint64_t seed_;
    std::vector<MadeUpRespondent> respondents_;
};

} // namespace

std::vector<MadeUpRespondent> make_up_respondents(const ExampleSettings& settings, const Framework& framework,
                                                  const std::string& system, const std::string& round,
                                                  std::optional<int> size, std::uint64_t seed) {
    return RespondentsMaker(settings, framework, system, round, seed).make(size);
}

} // namespace weft::example
