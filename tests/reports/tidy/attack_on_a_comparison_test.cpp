// SPDX-License-Identifier: MIT
//
// An attacker who has every number that is published of a comparison of two rounds, JSON and tables, and the reports of
// every system: all answers but those of hidden sectors. To make it harder for us, the attacker also knows how many people
// of each hidden sector gave a level, takes rounded means for exact, and solves for what they said. Everything is then
// linear in how many people of a hidden sector gave which level. One attacker has the documents of all audiences, another
// two comparisons of which one has a system more.
#include "core/assessment/criteria_of.hpp"
#include "core/comparison/comparison_json.hpp"
#include "core/comparison/ready_for.hpp"
#include "core/comparison/tidy_rows.hpp"
#include "core/disclosure/free_directions.hpp"
#include "core/disclosure/hide.hpp"
#include "core/rubric/defaults_file.hpp"
#include "reports/tidy/tidy_tables.hpp"
#include "tests/core/comparison/confidential_systems.hpp"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <numeric>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace weft::tidy {
namespace {

using disclosure::Part;
using nlohmann::json;
using testing::Contains;
using testing::IsEmpty;

constexpr std::size_t levels = 5;

// --- What is published -----------------------------------------------------------------------------------------------

using Row = std::map<std::string, std::string>;

/// A table as any reader of CSV has it: cells by column.
std::vector<Row> rows_of(const std::string& csv) {
    std::vector<std::vector<std::string>> lines(1);
    std::string cell;
    bool is_quoted = false;
    for (const char c : csv) {
        if (c == '"')
            is_quoted = !is_quoted;
        else if (!is_quoted && (c == ',' || c == '\n')) {
            lines.back().push_back(std::exchange(cell, {}));
            if (c == '\n') lines.emplace_back();
        } else
            cell += c;
    }
    std::vector<Row> rows;
    for (std::size_t i = 1; i + 1 < lines.size(); ++i) {
        rows.emplace_back();
        for (std::size_t column = 0; column < lines[i].size(); ++column)
            rows.back()[lines[0][column]] = lines[i][column];
    }
    return rows;
}

struct Published {
    std::map<std::string, std::vector<Row>> tables;
    json document;
};

struct Records {
    std::vector<result::Result> before = comparison::confidential_systems("2025", 11);
    std::vector<result::Result> after = comparison::confidential_systems("2026", 1);
};

/// In the last system, later on, both small sectors say the best of all that is clinical: the mean is hidden inside. In the
/// others one criterion has enough of each to be shown inside, so that its totals are hidden there.
Records records_that_are_hidden_inside() {
    Records records;
    for (const char* const sector : {"hospice", "lived-experience"}) {
        for (const char* const criterion : {"clinical-named", "clinical-shared"})
            comparison::answers_of(records.after[3], criterion, sector).counts = {0, 0, 0, 0, 3};
        for (std::size_t i = 1; i < records.after.size(); ++i)
            comparison::answers_of(records.after[i], "service-named", sector).counts = {2, 1, 1, 2, 1};
    }
    for (const char* const criterion : {"clinical-named", "clinical-shared"})
        comparison::answers_of(records.after[3], criterion, "council").counts = {2, 2, 1, 2, 1};
    return records;
}

Published published_for(Readership audience, const Records& records = {}) {
    const auto before = comparison::ready_for(audience, records.before);
    const auto after = comparison::ready_for(audience, records.after);
    const auto& policy = defaults().compare;
    auto made = comparison::compare(after, {}, {.policy = policy, .seed = 1, .threads = 1, .engine_version = "test"});
    if (!records.before.empty()) made.rounds = comparison::compare_rounds({before, {}}, {after, {}}, {}, policy);
    Published published;
    for (const auto& table : written_tables(comparison::tidy::tables_of(made, after.shown)))
        published.tables[table.name] = rows_of(table.csv);
    published.document = json::parse(to_json(made));
    return published;
}

// --- What the attacker makes of it -----------------------------------------------------------------------------------

std::string name_of(const std::string& round, const std::string& system, const std::string& criterion,
                    const std::string& sector) {
    return round + " " + system + " " + criterion + " " + sector;
}

/// So much of an unknown, or of a number that is known.
using Sum = std::vector<Part>;

Sum operator+(Sum left, const Sum& right) {
    left.insert(left.end(), right.begin(), right.end());
    return left;
}

Sum operator*(const Fraction& factor, Sum sum) {
    for (auto& part : sum)
        part.weight *= factor;
    return sum;
}

class Attacker {
public:
    /// `as_seen` says which sectors are hidden, in the fullest of the reports, and `records` how many people there are.
    Attacker(const std::vector<result::Result>& records, const std::vector<result::Result>& as_seen) {
        for (std::size_t i = 0; i < records.size(); ++i)
            for (std::size_t domain = 0; domain < records[i].domains.size(); ++domain)
                for (const auto& criterion : records[i].domains[domain].capabilities[0].criteria)
                    add_criterion(records[i], records[i].domains[domain].id, criterion, as_seen[i]);
        for (const auto& [name, cell] : first_cell_)
            learn(everybody(name)); // how many there are
    }

    /// A sum of which the value is published.
    void learn(const Sum& sum) {
        table_.sums.push_back({.total = table_.cells.size(), .parts = added_up(sum)});
        table_.cells.emplace_back();
        hidden_.push_back(false);
    }

    Sum at_level(const std::string& name, std::size_t level) const { return {{first_cell_.at(name) + level, 1}}; }
    Sum everybody(const std::string& name) const {
        Sum sum;
        for (std::size_t level = 0; level < levels; ++level)
            sum.push_back({first_cell_.at(name) + level, 1});
        return sum;
    }
    Sum points(const std::string& name) const {
        Sum sum;
        for (std::size_t level = 1; level < levels; ++level)
            sum.push_back({first_cell_.at(name) + level, static_cast<int>(level)});
        return sum;
    }
    Fraction people(const std::string& name) const {
        const auto& counts = counts_.at(name);
        return std::accumulate(counts.begin(), counts.end(), 0);
    }
    Sum mean(const std::string& name) const { return 1 / people(name) * points(name); }
    /// The mean of several sectors' people, all counting the same.
    Sum mean_of(const std::vector<std::string>& names) const {
        Sum sum;
        Fraction all = 0;
        for (const auto& name : names) {
            sum = sum + points(name);
            all += people(name);
        }
        return 1 / all * sum;
    }
    const comparison::Counts& counts(const std::string& name) const { return counts_.at(name); }
    bool is_hidden(const std::string& name) const { return hidden_[first_cell_.at(name)]; }
    const std::vector<std::string>& criteria_of(const std::string& domain) const { return criteria_.at(domain); }

    /// What of the hidden sectors follows from all that was learnt: how many gave a level, their mean on a criterion, or over
    /// a domain.
    std::vector<std::string> recovered() const {
        const auto directions = disclosure::free_directions(table_, hidden_);
        const auto follows = [&](const Sum& sum) {
            return std::ranges::all_of(directions, [&](const std::vector<Fraction>& direction) {
                Fraction change = 0;
                for (const auto& part : sum)
                    change += part.weight * direction[part.cell];
                return change == 0;
            });
        };
        std::vector<std::string> found;
        for (const auto& [name, cell] : first_cell_) {
            if (!hidden_[cell]) continue;
            for (std::size_t level = 0; level < levels; ++level)
                if (follows(at_level(name, level))) found.push_back(name + " at " + std::to_string(level));
            if (follows(points(name))) found.push_back(name + " mean");
        }
        for (const auto& [name, sum] : domain_means_)
            if (follows(sum)) found.push_back(name + " mean");
        return found;
    }

    /// In how many ways the hidden sectors may have answered otherwise, for all that was learnt: the dimensions of it.
    std::size_t ways_left() const { return disclosure::free_directions(table_, hidden_).size(); }

    std::vector<std::string> hidden_names(const std::string& round) const {
        std::vector<std::string> names;
        for (const auto& [name, cell] : first_cell_)
            if (hidden_[cell] && name.starts_with(round)) names.push_back(name);
        return names;
    }

private:
    void add_criterion(const result::Result& record, const std::string& domain, const result::Criterion& criterion,
                       const result::Result& as_seen) {
        auto& known = criteria_[domain];
        if (std::ranges::find(known, criterion.id) == known.end()) known.push_back(criterion.id);
        const auto& seen = *result::find_criterion(as_seen, criterion.id);
        for (std::size_t sector = 0; sector < criterion.sectors.size(); ++sector) {
            const auto& answers = criterion.sectors[sector];
            const auto name = name_of(record.round, record.system, criterion.id, answers.sector);
            first_cell_[name] = table_.cells.size();
            counts_[name] = answers.counts;
            const bool is_hidden = !seen.sectors[sector].hidden.empty();
            table_.cells.resize(table_.cells.size() + levels);
            hidden_.resize(table_.cells.size(), is_hidden);
            if (!is_hidden) continue;
            auto& over_domain = domain_means_[name_of(record.round, record.system, domain, answers.sector)];
            over_domain = over_domain + mean(name);
        }
    }

    /// Each cell once.
    static Sum added_up(const Sum& sum) {
        std::map<std::size_t, Fraction> weights;
        for (const auto& part : sum)
            weights[part.cell] += part.weight;
        Sum added;
        for (const auto& [cell, weight] : weights)
            added.push_back({cell, weight});
        return added;
    }

    disclosure::CellTable table_;
    disclosure::Pattern hidden_;
    std::map<std::string, std::size_t> first_cell_; ///< of each sector on each criterion: one cell a level
    std::map<std::string, comparison::Counts> counts_;
    std::map<std::string, std::vector<std::string>> criteria_;
    std::map<std::string, Sum> domain_means_;
};

std::vector<std::string> sectors_but(const std::string& one) {
    std::vector<std::string> sectors;
    for (const auto& [sector, people] : comparison::confidential_sectors)
        if (sector != one) sectors.push_back(sector);
    return sectors;
}

/// A domain's mean: every sector weighs the same, and both criteria.
Sum mean_over_sectors(const Attacker& attacker, const std::string& round, const std::string& system,
                      const std::string& domain) {
    Sum sum;
    for (const auto& criterion : attacker.criteria_of(domain))
        for (const auto& sector : sectors_but(""))
            sum = sum + attacker.mean(name_of(round, system, criterion, sector));
    return sum;
}

struct GapGroups {
    std::vector<std::string> group;
    std::vector<std::string> others;
};

GapGroups groups_of(const std::string& round, const std::string& system, const std::string& criterion,
                    const std::string& group) {
    const auto names = [&](const std::vector<std::string>& sectors) {
        std::vector<std::string> all;
        for (const auto& sector : sectors)
            all.push_back(name_of(round, system, criterion, sector));
        return all;
    };
    if (group == "lead") return {names({"trust"}), names({"hospice"})};
    return {names({group}), names(sectors_but(group))};
}

Sum difference_of(const Attacker& attacker, const GapGroups& groups) {
    return attacker.mean_of(groups.group) + Fraction(-1) * attacker.mean_of(groups.others);
}

/// Cliff's delta is linear in the others where the group is known.
void learn_delta(Attacker& attacker, const GapGroups& groups) {
    if (attacker.is_hidden(groups.group.front())) return;
    const auto& known = attacker.counts(groups.group.front());
    Sum sum;
    for (const auto& other : groups.others)
        for (std::size_t level = 0; level < levels; ++level) {
            const int above = std::accumulate(known.begin() + static_cast<std::ptrdiff_t>(level) + 1, known.end(), 0);
            const int below = std::accumulate(known.begin(), known.begin() + static_cast<std::ptrdiff_t>(level), 0);
            sum = sum + Fraction(above - below) * attacker.at_level(other, level);
        }
    attacker.learn(sum);
}

void learn_gaps(Attacker& attacker, const Published& published) {
    for (const auto& row : published.tables.at("gaps")) {
        const auto groups = groups_of(row.at("round"), row.at("system"), row.at("criterion"), row.at("group"));
        if (!row.at("difference").empty()) attacker.learn(difference_of(attacker, groups));
        if (!row.at("delta").empty()) learn_delta(attacker, groups);
    }
    for (const auto& system : published.document["sector_gaps"])
        for (const auto& gap : system["domains"]) {
            if (gap["difference"].is_null()) continue;
            Sum sum;
            for (const auto& criterion : attacker.criteria_of(gap["domain"]))
                sum = sum + difference_of(attacker, groups_of("2026", system["system"], criterion, gap["group"]));
            attacker.learn(sum);
        }
}

/// Of each system of a domain: its mean less that of all systems which are set beside the middle.
void learn_middles(Attacker& attacker, const Published& published) {
    std::map<std::string, std::vector<Sum>> means;
    for (const auto& row : published.tables.at("estimates"))
        if (!row.at("from_middle").empty())
            means[row.at("domain")].push_back(
                mean_over_sectors(attacker, row.at("round"), row.at("system"), row.at("domain")));
    for (const auto& [domain, of_systems] : means) {
        Sum all;
        for (const auto& mean : of_systems)
            all = all + mean;
        for (const auto& mean : of_systems)
            attacker.learn(mean + Fraction(-1, static_cast<int>(of_systems.size())) * all);
    }
}

void learn_means(Attacker& attacker, const Published& published) {
    for (const auto& row : published.tables.at("estimates"))
        if (!row.at("mean").empty())
            attacker.learn(mean_over_sectors(attacker, row.at("round"), row.at("system"), row.at("domain")));
    for (const auto& row : published.tables.at("pairs"))
        attacker.learn(mean_over_sectors(attacker, row.at("round"), row.at("first"), row.at("domain")) +
                       Fraction(-1) * mean_over_sectors(attacker, row.at("round"), row.at("second"), row.at("domain")));
    for (const auto& row : published.tables.at("changes")) {
        const auto then = mean_over_sectors(attacker, row.at("round_before"), row.at("system"), row.at("domain"));
        const auto now = mean_over_sectors(attacker, row.at("round"), row.at("system"), row.at("domain"));
        if (!row.at("before").empty()) attacker.learn(then);
        if (!row.at("after").empty()) attacker.learn(now);
        if (!row.at("difference").empty()) attacker.learn(now + Fraction(-1) * then);
    }
}

/// Over all systems, and of everybody in one.
void learn_sums(Attacker& attacker, const Published& published) {
    for (const auto& row : published.tables.at("criteria"))
        for (const auto& [column, level] : {std::pair<const char*, std::size_t>{"lowest_share", 0},
                                            std::pair<const char*, std::size_t>{"highest_share", levels - 1}}) {
            if (row.at(column).empty()) continue;
            Sum sum;
            for (const auto& system : published.document["systems"])
                for (const auto& sector : sectors_but(""))
                    sum = sum + attacker.at_level(
                                    name_of(row.at("round"), system["system"], row.at("criterion"), sector), level);
            attacker.learn(sum);
        }
}

/// Has the reports for one audience, and the comparisons that were published.
Attacker attacker_of(Readership audience, const std::vector<Published>& published, const Records& of = {}) {
    auto records = of.before;
    records.insert(records.end(), of.after.begin(), of.after.end());
    std::vector<result::Result> reports;
    for (const auto& record : records)
        reports.push_back(hide(record, audience));
    Attacker attacker(records, reports);
    for (const auto& one : published) {
        learn_gaps(attacker, one);
        learn_means(attacker, one);
        learn_middles(attacker, one);
        learn_sums(attacker, one);
    }
    return attacker;
}

TEST(AttackOnAComparison, RecoversNothingOfAHiddenSector) {
    for (const auto audience : {Readership::system, Readership::regulator, Readership::everyone}) {
        const auto attacker = attacker_of(audience, {published_for(audience)});

        EXPECT_THAT(attacker.hidden_names("2026").size(), testing::Ge(32U)) << name_of(audience);
        EXPECT_THAT(attacker.recovered(), IsEmpty()) << name_of(audience);
    }
}

// Whoever has the documents of all audiences, and every report, knows what the fullest of them says, and nothing more.
TEST(AttackOnAComparison, LearnsNothingMoreFromTheDocumentsOfAllAudiences) {
    for (const auto& records : {Records(), records_that_are_hidden_inside()}) {
        const auto fullest = published_for(Readership::system, records);
        const auto alone = attacker_of(Readership::system, {fullest}, records);
        const auto all = attacker_of(
            Readership::system,
            {fullest, published_for(Readership::regulator, records), published_for(Readership::everyone, records)},
            records);

        EXPECT_THAT(all.recovered(), IsEmpty());
        EXPECT_EQ(all.ways_left(), alone.ways_left());
        EXPECT_GT(all.ways_left(), 0U);
    }
}

// The reports hide what they have to, and the comparison beside them nothing.
TEST(AttackOnAComparison, RecoversEveryHiddenMeanWhereTheComparisonHidesNothing) {
    const auto attacker = attacker_of(Readership::regulator, {published_for(Readership::internal)});
    const auto recovered = attacker.recovered();

    for (const auto& hidden : attacker.hidden_names("2026"))
        EXPECT_THAT(recovered, Contains(hidden + " mean"));
}

// --- How many there are ----------------------------------------------------------------------------------------------

/// How many gave a level, sector by sector, as unknowns of their own: the attacker does not know them here.
class Counter {
public:
    Counter(const std::vector<result::Result>& records, Readership audience) {
        for (const auto& record : records) {
            const auto report = hide(record, audience);
            for (const auto& domain : report.domains)
                for (const auto& criterion : domain.capabilities[0].criteria)
                    for (const auto& sector : criterion.sectors) {
                        cells_[name_of(record.round, record.system, criterion.id, sector.sector)] = hidden_.size();
                        hidden_.push_back(!sector.hidden.empty());
                        table_.cells.emplace_back();
                    }
        }
    }

    void learn(const std::vector<std::string>& names) {
        disclosure::Sum sum{.total = hidden_.size(), .parts = {}};
        for (const auto& name : names)
            sum.parts.push_back({cells_.at(name)});
        table_.sums.push_back(std::move(sum));
        table_.cells.emplace_back();
        hidden_.push_back(false);
    }

    std::size_t hidden() const { return static_cast<std::size_t>(std::ranges::count(hidden_, true)); }
    std::size_t recovered() const {
        const auto directions = disclosure::free_directions(table_, hidden_);
        return static_cast<std::size_t>(std::ranges::count_if(cells_, [&](const auto& named) {
            return hidden_[named.second] &&
                   std::ranges::all_of(directions, [&](const auto& direction) { return direction[named.second] == 0; });
        }));
    }

private:
    disclosure::CellTable table_;
    disclosure::Pattern hidden_;
    std::map<std::string, std::size_t> cells_;
};

Counter counter_of(Readership audience, const Published& published) {
    Counter counter(Records().after, audience);
    for (const auto& row : published.tables.at("levels")) {
        if (row.at("criterion").empty() || row.at("n_answered").empty()) continue;
        std::vector<std::string> names;
        for (const auto& sector : row.at("group") == "all" ? sectors_but("") : std::vector{row.at("group")})
            names.push_back(name_of(row.at("round"), row.at("system"), row.at("criterion"), sector));
        counter.learn(names);
    }
    for (const auto& row : published.tables.at("gaps")) {
        const auto groups = groups_of(row.at("round"), row.at("system"), row.at("criterion"), row.at("group"));
        if (!row.at("people").empty()) counter.learn(groups.group);
        if (!row.at("others").empty()) counter.learn(groups.others);
    }
    for (const auto& row : published.tables.at("criteria")) {
        if (row.at("levels_given").empty()) continue;
        std::vector<std::string> names;
        for (const auto& system : published.document["systems"])
            for (const auto& sector : sectors_but(""))
                names.push_back(name_of(row.at("round"), system["system"], row.at("criterion"), sector));
        counter.learn(names);
    }
    return counter;
}

TEST(AttackOnAComparison, CountsNobodyOfAHiddenSector) {
    for (const auto audience : {Readership::system, Readership::regulator, Readership::everyone})
        EXPECT_EQ(counter_of(audience, published_for(audience)).recovered(), 0U) << name_of(audience);
}

TEST(AttackOnAComparison, CountsEverybodyWhereTheComparisonHidesNothing) {
    const auto counter = counter_of(Readership::everyone, published_for(Readership::internal));

    EXPECT_GT(counter.hidden(), 0U);
    EXPECT_EQ(counter.recovered(), counter.hidden());
}

// --- One system more -------------------------------------------------------------------------------------------------

constexpr std::size_t many = 12;

std::vector<result::Result> many_systems() {
    std::vector<result::Result> systems;
    for (std::size_t i = 0; i < many; ++i)
        systems.push_back(comparison::confidential_system("demo:" + std::string(1, static_cast<char>('a' + i)), "2026",
                                                          static_cast<unsigned>(100 + i)));
    return systems;
}

struct Range {
    double low = 0;
    double high = 0;
};

/// The published number of a criterion, as a row has it; nothing where it is hidden.
std::optional<double> number_in(const Published& published, const std::string& criterion, const std::string& column) {
    for (const auto& row : published.tables.at("criteria"))
        if (row.at("criterion") == criterion && !row.at(column).empty()) return std::stod(row.at(column));
    return std::nullopt;
}

/// What is hidden of one system on a criterion, in the fullest report of it.
struct HiddenPart {
    std::vector<std::uint32_t> people; ///< sector by sector
    std::vector<bool> is_small;
    double shown = 0;        ///< people of the sectors that are shown
    double shown_lowest = 0; ///< of these, who gave the worst level
};

HiddenPart hidden_part(const result::Result& record, const std::string& criterion) {
    const auto report = hide(record, Readership::system);
    const auto& answered = result::find_criterion(record, criterion)->sectors;
    const auto& seen = result::find_criterion(report, criterion)->sectors;
    HiddenPart part;
    for (std::size_t i = 0; i < answered.size(); ++i) {
        const auto people = std::accumulate(answered[i].counts.begin(), answered[i].counts.end(), 0U);
        if (seen[i].hidden.empty()) {
            part.shown += people;
            part.shown_lowest += answered[i].counts.front();
        } else {
            part.people.push_back(people);
            part.is_small.push_back(seen[i].hidden == "small-group");
        }
    }
    return part;
}

/// Two comparisons, the second without one of the systems. What is read from a number of both is left for what that system
/// hides.
struct OneMore {
    Published with;
    Published without;
    bool is_exact = false; ///< the numbers are not rounded

    std::optional<Range> people(const std::string& criterion, const HiddenPart& of) const {
        const auto step = is_exact ? 1 : 20;
        return left(criterion, "levels_given", of.shown, [&](double number, double /*people*/) {
            return Range{number - step / 2, number + (step - 1) / 2};
        });
    }
    /// To make it harder for us, of an attacker who knows how many people there are in all.
    std::optional<Range> lowest(const std::string& criterion, const HiddenPart& of) const {
        const auto half = is_exact ? 1e-9 : 0.01;
        return left(criterion, "lowest_share", of.shown_lowest, [&](double number, double people) {
            return Range{(number - half) * people, (number + half) * people};
        });
    }

private:
    template <class Read>
    std::optional<Range> left(const std::string& criterion, const std::string& column, double shown, Read read) const {
        constexpr double each = 41;
        const auto all = number_in(with, criterion, column);
        const auto others = number_in(without, criterion, column);
        if (!all || !others) return std::nullopt;
        const auto all_range = read(*all, each * many);
        const auto others_range = read(*others, each * (many - 1));
        return Range{all_range.low - others_range.high - shown, all_range.high - others_range.low - shown};
    }
};

/// Each small sector may have one person, and four.
bool leaves_sizes_open(const Range& together, const HiddenPart& of) {
    const auto small = static_cast<double>(std::ranges::count(of.is_small, true));
    const auto others = static_cast<double>(of.people.size()) - small;
    const auto most = others > 0 ? 1e9 : 4 * (small - 1);
    return small == 0 || (together.low <= 1 + most && together.high >= 4 + (small - 1));
}

/// In each sector all of the small ones, and five of a larger one, may have given the worst level, and none.
bool leaves_answers_open(const Range& together, const HiddenPart& of) {
    constexpr double rounding = 1e-6;
    const double people = std::accumulate(of.people.begin(), of.people.end(), 0U);
    return std::ranges::all_of(of.people, [&](std::uint32_t sector) {
        const double open = std::min(sector, 5U);
        return together.high + rounding >= open && together.low + open <= people + rounding;
    });
}

struct Tally {
    std::size_t read = 0;
    std::size_t told = 0; ///< of these, that tell of a hidden sector
};

Tally tally_of(const OneMore& pair, const result::Result& more) {
    Tally tally;
    const auto count = [&tally](const std::optional<Range>& range, bool is_open) {
        if (!range) return;
        ++tally.read;
        if (!is_open) ++tally.told;
    };
    for (const char* const criterion : {"clinical-named", "clinical-shared", "service-named", "service-shared"}) {
        const auto hidden = hidden_part(more, criterion);
        const auto people = pair.people(criterion, hidden);
        const auto lowest = pair.lowest(criterion, hidden);
        count(people, people && leaves_sizes_open(*people, hidden));
        count(lowest, lowest && leaves_answers_open(*lowest, hidden));
    }
    return tally;
}

/// Over all systems that may be the one more, and all audiences of the two documents.
Tally tally_of_all(const std::vector<Readership>& audiences) {
    Tally tally;
    const auto all = many_systems();
    std::vector<Published> with;
    for (const auto audience : audiences)
        with.push_back(published_for(audience, {.before = {}, .after = all}));
    for (std::size_t i = 0; i < all.size(); ++i) {
        auto fewer = all;
        fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
        for (const auto audience : audiences) {
            const auto without = published_for(audience, {.before = {}, .after = fewer});
            for (const auto& one : with) {
                const auto found = tally_of({one, without, audience == Readership::internal}, all[i]);
                tally.read += found.read;
                tally.told += found.told;
            }
        }
    }
    return tally;
}

TEST(AttackOnAComparison, LearnsNothingFromAComparisonWithASystemMore) {
    const auto tally = tally_of_all({Readership::regulator, Readership::everyone});

    EXPECT_GT(tally.read, 200U);
    EXPECT_EQ(tally.told, 0U);
}

// So that the test above can fail: exact totals give how many of the hidden gave the worst level, and with it often that one of
// them cannot have.
TEST(AttackOnAComparison, LearnsFromAComparisonWithASystemMoreWhereTotalsAreExact) {
    const auto tally = tally_of_all({Readership::internal});

    EXPECT_EQ(tally.read, 2 * 4 * many);
    EXPECT_GT(tally.told, many);
}

} // namespace
} // namespace weft::tidy
