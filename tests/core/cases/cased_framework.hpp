// SPDX-License-Identifier: MIT
#pragma once

#include "core/rubric/framework_file.hpp"

#include <gtest/gtest.h>

#include <string>

namespace weft {

/// One domain of two capabilities, with a limit, a measure with thresholds, a judgement and a gate of each kind. "call" is
/// asked of leads in hospices and of nobody else in them; "trust" may not apply.
inline Framework cased_framework() {
    const std::string rubric = R"([rubric]
id = "care"
version = "1.0.0"
title = "Care"
domain = "clinical"
[assessor]
id = "test.judge"
[assessor.judgements.in-time]
says = "Whether the plan is made in time"
[scale]
first = 1
labels = ["Low", "Middle", "High"]
[aggregate]
rule = "minimum"
[[capability]]
id = "planning"
  [[capability.criterion]]
  id = "plan"
  ask = "Is there a plan?"
  descriptors = ["No.", "Some.", "Yes."]
  limits = [{ id = "on-paper", at = 1, when = "It is on paper only" }, { id = "too-late", at = 2, when = "It is late" }]
  [[capability.criterion]]
  id = "call"
  ask = "Is there a number?"
  descriptors = ["No.", "Some.", "Yes."]
  asked_of = ["council", "hospice/lead"]
  [[capability.measure]]
  id = "plan-share"
  numerator = "people with a plan"
  denominator = "people"
  supports = "plan"
  thresholds = [0.3, 0.6]
[[capability]]
id = "working-together"
  [[capability.criterion]]
  id = "trust"
  ask = "Is there trust?"
  descriptors = ["No.", "Some.", "Yes."]
  na_allowed = true
[[gate]]
id = "plan-first"
when = { any = { criteria = ["plan"], at_most = 1 } }
cap = 1
because = "It comes first"
)";
    const std::string framework = R"([framework]
id = "fw"
version = "1.0.0"
rubrics = [{ id = "care", version = "1" }]
sectors = [{ id = "hospice", role = "voice" }, { id = "council", role = "lead" }]
[overall]
rule = "minimum"
[[gate]]
id = "trust-first"
when = { any = { criteria = ["trust"], at_most = 1 } }
cap = 2
because = "It comes first"
)";
    Problems problems;
    auto read = read_framework(
        SourceText("fw.toml", framework), [&](const std::string&) { return SourceText("care.toml", rubric); },
        problems);
    EXPECT_EQ(to_text(problems), "");
    return std::move(read.value());
}

inline const std::string cases_header = "[cases]\nframework = \"fw\"\nround = \"2026\"\n";

} // namespace weft
