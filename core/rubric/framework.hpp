// SPDX-License-Identifier: MIT
#pragma once

#include "core/rubric/policy.hpp"
#include "core/rubric/rubric.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace weft {

enum class SectorRole : std::uint8_t { other, lead, voice };
inline constexpr std::size_t sector_role_count = 3;

/// As files and documents call it: "other", "lead", "voice".
std::string_view name_of(SectorRole role);

struct Sector {
    std::string id;
    std::string title; ///< for people; the id in words when the framework gives none
    SectorRole role = SectorRole::other;
    std::string default_role{}; ///< a respondent who names none is asked as one of this role; may be empty
    std::string if_unheard{};   ///< one sentence for the first page when nobody of it is heard; may be empty
    int fewest_voices = 0;      ///< so many must give a level before it counts as a voice that can cap a level
};

/// What somebody does in their sector, by which questions are routed: "front-line".
struct Role {
    std::string id;
    std::string title;
};

/// One rubric of a framework with its weight across domains.
struct Domain {
    Rubric rubric;
    Fraction weight = 1;
    std::size_t first_criterion = 0; ///< of its criteria among `Framework::questions`
    std::size_t first_measure = 0;   ///< of its measures among `Framework::measures`
};

/// Criteria of every domain that carry one tag, looked at together, with a level of their own.
struct View {
    std::string id;
    std::string title;
    std::string about; ///< what it is for; may be empty
    std::string tag;
    Aggregate aggregate;
    Place place;
};

/// What somebody's purpose asks of one criterion.
struct Expectation {
    std::string criterion;
    Rank at_least = 0;
};

/// Expected levels for a purpose: "the first year of a new board". Shown as met and not met; it changes no level.
struct Profile {
    std::string id;
    std::string title;
    std::string about;
    std::vector<Expectation> expect; ///< in the order of the file
};

enum class Direction : std::uint8_t { bring_about, remove };

/// A context that a study found to help or to hinder. Criteria cite it by its id.
struct Configuration {
    std::string id;
    std::string number; ///< in the paper
    std::string stage;
    Direction direction = Direction::bring_about;
    std::string remark; ///< on the direction; may be empty
    std::string context;
};

/// Which contexts are there, by the levels of the criteria that cite them.
struct ContextRule {
    std::string about; ///< a paragraph on the study, for the page that shows them; may be empty
    std::string table; ///< name of the file of configurations; empty: none
    Rank absent_at_most =
        0;                  ///< the lowest of its criteria here or below: what helps is absent, what hinders is present
    Rank in_place_from = 0; ///< the lowest here or above: what helps is in place, what hinders is removed
};

/// One column of the answers: a criterion, or a yes-or-no limit of one (answered as two levels: yes is rank 0, no is
/// rank 1).
struct Question {
    std::string id; ///< "named-coordinator" or "named-coordinator/a-team-not-a-person"
    std::size_t domain = 0;
    std::size_t criterion = 0; ///< within the domain's rubric
    std::optional<std::size_t> limit;
    int level_count = 0;
};

/// Rubrics joined into one assessment, with the policy by which answers become levels.
/// Columns of answers are `questions`: all criteria first, domain by domain, then all limits.
struct Framework {
    std::string id;
    std::string version;
    std::string title;
    std::string about;  ///< a paragraph for the report's method page; may be empty
    std::string status; ///< "consultation draft"; may be empty
    std::string caveat; ///< one sentence on the limits of its evidence, for the head of every report; may be empty
    std::vector<std::string> limits_of_evidence; ///< the same at length, for the method page
    std::vector<Domain> domains;
    std::vector<Sector> sectors;
    std::vector<std::vector<std::string>> required_sectors; ///< at least one of each group must be heard
    int minimum_sectors = 1;
    std::vector<Role> roles;           ///< empty: whatever roles respondents name
    std::optional<int> most_questions; ///< that anybody may be asked
    Chain headline = Chain::assessed;
    Voice voice = Voice::self;
    Policy policy;
    Aggregate overall;
    std::vector<View> views;
    std::vector<Profile> profiles;
    ContextRule contexts;
    std::vector<Configuration> configurations; ///< of `contexts.table`
    std::vector<Gate> gates;                   ///< cap the whole
    std::vector<Question> questions;
    std::size_t criterion_count = 0; ///< how many of `questions` are criteria

    const Criterion& criterion(std::size_t question) const;
    const Measure& measure(std::size_t index) const; ///< over all domains
    std::size_t measure_count() const;
    std::optional<std::size_t> find_question(std::string_view wanted) const;
    std::optional<std::size_t> find_sector(std::string_view wanted) const;
    std::optional<std::size_t> find_measure(std::string_view wanted) const;
    bool has_role(std::string_view wanted) const;
    std::optional<std::size_t> find_view(std::string_view wanted) const;
    /// The criteria that carry a tag, in the order of the questions.
    std::vector<std::size_t> tagged(std::string_view tag) const;

    /// Fills `questions`, the first indices of the domains and the look-up tables from `domains` and `sectors`.
    void index();

private:
    std::unordered_map<std::string, std::size_t> question_index_;
    std::unordered_map<std::string, std::size_t> sector_index_;
    std::unordered_map<std::string, std::size_t> measure_index_;
};

/// The levels a view is stated in: its bands where it has them, else the scale of its criteria.
Scale view_scale(const Framework& framework, const View& view);

/// What the criteria of a view have in common for its rule; weights are the planner's to add.
RuleContext view_context(const Framework& framework, const View& view);

/// The levels the whole is stated in: the overall bands, else the first domain's.
Scale overall_scale(const Framework& framework);
Scale overall_scale(const Framework& framework, const Aggregate& aggregate);

} // namespace weft
