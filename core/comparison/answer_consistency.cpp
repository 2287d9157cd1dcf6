// SPDX-License-Identifier: MIT
#include "core/comparison/answer_consistency.hpp"

#include "core/assessment/criteria_of.hpp"
#include "core/comparison/rater_agreement.hpp"
#include "core/comparison/shown_totals.hpp"
#include "core/statistics/cronbach_alpha.hpp"
#include "core/statistics/polychoric.hpp"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <set>
#include <sstream>

namespace weft::comparison {
namespace {

/// A row for each person or system, a column for each criterion.
struct AnswerRows {
    std::size_t columns = 0;
    std::vector<double> cells;

    std::size_t rows() const { return columns == 0 ? 0 : cells.size() / columns; }
    statistics::Table<double> table() const { return {.cells = cells, .columns = columns}; }
    double at(std::size_t row, std::size_t column) const { return cells[row * columns + column]; }

    double mean_of(std::size_t column) const {
        double sum = 0; // of ranks, so that it is exact
        for (std::size_t row = 0; row < rows(); ++row)
            sum += at(row, column);
        return sum / static_cast<double>(rows());
    }
};

/// The columns of a domain that people are asked.
std::vector<std::size_t> asked_questions(const Domain& domain) {
    std::vector<std::size_t> questions;
    for (std::size_t i = 0; i < domain.rubric.criteria.size(); ++i)
        if (!domain.rubric.criteria[i].number) questions.push_back(domain.first_criterion + i);
    return questions;
}

/// Ids of sectors of which something in this domain is hidden.
std::set<std::string> hidden_sectors(const result::Result& result, const std::string& domain) {
    std::set<std::string> hidden;
    const auto found = std::ranges::find(result.domains, domain, &result::Domain::id);
    if (found == result.domains.end()) return hidden;
    for (const auto* criterion : result::criteria_of(*found))
        for (const auto& sector : criterion->sectors)
            if (!sector.hidden.empty()) hidden.insert(sector.sector);
    return hidden;
}

/// The answers of those who make levels, of the sectors that are shown: a row for each.
std::vector<std::span<const Answer>> shown_rows(const Framework& framework, const AssessmentAnswers& answers,
                                                const std::set<std::string>& hidden) {
    std::vector<std::span<const Answer>> rows;
    for (std::size_t person = 0; person < answers.respondents.size(); ++person) {
        const auto& respondent = answers.respondents[person];
        if (respondent.voice == framework.voice && !hidden.contains(framework.sectors[respondent.sector].id))
            rows.push_back(answers.row(person));
    }
    return rows;
}

/// Who gave a level on every one of the questions.
AnswerRows complete_answers(const std::vector<std::span<const Answer>>& rows,
                            const std::vector<std::size_t>& questions) {
    AnswerRows complete{.columns = questions.size(), .cells = {}};
    for (const auto row : rows) {
        if (!std::ranges::all_of(questions, [&](std::size_t question) { return is_level(row[question]); })) continue;
        for (const auto question : questions)
            complete.cells.push_back(row[question]);
    }
    return complete;
}

/// People of all systems, each less the mean of their system; and the means of the systems.
struct CentredAnswers {
    AnswerRows people;
    AnswerRows means;
    std::uint32_t systems = 0; ///< with two people or more

    void add(const AnswerRows& complete) {
        if (complete.rows() == 0) return;
        std::vector<double> mean;
        for (std::size_t column = 0; column < complete.columns; ++column)
            mean.push_back(complete.mean_of(column));
        means.cells.insert(means.cells.end(), mean.begin(), mean.end());
        if (complete.rows() < 2) return; // one person does not differ from their own mean
        ++systems;
        for (std::size_t row = 0; row < complete.rows(); ++row)
            for (std::size_t column = 0; column < complete.columns; ++column)
                people.cells.push_back(complete.at(row, column) - mean[column]);
    }
};

/// The first words of a question in small letters; nothing of one that is shorter.
std::vector<std::string> first_words(const std::string& question, std::size_t count) {
    std::vector<std::string> found;
    std::istringstream words(question);
    for (std::string word; found.size() < count && words >> word;) {
        std::ranges::transform(word, word.begin(), [](char letter) {
            return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
        });
        found.push_back(word);
    }
    if (found.size() < count) found.clear();
    return found;
}

bool begin_alike(const Criterion& one, const Criterion& other, const RubricHealthPolicy& policy) {
    const auto words = first_words(one.ask, policy.redundancy_words);
    return !words.empty() && words == first_words(other.ask, policy.redundancy_words);
}

/// How many people chose each level of the one together with each of the other.
std::vector<std::uint32_t> levels_together(const std::vector<std::span<const Answer>>& rows, std::size_t one,
                                           std::size_t other, std::size_t levels) {
    std::vector<std::uint32_t> together(levels * levels, 0);
    for (const auto row : rows)
        if (is_level(row[one]) && is_level(row[other])) ++together[row[one] * levels + row[other]];
    return together;
}

class ConsistencyWriter {
public:
    ConsistencyWriter(const RubricHealthPolicy& policy, const ComparisonPolicy& compare, bool hides_groups)
        : policy_(policy),
          compare_(compare),
          hides_groups_(hides_groups) {}

    DomainConsistency write(const Domain& domain, const std::vector<std::size_t>& questions,
                            const CentredAnswers& answers, const std::vector<std::span<const Answer>>& rows) const {
        DomainConsistency found;
        found.domain = domain.rubric.domain;
        found.title = domain.rubric.title;
        found.criteria = static_cast<std::uint32_t>(questions.size());
        found.systems = answers.systems;
        const auto people = answers.people.rows();
        const auto within = statistics::cronbach_alpha(answers.people.table());
        // Each system's mean was taken from its people, which leaves so many fewer that can differ.
        found.within =
            consistency_of(within, people, people - answers.systems + 1, policy_.alpha_people, questions.size());
        found.within.rows = shown_people(people);
        const auto systems = answers.means.rows();
        found.of_systems = consistency_of(statistics::cronbach_alpha(answers.means.table()), systems, systems,
                                          policy_.alpha_systems, questions.size());
        found.of_systems.rows = static_cast<std::uint32_t>(systems);
        if (found.within.alpha && people >= policy_.item_people)
            for (std::size_t i = 0; i < questions.size(); ++i)
                found.items.push_back(
                    item_of(domain.rubric.criteria[questions[i] - domain.first_criterion].id, within->items[i]));
        look_for_same_questions(domain, questions, rows, found);
        return found;
    }

private:
    void look_for_same_questions(const Domain& domain, const std::vector<std::size_t>& questions,
                                 const std::vector<std::span<const Answer>>& rows, DomainConsistency& found) const {
        const auto levels = domain.rubric.scale.labels.size();
        const auto criterion_of = [&](std::size_t question) -> const Criterion& {
            return domain.rubric.criteria[question - domain.first_criterion];
        };
        for (std::size_t i = 0; i < questions.size(); ++i)
            for (std::size_t j = i + 1; j < questions.size(); ++j) {
                const auto together = levels_together(rows, questions[i], questions[j], levels);
                const auto people = std::accumulate(together.begin(), together.end(), std::size_t{0});
                if (people < policy_.redundancy_people) continue;
                ++found.pairs;
                const auto& one = criterion_of(questions[i]);
                const auto& other = criterion_of(questions[j]);
                if (!begin_alike(one, other, policy_)) continue;
                const auto correlation = statistics::polychoric_correlation({.cells = together, .columns = levels});
                if (!correlation || *correlation < policy_.redundancy) continue;
                found.redundant.push_back({.first = one.id,
                                           .second = other.id,
                                           .people = shown_people(people),
                                           .correlation = shown(*correlation)});
            }
    }

    using Alpha = statistics::Outcome<statistics::CronbachAlpha>;

    Consistency consistency_of(const Alpha& alpha, std::size_t rows, std::size_t free_rows, std::uint32_t fewest,
                               std::size_t items) const {
        Consistency found;
        if (rows == 0)
            found.reason = statistics::reason_code(statistics::Reason::no_data);
        else if (rows < fewest || items < 2)
            found.reason = statistics::reason_code(statistics::Reason::too_few);
        else if (!alpha)
            found.reason = statistics::reason_code(alpha.reason());
        if (!found.reason.empty()) return found;
        found.alpha = shown(alpha->alpha);
        if (const auto interval = statistics::feldt_interval(alpha->alpha, free_rows, items, compare_.level)) {
            found.low = shown(interval->low);
            found.high = shown(interval->high);
        }
        return found;
    }

    ItemInDomain item_of(const std::string& criterion, const statistics::ItemStatistics& item) const {
        ItemInDomain found;
        found.criterion = criterion;
        if (item.item_rest_correlation) {
            found.item_rest = shown(*item.item_rest_correlation);
            found.goes_less = *found.item_rest < policy_.item_rest;
        }
        if (item.alpha_if_dropped) found.alpha_if_dropped = shown(*item.alpha_if_dropped);
        return found;
    }

    double shown(double value) const { return shown_coefficient(value, hides_groups_, policy_); }

    /// Where groups are hidden, neither how few there are, nor the last person.
    std::optional<std::uint32_t> shown_people(std::size_t people) const {
        const auto count = static_cast<std::uint32_t>(people);
        if (!hides_groups_) return count;
        if (count < policy_.alpha_people) return std::nullopt;
        return rounded_people(count, compare_.total_step);
    }

    const RubricHealthPolicy& policy_;
    const ComparisonPolicy& compare_;
    bool hides_groups_;
};

} // namespace

AnswerConsistency answer_consistency(const Framework& framework, std::span<const AssessmentAnswers> answers,
                                     std::span<const result::Result> results, const RubricHealthPolicy& policy,
                                     const ComparisonPolicy& compare) {
    AnswerConsistency found;
    const auto hides_groups =
        std::ranges::any_of(results, [](const result::Result& result) { return result.smallest_group.has_value(); });
    const ConsistencyWriter writer(policy, compare, hides_groups);
    for (const auto& domain : framework.domains) {
        const auto questions = asked_questions(domain);
        CentredAnswers centred{.people = {.columns = questions.size(), .cells = {}},
                               .means = {.columns = questions.size(), .cells = {}}};
        std::vector<std::span<const Answer>> rows; // of all systems
        for (const auto& result : results) {
            const auto answered = std::ranges::find(answers, result.system, &AssessmentAnswers::system);
            if (answered == answers.end() || answered->respondents.empty()) continue;
            const auto own = shown_rows(framework, *answered, hidden_sectors(result, domain.rubric.domain));
            centred.add(complete_answers(own, questions));
            rows.insert(rows.end(), own.begin(), own.end());
        }
        found.domains.push_back(writer.write(domain, questions, centred, rows));
    }
    return found;
}

} // namespace weft::comparison
