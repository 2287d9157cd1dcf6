// SPDX-License-Identifier: MIT
#pragma once

#include "core/comparison/compare.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace weft::comparison {

/// One difference between sectors that is beyond chance.
struct GapClaim {
    const std::string* system = nullptr;
    const SectorGap* gap = nullptr;
};

/// What all tests between sectors came to. It points into the comparison, which must outlive it.
struct GapsFound {
    std::size_t tests = 0;
    std::vector<GapClaim> claims; ///< by key, then as the framework has the criteria
    std::size_t worth_a_look = 0;
    std::size_t hidden = 0;
};

GapsFound gaps_found(const Comparison& comparison);

/// One that is beyond chance, without its full stop: "the smaller partners see 'One named person' 1.5 levels lower than the
/// others".
std::string gap_in_words(const Comparison& comparison, const SectorGap& gap);

} // namespace weft::comparison
