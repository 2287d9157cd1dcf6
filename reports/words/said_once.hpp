// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"

#include <string>
#include <vector>

namespace weft::words {

/// One thing that cautions say, with every criterion it is said of.
struct SaidOnce {
    std::string text;
    std::string gravity;
    std::vector<std::string> criteria; ///< ids, each once; empty when it is about the domain
};

/// Cautions that say the same in the same words, said once; in the order of their first.
std::vector<SaidOnce> said_once(const std::vector<result::Caution>& cautions);

} // namespace weft::words
