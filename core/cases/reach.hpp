// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"
#include "core/rubric/framework.hpp"

#include <cstdint>
#include <set>
#include <string>
#include <vector>

namespace weft {

/// What the cases of a framework hit: limits that held, gates that bound, thresholds that a number just reached,
/// judgements that held or noted something.
class Reach {
public:
    explicit Reach(const Framework& framework) : framework_(framework) {}

    void add(const result::Result& result);

    /// What no case hit, one line each: "limit identification/too-late", "judgement two-views of organisational: noted,
    /// never held". Of the rubrics of these domains, by index, and of the framework's own gates where `has_own_gates`.
    std::vector<std::string> not_hit(const std::vector<std::size_t>& domains, bool has_own_gates) const;

private:
    void add(const result::Domain& domain);
    void add_gates(const std::string& of, const std::vector<result::Gate>& gates);
    void name_rubric(const Rubric& rubric, std::vector<std::string>& lines) const;
    void name_measure(const Rubric& rubric, const Measure& measure, std::vector<std::string>& lines) const;
    void name_gates(const std::string& of, const std::vector<Gate>& gates, std::vector<std::string>& lines) const;

    const Framework& framework_;
    std::set<std::string> hit_; ///< "limit a/b", "gate clinical/c", "threshold m/2", "held clinical/j"
};

} // namespace weft
