// SPDX-License-Identifier: MIT
#include "core/answers/answer_files.hpp"
#include "core/error.hpp"
#include "core/problem.hpp"
#include "core/rubric/framework_file.hpp"
#include "core/source_text.hpp"
#include "tests/fuzz/fuzz_input.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <stdexcept>

namespace {

const std::string rubric_text = R"([rubric]
id = "tea"
version = "1.0.0"
title = "Tea"
domain = "tea"
licence = "OGL-UK-3.0"
[assessor]
id = "as-answered"
[scale]
first = 0
better = "higher"
labels = ["Cold", "Warm", "Hot"]
[aggregate]
rule = "tolerant-staged"
[[capability]]
id = "water"
title = "Water"
  [[capability.criterion]]
  id = "boils"
  title = "Water boils"
  ask = "Does it boil?"
  descriptors = ["No.", "Nearly.", "Yes."]
  na_allowed = true
)";

const std::string framework_text = R"([framework]
id = "cup"
version = "1.0.0"
title = "A cup of tea"
rubrics = [{ id = "tea", version = "1", weight = 1 }]
sectors = [{ id = "kitchen", title = "Kitchen", role = "lead" }, { id = "guest", title = "Guests", role = "voice" }]
headline = "assessed"
voice = "self"
[overall]
rule = "lagging"
)";

weft::Framework a_framework() {
    weft::Problems problems;
    const auto tea = [](const std::string&) { return weft::SourceText("tea.toml", rubric_text); };
    auto framework = weft::read_framework(weft::SourceText("cup.toml", framework_text), tea, problems);
    if (!framework) {
        throw std::logic_error(weft::to_text(problems));
    }
    return *framework;
}

} // namespace

/// Any bytes are answers or a list of problems, as TOML and as CSV; nothing is kept where there was an error.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const weft::Framework framework = a_framework();
    static const auto folder = std::filesystem::temp_directory_path();
    for (const std::string name : {"weft-answers-fuzz.csv", "weft-answers-fuzz.toml"}) {
        const auto path = folder / name;
        std::ofstream(path, std::ios::binary) << weft::fuzz_text(data, size);
        const std::filesystem::path paths[] = {path};
        weft::Problems problems;
        try {
            const auto read = weft::read_submissions(paths, framework, problems);
            if (problems.has_errors() && !read.table.assessments.empty()) {
                std::abort();
            }
        } catch (const weft::Error&) {
            // not UTF-8, a NUL: a sentence about the file as a whole
        }
        weft::to_text(problems);
    }
    return 0;
}
