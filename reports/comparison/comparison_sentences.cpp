// SPDX-License-Identifier: MIT
#include "reports/comparison/comparison_sentences.hpp"

#include "core/comparison/among_others.hpp"
#include "reports/words/numbers.hpp"

#include <algorithm>
#include <cstddef>

namespace weft::comparison_pages {

using comparison::Comparison;

std::vector<std::string> read_this_first(const Comparison& comparison, const words::Words& words) {
    std::vector<std::string> sentences{
        comparison.estimand,
        "There is no list from best to worst, because answers like these cannot make one. Two systems that cannot be "
        "told apart are not for that alike.",
    };
    if (!comparison.caveat.empty()) sentences.push_back(comparison.caveat);
    if (comparison.smallest_group)
        sentences.push_back(words.what_is_hidden(comparison.smallest_group) +
                            " A mean or total that hidden answers are in is rounded.");
    return sentences;
}

std::string note_on(const comparison::CoveredSystem& system) {
    auto note = system.left_out;
    const auto add = [&note](const std::string& sentence) { note += (note.empty() ? "" : " ") + sentence; };
    if (system.merged_on)
        add("Merged on " + words::date(*system.merged_on) + " from " + words::listed(system.former_systems) + ".");
    if (!system.not_looked_at.empty()) add("As answered, not checked: " + words::listed(system.not_looked_at) + ".");
    return note;
}

std::string mergers_sentence(const Comparison& comparison) {
    const auto merged = std::ranges::count_if(
        comparison.systems, [](const comparison::CoveredSystem& system) { return system.merged_on.has_value(); });
    if (merged == 0) return "";
    return words::count(static_cast<std::size_t>(merged), "system was", "systems were") +
           " made by a merger in the year of this round; the note says out of which. What is said of change starts "
           "anew there.";
}

std::vector<std::string> absent_systems(const Comparison& comparison) {
    std::vector<std::string> absent;
    absent.reserve(comparison.absent.size());
    for (const auto& one : comparison.absent)
        absent.push_back(one.name.empty() ? one.system : one.name + " (" + one.system + ")");
    return absent;
}

std::string apart_on(const comparison::DomainComparison& domain) {
    if (!domain.pairs_withheld.empty()) return domain.pairs_withheld;
    return "Of " + words::count(domain.pairs.size(), "pair", "pairs") + " " + std::to_string(pairs_told_apart(domain)) +
           " can be told apart.";
}

std::string made_again_by(const Comparison& comparison) {
    const auto& drawn = comparison.drawn_panels;
    const bool is_of_results = drawn && drawn->replicates == 0 && !drawn->withheld.empty();
    auto command = "weft compare " + std::string(is_of_results ? "RESULTS" : "ANSWERS") + " --framework " +
                   comparison.framework.id + " --round " + comparison.round;
    if (comparison.rounds) command += " --since " + comparison.rounds->before;
    if (comparison.register_date) command += " --register REGISTER";
    if (comparison.peers) command += " --context CONTEXT";
    if (!is_of_results) command += " --replicates " + std::to_string(drawn ? drawn->replicates : 0);
    return command + " --seed " + std::to_string(comparison.seed) + " --audience " + comparison.audience +
           " --output FOLDER";
}

} // namespace weft::comparison_pages
