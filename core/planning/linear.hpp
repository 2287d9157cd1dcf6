// SPDX-License-Identifier: MIT
#pragma once

#include "core/fraction.hpp"
#include "core/planning/formula.hpp"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace weft::planning {

/// A value as a constant and what each formula adds to it once it holds. Exact; what is added is below 0 where low is good,
/// and of one sign.
struct Linear {
    struct Addend {
        Fraction value;
        Formula formula;
    };
    Fraction constant;
    std::vector<Addend> addends;

    void add(const Linear& other, const Fraction& times);
};

/// One of the values that something can take, and when it is that good or better.
struct ValueStep {
    Fraction value;
    Formula at_least;
};

/// Worst value first; the first always holds.
Linear as_linear(const std::vector<ValueStep>& steps);

/// True for a value that is good enough; once true, true for every better one.
using GoodEnough = std::function<bool(const Fraction&)>;

/// The same value as a sum of whole numbers.
struct WholeSum {
    std::shared_ptr<const Sum> sum;
    std::int64_t highest = 0;
    Fraction constant;
    Fraction unit; ///< what 1 of the sum is worth

    Fraction value(std::int64_t of_sum) const { return constant + unit * of_sum; }
};

/// Nothing when the numbers are too fine for 64 bits.
std::optional<WholeSum> in_whole_numbers(const Linear& linear);

/// When the value is good enough. Nothing when the numbers are too fine.
std::optional<Formula> satisfies(const Linear& linear, const GoodEnough& is_enough);

} // namespace weft::planning
