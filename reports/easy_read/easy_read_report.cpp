// SPDX-License-Identifier: MIT
#include "reports/easy_read/easy_read_report.hpp"

#include "core/assessment/level_words.hpp"
#include "reports/easy_read/easy_read_marks.hpp"
#include "reports/easy_read/easy_read_style.hpp"
#include "reports/easy_read/standing_out.hpp"
#include "reports/html/page_frame.hpp"
#include "reports/words/numbers.hpp"
#include "reports/words/view.hpp"
#include "reports/words/words.hpp"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace weft {
namespace {

using easy_read::FirstFew;
using easy_read::Mark;
using html::Page;

constexpr std::size_t enough = 5; // lines under one heading

void add_part(Page& page, Mark mark, const std::string& id, std::string_view title,
              const std::function<void()>& inside) {
    page.add("section", {{"class", "easy"}, {"id", id}, {"aria-labelledby", "title-" + id}}, [&] {
        page.add("div", {{"class", "easy-mark"}, {"aria-hidden", "true"}},
                 [&] { page.add_svg(easy_read::mark_of(mark)); });
        page.add("div", {{"class", "easy-words"}}, [&] {
            page.add("h2", {{"id", "title-" + id}}, title);
            inside();
        });
    });
}

void add_lines(Page& page, const std::vector<std::string>& lines) {
    if (lines.empty()) return;
    page.add("ul", [&] {
        for (const auto& line : lines)
            page.add("li", line);
    });
}

std::vector<std::string> lines_of(const FirstFew& few) {
    std::vector<std::string> lines;
    for (const auto& one : few.shown)
        lines.push_back(one.title + ".");
    if (few.more > 0) lines.push_back("And " + std::to_string(few.more) + " more.");
    return lines;
}

// --- The parts -------------------------------------------------------------------------------------------------------

/// The names of the steps where all questions share them.
std::vector<std::string> steps_of(const result::Result& result) {
    std::vector<std::string> steps;
    for (const auto& domain : result.domains) {
        std::vector<std::string> labels;
        for (const auto& level : domain.criterion_scale)
            labels.push_back(level.label + ".");
        if (!steps.empty() && labels != steps) return {};
        steps = labels;
    }
    return steps;
}

void write_about(Page& page, const words::View& view) {
    add_part(page, Mark::about, "about", "What this is about", [&] {
        page.add("p", "People told us how well things work here.");
        page.add("p", "This page tells you what they said.");
        page.add("p", "It is not a test.");
        page.add("p", "It does not say which place is best.");
        if (!view.result.status.empty()) {
            page.add("p", "The questions are new.");
            page.add("p", "They may still change.");
        }
        if (const auto steps = steps_of(view.result); !steps.empty()) {
            page.add("p", "People chose a step for each question.");
            page.add("p", "The first step is the lowest.");
            add_lines(page, steps);
        }
    });
}

void write_who(Page& page, const words::View& view) {
    const auto& part = view.result.participation;
    std::vector<std::string> heard;
    std::vector<std::string> silent;
    for (const auto& sector : part.sectors)
        (sector.heard ? heard : silent).push_back(view.sector(sector.id) + ".");
    add_part(page, Mark::who, "who", "Who told us", [&] {
        if (part.respondents)
            page.add("p", words::count(*part.respondents, "person told us what they think.",
                                       "people told us what they think."));
        if (!heard.empty()) page.add("p", "We heard from:");
        add_lines(page, heard);
        if (!silent.empty()) page.add("p", "We did not hear from:");
        add_lines(page, silent);
        if (!view.what_is_hidden().empty()) {
            page.add("p", "We keep it safe to speak up.");
            page.add("p", "So we do not show what a very small group said.");
        }
    });
}

struct StandingOut {
    Mark mark;
    std::string_view id;
    std::string_view title;
    std::string_view opening;
    std::string_view nothing; ///< where no level is known
};

void write_standing_out(Page& page, const FirstFew& few, const StandingOut& part) {
    add_part(page, part.mark, std::string(part.id), part.title, [&] {
        if (few.shown.empty()) {
            page.add("p", part.nothing);
            return;
        }
        page.add("p", part.opening);
        if (!few.shown.front().level.empty()) page.add("p", "They are at the step “" + few.shown.front().level + "”.");
        add_lines(page, lines_of(few));
    });
}

void write_good(Page& page, const words::View& view) {
    write_standing_out(
        page, easy_read::strongest(view.result, enough),
        {Mark::good, "good", "What is good", "These work best here.", "We do not know yet what works well."});
}

void write_not_good(Page& page, const words::View& view) {
    write_standing_out(page, easy_read::weakest(view.result, enough),
                       {Mark::work, "work", "What is not good yet", "These need the most work.",
                        "We do not know yet what needs more work."});
}

void write_differences(Page& page, const words::View& view) {
    constexpr std::size_t few = 3;
    const auto& all = view.result.differences;
    add_part(page, Mark::differ, "differ", "Where people do not agree", [&] {
        if (all.empty()) {
            page.add("p", !view.has_many_sectors()                       ? "Only one group told us what they think."
                          : easy_read::hidden_questions(view.result) > 0 ? "We may not say: too few people told us."
                                                                         : "We do not know of any.");
            return;
        }
        page.add("p", "Some groups see things in another way.");
        for (std::size_t i = 0; i < std::min(few, all.size()); ++i) {
            page.add("p", [&] { page.add("strong", view.named(all[i].criterion).title + "."); });
            std::vector<std::string> lines;
            const auto say = [&](const std::vector<std::string>& sectors, int level, const std::string& label) {
                for (const auto& sector : sectors)
                    lines.push_back(view.sector(sector) + " say: " + (label.empty() ? std::to_string(level) : label) +
                                    ".");
            };
            say(all[i].highest_sectors, all[i].highest, all[i].highest_label);
            say(all[i].lowest_sectors, all[i].lowest, all[i].lowest_label);
            add_lines(page, lines);
        }
        if (all.size() > few) page.add("p", "There are " + std::to_string(all.size() - few) + " more.");
    });
}

void write_unknown(Page& page, const words::View& view) {
    const auto few = easy_read::not_known(view.result, enough);
    const auto hidden = easy_read::hidden_questions(view.result);
    std::size_t numbers = 0;
    for (const auto& domain : view.result.domains)
        numbers += domain.measures_missing.size();
    add_part(page, Mark::unknown, "unknown", "What we do not know", [&] {
        if (!few.shown.empty()) page.add("p", "Too few people could tell us about these.");
        add_lines(page, lines_of(few));
        if (numbers > 0) {
            page.add("p", "We asked for some numbers too.");
            page.add("p", words::count(numbers, "was not given to us.", "were not given to us."));
        }
        if (hidden > 0) page.add("p", "We may not show " + words::count(hidden, "answer", "answers") + " here.");
        if (few.shown.empty() && numbers == 0 && hidden == 0) page.add("p", "We know something about all of it.");
    });
}

void write_next(Page& page, const words::View& view, const ReportParts& parts) {
    std::vector<const planning::Action*> to_do;
    if (parts.actions != nullptr) to_do = planning::to_do(actions_in(*parts.actions, view.result.round));
    add_part(page, Mark::next, "next", "What happens next", [&] {
        if (to_do.empty()) {
            page.add("p", "Nobody has told us yet what happens next.");
            page.add("p", "You can ask.");
            return;
        }
        for (std::size_t i = 0; i < std::min(enough, to_do.size()); ++i) {
            page.add("p", [&] { page.add("strong", as_sentence(to_do[i]->what)); });
            std::vector<std::string> lines;
            if (view.result.audience != "public") lines.push_back("Who does it: " + to_do[i]->owner + ".");
            lines.push_back("It is to be done by " + words::date(to_do[i]->due) + ".");
            if (to_do[i]->state == planning::ActionState::late) lines.emplace_back("It is late.");
            add_lines(page, lines);
        }
        if (to_do.size() > enough) page.add("p", "There are " + std::to_string(to_do.size() - enough) + " more.");
    });
}

void write_ask(Page& page, const ReportParts& parts) {
    add_part(page, Mark::ask, "ask", "Who to ask", [&] {
        if (parts.actions != nullptr && !parts.actions->contact.empty())
            page.add("p", parts.actions->contact);
        else
            page.add("p", "Ask the person who gave you this page.");
        page.add("p", "There is a long report too.");
        page.add("p", "You can ask to see it.");
    });
}

} // namespace

std::string easy_read_report(const result::Result& result, const Edition& edition) {
    return easy_read_report_with(result, {}, edition);
}

std::string easy_read_report_with(const result::Result& result, const ReportParts& parts, const Edition& edition) {
    const Edition in_english{.words = words::english(), .brand = edition.brand};
    const words::View view(result, in_english.words);
    const html::Heading heading{
        .mark = view.mark(),
        .title = words::system_name(result),
        .subtitle = "Easy read, " + result.round,
        .more_style = &easy_read::easy_read_style(),
        .edition = in_english,
    };
    const auto foot = "About: " + result.framework.title + ". Made by Weft " + result.build.version + ".";
    return html::write_page(
        heading, foot, [](Page& /*page*/) {},
        [&](Page& page) {
            write_about(page, view);
            write_who(page, view);
            write_good(page, view);
            write_not_good(page, view);
            write_differences(page, view);
            write_unknown(page, view);
            write_next(page, view, parts);
            write_ask(page, parts);
        });
}

} // namespace weft
