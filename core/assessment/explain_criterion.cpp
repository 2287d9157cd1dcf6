// SPDX-License-Identifier: MIT
#include "core/assessment/criterion_result.hpp"
#include "core/assessment/level_words.hpp"
#include "core/synthesis/evidence_grades.hpp"
#include "core/synthesis/majority_level.hpp"

#include <algorithm>

namespace weft {
namespace {

/// Reads one criterion's answers for the sentences that explain it.
class CriterionReader {
public:
    CriterionReader(const AssessedSystem& system, std::size_t question)
        : system_(system),
          question_(question),
          scale_(system.framework.domains[system.framework.questions[question].domain].rubric.scale),
          majority_(system.synthesis.tally, system.framework.policy.majority_threshold),
          levels_(system.levels[question]) {
        for (std::size_t sector = 0; sector < system.framework.sectors.size(); ++sector)
            if (system.synthesis.tally.given(question, sector) > 0) heard_.push_back(sector);
    }

    result::Explanation explain() const {
        result::Explanation explanation;
        const auto claimed = levels_[Chain::claimed];
        if (!claimed) return explanation;
        const auto& consensus = system_.synthesis.criteria[question_].consensus;
        if (consensus) {
            explanation.text = "By consensus it is " + consensus->label + ": " + consensus_words(*consensus) + "." +
                               evidence_sentence() + ceiling_sentences(explanation.held_by);
            return explanation;
        }
        explanation.text = claim_sentence(*claimed) + evidence_sentence() + ceiling_sentences(explanation.held_by);
        if (*claimed < scale_.top())
            for (const auto sector : heard_)
                if (could_move_alone(sector, *claimed + 1))
                    explanation.moved_by.push_back(system_.framework.sectors[sector].id);
        return explanation;
    }

private:
    std::string claim_sentence(Rank claimed) const {
        if (heard_.size() == 1 && system_.synthesis.criteria[question_].level_givers == 1)
            return system_.framework.sectors[heard_.front()].title +
                   " gave the one answer: " + in_words(scale_, claimed) + ".";
        const auto needed = "more than " + to_text(system_.framework.policy.majority_threshold) + " is needed";
        if (claimed == 0)
            return support_of(1) + ", so it stands at " + in_words(scale_, 0) + ": " + needed +
                   sectors_count_the_same() + ".";
        auto text = support_of(claimed) + " (" + needed + sectors_count_the_same() + ")";
        if (claimed < scale_.top()) text += "; " + support_of(claimed + 1);
        return text + ".";
    }

    std::string sectors_count_the_same() const { return heard_.size() > 1 ? ", every sector counting the same" : ""; }

    std::string support_of(Rank rank) const {
        const auto share = majority_.panel_support(question_, rank).value_or(0);
        return percent(share) + " of the weight says " + in_words(scale_, rank) +
               (rank < scale_.top() ? " or better" : "");
    }

    std::string evidence_sentence() const {
        const auto evidenced = levels_[Chain::evidenced];
        const auto claimed = levels_[Chain::claimed];
        if (!evidenced || *evidenced == *claimed) return "";
        const auto grade = system_.synthesis.criteria[question_].grade;
        const auto cap = evidence_cap(system_.framework.policy, grade, scale_.top());
        const auto what = grade == EvidenceGrade::none
                              ? std::string("No evidence was given, which")
                              : "The evidence is of grade \"" + std::string(name_of(grade)) + "\", which";
        return " " + what + " supports at most " + in_words(scale_, cap) + ".";
    }

    std::string ceiling_sentences(std::vector<std::string>& held_by) const {
        std::string text;
        const auto assessed = levels_[Chain::assessed];
        const auto domain = system_.framework.questions[question_].domain;
        for (const auto& ceiling : system_.findings[domain].findings.ceilings) {
            if (ceiling.question != question_ || !assessed || ceiling.at_most != *assessed) continue;
            if (*levels_[Chain::claimed] <= ceiling.at_most) continue;
            held_by.push_back(ceiling.rule);
            if (text.empty()) text = " Held at " + in_words(scale_, ceiling.at_most) + ": " + ceiling.reason;
        }
        return text + also_held(held_by.size());
    }

    /// True when the panel would reach `rank` if everybody of this sector who gave a level said at least that.
    bool could_move_alone(std::size_t sector, Rank rank) const {
        const auto count = static_cast<double>(heard_.size());
        const auto& tally = system_.synthesis.tally;
        const auto gain = (1 - tally.sector_support(question_, sector, rank)) / count;
        const auto& threshold = system_.framework.policy.majority_threshold;
        return is_above(*majority_.panel_support(question_, rank) + gain, to_double(threshold), threshold, [&] {
            Fraction support = 1 - tally.exact_sector_support(question_, sector, rank);
            for (const auto other : heard_)
                support += tally.exact_sector_support(question_, other, rank);
            return support / heard_.size();
        });
    }

    const AssessedSystem& system_;
    std::size_t question_;
    const Scale& scale_;
    MajorityRule majority_;
    const CriterionLevels& levels_;
    std::vector<std::size_t> heard_; ///< sectors with level-givers
};

} // namespace

std::string consensus_words(const ConsensusReading& reading) {
    return "median " + to_decimal_text(reading.median, 1) + ", " + percent(to_double(reading.share_at_median)) +
           " of " + std::to_string(reading.answers) + " at it and " + percent(to_double(reading.share_in_region)) +
           " near it";
}

result::Explanation explain_criterion(const AssessedSystem& system, std::size_t question) {
    return CriterionReader(system, question).explain();
}

} // namespace weft
