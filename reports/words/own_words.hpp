// SPDX-License-Identifier: MIT
#pragma once

#include "reports/words/catalogue.hpp"

#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace weft::words {

/// What a catalogue says in its own language, so that a page can tell it from the English around it. Words that are the
/// same in English are nobody's own.
class OwnWords {
public:
    OwnWords() = default; ///< of English: nothing
    OwnWords(const Catalogue& catalogue, const Catalogue& english);

    /// One of its texts as a whole, or several with commas between; each may stand between marks and after the number of a
    /// level. A text with places is recognised whatever fills them, if it begins or ends with a word of its own or has two
    /// side by side: one alone between two places, such as an "and", would be found in anything, and so asks for words of
    /// the catalogue before it.
    bool hold(std::string_view text) const;

private:
    bool hold_one(std::string_view text) const;

    std::set<std::string, std::less<>> texts_;
    std::vector<std::vector<std::string>> pieces_; ///< of texts with places: what stands between these
    std::vector<std::string> joints_;              ///< the one word between two places
    std::string comma_;
};

} // namespace weft::words
