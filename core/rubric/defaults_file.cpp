// SPDX-License-Identifier: MIT
#include "core/rubric/defaults_file.hpp"

#include "core/rubric/brand_policy_reader.hpp"
#include "core/rubric/comparison_policy_reader.hpp"
#include "core/rubric/defaults_text.hpp"
#include "core/rubric/planning_policy_reader.hpp"
#include "core/rubric/policy_reader.hpp"
#include "core/rubric/rubric_health_policy_reader.hpp"
#include "core/rubric/signal_policy_reader.hpp"
#include "core/rubric/uncertainty_policy_reader.hpp"
#include "core/toml/toml_document.hpp"

#include <stdexcept>

namespace weft {
namespace {

ReadingLimits read_reading(const TomlTable& table) {
    ReadingLimits limits{};
    limits.age = table.fraction("age", Needed::yes).value_or(0);
    limits.lived_experience_age = table.fraction("lived_experience_age", Needed::yes).value_or(0);
    limits.fewest_words = static_cast<int>(table.integer("fewest_words", Needed::yes).value_or(0));
    limits.descriptor_words = static_cast<int>(table.integer("descriptor_words", Needed::yes).value_or(0));
    limits.avoid = values_of(table.texts("avoid"));
    limits.known_words = values_of(table.texts("known_words"));
    return limits;
}

/// A fault in defaults.toml is ours, so it stops the program with every problem of it.
Defaults read_defaults() {
    Problems problems;
    Defaults read{};
    if (const auto document = TomlDocument::parse(SourceText("rubrics/defaults.toml", defaults_text), problems)) {
        const auto root = document->root();
        read_policy(root, read.policy, Needed::yes);
        if (const auto scoring = root.table("scoring", Needed::yes))
            read_rule_parameters(*scoring, read.rules, Needed::yes);
        if (const auto overall = root.table("overall", Needed::yes))
            read.overall_rule = overall->text("rule", Needed::yes).value_or("");
        if (const auto reading = root.table("reading", Needed::yes)) read.reading = read_reading(*reading);
        read.signals = read_signal_policy(root);
        read.moderation = read_moderation_policy(root);
        if (const auto plan = root.table("plan", Needed::yes)) read.plan = read_planning_policy(*plan);
        if (const auto uncertainty = root.table("uncertainty", Needed::yes))
            read.uncertainty = read_uncertainty_policy(*uncertainty);
        if (const auto compare = root.table("compare", Needed::yes)) read.compare = read_comparison_policy(*compare);
        if (const auto health = root.table("rubric-health", Needed::yes))
            read.rubric_health = read_rubric_health_policy(*health);
        if (const auto brand = root.table("brand", Needed::yes)) read.brand = read_brand_policy(*brand);
    }
    if (problems.has_errors()) throw std::logic_error(to_text(problems));
    return read;
}

} // namespace

const Defaults& defaults() {
    static const auto read = read_defaults();
    return read;
}

} // namespace weft
