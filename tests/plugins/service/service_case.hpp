// SPDX-License-Identifier: MIT
#pragma once

#include "tests/plugins/host/plugin_case.hpp"

#include <string>

namespace weft::plugin_test {

/// The parameters of the service rubric; nothing claimed and nothing measured.
inline PluginCase service() {
    return PluginCase()
        .text("carers-sector", "lived-experience")
        .parameter("carers-needed", 10)
        .parameter("carers-above", 1)
        .parameter("cover-most", 0.80)
        .parameter("cover-held-at", 2)
        .parameter("cover-nearly-held-at", 3)
        .parameter("returned-most", 0.05)
        .parameter("returned-held-at", 2)
        .parameter("fewest-counted", 50)
        .parameter("most-levels-down", 2)
        .parameter("never-below", 1);
}

inline GivenMeasure of_stratum(GivenMeasure measure, const std::string& stratum) {
    measure.stratum = stratum;
    return measure;
}

} // namespace weft::plugin_test
