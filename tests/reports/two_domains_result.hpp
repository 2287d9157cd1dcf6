// SPDX-License-Identifier: MIT
#pragma once

#include "tests/examples/assessed_example.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace weft {

/// The shipped example, assessed.
inline const result::Result& two_domains_result() {
    static const result::Result result =
        assess_files(framework_at("examples/two-domains/two-domains.toml"), {rubrics / "examples/two-domains/answers"})
            .at(0);
    return result;
}

/// What a report of the example has to say, byte for byte. After a change that is meant, read what changed as a
/// user would (`git diff tests/reports/golden`), having written the files anew with WEFT_UPDATE_GOLDEN=1 in the
/// environment of the test program, which then fails once to say so.
inline std::string golden(const std::string& name, const std::string& written) {
    const auto path = std::filesystem::path(WEFT_SOURCE_DIR) / "tests/reports/golden" / name;
    if (std::getenv("WEFT_UPDATE_GOLDEN") != nullptr) {
        std::ofstream(path, std::ios::binary) << written;
        ADD_FAILURE() << "Wrote " << path << ". Read it before you commit it.";
    }
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator(file), {}};
}

} // namespace weft
