// SPDX-License-Identifier: MIT
#pragma once

/// The C contract as C++ for authors: a plugin is a few constants and one function.
///
///     struct MeasureBacked {
///         static constexpr const char* id = "org.example.measure-backed";
///         static constexpr const char* name = "Measure-backed levels";
///         static constexpr const char* version = "1.0.0";
///
///         void assess(weft::sdk::Assessment& assessment) const {
///             for (const auto& measure : assessment.measures())
///                 if (measure.rank_at_high() >= 0)
///                     assessment.hold_at(measure.rank_at_high(), measure.criterion_id(), "measure-below-claim",
///                                        "The measure supports a lower level than was claimed.");
///         }
///     };
///     WEFT_PLUGIN(MeasureBacked);
///
/// It may also say what it reads, each list closed by nullptr (before C++17, define them outside the class as well):
///
///         static constexpr const char* rubrics[] = {"org-example-records", nullptr};
///         static constexpr const char* parameters[] = {"least_share", nullptr};
///         static constexpr const char* measures[] = {"record-reach", nullptr};
///
/// Header only, C++11 and later. Whatever assess() throws becomes WEFT_FAILED; nothing crosses the boundary.
/// Views handed out are valid until assess() returns; text given to the engine is copied at the call.
///
/// This header includes all others of the C++ side; each also stands alone.

#include <weft/assessment.hpp>
#include <weft/criterion.hpp>
#include <weft/export.hpp>
#include <weft/failure.hpp>
#include <weft/lived_experience.hpp>
#include <weft/measure.hpp>
#include <weft/words.hpp>
