// SPDX-License-Identifier: MIT
#include "core/statistics/van_der_eijk.hpp"

#include <algorithm>
#include <numeric>
#include <vector>

namespace weft::statistics {
namespace {

/// Counts the triples of categories (first < second < third) in which the pattern is unimodal (110, 011) and in
/// which it is not (101).
struct Triples {
    double unimodal = 0;
    double bimodal = 0;
};

Triples count_triples(const std::vector<bool>& filled) {
    Triples triples;
    const auto count = filled.size();
    for (std::size_t a = 0; a < count; ++a)
        for (std::size_t b = a + 1; b < count; ++b)
            for (std::size_t c = b + 1; c < count; ++c) {
                if (filled[a] && !filled[b] && filled[c]) ++triples.bimodal;
                if (filled[b] && filled[a] != filled[c]) ++triples.unimodal;
            }
    return triples;
}

double layer_agreement(const std::vector<bool>& filled) {
    const auto categories = static_cast<double>(filled.size());
    const auto non_empty = static_cast<double>(std::ranges::count(filled, true));
    if (non_empty == 1) return 1;
    const auto [unimodal, bimodal] = count_triples(filled);
    const auto triples = unimodal + bimodal;
    const auto u =
        triples == 0 ? 0 : ((categories - 2) * unimodal - (categories - 1) * bimodal) / ((categories - 2) * triples);
    return u * (1 - (non_empty - 1) / (categories - 1));
}

} // namespace

Outcome<double> van_der_eijk_agreement(std::span<const double> masses) {
    const auto total = std::accumulate(masses.begin(), masses.end(), 0.0);
    if (!(total > 0)) return Reason::no_data;
    if (masses.size() < 3) return Reason::too_few;
    // Peel off layers: the smallest mass over all non-empty categories, again and again.
    std::vector<double> left(masses.begin(), masses.end());
    const auto negligible = total * 1e-12;
    double agreement = 0;
    for (;;) {
        std::vector<bool> filled(left.size());
        double thinnest = total;
        double non_empty = 0;
        for (std::size_t i = 0; i < left.size(); ++i) {
            if (left[i] <= negligible) continue;
            filled[i] = true;
            ++non_empty;
            thinnest = std::min(thinnest, left[i]);
        }
        if (non_empty == 0) return agreement;
        agreement += layer_agreement(filled) * thinnest * non_empty / total;
        for (std::size_t i = 0; i < left.size(); ++i)
            if (filled[i]) left[i] -= thinnest;
    }
}

} // namespace weft::statistics
