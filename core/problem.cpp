// SPDX-License-Identifier: MIT
#include "core/problem.hpp"

#include "core/text.hpp"

#include <algorithm>
#include <map>
#include <span>
#include <tuple>
#include <utility>

namespace weft {
namespace {

constexpr std::size_t widest_line = 160;

/// The part of a line that is shown, and where its caret then stands.
struct Window {
    std::string text;
    std::size_t caret = 0; ///< characters before it
    std::size_t room = 0;  ///< characters of the line from it on
};

/// A line as long as this page is wide, or the stretch of it around the caret.
Window window_around(const std::vector<std::string>& characters, std::size_t caret) {
    const auto count = characters.size();
    std::size_t first = 0;
    if (count > widest_line && caret > widest_line / 2) first = std::min(caret - widest_line / 2, count - widest_line);
    const auto last = std::min(count, first + widest_line);
    Window window;
    if (first > 0) window.text += "...";
    window.caret = caret - first + window.text.size();
    window.room = last - std::min(caret, last);
    for (auto i = first; i < last; ++i)
        window.text += characters[i];
    if (last < count) window.text += "...";
    return window;
}

std::string caret_line(const Problem& problem) {
    const auto characters = printable_characters(problem.source_line);
    const auto caret =
        std::min<std::size_t>(problem.place.column == 0 ? 0 : problem.place.column - 1, characters.size());
    const auto window = window_around(characters, caret);
    const auto underlined = std::clamp<std::size_t>(problem.place.width, 1, std::max<std::size_t>(window.room, 1));

    const auto number = std::to_string(problem.place.line);
    const auto margin = std::string(number.size() < 5 ? 5 - number.size() : 0, ' ');
    return margin + number + " | " + window.text + "\n" + std::string(std::max<std::size_t>(number.size(), 5), ' ') +
           " | " + std::string(window.caret, ' ') + "^" + std::string(underlined - 1, '~') + "\n";
}

/// One mistake in one file, however often it was made: where it stands first, and in which lines again.
struct Mistake {
    Problem first;
    std::vector<std::uint32_t> lines_of_others;
};

/// In the order of their first places: a criterion that is misspelt in every answer is one thing to mend.
std::vector<Mistake> mistakes_of(std::vector<Problem> sorted) {
    std::vector<Mistake> mistakes;
    std::map<std::tuple<std::string, Severity, std::string>, std::size_t> seen;
    for (auto& problem : sorted) {
        const auto [at, is_new] = seen.try_emplace({problem.file, problem.severity, problem.message}, mistakes.size());
        if (is_new)
            mistakes.push_back({std::move(problem), {}});
        else
            mistakes[at->second].lines_of_others.push_back(problem.place.line);
    }
    return mistakes;
}

/// "      and 59 more like it, in lines 3 to 61"
std::string more_like_it(const Mistake& mistake) {
    const auto& lines = mistake.lines_of_others;
    if (lines.empty()) return "";
    auto text = "      and " + std::to_string(lines.size()) + " more like it";
    if (lines.back() == 0) return text + "\n"; // of files as a whole
    text += lines.front() == lines.back()
                ? ", in line " + std::to_string(lines.front())
                : ", in lines " + std::to_string(lines.front()) + " to " + std::to_string(lines.back());
    return text + "\n";
}

} // namespace

std::string to_text(const Problem& problem) {
    auto text = without_controls(problem.file);
    if (problem.place.line > 0) text += ":" + std::to_string(problem.place.line);
    if (problem.place.line > 0 && problem.place.column > 0) text += ":" + std::to_string(problem.place.column);
    text += problem.severity == Severity::warning ? ": warning: " : ": ";
    text += without_controls(problem.message) + "\n";
    if (problem.place.line > 0 && problem.place.column > 0 && !problem.source_line.empty()) text += caret_line(problem);
    return text;
}

void Problems::add(Problem problem) {
    ++count_;
    if (problem.severity == Severity::error) ++error_count_;
    if (kept_.size() < kept_at_most) kept_.push_back(std::move(problem));
}

std::vector<Problem> Problems::sorted() const {
    auto problems = kept_;
    std::ranges::stable_sort(problems, {}, [](const Problem& problem) {
        return std::tie(problem.file, problem.place.line, problem.place.column);
    });
    return problems;
}

std::string to_text(const Problems& problems, std::size_t shown_at_most) {
    std::string text;
    std::size_t said = 0;
    const auto mistakes = mistakes_of(problems.sorted());
    for (const auto& mistake : std::span(mistakes).first(std::min(mistakes.size(), shown_at_most))) {
        text += to_text(mistake.first) + more_like_it(mistake);
        said += 1 + mistake.lines_of_others.size();
    }
    if (problems.count() > said) text += "and " + std::to_string(problems.count() - said) + " more\n";
    return text;
}

} // namespace weft
