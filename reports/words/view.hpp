// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weft::words {

/// What an id stands for: its title, and the place on the page where it is told ("#criterion-x"; may be empty).
struct Named {
    std::string title;
    std::string link;
};

/// One result as a report looks at it: what its ids stand for, and which parts have anything to say. Refers to the
/// result, which has to outlive it.
class View {
public:
    explicit View(const result::Result& result);

    const result::Result& result;

    /// A criterion or domain by its id; the id itself where nothing bears it.
    Named named(std::string_view id) const;
    /// The title of a sector by its id; the id itself where there is none.
    std::string sector(std::string_view id) const;

    /// The title of a view by its id; the id itself where there is none.
    std::string view_title(std::string_view id) const;

    /// More than one sector was asked, or more than one person answered: who said what is worth a table.
    bool has_many_voices() const;
    bool has_many_sectors() const { return result.participation.sectors.size() > 1; }
    /// Evidence plays a part under this policy.
    bool shows_evidence() const;
    /// One of the three readings of this node differs from another.
    bool has_chains(const result::NodeSummary& node) const;
    bool has_chains(const result::Criterion& criterion) const;

    /// What every report says of what a level means here (METHODS, "Estimand").
    std::string_view estimand() const;
    /// "Internal: not for publication", or empty.
    std::string_view mark() const;
    /// Small groups are visible although their members were promised otherwise.
    bool has_promise_to_keep() const;

private:
    std::map<std::string, Named, std::less<>> named_;
};

/// Said of every assessment.
inline constexpr std::string_view what_it_is_not =
    "It is not an inspection, not a ranking, and not a measure of outcomes. What is not known is said to be not known; "
    "it never counts as zero.";

} // namespace weft::words
