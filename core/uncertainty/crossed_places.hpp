// SPDX-License-Identifier: MIT
#pragma once

#include "core/rubric/framework.hpp"
#include "core/uncertainty/replicate_pairs.hpp"
#include "core/uncertainty/respondent_bootstrap.hpp"
#include "core/uncertainty/uncertainty.hpp"

#include <cstdint>
#include <span>

namespace weft::uncertainty {

/// Sets replicate r of every system beside those of the others by weights drawn for it, each weighting as likely. The
/// weights of replicate r are those of draw r where weights alone are tried by a stream of the same name.
CrossedPlaces cross_places(const Framework& framework, std::span<const NamedReplicates> systems,
                           std::uint32_t replicates, std::uint64_t seed, const CrossingSettings& settings);

} // namespace weft::uncertainty
