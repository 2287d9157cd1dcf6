// SPDX-License-Identifier: MIT
#pragma once

#include "core/problem.hpp"
#include "core/register/system_register.hpp"
#include "core/rubric/framework.hpp"
#include "core/source_text.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

/// Made-up assessments of many systems, for trying things on: never data of anybody.
namespace weft::example {

/// A number that differs from one to the next.
struct Spread {
    double mean = 0;
    double deviation = 0;
};

struct Range {
    double lowest = 0;
    double highest = 0;
};

struct WholeRange {
    int lowest = 0;
    int highest = 0;
};

/// One round of assessments: who is assessed are the systems that exist on `day`.
struct RoundSettings {
    std::string name;
    std::string day;
    std::string period_start; ///< of what is counted
    std::string period_end;
    Spread change; ///< since the round before, in levels; of no use in the first
};

struct SystemSettings {
    std::string scheme; ///< of the made-up keys
    std::string marked; ///< stands behind every name
    std::vector<std::string> names;
    std::vector<std::string> regions;
    Range residents;
    std::vector<std::string> places;
    WholeRange place_count;
};

/// How good the made-up systems are, in levels. Deviations are of one system from another where nothing else is said.
struct TruthSettings {
    Spread quality;
    double domain = 0;
    double capability = 0;
    double criterion = 0;
    double difficulty = 0; ///< of one criterion from another, in all systems alike
    std::map<std::string, double> stage;
    std::map<std::string, Spread> tag; ///< what is added where a criterion carries it
};

struct PeopleSettings {
    int fewest = 0; ///< that answer in a system
    int most = 0;   ///< that are asked in a system
    int most_for_load = 0;
    double person = 0; ///< deviations, in levels
    double organisation = 0;
    double noise = 0;
    Range disagreement;                      ///< by what a system multiplies the leanings of its sectors
    std::map<std::string, double> contested; ///< by what a tag multiplies them
    double leaves_out = 0;
    double stops_early = 0;
    double out_of_sight = 0; ///< share of a system's criteria that few can speak of
    double unseen = 0;       ///< how many do not know of such a one
    double not_applicable = 0;
    double not_applicable_allowed = 0;       ///< where the rubric allows it
    std::map<std::string, double> dont_know; ///< by system level of the criterion, on top of the sector's own
};

struct SectorSettings {
    double people = 0;                   ///< weight beside the other sectors
    WholeRange organisations;            ///< 0: people stand for themselves
    std::map<std::string, double> roles; ///< weights
    Spread leaning;                      ///< what its people see beside what is so, in levels
    double silent = 0;                   ///< shares: never answers
    double unheard = 0;                  ///< of systems: nobody of it is asked
    double pays_or_chairs = 0;           ///< of systems: it is a lead there
    double dont_know = 0;
    double declined = 0;
    double straight = 0; ///< says the same to everything
    bool answers_limits = true;
};

/// The yes-or-no items beside a criterion.
struct LimitSettings {
    double so_where_low = 0; ///< share of systems where it is so and the criterion does not stand above it
    double so_where_high = 0;
    double seen = 0; ///< says yes where it is so
    double mistaken = 0;
    double dont_know = 0;
};

struct EvidenceSettings {
    Spread shown; ///< share of criteria with evidence, by system
    double second = 0;
    std::vector<std::string> kinds; ///< where the rubric wants none in particular
    std::map<std::string, double> grades;
    std::string verifier;
};

/// One part of a measure: "diagnosis=cancer".
struct PartValue {
    std::string name;
    double weight = 0;                 ///< of the whole's denominator
    std::optional<WholeRange> count{}; ///< a denominator of its own instead
    Spread leaning{};                  ///< in levels
};

enum class PartKind : std::uint8_t {
    beside,      ///< says nothing of the whole
    makes_whole, ///< the whole is the sum of these
    of_counted,  ///< counts some of what the whole's numerator counts
};

struct PartSettings {
    std::string key;
    PartKind kind = PartKind::beside;
    bool by_place = false; ///< the values are the places of the system
    bool all_or_none = false;
    double given = 0;
    Spread leaning{}; ///< of places
    std::vector<PartValue> values{};
};

struct MeasureSettings {
    double given = 0;
    bool whole = true; ///< false: parts only
    int decimals = 0;
    double per_thousand = 0; ///< denominator by residents; 0: `count`
    WholeRange count;
    std::vector<double> shares; ///< by level, worst first; empty: the middles of the bands that its thresholds make
    std::vector<double> values; ///< numerators of a denominator of 1, one of which is taken; empty: by share
    std::vector<PartSettings> parts;
};

struct MeasuresSettings {
    MeasureSettings usual;       ///< of measures not named below
    double noise = 0;            ///< in levels
    double contradicting = 0;    ///< share of numbers that stand lower than what is so ...
    Range contradicts_by;        ///< ... by so many levels
    double value_given = 0;      ///< share of parts that are not missing
    double by_former_system = 0; ///< share that a merged system has by former system only
    std::string source;
    std::map<std::string, MeasureSettings> named;
};

struct ExampleSettings {
    std::string title;
    std::string about;
    double levels = 0; ///< above the worst, of the scale that levels here are of
    std::vector<RoundSettings> rounds;
    SystemSettings systems;
    TruthSettings truth;
    PeopleSettings people;
    std::vector<SectorSettings> sectors; ///< as the framework has them
    LimitSettings limits;
    EvidenceSettings evidence;
    MeasuresSettings measures;
};

/// What an example is made for, before the rest of its file is read.
struct ExampleSources {
    std::string framework;       ///< id
    std::string register_folder; ///< below the rubrics: whose pattern of mergers it takes
};

/// Nothing, and problems, when the file does not say.
std::optional<ExampleSources> read_example_sources(const SourceText& source, Problems& problems);

/// Reads the file of an example. Adds every problem; nothing when there was an error. What it says of sectors and
/// measures that the framework does not have is of no use; that is a warning where it is the framework the file names.
std::optional<ExampleSettings> read_example_settings(SourceText source, const Framework& framework,
                                                     const SystemRegister& pattern, Problems& problems);

} // namespace weft::example
