// SPDX-License-Identifier: MIT
#include "core/answers/csv_kind.hpp"

#include <array>
#include <vector>

namespace weft {
namespace {

enum Column : std::size_t { system, round, respondent, sector, organisation, role, domains, criteria };

constexpr std::array<CsvColumn, 8> columns{{{"system"},
                                            {"round"},
                                            {"respondent"},
                                            {"sector"},
                                            {"organisation", false},
                                            {"role", false},
                                            {"domains", false},
                                            {"criteria", false}}};

std::vector<std::string_view> split_at_blanks(std::string_view text) {
    std::vector<std::string_view> words;
    while (true) {
        const std::size_t begin = text.find_first_not_of(" \t");
        if (begin == std::string_view::npos) return words;
        const std::size_t end = std::min(text.find_first_of(" \t", begin), text.size());
        words.push_back(text.substr(begin, end - begin));
        text.remove_prefix(end);
    }
}

void add_respondent(const CsvFile& /*file*/, const CsvRow& row, const RecordPlace& place, SubmissionBuilder& builder) {
    AssessmentBuilder* const assessment = builder.assessment(row[system], row[round], place);
    if (!assessment) return;
    assessment->declare({.respondent = row[respondent],
                         .sector = row[sector],
                         .organisation = row[organisation],
                         .role = row[role],
                         .voice = std::nullopt,
                         .domains = split_at_blanks(row[domains]),
                         .criteria = split_at_blanks(row[criteria])},
                        place);
}

} // namespace

constexpr CsvKind respondents_csv{"respondents", columns, add_respondent};

} // namespace weft
