// SPDX-License-Identifier: MIT
#pragma once

/// A number beside the opinions, as the engine shows it.

#include <weft/plugin.h>
#include <weft/words.hpp>

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <string>

namespace weft {
namespace sdk {

class Measure {
public:
    explicit Measure(const weft_measure* measure) : measure_(measure) {}

    std::string id() const { return measure_->id; }
    std::string criterion_id() const { return measure_->criterion_id; }
    /// "" for the whole, else "place=north" and the like.
    std::string stratum() const { return measure_->stratum; }
    std::string period_start() const { return measure_->period_start; }
    std::string period_end() const { return measure_->period_end; }
    /// False: the rubric asks for it and nobody gave it. Everything below is then without meaning.
    bool is_known() const { return measure_->is_known != 0; }
    double numerator() const { return measure_->numerator; }
    double denominator() const { return measure_->denominator; }
    /// True when numerator over denominator is a share of something: 0 to 1, of more than nothing.
    bool is_share() const { return is_known() && fault().empty() && numerator() <= denominator(); }
    double share() const { return numerator() / denominator(); }
    std::string percent() const { return sdk::percent(share()); }
    /// Why the numbers cannot be right, whatever they count: "5 of 0 is a part of nothing". "" when they can.
    std::string fault() const {
        if (!std::isfinite(numerator()) || !std::isfinite(denominator())) return "it is not a number";
        if (numerator() < 0 || denominator() < 0) return counted() + " counts less than none";
        return denominator() > 0 ? "" : counted() + " is a part of nothing";
    }
    /// The same for what should be a share: "120 of 100 is more than all" as well.
    std::string share_fault() const {
        return fault().empty() && numerator() > denominator() ? counted() + " is more than all" : fault();
    }
    /// "north" when the stratum is "place=north" and key is "place"; "" for every other stratum, "place=north;sex=f" too.
    std::string only(const std::string& key) const {
        const std::string all = stratum();
        const bool is_only_key = all.compare(0, key.size() + 1, key + "=") == 0 && all.find(';') == std::string::npos;
        return is_only_key ? all.substr(key.size() + 1) : "";
    }
    /// "27 of 100", as it was given.
    std::string counted() const { return plain(numerator()) + " of " + plain(denominator()); }
    /// What a ceiling may stand on: "register-reach, place=north: 27 of 100, 27% (19% to 36% allowing for chance),
    /// 2025-04-01 to 2026-03-31".
    std::string basis() const {
        std::string text = id() + (stratum().empty() ? "" : ", " + stratum()) + ": " + counted() + ", " + percent();
        if (low() < high())
            text += " (" + sdk::percent(low()) + " to " + sdk::percent(high()) + " allowing for chance)";
        if (!period_start().empty() && !period_end().empty()) text += ", " + period_start() + " to " + period_end();
        return text;
    }
    /// "ods:QOX" when the number is of a system that went into this one by a merger; "" of every other number. Such a
    /// number is shown and never holds.
    std::string former_system() const {
        const std::string key = "footprint=";
        const std::string all = ";" + stratum() + ";";
        const std::size_t start = all.find(";" + key);
        if (start == std::string::npos) return "";
        const std::size_t value = start + 1 + key.size();
        return all.substr(value, all.find(';', value) - value);
    }
    double low() const { return measure_->low; }
    double high() const { return measure_->high; }
    /// By the rubric's thresholds; -1 when there are none or the value is unknown.
    std::int32_t rank_supported() const { return measure_->rank_supported; }
    /// The same at the interval's high end: a claim above it is ruled out beyond chance.
    std::int32_t rank_at_high() const { return measure_->rank_at_high; }

private:
    const weft_measure* measure_;
};

} // namespace sdk
} // namespace weft
