// SPDX-License-Identifier: MIT
#pragma once

#include <weft/plugin.hpp>

/// One function a judgement, each in the file called after it; README.md says what they judge and why.
namespace weft::clinical {

/// People who die are noticed in good time.
void judge_noticed_in_time(sdk::Assessment& assessment, const sdk::Criterion& identification);

/// People without cancer, and people in the poorest areas, are noticed as others are.
void judge_not_only_cancer(sdk::Assessment& assessment, const sdk::Criterion& identification);

/// Most people were offered the talk, whatever they answered.
void judge_offers_not_forms(sdk::Assessment& assessment, const sdk::Criterion& planning_ahead);

/// Those who come at night can open the one plan.
void judge_plan_out_of_sight(sdk::Assessment& assessment, const sdk::Criterion& one_plan);

/// What is said of care between people is close to what most carers lived through.
void judge_what_carers_lived(sdk::Assessment& assessment, const sdk::Criterion& criterion);

} // namespace weft::clinical
