// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace weft::easy_read {

/// A question with the level that is held, in words.
struct Named {
    std::string title;
    std::string level;
};

/// The first few of many, and how many more there are.
struct FirstFew {
    std::vector<Named> shown;
    std::size_t more = 0;
};

/// Questions at the highest level that is held anywhere, and at the lowest: nothing hidden, nothing at the worst level
/// among the first nor at the best among the others. Where all hold one level below the best, they are
/// among the others alone, as nothing can stand out as both.
FirstFew strongest(const result::Result& result, std::size_t at_most);
FirstFew weakest(const result::Result& result, std::size_t at_most);

/// Questions without a level, though one was asked for.
FirstFew not_known(const result::Result& result, std::size_t at_most);

std::size_t hidden_questions(const result::Result& result);

} // namespace weft::easy_read
