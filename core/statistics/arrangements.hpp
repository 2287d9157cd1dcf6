// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <span>

namespace weft::statistics {

/// Ways to pick `picked` of `all`; nothing when it does not fit 64 bits.
std::optional<std::uint64_t> ways_to_pick(std::uint64_t all, std::uint64_t picked);

/// Ways to fill groups of these sizes; nothing when it does not fit 64 bits.
std::optional<std::uint64_t> ways_to_group(std::span<const std::uint64_t> sizes);

} // namespace weft::statistics
