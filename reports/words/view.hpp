// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"
#include "reports/words/words.hpp"

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

/// One result as a report looks at it: what its ids stand for, which parts have anything to say, and in whose words. Refers
/// to the result and the words, which have to outlive it.
class View {
public:
    explicit View(const result::Result& result, const Words& words = english());

    const result::Result& result;
    const Words& words;

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
    std::string estimand() const;
    /// "Internal: not for publication", or empty: what the public may see bears no mark.
    std::string mark() const;
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

} // namespace weft::words
