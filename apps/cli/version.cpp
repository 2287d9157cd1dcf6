// SPDX-License-Identifier: MIT
#include "apps/cli/version.hpp"

namespace weft::cli {

std::string version() {
    return WEFT_VERSION;
}

} // namespace weft::cli
