// SPDX-License-Identifier: MIT
#include "reports/csv/csv_report.hpp"

#include <array>
#include <charconv>
#include <cstdint>
#include <optional>
#include <string_view>

namespace weft {
namespace {

// The columns are a contract: new ones come at the end.
constexpr std::array<std::string_view, 27> columns{
    "system",     "system_name", "round",      "framework", "framework_version",
    "row",        "domain",      "capability", "criterion", "sector",
    "state",      "level",       "label",      "level_low", "level_high",
    "claimed",    "evidenced",   "assessed",   "score",     "score_low",
    "score_high", "coverage",    "people",     "dont_know", "not_applicable",
    "missing",    "reason"};

std::string quoted(std::string_view text) {
    constexpr std::string_view formula_starts = "=+-@\t\r";
    std::string cell;
    if (!text.empty() && formula_starts.find(text.front()) != std::string_view::npos) cell += '\'';
    cell += text;
    if (cell.find_first_of(",\"\n\r") == std::string::npos) return cell;
    std::string safe = "\"";
    for (const char c : cell) {
        if (c == '"') safe += '"';
        safe += c;
    }
    return safe + "\"";
}

std::string number(std::optional<int> value) {
    return value ? std::to_string(*value) : "";
}

/// The shortest text that reads back the same, whatever the user's locale.
std::string number(std::optional<double> value) {
    if (!value) return "";
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), *value).ptr;
    return {text.data(), end};
}

/// One row being filled; what is not set stays empty.
struct Row {
    std::string_view kind;
    std::string_view domain;
    std::string_view capability;
    std::string_view criterion;
    std::string_view sector;
    std::string_view state;
    std::optional<int> level;
    std::string_view label;
    std::optional<int> level_low;
    std::optional<int> level_high;
    std::optional<int> claimed;
    std::optional<int> evidenced;
    std::optional<int> assessed;
    std::optional<double> score;
    std::optional<double> score_low;
    std::optional<double> score_high;
    std::optional<double> coverage;
    std::string people;
    std::string dont_know;
    std::string not_applicable;
    std::string missing;
    std::string_view reason;
};

/// Writes the rows of one result, each with the same first cells.
class CsvWriter {
public:
    explicit CsvWriter(const result::Result& result)
        : result_(result),
          opening_(quoted(result.system) + "," + quoted(result.system_name) + "," + quoted(result.round) + "," +
                   quoted(result.framework.id) + "," + quoted(result.framework.version)) {}

    std::string write() && {
        for (std::size_t i = 0; i < columns.size(); ++i)
            text_ += (i == 0 ? "" : ",") + std::string(columns[i]);
        text_ += '\n';
        add_node("overall", "", "", result_.overall);
        for (const auto& domain : result_.domains) {
            add_node("domain", domain.id, "", domain);
            for (const auto& capability : domain.capabilities) {
                add_node("capability", domain.id, capability.id, capability.result);
                for (const auto& criterion : capability.criteria)
                    add_criterion(domain.id, capability.id, criterion);
            }
        }
        return std::move(text_);
    }

private:
    void add(const Row& row) {
        text_ += opening_;
        for (const auto text : {row.kind, row.domain, row.capability, row.criterion, row.sector, row.state})
            text_ += "," + quoted(text);
        text_ += "," + number(row.level) + "," + quoted(row.label);
        for (const auto level : {row.level_low, row.level_high, row.claimed, row.evidenced, row.assessed})
            text_ += "," + number(level);
        for (const auto score : {row.score, row.score_low, row.score_high, row.coverage})
            text_ += "," + number(score);
        for (const auto* count : {&row.people, &row.dont_know, &row.not_applicable, &row.missing})
            text_ += "," + *count;
        text_ += "," + quoted(row.reason) + "\n";
    }

    void add_node(std::string_view kind, std::string_view domain, std::string_view capability,
                  const result::NodeSummary& node) {
        Row row;
        row.kind = kind;
        row.domain = domain;
        row.capability = capability;
        row.state = node.publication;
        row.level = node.level;
        row.label = node.label;
        row.level_low = node.level_low;
        row.level_high = node.level_high;
        row.claimed = node.claimed.level;
        row.evidenced = node.evidenced.level;
        row.assessed = node.assessed.level;
        row.score = node.score;
        row.score_low = node.score_low;
        row.score_high = node.score_high;
        row.coverage = node.coverage;
        row.reason = node.reason;
        add(row);
    }

    void add_criterion(std::string_view domain, std::string_view capability, const result::Criterion& criterion) {
        Row row;
        row.kind = "criterion";
        row.domain = domain;
        row.capability = capability;
        row.criterion = criterion.id;
        row.state = criterion.state;
        row.level = criterion.level;
        row.label = criterion.label;
        row.claimed = criterion.claimed;
        row.evidenced = criterion.evidenced;
        row.assessed = criterion.assessed;
        row.coverage = criterion.coverage;
        row.people = std::to_string(criterion.level_givers);
        row.reason = criterion.reason;
        add(row);
        for (const auto& sector : criterion.sectors)
            add_sector(row, sector);
    }

    void add_sector(const Row& criterion, const result::SectorAnswers& sector) {
        Row row;
        row.kind = "sector";
        row.domain = criterion.domain;
        row.capability = criterion.capability;
        row.criterion = criterion.criterion;
        row.sector = sector.sector;
        row.state = sector.level ? "level" : "unknown";
        row.level = sector.level;
        row.label = sector.label;
        std::uint32_t given = 0;
        for (const auto count : sector.counts)
            given += count;
        row.people = std::to_string(given);
        row.dont_know = std::to_string(sector.dont_know);
        row.not_applicable = std::to_string(sector.not_applicable);
        row.missing = std::to_string(sector.missing);
        add(row);
    }

    const result::Result& result_;
    std::string opening_;
    std::string text_;
};

} // namespace

std::string csv_report(const result::Result& result) {
    return CsvWriter(result).write();
}

} // namespace weft
