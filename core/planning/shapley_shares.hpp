// SPDX-License-Identifier: MIT
#pragma once

#include "core/fraction.hpp"
#include "core/statistics/random_streams.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

namespace weft::planning {

/// What is gained when only some of the parts are there, by whether each is. Nothing is gained without any.
using Gain = std::function<Fraction(const std::vector<bool>&)>;

/// What each part adds on average over all orders in which they could come (Shapley 1953; METHODS 4.4), by subsets: 2^count
/// gains are made. They add up to the gain of all.
std::vector<Fraction> shapley_shares(std::size_t count, const Gain& gain);

/// The same over orders drawn by the stream's first replicates, each with its standard error. `draws` is at least 2.
struct DrawnShare {
    double share = 0;
    double standard_error = 0;
};
std::vector<DrawnShare> drawn_shapley_shares(std::size_t count, const Gain& gain, std::uint32_t draws,
                                             const statistics::RandomStream& stream);

} // namespace weft::planning
