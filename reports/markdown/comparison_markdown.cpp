// SPDX-License-Identifier: MIT
#include "reports/markdown/comparison_markdown.hpp"

#include "core/assessment/level_words.hpp"
#include "core/comparison/names.hpp"
#include "reports/comparison/comparison_findings.hpp"
#include "reports/comparison/comparison_pictures.hpp"
#include "reports/comparison/comparison_sentences.hpp"
#include "reports/html/own_pictures.hpp"
#include "reports/markdown/markdown_text.hpp"
#include "reports/words/numbers.hpp"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace weft {
namespace {

using comparison::Comparison;
using markdown::plain;

std::string heading_line(const words::Words& words, const std::string& english) {
    return "\n## " + words.heading(english) + "\n\n";
}

std::string list_of(const std::vector<std::string>& sentences) {
    std::string text;
    for (const auto& sentence : sentences)
        text += "* " + plain(sentence) + "\n";
    return text;
}

std::string row_of(const std::vector<std::string>& cells) {
    std::string text = "|";
    for (const auto& cell : cells)
        text += " " + plain(cell) + " |";
    return text + "\n";
}

/// The head of a table and the line below it.
std::string head_of(const std::vector<std::string>& heads) {
    std::string line = "|";
    for (std::size_t i = 0; i < heads.size(); ++i)
        line += "---|";
    return row_of(heads) + line + "\n";
}

std::string title_of(const Comparison& comparison, const words::Words& words) {
    auto text = "# " + words.heading("Systems side by side") + "\n\n" + plain(comparison.framework.title) + ", " +
                plain(html::date_of(comparison)) + ". Version " + plain(comparison.framework.version) +
                (comparison.status.empty() ? "" : ", " + plain(comparison.status)) + ".\n";
    const auto mark = words.mark_for(comparison.audience);
    return mark.empty() ? text : text + "\n**" + plain(mark) + "**\n";
}

std::string findings(const Comparison& comparison, std::span<const result::Result> results, const words::Words& words) {
    std::vector<std::string> said_of_levels;
    for (const auto& rug : comparison_pages::rugs_of(comparison, results, words))
        said_of_levels.push_back(pictures::rug_headline(rug));
    std::vector<std::string> sentences;
    for (const auto& finding : comparison_pages::findings_of(comparison, said_of_levels))
        sentences.push_back(finding.sentence);
    return heading_line(words, "What was found") + list_of(sentences) + heading_line(words, "Read this first") +
           list_of(comparison_pages::read_this_first(comparison, words));
}

std::string coverage(const Comparison& comparison, const words::Words& words) {
    std::vector<std::string> heads{"System", "Key", "People", "Sectors heard", "Sectors asked", "Known", "Note"};
    std::ranges::transform(heads, heads.begin(), [&](const std::string& head) { return words.head(head); });
    auto text = heading_line(words, "Who is covered") + head_of(heads);
    for (const auto& system : comparison.systems) {
        const auto note = comparison_pages::note_on(system);
        text += row_of({system_name(comparison, system.system), system.system,
                        system.people ? words.whole(*system.people) : words.say("phrase.hidden"),
                        words.whole(system.sectors_heard), words.whole(system.sectors_asked),
                        words.percent_or_hidden(system.coverage), note.empty() ? "none" : note});
    }
    if (const auto merged = comparison_pages::mergers_sentence(comparison); !merged.empty())
        text += "\n" + plain(merged) + "\n";
    if (!comparison.register_date) text += "\n" + plain(capitalised(why_no_register_date(comparison))) + ".\n";
    if (const auto absent = comparison_pages::absent_systems(comparison); !absent.empty())
        text += "\nSystems of the register without an assessment:\n\n" + list_of(absent);
    return text;
}

std::string level_cell(const result::Result& result, const std::string& id, const words::Words& words) {
    const auto domain = std::ranges::find(result.domains, id, &result::Domain::id);
    if (domain == result.domains.end()) return words.say("phrase.not-asked");
    const bool is_hidden = !domain->level && !domain->hidden.empty();
    return is_hidden ? words.hidden(domain->hidden, result.smallest_group) : words.held(*domain);
}

/// A row a system, in the order of their keys: no level is better placed than another.
std::string levels(const Comparison& comparison, std::span<const result::Result> results, const words::Words& words) {
    std::vector<std::string> heads{words.head("System")};
    for (const auto& domain : comparison.domains)
        heads.push_back(domain.title);
    auto text = heading_line(words, "Levels, system by system") +
                "The level held in each domain. Systems stand in the order of their keys.\n\n" + head_of(heads);
    for (const auto& system : comparison.systems) {
        const auto result = std::ranges::find(results, system.system, &result::Result::system);
        if (result == results.end()) continue;
        std::vector<std::string> cells{system_name(comparison, system.system)};
        for (const auto& domain : comparison.domains)
            cells.push_back(level_cell(*result, domain.domain, words));
        text += row_of(cells);
    }
    return text;
}

std::string pairs(const Comparison& comparison, const words::Words& words) {
    std::vector<std::string> sentences;
    sentences.reserve(comparison.domains.size());
    for (const auto& domain : comparison.domains)
        sentences.push_back(domain.title + ": " + comparison_pages::apart_on(domain));
    return heading_line(words, "Which two can be told apart") + list_of(sentences);
}

std::string method(const Comparison& comparison, const words::Words& words) {
    const auto fact = [&](const std::string& head, const std::string& value) {
        return "* " + words.head(head) + ": " + plain(value) + "\n";
    };
    return heading_line(words, "Method and provenance") +
           fact("Framework", comparison.framework.id + " " + comparison.framework.version) +
           fact("Its digest", comparison.framework.digest) +
           fact("Seed of all that was drawn", std::to_string(comparison.seed)) +
           fact("Engine", comparison.engine_version) +
           fact("Made again by", comparison_pages::made_again_by(comparison));
}

} // namespace

std::string comparison_markdown(const Comparison& comparison, std::span<const result::Result> results,
                                const Edition& edition) {
    const auto& words = edition.words;
    return title_of(comparison, words) + findings(comparison, results, words) + coverage(comparison, words) +
           levels(comparison, results, words) + pairs(comparison, words) + method(comparison, words);
}

} // namespace weft
