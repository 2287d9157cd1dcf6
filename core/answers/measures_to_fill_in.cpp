// SPDX-License-Identifier: MIT
#include "core/answers/measures_to_fill_in.hpp"

#include "core/csv/csv_writer.hpp"

namespace weft {
namespace {

/// "people with a plan, of people who died; also by place"
std::string what_it_counts(const Measure& measure) {
    auto text = measure.numerator + ", of " + measure.denominator;
    for (std::size_t i = 0; i < measure.strata.size(); ++i)
        text += (i == 0 ? "; also by " : i + 1 == measure.strata.size() ? " and " : ", ") + measure.strata[i];
    return text;
}

} // namespace

std::string measures_to_fill_in(const Framework& framework, std::string_view system, std::string_view round) {
    auto text = csv_line({"system", "round", "measure", "stratum", "numerator", "denominator", "period_start",
                          "period_end", "source", "counts"});
    for (const auto& domain : framework.domains)
        for (const auto& measure : domain.rubric.measures)
            text += csv_line({system, round, measure.id, "", "", "", "", "", "", what_it_counts(measure)});
    return text;
}

} // namespace weft
