// SPDX-License-Identifier: MIT
#include "core/statistics/random_streams.hpp"

#include <cassert>
#include <tuple>

namespace weft::statistics {
namespace {

constexpr std::uint64_t word_mask = 0xFFFFFFFF;
constexpr unsigned word_bits = 32;

std::uint32_t low_word(std::uint64_t value) {
    return static_cast<std::uint32_t>(value & word_mask);
}

std::uint32_t high_word(std::uint64_t value) {
    return static_cast<std::uint32_t>(value >> word_bits);
}

// The multipliers and the steps of the key (golden ratio, square root of three) of Random123.
constexpr std::uint64_t multiplier_0 = 0xD2511F53;
constexpr std::uint64_t multiplier_1 = 0xCD9E8D57;
constexpr std::uint32_t step_0 = 0x9E3779B9;
constexpr std::uint32_t step_1 = 0xBB67AE85;
constexpr int rounds = 10;

/// Several counters at once, word by word, which lets the compiler use vector instructions.
template <std::size_t count>
struct Lanes {
    std::array<std::array<std::uint32_t, count>, 4> words;
};

template <std::size_t count>
void encrypt(Lanes<count>& lanes, PhiloxKey key) {
    auto& [w0, w1, w2, w3] = lanes.words;
    for (int round = 0; round < rounds; ++round) {
        for (std::size_t lane = 0; lane < count; ++lane) {
            const auto product_0 = multiplier_0 * w0[lane];
            const auto product_1 = multiplier_1 * w2[lane];
            w0[lane] = high_word(product_1) ^ w1[lane] ^ key[0];
            w1[lane] = low_word(product_1);
            w2[lane] = high_word(product_0) ^ w3[lane] ^ key[1];
            w3[lane] = low_word(product_0);
        }
        key[0] += step_0;
        key[1] += step_1;
    }
}

} // namespace

PhiloxBlock philox4x32_10(PhiloxBlock counter, PhiloxKey key) {
    Lanes<1> lanes{{{{counter[0]}, {counter[1]}, {counter[2]}, {counter[3]}}}};
    encrypt(lanes, key);
    return {lanes.words[0][0], lanes.words[1][0], lanes.words[2][0], lanes.words[3][0]};
}

std::uint64_t fnv1a64(std::string_view text) {
    constexpr std::uint64_t offset = 0xCBF29CE484222325;
    constexpr std::uint64_t prime = 0x100000001B3;
    auto hash = offset;
    for (const char letter : text) {
        hash ^= static_cast<unsigned char>(letter);
        hash *= prime;
    }
    return hash;
}

std::uint32_t Draws::word() {
    if (used_ == block_.size()) {
        block_ = philox4x32_10(counter_, key_);
        ++counter_[0];
        used_ = 0;
    }
    return block_[used_++];
}

std::uint32_t Draws::index(std::uint32_t count) {
    assert(count > 0);
    return high_word(std::uint64_t{word()} * count);
}

double Draws::uniform() {
    return uniform_of(word());
}

RandomStream::RandomStream(std::uint64_t seed, std::string_view name)
    : key_{low_word(seed), high_word(seed)},
      stream_(fnv1a64(name)) {}

Draws RandomStream::replicate(std::uint32_t number) const {
    return {{0, number, low_word(stream_), high_word(stream_)}, key_};
}

void RandomStream::fill(std::uint32_t replicate, std::uint32_t first_block, WordRun& words) const {
    constexpr std::size_t count = std::tuple_size_v<WordRun> / 4;
    Lanes<count> lanes{};
    for (std::size_t lane = 0; lane < count; ++lane) {
        lanes.words[0][lane] = first_block + static_cast<std::uint32_t>(lane);
        lanes.words[1][lane] = replicate;
        lanes.words[2][lane] = low_word(stream_);
        lanes.words[3][lane] = high_word(stream_);
    }
    encrypt(lanes, key_);
    for (std::size_t lane = 0; lane < count; ++lane)
        for (std::size_t word = 0; word < 4; ++word)
            words[4 * lane + word] = lanes.words[word][lane];
}

} // namespace weft::statistics
