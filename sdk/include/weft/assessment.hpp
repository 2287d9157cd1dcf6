// SPDX-License-Identifier: MIT
#pragma once

#include <weft/criterion.hpp>
#include <weft/failure.hpp>
#include <weft/measure.hpp>
#include <weft/not_tested.h>
#include <weft/plugin.h>
#include <weft/succession.h>
#include <weft/words.hpp>

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace weft {
namespace sdk {

/// What a number says against a claim, in words for people.
struct Judgement {
    std::string rule_id;
    std::string finding;     ///< a clause without a full stop: "27% of those who died had been noticed in time"
    std::string remediation; ///< who can do what about it
    std::string basis;       ///< the numbers it stands on
};

/// One assessment of one domain: what the engine shows, and where the plugin reports what it knows.
class Assessment {
public:
    explicit Assessment(const weft_host* host) : host_(host) {}

    std::string rubric_id() const { return host_->rubric_id; }
    std::string rubric_version() const { return host_->rubric_version; }
    bool is_cancelled() const { return host_->is_cancelled(host_) != 0; }

    /// True when the system was made by a merger in the year of this round; false also where the engine cannot say. For
    /// that round a number cautions and does not hold, which `hold_back` and `test_claim` see to.
    bool is_after_merger() const { return succession() != nullptr && succession()->is_after_merger != 0; }
    /// "2026-04-01"; "" without a merger.
    std::string merged_on() const { return is_after_merger() ? succession()->merged_on : ""; }

    std::vector<Criterion> criteria() const {
        std::vector<Criterion> criteria;
        for (std::uint32_t index = 0; index < host_->criterion_count(host_); ++index)
            criteria.push_back(Criterion(host_, index, host_->criterion(host_, index)));
        return criteria;
    }

    /// The criterion of this id as a list of one, or an empty list: a rubric need not have it.
    std::vector<Criterion> criterion(const std::string& id) const {
        std::vector<Criterion> found;
        for (std::uint32_t index = 0; index < host_->criterion_count(host_); ++index)
            if (id == host_->criterion(host_, index)->id)
                found.push_back(Criterion(host_, index, host_->criterion(host_, index)));
        return found;
    }

    /// Every measure of the framework, known or not, one entry a stratum.
    std::vector<Measure> measures() const {
        std::vector<Measure> measures;
        for (std::uint32_t index = 0; index < host_->measure_count(host_); ++index)
            measures.push_back(Measure(host_->measure(host_, index)));
        return measures;
    }

    /// Every entry of one measure.
    std::vector<Measure> measures(const std::string& id) const {
        std::vector<Measure> found;
        for (const Measure& measure : measures())
            if (measure.id() == id) found.push_back(measure);
        return found;
    }

    /// A number of the rubric's [assessor] parameters. Throws `Failure` when the rubric does not give it: a threshold
    /// is the rubric's to set, never a plugin's to assume.
    double number(const std::string& key) const {
        double value = 0;
        if (host_->number(host_, key.c_str(), &value) == 0)
            throw Failure("the rubric gives no number '" + key + "' among its assessor's parameters");
        return value;
    }
    bool has_number(const std::string& key) const {
        double value = 0;
        return host_->number(host_, key.c_str(), &value) != 0;
    }
    /// A number that has to be 0, 1, 2 and so on. Throws `Failure` when it is not, or is not given.
    std::int32_t whole_number(const std::string& key) const {
        const double value = number(key);
        if (!(value >= 0 && value <= 1000000000 && std::floor(value) == value))
            throw Failure("the rubric gives " + plain(value) + " as '" + key + "'; it is a whole number from 0");
        return static_cast<std::int32_t>(value);
    }
    /// A number that has to be a level of this criterion. Throws `Failure` when it is not, or is not given.
    std::int32_t rank(const std::string& key, const Criterion& criterion) const {
        const std::int32_t value = whole_number(key);
        if (value >= criterion.level_count())
            throw Failure("the rubric gives " + std::to_string(value) + " as '" + key + "'; '" + criterion.id() +
                          "' ends at " + std::to_string(criterion.level_count() - 1));
        return value;
    }
    /// "" when the rubric does not give it.
    std::string text(const std::string& key) const { return host_->text(host_, key.c_str()); }

    /// Those of the strata ("" for the whole) where the measure is a share to judge by, in the order asked for. Of the
    /// others the reader is told: nobody gave it, so the claim is not tested; or it cannot be right, so it tests nothing.
    std::vector<Measure> shares(const std::string& measure_id, const std::vector<std::string>& strata,
                                const std::string& rule_id, const std::string& criterion_id) {
        return usable(measure_id, strata, rule_id, criterion_id, &Measure::share_fault);
    }
    /// Those of the shares that count enough to judge by (the rubric's "fewest-counted"). Of fewer the reader is told
    /// without the number, as a few people could be recognised by it.
    std::vector<Measure> counted_shares(const std::string& measure_id, const std::vector<std::string>& strata,
                                        const std::string& rule_id, const std::string& criterion_id) {
        const double fewest = number("fewest-counted");
        std::vector<Measure> counted;
        for (const Measure& share : shares(measure_id, strata, rule_id, criterion_id))
            if (share.denominator() >= fewest)
                counted.push_back(share);
            else
                not_tested(rule_id, measure_id,
                           "'" + measure_id + "'" + (share.stratum().empty() ? "" : " for " + share.stratum()) +
                               few_counted(),
                           criterion_id);
        return counted;
    }
    /// " counts fewer than 50; two years can be put together": after the name of a measure.
    std::string few_counted() const {
        return " counts fewer than " + plain(number("fewest-counted")) + "; two years can be put together";
    }
    /// The same for what may exceed its denominator, as years do.
    std::vector<Measure> amounts(const std::string& measure_id, const std::vector<std::string>& strata,
                                 const std::string& rule_id, const std::string& criterion_id) {
        return usable(measure_id, strata, rule_id, criterion_id, &Measure::fault);
    }

    /// "Partners say 3; the records support 1": for rubrics that print their ranks as levels.
    static std::string beside(const Criterion& criterion, std::int32_t supported) {
        return "Partners say " + std::to_string(criterion.claimed()) + "; the records support " +
               std::to_string(supported);
    }

    /// Holds a claim at the rank a number supports, and says so in one sentence: "Partners say 3; the records support 1:
    /// 27% of those who died had been noticed in time." A number alone takes off no more levels than `most-levels-down`
    /// and leaves `never-below`, where the rubric gives these parameters; what that leaves nothing to hold is a note.
    /// Without a claim above the rank it does nothing; for the round after a merger it warns instead. True when the
    /// claim is held.
    bool hold_back(const Criterion& criterion, std::int32_t supported, const Judgement& judgement) {
        if (!criterion.has_level() || criterion.claimed() <= supported) return false;
        const std::int32_t lowest = lowest_rank(criterion);
        const std::int32_t held = lowest > supported ? lowest : supported;
        const std::string beside_claim = beside(criterion, supported);
        if (held >= criterion.claimed()) {
            note(judgement.rule_id,
                 beside_claim + ": " + judgement.finding + ". A number alone does not hold back a level this low.",
                 criterion.id());
            return false;
        }
        if (is_after_merger()) {
            warn(judgement.rule_id,
                 beside_claim + ": " + judgement.finding + ". The system was formed by a merger on " + merged_on() +
                     ", so this number cautions and does not hold.",
                 criterion.id());
            return false;
        }
        const std::string limit = " (held at " + std::to_string(held) + ", as far down as a number alone may hold it)";
        return hold_at(held, criterion.id(), judgement.rule_id,
                       beside_claim + (held > supported ? limit : "") + ": " + judgement.finding + ".",
                       judgement.remediation, judgement.basis);
    }

    /// For a claim above what a number supports as counted, though not beyond chance: a note, which holds nothing.
    void note_within_chance(const Criterion& criterion, std::int32_t supported, const Judgement& judgement) {
        if (criterion.has_level() && criterion.claimed() > supported)
            note(judgement.rule_id,
                 beside(criterion, supported) + ": " + judgement.finding +
                     ". That may be chance, so it holds nothing back.",
                 criterion.id());
    }

    /// For a claim below what a number supports: a note, which raises nothing.
    void note_kinder(const Criterion& criterion, std::int32_t supported, const Judgement& judgement) {
        if (criterion.has_level() && criterion.claimed() < supported)
            note(judgement.rule_id,
                 "The records would support " + std::to_string(supported) + ", partners say " +
                     std::to_string(criterion.claimed()) + ": " + judgement.finding + ". It raises nothing.",
                 criterion.id());
    }

    /// Tests a claim by the level the rubric's thresholds give a share: holds it back where it is ruled out beyond
    /// chance, notes where it is not, or notes that the number is kinder than the people. True when the claim is held.
    bool test_claim(const Criterion& criterion, const Measure& measure, const Judgement& judgement) {
        if (!measure.former_system().empty()) return false; // the engine shows it, and says why it holds nothing
        if (measure.rank_supported() < 0) {
            not_tested(judgement.rule_id, measure.id(),
                       "the rubric does not say which level '" + measure.id() + "' supports", criterion.id());
            return false;
        }
        note_kinder(criterion, measure.rank_supported(), judgement);
        if (criterion.claimed() <= measure.rank_at_high()) {
            note_within_chance(criterion, measure.rank_supported(), judgement);
            return false;
        }
        return hold_back(criterion, measure.rank_at_high(), judgement);
    }

    /// Reports a ceiling. False when the engine refused it; the reader is told.
    bool hold_at(std::int32_t rank, const std::string& criterion_id, const std::string& rule_id,
                 const std::string& reason, const std::string& remediation = "", const std::string& basis = "") {
        weft_ceiling ceiling;
        ceiling.struct_size = sizeof ceiling;
        ceiling.at_most = rank;
        ceiling.criterion_id = criterion_id.c_str();
        ceiling.rule_id = rule_id.c_str();
        ceiling.reason = reason.c_str();
        ceiling.remediation = remediation.c_str();
        ceiling.basis = basis.c_str();
        return host_->report_ceiling(host_, &ceiling) == WEFT_OK;
    }

    bool show(const std::string& id, const std::string& title, double value, const std::string& unit,
              const std::string& basis = "") {
        return report_indicator(id, title, unit, basis, true, value);
    }
    /// An indicator that cannot be said: shown as not known, never as 0.
    bool show_unknown(const std::string& id, const std::string& title, const std::string& unit,
                      const std::string& basis = "") {
        return report_indicator(id, title, unit, basis, false, 0);
    }

    bool note(const std::string& rule_id, const std::string& text, const std::string& criterion_id = "") {
        return report_caution(rule_id, text, criterion_id, 0);
    }
    /// A claim that a judgement could not test: `why` is a clause without a full stop. Shown beside what is held back,
    /// because a missing number neither helps nor harms. `measure_id` is what would test it; it may be "".
    bool not_tested(const std::string& rule_id, const std::string& measure_id, const std::string& why,
                    const std::string& criterion_id) {
        const std::string text = "Not tested: " + why + ".";
        const weft_not_tested_host* const untested =
            static_cast<const weft_not_tested_host*>(host_->extension(host_, WEFT_NOT_TESTED_1));
        if (untested == nullptr) return note(rule_id, text, criterion_id);
        weft_not_tested what;
        what.struct_size = sizeof what;
        what.reserved = 0;
        what.rule_id = rule_id.c_str();
        what.criterion_id = criterion_id.c_str();
        what.measure_id = measure_id.c_str();
        what.text = text.c_str();
        return untested->report(host_, &what) == WEFT_OK;
    }
    bool warn(const std::string& rule_id, const std::string& text, const std::string& criterion_id = "") {
        return report_caution(rule_id, text, criterion_id, 1);
    }

    /// Ids and counts only.
    void log(const std::string& message) const { host_->log(host_, 2, message.c_str()); }

private:
    /// Null where the engine does not know the extension.
    const weft_succession* succession() const {
        return static_cast<const weft_succession*>(host_->extension(host_, WEFT_SUCCESSION_1));
    }

    std::vector<Measure> usable(const std::string& measure_id, const std::vector<std::string>& strata,
                                const std::string& rule_id, const std::string& criterion_id,
                                std::string (Measure::*fault)() const) {
        std::vector<Measure> found;
        std::vector<std::string> not_given;
        const std::vector<Measure> given = measures(measure_id);
        for (const std::string& stratum : strata) {
            std::size_t entry = 0;
            while (entry < given.size() && !(given[entry].is_known() && given[entry].stratum() == stratum))
                ++entry;
            if (entry == given.size()) {
                not_given.push_back(stratum);
                continue;
            }
            const std::string why = (given[entry].*fault)();
            if (why.empty())
                found.push_back(given[entry]);
            else
                warn(rule_id,
                     "'" + measure_id + "'" + (stratum.empty() ? "" : " for " + stratum) + " cannot be right: " + why +
                         ". It tests nothing.",
                     criterion_id);
        }
        if (!not_given.empty()) {
            const std::string where = listed(not_given);
            not_tested(rule_id, measure_id, "nobody gave '" + measure_id + "'" + (where.empty() ? "" : " for " + where),
                       criterion_id);
        }
        return found;
    }

    /// The lowest rank a number alone may hold this claim at. It rises with the claim, so that a better answer is
    /// never held lower.
    std::int32_t lowest_rank(const Criterion& criterion) const {
        std::int32_t lowest = has_number("never-below") ? whole_number("never-below") : 0;
        if (has_number("most-levels-down")) {
            const std::int32_t down = criterion.claimed() - whole_number("most-levels-down");
            if (down > lowest) lowest = down;
        }
        return lowest;
    }

    bool report_indicator(const std::string& id, const std::string& title, const std::string& unit,
                          const std::string& basis, bool has_value, double value) {
        weft_indicator indicator;
        indicator.struct_size = sizeof indicator;
        indicator.has_value = has_value ? 1 : 0;
        indicator.value = value;
        indicator.id = id.c_str();
        indicator.title = title.c_str();
        indicator.unit = unit.c_str();
        indicator.basis = basis.c_str();
        return host_->report_indicator(host_, &indicator) == WEFT_OK;
    }

    bool report_caution(const std::string& rule_id, const std::string& text, const std::string& criterion_id,
                        std::uint32_t severity) {
        weft_caution caution;
        caution.struct_size = sizeof caution;
        caution.severity = severity;
        caution.rule_id = rule_id.c_str();
        caution.criterion_id = criterion_id.c_str();
        caution.text = text.c_str();
        return host_->report_caution(host_, &caution) == WEFT_OK;
    }

    const weft_host* host_;
};

} // namespace sdk
} // namespace weft
