// SPDX-License-Identifier: MIT
#include "reports/board/board_report.hpp"

#include "core/assessment/criteria_of.hpp"
#include "core/assessment/level_words.hpp"
#include "core/planning/action_list.hpp"
#include "reports/board/board_pictures.hpp"
#include "reports/board/board_style.hpp"
#include "reports/board/holding.hpp"
#include "reports/html/action_line.hpp"
#include "reports/html/page_frame.hpp"
#include "reports/html/picture_figure.hpp"
#include "reports/pictures/labels.hpp"
#include "reports/words/numbers.hpp"
#include "reports/words/view.hpp"
#include "reports/words/words.hpp"

#include <algorithm>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace weft {
namespace {

using html::Page;
using words::View;

constexpr std::size_t enough = 3; // a board reads this page in a minute

void add_block(Page& page, const std::string& id, std::string_view title, const std::function<void()>& inside) {
    page.add("section", {{"class", "block at-" + id}, {"id", id}, {"aria-labelledby", "title-" + id}}, [&] {
        page.add("h2", {{"id", "title-" + id}}, page.words().heading(title));
        inside();
    });
}

/// "“A”, “B” and 4 more"; all of them where only one would be left out.
std::string first_few(const words::Words& words, std::vector<std::string> names, std::size_t at_most) {
    for (auto& name : names)
        name = "“" + name + "”";
    if (names.size() <= at_most + 1) return words.listed(names);
    const auto more = names.size() - at_most;
    names.resize(at_most);
    names.push_back(words.say_count("list.more", more));
    return words.listed(names);
}

std::vector<std::string> titles_of(const std::vector<const result::Criterion*>& criteria) {
    std::vector<std::string> titles;
    for (const auto* criterion : criteria)
        titles.push_back(criterion->title.empty() ? criterion->id : criterion->title);
    return titles;
}

void write_held(Page& page, const View& view) {
    add_block(page, "held", "What is held", [&] { write_picture(page, level_ladder(board::domains_ladder(view))); });
}

/// Why a domain is where it is, after its name; where it is stands in the picture.
std::string held_back_words(const View& view, const result::Domain& domain) {
    if (!domain.hidden.empty()) return view.hidden(domain.hidden) + ".";
    const auto held = view.words.held(domain) + ".";
    if (!domain.level) return domain.reason.empty() ? held : held + " " + domain.reason;
    std::string text;
    for (const auto& gate : domain.gates)
        if (gate.binding) text += gate.because + " ";
    const auto holding = titles_of(board::holding_criteria(domain));
    if (!holding.empty()) text += first_few(view.words, holding, 1) + ".";
    return text.empty() ? held : text;
}

void write_held_back(Page& page, const View& view) {
    add_block(page, "back", "What holds it back", [&] {
        for (const auto& gate : view.result.overall.gates)
            if (gate.binding)
                page.add("p", [&] {
                    page.add("strong", [&] {
                        page.text("The whole is held at ");
                        page.text(view.words.level(gate.cap, gate.cap_label));
                        page.text(". ");
                    });
                    page.text(gate.because);
                });
        page.add("ul", [&] {
            for (const auto& domain : view.result.domains)
                page.add("li", [&] {
                    page.add("strong", domain.title + ": ");
                    page.text(held_back_words(view, domain));
                });
        });
    });
}

/// What the digits in the picture are called, and which letter is which sector.
std::string key_of(const pictures::Dumbbell& dumbbell) {
    std::string key;
    for (const auto& step : dumbbell.scale)
        key += (&step == dumbbell.scale.data() ? "" : ", ") + pictures::step_words(step);
    key += ". ";
    for (std::size_t i = 0; i < dumbbell.sectors.size(); ++i)
        key += (i == 0 ? "" : "; ") + pictures::key_letter(i) + " " + dumbbell.sectors[i];
    return key + ".";
}

void write_disagreement(Page& page, const View& view) {
    add_block(page, "differ", "What partners disagree on", [&] {
        if (!view.has_many_sectors()) {
            page.add("p", "One sector answered, so there is nobody to agree or disagree with.");
            return;
        }
        const auto dumbbell = board::widest_differences(view);
        write_picture(page, pictures::dumbbell(dumbbell));
        if (!dumbbell.rows.empty()) page.add("p", {{"class", "small"}}, key_of(dumbbell));
        if (const auto elsewhere = board::differences_elsewhere(view); elsewhere > 0)
            page.add("p",
                     "They also differ on " +
                         words::count(elsewhere, "question with levels of its own", "questions with other levels") +
                         ".");
    });
}

/// "3 of 50 questions have no level: A, B and C."
std::string without_level_words(const View& view) {
    std::vector<const result::Criterion*> unknown;
    std::vector<const result::Criterion*> hidden;
    const auto all = criteria_of(view.result);
    for (const auto* criterion : all) {
        if (criterion->state == "unknown" || criterion->state == "not-asked") unknown.push_back(criterion);
        if (criterion->state == "hidden") hidden.push_back(criterion);
    }
    std::string text;
    if (!unknown.empty())
        text = pictures::of_all(unknown.size(), all.size(), "questions", "has", "have") +
               " no level: " + first_few(view.words, titles_of(unknown), enough) + ".";
    if (!hidden.empty())
        text += (text.empty() ? "" : " ") + std::string(hidden.size() == 1 ? "The level of " : "The levels of ") +
                words::count(hidden.size(), "question is", "questions are") + " hidden here.";
    return text;
}

/// "Not heard: A and B."
std::string not_heard_words(const View& view) {
    std::vector<std::string> silent;
    for (const auto& sector : view.result.participation.sectors)
        if (!sector.heard) silent.push_back(view.sector(sector.id));
    return silent.empty() ? "" : "Not heard: " + view.words.listed(silent) + ".";
}

void write_not_known(Page& page, const View& view) {
    std::size_t missing = 0;
    for (const auto& domain : view.result.domains)
        missing += domain.measures_missing.size();
    std::vector<std::string> sentences;
    const auto add = [&sentences](std::string sentence) {
        if (!sentence.empty()) sentences.push_back(std::move(sentence));
    };
    add(without_level_words(view));
    add(not_heard_words(view));
    if (!view.result.participation.missing.empty()) // who they are stands among the silent already
        add("The whole has no level until those it needs have been heard.");
    if (missing > 0) add(words::count(missing, "number asked for was", "numbers asked for were") + " not given.");
    if (const auto untested = view.result.checks.not_tested; untested > 0)
        add(words::count(untested, "claim", "claims") + " could not be tested.");
    add_block(page, "unknown", "What is not known", [&] {
        if (sentences.empty())
            page.add("p", "Every question has a level, every sector was heard and every number was given.");
        else
            page.add("ul", [&] {
                for (const auto& sentence : sentences)
                    page.add("li", sentence);
            });
    });
}

void write_next_steps(Page& page, const View& view) {
    const auto steps = board::next_steps(view.result, enough);
    add_block(page, "next", steps.size() == enough ? "Three next steps" : "Next steps", [&] {
        if (steps.empty()) {
            page.add("p", "Nothing that may be shown here holds a level back and has a next step.");
            return;
        }
        page.add("p", "The board names who, and by when.");
        page.add("ol", [&] {
            for (const auto* criterion : steps)
                page.add("li", [&] {
                    page.add("strong", titles_of({criterion}).front() + ". ");
                    page.text(criterion->next_step);
                });
        });
    });
}

/// Who does what by when; who is not said to the public. Nothing where nobody gave actions.
void write_actions(Page& page, const View& view, const ReportParts& parts) {
    if (parts.actions == nullptr) return;
    auto to_do = planning::to_do(actions_in(*parts.actions, view.result.round));
    std::ranges::stable_sort(to_do, {}, &planning::Action::due);
    add_block(page, "actions", "What we do about it", [&] {
        if (to_do.empty()) {
            page.add("p", "No action is open.");
            return;
        }
        page.add("ul", [&] {
            for (std::size_t i = 0; i < std::min(enough, to_do.size()); ++i)
                page.add("li", [&] { html::write_action_in_a_line(page, view, *to_do[i]); });
        });
        if (to_do.size() > enough)
            page.add("p", words::count(to_do.size() - enough, "more action is", "more actions are") + " due later.");
    });
}

/// "60 people of 8 sectors took part."
std::string who_took_part(const View& view) {
    const auto& part = view.result.participation;
    if (!part.respondents) return "How many people took part is hidden.";
    return words::count(*part.respondents, "person", "people") + " of " +
           words::count(part.sectors.size(), "sector", "sectors") + " took part.";
}

std::string evidence_words(const View& view) {
    if (!view.shows_evidence()) return "";
    const auto all = criteria_of(view.result);
    const auto shown = std::ranges::count_if(all, [](const auto* criterion) {
        return !criterion->evidence_grade.empty() && criterion->evidence_grade != "none";
    });
    return "Some evidence was named for " + std::to_string(shown) + " of " +
           words::count(all.size(), "question", "questions") + ".";
}

/// Whether anybody but the people of the system said where a question stands.
std::string moderation_words(const View& view) {
    const auto all = criteria_of(view.result);
    const auto moderated = std::ranges::count_if(all, [](const auto* criterion) {
        return std::ranges::any_of(criterion->other_voices, [](const result::OtherVoice& other) {
            return other.voice == "moderator" || other.voice == "regulator";
        });
    });
    if (moderated == 0) return "No moderator has looked at it.";
    return "A moderator or regulator looked at " + std::to_string(moderated) + " of " +
           words::count(all.size(), "question", "questions") + ".";
}

/// Room to write by hand on paper; on the screen it says who it is for.
void write_signature(Page& page) {
    page.add("p", {{"class", "signature"}}, [&] {
        for (const auto* head : {"Agreed, and signed for the board", "Date"}) {
            page.add("span", page.words().head(head) + ":");
            page.add("span", {{"class", "line"}, {"aria-hidden", "true"}}, "");
        }
    });
}

void write_how_sure(Page& page, const View& view) {
    add_block(page, "sure", "How sure this is", [&] {
        auto text = who_took_part(view);
        if (const auto evidence = evidence_words(view); !evidence.empty()) text += " " + evidence;
        text += " " + moderation_words(view);
        if (const auto fewest = view.result.smallest_group)
            text += " What fewer than " + std::to_string(*fewest) + " people said is hidden.";
        page.add("p", text);
        page.add("p", (view.result.caveat.empty() ? "" : view.result.caveat + " ") +
                          "It is not an inspection, not a ranking, and not a measure of outcomes.");
    });
}

} // namespace

std::string board_report(const result::Result& result, const Edition& edition) {
    return board_report_with(result, {}, edition);
}

std::string board_report_with(const result::Result& result, const ReportParts& parts, const Edition& edition) {
    const words::View view(result, edition.words);
    const auto status = result.status.empty() ? "" : ". Version " + result.framework.version + ", " + result.status;
    const html::Heading heading{
        .mark = view.mark(),
        .title = words::system_name(result),
        .subtitle = result.framework.title + ", round " + result.round + status,
        .more_style = &board::board_style(),
        .edition = edition,
    };
    const auto foot = "Made by Weft " + result.build.version + " from framework " + result.framework.id + " " +
                      result.framework.version + " and the answers with the digest " + result.inputs.answers_digest +
                      ". The full report has every question, its reasons and the method.";
    return html::write_page(
        heading, foot, [](Page& /*page*/) {},
        [&](Page& page) {
            if (!result.statement.empty()) page.add("p", {{"class", "bottom-line"}}, result.statement.front());
            page.add("div", {{"class", "board"}}, [&] {
                page.add("div", [&] {
                    write_held(page, view);
                    write_held_back(page, view);
                    write_actions(page, view, parts);
                });
                page.add("div", [&] {
                    write_disagreement(page, view);
                    write_not_known(page, view);
                    write_next_steps(page, view);
                });
            });
            write_how_sure(page, view);
            write_signature(page);
        });
}

} // namespace weft
