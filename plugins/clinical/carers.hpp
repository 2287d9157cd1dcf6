// SPDX-License-Identifier: MIT
#pragma once

#include <weft/plugin.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace weft::clinical {

/// What people with lived experience say of one criterion, where enough of them do.
struct CarersVoice {
    std::uint32_t people = 0;
    std::int32_t level = 0; ///< more than half of their weight lived through this or better
};

/// Nothing where fewer answered than the rubric needs to count them as a voice.
std::optional<CarersVoice> carers_voice(const sdk::Assessment& assessment, const sdk::Criterion& criterion);

/// "at least half of the people with lived experience say 1 or less"
std::string what_carers_say(const CarersVoice& carers);

/// "fewer than 10 people with lived experience answered, too few to count as a voice"
std::string too_few_carers(const sdk::Assessment& assessment);

} // namespace weft::clinical
