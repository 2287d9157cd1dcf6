// SPDX-License-Identifier: MIT
#include "core/assessment/participation.hpp"

#include "core/assessment/level_words.hpp"
#include "core/text.hpp"

#include <set>

namespace weft {
namespace {

std::uint32_t organisations_of(const AssessedSystem& system, std::size_t sector) {
    std::set<std::string> named;
    std::uint32_t alone = 0;
    for (const auto& respondent : system.answers.respondents) {
        if (respondent.sector != sector || respondent.voice != system.framework.voice) continue;
        if (respondent.organisation.empty())
            ++alone;
        else
            named.insert(respondent.organisation);
    }
    return alone + static_cast<std::uint32_t>(named.size());
}

std::vector<std::string> missing_voices(const AssessedSystem& system) {
    const auto& framework = system.framework;
    std::vector<std::string> sentences;
    for (const auto group : system.voices.unmet_groups) {
        std::vector<std::string> titles;
        for (const auto& id : framework.required_sectors[group])
            titles.push_back(framework.sectors[framework.find_sector(id).value()].title);
        // A title may be one or many ("General practice", "Hospices"), so no verb may hang on it.
        sentences.push_back("Not heard: " + listed(titles, "or") + ".");
    }
    if (system.voices.has_too_few_sectors)
        sentences.push_back("Only " + count_of(system.voices.heard_count, "sector", "sectors") + " heard; " +
                            std::to_string(framework.minimum_sectors) + " are needed.");
    return sentences;
}

/// What the first page says of a sector that nobody speaks for, or too few to hold a level back.
std::string note_on(const Sector& sector, bool is_heard, std::uint32_t respondents) {
    if (!is_heard) return sector.if_unheard;
    if (respondents >= static_cast<std::uint32_t>(sector.fewest_voices)) return "";
    return sector.title + ": only " + count_of(respondents, "person", "people") + " answered. From " +
           std::to_string(sector.fewest_voices) +
           " on, what they do not see can hold a level back; below that, their answers count as everybody's do.";
}

void write_heaviest(result::Participation& written, const AssessedSystem& system) {
    for (std::size_t question = 0; question < system.framework.criterion_count; ++question) {
        const auto share = system.synthesis.tally.heaviest_share(question);
        if (share <= written.heaviest_share.value_or(0)) continue;
        written.heaviest_share = share;
        written.heaviest_criterion = system.framework.criterion(question).id;
    }
    written.heaviest_is_noteworthy =
        written.heaviest_share.value_or(0) > to_double(system.framework.policy.single_respondent_share);
    if (written.heaviest_share) written.heaviest_share = with_nine_decimals(*written.heaviest_share);
}

} // namespace

result::Participation write_participation(const AssessedSystem& system) {
    result::Participation written;
    for (std::size_t sector = 0; sector < system.framework.sectors.size(); ++sector) {
        const auto respondents = system.synthesis.tally.respondents(sector);
        written.respondents = written.respondents.value_or(0) + respondents;
        written.sectors.push_back({
            .id = system.framework.sectors[sector].id,
            .title = system.framework.sectors[sector].title,
            .role = std::string(name_of(system.answers.roles[sector])),
            .heard = system.voices.is_heard[sector],
            .respondents = respondents,
            .organisations = organisations_of(system, sector),
            .fewest_voices = static_cast<std::uint32_t>(system.framework.sectors[sector].fewest_voices),
            .note = note_on(system.framework.sectors[sector], system.voices.is_heard[sector], respondents),
        });
    }
    written.complete = system.voices.is_complete();
    written.missing = missing_voices(system);
    write_heaviest(written, system);
    return written;
}

} // namespace weft
