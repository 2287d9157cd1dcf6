// SPDX-License-Identifier: MIT
#pragma once

#include "core/fraction.hpp"
#include "core/rubric/framework.hpp"
#include "tests/properties/random_case.hpp"

#include <optional>
#include <string>

/// Fail the running property where something became worse, or is gone.
namespace weft::random {

void expect_no_worse(const std::optional<Fraction>& before, const std::optional<Fraction>& after, bool low_is_good,
                     const std::string& what);
void expect_no_worse(const std::optional<Rank>& before, const std::optional<Rank>& after, const std::string& what);

/// Every level of every criterion and node, every value and every end of an interval, in every chain.
void expect_no_worse(const Framework& framework, const Assessed& before, const Assessed& after);

} // namespace weft::random
