// SPDX-License-Identifier: MIT
#include "core/example/made_up_evidence.hpp"

#include "core/example/chance.hpp"

#include <algorithm>
#include <array>
#include <iterator>

namespace weft::example {
namespace {

EvidenceGrade grade_named(const std::string& name) {
    for (const auto grade : {EvidenceGrade::assertion, EvidenceGrade::document, EvidenceGrade::verified})
        if (name == name_of(grade)) return grade;
    return EvidenceGrade::none;
}

EvidenceGrade drawn_grade(const EvidenceSettings& settings, Chance& chance) {
    std::vector<std::string> names;
    std::vector<double> weights;
    for (const auto& [name, weight] : settings.grades) {
        names.push_back(name);
        weights.push_back(weight);
    }
    return grade_named(names[chance.pick(weights)]);
}

const std::string& any_of(const std::vector<std::string>& words, Chance& chance) {
    return words[chance.draws().index(static_cast<std::uint32_t>(words.size()))];
}

std::vector<std::string> sectors_asked(const Framework& framework, const Criterion& criterion) {
    std::vector<std::string> sectors;
    for (const auto& sector : framework.sectors)
        if (criterion.asked_of.empty() ||
            std::ranges::find(criterion.asked_of, sector.id, &Audience::sector) != criterion.asked_of.end())
            sectors.push_back(sector.id);
    return sectors;
}

} // namespace

std::vector<Evidence> make_up_evidence(const ExampleSettings& settings, const Framework& framework,
                                       const std::string& system, const RoundSettings& round, std::uint64_t seed) {
    std::vector<Evidence> evidence;
    const auto shown = Chance(seed, "shown/" + system).around(settings.evidence.shown);
    for (std::size_t question = 0; question < framework.criterion_count; ++question) {
        const auto& criterion = framework.criterion(question);
        const auto sectors = sectors_asked(framework, criterion);
        Chance chance(seed, "evidence/" + system + "/" + round.name + "/" + criterion.id);
        if (sectors.empty() || !chance.is_so(shown)) continue;
        const auto pieces = chance.is_so(settings.evidence.second) ? 2 : 1;
        for (int piece = 0; piece < pieces; ++piece) {
            const auto& kinds = criterion.evidence_wanted.empty() ? settings.evidence.kinds : criterion.evidence_wanted;
            const auto& kind = any_of(kinds, chance);
            const auto grade = drawn_grade(settings.evidence, chance);
            const auto& sector = any_of(sectors, chance);
            evidence.push_back({.id = "e" + std::to_string(evidence.size() + 1),
                                .question = question,
                                .sector = grade == EvidenceGrade::verified ? settings.evidence.verifier : sector,
                                .kind = kind,
                                .grade = grade,
                                .title = "Made up: " + kind + ", " + criterion.title,
                                .link = {},
                                .date = round.period_end,
                                .sha256 = {}});
        }
    }
    return evidence;
}

} // namespace weft::example
