// SPDX-License-Identifier: MIT
#include "core/example/made_up_measures.hpp"

#include "core/example/chance.hpp"

#include <algorithm>
#include <cmath>

namespace weft::example {
namespace {

/// A part of a measure with its denominator's weight or count.
struct Slice {
    std::string name;
    double weight = 1;
    std::optional<WholeRange> count;
    Spread leaning;
};

class MeasureMaker {
public:
    MeasureMaker(const ExampleSettings& settings, const Framework& framework, const MadeUpSystem& system,
                 const Truth& truth, const RoundSettings& round, std::size_t measure, std::uint64_t seed)
        : settings_(settings),
          framework_(framework),
          system_(system),
          truth_(truth),
          round_(round),
          measure_(measure),
          asked_(framework.measure(measure)),
          own_(own_settings()),
          chance_(seed, "measure/" + system.key + "/" + round.name + "/" + asked_.id) {}

    std::vector<MeasureValue> make() {
        if (!chance_.is_so(own_.given)) return {};
        shares_ = shares_by_level();
        level_ = level_of_the_number();
        denominator_ = denominator();
        if (system_.is_merged && own_.whole && chance_.is_so(settings_.measures.by_former_system)) {
            add_former_systems();
            return std::move(values_);
        }
        add_whole_and_parts();
        return std::move(values_);
    }

private:
    const MeasureSettings& own_settings() const {
        const auto named = settings_.measures.named.find(asked_.id);
        return named == settings_.measures.named.end() ? settings_.measures.usual : named->second;
    }

    /// Worst level first: its own, else the middle of what each level reaches over by the thresholds, else the usual
    /// ones, which rise and are read from the other end where less is better.
    std::vector<double> shares_by_level() const {
        const auto& usual = settings_.measures.usual;
        if (&own_ != &usual && !own_.shares.empty()) return own_.shares;
        if (!asked_.thresholds.empty()) return middles_of_bands();
        auto shares = usual.shares;
        if (asked_.better == Better::lower) std::ranges::reverse(shares);
        return shares;
    }

    std::vector<double> middles_of_bands() const {
        std::vector<double> shares;
        double from = 0;
        for (const auto& threshold : asked_.thresholds) {
            shares.push_back((from + to_double(threshold)) / 2);
            from = to_double(threshold);
        }
        shares.push_back((from + std::max(1.0, from)) / 2);
        return shares;
    }

    double level_of_the_number() {
        const auto criterion = framework_.find_question(asked_.supports);
        auto level = criterion ? truth_[*criterion] : settings_.truth.quality.mean;
        level += settings_.measures.noise * chance_.normal();
        if (chance_.is_so(settings_.measures.contradicting))
            level -= chance_.between(settings_.measures.contradicts_by);
        return level;
    }

    double denominator() {
        if (!own_.values.empty()) return 1;
        if (own_.per_thousand <= 0) return chance_.whole(own_.count);
        constexpr double thousand = 1000;
        return std::floor(system_.residents * own_.per_thousand / thousand * (0.95 + chance_.uniform() / 10));
    }

    /// On a line through the shares of the levels.
    double share_at(double level) const {
        const auto last = static_cast<double>(shares_.size() - 1);
        const auto at = std::clamp(level * last / settings_.levels, 0.0, last);
        const auto below = static_cast<std::size_t>(std::floor(at));
        const auto above = std::min(below + 1, shares_.size() - 1);
        return shares_[below] + (shares_[above] - shares_[below]) * (at - static_cast<double>(below));
    }

    double rounded(double number) const {
        double unit = 1;
        for (int decimal = 0; decimal < own_.decimals; ++decimal)
            unit *= 10;
        return std::floor(number * unit + 0.5) / unit;
    }

    void add_whole_and_parts() {
        double numerator = own_.values.empty() ? rounded(denominator_ * share_at(level_)) : own_.values[value_index()];
        const auto first_part = values_.size();
        for (const auto& part : own_.parts)
            if (chance_.is_so(part.given)) add_part(part, numerator);
        if (!own_.whole) return;
        if (const auto whole = whole_of_parts(first_part)) {
            numerator = whole->numerator;
            denominator_ = whole->denominator;
        }
        add("", numerator, denominator_);
    }

    /// Better systems have the later ones.
    std::size_t value_index() const {
        const auto count = static_cast<double>(own_.values.size());
        const auto at = std::floor(level_ / settings_.levels * count);
        return static_cast<std::size_t>(std::clamp(at, 0.0, count - 1));
    }

    void add_part(const PartSettings& part, double numerator) {
        for (const auto& slice : slices_of(part)) {
            // The whole is the sum of its parts, so none of those may be missing.
            const auto is_given = chance_.is_so(settings_.measures.value_given) || part.kind == PartKind::makes_whole;
            const auto level = level_ + chance_.around(slice.leaning);
            const auto lot = chance_.uniform();
            if (part.kind == PartKind::of_counted) {
                if (is_given) add(part.key + "=" + slice.name, rounded(numerator * slice.weight), denominator_);
                continue;
            }
            const auto of = slice.count ? chance_.whole(*slice.count) : rounded(denominator_ * slice.weight);
            const auto share = part.all_or_none ? (lot < share_at(level) ? 1.0 : 0.0) : share_at(level);
            if (is_given && of > 0) add(part.key + "=" + slice.name, rounded(of * share), of);
            if (part.kind == PartKind::makes_whole) made_whole_by_ = part.key;
        }
    }

    std::vector<Slice> slices_of(const PartSettings& part) const {
        std::vector<Slice> slices;
        for (const auto& value : part.values)
            slices.push_back({value.name, value.weight, value.count, value.leaning});
        if (part.by_place)
            for (const auto& place : system_.places)
                slices.push_back({place.name, place.share, std::nullopt, part.leaning});
        return slices;
    }

    /// The sum of the parts that make the whole, where there are such.
    std::optional<MeasureValue> whole_of_parts(std::size_t first) const {
        if (made_whole_by_.empty()) return std::nullopt;
        MeasureValue whole;
        for (std::size_t i = first; i < values_.size(); ++i)
            if (values_[i].stratum.starts_with(made_whole_by_ + "=")) {
                whole.numerator += values_[i].numerator;
                whole.denominator += values_[i].denominator;
            }
        if (whole.denominator <= 0) return std::nullopt;
        return whole;
    }

    void add_former_systems() {
        double residents = 0;
        for (const auto& part : system_.parts)
            residents += part.residents;
        for (const auto& part : system_.parts) {
            const auto of = own_.per_thousand > 0 ? rounded(denominator_ * part.residents / residents) : denominator_;
            const auto level = level_ + settings_.measures.noise * chance_.normal();
            if (of > 0) add("footprint=" + part.from, rounded(of * share_at(level)), of);
        }
    }

    void add(std::string stratum, double numerator, double of) {
        values_.push_back({.measure = measure_,
                           .stratum = std::move(stratum),
                           .numerator = own_.values.empty() ? std::min(numerator, of) : numerator,
                           .denominator = of,
                           .period_start = round_.period_start,
                           .period_end = round_.period_end,
                           .source = settings_.measures.source});
    }

    const ExampleSettings& settings_;
    const Framework& framework_;
    const MadeUpSystem& system_;
    const Truth& truth_;
    const RoundSettings& round_;
    std::size_t measure_;
    const Measure& asked_;
    const MeasureSettings& own_;
    Chance chance_;
    std::vector<double> shares_;
    double level_ = 0;
    double denominator_ = 0;
    std::string made_whole_by_; ///< key of the parts
    std::vector<MeasureValue> values_;
};

} // namespace

std::vector<MeasureValue> make_up_measures(const ExampleSettings& settings, const Framework& framework,
                                           const MadeUpSystem& system, const Truth& truth, const RoundSettings& round,
                                           std::uint64_t seed) {
    std::vector<MeasureValue> all;
    for (std::size_t measure = 0; measure < framework.measure_count(); ++measure)
        for (auto& value : MeasureMaker(settings, framework, system, truth, round, measure, seed).make())
            all.push_back(std::move(value));
    return all;
}

} // namespace weft::example
