// SPDX-License-Identifier: MIT
#pragma once

#include "core/findings/assessor.hpp"

#include <weft/plugin.h>
#include <weft/succession.h>

#include <cstddef>
#include <cstdint>
#include <deque>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace weft {

/// What a plugin is shown of one domain, in the contract's own structs. Owns all it points to, so that it outlives the
/// assessment in a plugin that does not return.
class PluginSnapshot {
public:
    explicit PluginSnapshot(const DomainView& view);
    PluginSnapshot(const PluginSnapshot&) = delete;
    PluginSnapshot& operator=(const PluginSnapshot&) = delete;

    const char* rubric_id() const { return rubric_id_; }
    const char* rubric_version() const { return rubric_version_; }
    std::size_t criterion_count() const { return criteria_.size(); }
    std::size_t sector_count() const { return sector_count_; }
    std::size_t measure_count() const { return measures_.size(); }

    /// Whether the system was made by a merger, and of whom.
    const weft_succession* succession() const { return &succession_; }

    /// Null past the end, each of them.
    const weft_criterion* criterion(std::size_t index) const;
    const weft_voice* voice(std::size_t criterion, std::size_t sector) const;
    const weft_measure* measure(std::size_t index) const;
    const weft_evidence* evidence(std::size_t criterion, std::size_t index) const;

    /// 0 past the end, each of them.
    std::size_t evidence_count(std::size_t criterion) const;
    bool has_tag(std::size_t criterion, std::string_view tag) const;
    std::uint32_t count_at(std::size_t criterion, std::size_t sector, std::int32_t rank) const;

    /// Null where the rubric's [assessor.parameters] have no number, or no text, of this key.
    const double* number(std::string_view key) const;
    const char* text(std::string_view key) const;

    /// The column of the domain's criterion of this id; npos when there is none.
    std::size_t question_of(std::string_view criterion_id) const;
    std::int32_t level_count_of(std::size_t question) const {
        return criteria_[question - first_question_].level_count;
    }

    static constexpr auto npos = static_cast<std::size_t>(-1);

private:
    const char* keep(std::string text) { return texts_.emplace_back(std::move(text)).c_str(); }
    void add_criterion(const DomainView& view, std::size_t question);
    void add_voices(const DomainView& view, std::size_t question);
    void add_evidence(const DomainView& view);
    void add_measures(const DomainView& view);
    void add_succession(const DomainView& view);

    std::deque<std::string> texts_; ///< all that the structs point to
    const char* rubric_id_;
    const char* rubric_version_;
    std::size_t first_question_;
    std::size_t sector_count_;
    std::size_t rank_count_ = 0; ///< of the domain's scale
    std::vector<const char*> sector_ids_;
    std::vector<weft_criterion> criteria_;
    std::vector<std::vector<std::string>> tags_;       ///< by criterion
    std::vector<weft_voice> voices_;                   ///< criterion x sector
    std::vector<std::uint32_t> counts_;                ///< criterion x sector x rank
    std::vector<std::vector<weft_evidence>> evidence_; ///< by criterion
    std::vector<weft_measure> measures_;
    std::vector<const char*> predecessors_; ///< closed by null
    weft_succession succession_{};
    std::map<std::string, double, std::less<>> numbers_;
    std::map<std::string, std::string, std::less<>> parameter_texts_;
};

} // namespace weft
