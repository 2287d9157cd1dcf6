// SPDX-License-Identifier: MIT
#include "tests/properties/no_worse.hpp"

namespace weft::random {

void expect_no_worse(const std::optional<Fraction>& before, const std::optional<Fraction>& after, bool low_is_good,
                     const std::string& what) {
    RC_LOG() << what << ": " << (before ? to_text(*before) : "none") << " became " << (after ? to_text(*after) : "none")
             << "\n";
    RC_ASSERT(before.has_value() == after.has_value());
    if (before) RC_ASSERT((low_is_good ? *after <= *before : *after >= *before));
}

void expect_no_worse(const std::optional<Rank>& before, const std::optional<Rank>& after, const std::string& what) {
    RC_LOG() << what << ": " << before.value_or(-1) << " became " << after.value_or(-1) << "\n";
    RC_ASSERT(before.has_value() == after.has_value());
    if (before) RC_ASSERT(*after >= *before);
}

void expect_no_worse(const Framework& framework, const Assessed& before, const Assessed& after) {
    for (std::size_t i = 0; i < before.levels.size(); ++i)
        for (std::size_t chain = 0; chain < chain_count; ++chain)
            expect_no_worse(before.levels[i].in[chain], after.levels[i].in[chain], framework.questions[i].id);
    const auto plan = plan_scoring(framework);
    const auto nodes_before = all_nodes(plan, before.scores);
    const auto nodes_after = all_nodes(plan, after.scores);
    for (std::size_t i = 0; i < nodes_before.size(); ++i)
        for (std::size_t chain = 0; chain < chain_count; ++chain) {
            const auto& one = nodes_before[i].score->in[chain];
            const auto& other = nodes_after[i].score->in[chain];
            const auto name = nodes_before[i].name + " " + std::string(name_of(static_cast<Chain>(chain)));
            const auto low_is_good = nodes_before[i].low_is_good;
            expect_no_worse(one.value, other.value, low_is_good, name + " value");
            expect_no_worse(one.value_low, other.value_low, low_is_good, name + " value_low");
            expect_no_worse(one.value_high, other.value_high, low_is_good, name + " value_high");
            expect_no_worse(one.level, other.level, name + " level");
            expect_no_worse(one.level_low, other.level_low, name + " level_low");
            expect_no_worse(one.level_high, other.level_high, name + " level_high");
        }
}

} // namespace weft::random
