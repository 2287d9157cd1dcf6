// SPDX-License-Identifier: MIT
#include "core/rubric/id_reader.hpp"

#include "core/iso_date.hpp"
#include "core/rubric/ids.hpp"

namespace weft {

std::string IdReader::read(const TomlTable& table) {
    const auto id = table.text("id", Needed::yes);
    if (!id) return {};
    if (!is_slug(*id)) {
        table.complain_at("id", "'" + *id +
                                    "' is no id; an id is small letters and digits joined by single hyphens, "
                                    "at most 64 characters, and starts with a letter");
        return *id;
    }
    const auto [first, is_new] = first_line_.emplace(*id, table.place_of("id").line);
    if (!is_new)
        table.complain_at("id", "the " + what_ + " '" + *id + "' stands here twice; the first is in line " +
                                    std::to_string(first->second));
    return *id;
}

Fraction read_weight(const TomlTable& table, const std::string& id) {
    const auto weight = table.fraction("weight");
    if (!weight) return 1;
    const Fraction largest = 1'000'000;
    const Fraction finest = 1'000'000;
    if (*weight < 0) {
        table.complain_at("weight",
                          "weight of '" + id + "' is " + to_text(*weight) + "; a weight is a number from 0 up");
        return 1;
    }
    if (*weight > largest || denominator(*weight * finest) != 1) {
        table.complain_at("weight", "weight of '" + id + "' is " + to_text(*weight) +
                                        "; a weight is at most a million and has at most six decimals");
        return 1;
    }
    return *weight;
}

std::optional<std::string> read_date(const TomlTable& table, std::string_view key) {
    auto date = table.text(key);
    if (!date || is_iso_date(*date)) return date;
    table.complain_at(key,
                      "'" + std::string(key) + "' is \"" + *date + "\"; a day such as \"2027-11-30\" belongs here");
    return std::nullopt;
}

Better read_better(const TomlTable& table) {
    const auto better = table.text("better").value_or("higher");
    if (better != "higher" && better != "lower")
        table.complain_at("better", "'better' is \"" + better + "\"; it is 'higher' or 'lower'");
    return better == "lower" ? Better::lower : Better::higher;
}

} // namespace weft
