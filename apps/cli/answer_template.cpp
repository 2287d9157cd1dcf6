// SPDX-License-Identifier: MIT
#include "apps/cli/answer_template.hpp"

#include "apps/cli/console.hpp"

#include <algorithm>
#include <sstream>

namespace weft::cli {
namespace {

constexpr std::size_t line_length = 110;

/// Words as comment lines, the later ones further in.
std::string comment(const std::string& indent, const std::string& text) {
    std::istringstream words(printable(text));
    std::string lines;
    std::string line = "# " + indent;
    bool is_empty = true;
    for (std::string word; words >> word;) {
        if (!is_empty && line.size() + 1 + word.size() > line_length) {
            lines += line + "\n";
            line = "# " + indent + "  ";
            is_empty = true;
        }
        line += (is_empty ? "" : " ") + word;
        is_empty = false;
    }
    return lines + line + "\n";
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words) {
        text += (text.empty() ? "" : ", ") + word;
    }
    return text;
}

std::string audience(const Criterion& criterion) {
    std::vector<std::string> names;
    names.reserve(criterion.asked_of.size());
    for (const Audience& audience : criterion.asked_of) {
        names.push_back(audience.role.empty() ? audience.sector : audience.sector + "/" + audience.role);
    }
    return joined(names);
}

/// Every level from the worst: its number, its label, and the sentence that says what holding it means.
std::string level_lines(const Scale& scale, const std::vector<std::string>& sentences) {
    std::string lines;
    for (Rank rank = 0; rank < scale.level_count(); ++rank) {
        const auto index = static_cast<std::size_t>(rank);
        const std::string sentence = index < sentences.size() ? ": " + sentences[index] : "";
        lines += comment("  ", std::to_string(scale.printed(rank)) + "  " + scale.label(rank) + sentence);
    }
    return lines;
}

/// What a visitor asks to see at each level above the worst.
std::string visitor_lines(const Scale& scale, const std::vector<std::string>& asks) {
    if (asks.empty()) {
        return "";
    }
    std::string lines = comment("", "A visitor asks to see:");
    for (std::size_t i = 0; i < asks.size(); ++i) {
        lines += comment("  ", std::to_string(scale.printed(static_cast<Rank>(i + 1))) + "  " + asks[i]);
    }
    return lines;
}

std::string question_lines(const Criterion& criterion, const Scale& scale) {
    std::string lines = "#\n" + comment("", criterion.ask.empty() ? criterion.title : criterion.ask);
    lines += level_lines(scale, criterion.descriptors);
    lines += visitor_lines(scale, criterion.visitor_asks);
    if (criterion.lived_experience) {
        lines += comment("", "Asked of people who lived through it, with the same numbers: " +
                                 criterion.lived_experience->ask);
        lines += level_lines(scale, criterion.lived_experience->options);
    }
    if (!criterion.asked_of.empty()) {
        lines += comment("", "Asked of " + audience(criterion) + ".");
    }
    if (criterion.na_allowed) {
        lines += comment("", "Where it cannot apply: { na = \"the reason\" }");
    }
    lines += "#" + criterion.id + " = \"dk\"\n";
    for (const Limit& limit : criterion.limits) {
        lines += comment("", "Yes or no: " + limit.when + "?");
        lines += "#\"" + criterion.id + "/" + limit.id + "\" = \"no\"\n";
    }
    return lines;
}

std::string domain_lines(const Domain& domain) {
    const Rubric& rubric = domain.rubric;
    const std::string rule(20, '-');
    std::string lines = "#\n" + comment("", rule + " " + rubric.title + " " + rule);
    for (std::size_t node = 0; node < rubric.nodes.size(); ++node) {
        const Node& capability = rubric.nodes[node];
        if (node > 0 && !capability.criteria.empty()) {
            lines += "#\n" + comment("", "--- " + capability.title);
        }
        for (const std::size_t criterion : capability.criteria) {
            if (rubric.criteria[criterion].number) continue; // a measure, which nobody is asked
            lines += question_lines(rubric.criteria[criterion], rubric.scale);
        }
    }
    return lines;
}

std::string sector_lines(const Framework& framework) {
    std::string lines;
    for (const Sector& sector : framework.sectors) {
        lines += comment("  ", sector.id + (sector.title.empty() ? "" : ": " + sector.title));
    }
    return lines;
}

std::string role_lines(const Framework& framework) {
    if (framework.roles.empty()) {
        return "";
    }
    std::string lines = comment("", "The role says which questions are asked; it may be left out. It is one of:");
    for (const Role& role : framework.roles) {
        lines += comment("  ", role.id + ": " + role.title);
    }
    return lines;
}

} // namespace

std::string answer_template(const Framework& framework, const std::string& system, const std::string& round) {
    std::string text = comment("", framework.title + " (" + framework.id + " " + framework.version + ")");
    text += "#\n";
    text += "# To answer, take away the # before a line that has no blank after it, and write the answer:\n"
            "#   a level       named-thing = 2\n"
            "#   and why       named-thing = { level = 2, rationale = \"what makes you say so\" }\n"
            "#   do not know   named-thing = \"dk\"\n"
            "#   will not say  named-thing = \"declined\"\n"
            "#   cannot apply  named-thing = { na = \"the reason\" }, where a question allows it\n"
            "# What is left out counts as not answered, never as the lowest level.\n"
            "#\n"
            "# One file may hold everybody, or each person or organisation fills in a copy of its own: all files of a "
            "folder\n"
            "# are read together, whatever they are called. An id stands for one person in all of them.\n";
    text += "\n[assessment]\nsystem = \"" + system + "\"\nround = \"" + round + "\"\n\n";

    text += comment("", "One block a person, from here to the end; copy it for the next. The id is a code, not a name. "
                        "The sector is one of:");
    text += sector_lines(framework);
    text += role_lines(framework);
    const std::string sector = framework.sectors.empty() ? "" : framework.sectors.front().id;
    text += "#[[respondent]]\n#id = \"r1\"\n#sector = \"" + sector + "\"\n#organisation = \"\"\n";
    text += framework.roles.empty() ? "" : "#role = \"\"\n";
    text += "#[respondent.answers]\n";
    for (const Domain& domain : framework.domains) {
        text += domain_lines(domain);
    }
    return text;
}

} // namespace weft::cli
