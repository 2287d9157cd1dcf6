// SPDX-License-Identifier: MIT
#pragma once

#include "apps/cli/rescoring.hpp"
#include "core/store/store.hpp"

#include <span>
#include <string>

/// What commands on a store say with --json: one document on one line each.
namespace weft::cli {

/// `weft.assessments/1`: what a store holds.
std::string list_document(std::span<const AssessmentSummary> assessments);

/// `weft.history/1`: one assessment and its events.
std::string history_document(std::span<const AssessmentSummary> assessments, std::span<const Event> events);

/// `weft.saved/1`: what an import did.
std::string saved_document(std::span<const SavedRevision> saved);

/// `weft.chain/1`: whether the log and what is stored fit together.
std::string chain_document(const weft::Verification& verification);

/// `weft.restored/1`: what a backup held, and every stored result with what came out when it was made again.
std::string restored_document(std::size_t assessments, std::size_t events, std::span<const RescoredResult> results);

} // namespace weft::cli
