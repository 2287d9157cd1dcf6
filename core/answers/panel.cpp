// SPDX-License-Identifier: MIT
#include "core/answers/panel.hpp"

#include "core/answers/wording.hpp"
#include "core/nearest_name.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace weft {
namespace {

/// Nobody said anything of this cell yet; leaves the panel as missing or not asked.
constexpr Answer unanswered = 0xF0;

std::optional<std::size_t> read_sector(const FrameworkIndex& index, std::string_view id, const RecordPlace& place) {
    const auto sector = index.find_sector(id);
    if (!sector)
        place.complain("sector", id.empty() ? "sector is empty; the framework has " + one_of(index.sector_names())
                                            : "the framework has no sector " + in_quotes(id) +
                                                  did_you_mean(id, index.sector_names()));
    return sector;
}

bool has_respondent(std::string_view id, const RecordPlace& place) {
    if (id.empty()) place.complain("respondent", "respondent is empty; every answer is somebody's");
    return !id.empty();
}

} // namespace

bool Panel::declare(const RespondentRecord& record, const RecordPlace& place) {
    const bool has_id = has_respondent(record.respondent, place);
    const auto sector = read_sector(index_, record.sector, place);
    check_role(record.role, place);
    auto narrowed_to = read_narrowing(record, place);
    if (!has_id || !sector) return false;

    const std::size_t slot = record.voice ? static_cast<std::size_t>(*record.voice) : any_voice;
    for (const std::size_t other : {slot, any_voice})
        if (const auto first = declarations_[other].find(record.respondent); first != declarations_[other].end()) {
            const RecordOrigin& origin = first->second.origin;
            place.complain("respondent", "respondent " + in_quotes(record.respondent) + " is listed twice, first at " +
                                             origin.file + ":" + std::to_string(origin.line));
            return false;
        }
    declarations_[slot].emplace(record.respondent, Declaration{.sector = *sector,
                                                               .organisation = std::string(record.organisation),
                                                               .role = std::string(record.role),
                                                               .narrowed_to = std::move(narrowed_to),
                                                               .origin = place.origin()});
    return true;
}

/// Only where the framework says which roles there are: a mistyped one would be asked less than it should.
void Panel::check_role(std::string_view role, const RecordPlace& place) const {
    const auto& framework = index_.framework();
    if (role.empty() || framework.roles.empty() || framework.has_role(role)) return;
    std::vector<std::string> known;
    for (const Role& declared : framework.roles)
        known.push_back(declared.id);
    const auto meant = did_you_mean(role, known);
    place.complain("role", "the framework has no role " + in_quotes(role) +
                               (meant.empty() ? "; it has " + one_of(known) : meant));
}

std::vector<bool> Panel::read_narrowing(const RespondentRecord& record, const RecordPlace& place) const {
    if (record.domains.empty() && record.criteria.empty()) return {};

    const auto& questions = index_.framework().questions;
    std::vector<bool> narrowed_to(questions.size());
    for (const auto id : record.domains) {
        const auto domain = index_.find_domain(id);
        if (!domain)
            place.complain("domains",
                           "the framework has no domain " + in_quotes(id) + did_you_mean(id, index_.domain_names()));
        for (std::size_t i = 0; i < questions.size(); ++i)
            if (questions[i].domain == domain) narrowed_to[i] = true;
    }
    for (const auto id : record.criteria) {
        const auto wanted = index_.find_criterion(id);
        if (!wanted)
            place.complain("criteria", "the framework has no criterion " + in_quotes(id) +
                                           did_you_mean(id, index_.criterion_names()));
        for (std::size_t i = 0; wanted && i < questions.size(); ++i)
            if (questions[i].domain == questions[*wanted].domain &&
                questions[i].criterion == questions[*wanted].criterion)
                narrowed_to[i] = true;
    }
    return narrowed_to;
}

void Panel::add(const AnswerRecord& record, const RecordPlace& place) {
    const auto given = read_answer(index_, record, place);
    const auto voice = read_voice(record.voice, place);
    if (!voice) return;
    Row* row = find_row(record, *voice);
    if (!row) row = begin_row(record, *voice, place);
    if (!row || !is_same_person(*row, record, place) || !given || !may_answer(*row, *given, place)) return;

    Answer& cell = row->answers[given->question];
    if (cell != unanswered)
        place.complain("criterion", "respondent " + in_quotes(record.respondent) + " already answered " +
                                        in_quotes(record.criterion) + " in voice '" + std::string(name_of(*voice)) +
                                        "'; one answer a criterion");
    else
        cell = given->answer;
}

Panel::Row* Panel::find_row(const AnswerRecord& record, Voice voice) {
    if (last_row_ && last_row_->who.voice == voice && last_row_->who.id == record.respondent) return last_row_;
    const auto& of_voice = row_index_[static_cast<std::size_t>(voice)];
    const auto found = of_voice.find(record.respondent);
    if (found == of_voice.end()) return nullptr;
    return last_row_ = found->second;
}

Panel::Row* Panel::begin_row(const AnswerRecord& record, Voice voice, const RecordPlace& place) {
    if (!has_respondent(record.respondent, place)) return nullptr;
    if (Declaration* const declared = find_declaration(record.respondent, voice))
        return last_row_ = &emplace_row(record.respondent, voice, declared);

    const auto sector = read_sector(index_, record.sector, place);
    if (!sector) return nullptr;
    Row& row = emplace_row(record.respondent, voice, nullptr);
    row.who.sector = *sector;
    row.who.organisation = record.organisation;
    return last_row_ = &row;
}

Panel::Declaration* Panel::find_declaration(std::string_view id, Voice voice) {
    for (const std::size_t slot : {static_cast<std::size_t>(voice), any_voice})
        if (const auto found = declarations_[slot].find(id); found != declarations_[slot].end()) return &found->second;
    return nullptr;
}

Panel::Row& Panel::emplace_row(std::string_view id, Voice voice, Declaration* declared) {
    Row& row = rows_.emplace_back();
    row.who.id = id;
    row.who.voice = voice;
    row.declared = declared;
    row.answers.assign(index_.question_count(), unanswered);
    if (declared) {
        row.who.sector = declared->sector;
        row.who.organisation = declared->organisation;
        row.who.role = declared->role;
        declared->has_answered = true;
    }
    row_index_[static_cast<std::size_t>(voice)].emplace(id, &row);
    return row;
}

bool Panel::is_same_person(const Row& row, const AnswerRecord& record, const RecordPlace& place) const {
    const std::string& sector = index_.sector_names()[row.who.sector];
    const std::string& organisation = row.who.organisation;
    const bool may_be_left_out = row.declared != nullptr;
    if (record.sector != sector && !(record.sector.empty() && may_be_left_out)) {
        place.complain("sector", "respondent " + in_quotes(record.respondent) + " already stands in sector " +
                                     in_quotes(sector) + "; one respondent has one sector");
        return false;
    }
    if (record.organisation != organisation && !(record.organisation.empty() && may_be_left_out)) {
        place.complain("organisation", "respondent " + in_quotes(record.respondent) + " already stands " +
                                           (organisation.empty() ? "without an organisation"
                                                                 : "in organisation " + in_quotes(organisation)) +
                                           "; one respondent has one organisation");
        return false;
    }
    return true;
}

bool Panel::may_answer(const Row& row, const QuestionAnswer& given, const RecordPlace& place) const {
    if (given.answer == answer::not_asked) return true;
    const std::string& question = index_.question_names()[given.question];
    if (!index_.may_answer(given.question, row.who.sector, row.who.role)) {
        const std::string& sector = index_.sector_names()[row.who.sector];
        place.complain("criterion", in_quotes(question) + " is not asked of " +
                                        in_quotes(row.who.role.empty() ? sector : sector + "/" + row.who.role) +
                                        "; it is asked of " + index_.who_is_asked(given.question));
        return false;
    }
    if (row.declared && !row.declared->narrowed_to.empty() && !row.declared->narrowed_to[given.question]) {
        place.complain("criterion", in_quotes(question) + " is not asked of respondent " + in_quotes(row.who.id) +
                                        "; their domains and criteria at " + row.declared->origin.file + ":" +
                                        std::to_string(row.declared->origin.line) + " leave it out");
        return false;
    }
    return true;
}

bool Panel::empty() const {
    return rows_.empty() && std::all_of(declarations_.begin(), declarations_.end(),
                                        [](const auto& of_voice) { return of_voice.empty(); });
}

void Panel::finish(AssessmentAnswers& assessment) {
    add_rows_of_the_silent();
    std::vector<Row*> sorted;
    sorted.reserve(rows_.size());
    for (Row& row : rows_)
        sorted.push_back(&row);
    std::sort(sorted.begin(), sorted.end(), [](const Row* one, const Row* other) {
        const auto key = [](const Respondent& who) {
            return std::tie(who.voice, who.sector, who.organisation, who.id);
        };
        return key(one->who) < key(other->who);
    });

    assessment.respondents.reserve(rows_.size());
    assessment.answers.reserve(rows_.size() * index_.question_count());
    for (Row* const row : sorted) {
        for (std::size_t question = 0; question < row->answers.size(); ++question) {
            Answer given = row->answers[question];
            if (given == unanswered) given = is_asked(*row, question) ? answer::missing : answer::not_asked;
            assessment.answers.push_back(given);
        }
        std::vector<Answer>().swap(row->answers);
        assessment.respondents.push_back(std::move(row->who));
    }
}

void Panel::add_rows_of_the_silent() {
    for (std::size_t slot = 0; slot < declarations_.size(); ++slot)
        for (auto& [id, declared] : declarations_[slot]) {
            const Voice voice = slot == any_voice ? index_.framework().voice : static_cast<Voice>(slot);
            if (!declared.has_answered) emplace_row(id, voice, &declared);
        }
}

bool Panel::is_asked(const Row& row, std::size_t question) const {
    const bool is_narrowed_out =
        row.declared && !row.declared->narrowed_to.empty() && !row.declared->narrowed_to[question];
    return !is_narrowed_out && index_.is_asked(question, row.who.sector, row.who.role);
}

} // namespace weft
