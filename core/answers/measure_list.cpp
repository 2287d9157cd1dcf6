// SPDX-License-Identifier: MIT
#include "core/answers/measure_list.hpp"

#include "core/answers/wording.hpp"
#include "core/fraction.hpp"
#include "core/iso_date.hpp"
#include "core/nearest_name.hpp"
#include "core/register/system_register.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace weft {
namespace {

std::string_view trimmed(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(" \t");
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

std::string number(double value) {
    const Fraction exact = shortest_decimal(value);
    for (int decimals = 0; decimals < 9; ++decimals)
        if (round_half_away(exact, decimals) == exact) return to_decimal_text(exact, decimals);
    return to_decimal_text(exact, 9);
}

/// The parts in the order of their keys, so that the same stratum is always the same text.
std::optional<std::string> read_stratum(std::string_view text, const RecordPlace& place) {
    std::map<std::string_view, std::string_view> parts;
    for (std::string_view rest = text; !rest.empty();) {
        const std::size_t end = std::min(rest.find(';'), rest.size());
        const std::string_view part = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        const std::size_t sign = std::min(part.find('='), part.size());
        const std::string_view key = trimmed(part.substr(0, sign));
        const std::string_view value = trimmed(part.substr(std::min(sign + 1, part.size())));
        if (key.empty() || value.empty() || value.find('=') != std::string_view::npos) {
            place.complain("stratum", "stratum is " + in_quotes(text) +
                                          "; a stratum is key=value, several joined by a semicolon, as in "
                                          "'place=north;diagnosis=non-cancer'");
            return std::nullopt;
        }
        if (key == "footprint" && !is_system_key(value)) {
            place.complain("stratum", "stratum " + in_quotes(text) +
                                          " names no former system; a footprint is a system key, as in "
                                          "'footprint=ods:QOX'");
            return std::nullopt;
        }
        if (!parts.emplace(key, value).second) {
            place.complain("stratum", "stratum " + in_quotes(text) + " gives " + in_quotes(key) + " twice");
            return std::nullopt;
        }
    }

    std::string stratum;
    for (const auto& [key, value] : parts)
        stratum.append(stratum.empty() ? "" : ";").append(key).append("=").append(value);
    return stratum;
}

/// Seats, hours or pounds are a part of their whole where no level asks for more than all of it.
bool is_part_of_a_whole(const Measure& measure) {
    return measure.kind == MeasureKind::people || (!measure.thresholds.empty() && measure.thresholds.back() <= 1);
}

bool is_sound_count(const Measure& measure, const MeasureRecord& record, const RecordPlace& place) {
    if (!is_part_of_a_whole(measure)) return true;
    const bool is_people = measure.kind == MeasureKind::people;
    const std::string counted = in_quotes(measure.id) + " is " + number(record.numerator) + " of " +
                                number(record.denominator) + (is_people ? " people; " : "; ");
    if (record.numerator < 0 || record.denominator < 0) {
        place.complain(record.numerator < 0 ? "numerator" : "denominator",
                       counted + (is_people ? "people are counted from 0 up" : "a part of a whole is 0 or more"));
        return false;
    }
    if (record.numerator > record.denominator) {
        place.complain("numerator", counted + (is_people ? "the numerator counts some of the people of the denominator"
                                                         : "a part is no more than its whole"));
        return false;
    }
    return true;
}

bool has_date(std::string_view field, std::string_view date, const RecordPlace& place) {
    if (date.empty() || is_iso_date(date)) return true;
    place.complain(field, is_no_date(field, date));
    return false;
}

bool has_period(const MeasureRecord& record, const RecordPlace& place) {
    const bool has_start = has_date("period_start", record.period_start, place);
    const bool has_end = has_date("period_end", record.period_end, place);
    if (!has_start || !has_end) return false;
    if (record.period_end.empty() || record.period_start <= record.period_end) return true;
    place.complain("period_end", "period_end " + std::string(record.period_end) + " is before period_start " +
                                     std::string(record.period_start));
    return false;
}

} // namespace

void MeasureList::add(const MeasureRecord& record, const RecordPlace& place) {
    const auto measure = index_.find_measure(record.measure);
    if (!measure)
        place.complain("measure", "the framework has no measure " + in_quotes(record.measure) +
                                      did_you_mean(record.measure, index_.measure_names()));
    const auto stratum = read_stratum(record.stratum, place);
    const bool is_dated = has_period(record, place);
    if (!measure || !is_sound_count(index_.framework().measure(*measure), record, place)) return;
    if (!stratum || !is_dated) return;

    if (!seen_.emplace(*measure, *stratum).second) {
        place.complain("stratum", "measure " + in_quotes(record.measure) + " is given twice for " +
                                      (stratum->empty() ? "the whole" : in_quotes(*stratum)));
        return;
    }
    values_.push_back({.measure = *measure,
                       .stratum = *stratum,
                       .numerator = record.numerator,
                       .denominator = record.denominator,
                       .period_start = std::string(record.period_start),
                       .period_end = std::string(record.period_end),
                       .source = std::string(record.source)});
}

std::vector<MeasureValue> MeasureList::finish() {
    std::sort(values_.begin(), values_.end(), [](const MeasureValue& one, const MeasureValue& other) {
        return std::tie(one.measure, one.stratum) < std::tie(other.measure, other.stratum); // never twice the same
    });
    return std::move(values_);
}

} // namespace weft
