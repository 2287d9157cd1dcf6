// SPDX-License-Identifier: MIT
#include "core/uncertainty/left_out.hpp"

namespace weft::uncertainty {

std::map<std::string, std::vector<std::string>> by_reason(const std::vector<LeftOut>& left_out) {
    std::map<std::string, std::vector<std::string>> systems;
    for (const auto& one : left_out)
        systems[one.because].push_back(one.system);
    return systems;
}

} // namespace weft::uncertainty
