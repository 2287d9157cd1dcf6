// SPDX-License-Identifier: MIT
#pragma once

#include "core/answers/answer_table.hpp"
#include "core/answers/evidence_list.hpp"
#include "core/answers/framework_index.hpp"
#include "core/answers/measure_list.hpp"
#include "core/answers/panel.hpp"
#include "core/answers/record_place.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weft {

/// The role of one sector in one system, as a file says it: a row of roles.csv, or a key of `[roles]`.
struct RoleRecord {
    std::string_view sector;
    std::string_view role;
};

/// All that files say of one system in one round. Respondents are declared before answers are added; all else may
/// come in any order.
class AssessmentBuilder {
public:
    AssessmentBuilder(const FrameworkIndex& index, std::string system, std::string round, RecordOrigin origin);

    const std::string& system() const { return system_; }
    const std::string& round() const { return round_; }

    bool declare(const RespondentRecord& record, const RecordPlace& place) { return panel_.declare(record, place); }
    void add(const AnswerRecord& record, const RecordPlace& place);
    /// Adds the problems of an answer whose respondent has one already.
    void check(const AnswerRecord& record, const RecordPlace& place) const { read_answer(index_, record, place); }
    void add(const EvidenceRecord& record, const RecordPlace& place) { evidence_.add(record, place); }
    void add(const MeasureRecord& record, const RecordPlace& place) { measures_.add(record, place); }
    void add(const RoleRecord& record, const RecordPlace& place);
    void close_evidence(Problems& problems) { evidence_.close(problems); }

    /// A problem when evidence, measures or roles are all there is: mostly a slip in the system or the round.
    void check(Problems& problems) const;
    AssessmentAnswers finish();

private:
    const FrameworkIndex& index_;
    std::string system_;
    std::string round_;
    RecordOrigin origin_; ///< where it was first mentioned
    Panel panel_;
    EvidenceList evidence_;
    MeasureList measures_;
    std::vector<std::optional<SectorRole>> roles_; ///< by sector
};

} // namespace weft
