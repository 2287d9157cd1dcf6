// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"
#include "reports/words/catalogue.hpp"
#include "reports/words/filling.hpp"
#include "reports/words/locale.hpp"
#include "reports/words/own_words.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// How every report says a thing: levels, states and codes in words. Null is said, never printed as 0 or left blank.
/// A code that is not known here stands as it is.
namespace weft::words {

struct TitledNode;

/// How a report says a thing in one language. What its catalogue lacks is said in English. Constant after it was made:
/// any thread may ask, and two languages may be written at once.
class Words {
public:
    explicit Words(Catalogue catalogue);

    const Catalogue& catalogue() const { return catalogue_; }
    const std::string& language() const { return catalogue_.language; }
    bool is_right_to_left() const { return catalogue_.is_right_to_left; }
    bool is_draft() const { return catalogue_.is_draft; }
    bool is_english() const { return language() == "en" || language().starts_with("en-"); }
    /// Whether the catalogue says this in its own language, which then is not English: see `OwnWords`.
    bool is_own(std::string_view text) const { return own_.hold(text); }

    // Any words. An id that English does not have is a fault of ours and stops the program.

    /// What the catalogue has under "group.key", its places filled.
    std::string say(std::string_view id, Fillings fillings = {}) const;
    /// The same in the form for this count, which fills "{count}".
    std::string say_count(std::string_view id, std::uint64_t count, Fillings fillings = {}) const;
    /// What stands for a code; the code itself where the catalogue has nothing for it.
    std::string coded(std::string_view group, std::string_view code) const;
    // Headings, heads of tables, labels of levels and verdicts by their English words; as they are where the catalogue has
    // nothing for them.
    std::string heading(std::string_view english) const { return coded("heading", english); }
    std::string head(std::string_view english) const { return coded("head", english); }
    std::string label(std::string_view english) const { return coded("level", english); }
    /// What a test found, as pictures and comparisons say it in English: "no clear change".
    std::string verdict(std::string_view english) const { return coded("verdict", english); }

    // Levels.

    /// "3 Maturing", or just the number where the label is the number.
    std::string level(std::optional<int> level, std::string_view label) const;
    std::string level(std::optional<int> level, std::string_view label, std::string_view otherwise) const;
    /// The same of a level whose label stands in the scale.
    std::string level_on(const std::vector<result::Level>& scale, std::optional<int> level) const;
    std::string level_on(const std::vector<result::Level>& scale, std::optional<int> level,
                         std::string_view otherwise) const;
    /// "2 Developing", "2 Developing, provisionally", or why there is no level: "not enough known".
    std::string held(const result::NodeSummary& node) const;
    std::string held(const result::Criterion& criterion) const;

    // Codes.

    std::string publication(std::string_view code) const { return coded("publication", code); }
    std::string state(std::string_view code) const { return coded("state", code); }
    std::string gate_state(std::string_view code) const { return coded("gate", code); }
    std::string chain(std::string_view code) const { return coded("chain", code); }
    std::string voice(std::string_view code) const { return coded("voice", code); }
    std::string role(std::string_view code) const { return coded("role", code); }
    std::string promise(std::string_view code) const { return coded("promise", code); }
    std::string evidence_grade(std::string_view code) const { return coded("evidence", code); }
    std::string agreement(std::string_view word) const { return coded("agreement", word); } ///< one sentence
    std::string context_state(std::string_view code) const { return coded("context", code); }
    std::string expectation_state(std::string_view code) const { return coded("expectation", code); }
    std::string target_state(std::string_view code) const { return coded("target", code); }
    /// What became of an action: "late".
    std::string action_state(std::string_view code) const { return coded("action", code); }
    /// Where a system stands beside the others: "Above most other systems".
    std::string beside_others(std::string_view code) const { return coded("beside-others", code); }
    std::string stage(std::string_view code) const { return coded("stage", code); }
    std::string system_level(std::string_view code) const { return coded("system-level", code); }
    /// Whether a public source says where a measure is had; empty when the rubric does not say.
    std::string checked(std::string_view code) const { return coded("checked", code); }
    /// Why something is hidden: "hidden: fewer than 10 people"; empty where nothing is.
    std::string hidden(std::string_view code, std::optional<std::uint32_t> smallest_group) const;
    /// "Internal: not for publication", or empty: what the public may see bears no mark.
    std::string mark_for(std::string_view audience) const;

    // Sentences and their parts.

    /// What is hidden in all, as a sentence; empty where groups of every size are shown.
    std::string what_is_hidden(std::optional<std::uint32_t> smallest_group) const;
    /// "3 of 5 expected levels are met, 1 is not known"
    std::string met(const result::Profile& profile) const;
    /// "2 of 3 targets are met; of 1 it cannot be said yet."
    std::string targets_met(const std::vector<TitledNode>& nodes) const;
    /// "it is split, so this is Uncertain, whatever the median"
    std::string verdict(const result::Consensus& consensus) const;
    /// The verdict with its shares: "... The median of 12 answers is 2; none of them at it and 25% near it."
    std::string consensus(const result::Consensus& consensus) const;
    /// "96% of the way from its worst value, 20, to its best, 85"; "not known" while the measure is missing.
    std::string number(const result::Number& number) const;
    /// "1 Emerging from 15%, 2 Developing from 30%"; "none: context only" without thresholds.
    std::string thresholds(const result::MeasureAsked& measure) const;
    /// "the ICB's analysts, again by 30 November 2027"; "nobody named" when the rubric does not say.
    std::string answered_for(std::string_view owner, std::string_view review_by) const;
    /// "weighted-mean over child-levels"; over criteria goes without saying.
    std::string rule(const result::OtherRule& other) const;
    /// Whether the level is what the parts say or what the rule says, as the end of a caption; empty where no other rule
    /// makes a level to compare it with.
    std::string dependence(const result::NodeSummary& node) const;

    // Numbers, as in numbers.hpp.

    std::string percent(double share) const;
    std::string percent_or_hidden(std::optional<double> share) const;
    std::string score(std::optional<double> score, std::string_view unit) const;
    std::string amount(std::optional<double> amount, std::string_view unit) const;
    std::string whole(std::uint64_t number) const;
    std::string date(std::string_view iso_date) const;
    std::string stratum(std::string_view stratum) const;
    /// "a", "a and b", "a, b and c".
    std::string listed(const std::vector<std::string>& items) const;

private:
    struct Found {
        const Message* message;
        const Words* words; ///< this, or English
    };
    Words(Catalogue catalogue, const Words* fallback);
    Found find(std::string_view id) const;

    Catalogue catalogue_;
    std::unique_ptr<const Locale> locale_;
    const Words* fallback_ = nullptr; ///< null for the English that is built in
    OwnWords own_;
    friend const Words& english();
};

/// What words/en.toml said when the program was built.
const Words& english();

/// The name of the system; its key where it has none.
const std::string& system_name(const result::Result& result);

// In English, for sentences that are not in the catalogue yet.

std::string level(std::optional<int> level, std::string_view label, std::string_view otherwise = "not known");
std::string listed(const std::vector<std::string>& items);

} // namespace weft::words
