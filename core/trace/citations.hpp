// SPDX-License-Identifier: MIT
#pragma once

#include "core/source_text.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace weft {

/// What may stand on statements.
enum class CitedBy : std::uint8_t { criterion, measure, gate, judgement };

/// As people call it: "criterion".
std::string_view name_of(CitedBy kind);

/// The id of a statement where a file names it.
struct NamedStatement {
    std::string id;
    Place place;
};

/// A criterion, measure, gate or judgement with the statements it names under `evidence_from`.
struct Citer {
    CitedBy kind = CitedBy::criterion;
    std::string id;
    std::vector<NamedStatement> statements;
    std::string supports{}; ///< of a measure: the criterion it is asked for
};

/// Statements a framework leaves out, and why.
struct OutOfScope {
    std::vector<NamedStatement> statements;
    std::string because;
};

/// What one rubric or framework file says of statements, in the order of the file. The file was read before without an
/// error; what is wrong with it otherwise is not said again.
struct Citations {
    std::vector<Citer> citers; ///< also those that name nothing
    std::vector<OutOfScope> out_of_scope;
};
Citations read_citations(const SourceText& source);

} // namespace weft
