// SPDX-License-Identifier: MIT
#include "core/planning/power_mean_formula.hpp"

#include <algorithm>
#include <cmath>
#include <memory>
#include <unordered_map>
#include <utility>

namespace weft::planning {
namespace {

constexpr double one = 4503599627370496.0; // 2^52
constexpr double too_large = 1e18;

/// The rule gives percent to nine decimals: the share from which on it rounds to a value that is good enough.
std::optional<double> needed_share(const GoodEnough& is_enough) {
    constexpr std::int64_t steps_in_percent = 1'000'000'000;
    std::int64_t enough = 100 * steps_in_percent;
    const auto is_good = [&](std::int64_t steps) { return is_enough(Fraction(steps, steps_in_percent)); };
    if (!is_good(enough)) return std::nullopt;
    for (std::int64_t too_little = -1; enough - too_little > 1;) {
        const auto middle = too_little + (enough - too_little) / 2;
        (is_good(middle) ? enough : too_little) = middle;
    }
    return (static_cast<double>(enough) - 0.5) / (100.0 * steps_in_percent);
}

/// A part's power times its share of the weight; for powers of 0 and below only of values above the worst.
std::int64_t scaled(double value, double power, double weight) {
    const auto raised = power == 0 ? std::log(value) : std::pow(value, power);
    return std::llround(std::clamp(one * weight * (power < 0 ? -raised : raised), -too_large, too_large));
}

/// A search asks for the same few values again and again, and each is slow to make: exact, and then to a power.
template <class Made>
auto remembered(Made made) {
    return [made = std::move(made),
            known = std::make_shared<std::unordered_map<std::int64_t, std::int64_t>>()](std::int64_t sum) {
        const auto [place, is_new] = known->try_emplace(sum);
        if (is_new) place->second = made(sum);
        return place->second;
    };
}

} // namespace

PowerMeanFormula::PowerMeanFormula(double power, std::int64_t whole_weight, const GoodEnough& is_enough)
    : power_(power),
      whole_weight_(static_cast<double>(whole_weight)),
      needed_(needed_share(is_enough)) {}

void PowerMeanFormula::add(std::int64_t weight, const WholeSum& value, const RuleContext& context) {
    const auto share_at = [value, lowest = context.lowest, highest = context.highest](std::int64_t sum) {
        return to_double((value.value(sum) - lowest) / (highest - lowest));
    };
    std::int64_t first = 0;
    if (power_ <= 0) { // a part at the worst makes the whole the worst
        while (first <= value.highest && share_at(first) <= 0)
            ++first;
        if (first > 0) above_zero_.push_back({.sum = value.sum, .bound = first});
        if (first > value.highest) return;
    }
    const auto part = static_cast<double>(weight) / whole_weight_;
    const auto base = scaled(share_at(first), power_, part);
    magnitude_ += std::abs(static_cast<double>(base));
    is_too_large_ = is_too_large_ || magnitude_ >= too_large;
    held_ += is_too_large_ ? 0 : base;
    if (value.highest == 0) return;
    const auto added = [share_at, first, base, part, power = power_](std::int64_t sum) {
        return sum <= first ? 0 : scaled(share_at(sum), power, part) - base;
    };
    parts_.push_back({value.sum, {.bound = 0, .weight = 0, .made = remembered(added)}});
}

std::optional<Formula> PowerMeanFormula::make() const {
    if (!needed_) return FormulaMaker::never();
    if (*needed_ <= 0) return FormulaMaker::always();
    const auto power = power_ == 0 ? std::log(*needed_) : std::pow(*needed_, power_);
    const auto bound = std::ceil(one * (power_ < 0 ? -power : power));
    if (is_too_large_ || std::abs(bound) > too_large) return std::nullopt;
    auto sum = std::make_shared<Sum>();
    sum->parts = parts_;
    auto all = above_zero_;
    const auto open = static_cast<std::int64_t>(bound) - held_;
    if (open > 0) all.push_back({.sum = std::move(sum), .bound = open});
    return FormulaMaker::all(all);
}

} // namespace weft::planning
