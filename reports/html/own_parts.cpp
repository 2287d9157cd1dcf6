// SPDX-License-Identifier: MIT
#include "reports/html/own_parts.hpp"

namespace weft::html {

OwnParts own_parts(const words::View& view, const ReportParts& given) {
    const auto& system = view.result.system;
    return {.given = given,
            .among = given.comparison == nullptr ? std::nullopt : among_others(*given.comparison, system),
            .rounds = given.rounds == nullptr ? nullptr : rounds_of(*given.rounds, system),
            .gaps = planning::gap_list(view.result)};
}

} // namespace weft::html
