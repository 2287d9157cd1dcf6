// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"
#include "core/rubric/framework.hpp"
#include "core/uncertainty/uncertainty.hpp"

#include <set>
#include <span>
#include <string>
#include <vector>

namespace weft::comparison {

/// The parts of one system of which nothing may be told but the level itself, because something in them is hidden: how
/// their levels move would tell what few people said.
struct HiddenLevels {
    std::string system;
    std::set<std::string> domains;    ///< ids
    bool all = false;                 ///< no domain is left
    bool people = false;              ///< how many answered is hidden of a sector
    std::set<std::string> of_sectors; ///< ids of these
};

/// Of each system that hides something, in the order given. Neither a hidden title of evidence nor another voice counts:
/// no level is made of them.
std::vector<HiddenLevels> hidden_levels(const Framework& framework, std::span<const result::Result> results);

/// Takes out the domains that hide something, and all that is made of them: capabilities, criteria, views and the whole.
/// `spread` has everything, in the order of the framework.
void take_out(uncertainty::SystemSpread& spread, const Framework& framework, const HiddenLevels& hidden);
void take_out(uncertainty::SystemMethods& methods, const HiddenLevels& hidden);

/// One entry for a system that is left out, or for each domain.
std::vector<uncertainty::LeftOut> left_out_of(std::span<const HiddenLevels> hidden);

} // namespace weft::comparison
