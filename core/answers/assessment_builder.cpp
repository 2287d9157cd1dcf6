// SPDX-License-Identifier: MIT
#include "core/answers/assessment_builder.hpp"

#include "core/answers/wording.hpp"
#include "core/nearest_name.hpp"

#include <array>
#include <utility>

namespace weft {
namespace {

constexpr std::array<std::pair<std::string_view, SectorRole>, 3> sector_roles{
    {{"lead", SectorRole::lead}, {"voice", SectorRole::voice}, {"other", SectorRole::other}}};

std::optional<SectorRole> read_role(std::string_view text) {
    for (const auto& [name, role] : sector_roles)
        if (name == text) return role;
    return std::nullopt;
}

} // namespace

AssessmentBuilder::AssessmentBuilder(const FrameworkIndex& index, std::string system, std::string round,
                                     RecordOrigin origin)
    : index_(index),
      system_(std::move(system)),
      round_(std::move(round)),
      origin_(std::move(origin)),
      panel_(index),
      evidence_(index),
      measures_(index),
      roles_(index.sector_names().size()) {}

void AssessmentBuilder::add(const AnswerRecord& record, const RecordPlace& place) {
    panel_.add(record, place);
    if (!record.evidence.empty()) evidence_.cite(record.evidence, place);
}

void AssessmentBuilder::add(const RoleRecord& record, const RecordPlace& place) {
    const auto sector = index_.find_sector(record.sector);
    const auto role = read_role(record.role);
    if (!sector)
        place.complain("sector", "the framework has no sector " + in_quotes(record.sector) +
                                     did_you_mean(record.sector, index_.sector_names()));
    if (!role)
        place.complain("role", "role is " + empty_or_quoted(record.role) +
                                   "; the role of a sector is 'lead', 'voice' or 'other'");
    if (!sector || !role) return;
    if (roles_[*sector])
        place.complain("sector", "sector " + in_quotes(record.sector) + " is given a role twice");
    else
        roles_[*sector] = role;
}

void AssessmentBuilder::check(Problems& problems) const {
    if (!panel_.empty()) return;
    problems.add({.file = origin_.file,
                  .place = {.line = origin_.line, .column = 1},
                  .message = "nobody answered for system " + in_quotes(system_) + " in round " + in_quotes(round_) +
                             "; are system and round as in the answers, and does no '#' stand before them?",
                  .source_line = {}});
}

AssessmentAnswers AssessmentBuilder::finish() {
    AssessmentAnswers assessment;
    assessment.system = system_;
    assessment.round = round_;
    panel_.finish(assessment);
    for (std::size_t sector = 0; sector < roles_.size(); ++sector)
        assessment.roles.push_back(roles_[sector].value_or(index_.framework().sectors[sector].role));
    assessment.evidence = evidence_.finish();
    assessment.measures = measures_.finish();
    return assessment;
}

} // namespace weft
