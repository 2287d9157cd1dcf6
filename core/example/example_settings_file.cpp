// SPDX-License-Identifier: MIT
#include "core/example/example_settings.hpp"
#include "core/example/measure_settings_reader.hpp"
#include "core/example/setting_values.hpp"
#include "core/iso_date.hpp"
#include "core/nearest_name.hpp"
#include "core/toml/toml_document.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>
#include <utility>

namespace weft::example {
namespace {

class SettingsReader {
public:
    SettingsReader(const TomlTable& root, const Framework& framework, const SystemRegister& pattern)
        : root_(root),
          framework_(framework),
          pattern_(pattern) {}

    ExampleSettings read() {
        static constexpr std::array<std::string_view, 11> keys{"example",  "round",         "systems", "truth",
                                                               "people",   "other_sectors", "sector",  "limits",
                                                               "evidence", "measures",      "measure"};
        root_.allow_only(keys, "the file of an example");
        read_example();
        read_rounds();
        if (const auto table = root_.table("systems", Needed::yes)) read_systems(*table);
        if (const auto table = root_.table("truth", Needed::yes)) read_truth(*table);
        if (const auto table = root_.table("people", Needed::yes)) read_people(*table);
        read_sectors();
        if (const auto table = root_.table("limits", Needed::yes)) read_limits(*table);
        if (const auto table = root_.table("evidence", Needed::yes)) read_evidence(*table);
        settings_.measures = read_measures(root_);
        warn_of_unknown_measures();
        return std::move(settings_);
    }

private:
    void read_example() {
        static constexpr std::array<std::string_view, 5> keys{"title", "about", "framework", "register", "levels"};
        const auto table = root_.table("example", Needed::yes);
        if (!table) return;
        table->allow_only(keys, "[example]");
        settings_.title = table->text("title", Needed::yes).value_or("");
        settings_.about = table->text("about", Needed::yes).value_or("");
        is_made_for_it_ = table->text("framework").value_or("") == framework_.id;
        int levels = 0;
        read_whole(*table, "levels", 1, levels, Needed::yes);
        settings_.levels = levels;
    }

    void read_rounds() {
        static constexpr std::array<std::string_view, 5> keys{"name", "day", "period_start", "period_end", "change"};
        for (const auto& table : root_.tables("round")) {
            table.allow_only(keys, "a round");
            RoundSettings round;
            round.name = table.text("name", Needed::yes).value_or("");
            if (!round.name.empty() && !is_round(round.name))
                table.complain_at("name", "'name' is \"" + round.name +
                                              "\"; a round is a year, or a year and a part, "
                                              "such as \"2026-h1\"");
            round.day = read_day(table, "day");
            round.period_start = read_day(table, "period_start");
            round.period_end = read_day(table, "period_end");
            read_spread(table, "change", round.change, Needed::yes);
            if (!settings_.rounds.empty() && round.day <= settings_.rounds.back().day)
                table.complain_at("day",
                                  "'day' is not after the day of the round before, " + settings_.rounds.back().day);
            if (std::ranges::find(settings_.rounds, round.name, &RoundSettings::name) != settings_.rounds.end())
                table.complain_at("name", "the round '" + round.name + "' stands here twice");
            settings_.rounds.push_back(std::move(round));
        }
        if (settings_.rounds.empty()) root_.complain(root_.place(), "an example needs at least one [[round]]");
    }

    static std::string read_day(const TomlTable& table, std::string_view key) {
        auto day = table.text(key, Needed::yes).value_or("");
        if (!day.empty() && !is_iso_date(day))
            table.complain_at(key, "'" + std::string(key) + "' is \"" + day +
                                       "\"; a day such as \"2026-04-01\" belongs here");
        return day;
    }

    void read_systems(const TomlTable& table) {
        static constexpr std::array<std::string_view, 7> keys{"scheme",    "marked", "names",      "regions",
                                                              "residents", "places", "place_count"};
        table.allow_only(keys, "[systems]");
        auto& systems = settings_.systems;
        systems.scheme = table.text("scheme", Needed::yes).value_or("");
        if (!systems.scheme.empty() && !is_system_key(systems.scheme + ":a"))
            table.complain_at("scheme", "'" + systems.scheme + "' is no scheme; one is small letters and digits");
        for (const auto& system : pattern_.systems)
            if (system.key.starts_with(systems.scheme + ":")) {
                table.complain_at("scheme", "'" + systems.scheme + "' is a scheme of real systems (" + system.key +
                                                "); made-up ones need another");
                break;
            }
        systems.marked = table.text("marked", Needed::yes).value_or("");
        systems.names = read_names(table, "names", pattern_.systems.size(), "systems");
        std::set<std::string_view> regions;
        for (const auto& system : pattern_.systems)
            regions.insert(system.region);
        systems.regions = read_names(table, "regions", regions.size(), "regions");
        read_range(table, "residents", systems.residents, Needed::yes);
        systems.places = read_names(table, "places", 1, "places");
        read_whole_range(table, "place_count", systems.place_count, Needed::yes);
        if (systems.residents.lowest < 1 && systems.residents.highest > 0)
            table.complain_at("residents", "'residents' begins below 1; somebody lives in every system");
        const bool has_count = table.is_array("place_count") && systems.place_count.highest > 0;
        if (!has_count) return;
        if (systems.place_count.lowest < 1 ||
            static_cast<std::size_t>(systems.place_count.highest) > std::max<std::size_t>(systems.places.size(), 1))
            table.complain_at("place_count", "'place_count' goes from 1 to the number of 'places', " +
                                                 std::to_string(systems.places.size()));
    }

    /// Names for so many real ones, each once, none of a real system.
    std::vector<std::string> read_names(const TomlTable& table, std::string_view key, std::size_t needed,
                                        std::string_view what) const {
        std::vector<std::string> names;
        for (const auto& [name, place] : table.texts(key)) {
            if (std::ranges::find(names, name) != names.end())
                table.complain(place, "'" + name + "' stands in '" + std::string(key) + "' twice");
            const auto real = std::ranges::find(pattern_.systems, name, &System::name);
            if (name.empty() || real != pattern_.systems.end())
                table.complain(place, name.empty() ? "a name is empty" : "'" + name + "' is the name of a real system");
            names.push_back(name);
        }
        if (names.size() < needed)
            table.complain_at(key, "'" + std::string(key) + "' has " + std::to_string(names.size()) + " names; " +
                                       std::to_string(needed) + " " + std::string(what) + " need one each");
        return names;
    }

    void read_truth(const TomlTable& table) {
        static constexpr std::array<std::string_view, 7> keys{"quality",    "domain", "capability", "criterion",
                                                              "difficulty", "stage",  "tag"};
        table.allow_only(keys, "[truth]");
        auto& truth = settings_.truth;
        read_spread(table, "quality", truth.quality, Needed::yes);
        read_size(table, "domain", truth.domain, Needed::yes);
        read_size(table, "capability", truth.capability, Needed::yes);
        read_size(table, "criterion", truth.criterion, Needed::yes);
        read_size(table, "difficulty", truth.difficulty, Needed::yes);
        read_named(table, "stage", truth.stage);
        if (const auto tags = table.table("tag"))
            for (const auto& tag : tags->keys())
                read_spread(*tags, tag, truth.tag[tag]);
    }

    void read_people(const TomlTable& table) {
        static constexpr std::array<std::string_view, 15> keys{"fewest",         "most",
                                                               "most_for_load",  "person",
                                                               "organisation",   "noise",
                                                               "disagreement",   "contested",
                                                               "leaves_out",     "stops_early",
                                                               "out_of_sight",   "unseen",
                                                               "not_applicable", "not_applicable_allowed",
                                                               "dont_know"};
        table.allow_only(keys, "[people]");
        auto& people = settings_.people;
        read_whole(table, "fewest", 1, people.fewest, Needed::yes);
        read_whole(table, "most", people.fewest, people.most, Needed::yes);
        read_whole(table, "most_for_load", people.most, people.most_for_load, Needed::yes);
        read_size(table, "person", people.person, Needed::yes);
        read_size(table, "organisation", people.organisation, Needed::yes);
        read_size(table, "noise", people.noise, Needed::yes);
        read_range(table, "disagreement", people.disagreement, Needed::yes);
        read_named(table, "contested", people.contested);
        read_share(table, "leaves_out", people.leaves_out, Needed::yes);
        read_share(table, "stops_early", people.stops_early, Needed::yes);
        read_share(table, "out_of_sight", people.out_of_sight, Needed::yes);
        read_share(table, "unseen", people.unseen, Needed::yes);
        read_share(table, "not_applicable", people.not_applicable, Needed::yes);
        read_share(table, "not_applicable_allowed", people.not_applicable_allowed, Needed::yes);
        read_named(table, "dont_know", people.dont_know);
    }

    void read_sectors() {
        const auto usual_table = root_.table("other_sectors", Needed::yes);
        const auto usual = usual_table ? read_sector(*usual_table, {}, Needed::yes) : SectorSettings{};
        settings_.sectors.assign(framework_.sectors.size(), usual);
        std::vector<std::string> known;
        for (const auto& sector : framework_.sectors)
            known.push_back(sector.id);
        std::set<std::string> seen;
        for (const auto& table : root_.tables("sector")) {
            const auto id = table.text("id", Needed::yes).value_or("");
            if (id.empty()) continue;
            if (!seen.insert(id).second) table.complain_at("id", "the sector '" + id + "' stands here twice");
            auto sector = read_sector(table, usual, Needed::no);
            if (const auto index = framework_.find_sector(id))
                settings_.sectors[*index] = std::move(sector);
            else
                warn(table, "id", "the framework has no sector '" + id + "'" + did_you_mean(id, known));
        }
    }

    SectorSettings read_sector(const TomlTable& table, SectorSettings sector, Needed needed) const {
        static constexpr std::array<std::string_view, 12> keys{
            "id",      "people",         "organisations", "roles",    "leaning",  "silent",
            "unheard", "pays_or_chairs", "dont_know",     "declined", "straight", "answers_limits"};
        table.allow_only(keys, "a sector");
        read_size(table, "people", sector.people, needed);
        read_whole_range(table, "organisations", sector.organisations, needed);
        read_weights(table, "roles", sector.roles);
        read_spread(table, "leaning", sector.leaning, needed);
        read_share(table, "silent", sector.silent, needed);
        read_share(table, "unheard", sector.unheard, needed);
        read_share(table, "pays_or_chairs", sector.pays_or_chairs, needed);
        read_share(table, "dont_know", sector.dont_know, needed);
        read_share(table, "declined", sector.declined, needed);
        read_share(table, "straight", sector.straight, needed);
        read_flag(table, "answers_limits", sector.answers_limits, needed);
        for (const auto& [role, weight] : sector.roles)
            if (!role.empty() && !framework_.roles.empty() && !framework_.has_role(role) && table.has("roles"))
                warn(table, "roles", "the framework has no role '" + role + "'");
        return sector;
    }

    void read_limits(const TomlTable& table) {
        static constexpr std::array<std::string_view, 5> keys{"so_where_low", "so_where_high", "seen", "mistaken",
                                                              "dont_know"};
        table.allow_only(keys, "[limits]");
        auto& limits = settings_.limits;
        read_share(table, "so_where_low", limits.so_where_low, Needed::yes);
        read_share(table, "so_where_high", limits.so_where_high, Needed::yes);
        read_share(table, "seen", limits.seen, Needed::yes);
        read_share(table, "mistaken", limits.mistaken, Needed::yes);
        read_share(table, "dont_know", limits.dont_know, Needed::yes);
    }

    void read_evidence(const TomlTable& table) {
        static constexpr std::array<std::string_view, 5> keys{"shown", "second", "kinds", "grades", "verifier"};
        table.allow_only(keys, "[evidence]");
        auto& evidence = settings_.evidence;
        read_spread(table, "shown", evidence.shown, Needed::yes);
        read_share(table, "second", evidence.second, Needed::yes);
        evidence.kinds = values_of(table.texts("kinds"));
        if (evidence.kinds.empty())
            table.complain_at("kinds", "'kinds' needs at least one kind of evidence, such as \"audit\"");
        read_weights(table, "grades", evidence.grades, Needed::yes);
        evidence.verifier = table.text("verifier", Needed::yes).value_or("");
        static const std::set<std::string, std::less<>> verifiers{"moderator", "regulator"};
        if (!evidence.verifier.empty() && !verifiers.contains(evidence.verifier))
            table.complain_at("verifier", "'verifier' is \"" + evidence.verifier +
                                              "\"; evidence is verified by \"moderator\" or \"regulator\"");
        static const std::set<std::string, std::less<>> grades{"none", "assertion", "document", "verified"};
        for (const auto& [grade, weight] : evidence.grades)
            if (!grades.contains(grade))
                table.complain_at("grades", "'" + grade +
                                                "' is no grade that can be written; one is 'none', 'assertion', "
                                                "'document' or 'verified'");
    }

    void warn_of_unknown_measures() const {
        std::vector<std::string> known;
        for (std::size_t measure = 0; measure < framework_.measure_count(); ++measure)
            known.push_back(framework_.measure(measure).id);
        for (const auto& table : root_.tables("measure"))
            if (const auto id = table.text("id"); id && !framework_.find_measure(*id))
                warn(table, "id", "the framework has no measure '" + *id + "'" + did_you_mean(*id, known));
    }

    /// Of what another framework may have, and the one the file is made for should.
    void warn(const TomlTable& table, std::string_view key, std::string message) const {
        if (is_made_for_it_) table.complain(table.place_of(key), std::move(message), Severity::warning);
    }

    TomlTable root_;
    const Framework& framework_;
    const SystemRegister& pattern_;
    ExampleSettings settings_;
    bool is_made_for_it_ = false;
};

} // namespace

std::optional<ExampleSources> read_example_sources(const SourceText& source, Problems& problems) {
    const auto document = TomlDocument::parse(source, problems);
    if (!document) return std::nullopt;
    const auto table = document->root().table("example", Needed::yes);
    if (!table) return std::nullopt;
    auto framework = table->text("framework", Needed::yes);
    auto folder = table->text("register", Needed::yes);
    if (!framework || !folder) return std::nullopt;
    return ExampleSources{.framework = std::move(*framework), .register_folder = std::move(*folder)};
}

std::optional<ExampleSettings> read_example_settings(SourceText source, const Framework& framework,
                                                     const SystemRegister& pattern, Problems& problems) {
    const auto errors_before = problems.error_count();
    const auto document = TomlDocument::parse(std::move(source), problems);
    if (!document) return std::nullopt;
    auto settings = SettingsReader(document->root(), framework, pattern).read();
    if (problems.error_count() > errors_before) return std::nullopt;
    return settings;
}

} // namespace weft::example
