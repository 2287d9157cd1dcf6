// SPDX-License-Identifier: MIT
#pragma once

#include "core/rubric/id_reader.hpp"
#include "core/rubric/rubric.hpp"
#include "core/toml/toml_document.hpp"

#include <string>
#include <utility>

namespace weft {

/// Reads the criteria of one rubric, one table at a time.
class CriterionReader {
public:
    /// `has_descriptors` is false when the labels of the scale are all the wording there is.
    CriterionReader(const Scale& scale, bool has_descriptors)
        : scale_(scale),
          has_descriptors_(has_descriptors),
          ids_("criterion") {}

    Criterion read(const TomlTable& table, std::size_t node);

private:
    void read_wording(const TomlTable& table, Criterion& criterion) const;
    void read_place_in_the_model(const TomlTable& table, Criterion& criterion) const;
    void read_audience(const TomlTable& table, Criterion& criterion) const;
    void read_lived_experience(const TomlTable& table, Criterion& criterion) const;
    void read_limits(const TomlTable& table, Criterion& criterion) const;
    void expect_count(const TomlTable& table, std::string_view key, std::size_t given, std::size_t wanted,
                      const std::string& why) const;

    const Scale& scale_;
    bool has_descriptors_;
    IdReader ids_;
};

/// Reads a capability's measures. Whether the criterion a measure supports exists is for later.
class MeasureReader {
public:
    /// `owner` and `review_by` are the rubric's, for measures that name none.
    MeasureReader(const Scale& scale, std::string owner, std::string review_by)
        : scale_(scale),
          owner_(std::move(owner)),
          review_by_(std::move(review_by)),
          ids_("measure") {}

    Measure read(const TomlTable& table);

private:
    static void read_strata(const TomlTable& table, Measure& measure);
    void read_thresholds(const TomlTable& table, Measure& measure) const;

    const Scale& scale_;
    std::string owner_;
    std::string review_by_;
    IdReader ids_;
};

} // namespace weft
