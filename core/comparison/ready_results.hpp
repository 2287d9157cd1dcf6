// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"

#include <string>
#include <utility>
#include <vector>

namespace weft::comparison {

/// Results that are ready to be compared for one audience (`ready_for`), or records.
struct ReadyResults {
    ReadyResults() = default;
    /// Records, of which everybody sees the same.
    ReadyResults(std::vector<result::Result> records) : shown(std::move(records)) {}

    std::vector<result::Result> shown; ///< as the audience may see them
    /// As those may see them who see more, in the same order. A number that may not stand in their document stands in no
    /// other: whoever has both would have it. Empty where nobody sees more than this audience, but the record itself.
    std::vector<result::Result> wider{};
};

/// Brings both into the order of systems.
void sort_by_system(ReadyResults& results);

/// The result of a system, and the same in the eyes of those who see more; null where there is none.
struct ReadyResult {
    const result::Result* shown = nullptr;
    const result::Result* wider = nullptr;
};
ReadyResult find_system(const ReadyResults& results, const std::string& system);

/// A domain of both; null where there is none.
struct ReadyDomain {
    const result::Domain* shown = nullptr;
    const result::Domain* wider = nullptr;
};
ReadyDomain find_domain(const ReadyResult& result, const std::string& domain);

} // namespace weft::comparison
