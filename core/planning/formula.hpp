// SPDX-License-Identifier: MIT
#pragma once

#include "core/rules/scale.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <vector>

/// What a target asks of criteria, as sums that have to reach a bound. Everything in it can only grow when a criterion is
/// raised, which is what makes the cheapest way to meet it exact.
namespace weft::planning {

struct Sum;

/// Counts `weight` once a criterion stands at `at_least` or above.
struct LevelTerm {
    std::size_t question = 0;
    Rank at_least = 0;
    std::int64_t weight = 1;
};

/// What a sum counts for in the one above: `weight` once it reaches `bound`, or whatever `made` gives, which never falls.
struct Curve {
    std::int64_t bound = 0;
    std::int64_t weight = 1;
    std::function<std::int64_t(std::int64_t)> made; ///< empty: bound and weight

    std::int64_t operator()(std::int64_t sum) const { return made ? made(sum) : sum >= bound ? weight : 0; }
};

struct PartTerm {
    std::shared_ptr<const Sum> sum;
    Curve curve;
};

/// Weights are above 0.
struct Sum {
    std::vector<LevelTerm> levels;
    std::vector<PartTerm> parts;
};

/// True when its sum reaches its bound; one with a bound of 0 or less always is.
struct Formula {
    std::shared_ptr<const Sum> sum = std::make_shared<const Sum>();
    std::int64_t bound = 0;
};

std::int64_t value_of(const Sum& sum, std::span<const Rank> levels);
bool holds(const Formula& formula, std::span<const Rank> levels);

/// The most that a sum can come to.
std::int64_t highest_of(const Sum& sum);

/// True when all it counts is needed.
bool needs_all(const Formula& formula);

/// How far a criterion can be raised: from the level it holds to the highest in reach, by question.
struct Reach {
    Rank from = 0;
    Rank to = 0;
};

struct Weighted {
    std::int64_t weight = 1;
    Formula formula;
};

/// Makes formulas in which only what is still open is left: a level that is held already counts from the start, one out
/// of reach never.
class FormulaMaker {
public:
    explicit FormulaMaker(std::span<const Reach> reach) : reach_(reach) {}

    static Formula always() { return {}; }
    static Formula never() { return {.sum = std::make_shared<const Sum>(), .bound = 1}; }
    Formula level(std::size_t question, Rank at_least) const;
    static Formula all(const std::vector<Formula>& formulas);
    static Formula any(const std::vector<Formula>& formulas);
    /// Weights are 0 or above.
    static Formula at_least(const std::vector<Weighted>& terms, std::int64_t bound);
    /// The sum of what is open among `terms`; what holds already is added to `held`.
    static std::shared_ptr<Sum> sum_of(const std::vector<Weighted>& terms, std::int64_t& held);

    const Reach& reach(std::size_t question) const { return reach_[question]; }

private:
    std::span<const Reach> reach_;
};

} // namespace weft::planning
