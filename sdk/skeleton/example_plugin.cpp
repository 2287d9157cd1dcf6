// SPDX-License-Identifier: MIT
#include <weft/plugin.hpp>

/// Holds a criterion at the level its measure supports, and says when there is nothing to test a claim with.
struct ExamplePlugin {
    static constexpr const char* id = "org.example.measure-backed";
    static constexpr const char* name = "Measure-backed levels";
    static constexpr const char* version = "0.1.0";

    void assess(weft::sdk::Assessment& assessment) const {
        for (const auto& measure : assessment.measures())
            if (!measure.is_known())
                assessment.note("not-tested",
                                "Nobody gave the measure '" + measure.id() + "': the claim is not tested.",
                                measure.criterion_id());
            else if (measure.rank_at_high() >= 0)
                assessment.hold_at(measure.rank_at_high(), measure.criterion_id(), "measure-below-claim",
                                   "The measure supports no higher level.");
    }
};

WEFT_PLUGIN(ExamplePlugin);
