// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// What a level owes to who happened to answer and to the method. Members are the keys of the JSON. Levels are numbers as
/// printed; what is unset is null and never zero; shares are 0 to 1. As it is made everything is there; whoever shows it to
/// an audience takes out what that may not see.
namespace weft::uncertainty {

struct HeldLevel {
    int level = 0;
    std::string label;
    double share = 0; ///< of the replicates
};

/// One node or criterion over all replicates: "level 3 in 91 % of replicates".
struct LevelSpread {
    std::string id; ///< "overall" for the whole
    std::string title;
    std::optional<int> level; ///< as everybody answered
    std::string label;
    std::vector<HeldLevel> held; ///< worst first; only levels that occur
    double without_level = 0;    ///< share of the replicates: too little known, does not apply, a voice missing
    std::optional<double> kept;  ///< share of the replicates with `level`; null without one
};

/// With its score: a percentile interval in the score's own unit.
struct NodeSpread : LevelSpread {
    std::optional<double> score; ///< as everybody answered
    std::optional<double> low;
    std::optional<double> high;
    std::string reason; ///< why there is no interval, a code of METHODS section 10; empty otherwise
};

struct SystemSpread {
    std::string system;
    std::optional<std::uint32_t> respondents = 0; ///< null when hidden
    std::optional<std::uint32_t> drawn_from = 0;  ///< people or organisations that were drawn from; null when hidden
    std::vector<std::string> sectors_of_one; ///< ids: of one person or organisation, so the same in every replicate
    std::optional<NodeSpread> overall;       ///< always there at first, as all below
    std::vector<NodeSpread> domains;
    std::vector<LevelSpread> capabilities;
    std::vector<LevelSpread> views;
    std::vector<LevelSpread> criteria;
};

struct LeftOut {
    std::string system;
    std::string because;  ///< a sentence
    std::string domain{}; ///< id, where it is this part alone; empty: the whole system
};

/// In what share of the replicates one of two systems is higher. What is left to 1 is undecided: one of them has none.
struct OrderShares {
    std::string id; ///< a domain, or "overall"
    double first_higher = 0;
    double second_higher = 0;
    double same = 0;
    double first_score_higher = 0;
    double second_score_higher = 0;
    double same_score = 0;
};

/// Two systems by all their domains at once, without weights. What is left to 1 is undecided.
struct DominanceShares {
    double first_above = 0; ///< nowhere lower, somewhere higher
    double second_above = 0;
    double equal = 0;
    double crossing = 0;
};

struct PairSpread {
    std::string first;
    std::string second;
    std::vector<OrderShares> domains;
    std::optional<OrderShares> overall;      ///< always there at first; whoever compares may withhold it
    std::optional<DominanceShares> profiles; ///< the same
};

/// Where one system stands as weights and panels change together, 1 the highest: always a range, and a median inside it.
struct CrossedPlace {
    std::string system;
    double low = 0; ///< halves are shared places
    double middle = 0;
    double high = 0;
    double within_first = 0; ///< share of the draws in which it is among the first places
};

/// The criteria weighed in every plausible way, each time with a panel of every system drawn anew.
struct CrossedPlaces {
    std::uint32_t draws = 0;
    double share = 0;                  ///< of the draws that a range holds
    std::uint32_t first_places = 0;    ///< how many are the first
    std::uint32_t of = 0;              ///< systems placed
    std::vector<CrossedPlace> systems; ///< in the order given
    std::vector<std::string> left_out; ///< of which some panel has no level on any criterion
    std::string withheld;              ///< a sentence where nobody is placed; empty otherwise
};

/// How much levels would move with other people of the same panels: not sampling error of a population, and not truth.
struct RespondentBootstrap {
    std::uint32_t replicates = 0;
    double interval_level = 0;
    std::vector<SystemSpread> systems; ///< in the order given
    std::vector<PairSpread> pairs;     ///< of those systems, each pair once
    std::vector<LeftOut> left_out;
    std::string withheld; ///< a sentence where nothing can be drawn for this framework; empty otherwise
    std::optional<CrossedPlaces> crossed{}; ///< null where that was not asked for
};

/// A plausible other method, as `rubrics/defaults.toml` lists them.
struct OtherMethod {
    std::string id;
    std::string title;
};

/// One node over all methods, the framework's own among them.
struct MethodSpread {
    std::string id; ///< a domain, or "overall"
    std::string title;
    std::optional<int> level; ///< by the framework's own method
    std::string label;
    std::optional<int> lowest; ///< worst level by any method
    std::string lowest_label;
    std::optional<int> highest;
    std::string highest_label;
    std::optional<double> kept;          ///< share of the other methods that make a level and make this one
    std::vector<std::string> changed_by; ///< ids of the methods that make another level
    std::optional<double> score;         ///< percent of the way from worst to best
    std::optional<double> score_low;
    std::optional<double> score_high;
};

struct SystemMethods {
    std::string system;
    std::optional<MethodSpread> overall; ///< always there at first
    std::vector<MethodSpread> domains;
};

/// The order of two systems over all methods, the framework's own among them.
struct MethodOrder {
    std::string id;                 ///< a domain, or "overall"
    std::string order;              ///< by level: "first", "second", "same", "depends", "undecided"
    std::uint32_t first_higher = 0; ///< methods
    std::uint32_t second_higher = 0;
    std::uint32_t same = 0;
    std::uint32_t undecided = 0; ///< one of them has no level
    std::string score_order;     ///< the same by score
};

struct MethodPair {
    std::string first;
    std::string second;
    std::vector<MethodOrder> domains;
    std::optional<MethodOrder> overall; ///< always there at first; whoever compares may withhold it
};

struct MethodUncertainty {
    std::vector<OtherMethod> methods;    ///< that change something in this framework
    std::vector<OtherMethod> not_usable; ///< that change nothing in it
    std::vector<SystemMethods> systems;  ///< in the order given
    std::vector<MethodPair> pairs;       ///< of those systems, each pair once
    std::vector<LeftOut> left_out;       ///< none at first; whoever shows it may leave systems out
    std::string withheld;                ///< a sentence where nothing can be made again; empty otherwise
};

} // namespace weft::uncertainty
