// SPDX-License-Identifier: MIT
#include "core/cases/case_outcome.hpp"

#include "core/assessment/criteria_of.hpp"

#include <algorithm>
#include <string_view>

namespace weft {
namespace {

const result::NodeSummary* find_node(const result::Result& result, std::string_view id) {
    if (id == "overall") return &result.overall;
    for (const auto& domain : result.domains) {
        if (domain.id == id) return &domain;
        for (const auto& capability : domain.capabilities)
            if (capability.id == id) return &capability.result;
    }
    return nullptr;
}

/// A node whose level is withheld has none, whatever stands behind it.
std::optional<int> assessed_level(const result::Result& result, std::string_view id) {
    if (const auto* criterion = find_criterion(result, id)) return criterion->assessed;
    const auto* node = find_node(result, id);
    return node != nullptr && node->level ? node->assessed.level : std::nullopt;
}

std::vector<std::string> held_by(const result::Result& result, std::string_view id) {
    std::vector<std::string> rules;
    if (const auto* criterion = find_criterion(result, id)) {
        for (const auto& ceiling : criterion->ceilings)
            if (ceiling.binding) rules.push_back(ceiling.rule);
    } else if (const auto* node = find_node(result, id)) {
        for (const auto& gate : node->gates)
            if (gate.binding) rules.push_back(gate.id);
    }
    std::ranges::sort(rules);
    return rules;
}

std::string in_words(std::optional<int> level) {
    return level ? std::to_string(*level) : "no level";
}

/// "'a' and 'b'", or "nothing".
std::string in_words(const std::vector<std::string>& rules) {
    std::string text;
    for (const auto& rule : rules)
        text += (text.empty() ? "'" : " and '") + rule + "'";
    return text.empty() ? "nothing" : text;
}

/// Compares one case with its result; each complaint says the case, what was found and what was expected.
class Comparison {
public:
    Comparison(const GoldenCase& golden, const result::Result& result, const SourceText& source, Problems& problems)
        : golden_(golden),
          result_(result),
          source_(source),
          problems_(problems) {}

    bool is_met() {
        for (const auto& expected : golden_.levels)
            if (const auto found = assessed_level(result_, expected.id); found != expected.level)
                complain(expected.place, "'" + expected.id + "' came out at " + in_words(found) + "; " +
                                             in_words(expected.level) + " is expected");
        for (const auto& expected : golden_.holds)
            if (const auto found = held_by(result_, expected.id); found != expected.held_by)
                complain(expected.place, "'" + expected.id + "' is held by " + in_words(found) + "; " +
                                             in_words(expected.held_by) + " is expected");
        for (const auto& expected : golden_.reasons)
            compare_reason(expected);
        compare_cautions();
        return is_met_;
    }

private:
    void compare_reason(const ExpectedReason& expected) {
        std::string said;
        for (const auto& ceiling : find_criterion(result_, expected.criterion)->ceilings) {
            if (ceiling.reason == expected.sentence) return;
            said += (said.empty() ? "\"" : ", \"") + ceiling.reason + "\"";
        }
        complain(expected.place, "no ceiling of '" + expected.criterion + "' says this; " +
                                     (said.empty() ? "it has none" : "they say " + said));
    }

    void compare_cautions() {
        std::vector<std::string> given;
        for (const auto& domain : result_.domains)
            for (const auto& caution : domain.cautions)
                if (std::ranges::find(given, caution.rule) == given.end()) given.push_back(caution.rule);
        for (const auto& expected : golden_.cautions)
            if (std::ranges::find(given, expected.rule) == given.end())
                complain(expected.place, "there is no caution '" + expected.rule + "'; there is " + in_words(given));
        for (const auto& unwanted : golden_.no_cautions)
            if (std::ranges::find(given, unwanted.rule) != given.end())
                complain(unwanted.place, "there is a caution '" + unwanted.rule + "', and none is expected");
    }

    void complain(Place place, const std::string& sentence) {
        is_met_ = false;
        problems_.add(source_.problem_at(place, "case '" + golden_.id + "': " + sentence));
    }

    const GoldenCase& golden_;
    const result::Result& result_;
    const SourceText& source_;
    Problems& problems_;
    bool is_met_ = true;
};

} // namespace

bool meets_expectations(const GoldenCase& golden, const result::Result& result, const SourceText& source,
                        Problems& problems) {
    return Comparison(golden, result, source, problems).is_met();
}

} // namespace weft
