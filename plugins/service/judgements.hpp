// SPDX-License-Identifier: MIT
#pragma once

#include <weft/plugin.hpp>

#include <string>
#include <vector>

/// What the plugin tests, one judgement each: see README.md.
namespace weft::service {

/// Somebody who can help answers, day and night.
void judge_someone_answers(sdk::Assessment& assessment, const sdk::Criterion& one_way_in);

/// Whatever number people ring, they can be put through. It holds nothing back: SR-E3 and SR-E6 pull apart here.
void judge_a_door_too_many(sdk::Assessment& assessment, const sdk::Criterion& one_way_in);

/// Everybody has the core support on all seven days, wherever they live.
void judge_seven_days_for_all(sdk::Assessment& assessment, const sdk::Criterion& fair_cover);

/// A service that cannot help passes the referral on.
void judge_no_wrong_door(sdk::Assessment& assessment, const sdk::Criterion& one_referral);

/// Those close are not left alone after a death.
void judge_after_the_death(sdk::Assessment& assessment, const sdk::Criterion& support);

/// What partners say of care between people is near to what most people with lived experience say.
void judge_what_carers_lived(sdk::Assessment& assessment, const sdk::Criterion& criterion);

/// Whether anybody gave the measure for this stratum, right or wrong.
bool is_given(const sdk::Assessment& assessment, const std::string& measure_id, const std::string& stratum);

} // namespace weft::service
