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
    /// "Internal: not for publication", or empty: what the public may see bears no mark.
    std::string_view mark() const;
    /// Why something is hidden, from its code: "hidden: fewer than 10 people".
    std::string hidden(std::string_view code) const;
    /// What is hidden in all, as a sentence; empty where groups of every size are shown.
    std::string what_is_hidden() const;
    /// Small groups are visible although their members were promised otherwise.
    bool has_promise_to_keep() const;

private:
    std::map<std::string, Named, std::less<>> named_;
};

/// True when people with lived experience are asked other questions, whose answers share the numbers of the levels.
bool asks_in_parallel(const result::Result& result);

/// Said once where they are: whoever compares the two texts has to know what they share.
inline constexpr std::string_view two_texts_one_number =
    "People with lived experience are asked other questions, because they know one journey and not a system. Their "
    "answers and the descriptions of a level share a number, not a meaning. Their answer 3 says what a typical person "
    "would live through if the system stood at level 3; it does not describe the system.";

/// Said of every assessment.
inline constexpr std::string_view what_it_is_not =
    "It is not an inspection, not a ranking, and not a measure of outcomes. What is not known is said to be not known; "
    "it never counts as zero.";

} // namespace weft::words
