// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace weft::disclosure {

/// Whether the words of a check may stand where small groups are hidden. A plugin may say anything, so that only what
/// can be seen to speak of numbers, or of sectors that are shown, does.
class FindingWords {
public:
    /// `hidden` and `shown` are titles of sectors on the criterion, or in the domain.
    FindingWords(const result::Domain& domain, std::vector<std::string> hidden, std::vector<std::string> shown);

    bool may_stand(std::string_view text) const;
    /// True when the text begins with a measure that was given, as the basis of a ceiling or an indicator does.
    bool begins_with_a_measure(std::string_view basis) const;

private:
    bool quotes_a_measure(std::string_view text) const;

    const result::Domain& domain_;
    std::vector<std::string> hidden_;
    std::vector<std::string> shown_;
};

} // namespace weft::disclosure
