// SPDX-License-Identifier: MIT
#pragma once

#include "core/comparison/compare.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace weft::html {
class Page;
}

namespace weft::comparison_pages {

/// What stands of a system on a domain.
using DomainCell = std::function<std::string(const std::string& system, const std::string& domain)>;

/// A table of a row a system and a column a domain, both by key and told by name.
void add_domain_table(html::Page& page, const comparison::Comparison& comparison, std::string_view caption,
                      const std::vector<std::string>& systems, const std::vector<std::string>& domains,
                      const DomainCell& cell);

} // namespace weft::comparison_pages
