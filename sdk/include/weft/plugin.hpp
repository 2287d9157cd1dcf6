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

#include <weft/not_tested.h>
#include <weft/plugin.h>
#include <weft/succession.h>

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <exception>
#include <locale>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace weft {
namespace sdk {

/// What an author throws, or lets be thrown, to end an assessment with a reason.
class Failure : public std::exception {
public:
    explicit Failure(std::string reason) : reason_(std::move(reason)) {}
    const char* what() const noexcept override { return reason_.c_str(); }

private:
    std::string reason_;
};

/// "1043" or "0.35": a number for people, the same in every locale.
inline std::string plain(double number) {
    std::ostringstream text;
    text.imbue(std::locale::classic());
    text.precision(12);
    text << number;
    return text.str();
}

/// "27%". Never 0% or 100% of what is not quite none or all.
inline std::string percent(double share) {
    const double whole = std::floor(share * 100 + 0.5);
    if (whole == 100 && share < 1) return "just under 100%";
    if (whole == 0 && share > 0) return "under 1%";
    return plain(whole) + "%";
}

/// "a", "a and b", "a, b and c".
inline std::string listed(const std::vector<std::string>& names) {
    std::string text;
    for (std::size_t name = 0; name < names.size(); ++name) {
        if (name > 0) text += name + 1 == names.size() ? " and " : ", ";
        text += names[name];
    }
    return text;
}

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

namespace detail {

template <class Plugin>
struct NoNames {
    static const char* const names[1];
};
template <class Plugin>
const char* const NoNames<Plugin>::names[1] = {nullptr};

// The lists an author may leave out: without `rubrics` it serves any rubric that names it.
template <class Plugin>
constexpr auto rubrics_of(int) -> decltype(&Plugin::rubrics[0]) {
    return &Plugin::rubrics[0];
}
template <class Plugin>
constexpr const char* const* rubrics_of(...) {
    return NoNames<Plugin>::names;
}
template <class Plugin>
constexpr auto parameters_of(int) -> decltype(&Plugin::parameters[0]) {
    return &Plugin::parameters[0];
}
template <class Plugin>
constexpr const char* const* parameters_of(...) {
    return NoNames<Plugin>::names;
}
template <class Plugin>
constexpr auto measures_of(int) -> decltype(&Plugin::measures[0]) {
    return &Plugin::measures[0];
}
template <class Plugin>
constexpr const char* const* measures_of(...) {
    return NoNames<Plugin>::names;
}

template <class Plugin>
weft_status assess(const weft_plugin*, const weft_host* host) noexcept {
    try {
        Assessment assessment(host);
        Plugin().assess(assessment);
        return assessment.is_cancelled() ? WEFT_CANCELLED : WEFT_OK;
    } catch (const std::exception& error) {
        host->log(host, 0, error.what());
    } catch (...) {
        host->log(host, 0, "threw something that is no std::exception");
    }
    return WEFT_FAILED;
}

inline const void* no_extension(const weft_plugin*, const char*) {
    return nullptr;
}

} // namespace detail
} // namespace sdk
} // namespace weft

/// Exports the plugin; once in one file of the library, outside any namespace.
#define WEFT_PLUGIN(Plugin)                                                                                            \
    extern "C" WEFT_EXPORT const weft_plugin weft_plugin_v1 = {                                                        \
        sizeof(weft_plugin),                                                                                           \
        0,                                                                                                             \
        Plugin::id,                                                                                                    \
        Plugin::name,                                                                                                  \
        Plugin::version,                                                                                               \
        ::weft::sdk::detail::rubrics_of<Plugin>(0),                                                                    \
        ::weft::sdk::detail::parameters_of<Plugin>(0),                                                                 \
        ::weft::sdk::detail::measures_of<Plugin>(0),                                                                   \
        &::weft::sdk::detail::assess<Plugin>,                                                                          \
        &::weft::sdk::detail::no_extension,                                                                            \
    }
