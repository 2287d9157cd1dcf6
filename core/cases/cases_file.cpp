// SPDX-License-Identifier: MIT
#include "core/cases/cases_file.hpp"

#include "core/answers/framework_index.hpp"
#include "core/answers/measure_list.hpp"
#include "core/iso_date.hpp"
#include "core/nearest_name.hpp"
#include "core/register/system_register.hpp"
#include "core/rubric/ids.hpp"
#include "core/toml/toml_document.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>
#include <utility>

namespace weft {
namespace {

constexpr Answer limit_yes = 0;
constexpr Answer limit_no = 1;
constexpr std::int64_t most_respondents = 1000;

/// A table of `measures` as the place of a record, where 'measure' is called 'id'.
class MeasurePlace final : public RecordPlace {
public:
    explicit MeasurePlace(const TomlTable& table) : RecordPlace(table.problems()), table_(table) {}

    RecordOrigin origin() const override { return {table_.source().name(), table_.place().line}; }
    Problem problem(std::string_view field, std::string message) const override {
        return table_.source().problem_at(table_.place_of(field == "measure" ? "id" : field), std::move(message));
    }

private:
    TomlTable table_;
};

/// What an expectation may name, and on which scale its level is.
struct Expectable {
    Scale scale;
    std::vector<std::string> gates;
    bool is_criterion = false;
};

std::map<std::string, Expectable> expectables_of(const Framework& framework) {
    std::map<std::string, Expectable> known;
    const auto ids_of = [](const std::vector<Gate>& gates) {
        std::vector<std::string> ids;
        for (const auto& gate : gates)
            ids.push_back(gate.id);
        return ids;
    };
    for (const auto& domain : framework.domains)
        for (const auto& criterion : domain.rubric.criteria)
            known.emplace(criterion.id, Expectable{domain.rubric.scale, {}, true});
    for (const auto& domain : framework.domains) {
        const auto& rubric = domain.rubric;
        known.emplace(rubric.domain, Expectable{node_scale(rubric, 0), ids_of(rubric.gates), false});
        for (std::size_t node = 1; node < rubric.nodes.size(); ++node)
            known.emplace(rubric.nodes[node].id, Expectable{node_scale(rubric, node), {}, false});
    }
    known.insert_or_assign("overall", Expectable{overall_scale(framework), ids_of(framework.gates), false});
    return known;
}

class CasesReader {
public:
    CasesReader(const TomlTable& root, const Framework& framework)
        : root_(root),
          framework_(framework),
          index_(framework),
          expectables_(expectables_of(framework)) {
        for (const auto& [id, expectable] : expectables_)
            expectable_names_.push_back(id);
    }

    std::vector<GoldenCase> read() {
        static constexpr std::array<std::string_view, 2> keys{"cases", "case"};
        root_.allow_only(keys, "a file of cases");
        if (const auto table = root_.table("cases", Needed::yes)) {
            static constexpr std::array<std::string_view, 2> own{"framework", "round"};
            table->allow_only(own, "[cases]");
            round_ = read_round(*table, Needed::yes).value_or("");
        }
        std::vector<GoldenCase> cases;
        for (const auto& table : root_.tables("case"))
            cases.push_back(read_case(table));
        if (cases.empty()) root_.complain(root_.place(), "a file of cases needs at least one [[case]]");
        return cases;
    }

private:
    GoldenCase read_case(const TomlTable& table) {
        static constexpr std::array<std::string_view, 16> keys{
            "id",    "about",  "everything", "answers", "sectors", "limits",   "respondents", "measures",
            "roles", "merged", "round",      "expect",  "held_by", "cautions", "no_cautions", "reasons"};
        table.allow_only(keys, "a case");
        GoldenCase golden;
        golden.place = table.place();
        golden.id = read_id(table);
        golden.about = table.text("about", Needed::yes).value_or("");
        golden.round = read_round(table, Needed::no).value_or(round_);
        golden.merged = read_day(table);
        golden.respondents = read_respondents(table);
        read_answers(table, golden);
        read_roles(table, golden);
        read_measures(table, golden);
        read_expectations(table, golden);
        return golden;
    }

    std::string read_id(const TomlTable& table) {
        auto id = table.text("id", Needed::yes).value_or("");
        if (id.empty()) return id;
        if (!is_slug(id))
            table.complain_at("id",
                              "'" + id + "' is no id; an id is small letters and digits joined by single hyphens");
        if (std::ranges::find(seen_, id) != seen_.end())
            table.complain_at("id", "the case '" + id + "' stands here twice");
        seen_.push_back(id);
        return id;
    }

    /// A round decides which merger counts, so it is written down and never assumed.
    static std::optional<std::string> read_round(const TomlTable& table, Needed needed) {
        auto round = table.text("round", needed);
        if (round && !is_round(*round))
            table.complain_at("round", "'round' is \"" + *round +
                                           "\"; a year belongs here, or a year and a part, such as "
                                           "\"2026-h1\"");
        return round;
    }

    static std::string read_day(const TomlTable& table) {
        auto day = table.text("merged").value_or("");
        if (!day.empty() && !is_iso_date(day))
            table.complain_at("merged", "'merged' is \"" + day + "\"; a day such as \"2026-04-01\" belongs here");
        return day;
    }

    static int read_respondents(const TomlTable& table) {
        const auto count = table.integer("respondents").value_or(1);
        if (count < 1 || count > most_respondents)
            table.complain_at("respondents", "'respondents' is " + std::to_string(count) +
                                                 "; a whole number from 1 to 1000 belongs here");
        return static_cast<int>(std::clamp<std::int64_t>(count, 1, most_respondents));
    }

    /// Everything first, then what all sectors say, then what one of them says otherwise; limits on top.
    void read_answers(const TomlTable& table, GoldenCase& golden) const {
        const auto questions = framework_.questions.size();
        golden.answers.assign(framework_.sectors.size(), std::vector<Answer>(questions, answer::missing));
        if (const auto everything = table.integer("everything"))
            for (std::size_t question = 0; question < framework_.criterion_count; ++question)
                if (const auto given = level_of(table, "everything", *everything, question))
                    for (auto& of_sector : golden.answers)
                        of_sector[question] = *given;
        if (const auto answers = table.table("answers"))
            for (std::size_t sector = 0; sector < golden.answers.size(); ++sector)
                read_answers_of(*answers, golden.answers[sector], sector == 0);
        if (const auto sectors = table.table("sectors"))
            for (const auto& id : sectors->keys()) {
                const auto sector = framework_.find_sector(id);
                if (!sector)
                    sectors->complain(sectors->key_place(id), "the framework has no sector '" + id + "'" +
                                                                  did_you_mean(id, index_.sector_names()));
                else if (const auto answers = sectors->table(id))
                    read_answers_of(*answers, golden.answers[*sector], true);
            }
        read_limits(table, golden);
        leave_out_who_is_not_asked(golden);
    }

    /// `complains` is false where the same table is read once more for another sector.
    void read_answers_of(const TomlTable& answers, std::vector<Answer>& row, bool complains) const {
        for (const auto& id : answers.keys()) {
            const auto question = index_.find_criterion(id);
            if (!question) {
                if (complains)
                    answers.complain(answers.key_place(id), "the framework has no criterion '" + id + "'" +
                                                                did_you_mean(id, index_.criterion_names()));
                continue;
            }
            if (answers.is_integer(id)) {
                const auto printed = *answers.integer(id);
                const auto rank = index_.scale(*question).rank_of(printed);
                if (rank)
                    row[*question] = static_cast<Answer>(*rank);
                else if (complains)
                    level_of(answers, id, printed, *question);
                continue;
            }
            const auto state = answers.is_text(id) ? answers.text(id).value_or("") : "";
            if (const auto given = state_of(state))
                row[*question] = *given;
            else if (complains)
                answers.complain_at(
                    id, "an answer is a level such as 2, \"na\", \"dk\", \"declined\", \"missing\" or \"not-asked\"");
        }
    }

    static std::optional<Answer> state_of(std::string_view word) {
        if (word == "na") return answer::not_applicable;
        if (word == "dk") return answer::dont_know;
        if (word == "declined") return answer::declined;
        if (word == "missing") return answer::missing;
        if (word == "not-asked") return answer::not_asked;
        return std::nullopt;
    }

    std::optional<Answer> level_of(const TomlTable& table, std::string_view key, std::int64_t printed,
                                   std::size_t question) const {
        const auto& scale = index_.scale(question);
        if (const auto rank = scale.rank_of(printed)) return static_cast<Answer>(*rank);
        table.complain_at(key, "level " + std::to_string(printed) + " is off the scale of '" +
                                   framework_.questions[question].id + "'; levels run from " +
                                   std::to_string(scale.first) + " to " + std::to_string(scale.last()));
        return std::nullopt;
    }

    /// Whoever is asked a criterion answers its limits: yes where the case names them, else no.
    void read_limits(const TomlTable& table, GoldenCase& golden) const {
        for (auto& row : golden.answers)
            for (auto question = framework_.criterion_count; question < row.size(); ++question)
                row[question] = limit_no;
        const std::vector<std::string> known(index_.question_names().begin() +
                                                 static_cast<std::ptrdiff_t>(framework_.criterion_count),
                                             index_.question_names().end());
        for (const auto& [id, place] : table.texts("limits")) {
            const auto question = framework_.find_question(id);
            if (!question || *question < framework_.criterion_count)
                table.complain(place, "the framework has no limit '" + id + "'; a limit is written criterion/limit" +
                                          did_you_mean(id, known));
            else
                for (auto& row : golden.answers)
                    row[*question] = limit_yes;
        }
    }

    /// Somebody of a sector stands for all roles in it.
    void leave_out_who_is_not_asked(GoldenCase& golden) const {
        for (std::size_t sector = 0; sector < golden.answers.size(); ++sector)
            for (std::size_t question = 0; question < framework_.questions.size(); ++question)
                if (!index_.may_answer(question, sector, "")) golden.answers[sector][question] = answer::not_asked;
    }

    void read_roles(const TomlTable& table, GoldenCase& golden) const {
        static const std::vector<std::string> roles{"other", "lead", "voice"};
        for (const auto& sector : framework_.sectors)
            golden.roles.push_back(sector.role);
        const auto given = table.table("roles");
        if (!given) return;
        for (const auto& id : given->keys()) {
            const auto sector = framework_.find_sector(id);
            if (!sector) {
                given->complain(given->key_place(id),
                                "the framework has no sector '" + id + "'" + did_you_mean(id, index_.sector_names()));
                continue;
            }
            const auto role = given->text(id).value_or("other");
            const auto found = std::ranges::find(roles, role);
            if (found == roles.end())
                given->complain_at(id, "the role of '" + id + "' is \"" + role + "\"; it is " + one_of(roles));
            else
                golden.roles[*sector] = static_cast<SectorRole>(found - roles.begin());
        }
    }

    void read_measures(const TomlTable& table, GoldenCase& golden) const {
        MeasureList measures(index_);
        for (const auto& entry : table.tables("measures")) {
            static constexpr std::array<std::string_view, 7> keys{
                "id", "stratum", "numerator", "denominator", "period_start", "period_end", "source"};
            entry.allow_only(keys, "a measure of a case");
            const auto id = entry.text("id", Needed::yes);
            const auto numerator = entry.fraction("numerator", Needed::yes);
            const auto denominator = entry.fraction("denominator", Needed::yes);
            if (!id || !numerator || !denominator) continue;
            const auto stratum = entry.text("stratum").value_or("");
            const auto start = entry.text("period_start").value_or("");
            const auto end = entry.text("period_end").value_or("");
            const auto source = entry.text("source").value_or("");
            measures.add({.measure = *id,
                          .stratum = stratum,
                          .numerator = to_double(*numerator),
                          .denominator = to_double(*denominator),
                          .period_start = start,
                          .period_end = end,
                          .source = source},
                         MeasurePlace(entry));
        }
        golden.measures = measures.finish();
    }

    void read_expectations(const TomlTable& table, GoldenCase& golden) const {
        if (const auto expect = table.table("expect")) read_levels(*expect, golden);
        if (const auto held_by = table.table("held_by")) read_holds(*held_by, golden);
        if (const auto reasons = table.table("reasons")) read_reasons(*reasons, golden);
        for (const auto& [rule, place] : table.texts("cautions"))
            golden.cautions.push_back({rule, place});
        for (const auto& [rule, place] : table.texts("no_cautions"))
            golden.no_cautions.push_back({rule, place});
        if (golden.levels.empty() && golden.holds.empty() && golden.reasons.empty() && golden.cautions.empty() &&
            golden.no_cautions.empty())
            table.complain(table.place(), "the case '" + golden.id + "' expects nothing, so it cannot fail");
    }

    const Expectable* find(const TomlTable& table, const std::string& id) const {
        if (const auto found = expectables_.find(id); found != expectables_.end()) return &found->second;
        table.complain(table.key_place(id), "'" + id +
                                                "' is no criterion, capability or domain of the framework, nor "
                                                "'overall'" +
                                                did_you_mean(id, expectable_names_));
        return nullptr;
    }

    void read_levels(const TomlTable& expect, GoldenCase& golden) const {
        for (const auto& id : expect.keys()) {
            const auto* const known = find(expect, id);
            if (known == nullptr) continue;
            const auto place = expect.place_of(id);
            if (expect.is_text(id) && expect.text(id) == "none") {
                golden.levels.push_back({id, std::nullopt, place});
                continue;
            }
            const auto printed = expect.integer(id);
            if (!printed) continue;
            if (!known->scale.rank_of(*printed))
                expect.complain(place, "'" + id + "' is expected at " + std::to_string(*printed) +
                                           "; its levels run from " + std::to_string(known->scale.first) + " to " +
                                           std::to_string(known->scale.last()) + ", or write \"none\"");
            golden.levels.push_back({id, static_cast<int>(*printed), place});
        }
    }

    void read_holds(const TomlTable& held_by, GoldenCase& golden) const {
        for (const auto& id : held_by.keys()) {
            const auto* const known = find(held_by, id);
            if (known == nullptr) continue;
            ExpectedHold hold{id, {}, held_by.place_of(id)};
            for (const auto& [rule, place] : held_by.texts(id)) {
                if (!known->is_criterion && std::ranges::find(known->gates, rule) == known->gates.end())
                    held_by.complain(place,
                                     "'" + id + "' has no gate '" + rule + "'" + did_you_mean(rule, known->gates));
                hold.held_by.push_back(rule);
            }
            std::ranges::sort(hold.held_by);
            golden.holds.push_back(std::move(hold));
        }
    }

    void read_reasons(const TomlTable& reasons, GoldenCase& golden) const {
        for (const auto& id : reasons.keys()) {
            if (!index_.find_criterion(id))
                reasons.complain(reasons.key_place(id), "the framework has no criterion '" + id + "'" +
                                                            did_you_mean(id, index_.criterion_names()));
            golden.reasons.push_back({id, reasons.text(id).value_or(""), reasons.place_of(id)});
        }
    }

    TomlTable root_;
    const Framework& framework_;
    FrameworkIndex index_;
    std::map<std::string, Expectable> expectables_;
    std::vector<std::string> expectable_names_;
    std::vector<std::string> seen_;
    std::string round_; ///< of every case that names none
};

} // namespace

std::optional<std::string> framework_of_cases(const SourceText& source, Problems& problems) {
    const auto document = TomlDocument::parse(source, problems);
    if (!document) return std::nullopt;
    const auto table = document->root().table("cases", Needed::yes);
    return table ? table->text("framework", Needed::yes) : std::nullopt;
}

std::optional<CaseFile> read_cases(SourceText source, const Framework& framework, Problems& problems) {
    const auto before = problems.error_count();
    const auto document = TomlDocument::parse(source, problems);
    if (!document) return std::nullopt;
    auto cases = CasesReader(document->root(), framework).read();
    if (problems.error_count() != before) return std::nullopt;
    return CaseFile{std::move(source), framework.id, std::move(cases)};
}

} // namespace weft
