// SPDX-License-Identifier: MIT
#pragma once

/// What the engine shows of a criterion: its levels, who said what, and the evidence for it.

#include <weft/plugin.h>

#include <cstdint>
#include <string>
#include <vector>

namespace weft {
namespace sdk {

/// One sector on one criterion.
class Voice {
public:
    Voice(const weft_host* host, std::uint32_t criterion, std::uint32_t sector, const weft_voice* voice)
        : host_(host),
          voice_(voice),
          criterion_(criterion),
          sector_(sector) {}

    std::string sector_id() const { return voice_->sector_id; }
    bool is_lead() const { return voice_->role == 1; }
    bool is_voice() const { return voice_->role == 2; }
    std::uint32_t given() const { return voice_->given; }
    std::uint32_t dont_know() const { return voice_->dont_know; }
    std::uint32_t not_applicable() const { return voice_->not_applicable; }
    /// Asked, and did not answer or would rather not say.
    std::uint32_t missing() const { return voice_->missing; }
    bool has_level() const { return voice_->level >= 0; }
    /// The sector's own majority; -1 when nobody in it gave a level.
    std::int32_t level() const { return voice_->level; }
    /// How many people said exactly this rank.
    std::uint32_t count_at(std::int32_t rank) const { return host_->count_at(host_, criterion_, sector_, rank); }

private:
    const weft_host* host_;
    const weft_voice* voice_;
    std::uint32_t criterion_;
    std::uint32_t sector_;
};

class Evidence {
public:
    explicit Evidence(const weft_evidence* evidence) : evidence_(evidence) {}

    std::string id() const { return evidence_->id; }
    std::string kind() const { return evidence_->kind; }
    std::string date() const { return evidence_->date; }
    std::string sector_id() const { return evidence_->sector_id; }
    std::uint32_t grade() const { return evidence_->grade; }

private:
    const weft_evidence* evidence_;
};

class Criterion {
public:
    Criterion(const weft_host* host, std::uint32_t index, const weft_criterion* criterion)
        : host_(host),
          criterion_(criterion),
          index_(index) {}

    std::string id() const { return criterion_->id; }
    std::string capability_id() const { return criterion_->capability_id; }
    std::string system_level() const { return criterion_->system_level; }
    std::string stage() const { return criterion_->stage; }
    bool has_level() const { return criterion_->state == WEFT_LEVEL; }
    weft_state state() const { return criterion_->state; }
    std::int32_t level_count() const { return criterion_->level_count; }
    /// Rank, or -1 unless `has_level`.
    std::int32_t claimed() const { return criterion_->claimed; }
    std::int32_t evidenced() const { return criterion_->evidenced; }
    std::uint32_t evidence_grade() const { return criterion_->evidence_grade; }
    std::uint32_t level_givers() const { return criterion_->level_givers; }
    bool is_critical() const { return criterion_->is_critical != 0; }
    double coverage() const { return criterion_->coverage; }
    bool has_tag(const std::string& tag) const { return host_->has_tag(host_, index_, tag.c_str()) != 0; }

    std::vector<Voice> voices() const {
        std::vector<Voice> voices;
        for (std::uint32_t sector = 0; sector < host_->sector_count(host_); ++sector)
            if (const weft_voice* voice = host_->voice(host_, index_, sector))
                voices.push_back(Voice(host_, index_, sector, voice));
        return voices;
    }

    std::vector<Evidence> evidence() const {
        std::vector<Evidence> pieces;
        for (std::uint32_t piece = 0; piece < host_->evidence_count(host_, index_); ++piece)
            if (const weft_evidence* evidence = host_->evidence(host_, index_, piece))
                pieces.push_back(Evidence(evidence));
        return pieces;
    }

private:
    const weft_host* host_;
    const weft_criterion* criterion_;
    std::uint32_t index_;
};

} // namespace sdk
} // namespace weft
