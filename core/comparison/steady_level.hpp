// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

namespace weft::comparison {

/// How steady the level of one domain of one system is, in few words. Where something in the domain is hidden this is all
/// that is told of it: a share would say what few people answered, a word hardly more than the mean beside it, which is
/// finer. So the word stands only where that mean does.
struct SteadyLevel {
    std::string system;
    std::string domain;
    std::optional<int> level; ///< as everybody answered
    std::string label;
    std::string panels;  ///< how often panels drawn anew give it again: "nearly always"; empty without a level
    std::string methods; ///< "same" by every other method that makes a level, else "depends"; empty without a level
};

} // namespace weft::comparison
