// SPDX-License-Identifier: MIT
#pragma once

#include "core/fraction.hpp"
#include "core/problem.hpp"
#include "core/rubric/gate.hpp"
#include "core/rules/consensus.hpp"
#include "core/rules/goalposts.hpp"
#include "core/rules/node_rule.hpp"
#include "core/rules/scale.hpp"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace weft {

/// A yes-or-no item beside a criterion: when a majority of voices says yes, the criterion is held at `at`.
struct Limit {
    std::string id;
    Rank at = 0;
    std::string when;
};

/// The parallel wording one person's journey can answer, option by option from the worst rank up.
struct LivedExperience {
    std::string ask;
    std::vector<std::string> options;
};

/// Who is asked: a sector, or one role within it.
struct Audience {
    std::string sector;
    std::string role; ///< empty: everybody of the sector
};

/// A criterion that is a number: where the value of a measure lies between its goalposts. Nobody is asked it.
struct NumberValue {
    std::string measure; ///< id; its numerator over its denominator, not split into strata
    Goalposts goalposts;
};

struct Criterion {
    std::string id;
    std::string title; ///< short name for tables; the id in words when the rubric gives none
    std::string ask;
    std::vector<std::string> descriptors;  ///< by rank; empty when the labels of the scale are the wording
    std::vector<std::string> next_step;    ///< from rank k to k + 1; may be empty
    std::vector<std::string> visitor_asks; ///< evidence a visitor asks for at rank k + 1; may be empty
    std::vector<std::string> evidence_from;
    std::string system_level;
    std::string stage;
    std::vector<std::string> tags;
    std::vector<Audience> asked_of; ///< empty: every sector
    std::vector<std::string> evidence_wanted;
    std::optional<LivedExperience> lived_experience;
    std::vector<Limit> limits;
    Fraction weight = 1;           ///< 0: asked and shown, counted nowhere
    std::optional<int> belongs_to; ///< the stage it is a requirement of, as printed
    std::optional<NumberValue> number;
    bool critical = false;
    bool na_allowed = false;
    std::size_t node = 0; ///< index into Rubric::nodes
    Place place;

    bool has_tag(std::string_view tag) const;
};

enum class MeasureKind : std::uint8_t { people, exact };

/// A number asked for beside the opinions.
struct Measure {
    std::string id;
    std::string numerator;
    std::string denominator;
    std::string obtained_from;
    std::string supports; ///< criterion id
    std::vector<std::string> evidence_from;
    std::vector<std::string> strata; ///< by what it is wanted: "place", "diagnosis"
    std::string checked; ///< whether a public source says where it is had: "seen", "unverified"; may be empty
    std::string caution; ///< the trap a reader has to know; may be empty
    Better better = Better::higher; ///< lower: context, without thresholds
    MeasureKind kind = MeasureKind::people;
    /// The share from which the number alone would support rank 1, 2, ...; trailing ones may be absent.
    std::vector<Fraction> thresholds;
    std::string because;   ///< why these thresholds
    std::string owner;     ///< who answers for them; the rubric's where the measure names nobody
    std::string review_by; ///< YYYY-MM-DD; the rubric's where the measure names no day
    Place place;
};

/// The root (index 0, the domain) or a capability. Nodes stand before their children.
struct Node {
    std::string id;
    std::string title;
    Fraction weight = 1;
    std::optional<std::size_t> parent;
    std::optional<Aggregate> aggregate; ///< unset: the root's
    std::vector<std::size_t> children;  ///< indices of nodes
    std::vector<std::size_t> criteria;  ///< indices of criteria directly below
    Place place;
};

struct Source {
    std::string key;
    std::string cite;
};

using Parameter = std::variant<double, std::string>;

/// One thing that the assessor looks at, as the rubric answers for it. Its id is the rule of what the assessor reports.
struct Judgement {
    std::string id;
    std::string says; ///< one sentence: what it tests
    std::vector<std::string> evidence_from;
};

/// Which assessor looks at the domain, and what it is told.
struct AssessorChoice {
    std::string id = "as-answered";
    std::map<std::string, Parameter> parameters;
    std::map<std::string, std::string> because; ///< by parameter: why this number
    std::vector<Judgement> judgements;
};

/// One domain's instrument, as its file says it. A value: nothing in it changes after it was read.
struct Rubric {
    std::string id;
    std::string version;
    std::string title;
    std::string domain;
    std::string licence;
    std::string owner;                           ///< who answers for thresholds and parameters; may be empty
    std::string review_by;                       ///< YYYY-MM-DD; may be empty
    std::string status;                          ///< "consultation draft"; may be empty
    std::vector<std::string> limits_of_evidence; ///< sentences for a report's method page
    AssessorChoice assessor;
    Scale scale;
    std::vector<Node> nodes; ///< [0] is the root
    std::vector<Criterion> criteria;
    std::vector<Measure> measures;
    std::vector<Gate> gates;
    std::optional<Consensus> consensus; ///< unset: the majority level
    std::vector<Source> sources;

    /// The node's own rule, or the root's.
    const Aggregate& aggregate_of(std::size_t node) const;
    std::optional<std::size_t> find_criterion(std::string_view id) const;
    /// Every criterion below a node, in the order of the file.
    std::vector<std::size_t> criteria_below(std::size_t node) const;
};

/// True when the node's rule counts its children, by value or by level, rather than every criterion below.
bool counts_children(const Rubric& rubric, std::size_t node, const Aggregate& aggregate);

/// The levels a node is stated in: its bands where it has them, its stages, the levels of the children it counts, else
/// the rubric's scale.
Scale node_scale(const Rubric& rubric, std::size_t node);
Scale node_scale(const Rubric& rubric, std::size_t node, const Aggregate& aggregate);

} // namespace weft
