// SPDX-License-Identifier: MIT
#include <weft/plugin.hpp>

/// Tests every claim by its measure through the helpers of the SDK, and says what it is told of a merger.
struct NumberBacked {
    static constexpr const char* id = "org.example.number-backed";
    static constexpr const char* name = "Numbers beside claims";
    static constexpr const char* version = "1.0.0";

    void assess(weft::sdk::Assessment& assessment) const {
        assessment.note("merger", assessment.is_after_merger() ? "merged on " + assessment.merged_on()
                                                               : "not merged" + assessment.merged_on());
        for (const auto& measure : assessment.measures())
            for (const auto& criterion : assessment.criterion(measure.criterion_id()))
                if (measure.is_known())
                    assessment.test_claim(criterion, measure,
                                          {
                                              .rule_id = "number-backed",
                                              .finding = measure.percent() + " of the pots were warmed",
                                              .remediation = "Warm the pots.",
                                              .basis = measure.basis(),
                                          });
    }
};

WEFT_PLUGIN(NumberBacked);
