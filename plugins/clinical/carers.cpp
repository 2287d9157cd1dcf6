// SPDX-License-Identifier: MIT
#include "plugins/clinical/carers.hpp"

namespace weft::clinical {
namespace {

std::string carers_sector(const sdk::Assessment& assessment) {
    auto sector = assessment.text("carers-sector");
    if (sector.empty()) throw sdk::Failure("the rubric gives no text 'carers-sector' among its assessor's parameters");
    return sector;
}

} // namespace

std::optional<CarersVoice> carers_voice(const sdk::Assessment& assessment, const sdk::Criterion& criterion) {
    const auto sector = carers_sector(assessment);
    const auto needed = assessment.whole_number("carers-needed");
    for (const auto& voice : criterion.voices())
        if (voice.sector_id() == sector && voice.has_level() && std::int64_t(voice.given()) >= needed)
            return CarersVoice{.people = voice.given(), .level = voice.level()};
    return std::nullopt;
}

std::string what_carers_say(const CarersVoice& carers) {
    return "at least half of the people with lived experience say " + std::to_string(carers.level) +
           (carers.level > 0 ? " or less" : "");
}

std::string too_few_carers(const sdk::Assessment& assessment) {
    return "fewer than " + std::to_string(assessment.whole_number("carers-needed")) +
           " people with lived experience answered, too few to count as a voice";
}

} // namespace weft::clinical
