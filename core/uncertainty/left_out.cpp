// SPDX-License-Identifier: MIT
#include "core/uncertainty/left_out.hpp"

namespace weft::uncertainty {

std::map<std::string, std::vector<LeftOut>> by_reason(const std::vector<LeftOut>& left_out) {
    std::map<std::string, std::vector<LeftOut>> parts;
    for (const auto& one : left_out)
        parts[one.because].push_back(one);
    return parts;
}

} // namespace weft::uncertainty
