// SPDX-License-Identifier: MIT
#include "core/answers/evidence_list.hpp"

#include "core/answers/wording.hpp"
#include "core/iso_date.hpp"
#include "core/nearest_name.hpp"

#include <algorithm>
#include <optional>
#include <tuple>

namespace weft {
namespace {

constexpr std::string_view moderator = "moderator";
constexpr std::string_view regulator = "regulator";
constexpr std::string_view separators = " \t,;";
constexpr std::size_t sha256_digits = 64;

bool is_verifier(std::string_view sector) {
    return sector == moderator || sector == regulator;
}

std::optional<std::size_t> read_criterion(const FrameworkIndex& index, std::string_view id, const RecordPlace& place) {
    const auto criterion = index.find_criterion(id);
    if (criterion) return criterion;
    if (index.find_question(id))
        place.complain("criterion", in_quotes(id) + " is a limit; evidence belongs to a criterion");
    else
        place.complain("criterion",
                       "the framework has no criterion " + in_quotes(id) + did_you_mean(id, index.criterion_names()));
    return std::nullopt;
}

bool has_sector(const FrameworkIndex& index, std::string_view id, const RecordPlace& place) {
    if (is_verifier(id) || index.find_sector(id)) return true;
    std::vector<std::string> names = index.sector_names();
    for (const auto verifier : {moderator, regulator})
        names.emplace_back(verifier);
    place.complain("sector",
                   "evidence comes from a sector, 'moderator' or 'regulator', and the framework has no sector " +
                       in_quotes(id) + did_you_mean(id, names));
    return false;
}

std::optional<EvidenceGrade> read_grade(const EvidenceRecord& record, const RecordPlace& place) {
    std::vector<std::string> writable;
    for (std::size_t i = 0; i < evidence_grade_count; ++i) {
        const auto grade = static_cast<EvidenceGrade>(i);
        if (grade != EvidenceGrade::corroborated) writable.emplace_back(name_of(grade));
        if (record.grade != name_of(grade)) continue;
        if (grade == EvidenceGrade::corroborated) {
            place.complain("grade", "grade 'corroborated' is not written but follows when two sectors each give a "
                                    "document; write 'document'");
            return std::nullopt;
        }
        if (grade == EvidenceGrade::verified && !is_verifier(record.sector)) {
            place.complain("grade", "grade 'verified' comes only from 'moderator' or 'regulator', not from " +
                                        in_quotes(record.sector));
            return std::nullopt;
        }
        return grade;
    }
    place.complain("grade", "grade is " + empty_or_quoted(record.grade) + "; a grade is " + one_of(writable));
    return std::nullopt;
}

bool has_id(std::string_view id, const RecordPlace& place) {
    if (!id.empty() && id.find_first_of(separators) == std::string_view::npos) return true;
    place.complain("id", "id is " + empty_or_quoted(id) +
                             "; answers name evidence by an id without blanks, commas and semicolons");
    return false;
}

bool has_date(std::string_view date, const RecordPlace& place) {
    if (date.empty() || is_iso_date(date)) return true;
    place.complain("date", is_no_date("date", date));
    return false;
}

/// In lower case; nothing, and a problem, when it is no digest.
std::optional<std::string> read_sha256(std::string_view text, const RecordPlace& place) {
    std::string digest(text);
    for (char& letter : digest)
        if (letter >= 'A' && letter <= 'F') letter = static_cast<char>(letter - 'A' + 'a');
    const bool is_digest =
        digest.size() == sha256_digits && digest.find_first_not_of("0123456789abcdef") == std::string::npos;
    if (digest.empty() || is_digest) return digest;
    place.complain("sha256",
                   "sha256 is " + in_quotes(text) + "; it is the 64 digits (0 to 9, a to f) that sha256sum prints");
    return std::nullopt;
}

} // namespace

void EvidenceList::add(const EvidenceRecord& record, const RecordPlace& place) {
    const bool is_named = has_id(record.id, place);
    const auto criterion = read_criterion(index_, record.criterion, place);
    const bool has_origin = has_sector(index_, record.sector, place);
    const auto grade = read_grade(record, place);
    const bool is_dated = has_date(record.date, place);
    const auto sha256 = read_sha256(record.sha256, place);

    if (is_named) ids_.emplace(record.id); // known even when something else is wrong, so that one fault is one problem
    if (!is_named || !criterion || !has_origin || !grade || !is_dated || !sha256) return;
    if (!seen_.emplace(record.id, *criterion).second) {
        place.complain("id",
                       "evidence " + in_quotes(record.id) + " is listed twice for " + in_quotes(record.criterion));
        return;
    }
    evidence_.push_back({.id = std::string(record.id),
                         .question = *criterion,
                         .sector = std::string(record.sector),
                         .kind = std::string(record.kind),
                         .grade = *grade,
                         .title = std::string(record.title),
                         .link = std::string(record.link),
                         .date = std::string(record.date),
                         .sha256 = *sha256});
}

void EvidenceList::cite(std::string_view ids, const RecordPlace& place) {
    while (true) {
        const std::size_t begin = ids.find_first_not_of(separators);
        if (begin == std::string_view::npos) return;
        const std::size_t end = std::min(ids.find_first_of(separators, begin), ids.size());
        const std::string_view id = ids.substr(begin, end - begin);
        ids.remove_prefix(end);
        if (is_known(id)) continue;
        if (is_closed_)
            place.complain("evidence", unknown(id));
        else
            waiting_.emplace_back(id, place.problem("evidence", {}));
    }
}

void EvidenceList::close(Problems& problems) {
    is_closed_ = true;
    for (auto& [id, problem] : waiting_)
        if (!is_known(id)) {
            problem.message = unknown(id);
            problems.add(std::move(problem));
        }
    waiting_.clear();
}

std::string EvidenceList::unknown(std::string_view id) const {
    const std::vector<std::string> known(ids_.begin(), ids_.end());
    return "no evidence has the id " + in_quotes(id) + did_you_mean(id, known);
}

std::vector<Evidence> EvidenceList::finish() {
    std::sort(evidence_.begin(), evidence_.end(), [](const Evidence& one, const Evidence& other) {
        return std::tie(one.question, one.id) < std::tie(other.question, other.id); // never twice the same
    });
    return std::move(evidence_);
}

} // namespace weft
