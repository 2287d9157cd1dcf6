// SPDX-License-Identifier: MIT
#include "reports/words/said_once.hpp"

#include <algorithm>

namespace weft::words {

std::vector<SaidOnce> said_once(const std::vector<result::Caution>& cautions) {
    std::vector<SaidOnce> said;
    for (const auto& caution : cautions) {
        auto same = std::ranges::find_if(said, [&](const SaidOnce& other) {
            return other.text == caution.text && other.gravity == caution.gravity;
        });
        if (same == said.end()) same = said.insert(same, {caution.text, caution.gravity, {}});
        if (caution.criterion && std::ranges::find(same->criteria, *caution.criterion) == same->criteria.end())
            same->criteria.push_back(*caution.criterion);
    }
    return said;
}

} // namespace weft::words
