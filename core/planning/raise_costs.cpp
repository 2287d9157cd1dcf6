// SPDX-License-Identifier: MIT
#include "core/planning/raise_costs.hpp"

#include "core/csv/csv_file.hpp"
#include "core/error.hpp"
#include "core/nearest_name.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace weft::planning {
namespace {

using Whole = boost::multiprecision::number<boost::multiprecision::cpp_int_backend<>, boost::multiprecision::et_off>;

enum Column : std::size_t { criterion, level, cost, highest };
constexpr std::array<CsvColumn, 4> columns{{{"criterion"}, {"level", false}, {"cost", false}, {"highest", false}}};

class CostsReader {
public:
    CostsReader(const std::filesystem::path& path, const Framework& framework, Problems& problems)
        : file_(path),
          framework_(framework),
          problems_(problems),
          costs_(one_a_step(framework)) {
        for (std::size_t question = 0; question < framework.criterion_count; ++question)
            ids_.push_back(framework.questions[question].id);
    }

    RaiseCosts read() {
        file_.read(columns, "costs", problems_, [&](const CsvRow& row) { read_row(row); });
        for (const auto& [step, steps_cost] : own_steps_)
            costs_.steps[step.first][static_cast<std::size_t>(step.second)] = steps_cost;
        return std::move(costs_);
    }

private:
    void complain(const CsvRow& row, Column column, std::string message) {
        problems_.add(file_.problem_at(row, column, std::move(message)));
    }

    void read_row(const CsvRow& row) {
        const auto question = framework_.find_question(row[criterion]);
        if (!question || *question >= framework_.criterion_count)
            return complain(row, criterion,
                            "the framework has no criterion '" + std::string(row[criterion]) + "'" +
                                did_you_mean(row[criterion], ids_));
        if (framework_.criterion(*question).number)
            return complain(row, criterion,
                            "'" + std::string(row[criterion]) +
                                "' is a number and stands at no level, so nothing raises it");
        if (row[cost].empty() && row[highest].empty())
            return complain(row, criterion, "a row gives a 'cost', the 'highest' level in reach, or both");
        if (!row[highest].empty()) read_highest(row, *question);
        if (!row[cost].empty()) read_cost(row, *question);
    }

    void read_highest(const CsvRow& row, std::size_t question) {
        const auto rank = read_level(row, highest, question);
        if (!rank) return;
        if (costs_.highest[question])
            return complain(row, highest,
                            "the highest level of '" + std::string(row[criterion]) + "' stands here twice");
        costs_.highest[question] = rank;
    }

    void read_cost(const CsvRow& row, std::size_t question) {
        auto text = std::string(row[cost]);
        if (file_.has_decimal_comma()) std::ranges::replace(text, ',', '.');
        const auto value = parse_fraction(text);
        if (!value || *value <= 0)
            return complain(row, cost,
                            "cost is '" + std::string(row[cost]) + "'; it is a number above 0, such as 2 or 0.5");
        if (row[level].empty()) {
            if (!for_all_steps_.emplace(question, true).second)
                return complain(row, cost,
                                "the cost of every step of '" + std::string(row[criterion]) + "' stands here twice");
            std::ranges::fill(costs_.steps[question], *value);
            return;
        }
        const auto rank = read_level(row, level, question);
        if (!rank) return;
        if (*rank == 0)
            return complain(row, level,
                            "level is '" + std::string(row[level]) + "', the worst there is; no step leads to it");
        if (!own_steps_.emplace(std::pair(question, *rank), *value).second)
            complain(row, level,
                     "the step of '" + std::string(row[criterion]) + "' to level " + std::string(row[level]) +
                         " stands here twice");
    }

    std::optional<Rank> read_level(const CsvRow& row, Column column, std::size_t question) {
        const auto& scale = framework_.domains[framework_.questions[question].domain].rubric.scale;
        const auto text = row[column];
        int printed = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), printed);
        const auto rank =
            error == std::errc() && end == text.data() + text.size() ? scale.rank_of(printed) : std::nullopt;
        if (!rank)
            complain(row, column,
                     std::string(columns[column].name) + " is '" + std::string(text) + "'; levels of '" +
                         std::string(row[criterion]) + "' run from " + std::to_string(scale.first) + " to " +
                         std::to_string(scale.last()));
        return rank;
    }

    CsvFile file_;
    const Framework& framework_;
    Problems& problems_;
    std::vector<std::string> ids_;
    RaiseCosts costs_;
    std::map<std::size_t, bool> for_all_steps_;
    std::map<std::pair<std::size_t, Rank>, Fraction> own_steps_; ///< stand over what is said of every step
};

} // namespace

RaiseCosts one_a_step(const Framework& framework) {
    RaiseCosts costs;
    for (std::size_t question = 0; question < framework.criterion_count; ++question)
        costs.steps.emplace_back(static_cast<std::size_t>(framework.questions[question].level_count), Fraction(1));
    costs.highest.resize(framework.criterion_count);
    return costs;
}

std::optional<RaiseCosts> read_raise_costs(const std::filesystem::path& path, const Framework& framework,
                                           Problems& problems) {
    auto costs = CostsReader(path, framework, problems).read();
    if (problems.has_errors()) return std::nullopt;
    return costs;
}

WholeCosts in_whole_numbers(const RaiseCosts& costs) {
    static const Whole largest = Whole(1) << 40;
    Whole common = 1;
    for (const auto& steps : costs.steps)
        for (const auto& step : steps)
            common = boost::multiprecision::lcm(common, denominator(step));
    WholeCosts whole{.steps = {}, .unit = Fraction(1, common)};
    for (const auto& steps : costs.steps) {
        auto& scaled = whole.steps.emplace_back();
        for (const auto& step : steps) {
            const Whole value = numerator(step) * (common / denominator(step));
            if (value > largest)
                throw Error(Failure::input, "the costs are too fine to be added exactly; give them fewer decimals");
            scaled.push_back(value.convert_to<std::int64_t>());
        }
    }
    return whole;
}

} // namespace weft::planning
