// SPDX-License-Identifier: MIT
#include "core/disclosure/hide.hpp"
#include "reports/board/board_report.hpp"
#include "reports/html/html_report.hpp"
#include "tests/reports/checked_page.hpp"
#include "tests/reports/html/given_parts.hpp"
#include "tests/reports/two_domains_result.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <regex>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace weft {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

constexpr std::string_view opening_mark = "⟦";
constexpr std::string_view closing_mark = "⟧";

/// A language of its own, which says each thing as English does, between marks.
const words::Words& marked_language() {
    static const words::Words words = [] {
        auto catalogue = words::english().catalogue();
        catalogue.language = "eo";
        const auto mark = [](std::string& text) {
            text = std::string(opening_mark) + text + std::string(closing_mark);
        };
        for (auto& [id, message] : catalogue.messages) {
            mark(message.text);
            for (auto& [form, text] : message.forms)
                mark(text);
        }
        return words::Words(std::move(catalogue));
    }();
    return words;
}

/// What the engine said in sentences of the result itself is English, in which levels have their English names.
result::Result without_sentences(result::Result result) {
    const auto empty = [](result::NodeSummary& node) {
        node.reason.clear();
        node.explanation.text.clear();
        for (auto& gate : node.gates)
            gate.lifted_when.clear();
    };
    result.statement.clear();
    empty(result.overall);
    for (auto& view : result.views)
        empty(view);
    for (auto& domain : result.domains) {
        empty(domain);
        for (auto& capability : domain.capabilities) {
            empty(capability.result);
            for (auto& criterion : capability.criteria) {
                criterion.reason.clear();
                criterion.explanation.text.clear();
            }
        }
    }
    return result;
}

/// Its own report with all that may stand beside it.
std::string whole_report(const result::Result& result, const words::Words& words) {
    const auto comparison = comparison_with(result);
    const auto rounds = rounds_with(result);
    auto actions = actions_with(result);
    actions.actions[0].state = planning::ActionState::late;
    return html_report_with(result,
                            {.comparison = &comparison,
                             .rounds = &rounds,
                             .plans = {plan_with(result)},
                             .actions = &actions,
                             .has_radar = true},
                            {.words = words});
}

std::string seen_report(const words::Words& words) {
    return whole_report(without_sentences(hide(two_domains_result(), Readership::system)), words);
}

/// A piece of text as it stands between two tags, with the language and the innermost element around it.
struct Piece {
    std::string text;
    std::string language;
    std::string element;
    bool is_drawn = false; ///< in a picture
};

std::string unescaped(std::string text) {
    constexpr std::array<std::array<std::string_view, 2>, 5> entities{
        {{"&#39;", "'"}, {"&quot;", "\""}, {"&lt;", "<"}, {"&gt;", ">"}, {"&amp;", "&"}}};
    for (const auto& [entity, sign] : entities)
        for (auto at = text.find(entity); at != std::string::npos; at = text.find(entity, at + 1))
            text.replace(at, entity.size(), sign);
    return text;
}

std::vector<Piece> pieces_of(const std::string& page) {
    struct Open {
        std::string element;
        std::string language;
    };
    std::vector<Open> open{{"", ""}};
    std::vector<Piece> pieces;
    const std::regex lang(" lang=\"([^\"]*)\"");
    for (std::size_t at = page.find("<html"); at < page.size();) {
        const auto end = page.find('>', at);
        const auto tag = page.substr(at, end - at);
        if (tag.starts_with("</")) {
            open.pop_back();
        } else if (!tag.starts_with("<meta") && !tag.starts_with("<img") && !tag.ends_with("/")) {
            std::smatch found;
            const auto language = std::regex_search(tag, found, lang) ? found[1].str() : open.back().language;
            open.push_back({tag.substr(1, tag.find(' ') - 1), language});
        }
        at = std::min(page.find('<', end), page.size());
        auto text = unescaped(page.substr(end + 1, at - end - 1));
        const auto is_blank =
            std::ranges::all_of(text, [](char c) { return std::isspace(static_cast<unsigned char>(c)) != 0; });
        if (is_blank || open.back().element == "style") continue;
        const bool is_drawn = std::ranges::find(open, "svg", &Open::element) != open.end();
        pieces.push_back({std::move(text), open.back().language, open.back().element, is_drawn});
    }
    return pieces;
}

/// The text without what stands in marks; of what a drawing cut short or broke into lines, up to its end or from its beginning.
std::string outside_marks(const std::string& text) {
    std::string outside;
    int depth = 0;
    for (std::size_t i = 0; i < text.size();) {
        const auto rest = std::string_view(text).substr(i);
        if (rest.starts_with(opening_mark)) {
            ++depth;
            i += opening_mark.size();
        } else if (rest.starts_with(closing_mark)) {
            if (depth == 0)
                outside.clear();
            else
                --depth;
            i += closing_mark.size();
        } else {
            if (depth == 0) outside += text[i];
            ++i;
        }
    }
    return outside;
}

/// The parts of a text between its marks of punctuation; none of a key of the policy, which is for programs.
std::vector<std::string> phrases_in(std::string text) {
    static const std::regex key("[a-z0-9_]+([.][a-z0-9_]+)+");
    if (std::regex_match(text, key)) return {};
    for (const std::string quote : {"“", "”"})
        for (auto at = text.find(quote); at != std::string::npos; at = text.find(quote))
            text.replace(at, quote.size(), ",");
    std::vector<std::string> phrases;
    static const std::regex phrase("[^.,:;()]+");
    for (std::sregex_iterator match(text.begin(), text.end(), phrase), end; match != end; ++match) {
        auto words = match->str();
        words.erase(0, words.find_first_not_of(" \n"));
        words.erase(words.find_last_not_of(" \n") + 1);
        if (!words.empty()) phrases.push_back(words);
    }
    return phrases;
}

/// Levels, verdicts, states, headings and heads of tables, as English says them.
std::set<std::string> english_words() {
    std::set<std::string> found;
    for (const auto& [id, message] : words::english().catalogue().messages)
        for (const auto* group : {"action.", "agreement.", "beside-others.", "chain.", "evidence.", "expectation.",
                                  "gate.", "head.", "heading.", "hidden.", "level.", "publication.", "role.", "stage.",
                                  "state.", "system-level.", "target.", "verdict.", "voice."})
            if (id.starts_with(group)) found.insert(message.text);
    return found;
}

TEST(Language, OfEveryLevelVerdictStateHeadingAndHeadIsThatOfTheReport) {
    const auto english = english_words();
    const auto page = seen_report(marked_language());
    std::set<std::string> left_in_english;
    for (const auto& piece : pieces_of(page))
        for (const auto& phrase : phrases_in(outside_marks(piece.text)))
            if (english.contains(phrase)) left_in_english.insert(piece.element + ": " + phrase);
    EXPECT_THAT(left_in_english, IsEmpty());

    std::set<std::string> levels_in_english;
    const std::regex level("(Not yet|Emerging|Developing|Maturing|Thriving)");
    for (const auto& piece : pieces_of(page))
        if (std::regex_search(outside_marks(piece.text), level)) levels_in_english.insert(piece.text);
    EXPECT_THAT(levels_in_english, IsEmpty());
    EXPECT_THAT(page, HasSubstr("⟦Developing⟧")) << "nothing was said in the language at all";
}

TEST(Language, OfTheBoardsPageIsThatOfTheReportToo) {
    const auto english = english_words();
    const auto page = board_report(without_sentences(two_domains_result()), {.words = marked_language()});
    std::set<std::string> left_in_english;
    for (const auto& piece : pieces_of(page))
        for (const auto& phrase : phrases_in(outside_marks(piece.text)))
            if (english.contains(phrase)) left_in_english.insert(piece.element + ": " + phrase);
    EXPECT_THAT(left_in_english, IsEmpty());
}

// WCAG 3.1.2: whoever listens hears each language in a voice for it.
TEST(Language, OfRunningSentencesIsMarkedAsEnglishAndOfTheCataloguesWordsAsItsOwn) {
    const auto page = seen_report(marked_language());
    EXPECT_EQ(wrong_with(page), "");
    EXPECT_THAT(page, HasSubstr("<html lang=\"eo\">"));
    std::set<std::string> wrongly_marked;
    std::size_t own = 0;
    for (const auto& piece : pieces_of(page)) {
        if (piece.is_drawn) continue;
        const auto outside = phrases_in(outside_marks(piece.text));
        const bool has_letters = std::ranges::any_of(outside, [](const std::string& phrase) {
            return std::ranges::any_of(phrase, [](char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; });
        });
        const bool is_own = piece.text.find(opening_mark) != std::string::npos && !has_letters;
        own += is_own ? 1U : 0U;
        if (piece.language != (is_own ? "eo" : "en"))
            wrongly_marked.insert(piece.element + " " + piece.language + ": " + piece.text);
    }
    EXPECT_THAT(wrongly_marked, IsEmpty());
    EXPECT_GT(own, 100U);
}

TEST(Language, OfAnEnglishPageIsSaidOnce) {
    const auto page = seen_report(words::english());
    EXPECT_THAT(page, HasSubstr("<html lang=\"en-GB\">"));
    EXPECT_THAT(page.substr(page.find("<head>")), Not(HasSubstr(" lang=")));
}

} // namespace
} // namespace weft
