// SPDX-License-Identifier: MIT
#include "reports/html/own_pictures.hpp"
#include "reports/html/own_sections.hpp"
#include "reports/html/page_frame.hpp"
#include "reports/html/picture_figure.hpp"
#include "reports/html/sections.hpp"
#include "reports/words/numbers.hpp"
#include "reports/words/words.hpp"

namespace weft::html {
namespace {

using planning::PlanDocument;
using planning::Raise;
using planning::SeenPlan;

std::string heading_of(const words::Words& words, const PlanDocument& plan) {
    const auto target = plan.target.level ? words.level(plan.target.level, plan.target.label)
                                          : words.score(plan.target.score, plan.unit);
    return words.say("plan.cheapest-way", {{"target", target}, {"title", plan.title}});
}

std::string as_cheap_in_words(const PlanDocument& plan) {
    if (!plan.as_cheap || *plan.as_cheap <= 1) return plan.as_cheap ? " No other plan is as cheap." : "";
    return " It is one of " + std::string(plan.as_cheap_is_exact ? "" : "at least ") + std::to_string(*plan.as_cheap) +
           " plans that are as cheap.";
}

std::string level_or_none(const words::Words& words, const planning::Standing& held) {
    return words.level(held.level, held.label, words.say("phrase.no-level"));
}

/// What the plan comes to.
void write_state(Page& page, const PlanDocument& plan) {
    if (plan.state == "no-level") {
        page.add("p", "Nothing can be planned. " + plan.reason);
        return;
    }
    page.add("p", [&] {
        page.text("It stands at ");
        page.text(level_or_none(page.words(), plan.now));
        if (plan.state == "met") {
            page.text(". The target is met.");
        } else if (plan.state == "out-of-reach") {
            page.text(". Raising criteria does not reach the target. " + plan.reason);
        } else {
            page.text(". The plan raises " + words::count(plan.raises.size(), "criterion", "criteria") + " by " +
                      words::count(plan.steps, "step", "steps") + ", costs " + page.words().amount(plan.cost, "") +
                      " and comes to ");
            page.text(level_or_none(page.words(), plan.after));
            page.text("." + as_cheap_in_words(plan));
        }
    });
}

/// What evidence there is for a raise, and what it takes.
void write_evidence_for(Page& page, const Raise& raise) {
    if (raise.evidence_needed.empty()) return;
    page.add("span", {{"class", "next-step"}}, [&] {
        page.text(page.words().head("Evidence"));
        page.text(": ");
        page.text(page.words().evidence_grade(raise.evidence_now));
        page.text(" so far");
        if (raise.evidence_is_enough) {
            page.text(", which is enough.");
            return;
        }
        page.text("; wanted: ");
        page.text(page.words().evidence_grade(raise.evidence_needed));
        page.text(" or better");
        page.text(raise.evidence_is_binding ? ", and without it the level does not move." : ".");
    });
}

void write_raise(Page& page, const View& view, const Raise& raise) {
    page.add("li", [&] {
        write_link(page, view, raise.criterion);
        page.text(": from ");
        page.text(page.words().level(raise.from, raise.from_label));
        page.text(" to ");
        page.text(page.words().level(raise.to, raise.to_label));
        page.text(raise.forced ? ", as in every cheapest plan." : ".");
        for (const auto& step : raise.steps) {
            const auto level = page.words().level(step.level, step.label);
            if (!step.descriptor.empty() && step.descriptor != step.label)
                page.add("span", {{"class", "next-step"}}, [&] {
                    page.add("strong", level + ": ");
                    page.text(step.descriptor);
                });
            if (!step.next_step.empty())
                page.add("span", {{"class", "next-step"}}, [&] {
                    add_opening(page, "Next step");
                    page.text(step.next_step);
                });
        }
        write_evidence_for(page, raise);
    });
}

void write_raises(Page& page, const View& view, std::string_view opening, const std::vector<Raise>& raises) {
    if (raises.empty()) return;
    page.add("p", {{"class", "list-opening"}}, opening);
    page.add("ol", {{"class", "spaced"}}, [&] {
        for (const auto& raise : raises)
            write_raise(page, view, raise);
    });
}

void write_holds(Page& page, const View& view, std::string_view opening, const std::vector<planning::Hold>& holds) {
    if (holds.empty()) return;
    page.add("p", {{"class", "list-opening"}}, opening);
    page.add("ul", {{"class", "spaced"}}, [&] {
        for (const auto& hold : holds)
            page.add("li", [&] {
                write_link(page, view, hold.criterion);
                page.text(hold.holds_now ? " is held at " : " would be held at ");
                page.text(page.words().level(hold.at_most, hold.label));
                page.text(". " + hold.reason + " " + hold.remediation);
            });
    });
}

void write_stand_ins(Page& page, const View& view, const PlanDocument& plan) {
    if (plan.stand_ins.empty()) return;
    page.add("p", [&] {
        page.text("In other plans as cheap: ");
        for (std::size_t i = 0; i < plan.stand_ins.size(); ++i) {
            const auto& one = plan.stand_ins[i];
            page.text(i == 0 ? "" : i + 1 == plan.stand_ins.size() ? " and " : ", ");
            write_link(page, view, one.criterion);
            page.text(" up to ");
            page.text(page.words().level(one.to, one.to_label));
        }
        page.text(".");
    });
}

void write_plan(Page& page, const View& view, const SeenPlan& seen, std::size_t number) {
    const auto& plan = seen.plan;
    page.add("h3", heading_of(page.words(), plan));
    if (!seen.withheld.empty()) {
        page.add("p", seen.withheld);
        return;
    }
    write_state(page, plan);
    if (!seen.gains.empty()) write_picture(page, pictures::interval_bars(gains_of(view, seen, number)));
    write_raises(page, view, "What it raises:", plan.raises);
    write_stand_ins(page, view, plan);
    for (const auto& gate : plan.gates)
        page.add("p", [&] {
            page.text("A gate stays closed and holds it at ");
            page.text(page.words().level(gate.cap, gate.cap_label));
            page.text(". " + gate.because);
        });
    write_holds(page, view, "What raising criteria cannot mend:", plan.holds);
    if (plan.if_lifted) {
        write_holds(page, view, "What has to be lifted first:", plan.if_lifted->lift);
        write_raises(page, view, "What the cheapest plan then raises:", plan.if_lifted->raises);
    }
    if (!seen.left_out.empty()) page.add("p", {{"class", "small"}}, seen.left_out);
}

/// Who is strong where a plan wants this system to become stronger.
void write_who_to_learn_from(Page& page, const View& view, const OwnParts& own) {
    std::vector<const Raise*> lessons;
    for (const auto& seen : own.given.plans)
        for (const auto& raise : seen.plan.raises)
            if (!raise.learn_from.empty()) lessons.push_back(&raise);
    if (lessons.empty()) return;
    page.add("h3", page.words().heading("Who to learn from"));
    page.add("ul", {{"class", "spaced"}}, [&] {
        for (const auto* raise : lessons)
            page.add("li", [&] {
                std::vector<std::string> teachers;
                for (const auto& teacher : raise->learn_from)
                    teachers.push_back(teacher.name + " (" + page.words().level(teacher.level, teacher.label) + ")");
                if (raise->learn_from_more > 0)
                    teachers.push_back(page.words().say_count("list.more", raise->learn_from_more));
                write_link(page, view, raise->criterion);
                page.text(": " + page.words().listed(teachers) + ".");
            });
    });
}

} // namespace

void write_plans(Page& page, const View& view, const OwnParts& own) {
    if (own.given.plans.empty()) return;
    add_section(page, "plans", "The cheapest way there", [&] {
        page.add("p", "A plan is what would be enough for a level, as the rules count. It is not a promise that care "
                      "gets better, and the cheapest is not always the best.");
        for (std::size_t i = 0; i < own.given.plans.size(); ++i)
            write_plan(page, view, own.given.plans[i], i + 1);
        write_who_to_learn_from(page, view, own);
    });
}

} // namespace weft::html
