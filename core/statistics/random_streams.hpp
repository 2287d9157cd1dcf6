// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>

/// Random numbers that depend on a seed, a name and a replicate's number, and on nothing else: not on threads, not on
/// who drew before. (The distributions of <random> differ between standard libraries, so none is used.)
namespace weft::statistics {

using PhiloxBlock = std::array<std::uint32_t, 4>;
using PhiloxKey = std::array<std::uint32_t, 2>;

/// Philox4x32-10 of Salmon et al. (2011), as in Random123: a bijection of the counter for every key.
PhiloxBlock philox4x32_10(PhiloxBlock counter, PhiloxKey key);

/// FNV-1a, 64 bits, of the bytes of a name.
std::uint64_t fnv1a64(std::string_view text);

/// Above 0 and below 1, never either: (word + 1/2) / 2^32.
constexpr double uniform_of(std::uint32_t word) {
    constexpr double one_over_2_to_32 = 1.0 / 4294967296.0;
    return (static_cast<double>(word) + 0.5) * one_over_2_to_32;
}

/// The words of one replicate, in order. Cheap to make and to copy; not to be shared by threads.
class Draws {
public:
    Draws(PhiloxBlock counter, PhiloxKey key) : counter_(counter), key_(key) {}

    std::uint32_t word();

    /// 0 to count - 1, as (word * count) >> 32. `count` is at least 1.
    std::uint32_t index(std::uint32_t count);

    /// uniform_of the next word.
    double uniform();

private:
    PhiloxBlock counter_; ///< the block to make next
    PhiloxKey key_;
    PhiloxBlock block_{};
    std::size_t used_ = 4; ///< words of block_ already given out
};

/// Words made side by side: sixteen blocks.
using WordRun = std::array<std::uint32_t, 64>;

/// A named stream: counter (block, replicate, low half of the name's hash, high half), key (low, high half of the seed).
class RandomStream {
public:
    RandomStream(std::uint64_t seed, std::string_view name);

    Draws replicate(std::uint32_t number) const;

    /// The words that replicate's Draws would give from its block `first_block` on (four words a block), faster.
    void fill(std::uint32_t replicate, std::uint32_t first_block, WordRun& words) const;

private:
    PhiloxKey key_;
    std::uint64_t stream_;
};

/// Fisher-Yates from the last place to the second; METHODS section 10.
template <typename Item>
void shuffle(std::span<Item> items, Draws& draws) {
    for (auto i = static_cast<std::uint32_t>(items.size()); i-- > 1;)
        std::swap(items[i], items[draws.index(i + 1)]);
}

} // namespace weft::statistics
