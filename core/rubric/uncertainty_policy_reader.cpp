// SPDX-License-Identifier: MIT
#include "core/rubric/uncertainty_policy_reader.hpp"

#include "core/nearest_name.hpp"
#include "core/rubric/id_reader.hpp"
#include "core/rules/node_rule.hpp"

#include <array>
#include <string_view>

namespace weft {
namespace {

std::string read_rule(const TomlTable& table, std::string_view key) {
    const auto id = table.text(key).value_or("");
    if (id.empty()) return id;
    const auto* rule = find_node_rule(id);
    if (rule == nullptr)
        table.complain_at(key, "there is no rule '" + id + "'" + did_you_mean(id, node_rule_ids()));
    else if (rule->makes_stages || !rule->gives_value)
        table.complain_at(key, "the rule '" + id +
                                   "' needs what a rubric may not have; take one that any criteria can be counted by");
    return id;
}

std::optional<EvidenceUse> read_evidence(const TomlTable& table) {
    const auto text = table.text("evidence");
    if (!text) return std::nullopt;
    for (const auto use : {EvidenceUse::show, EvidenceUse::cap, EvidenceUse::off})
        if (name_of(use) == *text) return use;
    table.complain_at("evidence", "'evidence' is \"" + *text + "\"; it is 'show', 'cap' or 'off'");
    return std::nullopt;
}

bool read_not_applicable(const TomlTable& table) {
    const auto text = table.text("not_applicable");
    if (text && *text != "worst")
        table.complain_at("not_applicable", "'not_applicable' is \"" + *text + "\"; it is 'worst', or left out");
    return text.has_value();
}

MethodVariant read_variant(const TomlTable& table, IdReader& ids) {
    static constexpr std::array<std::string_view, 11> keys{
        "id",    "title", "majority_threshold", "organisation", "evidence", "not_applicable", "rule",
        "power", "tau",   "overall_rule",       "band_shift"};
    table.allow_only(keys, "[[uncertainty.variant]]");
    MethodVariant variant;
    variant.id = ids.read(table);
    variant.title = table.text("title", Needed::yes).value_or("");
    variant.majority_threshold = table.share("majority_threshold");
    variant.equal_organisations = table.boolean("organisation");
    variant.evidence = read_evidence(table);
    variant.not_applicable_is_worst = read_not_applicable(table);
    variant.rule = read_rule(table, "rule");
    variant.power = table.fraction("power");
    variant.tau = table.share("tau");
    variant.overall_rule = read_rule(table, "overall_rule");
    variant.band_shift = table.fraction("band_shift");
    return variant;
}

std::vector<SteadyWord> read_steady(const TomlTable& table) {
    static constexpr std::array<std::string_view, 2> keys{"word", "from"};
    std::vector<SteadyWord> words;
    for (const auto& entry : table.tables("steady")) {
        entry.allow_only(keys, "[[uncertainty.steady]]");
        const SteadyWord word{.from = entry.share("from", Needed::yes).value_or(Fraction(0)),
                              .word = entry.text("word", Needed::yes).value_or("")};
        if (!words.empty() && word.from >= words.back().from)
            entry.complain_at("from", "'from' is not below that of the word before; the steadiest word stands first");
        words.push_back(word);
    }
    if (words.empty() || words.back().from != 0)
        table.complain(table.place(),
                       "the last [[uncertainty.steady]] is not 'from = 0', so that some levels would have no word");
    return words;
}

} // namespace

UncertaintyPolicy read_uncertainty_policy(const TomlTable& table) {
    static constexpr std::array<std::string_view, 3> keys{"replicates", "steady", "variant"};
    table.allow_only(keys, "[uncertainty]");
    constexpr std::int64_t most_replicates = 1'000'000;
    UncertaintyPolicy policy;
    if (const auto replicates = table.whole("replicates", 0, most_replicates, Needed::yes))
        policy.replicates = static_cast<std::uint32_t>(*replicates);
    policy.steady = read_steady(table);
    IdReader ids("variant");
    for (const auto& variant : table.tables("variant"))
        policy.variants.push_back(read_variant(variant, ids));
    return policy;
}

} // namespace weft
