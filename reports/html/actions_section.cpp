// SPDX-License-Identifier: MIT
#include "core/assessment/level_words.hpp"
#include "reports/html/action_line.hpp"
#include "reports/html/own_sections.hpp"
#include "reports/html/page_frame.hpp"
#include "reports/html/sections.hpp"
#include "reports/words/numbers.hpp"
#include "reports/words/words.hpp"

#include <algorithm>
#include <functional>
#include <string_view>

namespace weft::html {
namespace {

using planning::Action;
using planning::ActionState;
using Actions = std::vector<const Action*>;

/// Its head stands before it where the page is too narrow for columns.
void add_cell(Page& page, std::string_view head, const std::function<void()>& inside) {
    page.add("td", [&] {
        page.add("span", {{"class", "cell-head"}}, page.words().head(head));
        inside();
    });
}

void write_action(Page& page, const View& view, const Action& action) {
    page.add("tr", [&] {
        page.add("th", {{"scope", "row"}}, action.what);
        add_cell(page, "About", [&] {
            if (action.criterion.empty())
                page.text("no criterion by itself");
            else
                write_link(page, view, action.criterion);
        });
        if (names_owners(view)) add_cell(page, "Owner", [&] { page.text(action.owner); });
        add_cell(page, "Due", [&] { page.text(page.words().date(action.due)); });
        add_cell(page, "State", [&] {
            page.add("strong", page.words().action_state(name_of(action.state)));
            if (!action.became.empty()) page.text(": " + action.became);
        });
    });
}

void write_action_table(Page& page, const View& view, const std::string& caption, const Actions& actions) {
    if (actions.empty()) return;
    page.add("table", {{"class", "grid"}}, [&] {
        page.add("caption", caption);
        if (names_owners(view))
            add_column_heads(page, {"Action", "About", "Owner", "Due", "State"});
        else
            add_column_heads(page, {"Action", "About", "Due", "State"});
        page.add("tbody", [&] {
            for (const auto* action : actions)
                write_action(page, view, *action);
        });
    });
}

std::string became_in_words(const words::Words& words, const Actions& earlier) {
    std::vector<std::string> parts;
    for (const auto state : {ActionState::done, ActionState::open, ActionState::late, ActionState::dropped})
        if (const auto count = std::ranges::count(earlier, state, [](const Action* one) { return one->state; });
            count > 0)
            parts.push_back(std::to_string(count) + " " + words.action_state(name_of(state)));
    return "Of " + words::count(earlier.size(), "action", "actions") +
           " chosen in earlier rounds: " + words.listed(parts) + ".";
}

} // namespace

bool names_owners(const View& view) {
    return view.result.audience != "public";
}

void write_action_in_a_line(Page& page, const View& view, const Action& action) {
    page.add("strong", as_sentence(action.what));
    page.text(names_owners(view) ? " " + action.owner + ", by " : " By ");
    page.text(page.words().date(action.due));
    if (action.state == ActionState::late) {
        page.text(": ");
        page.text(page.words().action_state(name_of(action.state)));
    }
    page.text(".");
}

void write_actions_at_a_glance(Page& page, const View& view, const OwnParts& own) {
    if (own.given.actions == nullptr) return;
    constexpr std::size_t enough = 3;
    const auto to_do = planning::to_do(actions_in(*own.given.actions, view.result.round));
    if (to_do.empty()) return;
    page.add("h3", page.words().heading("What to do next"));
    page.add("ul", {{"class", "spaced"}}, [&] {
        for (std::size_t i = 0; i < std::min(enough, to_do.size()); ++i)
            page.add("li", [&] { write_action_in_a_line(page, view, *to_do[i]); });
        if (to_do.size() <= enough) return;
        page.add("li", [&] {
            page.text(words::count(to_do.size() - enough, "more action", "more actions") + ", listed under ");
            page.add("a", {{"href", "#actions"}}, page.words().heading("What we do about it"));
            page.text(".");
        });
    });
}

void write_actions(Page& page, const View& view, const OwnParts& own) {
    if (own.given.actions == nullptr) return;
    const auto found = actions_in(*own.given.actions, view.result.round);
    add_section(page, "actions", "What we do about it", [&] {
        if (found.chosen.empty() && found.carried.empty() && found.ended.empty()) {
            page.add("p", "No action was chosen up to this round.");
            return;
        }
        Actions earlier = found.carried;
        earlier.insert(earlier.end(), found.ended.begin(), found.ended.end());
        if (!earlier.empty()) page.add("p", became_in_words(page.words(), earlier));
        write_action_table(page, view, "Chosen in round " + view.result.round, found.chosen);
        write_action_table(page, view, "Carried over from earlier rounds, and not done", found.carried);
        write_action_table(page, view, "What became of the others", found.ended);
    });
}

} // namespace weft::html
