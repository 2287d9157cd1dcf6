// SPDX-License-Identifier: MIT
#include "core/problem.hpp"
#include "core/rubric/framework_file.hpp"
#include "core/rubric/rubric_file.hpp"
#include "core/source_text.hpp"
#include "tests/fuzz/fuzz_input.hpp"

#include <cstdlib>

/// Any bytes are a rubric or a list of problems, never both and never neither; the same for a framework of itself.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto text = weft::fuzz_text(data, size);
    weft::Problems problems;
    const auto rubric = weft::read_rubric(weft::SourceText("fuzz.toml", text), problems);
    if (rubric.has_value() == problems.has_errors()) {
        std::abort();
    }
    weft::Problems framework_problems;
    const auto itself = [&](const std::string& id) { return weft::SourceText(id + ".toml", text); };
    const auto framework = weft::read_framework(weft::SourceText("fuzz.toml", text), itself, framework_problems);
    if (framework.has_value() == framework_problems.has_errors()) {
        std::abort();
    }
    weft::to_text(problems);
    return 0;
}
