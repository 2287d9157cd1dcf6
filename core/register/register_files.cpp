// SPDX-License-Identifier: MIT
#include "core/csv/csv_file.hpp"
#include "core/iso_date.hpp"
#include "core/nearest_name.hpp"
#include "core/register/succession_checks.hpp"
#include "core/register/system_register.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>
#include <utility>

namespace weft {
namespace {

namespace system_column {
enum Column : std::size_t { key, name, region, valid_from, valid_to };
constexpr std::array<CsvColumn, 5> all{
    {{"key"}, {"name"}, {"region", false}, {"valid_from", false}, {"valid_to", false}}};
} // namespace system_column

namespace succession_column {
enum Column : std::size_t { from, to, date, share };
constexpr std::array<CsvColumn, 4> all{{{"from"}, {"to"}, {"date"}, {"share"}}};
} // namespace succession_column

bool has_columns(std::span<const std::string> header, std::span<const CsvColumn> columns) {
    return std::all_of(columns.begin(), columns.end(), [header](const CsvColumn& column) {
        return !column.needed || std::find(header.begin(), header.end(), column.name) != header.end();
    });
}

/// Reads the files one by one and remembers where each entry stood, for what can only be judged at the end.
class RegisterReader {
public:
    explicit RegisterReader(Problems& problems) : problems_(problems) {}

    void read(const std::filesystem::path& path) {
        files_.emplace_back(path);
        CsvFile& file = files_.back();
        if (auto problem = file.header_problem())
            problems_.add(std::move(*problem));
        else if (has_columns(file.header(), system_column::all))
            file.read(system_column::all, "register", problems_, [&](const CsvRow& row) { add_system(file, row); });
        else if (has_columns(file.header(), succession_column::all))
            file.read(succession_column::all, "succession", problems_,
                      [&](const CsvRow& row) { add_succession(file, row); });
        else
            problems_.add(file.problem_at_line(1,
                                               "this is neither a register (key, name, region, valid_from, valid_to) "
                                               "nor a succession (from, to, date, share)"));
    }

    SystemRegister finish() {
        SystemRegister result;
        for (auto& [key, entry] : systems_)
            result.systems.push_back(std::move(entry.system));
        for (auto& fault : check_successions(result.systems, successions_)) {
            const Origin& origin = succession_origins_[fault.succession];
            problems_.add(files_[origin.file].problem_at_line(origin.line, std::move(fault.message)));
        }
        result.successions = std::move(successions_);
        std::sort(result.successions.begin(), result.successions.end(), [](const auto& one, const auto& other) {
            return std::tie(one.from, one.date, one.to) < std::tie(other.from, other.date, other.to);
        });
        return result;
    }

private:
    struct Origin {
        std::size_t file = 0;
        std::uint32_t line = 0;
    };
    struct Entry {
        System system;
        Origin origin;
    };

    void add_system(const CsvFile& file, const CsvRow& row) {
        using namespace system_column;
        const auto complain = [&](Column column, std::string message) {
            problems_.add(file.problem_at(row, column, std::move(message)));
        };
        if (!check_key(file, row, key)) return;
        if (row[name].empty()) complain(name, "name of '" + std::string(row[key]) + "' is empty");
        const bool has_from = check_date(file, row, valid_from, "valid_from", true);
        const bool has_to = check_date(file, row, valid_to, "valid_to", true);
        if (has_from && has_to && row[valid_to] < row[valid_from])
            complain(valid_to, "valid_to " + std::string(row[valid_to]) + " is before valid_from " +
                                   std::string(row[valid_from]));

        const Origin origin{files_.size() - 1, row.line()};
        const auto [entry, is_new] = systems_.try_emplace(std::string(row[key]));
        if (is_new)
            entry->second = {{std::string(row[key]), std::string(row[name]), std::string(row[region]),
                              std::string(row[valid_from]), std::string(row[valid_to])},
                             origin};
        else
            complain(key, "system '" + std::string(row[key]) + "' is registered twice, first at " +
                              files_[entry->second.origin.file].name() + ":" +
                              std::to_string(entry->second.origin.line));
    }

    void add_succession(const CsvFile& file, const CsvRow& row) {
        using namespace succession_column;
        const bool has_keys = check_key(file, row, from) && check_key(file, row, to);
        const bool has_date = check_date(file, row, date, "date", false);
        std::string share_text(row[share]);
        if (file.has_decimal_comma()) std::replace(share_text.begin(), share_text.end(), ',', '.');
        const auto part = parse_fraction(share_text);
        if (!share_text.empty() && (!part || *part <= 0 || *part > 1))
            problems_.add(file.problem_at(row, share,
                                          "share is '" + std::string(row[share]) +
                                              "'; a share is a number above 0, at most 1, or empty where it is not "
                                              "known"));
        else if (has_keys && has_date) {
            successions_.push_back({std::string(row[from]), std::string(row[to]), std::string(row[date]), part});
            succession_origins_.push_back({files_.size() - 1, row.line()});
        }
    }

    bool check_key(const CsvFile& file, const CsvRow& row, std::size_t column) {
        if (is_system_key(row[column])) return true;
        problems_.add(file.problem_at(row, column,
                                      "'" + std::string(row[column]) +
                                          "' is no system key; write scheme:value, as in 'ods:QOX' or "
                                          "'la:camden'"));
        return false;
    }

    /// True when there is a date to compare.
    bool check_date(const CsvFile& file, const CsvRow& row, std::size_t column, const std::string& name,
                    bool may_be_open) {
        if (row[column].empty() && may_be_open) return false;
        if (is_iso_date(row[column])) return true;
        problems_.add(file.problem_at(
            row, column, name + " is '" + std::string(row[column]) + "'; a date is a day written as in 2026-04-01"));
        return false;
    }

    Problems& problems_;
    std::vector<CsvFile> files_;
    std::map<std::string, Entry, std::less<>> systems_;
    std::vector<Succession> successions_;
    std::vector<Origin> succession_origins_;
};

} // namespace

bool is_register_header(std::span<const std::string> header) {
    return has_columns(header, system_column::all) || has_columns(header, succession_column::all);
}

std::optional<SystemRegister> read_register(const std::vector<std::filesystem::path>& paths, Problems& problems) {
    const std::size_t errors_before = problems.error_count();
    RegisterReader reader(problems);
    auto sorted = paths; // the order in which files are named never matters
    std::sort(sorted.begin(), sorted.end());
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    for (const auto& path : sorted)
        reader.read(path);
    auto result = reader.finish();
    if (problems.error_count() > errors_before) return std::nullopt;
    return result;
}

} // namespace weft
