// SPDX-License-Identifier: MIT
#pragma once

#include "core/source_text.hpp"
#include "core/trace/citations.hpp"
#include "core/trace/statements_csv.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace weft {

/// The files of one framework: its own and those of its rubrics, each read before without an error.
struct FrameworkTexts {
    SourceText framework;
    std::vector<SourceText> rubrics;
};

/// Something that stands on statements, and the file it is of.
struct TracedCiter {
    CitedBy kind = CitedBy::criterion;
    std::string id;
    std::string file;
    std::vector<std::string> statements;
    std::string supports{}; ///< of a measure: the criterion it is asked for, whose statements are its reason too
};

/// A statement and what became of it.
struct TracedStatement {
    SourceStatement statement;
    std::vector<std::size_t> cited_by; ///< indices into `Trace::citers`
    bool is_out_of_scope = false;
    std::string because; ///< why it is out of scope
};

/// Both ways at once: from each statement to what stands on it, and back.
struct Trace {
    std::vector<TracedStatement> statements; ///< in the order of their file
    std::vector<TracedCiter> citers;         ///< rubric by rubric, the framework's gates last

    std::size_t cited_count() const;
    std::size_t out_of_scope_count() const;
};

/// A problem for every id that is no statement, every statement that nothing cites and nobody left out, and every one
/// that was left out and is cited all the same.
Trace trace_statements(const FrameworkTexts& texts, const StatementFile& statements, Problems& problems);

} // namespace weft
