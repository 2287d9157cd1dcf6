// SPDX-License-Identifier: MIT
#include "core/answers/assessment_toml.hpp"

#include "core/nearest_name.hpp"
#include "core/toml/toml_document.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace weft {
namespace {

/// A table as the place of a record.
class TablePlace final : public RecordPlace {
public:
    explicit TablePlace(const TomlTable& table) : RecordPlace(table.problems()), table_(table) {}

    RecordOrigin origin() const override { return {table_.source().name(), table_.place().line}; }

    Problem problem(std::string_view field, std::string message) const override {
        const std::string_view key = field == "respondent" ? "id" : field;
        return table_.source().problem_at(table_.place_of(key), std::move(message));
    }

private:
    TomlTable table_;
};

/// One key of `[respondent.answers]` as the place of a record.
class AnswerPlace final : public RecordPlace {
public:
    AnswerPlace(const TomlTable& respondent, const TomlTable& answers, std::string_view key)
        : RecordPlace(answers.problems()),
          respondent_(respondent),
          answers_(answers),
          key_(key) {}

    RecordOrigin origin() const override { return respondent_.origin(); }

    Problem problem(std::string_view field, std::string message) const override {
        if (field == "criterion") return answers_.source().problem_at(answers_.key_place(key_), std::move(message));
        if (field == "state" || field == "level" || field == "rationale" || field == "evidence")
            return answers_.source().problem_at(answers_.place_of(key_), std::move(message));
        return respondent_.problem(field, std::move(message));
    }

private:
    TablePlace respondent_;
    const TomlTable& answers_;
    std::string_view key_;
};

/// The texts of an answer, as answers.csv would hold them.
struct AnswerTexts {
    std::string state;
    std::string level;
    std::string rationale;
    std::string evidence;
};

std::string text_of(const TomlTable& table, std::string_view key) {
    return table.text(key).value_or(std::string());
}

std::vector<std::string_view> views_of(const std::vector<Located<std::string>>& texts) {
    std::vector<std::string_view> views;
    for (const auto& text : texts)
        views.emplace_back(text.value);
    return views;
}

/// Says of a number in quotes that a level has none.
bool is_level_in_quotes(const TomlTable& table, const std::string& key) {
    if (!table.is_text(key)) return false;
    const auto text = text_of(table, key);
    const auto digits = std::string_view(text).substr(text.starts_with('-') ? 1 : 0);
    if (digits.empty() || digits.find_first_not_of("0123456789") != std::string_view::npos) return false;
    table.complain_at(key, "a level stands without quotes: " + key + " = " + text);
    return true;
}

/// `{ level = 2, rationale = "...", evidence = ["e1"] }` or `{ na = "..." }`.
std::optional<AnswerTexts> read_answer_table(const TomlTable& table) {
    static constexpr std::array<std::string_view, 4> known{"level", "na", "rationale", "evidence"};
    table.allow_only(known, "an answer");
    if (table.has("level") == table.has("na")) {
        table.complain(table.place(), "an answer has either a level or na with the reason");
        return std::nullopt;
    }
    AnswerTexts answer{.state = "na", .level = {}, .rationale = text_of(table, "rationale"), .evidence = {}};
    for (const auto& id : table.texts("evidence"))
        answer.evidence += id.value + " ";
    if (table.has("na")) {
        answer.rationale = text_of(table, "na");
        return answer;
    }
    if (is_level_in_quotes(table, "level")) return std::nullopt;
    const auto level = table.integer("level");
    if (!level) return std::nullopt;
    answer.state = "level";
    answer.level = std::to_string(*level);
    return answer;
}

std::optional<AnswerTexts> read_answer_value(const TomlTable& answers, const std::string& key) {
    if (answers.is_integer(key))
        return AnswerTexts{
            .state = "level", .level = std::to_string(*answers.integer(key)), .rationale = {}, .evidence = {}};
    if (key.find('/') == std::string::npos && is_level_in_quotes(answers, key)) return std::nullopt;
    if (answers.is_text(key))
        return AnswerTexts{.state = text_of(answers, key), .level = {}, .rationale = {}, .evidence = {}};
    if (answers.is_table(key)) return read_answer_table(*answers.table(key));
    answers.complain_at(key, "an answer is a level such as 2, \"dk\", { na = \"why\" } or { level = 2, rationale = "
                             "\"why\" }");
    return std::nullopt;
}

class AssessmentReader {
public:
    AssessmentReader(const TomlTable& root, AssessmentBuilder& assessment) : root_(root), assessment_(assessment) {}

    void read() {
        for (const TomlTable& table : root_.tables("evidence"))
            read_evidence(table);
        for (const TomlTable& table : root_.tables("measure"))
            read_measure(table);
        if (const auto roles = root_.table("roles")) read_roles(*roles);
        for (const TomlTable& table : root_.tables("respondent"))
            read_respondent(table);
    }

private:
    void read_evidence(const TomlTable& table) {
        static constexpr std::array<std::string_view, 9> known{"id",    "criterion", "sector", "kind",  "grade",
                                                               "title", "link",      "date",   "sha256"};
        table.allow_only(known, "evidence");
        const std::string id = text_of(table, "id");
        const std::string criterion = text_of(table, "criterion");
        const std::string sector = text_of(table, "sector");
        const std::string kind = text_of(table, "kind");
        const std::string grade = text_of(table, "grade");
        const std::string title = text_of(table, "title");
        const std::string link = text_of(table, "link");
        const std::string date = text_of(table, "date");
        const std::string sha256 = text_of(table, "sha256");
        assessment_.add(EvidenceRecord{.id = id,
                                       .criterion = criterion,
                                       .sector = sector,
                                       .kind = kind,
                                       .grade = grade,
                                       .title = title,
                                       .link = link,
                                       .date = date,
                                       .sha256 = sha256},
                        TablePlace(table));
    }

    void read_measure(const TomlTable& table) {
        static constexpr std::array<std::string_view, 7> known{"measure",      "stratum",    "numerator", "denominator",
                                                               "period_start", "period_end", "source"};
        table.allow_only(known, "a measure");
        const auto numerator = table.fraction("numerator", Needed::yes);
        const auto denominator = table.fraction("denominator", Needed::yes);
        if (!numerator || !denominator) return;
        const std::string measure = text_of(table, "measure");
        const std::string stratum = text_of(table, "stratum");
        const std::string period_start = text_of(table, "period_start");
        const std::string period_end = text_of(table, "period_end");
        const std::string source = text_of(table, "source");
        assessment_.add(MeasureRecord{.measure = measure,
                                      .stratum = stratum,
                                      .numerator = to_double(*numerator),
                                      .denominator = to_double(*denominator),
                                      .period_start = period_start,
                                      .period_end = period_end,
                                      .source = source},
                        TablePlace(table));
    }

    void read_roles(const TomlTable& roles) {
        for (const std::string& sector : roles.keys())
            if (const auto role = roles.text(sector))
                assessment_.add(RoleRecord{.sector = sector, .role = *role}, RolePlace(roles, sector));
    }

    /// Says once of answers that stand among what a person is that the line above them is missing.
    static bool is_without_line_above_answers(const TomlTable& table, std::span<const std::string_view> known) {
        const std::vector<std::string> names(known.begin(), known.end());
        std::vector<std::string> answers;
        for (const std::string& key : table.keys())
            if (std::find(known.begin(), known.end(), key) == known.end() && !nearest_name(key, names) &&
                is_like_an_answer(table, key))
                answers.push_back(key);
        if (table.has("answers") || answers.empty()) return false;
        const auto more = answers.size() - 1;
        table.complain(
            table.key_place(answers.front()),
            "'" + answers.front() + "' " +
                (more == 0 ? "looks like an answer" : "and " + std::to_string(more) + " more look like answers") +
                "; a line [respondent.answers] is missing above");
        return true;
    }

    static bool is_like_an_answer(const TomlTable& table, const std::string& key) {
        static constexpr std::array<std::string_view, 5> words{"dk", "declined", "na", "yes", "no"};
        if (!table.is_text(key)) return table.is_integer(key) || table.is_table(key);
        return std::find(words.begin(), words.end(), text_of(table, key)) != words.end();
    }

    void read_respondent(const TomlTable& table) {
        static constexpr std::array<std::string_view, 8> known{"id",    "sector",  "organisation", "role",
                                                               "voice", "domains", "criteria",     "answers"};
        if (!is_without_line_above_answers(table, known)) table.allow_only(known, "a respondent");
        const TablePlace place(table);
        const std::string id = text_of(table, "id");
        const std::string sector = text_of(table, "sector");
        const std::string organisation = text_of(table, "organisation");
        const std::string role = text_of(table, "role");
        const std::string voice_name = text_of(table, "voice");
        const auto voice = read_voice(voice_name, place);
        const auto domains = table.texts("domains");
        const auto criteria = table.texts("criteria");
        const bool is_declared = assessment_.declare({.respondent = id,
                                                      .sector = sector,
                                                      .organisation = organisation,
                                                      .role = role,
                                                      .voice = voice.value_or(Voice::self),
                                                      .domains = views_of(domains),
                                                      .criteria = views_of(criteria)},
                                                     place);

        const auto answers = table.table("answers");
        if (!answers) return;
        for (const std::string& key : answers->keys())
            if (const auto texts = read_answer_value(*answers, key)) {
                const AnswerRecord record{.respondent = id,
                                          .sector = {},
                                          .organisation = {},
                                          .voice = voice_name,
                                          .criterion = key,
                                          .state = texts->state,
                                          .level = texts->level,
                                          .rationale = texts->rationale,
                                          .evidence = texts->evidence};
                const AnswerPlace answer_place(table, *answers, key);
                if (is_declared && voice)
                    assessment_.add(record, answer_place);
                else
                    assessment_.check(record, answer_place);
            }
    }

    /// A key of `[roles]` as the place of a record.
    class RolePlace final : public RecordPlace {
    public:
        RolePlace(const TomlTable& roles, std::string_view sector)
            : RecordPlace(roles.problems()),
              roles_(roles),
              sector_(sector) {}

        RecordOrigin origin() const override { return {roles_.source().name(), roles_.place().line}; }

        Problem problem(std::string_view field, std::string message) const override {
            const Place place = field == "sector" ? roles_.key_place(sector_) : roles_.place_of(sector_);
            return roles_.source().problem_at(place, std::move(message));
        }

    private:
        const TomlTable& roles_;
        std::string_view sector_;
    };

    const TomlTable& root_;
    AssessmentBuilder& assessment_;
};

/// A round is text, but nobody minds quotes around 2026.
std::optional<std::string> read_round(const TomlTable& header) {
    if (header.is_integer("round")) return std::to_string(*header.integer("round"));
    return header.text("round", Needed::yes);
}

bool is_for_others(const TomlTable& root) {
    static constexpr std::array<std::string_view, 3> others{"rubric", "framework", "case"};
    return std::any_of(others.begin(), others.end(), [&root](std::string_view key) { return root.has(key); });
}

} // namespace

bool read_assessment_toml(SourceText source, bool was_named, SubmissionBuilder& builder, Problems& problems) {
    const auto document = TomlDocument::parse(std::move(source), problems);
    if (!document) return true;
    const TomlTable root = document->root();
    if (!root.has("assessment") && is_for_others(root) && !was_named) return false;

    static constexpr std::array<std::string_view, 5> known{"assessment", "respondent", "evidence", "measure", "roles"};
    root.allow_only(known, "a file of answers");
    const auto header = root.table("assessment", Needed::yes);
    if (!header) return true;
    static constexpr std::array<std::string_view, 2> known_of_header{"system", "round"};
    header->allow_only(known_of_header, "[assessment]");
    const auto system = header->text("system", Needed::yes);
    const auto round = read_round(*header);
    if (!system || !round) return true; // said already

    if (AssessmentBuilder* const assessment = builder.assessment(*system, *round, TablePlace(*header)))
        AssessmentReader(root, *assessment).read();
    return true;
}

} // namespace weft
