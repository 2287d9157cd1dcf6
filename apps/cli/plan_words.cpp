// SPDX-License-Identifier: MIT
#include "apps/cli/plan_words.hpp"

#include "core/assessment/level_words.hpp"
#include "core/fraction.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>
#include <vector>

namespace weft::cli {
namespace {

using planning::Hold;
using planning::Plan;
using planning::Raise;

std::string in_quotes(const std::string& text) {
    return "\"" + text + "\"";
}

/// A line below a raise: "   now: ...". Nothing for an empty text.
std::string detail(const std::string& name, const std::string& text) {
    return text.empty() ? "" : "   " + name + ": " + text + "\n";
}

std::string subject_of(const Plan& plan) {
    return plan.domain.empty() ? "the whole" : in_quotes(plan.title);
}

std::string target_of(const Plan& plan) {
    if (plan.target_level) {
        return plan.target_label;
    }
    return "a score of " + shortest_text(*plan.target_score) + (plan.unit == "percent" ? "%" : " points");
}

std::string heading(const Plan& plan) {
    const bool has_nothing = !plan.now.level && !plan.now.score;
    return plan.system_name + ", " + plan.round + ": " + subject_of(plan) +
           (has_nothing ? " has no level" : " stands at " + in_words(plan.now)) + ". The target is " + target_of(plan) +
           ".\n" + "Planned on the " + plan.chain + " level, which '" + plan.framework + "' " + plan.framework_version +
           " publishes, over what is known.\n" + in_words(plan.covers, plan.register_date);
}

std::string how_many(const Plan& plan) {
    if (!plan.as_cheap_is_exact) {
        return "More than " + std::to_string(*plan.as_cheap) + " plans are as cheap; this one changes fewest criteria.";
    }
    if (*plan.as_cheap == 1) {
        return "No other is as cheap.";
    }
    return std::to_string(*plan.as_cheap) + " plans are as cheap; this one changes fewest criteria.";
}

std::string evidence_of(const Raise& raise) {
    if (raise.evidence_needed.empty()) {
        return "";
    }
    std::string text = raise.evidence_now + " so far";
    if (raise.evidence_is_enough) {
        text += ", which is enough for " + raise.to_label;
    } else {
        text += "; " + raise.evidence_needed + " or better supports " + raise.to_label;
        text += raise.evidence_is_binding ? ", and without it the level does not move" : "";
    }
    if (!raise.evidence_wanted.empty()) {
        text += "; wanted: " + enumerate(raise.evidence_wanted);
    }
    return text;
}

std::string teachers_of(const Raise& raise) {
    std::vector<std::string> names;
    std::ranges::transform(raise.learn_from, std::back_inserter(names),
                           [](const planning::Teacher& teacher) { return teacher.name + " (" + teacher.label + ")"; });
    if (raise.learn_from_more > 0) {
        names.push_back(names.empty() ? count_of(raise.learn_from_more, "system", "systems")
                                      : std::to_string(raise.learn_from_more) + " more");
    }
    return enumerate(names);
}

std::string share_of(const Raise& raise, const Plan& plan) {
    if (!raise.share) {
        return "";
    }
    std::string text = number_in_words(*raise.share) + (plan.unit == "percent" ? "%" : " points") + " of the score";
    if (raise.share_error) {
        text += ", give or take " + number_in_words(*raise.share_error);
    }
    return text;
}

std::string raise_in_words(const Raise& raise, std::size_t number, const Plan& plan) {
    std::string text = std::to_string(number) + ". " + in_quotes(raise.title) + " from '" + raise.from_label +
                       "' to '" + raise.to_label + "'";
    text += raise.forced ? ", as in every cheapest plan\n" : "\n";
    text += detail("now", raise.descriptor);
    for (const planning::Rung& rung : raise.steps) {
        text += detail("next step", rung.next_step);
        text += detail(rung.label, rung.descriptor);
        text += detail("a visitor asks for", rung.visitor_asks);
    }
    if (raise.claimed != raise.from) {
        text += "   It is claimed at " + std::to_string(raise.claimed) + " already.\n";
    }
    text += detail("evidence", evidence_of(raise));
    text += detail("adds", share_of(raise, plan));
    text += detail("learn from", teachers_of(raise));
    return text;
}

std::string raises_in_words(const std::vector<Raise>& raises, const Plan& plan) {
    std::string text;
    for (std::size_t i = 0; i < raises.size(); ++i) {
        text += "\n" + raise_in_words(raises[i], i + 1, plan);
    }
    return text;
}

std::string stand_ins_in_words(const Plan& plan) {
    if (plan.stand_ins.empty()) {
        return "";
    }
    std::vector<std::string> names;
    std::ranges::transform(plan.stand_ins, std::back_inserter(names), [](const planning::StandIn& one) {
        return in_quotes(one.title) + " up to " + one.to_label;
    });
    return "\nIn other plans as cheap: " + enumerate(names) + ".\n";
}

std::string hold_in_words(const Hold& hold) {
    return "- " + in_quotes(hold.title) + (hold.holds_now ? " is held at " : " would be held at ") + hold.label +
           " by '" + hold.rule + "': " + as_sentence(hold.reason) +
           (hold.remediation.empty() ? "" : " " + as_sentence(hold.remediation)) + "\n";
}

std::string holds_in_words(const std::string& title, const std::vector<Hold>& holds) {
    if (holds.empty()) {
        return "";
    }
    std::string text = "\n" + title + "\n";
    for (const Hold& hold : holds) {
        text += hold_in_words(hold);
    }
    return text;
}

std::string gates_in_words(const Plan& plan) {
    std::string text;
    for (const planning::ClosedGate& gate : plan.gates) {
        text +=
            "The gate '" + gate.id + "' stays closed and holds it at " + gate.cap_label + ": " + gate.because + "\n";
    }
    return text;
}

std::string if_lifted_in_words(const Plan& plan) {
    if (!plan.reachable_if_lifted) {
        return plan.holds.empty() ? "" : "Lifting what holds criteria back would not be enough either.\n";
    }
    return holds_in_words("It can be reached once this is lifted, which raising criteria does not do:", plan.to_lift) +
           "\nThe cheapest plan then costs " + number_in_words(*plan.cost_if_lifted) + ".\n" +
           raises_in_words(plan.raises_if_lifted, plan);
}

/// Each reason once, with the systems it keeps out: on one domain, or on all.
std::string not_compared_in_words(const Plan& plan) {
    std::map<std::pair<std::string, std::string>, std::vector<std::string>> names;
    for (const planning::NoTeacher& one : plan.not_compared) {
        names[{one.domain_title, one.reason}].push_back(one.name);
    }
    std::string text;
    for (const auto& [why, systems] : names) {
        const auto& [title, reason] = why;
        text += "Not learned from" + (title.empty() ? "" : " on " + in_quotes(title)) + ": " + enumerate(systems) +
                ". " + as_sentence(reason) + "\n";
    }
    return text;
}

std::string others_in_words(const Plan& plan) {
    if (plan.others.empty() && plan.not_compared.empty()) {
        return "\nThese answers hold no other system of the round to learn from.\n";
    }
    std::string text = plan.others_audience == "internal"
                           ? "\nNothing of other systems is hidden in it."
                           : "\nOf other systems it names what '" + plan.others_audience + "' may see.";
    if (!plan.without_distances.empty()) {
        text += " " + plan.without_distances;
    } else if (!plan.context.empty()) {
        text += " The nearest by " + enumerate(plan.context) + " are named first.";
    }
    text += "\n";
    return text + not_compared_in_words(plan);
}

std::string reachable_in_words(const Plan& plan) {
    std::string text = "\nThe cheapest plan raises " + count_of(plan.raises.size(), "criterion", "criteria") + " by " +
                       count_of(plan.steps, "step", "steps") + ", costs " + number_in_words(*plan.cost) +
                       " and comes to " + in_words(plan.after) + ". " + how_many(plan) + "\n";
    return text + raises_in_words(plan.raises, plan) + stand_ins_in_words(plan) +
           holds_in_words("What raising criteria cannot mend:", plan.holds) + others_in_words(plan);
}

} // namespace

std::string in_words(const planning::Covers& covers, const std::optional<std::string>& register_date) {
    return "It rests on " + count_of(covers.people, "person", "people") + " of " +
           std::to_string(covers.sectors_heard) + " of " + count_of(covers.sectors_asked, "sector", "sectors") +
           (covers.coverage ? ", and " + percent(*covers.coverage) + " of what applies is known" : "") + "; " +
           (register_date ? "the register is as of " + *register_date + "."
                          : "no register was used, so mergers are not known.") +
           "\n";
}

std::string in_words(const planning::Standing& standing) {
    if (!standing.level) {
        return standing.score ? number_in_words(*standing.score) : "no level";
    }
    return standing.label + (standing.score ? " (" + number_in_words(*standing.score) + ")" : "");
}

std::string in_words(const Plan& plan) {
    const std::string start = heading(plan);
    if (plan.state == "met") {
        return start + "\nThe target is met.\n";
    }
    if (plan.state == "no-level") {
        return start + "\nNothing can be planned. " + plan.reason + "\n";
    }
    if (plan.state == "out-of-reach") {
        return start + "\nRaising criteria does not reach it. " + plan.reason + "\n" + gates_in_words(plan) +
               if_lifted_in_words(plan) + others_in_words(plan);
    }
    return start + reachable_in_words(plan);
}

} // namespace weft::cli
