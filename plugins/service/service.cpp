// SPDX-License-Identifier: MIT
#include "plugins/service/judgements.hpp"

namespace weft::service {
namespace {

/// Tests what partners say of services working as one against numbers and against those who live through it: see
/// README.md.
struct Service {
    static constexpr auto id = "weft.service";
    static constexpr auto name = "Service integration, tested against the records";
    static constexpr auto version = "1.0.0";
    static constexpr const char* rubrics[] = {nullptr};
    static constexpr const char* parameters[] = {"carers-sector",    "carers-needed",    "carers-above",
                                                 "cover-most",       "cover-held-at",    "cover-nearly-held-at",
                                                 "returned-most",    "returned-held-at", "fewest-counted",
                                                 "most-levels-down", "never-below",      nullptr};
    static constexpr const char* measures[] = {"staffed-hours",      "numbers-without-transfer", "seven-day-core",
                                               "referrals-returned", "contact-after-death",      nullptr};

    void assess(sdk::Assessment& assessment) const {
        for (const auto& one_way_in : assessment.criterion("one-way-in")) {
            judge_someone_answers(assessment, one_way_in);
            judge_a_door_too_many(assessment, one_way_in);
        }
        for (const auto& fair_cover : assessment.criterion("fair-cover"))
            judge_seven_days_for_all(assessment, fair_cover);
        for (const auto& one_referral : assessment.criterion("one-referral"))
            judge_no_wrong_door(assessment, one_referral);
        for (const auto& support : assessment.criterion("support-for-those-close"))
            judge_after_the_death(assessment, support);
        for (const auto& criterion : assessment.criteria())
            if (criterion.system_level() == "interpersonal" && criterion.has_level())
                judge_what_carers_lived(assessment, criterion);
    }
};

} // namespace
} // namespace weft::service

using weft::service::Service;
WEFT_PLUGIN(Service);
