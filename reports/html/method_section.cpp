// SPDX-License-Identifier: MIT
#include "core/assessment/criteria_of.hpp"
#include "reports/html/page_frame.hpp"
#include "reports/html/sections.hpp"
#include "reports/words/numbers.hpp"
#include "reports/words/words.hpp"

namespace weft::html {
namespace {

void write_how(Page& page, const View& view) {
    page.add("h3", page.words().heading("How levels are made"));
    if (view.has_many_voices())
        page.add("p", "A criterion’s level is the highest that more than the needed share of the panel supports, with "
                      "every sector weighing the same. Nothing that is unknown, unanswered or does not apply counts as "
                      "a low level; it lowers how much is known.");
    else
        page.add("p", "A criterion’s level is the one the assessor gave. The framework’s rules make the levels above "
                      "it from these, and nothing else is added.");
    if (view.shows_evidence())
        page.add("p", "Three readings are kept apart: claimed is what people said, evidenced goes no higher than the "
                      "evidence given supports, assessed is what stands after every check.");
    page.add("p", "The levels in this report are " + view.words.chain(view.result.headline) + " (“" +
                      view.result.headline + "”), in the voice of " + view.words.voice(view.result.voice) + ".");
}

void write_two_texts(Page& page, const View& view) {
    if (!words::asks_in_parallel(view.result)) return;
    page.add("h3", {{"id", "two-texts"}}, page.words().heading("Two texts, one number"));
    page.add("p", view.words.say("page.two-texts-one-number"));
}

/// What the framework rests on, and what it does not.
void write_limits(Page& page, const View& view) {
    const auto& result = view.result;
    if (result.caveat.empty() && result.limits_of_evidence.empty()) return;
    page.add("h3", {{"id", "limits"}}, page.words().heading("What this rests on, and its limits"));
    page.add("p", "Framework " + result.framework.id + " " + result.framework.version +
                      (result.status.empty() ? "" : ", " + result.status) + ". " + result.caveat);
    page.add("ul", {{"class", "spaced"}}, [&] {
        for (const auto& limit : result.limits_of_evidence)
            page.add("li", limit);
    });
}

void write_words(Page& page) {
    page.add("h3", page.words().heading("What the words mean"));
    page.add("dl", {{"class", "facts"}}, [&] {
        add_fact(page, "Provisional", "The level over what is known. What is not known yet could change it.");
        add_fact(page, "Not enough known", "So little is known that no level is given.");
        add_fact(page, "Not known", "It was asked, and too few could say.");
        add_fact(page, "Not asked", "Nobody who took part was asked.");
        add_fact(page, "Does not apply", "It has no place in this system. It counts neither for nor against.");
        add_fact(page, "Known", "How much of what applies has a level, by weight.");
        add_fact(page, "Gate", "A condition that holds a level down whatever the rest says.");
    });
}

void write_scores(Page& page, const result::Overall& whole) {
    if (!whole.score) return;
    page.add("p", "A score of the whole exists for sorting only. It hides what it is made of, so it is never on a "
                  "first page, and other rules make other numbers of the same domains:");
    add_table(page, "The whole by several rules", [&] {
        add_column_heads(page, {"Rule", "#Score"});
        page.add("tbody", [&] {
            const auto row = [&](const std::string& rule, const std::string& score) {
                page.add("tr", [&] {
                    page.add("th", {{"scope", "row"}}, rule);
                    page.add("td", {{"class", "number"}}, score);
                });
            };
            auto own = page.words().score(whole.score, whole.unit);
            if (whole.score_low && whole.score_high && whole.score_low != whole.score_high)
                own += " (" + page.words().score(whole.score_low, whole.unit) + " to " +
                       page.words().score(whole.score_high, whole.unit) + ")";
            row("The framework’s own (" + whole.rule + ")", own);
            row("Arithmetic mean, of the way from worst to best",
                page.words().score(whole.beside.arithmetic, "percent"));
            row("Power mean of one half, likewise", page.words().score(whole.beside.power_half, "percent"));
            row("Geometric mean, likewise", page.words().score(whole.beside.geometric, "percent"));
            row("Lowest domain, likewise", page.words().score(whole.beside.minimum, "percent"));
        });
    });
}

void write_whole(Page& page, const View& view) {
    const auto& whole = view.result.overall;
    page.add("h3", {{"id", "whole"}}, page.words().heading("The whole"));
    page.add("p", [&] {
        page.text(view.words.held(whole));
        page.text(". " + whole.reason);
    });
    write_reasons(page, view, whole, page.words().heading("The whole"), "whole");
    write_scores(page, whole);
}

void write_documents(Page& page, const View& view) {
    const auto& result = view.result;
    add_table(page, "What this result was made from", [&] {
        add_column_heads(page, {"What", "Version", "Digest of what it says"});
        page.add("tbody", [&] {
            const auto row = [&](const std::string& what, const std::string& version, const std::string& digest) {
                page.add("tr", [&] {
                    page.add("th", {{"scope", "row"}}, what);
                    page.add("td", version);
                    page.add("td", {{"class", "digest"}}, digest);
                });
            };
            row(page.words().head("Framework") + " “" + result.framework.title + "” (" + result.framework.id + ")",
                result.framework.version, result.framework.digest);
            for (const auto& domain : result.domains)
                row(page.words().head("Rubric") + " “" + domain.rubric.title + "” (" + domain.rubric.id + ")",
                    domain.rubric.version, domain.rubric.digest);
            row(page.words().head("Answers, evidence and measures"), "of round " + result.round,
                result.inputs.answers_digest);
            row(page.words().head("Policy, as below"), "in force", result.inputs.policy_digest);
        });
    });
    page.add("p",
             "System " + result.system + ", round " + result.round + ", document " + result.format + ", made by Weft " +
                 result.build.version + ". " +
                 (result.inputs.seed ? "Random numbers started from seed " + std::to_string(*result.inputs.seed) + "."
                                     : std::string("Nothing random was used.")));
}

std::string version(const result::Result& result, const result::Domain& domain) {
    if (!domain.assessor_ran) return "did not run";
    const auto found = result.build.assessors.find(domain.assessor);
    if (found == result.build.assessors.end()) return "not said";
    return found->second.empty() ? "part of Weft" : found->second;
}

std::string reason_for(const result::Domain& domain, const std::string& parameter) {
    const auto reason = domain.assessor_reasons.find(parameter);
    return reason == domain.assessor_reasons.end() || reason->second.empty() ? "" : ". " + reason->second;
}

/// Which plugin looked at each domain, and what it was told.
void write_assessors(Page& page, const View& view) {
    const auto& result = view.result;
    if (result.domains.empty()) return;
    add_table(page, "Who checked each domain, and by which numbers", [&] {
        add_column_heads(page, {"Domain", "Checked by", "Version", "Numbers given to it"});
        page.add("tbody", [&] {
            for (const auto& domain : result.domains)
                page.add("tr", [&] {
                    page.add("th", {{"scope", "row"}}, domain.title);
                    page.add("td", domain.assessor.empty() ? "not said" : domain.assessor);
                    page.add("td", version(result, domain));
                    if (domain.assessor_parameters.empty()) {
                        page.add("td", page.words().head("none"));
                        return;
                    }
                    page.add("td", [&] {
                        page.add("ul", {{"class", "marks"}}, [&] {
                            for (const auto& [key, value] : domain.assessor_parameters)
                                page.add("li", key + ": " + value + reason_for(domain, key));
                        });
                    });
                });
        });
    });
}

bool says_what_it_is(const result::Domain& domain) {
    return !domain.owner.empty() || !domain.status.empty() || !domain.limits_of_evidence.empty();
}

/// What each rubric says of itself: what it is, who answers for its numbers, what its evidence can carry.
void write_standing(Page& page, const View& view) {
    for (const auto& domain : view.result.domains) {
        if (!says_what_it_is(domain)) continue;
        page.add("h4", page.words().say("page.stands-on", {{"title", domain.rubric.title}}));
        page.add("dl", {{"class", "facts"}}, [&] {
            add_fact(page, "What it is",
                     domain.status.empty() ? "" : domain.status + ", version " + domain.rubric.version);
            add_fact(page, "Who answers for its numbers", view.words.answered_for(domain.owner, domain.review_by));
        });
        if (domain.limits_of_evidence.empty()) continue;
        page.add("ul", {{"class", "spaced"}}, [&] {
            for (const auto& limit : domain.limits_of_evidence)
                page.add("li", limit);
        });
    }
}

/// What the assessors look for, whether or not they found it.
void write_judgements(Page& page, const View& view) {
    for (const auto& domain : view.result.domains) {
        if (domain.judgements.empty()) continue;
        add_table(page, domain.title + ": what is checked beside the answers", [&] {
            add_column_heads(page, {"Check", "What it tests", "Stands on"});
            page.add("tbody", [&] {
                for (const auto& judgement : domain.judgements)
                    add_row(page, judgement.id,
                            {judgement.says, judgement.evidence_from.empty()
                                                 ? "not said"
                                                 : view.words.listed(judgement.evidence_from)});
            });
        });
    }
}

void write_verify(Page& page, const View& view) {
    page.add("p", [&] {
        page.text("Anybody with the answers can check it. ");
        page.add("code", "weft verify RESULT.json --framework " + view.result.framework.id + " --answers FOLDER");
        page.text(" makes every number again and names the first that differs.");
    });
}

void write_policy(Page& page, const View& view) {
    if (view.result.inputs.policy.empty()) return;
    add_table(page, "Every number of the policy that was in force", [&] {
        add_column_heads(page, {"Key", "Value"});
        page.add("tbody", [&] {
            for (const auto& [key, value] : view.result.inputs.policy)
                add_row(page, key, {value});
        });
    });
}

} // namespace

void write_method(Page& page, const View& view) {
    add_section(page, "method", "Method and provenance", [&] {
        write_limits(page, view);
        write_how(page, view);
        write_two_texts(page, view);
        write_whole(page, view);
        write_words(page);
        page.add("h3", page.words().heading("Where this comes from"));
        write_documents(page, view);
        write_standing(page, view);
        write_assessors(page, view);
        write_judgements(page, view);
        write_verify(page, view);
        write_policy(page, view);
    });
}

} // namespace weft::html
