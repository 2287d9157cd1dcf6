// SPDX-License-Identifier: MIT
#include "reports/json/json_report.hpp"

#include "core/assessment/result_json.hpp"

namespace weft {

std::string json_report(const result::Result& result) {
    return to_json(result) + "\n";
}

} // namespace weft
