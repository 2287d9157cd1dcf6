// SPDX-License-Identifier: MIT
#include "reports/words/audience.hpp"

#include "reports/words/words.hpp"

namespace weft::words {

std::string mark_for(std::string_view audience) {
    return english().mark_for(audience);
}

std::string what_is_hidden(std::optional<std::uint32_t> smallest_group) {
    return english().what_is_hidden(smallest_group);
}

} // namespace weft::words
