// SPDX-License-Identifier: MIT
#include "reports/csv/columns.hpp"

#include <array>

namespace weft::csv {

std::span<const Column> columns() {
    static constexpr std::array<Column, 41> all{{
        {"system", "key of the system"},
        {"system_name", "its name"},
        {"round", "of the assessment"},
        {"framework", "id of the framework"},
        {"framework_version", "its version"},
        {"voice", "whose answers make the levels"},
        {"row",
         "what the row is of: overall, view, domain, capability, criterion, sector (one sector on one criterion) or "
         "answer (one level one sector could give on one criterion, with how many gave it)"},
        {"domain", "id; empty on the rows of the whole and of views"},
        {"capability", "id; empty above capabilities"},
        {"criterion", "id; empty above criteria"},
        {"sector", "id; empty above sectors"},
        {"title", "of what the row is of, in words"},
        {"state", "overall, view, domain and capability: published where enough is known for a level, or what keeps it "
                  "from that; criterion: level, unknown, "
                  "not-applicable or not-asked; sector: level, unknown, or not-applicable where everybody says so; "
                  "answer: level"},
        {"level", "of the headline reading, as printed on the scale; empty when there is none, and reason says why"},
        {"label", "the level in words"},
        {"level_low", "the level with everything unknown taken as worst"},
        {"level_high", "the level with everything unknown taken as best"},
        {"claimed", "the level as people said it"},
        {"evidenced", "the level that the evidence supports"},
        {"assessed", "the level that stands after every check"},
        {"score", "of the headline reading"},
        {"score_low", "the score with everything unknown taken as worst"},
        {"score_high", "the score with everything unknown taken as best"},
        {"score_unit", "percent or points"},
        {"coverage", "share of the applicable weight that is known, 0 to 1"},
        {"people", "criterion: who gave a level; answer: who gave this level"},
        {"dont_know", "sector: people who do not know"},
        {"not_applicable", "sector: people who say that it does not apply"},
        {"missing", "sector: people who were asked and did not answer"},
        {"agreement", "van der Eijk's A, -1 to 1"},
        {"agreement_word", "split, mixed or one voice"},
        {"sector_gap", "largest less smallest level of the sectors, in levels"},
        {"evidence_grade", "of the evidence taken together"},
        {"reason", "why there is no level or score, or why it is provisional"},
        {"declined", "sector: people who would rather not say"},
        {"view", "id; empty but on the row of a view"},
        {"framework_status", "such as consultation draft; empty when it has none"},
        {"held_by",
         "what holds the level where it is, ids joined by blanks. Criterion: the rules of checks that hold it "
         "back, limit:<id> for a yes-or-no item; domain, capability, view and overall: gates, criteria or "
         "domains"},
        {"caveat", "overall: the limits of the framework's evidence in one sentence"},
        {"limits_of_evidence",
         "overall and domain: what its framework or rubric says it does not rest on, joined by ' | '"},
        {"hidden", "why numbers of the row are hidden: small-group (fewer people than this audience may see) or "
                   "protects-others (a smaller group could be read from it); empty where nothing is"},
    }};
    return all;
}

} // namespace weft::csv
