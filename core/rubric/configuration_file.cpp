// SPDX-License-Identifier: MIT
#include "core/rubric/configuration_file.hpp"

#include "core/csv/csv_file.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace weft {
namespace {

enum Column : std::size_t { id, number, stage, direction, context, mechanism, outcome, criterion };
constexpr std::array<CsvColumn, 8> columns{{{"id"},
                                            {"number_in_paper", false},
                                            {"stage", false},
                                            {"direction"},
                                            {"context"},
                                            {"mechanism", false},
                                            {"outcome", false},
                                            {"criterion", false}}};

struct DirectionWords {
    std::string_view words;
    Direction direction;
};
constexpr std::array<DirectionWords, 2> directions{
    {{"bring about", Direction::bring_about}, {"remove", Direction::remove}}};

/// "bring about (ours: standing room to try)" as the direction and "ours: standing room to try".
std::optional<std::pair<Direction, std::string>> read_direction(std::string_view text) {
    for (const auto& [words, direction] : directions) {
        if (!text.starts_with(words)) continue;
        auto rest = text.substr(words.size());
        if (rest.empty()) return std::pair(direction, std::string());
        if (!rest.starts_with(" (") || !rest.ends_with(")")) continue;
        return std::pair(direction, std::string(rest.substr(2, rest.size() - 3)));
    }
    return std::nullopt;
}

} // namespace

std::vector<Configuration> read_configurations(const std::filesystem::path& path, Problems& problems) {
    std::vector<Configuration> configurations;
    CsvFile file(path);
    file.read(columns, "configurations", problems, [&](const CsvRow& row) {
        const auto complain = [&](Column column, std::string message) {
            problems.add(file.problem_at(row, column, std::move(message)));
        };
        const std::string name(row[id]);
        if (name.empty()) return complain(id, "a configuration needs an id");
        if (row[context].empty()) return complain(context, "the context of '" + name + "' is empty");
        if (std::ranges::find(configurations, name, &Configuration::id) != configurations.end())
            return complain(id, "the configuration '" + name + "' stands here twice");
        auto read = read_direction(row[direction]);
        if (!read)
            return complain(direction, "direction is '" + std::string(row[direction]) +
                                           "'; it is 'remove' or 'bring about', then a remark in brackets if any");
        configurations.push_back({
            .id = name,
            .number = std::string(row[number]),
            .stage = std::string(row[stage]),
            .direction = read->first,
            .remark = std::move(read->second),
            .context = std::string(row[context]),
        });
    });
    return configurations;
}

} // namespace weft
