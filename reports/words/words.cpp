// SPDX-License-Identifier: MIT
#include "reports/words/words.hpp"

#include <array>
#include <cstdio>
#include <utility>

namespace weft::words {
namespace {

using Entry = std::pair<std::string_view, std::string_view>;

template <std::size_t Size>
std::string look_up(const std::array<Entry, Size>& entries, std::string_view key) {
    for (const auto& [known, words] : entries)
        if (known == key) return std::string(words);
    return std::string(key);
}

std::string one_decimal(double number) {
    std::array<char, 64> text{};
    const auto length = std::snprintf(text.data(), text.size(), "%.1f", number);
    return {text.data(), static_cast<std::size_t>(length)};
}

} // namespace

std::string level(std::optional<int> level, std::string_view label, std::string_view otherwise) {
    if (!level) return std::string(otherwise);
    const auto number = std::to_string(*level);
    return number == label ? number : number + " " + std::string(label);
}

std::string held(const result::NodeSummary& node) {
    if (!node.level) return publication(node.publication);
    return node.publication == "provisional" ? node.label + " (provisional)" : node.label;
}

std::string held(const result::Criterion& criterion) {
    return criterion.level ? level(criterion.level, criterion.label) : state(criterion.state);
}

std::string publication(std::string_view publication) {
    static constexpr std::array<Entry, 6> entries{{
        {"published", "published"},
        {"provisional", "provisional"},
        {"too-little-known", "too little known"},
        {"not-applicable", "does not apply"},
        {"nothing-made", "no level is made"},
        {"incomplete-voice", "somebody has not been heard"},
    }};
    return look_up(entries, publication);
}

std::string state(std::string_view state) {
    static constexpr std::array<Entry, 4> entries{{
        {"level", "known"},
        {"unknown", "not known"},
        {"not-applicable", "does not apply"},
        {"not-asked", "not asked"},
    }};
    return look_up(entries, state);
}

std::string percent(double share) {
    const auto whole = static_cast<int>(share * 100 + 0.5);
    if (whole >= 100 && share < 1) return "just under 100%";
    if (whole <= 0 && share > 0) return "under 1%";
    return std::to_string(whole) + "%";
}

std::string score(std::optional<double> score) {
    return score ? one_decimal(*score) : "not known";
}

std::string title_of(const result::Result& result, std::string_view id) {
    for (const auto& sector : result.participation.sectors)
        if (sector.id == id) return sector.title;
    for (const auto& domain : result.domains) {
        if (domain.id == id) return domain.title;
        for (const auto& capability : domain.capabilities) {
            if (capability.id == id) return capability.title;
            for (const auto& criterion : capability.criteria)
                if (criterion.id == id) return criterion.title;
        }
    }
    return std::string(id);
}

bool has_many_voices(const result::Result& result) {
    return result.participation.respondents > 1;
}

bool has_chains(const result::Result& result) {
    for (const auto& domain : result.domains) {
        if (domain.evidenced.score) return true;
        for (const auto& capability : domain.capabilities)
            for (const auto& criterion : capability.criteria)
                if (!criterion.ceilings.empty()) return true;
    }
    return false;
}

std::string_view estimand(const result::Result& result) {
    if (!has_many_voices(result)) return "What one assessor said of this system, put through the framework's rules.";
    return "What a panel giving each sector an equal voice says of this system. People were invited, not drawn by lot: "
           "another panel of the same make-up could answer differently.";
}

} // namespace weft::words
