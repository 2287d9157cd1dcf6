// SPDX-License-Identifier: MIT
#pragma once

#include "core/rules/scale.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace weft {

/// Holds a criterion's level back, and says why. Depends on answers only so that a better answer never lowers it.
struct Ceiling {
    std::size_t question = 0; ///< the criterion's column
    Rank at_most = 0;
    std::string rule;        ///< id of the judgement, "perspective" or "limit:<id>"
    std::string reason;      ///< one sentence for people
    std::string remediation; ///< what would lift it; may be empty
    std::string basis;       ///< the numbers or sources it stands on; may be empty
    std::string assessor;    ///< who says so
};

/// A derived number an assessor shows; unknown is not zero.
struct Indicator {
    std::string id;
    std::string title;
    std::optional<double> value;
    std::string unit;
    std::string basis;
    std::string assessor;
};

enum class Gravity : std::uint8_t { note, warning };

/// Says something and changes nothing.
struct Caution {
    std::string rule;
    std::optional<std::size_t> question; ///< the criterion's column, when it is about one
    std::string text;
    Gravity gravity = Gravity::note;
    std::string assessor;
    bool is_not_tested = false; ///< a judgement could not test the claim
    std::string measure{};      ///< id of what would test it; may be empty
};

/// What looking at one domain with knowledge brought up.
struct Findings {
    std::vector<Ceiling> ceilings;
    std::vector<Indicator> indicators;
    std::vector<Caution> cautions;

    void add(Findings other);
};

} // namespace weft
