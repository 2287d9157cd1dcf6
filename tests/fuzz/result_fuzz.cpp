// SPDX-License-Identifier: MIT
#include "core/assessment/result.hpp"
#include "core/assessment/result_json.hpp"
#include "core/error.hpp"
#include "tests/fuzz/fuzz_input.hpp"

#include <cstdlib>

/// Any bytes are results or one sentence; what was read is written and read again as the same.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    try {
        for (const auto& result : weft::results_from_json(weft::fuzz_text(data, size), "fuzz.json")) {
            const auto again = weft::results_from_json(weft::to_json(result), "again.json");
            if (again.size() != 1 || weft::first_difference(result, again.front())) {
                std::abort();
            }
        }
    } catch (const weft::Error&) {
        // a sentence with a place
    }
    return 0;
}
