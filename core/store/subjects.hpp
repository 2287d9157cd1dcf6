// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/store.hpp"

#include <cstdint>
#include <span>
#include <string>

/// What events are about, in words. A respondent is a number the store gave out, so that the log of an erased person
/// names nobody.
namespace weft {

std::string subject_of(const AssessmentKey& assessment);
std::string subject_of(const AssessmentKey& assessment, std::uint64_t revision);
std::string subject_of(const AssessmentKey& assessment, std::uint64_t revision, std::int64_t respondent);
std::string subject_of_erasure(const AssessmentKey& assessment, std::span<const std::int64_t> respondents);
std::string subject_of_erasure(const AssessmentKey& assessment, const std::string& result_digest);

/// The text an event "result" stands for.
std::string result_content(const StoredResult& result);

/// The text an event "erasure" stands for: the numbers of the events whose content is gone.
std::string erasure_content(std::span<const std::uint64_t> events);

/// Throws the `Error` (Failure::input) that an assessment, a revision, a respondent or a result is not there.
[[noreturn]] void fail_without_assessment(const AssessmentKey& assessment);
[[noreturn]] void fail_without_revision(const AssessmentKey& assessment, std::uint64_t revision, std::uint64_t last);
[[noreturn]] void fail_without_respondent(const AssessmentKey& assessment, const std::string& respondent);
[[noreturn]] void fail_without_result(const AssessmentKey& assessment, const std::string& digest);

} // namespace weft
