// SPDX-License-Identifier: MIT
#include "plugins/clinical/judgements.hpp"

namespace weft::clinical {
namespace {

/// Tests what partners say of care for one person against the records and against what carers say: see README.md.
struct Clinical {
    static constexpr auto id = "weft.clinical";
    static constexpr auto name = "Clinical integration, tested against the records";
    static constexpr auto version = "1.0.0";
    static constexpr const char* rubrics[] = {nullptr};
    static constexpr const char* parameters[] = {"parity-1",           "parity-2",         "parity-3",
                                                 "parity-4",           "area-parity-1",    "area-parity-2",
                                                 "area-parity-3",      "area-parity-4",    "offered-share",
                                                 "sight-share",        "few-offers-level", "carers-content-level",
                                                 "out-of-sight-level", "opened-share",     "carers-sector",
                                                 "carers-needed",      "carers-above",     "never-below",
                                                 "most-levels-down",   "fewest-counted",   nullptr};
    static constexpr const char* measures[] = {"register-reach", "record-reach", "planning-offer",
                                               "plans-on-file",  "plan-opened",  nullptr};

    void assess(sdk::Assessment& assessment) const {
        for (const auto& identification : assessment.criterion("identification")) {
            judge_noticed_in_time(assessment, identification);
            judge_not_only_cancer(assessment, identification);
        }
        for (const auto& planning_ahead : assessment.criterion("planning-ahead"))
            judge_offers_not_forms(assessment, planning_ahead);
        for (const auto& one_plan : assessment.criterion("one-plan"))
            judge_plan_out_of_sight(assessment, one_plan);
        for (const auto& criterion : assessment.criteria())
            if (criterion.system_level() == "interpersonal" && criterion.has_level())
                judge_what_carers_lived(assessment, criterion);
    }
};

} // namespace
} // namespace weft::clinical

using weft::clinical::Clinical;
WEFT_PLUGIN(Clinical);
