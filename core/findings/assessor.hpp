// SPDX-License-Identifier: MIT
#pragma once

#include "core/answers/answer_table.hpp"
#include "core/findings/findings.hpp"
#include "core/findings/measure_support.hpp"
#include "core/register/merger.hpp"
#include "core/rubric/framework.hpp"
#include "core/synthesis/synthesise.hpp"

#include <cstddef>
#include <functional>
#include <memory>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>

namespace weft {

/// What an assessor sees of one domain: the levels all voices hold together, their distribution by sector,
/// evidence and measures. Never what a respondent wrote. References live as long as the call.
struct DomainView {
    const Framework& framework;
    std::size_t domain;
    const AssessmentAnswers& answers;
    const Synthesis& synthesis;
    std::span<const MeasureReading> measures; ///< of the whole framework
    const Merger* merger = nullptr;           ///< that made the system in the year of this round; may be null
};

/// Why an assessor has nothing to say, as what follows its name: "did not finish within 10 seconds".
class AssessorFailure : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// Looks at one domain with knowledge: a plugin, or the built-in one. It reports findings and never scores.
class Assessor {
public:
    virtual ~Assessor() = default;

    virtual std::string_view id() const = 0;
    virtual std::string_view version() const { return {}; } ///< empty: it is part of the engine
    /// May be called from several threads at once. Whatever it throws is caught by the caller; the domain then
    /// stands as answered, with a caution that gives the words of an `AssessorFailure`.
    virtual Findings assess(const DomainView& domain) const = 0;
};

/// Gives the assessor a rubric names; null when there is none of that id.
using AssessorSource = std::function<std::shared_ptr<const Assessor>(const std::string& id)>;

} // namespace weft
