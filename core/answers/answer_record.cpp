// SPDX-License-Identifier: MIT
#include "core/answers/answer_record.hpp"

#include "core/answers/wording.hpp"
#include "core/nearest_name.hpp"

#include <charconv>
#include <cstdint>
#include <string>
#include <vector>

namespace weft {
namespace {

constexpr Answer limit_yes = 0;
constexpr Answer limit_no = 1;

/// "3", and "3.0" as a spreadsheet may have made of it; not "3.4".
std::optional<std::int64_t> whole_number(std::string_view text, bool has_decimal_comma) {
    std::int64_t value = 0;
    const char* const end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, value);
    if (read.ec != std::errc{}) return std::nullopt;
    if (read.ptr == end) return value;

    const std::string_view rest = text.substr(static_cast<std::size_t>(read.ptr - text.data()));
    const bool is_point = rest.front() == '.' || (has_decimal_comma && rest.front() == ',');
    const bool is_zero = rest.size() > 1 && rest.find_first_not_of('0', 1) == std::string_view::npos;
    return is_point && is_zero ? std::optional(value) : std::nullopt;
}

std::optional<Answer> read_level(const FrameworkIndex& index, std::size_t question, const AnswerRecord& record,
                                 const RecordPlace& place) {
    const Scale& scale = index.scale(question);
    const auto printed = whole_number(record.level, record.has_decimal_comma);
    const auto rank = printed ? scale.rank_of(*printed) : std::nullopt;
    if (rank) return static_cast<Answer>(*rank);
    place.complain("level", "level is " + empty_or_quoted(record.level) + "; " + in_quotes(record.criterion) +
                                " takes a whole number from " + std::to_string(scale.first) + " to " +
                                std::to_string(scale.last()));
    return std::nullopt;
}

std::optional<Answer> state_without_level(bool is_limit, std::string_view state) {
    if (state == "dk") return answer::dont_know;
    if (state == "declined") return answer::declined;
    if (state == "missing") return answer::missing;
    if (state == "not-asked") return answer::not_asked;
    if (is_limit && state == "yes") return limit_yes;
    if (is_limit && state == "no") return limit_no;
    if (!is_limit && state == "na") return answer::not_applicable;
    return std::nullopt;
}

std::optional<Answer> read_state(const FrameworkIndex& index, std::size_t question, const AnswerRecord& record,
                                 const RecordPlace& place) {
    const bool is_limit = index.is_limit(question);
    if (!is_limit && record.state == "level") return read_level(index, question, record, place);

    const auto answer = state_without_level(is_limit, record.state);
    if (!answer) {
        static const std::vector<std::string> of_criteria{"level", "na", "dk", "declined", "missing", "not-asked"};
        static const std::vector<std::string> of_limits{"yes", "no", "dk", "declined", "missing", "not-asked"};
        place.complain("state", "state is " + empty_or_quoted(record.state) + "; " + in_quotes(record.criterion) +
                                    " is answered with " + one_of(is_limit ? of_limits : of_criteria));
        return std::nullopt;
    }
    if (!record.level.empty()) {
        place.complain("level", "level is " + in_quotes(record.level) + " beside state " + in_quotes(record.state) +
                                    (is_limit ? "; a limit has no level" : "; only state 'level' has a level"));
        return std::nullopt;
    }
    if (*answer == answer::not_applicable && record.rationale.empty()) {
        place.complain("rationale", "state 'na' needs a reason; the rationale says why " + in_quotes(record.criterion) +
                                        " cannot apply here");
        return std::nullopt;
    }
    return answer;
}

} // namespace

std::optional<QuestionAnswer> read_answer(const FrameworkIndex& index, const AnswerRecord& record,
                                          const RecordPlace& place) {
    const auto question = index.find_question(record.criterion);
    if (!question) {
        place.complain("criterion", record.criterion.empty()
                                        ? "criterion is empty"
                                        : "the framework has no criterion " + in_quotes(record.criterion) +
                                              did_you_mean(record.criterion, index.question_names()));
        return std::nullopt;
    }
    const auto answer = read_state(index, *question, record, place);
    if (!answer) return std::nullopt;
    return QuestionAnswer{*question, *answer};
}

std::optional<Voice> read_voice(std::string_view name, const RecordPlace& place) {
    if (name.empty()) return Voice::self;
    std::vector<std::string> names;
    for (std::size_t i = 0; i < voice_count; ++i) {
        const auto voice = static_cast<Voice>(i);
        if (name == name_of(voice)) return voice;
        names.emplace_back(name_of(voice));
    }
    place.complain("voice", "voice is " + in_quotes(name) + "; a voice is " + one_of(names));
    return std::nullopt;
}

} // namespace weft
