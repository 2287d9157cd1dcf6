// SPDX-License-Identifier: MIT
#include "core/statistics/polychoric.hpp"

#include "core/statistics/distributions.hpp"

#include <boost/math/quadrature/gauss_kronrod.hpp>
#include <boost/math/tools/minima.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <numbers>
#include <vector>

namespace weft::statistics {
namespace {

constexpr double endless = std::numeric_limits<double>::infinity();

double normal_lower_tail(double z) {
    return normal_upper_tail(-z);
}

/// Counts without empty rows and columns, as reals because an empty cell may count as a half.
struct CrossTable {
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::vector<double> cells;

    double at(std::size_t row, std::size_t column) const { return cells[row * columns + column]; }
    bool is_two_by_two() const { return rows == 2 && columns == 2; }
};

CrossTable without_empty(const Table<std::uint32_t>& counts) {
    std::vector<std::size_t> rows;
    std::vector<std::size_t> columns;
    for (std::size_t row = 0; row < counts.rows(); ++row)
        if (std::ranges::any_of(counts.row(row), [](auto count) { return count > 0; })) rows.push_back(row);
    for (std::size_t column = 0; column < counts.columns; ++column)
        for (const auto row : rows)
            if (counts.at(row, column) > 0) {
                columns.push_back(column);
                break;
            }
    CrossTable table{.rows = rows.size(), .columns = columns.size(), .cells = {}};
    for (const auto row : rows)
        for (const auto column : columns)
            table.cells.push_back(counts.at(row, column));
    return table;
}

/// Where a standard normal is cut so that these shares fall between; the ends are endless.
std::vector<double> cuts_of(const std::vector<double>& margin) {
    double total = 0;
    for (const auto count : margin)
        total += count;
    std::vector<double> cuts{-endless};
    double below = 0;
    for (std::size_t i = 0; i + 1 < margin.size(); ++i) {
        below += margin[i];
        cuts.push_back(normal_quantile(below / total));
    }
    cuts.push_back(endless);
    return cuts;
}

/// P(X <= x, Y <= y), also where either is endless.
double lower_corner(double x, double y, double correlation) {
    if (x == -endless || y == -endless) return 0;
    if (x == endless) return y == endless ? 1 : normal_lower_tail(y);
    if (y == endless) return normal_lower_tail(x);
    return bivariate_normal(x, y, correlation);
}

/// The less, the better the correlation explains the table.
class Misfit {
public:
    explicit Misfit(const CrossTable& table) : table_(table) {
        std::vector<double> of_rows(table.rows, 0);
        std::vector<double> of_columns(table.columns, 0);
        for (std::size_t row = 0; row < table.rows; ++row)
            for (std::size_t column = 0; column < table.columns; ++column) {
                of_rows[row] += table.at(row, column);
                of_columns[column] += table.at(row, column);
            }
        rows_ = cuts_of(of_rows);
        columns_ = cuts_of(of_columns);
    }

    double operator()(double correlation) const {
        std::vector<double> corners;
        for (const auto x : rows_)
            for (const auto y : columns_)
                corners.push_back(lower_corner(x, y, correlation));
        const auto corner = [&](std::size_t row, std::size_t column) {
            return corners[row * columns_.size() + column];
        };
        double misfit = 0;
        for (std::size_t row = 0; row < table_.rows; ++row)
            for (std::size_t column = 0; column < table_.columns; ++column) {
                if (table_.at(row, column) == 0) continue;
                const auto chance = corner(row + 1, column + 1) - corner(row, column + 1) - corner(row + 1, column) +
                                    corner(row, column);
                misfit -= table_.at(row, column) * std::log(std::max(chance, std::numeric_limits<double>::min()));
            }
        return misfit;
    }

private:
    const CrossTable& table_;
    std::vector<double> rows_;
    std::vector<double> columns_;
};

} // namespace

double bivariate_normal(double x, double y, double correlation) {
    const auto integrand = [&](double angle) {
        const auto sine = std::sin(angle);
        const auto cosine_squared = 1 - sine * sine;
        return std::exp(-(x * x + y * y - 2 * x * y * sine) / (2 * cosine_squared));
    };
    constexpr unsigned most_halvings = 12;
    constexpr double tolerance = 1e-11;
    const auto end = std::asin(correlation);
    const auto area = end == 0 ? 0
                               : boost::math::quadrature::gauss_kronrod<double, 31>::integrate(
                                     integrand, 0.0, end, most_halvings, tolerance);
    return normal_lower_tail(x) * normal_lower_tail(y) + area / (2 * std::numbers::pi);
}

Outcome<double> polychoric_correlation(const Table<std::uint32_t>& counts) {
    auto table = without_empty(counts);
    if (table.cells.empty()) return Reason::no_data;
    if (table.rows < 2 || table.columns < 2) return Reason::no_variation;
    if (table.is_two_by_two()) {
        const auto& cells = table.cells;
        if ((cells[0] == 0 && cells[3] == 0) || (cells[1] == 0 && cells[2] == 0)) return Reason::out_of_range;
        std::ranges::replace(table.cells, 0.0, 0.5);
    }
    constexpr double furthest = 0.999;
    constexpr int bits = 26; // half of those a double has: a minimum is no sharper
    return boost::math::tools::brent_find_minima(Misfit(table), -furthest, furthest, bits).first;
}

} // namespace weft::statistics
