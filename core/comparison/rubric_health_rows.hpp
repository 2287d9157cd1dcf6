// SPDX-License-Identifier: MIT
#pragma once

#include "core/comparison/compare.hpp"
#include "core/comparison/tidy_rows.hpp"

#include <vector>

/// What stands behind and beside the levels, and what all answers say of the rubric, as flat rows.
namespace weft::comparison::tidy {

std::vector<EvidenceRow> evidence_rows(const Comparison& comparison);
std::vector<MeasureRow> measure_rows(const Comparison& comparison);
std::vector<ItemRow> item_rows(const Comparison& comparison);
std::vector<ConsistencyRow> consistency_rows(const Comparison& comparison);
std::vector<AgreementRow> agreement_rows(const Comparison& comparison);

} // namespace weft::comparison::tidy
