// SPDX-License-Identifier: MIT
#include "core/comparison/ready_for.hpp"

#include "core/disclosure/hide.hpp"
#include "core/error.hpp"

#include <cstddef>
#include <utility>

namespace weft::comparison {
namespace {

/// What is hidden in one system and not in another would look like a difference between them.
void require_whole(const result::Result& result) {
    if (result.smallest_group)
        throw Error(Failure::input,
                    "the result of '" + result.system + "' " + result.round +
                        " hides what few people said, so it cannot be compared; compare the answers, or "
                        "results of 'weft assess --json --audience internal'");
}

void put_back(result::SectorAnswers& shown, const result::SectorAnswers& record) {
    shown.counts = record.counts;
    shown.not_applicable = record.not_applicable;
    shown.dont_know = record.dont_know;
    shown.declined = record.declined;
    shown.missing = record.missing;
}

/// Nothing but the answers: levels, and all that is made of them, stay as they may be seen.
void put_back_answers(result::Result& shown, const result::Result& record) {
    for (std::size_t i = 0; i < record.domains.size(); ++i)
        for (std::size_t j = 0; j < record.domains[i].capabilities.size(); ++j) {
            const auto& from = record.domains[i].capabilities[j];
            auto& to = shown.domains[i].capabilities[j];
            for (std::size_t k = 0; k < from.criteria.size(); ++k)
                for (std::size_t sector = 0; sector < from.criteria[k].sectors.size(); ++sector)
                    put_back(to.criteria[k].sectors[sector], from.criteria[k].sectors[sector]);
        }
}

std::vector<result::Result> as_seen_by(Readership audience, const std::vector<result::Result>& records) {
    std::vector<result::Result> results;
    for (const auto& record : records) {
        results.push_back(hide(record, audience));
        put_back_answers(results.back(), record);
    }
    return results;
}

} // namespace

ReadyResults ready_for(Readership audience, std::vector<result::Result> records) {
    for (auto& record : records) {
        require_whole(record);
        record.audience = name_of(Readership::internal); // whoever it was made for, nothing is hidden in it
    }
    if (audience == Readership::internal) return {std::move(records)};
    ReadyResults ready(as_seen_by(audience, records));
    // The system and the regulator are shown the same of what people said.
    if (audience == Readership::everyone) ready.wider = as_seen_by(Readership::regulator, records);
    return ready;
}

} // namespace weft::comparison
