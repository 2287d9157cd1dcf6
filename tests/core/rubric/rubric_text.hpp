// SPDX-License-Identifier: MIT
#pragma once

#include "core/rubric/rubric_file.hpp"

#include <string>
#include <utility>

namespace weft {

/// What a reader of the file would see: every problem as text, empty when there is none.
inline std::string problems_of(std::string text, const std::string& name = "example.toml") {
    Problems problems;
    read_rubric(SourceText(name, std::move(text)), problems);
    return to_text(problems);
}

/// Only the first lines of the problems, without the source below them.
inline std::string sentences_of(std::string text, const std::string& name = "example.toml") {
    Problems problems;
    read_rubric(SourceText(name, std::move(text)), problems);
    std::string sentences;
    for (auto problem : problems.sorted()) {
        problem.source_line.clear();
        sentences += to_text(problem);
    }
    return sentences;
}

/// A rubric without faults in which one part can be exchanged. Every part stands on lines of its own, so that the lines
/// below it stay where they are as long as the part has as many lines.
struct RubricParts {
    std::string identity = R"([rubric]
id = "example"
version = "1.0.0"
title = "An example"
domain = "clinical"
)";
    std::string scale = R"([scale]
first = 0
labels = ["Low", "Middle", "High"]
)";
    std::string aggregate = R"([aggregate]
rule = "weighted-mean"
)";
    std::string capability = R"([[capability]]
id = "care"
)";
    std::string criterion = R"([[capability.criterion]]
id = "plan"
ask = "Is there a plan?"
descriptors = ["No.", "Some.", "Yes."]
)";
    std::string rest;

    std::string text() const { return identity + scale + aggregate + capability + criterion + rest; }
};

/// A second criterion, for what needs two.
inline const std::string second_criterion = R"([[capability.criterion]]
id = "call"
ask = "Is there a number to call?"
descriptors = ["No.", "Some.", "Yes."]
)";

} // namespace weft
