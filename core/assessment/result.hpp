// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

/// The result document `weft.result/1`: all a report shows of one assessment, and the digests of all that is needed
/// to make it again. The members are the keys of the JSON, so a member never changes its name within a version.
///
/// Levels are numbers as printed on the scale, with their label beside them. Numbers that are not rational are
/// rounded to nine decimals. An unset member is null in the JSON and is never zero; `reason` says why. No time
/// stamp, no path, no respondent. `schema/result.json` describes the same for other programs.
///
/// What an audience may not see is hidden, which is a state of its own beside unknown, missing and not asked: numbers
/// are unset, and `hidden` holds a code that says why: "small-group" (fewer people than may be shown),
/// "protects-others" (a smaller group could be read from it), "not-for-publication"; empty while nothing is hidden.
namespace weft::result {

/// One level of a scale, worst first in every list.
struct Level {
    int level = 0; ///< as printed
    std::string label;
};

/// Which file, by the digest of what it says (not of its bytes).
struct Document {
    std::string id;
    std::string version;
    std::string title;
    std::string digest;
};

struct Sector {
    std::string id;
    std::string title;
    std::string role;   ///< "lead", "voice", "other": in this assessment
    bool heard = false; ///< at least one of its people gave a level
    std::optional<std::uint32_t> respondents = 0;
    std::optional<std::uint32_t> organisations = 0; ///< people who stand for themselves count one each
    std::uint32_t fewest_voices =
        0;              ///< so many of its people must give a level before they can hold one back; 0: none said
    std::string note{}; ///< what the first page says of a sector that is not heard, or by too few; may be empty
    std::string hidden{};
};

struct Participation {
    std::optional<std::uint32_t> respondents = 0;
    std::vector<Sector> sectors;
    bool complete = true;                 ///< the required sectors were heard
    std::vector<std::string> missing;     ///< sentences: who must still be heard
    std::optional<double> heaviest_share; ///< the largest share of any criterion's weight one person holds
    std::optional<std::string> heaviest_criterion;
    bool heaviest_is_noteworthy = false; ///< above the policy's limit
    std::string hidden{};                ///< why the sum, or the heaviest share, is
};

/// One chain of a node or criterion.
struct ChainLevel {
    std::optional<int> level;
    std::string label; ///< empty without a level
    std::optional<double> score;
};

/// "Every number explains itself."
struct Explanation {
    std::string text;                  ///< one or two sentences: rule and inputs
    std::vector<std::string> held_by;  ///< ids of criteria, domains or gates that hold the level where it is
    std::vector<std::string> moved_by; ///< ids each of which, raised by one level alone, would raise this level
};

struct Gate {
    std::string id;
    std::string because;
    std::string state; ///< "open", "closed", "undecided", "hidden" in the headline chain
    bool binding = false;
    int cap = 0;
    std::string cap_label;
    std::vector<std::string> criteria;
    std::vector<std::string> views; ///< ids; only the whole's gates look at views
    std::string kind;               ///< "any", "all", "count": how many of them have to stand that low
    int minimum = 1;                ///< of "count": so many
    int at_most = 0;
    std::vector<std::string> held_by; ///< where it is closed: the criteria that close it, or hold the view that does
    std::string lifted_when;          ///< where it is closed: one or two sentences, what would open it
};

/// The level a rubric asks for.
struct Target {
    int level = 0;
    std::string label;
    std::string state; ///< "met", "not-met", "undecided": what is unknown could still change it; "hidden"
};

/// The same node by another rule, over what is known and without gates.
struct OtherRule {
    std::string rule;
    std::string over; ///< "criteria", "children", "child-levels"
    std::string unit; ///< of the score
    bool makes_level = false;
    std::optional<int> level;
    std::string label;
    std::optional<double> score;
};

/// What every node says: the whole, a domain, a capability.
struct NodeSummary {
    std::string
        publication; ///< "published", "provisional", "too-little-known", "not-applicable", "nothing-made", "incomplete-voice", "hidden"
    std::string reason; ///< why a level or score is null or provisional, in words; empty otherwise
    std::string rule;
    std::string unit;         ///< of the scores: "percent" or "points"
    std::optional<int> level; ///< of the headline chain, as are all plain members below
    std::string label;
    std::optional<int> level_low;  ///< with everything unknown taken as worst
    std::optional<int> level_high; ///< with everything unknown taken as best
    std::string label_low;
    std::string label_high;
    std::optional<double> score;
    std::optional<double> score_low;
    std::optional<double> score_high;
    double score_from = 0;         ///< the rule's range, worst end
    double score_to = 0;           ///< best end
    std::optional<int> base_level; ///< before gates and critical criteria
    std::string base_label;
    std::optional<double> coverage = 0; ///< share of the applicable weight that is known
    std::optional<double> not_applicable_share = 0;
    bool comparable = true;
    std::optional<double> score_if_not_applicable_were_worst;
    ChainLevel claimed;
    ChainLevel evidenced;
    ChainLevel assessed;
    std::vector<Level> scale; ///< the node's levels, worst first
    std::vector<Gate> gates;
    std::optional<Target> target;
    std::vector<OtherRule> other_rules; ///< that the rubric sets beside the node's own
    Explanation explanation;
    std::string hidden{};
};

/// One sector on one criterion.
struct SectorAnswers {
    std::string sector;
    std::vector<std::uint32_t> counts; ///< by level, worst first; empty when hidden
    std::optional<std::uint32_t> not_applicable = 0;
    std::optional<std::uint32_t> dont_know = 0;
    std::optional<std::uint32_t> declined = 0; ///< would rather not say
    std::optional<std::uint32_t> missing = 0;
    std::optional<int> level; ///< the sector's own majority
    std::string label;
    std::string hidden{};
};

struct Ceiling {
    int at_most = 0;
    std::string label;
    std::string rule;
    std::string reason;
    std::string remediation;
    std::string basis;
    std::string assessor;
    bool binding = false; ///< it is what holds the assessed level where it is
    std::string hidden{}; ///< why its words are, which name what a small group said; rule and reason are then general
};

struct Caution {
    std::string rule;
    std::optional<std::string> criterion;
    std::string text;
    std::string gravity; ///< "note" or "warning"
    std::string assessor;
    bool not_tested = false; ///< the claim could not be tested
    std::string measure{};   ///< id of what would test it; may be empty
    std::string hidden{};    ///< why its words are; rule and text are then general
};

struct Indicator {
    std::string id;
    std::string title;
    std::optional<double> value;
    std::string unit;
    std::string basis;
    std::string assessor;
    std::string hidden{};
};

struct EvidenceItem {
    std::string id;
    std::string sector;
    std::string kind;
    std::string grade;
    std::string title;
    std::string link;
    std::string date;
    std::string sha256;
    std::string hidden{}; ///< why id, title, link and sha256 are
};

struct LimitAnswer {
    std::string id;
    std::string when;
    int at = 0;
    std::string label;
    std::optional<std::uint32_t> yes = 0;
    std::optional<std::uint32_t> no = 0;
    std::optional<std::uint32_t> dont_know = 0;
    std::optional<bool> holds = false;
    std::string hidden{};
};

struct Support {
    int level = 0;
    double share = 0; ///< equal-sector share of the weight at this level or better
};

/// What another voice says; never mixed into the level.
/// Whether a panel agrees, where the rubric asks for consensus.
struct Consensus {
    std::uint32_t answers = 0;
    double median = 0;
    double share_at_median = 0;
    double share_in_region = 0; ///< of the answers, near the median
    std::string verdict;        ///< "agreement", "split", "panel-too-small"
    std::string label;          ///< of the median, or of a split, which wins over it
};

/// A criterion that is a number, between its goalposts.
struct Number {
    std::string measure;
    double worst = 0;
    double best = 0;
    std::optional<double> way; ///< share of the way from worst to best; null while the measure is missing
};

struct OtherVoice {
    std::string voice;
    std::optional<int> level;
    std::string label;
    std::string hidden{};
};

struct Criterion {
    std::string id;
    std::string title;
    std::string ask;
    std::string state;        ///< "level", "unknown", "not-applicable", "not-asked", "hidden"
    std::string reason;       ///< why there is no level; empty otherwise
    std::optional<int> level; ///< of the headline chain
    std::string label;
    std::optional<int> claimed;
    std::optional<int> evidenced;
    std::optional<int> assessed;
    std::string descriptor;      ///< of the level held; empty when the rubric has none
    std::string next_descriptor; ///< of the level above; empty at the best one
    std::string next_step;
    std::string visitor_asks;      ///< evidence a visitor asks for at the level held; empty when the rubric has none
    std::string next_visitor_asks; ///< at the level above
    std::string lived_ask;         ///< the parallel question to people with lived experience; empty when there is none
    std::string lived_option;      ///< its option of the level held: the same number, another meaning
    double weight = 1;
    bool critical = false;
    std::vector<std::string> tags;
    std::string system_level;
    std::string stage;
    std::optional<double> coverage = 0;
    std::optional<double> not_applicable_share = 0;
    std::optional<std::uint32_t> level_givers = 0;
    std::optional<double>
        agreement;              ///< van der Eijk A on equal-sector shares; null below two level-givers or three levels
    std::string agreement_word; ///< "split" below 0, "mixed" up to 1, "one voice" when all say the same; empty if null
    std::optional<double> sector_gap;    ///< largest less smallest level of the sectors, in levels
    std::optional<double> dont_know_gap; ///< largest less smallest share of don't know among the sectors
    std::string evidence_grade;
    std::vector<EvidenceItem> evidence;
    std::vector<Support> support;       ///< by level above the worst, worst first
    std::vector<SectorAnswers> sectors; ///< those asked
    std::vector<LimitAnswer> limits;
    std::vector<Ceiling> ceilings; ///< strictest first
    std::vector<OtherVoice> other_voices;
    std::optional<Consensus> consensus;
    std::optional<Number> number;
    Explanation explanation;
    std::string hidden{}; ///< why the level is, where that is the state; else why sums over the sectors are
};

struct Capability {
    std::string id;
    std::string title;
    std::optional<std::string> parent; ///< id of the capability it lies in; null right below the domain
    double weight = 1;
    NodeSummary result;
    std::vector<Criterion> criteria;
};

/// The range of a domain's claimed score when one sector's answers are left out, sector by sector.
struct WithoutOneSector {
    std::optional<double> score_low;
    std::optional<double> score_high;
    std::string lowest_without; ///< sector whose absence gives the lowest score
    std::string highest_without;
    std::string hidden{};
};

struct Measure {
    std::string id;
    std::string criterion;
    std::string numerator_is;
    std::string denominator_is;
    std::string stratum;
    double numerator = 0;
    double denominator = 0;
    std::optional<double> share;
    std::optional<double> low;
    std::optional<double> high;
    std::optional<int> level_supported;
    std::string label_supported;
    std::string period_start;
    std::string period_end;
    std::string source;
};

struct MissingMeasure {
    std::string id;
    std::string criterion;
    std::string numerator_is;
    std::string denominator_is;
    std::string obtained_from;
};

/// From which share a measure alone would support a level.
struct Threshold {
    int level = 0;
    std::string label;
    double from = 0;
};

/// A measure as the rubric asks for it, given or not.
struct MeasureAsked {
    std::string id;
    std::string criterion;
    std::string numerator_is;
    std::string denominator_is;
    std::string obtained_from;
    std::string checked; ///< "seen" when a public source says where it is had, "unverified"; empty when not said
    std::string caution;
    std::string better;              ///< "higher", "lower"
    std::vector<std::string> strata; ///< by what it is wanted
    std::vector<Threshold> thresholds;
    std::string because; ///< why these thresholds; with owner and review_by, empty when the rubric does not say
    std::string owner;
    std::string review_by;
};

/// What the assessor looks at, as the rubric answers for it.
struct Judgement {
    std::string id;
    std::string says;
    std::vector<std::string> evidence_from;
};

/// One rubric's result. The summary stands in the same object: `.level`, `.label`, `.score`, `.coverage`.
struct Domain : NodeSummary {
    std::string id;    ///< the rubric's domain: "clinical"
    std::string title; ///< the rubric's title
    double weight = 1;
    std::string assessor;
    bool assessor_ran = true; ///< false: it is not installed, or failed; the domain stands as answered
    std::map<std::string, std::string> assessor_parameters; ///< what the rubric tells it, by key
    std::map<std::string, std::string> assessor_reasons;    ///< why, by key; not every parameter has one
    std::vector<Judgement> judgements;
    Document rubric;
    std::string owner; ///< of the rubric; this and the next two are empty when it does not say
    std::string review_by;
    std::string status; ///< "consultation draft"
    std::vector<std::string> limits_of_evidence;
    std::vector<Level> criterion_scale;
    std::vector<Capability> capabilities; ///< parents before children
    WithoutOneSector without_one_sector;
    std::vector<Indicator> indicators;
    std::vector<Caution> cautions;
    std::vector<MeasureAsked> measures_asked;
    std::vector<Measure> measures;
    std::vector<MissingMeasure> measures_missing; ///< asked for by the rubric, no value given
};

/// The same whole by other rules, percent of the way from worst to best: company for a sorting key.
struct Beside {
    std::optional<double> arithmetic;
    std::optional<double> power_half;
    std::optional<double> geometric;
    std::optional<double> minimum;
};

struct Overall : NodeSummary {
    Beside beside;
};

/// The criteria of every domain that carry one tag, looked at together. The summary stands in the same object.
struct View : NodeSummary {
    std::string id;
    std::string title;
    std::string about; ///< what it is for; may be empty
    std::string tag;
    std::vector<std::string> criteria;
    std::uint32_t unknown = 0; ///< how many of them have no level though they apply
};

/// A criterion that sectors see differently: who stands at either end.
struct SectorDifference {
    std::string criterion;
    double gap = 0; ///< in levels, as the criterion's sector_gap
    int highest = 0;
    std::string highest_label;
    std::vector<std::string> highest_sectors;
    int lowest = 0;
    std::string lowest_label;
    std::vector<std::string> lowest_sectors;
};

/// A judgement that could not test a claim.
struct Untested {
    std::string rule;
    std::optional<std::string> criterion;
    std::string text;
    std::string measure; ///< id of what would test it; may be empty
    std::string wanted;  ///< the same in words: what is counted, of what; may be empty
};

/// What the assessors' judgements came to, each on each criterion counted once.
struct Checks {
    std::uint32_t held = 0;       ///< hold a claim back
    std::uint32_t cautioned = 0;  ///< only say something
    std::uint32_t not_tested = 0; ///< could not test the claim
    std::vector<Untested> untested;
};

/// What a purpose expects of one criterion, beside what is held.
struct Expectation {
    std::string criterion;
    int expected = 0;
    std::string expected_label;
    std::optional<int> level; ///< of the headline chain
    std::string label;
    std::string state; ///< "met", "not-met", "not-known", "not-applicable", "hidden"
};

/// Expected levels for a purpose. It changes no level.
struct Profile {
    std::string id;
    std::string title;
    std::string about;
    std::uint32_t met = 0;
    std::uint32_t not_met = 0;
    std::uint32_t not_known = 0;
    std::vector<Expectation> expectations;
};

/// A context that a study found to help or to hinder, and whether it is here. No outcome is inferred from it.
struct Context {
    std::string id;
    std::string number; ///< in the paper
    std::string stage;
    std::string direction; ///< "bring-about", "remove"
    std::string remark;    ///< on the direction; may be empty
    std::string context;
    std::string
        state; ///< of one that helps "in-place", "partly", "absent"; that hinders "removed", "partly", "present"; "not-known", "hidden"
    std::vector<std::string> criteria; ///< that cite it
};

struct Inputs {
    std::string answers_digest; ///< of the parsed, sorted answers, evidence and measures of this assessment
    std::string policy_digest;
    std::map<std::string, std::string> policy; ///< every number of the policy that was in force, by key
    std::optional<std::uint64_t> seed;         ///< null while nothing random is used
};

struct Build {
    std::string version;
    std::map<std::string, std::string> assessors; ///< those that ran, by id: their version, empty for a built-in one
};

struct Result {
    std::string format = "weft.result/1";
    std::string system;
    std::string system_name;
    std::string round;
    std::string audience = "internal"; ///< "system", "regulator", "public"; "internal": as made, nothing hidden
    std::optional<std::uint32_t> smallest_group; ///< that is shown; null where groups of any size are
    std::optional<std::string> merged_on;    ///< in the year of the round; numbers then caution and hold nothing back
    std::vector<std::string> former_systems; ///< of that merger, by name where the register has one
    std::string promise;
    std::string headline; ///< chain
    std::string voice;
    Document framework;
    std::string about;
    std::string status;                          ///< of the framework: "consultation draft"; may be empty
    std::string caveat;                          ///< the limits of its evidence in one sentence; may be empty
    std::vector<std::string> limits_of_evidence; ///< the same at length
    std::vector<std::string> statement;          ///< the first page in words: short sentences, most important first
    Overall overall;
    std::vector<Domain> domains;
    std::vector<View> views;                   ///< in the order of the framework
    std::vector<SectorDifference> differences; ///< widest first
    Checks checks;
    std::vector<Profile> profiles;
    std::string contexts_about;    ///< on the study they are from; may be empty
    std::vector<Context> contexts; ///< in the order of the study
    Participation participation;
    Inputs inputs;
    Build build;
};

} // namespace weft::result
