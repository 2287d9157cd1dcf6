// SPDX-License-Identifier: MIT
#pragma once

#include "core/answers/answer_table.hpp"
#include "core/assessment/result.hpp"
#include "core/findings/assessor.hpp"
#include "core/register/system_register.hpp"
#include "core/rubric/framework.hpp"

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace weft {

struct AssessOptions {
    unsigned threads = 1;
    std::string engine_version;
    /// Called after each assessment, from any thread, one call at a time; may be empty.
    std::function<void(std::size_t done, std::size_t in_all)> progress;
};

/// Makes the result of every assessment of the table, in its order, whatever the number of threads.
/// An assessor that is missing, throws or reports nonsense costs its findings and a caution, never the result.
std::vector<result::Result> assess_all(const Framework& framework, const AnswerTable& table,
                                       const SystemRegister& systems, const AssessorSource& assessors,
                                       const AssessOptions& options);

} // namespace weft
