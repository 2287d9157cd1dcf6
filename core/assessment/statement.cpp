// SPDX-License-Identifier: MIT
#include "core/assessment/statement.hpp"

#include "core/assessment/level_words.hpp"

#include <algorithm>

namespace weft {
namespace {

using Sentences = std::vector<std::string>;

std::vector<const result::Criterion*> criteria_of(const result::Result& result) {
    std::vector<const result::Criterion*> criteria;
    for (const auto& domain : result.domains)
        for (const auto& capability : domain.capabilities)
            for (const auto& criterion : capability.criteria)
                criteria.push_back(&criterion);
    return criteria;
}

std::string provisionally(const result::NodeSummary& node) {
    return node.publication == "provisional" ? ", provisionally" : "";
}

void say_whole(const result::Result& result, Sentences& sentences) {
    const auto& whole = result.overall;
    if (whole.level)
        sentences.push_back("Taken as a whole, " + result.system_name + " is at " + whole.label + provisionally(whole) +
                            ".");
    else
        sentences.push_back("No overall level is given for " + result.system_name + ". " + whole.reason);
}

void say_domains(const result::Result& result, Sentences& sentences) {
    if (result.domains.size() < 2) return;
    for (const auto& domain : result.domains) {
        if (domain.level)
            sentences.push_back(domain.title + ": " + domain.label + provisionally(domain) + ".");
        else
            sentences.push_back(domain.title + ": no level. " + domain.reason);
    }
}

/// "Of 9 criteria, 4 are at Exceptional standard, 5 at Good standard."
void say_levels(const result::Result& result, Sentences& sentences) {
    for (const auto& domain : result.domains) {
        std::vector<std::string> counts;
        std::size_t all = 0;
        for (auto level = domain.criterion_scale.rbegin(); level != domain.criterion_scale.rend(); ++level) {
            std::size_t count = 0;
            for (const auto& capability : domain.capabilities)
                count += static_cast<std::size_t>(
                    std::ranges::count_if(capability.criteria, [&](const result::Criterion& criterion) {
                        return criterion.level == level->level;
                    }));
            if (count > 0) counts.push_back(std::to_string(count) + " at " + level->label);
        }
        for (const auto& capability : domain.capabilities)
            all += capability.criteria.size();
        if (counts.empty()) continue;
        const auto of = result.domains.size() == 1 ? std::string() : " of " + domain.title;
        sentences.push_back("Of the " + count_of(all, "criterion", "criteria") + of + ": " + enumerate(counts) + ".");
    }
}

void say_gates(const result::NodeSummary& node, const std::string& what, Sentences& sentences) {
    for (const auto& gate : node.gates)
        if (gate.binding)
            sentences.push_back(what + " is held at " + gate.cap_label + ": " + as_sentence(gate.because));
}

void say_what_holds_back(const result::Result& result, Sentences& sentences) {
    say_gates(result.overall, "The whole", sentences);
    for (const auto& domain : result.domains)
        say_gates(domain, domain.title, sentences);
    for (const auto* criterion : criteria_of(result))
        for (const auto& ceiling : criterion->ceilings)
            if (ceiling.binding)
                sentences.push_back("\"" + criterion->title + "\" is held at " + ceiling.label + ": " + ceiling.reason);
}

std::string title_of(const result::Result& result, const std::string& sector_id) {
    for (const auto& sector : result.participation.sectors)
        if (sector.id == sector_id) return sector.title;
    return sector_id;
}

/// The criterion the sectors see most differently, with who stands at either end.
void say_disagreement(const result::Result& result, Sentences& sentences) {
    const auto criteria = criteria_of(result);
    const auto widest = std::ranges::max_element(
        criteria, {}, [](const result::Criterion* criterion) { return criterion->sector_gap.value_or(0); });
    if (widest == criteria.end() || (*widest)->sector_gap.value_or(0) <= 0) return;
    const result::SectorAnswers* ends[2] = {nullptr, nullptr};
    // Support is listed worst first, so its order tells which of two printed levels is the better one.
    const auto better = [&](const result::SectorAnswers& left, const result::SectorAnswers& right) {
        const auto& support = (*widest)->support;
        const bool rises = support.size() < 2 || support.front().level < support.back().level;
        return rises ? *left.level > *right.level : *left.level < *right.level;
    };
    for (const auto& sector : (*widest)->sectors) {
        if (!sector.level) continue;
        if (ends[0] == nullptr || better(*ends[0], sector)) ends[0] = &sector;
        if (ends[1] == nullptr || better(sector, *ends[1])) ends[1] = &sector;
    }
    sentences.push_back("Partners differ most on \"" + (*widest)->title + "\": " + title_of(result, ends[1]->sector) +
                        " put it at " + ends[1]->label + ", " + title_of(result, ends[0]->sector) + " at " +
                        ends[0]->label + ".");
}

void say_unknown(const result::Result& result, Sentences& sentences) {
    std::vector<std::string> unknown;
    for (const auto* criterion : criteria_of(result))
        if (criterion->state == "unknown" || criterion->state == "not-asked")
            unknown.push_back("\"" + criterion->title + "\"");
    if (!unknown.empty()) sentences.push_back("Not known: " + enumerate(unknown) + ".");
}

void say_untested(const result::Result& result, Sentences& sentences) {
    std::size_t missing = 0;
    for (const auto& domain : result.domains)
        missing += domain.measures_missing.size();
    if (missing > 0)
        sentences.push_back("Not tested: " + count_of(missing, "measure was", "measures were") +
                            " asked for and not given.");
}

} // namespace

std::vector<std::string> write_statement(const result::Result& result) {
    Sentences sentences;
    say_whole(result, sentences);
    sentences.insert(sentences.end(), result.participation.missing.begin(), result.participation.missing.end());
    say_domains(result, sentences);
    say_levels(result, sentences);
    say_what_holds_back(result, sentences);
    say_disagreement(result, sentences);
    say_unknown(result, sentences);
    say_untested(result, sentences);
    return sentences;
}

} // namespace weft
