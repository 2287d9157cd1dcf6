// SPDX-License-Identifier: MIT
#include "core/disclosure/finding_words.hpp"

#include <algorithm>
#include <cmath>

namespace weft::disclosure {
namespace {

/// ASCII letters in lower case; all else as it is.
std::string lowered(std::string_view text) {
    std::string lower(text);
    for (auto& c : lower)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return lower;
}

bool names_any(std::string_view text, const std::vector<std::string>& titles) {
    const auto lower = lowered(text);
    return std::ranges::any_of(titles, [&](const std::string& title) {
        return !title.empty() && lower.find(lowered(title)) != std::string::npos;
    });
}

} // namespace

FindingWords::FindingWords(const result::Domain& domain, std::vector<std::string> hidden,
                           std::vector<std::string> shown)
    : domain_(domain),
      hidden_(std::move(hidden)),
      shown_(std::move(shown)) {}

bool FindingWords::may_stand(std::string_view text) const {
    if (names_any(text, hidden_)) return false;
    return names_any(text, shown_) || quotes_a_measure(text);
}

bool FindingWords::begins_with_a_measure(std::string_view basis) const {
    return std::ranges::any_of(domain_.measures, [&](const result::Measure& measure) {
        return basis.starts_with(measure.id + ":") || basis.starts_with(measure.id + ",");
    });
}

/// A share as a plugin prints it: "31%".
bool FindingWords::quotes_a_measure(std::string_view text) const {
    return std::ranges::any_of(domain_.measures, [&](const result::Measure& measure) {
        if (!measure.share) return false;
        const auto printed = std::to_string(std::lround(*measure.share * 100)) + "%";
        const auto at = text.find(printed);
        if (at == std::string_view::npos) return false;
        return at == 0 || text[at - 1] < '0' || text[at - 1] > '9';
    });
}

} // namespace weft::disclosure
