// SPDX-License-Identifier: MIT
#include "reports/comparison/comparison_report.hpp"

#include "core/assessment/level_words.hpp"
#include "core/comparison/gaps_found.hpp"
#include "core/comparison/names.hpp"
#include "reports/comparison/changes_section.hpp"
#include "reports/comparison/comparison_findings.hpp"
#include "reports/comparison/comparison_pictures.hpp"
#include "reports/comparison/comparison_sentences.hpp"
#include "reports/comparison/evidence_section.hpp"
#include "reports/comparison/measures_section.hpp"
#include "reports/comparison/pairs_section.hpp"
#include "reports/comparison/peers_section.hpp"
#include "reports/comparison/profiles_section.hpp"
#include "reports/comparison/ranks_section.hpp"
#include "reports/comparison/rubric_section.hpp"
#include "reports/comparison/steadiness_section.hpp"
#include "reports/html/own_pictures.hpp"
#include "reports/html/page_frame.hpp"
#include "reports/html/picture_figure.hpp"
#include "reports/html/report_parts.hpp"
#include "reports/words/numbers.hpp"
#include "reports/words/words.hpp"

#include <algorithm>
#include <functional>
#include <utility>

namespace weft {
namespace {

using comparison::Comparison;
using comparison::DomainComparison;
using html::Page;

std::string count_words(const words::Words& words, std::optional<std::uint32_t> count) {
    return count ? words.whole(*count) : words.say("phrase.hidden");
}

/// The page of one comparison, and the files beside it.
class ComparisonPage {
public:
    ComparisonPage(const Comparison& comparison, std::span<const result::Result> results, const Edition& edition)
        : comparison_(comparison),
          edition_(edition) {
        for (const auto& rug : comparison_pages::rugs_of(comparison, results, edition.words)) {
            said_of_levels_.push_back(pictures::rug_headline(rug));
            for (const auto& piece : comparison_pages::pieces_of(rug))
                levels_.push_back(pictures::rug(piece));
        }
    }

    std::vector<ReportFile> write() const {
        PictureFiles numbers{.stem = "pictures/", .files = {}}; // apart from the tidy tables, which are a contract
        std::vector<ReportFile> files{{"comparison.html", page_with(&numbers)}};
        for (auto& [name, text] : numbers.files)
            files.push_back({name, std::move(text)});
        return files;
    }

    /// `numbers` gets the tables of the pictures; null where no file lies beside the page.
    std::string page_with(PictureFiles* numbers) const {
        const html::Heading heading{
            .mark = edition_.words.mark_for(comparison_.audience),
            .title = edition_.words.heading("Systems side by side"),
            .subtitle =
                comparison_.framework.title + ", " + html::date_of(comparison_) +
                (comparison_.status.empty() ? ""
                                            : ". Version " + comparison_.framework.version + ", " + comparison_.status),
            .edition = edition_};
        const auto foot = "Made by Weft " + comparison_.engine_version + " from framework " + comparison_.framework.id +
                          " " + comparison_.framework.version + ".";
        const auto all = parts();
        return html::write_page(
            heading, foot, [&](Page& page) { write_contents(page, all); },
            [&](Page& page) {
                page.keep_numbers_in(numbers);
                for (const auto& part : all)
                    html::add_section(page, part.id, part.title, [&] { part.write(page); });
            });
    }

private:
    /// What a part is called and what is in it; the contents and the page are both made of these.
    struct Part {
        std::string id;
        std::string title;
        std::function<void(Page&)> write;
    };

    std::vector<Part> parts() const {
        std::vector<Part> parts{
            {"findings", "What was found", [this](Page& page) { write_findings(page); }},
            {"coverage", "Who is covered", [this](Page& page) { write_coverage(page); }},
            {"levels", "Levels, system by system", [this](Page& page) { write_levels(page); }},
        };
        for (const auto& domain : comparison_.domains)
            parts.push_back(
                {"domain-" + domain.domain, domain.title, [this, &domain](Page& page) { write_domain(page, domain); }});
        if (comparison_.rounds)
            parts.push_back(
                {"changes", edition_.words.say("page.changed-since", {{"round", comparison_.rounds->before}}),
                 [this](Page& page) { comparison_pages::write_changes(page, comparison_, *comparison_.rounds); }});
        parts.push_back({"uncertainty", "How sure this is", [this](Page& page) { write_uncertainty(page); }});
        parts.push_back(
            {"disagreement", "Where sectors see it differently", [this](Page& page) { write_disagreement(page); }});
        parts.push_back({"questions", "Is it the question?", [this](Page& page) { write_questions(page); }});
        parts.push_back({"evidence", "What stands behind the levels",
                         [this](Page& page) { comparison_pages::write_evidence(page, comparison_); }});
        parts.push_back({"measures", "What people say beside what is counted",
                         [this](Page& page) { comparison_pages::write_measures(page, comparison_); }});
        parts.push_back({"pairs", "Pick two systems",
                         [this](Page& page) { comparison_pages::write_pairs_of_systems(page, comparison_); }});
        parts.push_back({"profiles", "By levels, without weights",
                         [this](Page& page) { comparison_pages::write_profiles(page, comparison_); }});
        if (comparison_.rubric_health)
            parts.push_back({"rubric", "The rubric itself", [this](Page& page) {
                                 comparison_pages::write_rubric(page, comparison_, *comparison_.rubric_health);
                             }});
        if (comparison_.peers)
            parts.push_back({"peers", "Who is alike", [this](Page& page) {
                                 comparison_pages::write_peers(page, comparison_, *comparison_.peers);
                             }});
        parts.push_back({"method", "Method and provenance", [this](Page& page) { write_method(page); }});
        return parts;
    }

    static void write_contents(Page& page, const std::vector<Part>& parts) {
        page.add("nav", {{"class", "wide"}, {"aria-label", page.words().say("page.contents")}}, [&] {
            page.add("ul", [&] {
                for (const auto& part : parts)
                    page.add("li", [&] { page.add("a", {{"href", "#" + part.id}}, page.words().heading(part.title)); });
            });
        });
    }

    void write_levels(Page& page) const {
        page.add("p", "The level held on each criterion. Systems stand in the order of their keys.");
        for (const auto& levels : levels_)
            html::write_picture(page, levels);
    }

    void write_findings(Page& page) const {
        page.add("ul", {{"class", "statement"}}, [&] {
            for (const auto& finding : comparison_pages::findings_of(comparison_, said_of_levels_))
                page.add("li", [&] {
                    page.text(finding.sentence + " ");
                    page.add("a", {{"href", finding.anchor}}, "See: " + finding.part);
                });
        });
        page.add("div", {{"class", "aside"}}, [&] {
            page.add("h3", page.words().heading("Read this first"));
            for (const auto& sentence : comparison_pages::read_this_first(comparison_, page.words()))
                page.add("p", sentence);
        });
    }

    void write_coverage(Page& page) const {
        html::add_wide_table(page, "Systems, " + html::date_of(comparison_), [&] {
            html::add_column_heads(page,
                                   {"System", "Key", "#People", "#Sectors heard", "#Sectors asked", "#Known", "Note"});
            page.add("tbody", [&] {
                for (const auto& system : comparison_.systems)
                    write_system(page, system);
            });
        });
        if (const auto merged = comparison_pages::mergers_sentence(comparison_); !merged.empty()) page.add("p", merged);
        if (!comparison_.register_date) page.add("p", capitalised(why_no_register_date(comparison_)) + ".");
        html::add_listed(
            page, "Systems of the register without an assessment:", comparison_pages::absent_systems(comparison_));
    }

    void write_system(Page& page, const comparison::CoveredSystem& system) const {
        const auto note = comparison_pages::note_on(system);
        page.add("tr", [&] {
            page.add("th", {{"scope", "row"}}, system_name(comparison_, system.system));
            page.add("td", system.system);
            page.add("td", {{"class", "number"}}, count_words(page.words(), system.people));
            page.add("td", {{"class", "number"}}, std::to_string(system.sectors_heard));
            page.add("td", {{"class", "number"}}, std::to_string(system.sectors_asked));
            page.add("td", {{"class", "number"}}, page.words().percent_or_hidden(system.coverage));
            page.add("td", note.empty() ? page.words().head("none") : note);
        });
    }

    void write_domain(Page& page, const DomainComparison& domain) const {
        if (domain.reliability)
            page.add("p",
                     "Of the differences between systems " + words::percent(*domain.reliability) + " is not chance.");
        page.add("div", {{"class", "pictures"}}, [&] {
            html::write_picture(
                page, pictures::caterpillar(comparison_pages::caterpillar_of(comparison_, domain, edition_.words)));
            if (domain.funnel)
                html::write_picture(page,
                                    pictures::funnel(comparison_pages::funnel_of(comparison_, domain, edition_.words)));
            if (comparison_.rounds)
                html::write_picture(page, pictures::slope(comparison_pages::slope_of(comparison_, *comparison_.rounds,
                                                                                     domain, edition_.words)));
        });
        page.add("p", {{"class", "small"}}, comparison_pages::middle_sentence(domain));
        write_pairs(page, domain);
    }

    static void write_pairs(Page& page, const DomainComparison& domain) {
        page.add("h3", page.words().heading("Which two can be told apart"));
        page.add("p", [&] {
            page.text(comparison_pages::apart_on(domain));
            if (!domain.pairs_withheld.empty()) return;
            page.text(" ");
            page.add("a", {{"href", "#pairs"}}, "Which they are, system by system");
        });
    }

    void write_uncertainty(Page& page) const {
        comparison_pages::write_ranks(page, comparison_);
        page.add("h3", page.words().heading("If the criteria weighed differently"));
        const auto& weightings = comparison_.weightings;
        page.add("p",
                 weightings.withheld.empty() ? comparison_pages::weightings_sentence(weightings) : weightings.withheld);
        if (const auto left_out = left_out_in_words(weightings); !left_out.empty()) page.add("p", left_out);
        comparison_pages::write_steadiness(page, comparison_);
    }

    void write_disagreement(Page& page) const {
        const auto claims = comparison::gaps_found(comparison_).claims;
        page.add("p", comparison_pages::gaps_sentence(comparison_));
        if (claims.empty()) return;
        page.add("p", "Differences beyond chance, system by system:");
        for (const auto& system : comparison_.systems) {
            std::vector<std::string> sentences;
            for (const auto& [of, gap] : claims)
                if (*of == system.system) sentences.push_back(capitalised(gap_in_words(comparison_, *gap)) + ".");
            html::add_folded(page,
                             system_name(comparison_, system.system) + ": " +
                                 words::count(sentences.size(), "difference", "differences"),
                             sentences);
        }
    }

    void write_questions(Page& page) const {
        html::add_wide_table(page, "Criteria over all systems", [&] {
            html::add_column_heads(page, {"Criterion", "Systems judged", "Split", "What it says"});
            page.add("tbody", [&] {
                for (const auto& criterion : comparison_.criteria)
                    html::add_row(page, criterion.title,
                                  {std::to_string(criterion.systems), std::to_string(criterion.split),
                                   criterion.says.empty() ? "nothing yet" : criterion.says});
            });
        });
    }

    /// A link where files lie beside the page, and the name alone where none do.
    static void write_file_beside(Page& page, std::string_view name) {
        if (page.picture_files() == nullptr)
            page.text(name);
        else
            page.add("a", {{"href", name}}, name);
    }

    void write_method(Page& page) const {
        page.add("dl", {{"class", "facts"}}, [&] {
            html::add_fact(page, "Framework", comparison_.framework.id + " " + comparison_.framework.version);
            html::add_fact(page, "Its digest", comparison_.framework.digest);
            html::add_fact(page, "Round", comparison_.round);
            html::add_fact(page, "Register as of",
                           comparison_.register_date ? words::date(*comparison_.register_date) : "");
            html::add_fact(page, "Seed of all that was drawn", std::to_string(comparison_.seed));
            html::add_fact(page, "Engine", comparison_.engine_version);
            html::add_fact(page, "Made again by", comparison_pages::made_again_by(comparison_));
        });
        page.add("p", [&] {
            page.text("Every number the comparison was made by stands in ");
            write_file_beside(page, "comparison.json");
            page.text(
                ", beside tables for R, Python and spreadsheets, in which an empty cell is never a zero. What each "
                "column means stands in ");
            write_file_beside(page, "datapackage.json");
            page.text(".");
        });
        page.add("h3", page.words().heading("Revisions"));
        page.add(
            "p",
            "This page is made anew from the record, never changed by hand. Two pages of one round are of the same "
            "answers where the column provenance of levels.csv is the same, and were made by the same method "
            "where the framework's digest and the numbers under policy in comparison.json are.");
    }

    const Comparison& comparison_;
    Edition edition_;
    std::vector<std::string> said_of_levels_; ///< of all criteria, also where pictures show some each
    std::vector<pictures::Picture> levels_;
};

} // namespace

std::vector<ReportFile> comparison_report(const Comparison& comparison, std::span<const result::Result> results,
                                          const Edition& edition) {
    return ComparisonPage(comparison, results, edition).write();
}

std::string comparison_page(const Comparison& comparison, std::span<const result::Result> results,
                            const Edition& edition) {
    return ComparisonPage(comparison, results, edition).page_with(nullptr);
}

} // namespace weft
