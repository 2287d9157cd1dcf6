// SPDX-License-Identifier: MIT
#pragma once

#include "core/comparison/compare.hpp"
#include "reports/pictures/paired_dots.hpp"

#include <string>

namespace weft::html {
class Page;
}

namespace weft::comparison_pages {

/// For how many levels evidence was handed in, and for how many it supports less than people say.
std::string evidence_sentence(const comparison::EvidenceBehind& evidence);

/// The criteria of a domain as people say and as evidence supports.
pictures::PairedDots evidence_dots_of(const comparison::Comparison& comparison,
                                      const comparison::EvidenceBehindDomain& domain);

/// What stands behind the levels: in how many systems evidence was given, of what grade, and what it or a moderator changes.
void write_evidence(html::Page& page, const comparison::Comparison& comparison);

} // namespace weft::comparison_pages
