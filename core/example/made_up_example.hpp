// SPDX-License-Identifier: MIT
#pragma once

#include "core/answers/answer_table.hpp"
#include "core/answers/framework_index.hpp"
#include "core/example/example_settings.hpp"
#include "core/example/made_up_systems.hpp"
#include "core/example/made_up_truth.hpp"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace weft::example {

/// What is asked for: the same wish and settings make the same example, byte for byte.
struct Wish {
    std::uint64_t seed = 0;
    std::optional<int> size; ///< people asked in every system; else each system has its own number
};

/// A made-up country with all it answered, one system of a round at a time, as one fits in memory and all may not.
/// Settings and framework must outlive it.
class MadeUpExample {
public:
    MadeUpExample(const ExampleSettings& settings, const Framework& framework, const SystemRegister& pattern,
                  const Wish& wish);

    const ExampleSettings& settings() const { return settings_; }
    const Framework& framework() const { return index_.framework(); }
    const MadeUpCountry& country() const { return country_; }
    const Wish& wish() const { return wish_; }

    /// How good they really are, which no answer says.
    const Truth& truth_of(std::size_t round, const std::string& system) const { return truths_[round].at(system); }

    /// Everything one system says in one round. `system` is an index into the round.
    AssessmentAnswers assessment(std::size_t round, std::size_t system) const;

private:
    std::vector<SectorRole> roles_in(const std::string& system) const;

    const ExampleSettings& settings_;
    FrameworkIndex index_;
    Wish wish_;
    MadeUpCountry country_;
    std::vector<std::map<std::string, Truth>> truths_;
};

} // namespace weft::example
