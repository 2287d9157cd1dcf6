// SPDX-License-Identifier: MIT
#pragma once

#include "core/findings/assessor.hpp"
#include "core/rubric/framework.hpp"
#include "core/store/store.hpp"

#include <string>
#include <vector>

namespace weft::cli {

/// One stored result, made again from the stored answers it names by their digest.
struct RescoredResult {
    AssessmentKey assessment;
    std::string time;
    std::string because; ///< why it is not the same; empty when it is
};

/// Makes every stored result of a framework again.
std::vector<RescoredResult> rescore(const Store& store, const Framework& framework, const AssessorSource& assessors);

} // namespace weft::cli
