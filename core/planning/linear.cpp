// SPDX-License-Identifier: MIT
#include "core/planning/linear.hpp"

#include <algorithm>

namespace weft::planning {
namespace {

using Whole = boost::multiprecision::number<boost::multiprecision::cpp_int_backend<>, boost::multiprecision::et_off>;

bool is_below_zero(const Linear& linear) {
    return std::ranges::any_of(linear.addends, [](const Linear::Addend& addend) { return addend.value < 0; });
}

} // namespace

void Linear::add(const Linear& other, const Fraction& times) {
    constant += other.constant * times;
    for (const auto& addend : other.addends)
        addends.push_back({.value = addend.value * times, .formula = addend.formula});
}

Linear as_linear(const std::vector<ValueStep>& steps) {
    Linear linear{.constant = steps.front().value, .addends = {}};
    for (std::size_t i = 1; i < steps.size(); ++i)
        linear.addends.push_back({.value = steps[i].value - steps[i - 1].value, .formula = steps[i].at_least});
    return linear;
}

std::optional<WholeSum> in_whole_numbers(const Linear& linear) {
    static const Whole largest = Whole(1) << 60;
    Whole common = 1;
    for (const auto& addend : linear.addends)
        common = boost::multiprecision::lcm(common, denominator(addend.value));
    Whole total = 0;
    Whole shared = 0;
    std::vector<Whole> scaled;
    for (const auto& addend : linear.addends) {
        const Whole weight = abs(numerator(addend.value)) * (common / denominator(addend.value));
        shared = boost::multiprecision::gcd(shared, weight);
        total += weight;
        scaled.push_back(weight);
    }
    if (shared == 0) shared = 1;
    if (total / shared > largest) return std::nullopt;
    std::vector<Weighted> terms;
    for (std::size_t i = 0; i < scaled.size(); ++i) {
        const Whole weight = scaled[i] / shared;
        terms.push_back({.weight = weight.convert_to<std::int64_t>(), .formula = linear.addends[i].formula});
    }
    std::int64_t held = 0;
    WholeSum whole;
    whole.sum = FormulaMaker::sum_of(terms, held);
    whole.highest = highest_of(*whole.sum);
    whole.unit = Fraction(shared, common) * (is_below_zero(linear) ? -1 : 1);
    whole.constant = linear.constant + whole.unit * held;
    return whole;
}

std::optional<Formula> satisfies(const Linear& linear, const GoodEnough& is_enough) {
    const auto whole = in_whole_numbers(linear);
    if (!whole) return std::nullopt;
    if (!is_enough(whole->value(whole->highest))) return FormulaMaker::never();
    std::int64_t enough = whole->highest;
    for (std::int64_t too_little = -1; enough - too_little > 1;) {
        const auto middle = too_little + (enough - too_little) / 2;
        (is_enough(whole->value(middle)) ? enough : too_little) = middle;
    }
    if (enough == 0) return FormulaMaker::always();
    return FormulaMaker::at_least({{.weight = 1, .formula = {.sum = whole->sum, .bound = enough}}}, 1);
}

} // namespace weft::planning
