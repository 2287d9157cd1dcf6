// SPDX-License-Identifier: MIT
//
// The worked examples of rubrics/README.md, run as they stand there. A block with a line "# 3 2 1 -> Good 66.7" is one:
// answers to one criterion after another (a bar begins the next capability, "2*3" weighs 2, "dk" and "na" are no level,
// "3@2" is a requirement of stage 2), then the label and the score they make. A text in quotes stands in the explanation.
#include "core/rules/node_rule.hpp"
#include "tests/examples/assessed_example.hpp"
#include "tests/files/temporary_folder.hpp"

#include <gmock/gmock.h>

#include <fstream>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace weft {
namespace {

/// One worked example: the tables, and what answers make of them.
struct GuideExample {
    std::string rubric;
    std::vector<std::string> rows;
    int line = 0; ///< of its first line in the guide
};

std::vector<GuideExample> guide_examples() {
    std::ifstream file(rubrics / "README.md");
    std::vector<GuideExample> examples;
    GuideExample at;
    bool is_inside = false;
    std::string line;
    for (int number = 1; std::getline(file, line); ++number) {
        if (line.starts_with("```")) {
            if (is_inside && !at.rows.empty()) examples.push_back(at);
            is_inside = line == "```toml";
            at = {.rubric = "", .rows = {}, .line = number + 1};
        } else if (is_inside && line.starts_with("# ") && line.find(" -> ") != std::string::npos) {
            at.rows.push_back(line.substr(2));
        } else if (is_inside) {
            at.rubric += line + "\n";
        }
    }
    return examples;
}

/// One answer of a row: "3", "2*3", "dk", "na", "1@2".
struct GuideAnswer {
    std::string weight;
    std::string stage;
    std::string given;
};

GuideAnswer read_answer(std::string text) {
    GuideAnswer answer;
    if (const auto star = text.find('*'); star != std::string::npos) {
        answer.weight = text.substr(0, star);
        text = text.substr(star + 1);
    }
    if (const auto at = text.find('@'); at != std::string::npos) {
        answer.stage = text.substr(at + 1);
        text = text.substr(0, at);
    }
    answer.given = text;
    return answer;
}

/// A row as files: the rubric with a criterion for each answer, and the answers of one respondent.
struct GuideFiles {
    std::string rubric;
    std::string answers;
};

GuideFiles files_of(const GuideExample& example, const std::string& answers) {
    GuideFiles files;
    files.rubric = "[rubric]\nid = \"guide\"\nversion = \"1.0.0\"\ntitle = \"Guide\"\ndomain = \"guide\"\n"
                   "descriptors = \"labels\"\n";
    if (example.rubric.find("[scale]") == std::string::npos)
        files.rubric += "[scale]\nfirst = 0\nlabels = [\"Not yet\", \"Emerging\", \"Developing\", \"Maturing\", "
                        "\"Thriving\"]\n";
    files.answers = "system,round,respondent,sector,criterion,state,level,rationale\n";
    // What stands below [each-capability] goes into every capability.
    const auto each = example.rubric.find("[each-capability]\n");
    files.rubric += example.rubric.substr(0, each);
    const auto in_each = each == std::string::npos ? "" : example.rubric.substr(each + 18);
    std::istringstream words(answers);
    std::string word = "|";
    int capability = 0;
    int criterion = 0;
    do {
        if (word == "|") {
            files.rubric += "[[capability]]\nid = \"part-" + std::to_string(++capability) + "\"\n" + in_each;
            continue;
        }
        const auto answer = read_answer(word);
        const auto id = "c" + std::to_string(++criterion);
        files.rubric += "[[capability.criterion]]\nid = \"" + id + "\"\nask = \"?\"\nna_allowed = true\n";
        if (!answer.weight.empty()) files.rubric += "weight = " + answer.weight + "\n";
        if (!answer.stage.empty()) files.rubric += "belongs_to = " + answer.stage + "\n";
        const bool is_level = answer.given != "dk" && answer.given != "na";
        files.answers += "demo:a,2026,r1,all," + id + "," +
                         (is_level ? "level," + answer.given + "," : answer.given + ",,it cannot apply") + "\n";
    } while (words >> word);
    return files;
}

result::Domain assess_row(const GuideExample& example, const std::string& answers) {
    const TemporaryFolder folder;
    const auto files = files_of(example, answers);
    folder.write("guide.toml", files.rubric);
    folder.write("framework.toml",
                 "[framework]\nid = \"framework\"\nversion = \"1.0.0\"\nrubrics = [{ id = \"guide\" }]\n"
                 "sectors = [{ id = \"all\" }]\n[scoring]\nevidence = \"off\"\n[overall]\nrule = "
                 "\"none\"\n");
    folder.write("answers/answers.csv", files.answers);
    Problems problems;
    const auto framework = read_framework(folder.path() / "framework.toml", folder.path(), problems);
    EXPECT_EQ(to_text(problems), "") << "line " << example.line << "\n" << files.rubric;
    if (!framework) return {};
    const auto results = assess_files(*framework, {folder.path() / "answers"});
    return results.empty() ? result::Domain{} : results.front().domains.front();
}

/// "Good 66.7": the label, empty without one, and the score to one decimal.
std::string made(const result::Domain& domain) {
    std::string text = domain.label;
    if (domain.score) {
        std::ostringstream score;
        score.precision(1);
        score << std::fixed << *domain.score;
        text += (text.empty() ? "" : " ") + score.str();
    }
    return text.empty() ? "nothing" : text;
}

TEST(Guide, MakesWhatEveryWorkedExampleSays) {
    const auto examples = guide_examples();
    ASSERT_GE(examples.size(), node_rules().size());
    for (const auto& example : examples) {
        for (const auto& row : example.rows) {
            const auto arrow = row.find(" -> ");
            const auto domain = assess_row(example, row.substr(0, arrow));
            auto expected = row.substr(arrow + 4);
            const auto quote = expected.find(": \"");
            const auto sentence =
                quote == std::string::npos ? "" : expected.substr(quote + 3, expected.size() - quote - 4);
            expected = expected.substr(0, quote);
            EXPECT_EQ(made(domain), expected) << "rubrics/README.md:" << example.line << ": " << row;
            EXPECT_THAT(domain.explanation.text + domain.reason, testing::HasSubstr(sentence)) << row;
        }
    }
}

TEST(Guide, HasAWorkedExampleOfEveryRule) {
    std::set<std::string> shown;
    for (const auto& example : guide_examples())
        for (const auto* rule : node_rules())
            if (example.rubric.find("rule = \"" + std::string(rule->id) + "\"") != std::string::npos)
                shown.insert(std::string(rule->id));
    const auto ids = node_rule_ids();
    EXPECT_EQ(shown, std::set<std::string>(ids.begin(), ids.end()));
}

} // namespace
} // namespace weft
