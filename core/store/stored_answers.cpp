// SPDX-License-Identifier: MIT
#include "core/store/stored_answers.hpp"

#include "core/error.hpp"
#include "core/fraction.hpp"
#include "core/store/event_chain.hpp"

#include <algorithm>
#include <array>
#include <numeric>
#include <tuple>

namespace weft {
namespace {

[[noreturn]] void fail_to_fit(const Framework& framework, const AssessmentKey& key, const std::string& what) {
    throw Error(Failure::conflict, "the stored answers of '" + key.system + "' in round '" + key.round + "' " + what +
                                       "; framework '" + framework.id + "' " + framework.version +
                                       " does not have that: read them with the version they were saved under");
}

/// The index `find` gives, or the sentence that this framework does not know the name.
std::size_t index_or_fail(std::optional<std::size_t> index, const Framework& framework, const AssessmentKey& key,
                          const char* kind, const std::string& name) {
    if (!index) fail_to_fit(framework, key, std::string("name ") + kind + " '" + name + "'");
    return *index;
}

std::vector<std::size_t> columns_by_id(const Framework& framework) {
    std::vector<std::size_t> columns(framework.questions.size());
    std::iota(columns.begin(), columns.end(), std::size_t{0});
    std::ranges::sort(columns, {},
                      [&](std::size_t column) -> const std::string& { return framework.questions[column].id; });
    return columns;
}

/// The framework's column of each stored one; nothing for a question the framework does not have any more.
std::vector<std::optional<std::size_t>> columns_of(const Framework& framework, const StoredAnswers& stored) {
    std::vector<std::optional<std::size_t>> columns;
    columns.reserve(stored.questions.size());
    for (const auto& question : stored.questions)
        columns.push_back(framework.find_question(question));
    return columns;
}

void fill_row(const Framework& framework, const AssessmentKey& key, const StoredAnswers& stored,
              std::span<const Answer> row, std::span<const std::optional<std::size_t>> columns,
              std::span<Answer> filled) {
    std::ranges::fill(filled, answer::not_asked);
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (row[i] == answer::not_asked) continue;
        const auto column = index_or_fail(columns[i], framework, key, "question", stored.questions[i]);
        if (is_level(row[i]) && row[i] >= framework.questions[column].level_count)
            fail_to_fit(framework, key,
                        "give level number " + std::to_string(row[i] + 1) + " to '" + stored.questions[i] + "'");
        filled[column] = row[i];
    }
}

std::vector<Respondent> respondents_of(const Framework& framework, const AssessmentKey& key,
                                       const StoredAnswers& stored) {
    std::vector<Respondent> respondents;
    respondents.reserve(stored.respondents.size());
    for (const StoredRespondent& one : stored.respondents)
        respondents.push_back({one.id,
                               index_or_fail(framework.find_sector(one.sector), framework, key, "sector", one.sector),
                               one.organisation, one.role, one.voice});
    return respondents;
}

/// The order every AnswerTable has.
std::vector<std::size_t> rows_in_order(const std::vector<Respondent>& respondents) {
    std::vector<std::size_t> rows(respondents.size());
    std::iota(rows.begin(), rows.end(), std::size_t{0});
    std::ranges::sort(rows, {}, [&](std::size_t row) {
        const Respondent& who = respondents[row];
        return std::tie(who.voice, who.sector, who.organisation, who.id);
    });
    return rows;
}

/// Merges two sorted lists of respondents: calls `use(row before, row after)`, one of them unset where only one list
/// has the person.
template <class Use>
void for_each_pair(const StoredAnswers& before, const StoredAnswers& after, Use&& use) {
    const auto key = [](const StoredRespondent& who) { return std::tie(who.voice, who.id); };
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < before.respondents.size() || j < after.respondents.size()) {
        std::optional<std::size_t> old_row;
        std::optional<std::size_t> new_row;
        const bool has_both = i < before.respondents.size() && j < after.respondents.size();
        if (!has_both) {
            (i < before.respondents.size() ? old_row : new_row) = i < before.respondents.size() ? i : j;
        } else {
            const auto order = key(before.respondents[i]) <=> key(after.respondents[j]);
            if (order <= 0) old_row = i;
            if (order >= 0) new_row = j;
        }
        use(old_row, new_row);
        i += old_row ? 1U : 0U;
        j += new_row ? 1U : 0U;
    }
}

/// For each question of `from`, its place among the questions of `to`.
std::vector<std::optional<std::size_t>> places(const StoredAnswers& from, const StoredAnswers& to) {
    std::vector<std::optional<std::size_t>> found;
    for (const auto& question : from.questions) {
        const auto at = std::ranges::lower_bound(to.questions, question);
        found.push_back(at != to.questions.end() && *at == question
                            ? std::optional(static_cast<std::size_t>(at - to.questions.begin()))
                            : std::nullopt);
    }
    return found;
}

template <class T>
bool same_texts(const std::vector<T>& one, const std::vector<T>& other) {
    return std::ranges::equal(one, other, {}, &T::texts, &T::texts);
}

} // namespace

bool StoredRespondent::says_the_same_as(const StoredRespondent& other) const {
    return std::tie(voice, id, sector, organisation, role) ==
           std::tie(other.voice, other.id, other.sector, other.organisation, other.role);
}

std::vector<std::string> StoredEvidence::texts() const {
    return {question,   item.id,   item.sector, item.kind,  std::string(name_of(item.grade)),
            item.title, item.link, item.date,   item.sha256};
}

std::vector<std::string> StoredMeasure::texts() const {
    return {measure,
            value.stratum,
            value.period_start,
            value.period_end,
            value.source,
            shortest_text(value.numerator),
            shortest_text(value.denominator)};
}

void StoredAnswers::sort_respondents() {
    std::vector<std::size_t> rows(respondents.size());
    std::iota(rows.begin(), rows.end(), std::size_t{0});
    std::ranges::sort(rows, {}, [&](std::size_t i) { return std::tie(respondents[i].voice, respondents[i].id); });
    std::vector<StoredRespondent> people;
    std::vector<Answer> sorted;
    sorted.reserve(answers.size());
    for (const std::size_t i : rows) {
        const auto values = row(i);
        sorted.insert(sorted.end(), values.begin(), values.end());
        people.push_back(std::move(respondents[i]));
    }
    respondents = std::move(people);
    answers = std::move(sorted);
}

void StoredAnswers::drop_respondent(std::size_t respondent) {
    respondents.erase(respondents.begin() + static_cast<std::ptrdiff_t>(respondent));
    const auto begin = answers.begin() + static_cast<std::ptrdiff_t>(respondent * questions.size());
    answers.erase(begin, begin + static_cast<std::ptrdiff_t>(questions.size()));
}

StoredAnswers stored_form(const Framework& framework, const AssessmentAnswers& answers) {
    StoredAnswers stored;
    stored.framework_version = framework.version;
    const auto columns = columns_by_id(framework);
    for (const std::size_t column : columns)
        stored.questions.push_back(framework.questions[column].id);
    for (std::size_t i = 0; i < answers.respondents.size(); ++i) {
        const Respondent& who = answers.respondents[i];
        stored.respondents.push_back(
            {0, who.voice, who.id, framework.sectors[who.sector].id, who.organisation, who.role});
        for (const std::size_t column : columns)
            stored.answers.push_back(answers.row(i)[column]);
    }
    stored.sort_respondents();
    for (std::size_t i = 0; i < answers.roles.size(); ++i)
        stored.roles.push_back({framework.sectors[i].id, answers.roles[i]});
    std::ranges::sort(stored.roles, {}, &StoredRole::sector);
    for (const Evidence& item : answers.evidence) {
        stored.evidence.push_back({framework.questions[item.question].id, item});
        stored.evidence.back().item.question = 0;
    }
    std::ranges::sort(stored.evidence, {}, &StoredEvidence::texts);
    for (const MeasureValue& value : answers.measures) {
        stored.measures.push_back({framework.measure(value.measure).id, value});
        stored.measures.back().value.measure = 0;
    }
    std::ranges::sort(stored.measures, {}, &StoredMeasure::texts);
    return stored;
}

AssessmentAnswers answers_of(const Framework& framework, const AssessmentKey& key, const StoredAnswers& stored) {
    AssessmentAnswers answers;
    answers.system = key.system;
    answers.round = key.round;
    auto respondents = respondents_of(framework, key, stored);
    const auto columns = columns_of(framework, stored);
    const std::size_t width = framework.questions.size();
    answers.answers.resize(respondents.size() * width);
    for (const std::size_t row : rows_in_order(respondents)) {
        const std::span filled(answers.answers.data() + answers.respondents.size() * width, width);
        fill_row(framework, key, stored, stored.row(row), columns, filled);
        answers.respondents.push_back(std::move(respondents[row]));
    }
    for (const Sector& sector : framework.sectors)
        answers.roles.push_back(sector.role);
    for (const auto& [sector, role] : stored.roles)
        answers.roles[index_or_fail(framework.find_sector(sector), framework, key, "sector", sector)] = role;
    for (const StoredEvidence& one : stored.evidence) {
        answers.evidence.push_back(one.item);
        answers.evidence.back().question =
            index_or_fail(framework.find_question(one.question), framework, key, "question", one.question);
    }
    std::ranges::sort(answers.evidence, {}, [](const Evidence& one) { return std::tie(one.question, one.id); });
    for (const StoredMeasure& one : stored.measures) {
        answers.measures.push_back(one.value);
        answers.measures.back().measure =
            index_or_fail(framework.find_measure(one.measure), framework, key, "measure", one.measure);
    }
    std::ranges::sort(answers.measures, {}, [](const MeasureValue& one) { return std::tie(one.measure, one.stratum); });
    return answers;
}

std::string head_content(const AssessmentKey& key, std::uint64_t revision, const StoredAnswers& stored) {
    std::string text = field(key.system) + field(key.round) + field(key.framework) + field(stored.framework_version) +
                       field(std::to_string(revision));
    const auto add = [&text](const char* kind, const std::vector<std::string>& texts) {
        text += field(kind);
        for (const auto& one : texts)
            text += field(one);
    };
    for (const auto& [sector, role] : stored.roles)
        add("role", {sector, std::string(name_of(role))});
    for (const auto& one : stored.evidence)
        add("evidence", one.texts());
    for (const auto& one : stored.measures)
        add("measure", one.texts());
    return text;
}

std::string respondent_content(const StoredAnswers& stored, std::size_t respondent) {
    const StoredRespondent& who = stored.respondents[respondent];
    std::string text = withdrawal_content(who) + field(who.sector) + field(who.organisation) + field(who.role);
    const auto row = stored.row(respondent);
    for (std::size_t i = 0; i < row.size(); ++i)
        if (row[i] != answer::not_asked) text += field(stored.questions[i]) + field(std::to_string(row[i]));
    return text;
}

std::string withdrawal_content(const StoredRespondent& respondent) {
    return field(name_of(respondent.voice)) + field(respondent.id);
}

std::size_t count_given(std::span<const Answer> row) {
    return static_cast<std::size_t>(std::ranges::count_if(
        row, [](Answer given) { return given != answer::missing && given != answer::not_asked; }));
}

AnswerChanges changes_between(const StoredAnswers& before, const StoredAnswers& after) {
    AnswerChanges changes;
    const auto role = [](const StoredRole& one) { return std::pair(one.sector, one.role); };
    changes.is_head_changed = before.framework_version != after.framework_version ||
                              !std::ranges::equal(before.roles, after.roles, {}, role, role) ||
                              !same_texts(before.evidence, after.evidence) ||
                              !same_texts(before.measures, after.measures);
    const auto place_after = places(before, after);
    const auto place_before = places(after, before);
    for_each_pair(before, after, [&](std::optional<std::size_t> old_row, std::optional<std::size_t> new_row) {
        RespondentChange change{old_row, new_row, {}};
        const auto value = [](const StoredAnswers& answers, std::optional<std::size_t> row,
                              std::optional<std::size_t> place) {
            return row && place ? answers.row(*row)[*place] : answer::not_asked;
        };
        for (std::size_t i = 0; i < after.questions.size(); ++i) {
            const Answer now = value(after, new_row, i);
            if (now != value(before, old_row, place_before[i])) change.answers.emplace_back(after.questions[i], now);
        }
        for (std::size_t i = 0; i < before.questions.size(); ++i)
            if (!place_after[i] && value(before, old_row, i) != answer::not_asked)
                change.answers.emplace_back(before.questions[i], answer::not_asked);
        const bool is_same = old_row && new_row && change.answers.empty() &&
                             before.respondents[*old_row].says_the_same_as(after.respondents[*new_row]);
        if (!is_same) changes.respondents.push_back(std::move(change));
    });
    return changes;
}

} // namespace weft
