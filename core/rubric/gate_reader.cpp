// SPDX-License-Identifier: MIT
#include "core/rubric/gate_reader.hpp"

#include "core/nearest_name.hpp"
#include "core/rubric/ids.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace weft {
namespace {

/// What somebody writes who wants a gate that closes from above.
constexpr std::array<std::string_view, 6> not_monotone{"at_least", "above",     "equals",
                                                       "exactly",  "more_than", "minimum_level"};

class GateReader {
public:
    GateReader(const Scale& capped, const GateSubjects& subjects) : capped_(capped), subjects_(subjects) {}

    std::optional<Gate> read(const TomlTable& table) {
        static constexpr std::array<std::string_view, 5> keys{"id", "when", "cap", "because", "evidence_from"};
        table.allow_only(keys, "a gate");
        Gate gate;
        gate.place = table.place();
        gate.id = read_id(table);
        gate.because = table.text("because", Needed::yes).value_or("");
        gate.evidence_from = values_of(table.texts("evidence_from"));
        const auto when = table.table("when", Needed::yes);
        const bool has_condition = when && read_condition(*when, gate);
        const auto cap = table.has("cap") ? read_level(table, "cap", capped_) : missing_cap(table);
        if (cap && *cap == capped_.top()) {
            table.complain_at("cap", "a gate at the best level holds nothing back");
            return std::nullopt;
        }
        if (!cap || !has_condition) return std::nullopt;
        gate.cap = *cap;
        return gate;
    }

private:
    std::string read_id(const TomlTable& table) {
        const auto id = table.text("id", Needed::yes);
        if (!id) return {};
        if (!is_slug(*id))
            table.complain_at("id", "'" + *id + "' is no id; an id is small letters, digits and single hyphens");
        else if (std::ranges::find(seen_, *id) != seen_.end())
            table.complain_at("id", "the gate '" + *id + "' stands here twice");
        seen_.push_back(*id);
        return *id;
    }

    static std::optional<Rank> missing_cap(const TomlTable& table) {
        table.integer("cap", Needed::yes);
        return std::nullopt;
    }

    bool read_condition(const TomlTable& when, Gate& gate) const {
        static constexpr std::array<std::string_view, 3> kinds{"any", "all", "count"};
        when.allow_only(kinds, "'when'");
        const auto given = std::ranges::count_if(kinds, [&](std::string_view kind) { return when.has(kind); });
        if (given != 1) {
            when.complain(when.place(), "'when' has one of 'any', 'all' or 'count'");
            return false;
        }
        for (std::size_t i = 0; i < kinds.size(); ++i) {
            if (!when.has(kinds[i])) continue;
            gate.kind = static_cast<GateKind>(i);
            const auto condition = when.table(kinds[i]);
            return condition && read_subjects(*condition, gate);
        }
        return false;
    }

    bool read_subjects(const TomlTable& condition, Gate& gate) const {
        if (complains_of_direction(condition)) return false;
        static constexpr std::array<std::string_view, 4> keys{"criteria", "views", "at_most", "minimum"};
        static constexpr auto without_views = std::to_array<std::string_view>({"criteria", "at_most", "minimum"});
        const bool may_name_views = static_cast<bool>(subjects_.scale_of_view);
        condition.allow_only(may_name_views ? std::span<const std::string_view>(keys) : without_views,
                             "a gate's condition");
        std::optional<Scale> scale;
        for (const auto& [id, place] : condition.texts("criteria")) {
            const auto* const found = subjects_.scale_of(id);
            if (found == nullptr)
                condition.complain(place, "there is no criterion '" + id + "'" + did_you_mean(id, subjects_.criteria));
            else
                take(condition, {id, place}, *found, scale, gate.criteria);
        }
        if (may_name_views)
            for (const auto& [id, place] : condition.texts("views")) {
                const auto found = subjects_.scale_of_view(id);
                if (!found)
                    condition.complain(place, "there is no view '" + id + "'" + did_you_mean(id, subjects_.views));
                else
                    take(condition, {id, place}, *found, scale, gate.views);
            }
        const bool has_subjects = condition.has("criteria") || (may_name_views && condition.has("views"));
        if (!has_subjects)
            condition.complain(condition.place(), may_name_views ? "a gate's condition needs 'criteria' or 'views'"
                                                                 : "a gate's condition needs 'criteria'");
        if (!condition.has("at_most")) condition.complain(condition.place(), "a gate's condition needs 'at_most'");
        return scale && gate.subject_count() > 0 && read_numbers(condition, *scale, gate);
    }

    /// A criterion or view into the gate's list, unless it stands there or is of another scale than those before it.
    static void take(const TomlTable& condition, const Located<std::string>& id, const Scale& found,
                     std::optional<Scale>& scale, std::vector<std::string>& named) {
        if (std::ranges::find(named, id.value) != named.end())
            condition.complain(id.place, "the gate names '" + id.value + "' twice");
        else if (scale && *scale != found)
            condition.complain(id.place,
                               "'" + id.value + "' has another scale than the criteria before it; a gate needs one");
        else
            named.push_back(id.value);
        if (!scale) scale = found;
    }

    /// Only "at most" can be said, so that raising an answer never closes a gate.
    static bool complains_of_direction(const TomlTable& condition) {
        for (const auto key : not_monotone) {
            if (!condition.has(key)) continue;
            condition.complain(condition.key_place(key),
                               "'" + std::string(key) +
                                   "' would let a better answer close the gate; only 'at_most' can be said");
            return true;
        }
        return false;
    }

    static bool read_numbers(const TomlTable& condition, const Scale& scale, Gate& gate) {
        const auto at_most = condition.has("at_most") ? read_level(condition, "at_most", scale) : std::nullopt;
        if (at_most && *at_most == scale.top()) {
            condition.complain_at("at_most", "at the best level a gate is always closed");
            return false;
        }
        gate.at_most = at_most.value_or(0);
        if (gate.kind != GateKind::count) {
            if (condition.has("minimum"))
                condition.complain(condition.key_place("minimum"), "'minimum' belongs to 'count' only");
            return at_most.has_value();
        }
        const auto minimum = condition.integer("minimum", Needed::yes);
        const auto most = static_cast<std::int64_t>(gate.subject_count());
        if (minimum && (*minimum < 1 || *minimum > most))
            condition.complain_at("minimum", "'minimum' is " + std::to_string(*minimum) + "; the gate names " +
                                                 std::to_string(most) + " " +
                                                 (gate.views.empty() ? "criteria" : "criteria and views"));
        gate.count = static_cast<int>(minimum.value_or(1));
        return at_most && minimum;
    }

    const Scale& capped_;
    const GateSubjects& subjects_;
    std::vector<std::string> seen_;
};

} // namespace

std::vector<Gate> read_gates(const TomlTable& root, const Scale& capped, const GateSubjects& subjects) {
    GateReader reader(capped, subjects);
    std::vector<Gate> gates;
    for (const auto& table : root.tables("gate"))
        if (auto gate = reader.read(table)) gates.push_back(std::move(*gate));
    return gates;
}

std::optional<Rank> read_level(const TomlTable& table, std::string_view key, const Scale& scale) {
    const auto printed = table.integer(key);
    if (!printed) return std::nullopt;
    const auto rank = scale.rank_of(*printed);
    if (!rank)
        table.complain_at(key, "'" + std::string(key) + "' is " + std::to_string(*printed) +
                                   ", which is off the scale; levels run from " + std::to_string(scale.first) + " to " +
                                   std::to_string(scale.last()));
    return rank;
}

} // namespace weft
