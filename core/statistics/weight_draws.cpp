// SPDX-License-Identifier: MIT
#include "core/statistics/weight_draws.hpp"

#include "core/statistics/compensated_sum.hpp"
#include "core/statistics/dirichlet_weights.hpp"
#include "core/statistics/replicates.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <functional>
#include <mutex>

namespace weft::statistics {
namespace {

/// Draws that are worked on together: one run of memory for every criterion and every system.
constexpr std::size_t block_size = 32;
using Block = std::array<double, block_size>;

/// Systems side by side in the inner loop.
constexpr std::size_t tile = 4;

/// Values by criterion, systems next to each other and made up to whole tiles with systems of zeros.
struct Matrix {
    std::vector<double> cells; ///< [criterion * columns + system]
    std::size_t columns = 0;
};

Matrix matrix_of(const Table<std::optional<double>>& values, double (*cell)(const std::optional<double>&)) {
    Matrix matrix;
    matrix.columns = (values.rows() + tile - 1) / tile * tile;
    matrix.cells.resize(values.columns * matrix.columns);
    for (std::size_t system = 0; system < values.rows(); ++system)
        for (std::size_t criterion = 0; criterion < values.columns; ++criterion)
            matrix.cells[criterion * matrix.columns + system] = cell(values.at(system, criterion));
    return matrix;
}

/// sums[system][draw] = sum over criteria of weight times cell, always in the order of the criteria.
void add_up(const Matrix& matrix, const std::vector<Block>& weights, std::vector<Block>& sums) {
    constexpr std::size_t lanes = 4;
    for (std::size_t system = 0; system < matrix.columns; system += tile)
        for (std::size_t draw = 0; draw < block_size; draw += lanes) {
            std::array<std::array<double, lanes>, tile> added{};
            for (std::size_t criterion = 0; criterion < weights.size(); ++criterion) {
                const double* weight = &weights[criterion][draw];
                const double* cell = &matrix.cells[criterion * matrix.columns + system];
                for (std::size_t s = 0; s < tile; ++s)
                    for (std::size_t lane = 0; lane < lanes; ++lane)
                        added[s][lane] += cell[s] * weight[lane];
            }
            for (std::size_t s = 0; s < tile; ++s)
                std::ranges::copy(added[s], sums[system + s].begin() + static_cast<std::ptrdiff_t>(draw));
        }
}

/// What one thread needs and what it has counted.
class Worker {
public:
    Worker(const Matrix& values, const Matrix* known, const DirichletWeights& dirichlet, std::size_t systems,
           std::uint32_t draws)
        : values_(values),
          known_(known),
          dirichlet_(dirichlet),
          draws_(draws),
          drawn_(dirichlet.size()),
          weights_(dirichlet.size()),
          scores_(values.columns),
          divisors_(known ? values.columns : 0),
          lead_(systems) {
        tally.systems = systems;
        tally.draws = draws;
        tally.at_doubled_rank.assign(systems * (2 * systems - 1), 0);
        tally.above.assign(systems * systems, 0);
    }

    void block(std::uint32_t number) {
        const auto first = number * static_cast<std::uint32_t>(block_size);
        const auto count = std::min<std::uint32_t>(block_size, draws_ - first);
        for (std::uint32_t draw = 0; draw < count; ++draw) {
            dirichlet_.draw(first + draw, drawn_);
            for (std::size_t criterion = 0; criterion < drawn_.size(); ++criterion)
                weights_[criterion][draw] = drawn_[criterion];
        }
        add_up(values_, weights_, scores_);
        if (known_) {
            add_up(*known_, weights_, divisors_);
            for (std::size_t system = 0; system < tally.systems; ++system)
                for (std::size_t draw = 0; draw < block_size; ++draw)
                    scores_[system][draw] /= divisors_[system][draw];
        }
        count_pairs(count);
        // Above less below: with n systems the doubled rank is n + 1 less that, ties and all.
        for (std::size_t system = 0; system < tally.systems; ++system)
            for (std::uint32_t draw = 0; draw < count; ++draw) {
                const auto doubled = static_cast<std::int64_t>(tally.systems) + 1 - lead_[system][draw];
                ++tally.at_doubled_rank[system * (2 * tally.systems - 1) + static_cast<std::size_t>(doubled) - 2];
            }
    }

    WeightTally tally;

private:
    using Leads = std::array<std::int64_t, block_size>;

    void count_pairs(std::uint32_t count) {
        std::ranges::fill(lead_, Leads{});
        for (std::size_t i = 0; i < tally.systems; ++i)
            for (std::size_t j = i + 1; j < tally.systems; ++j) {
                Leads i_above;
                Leads j_above;
                for (std::size_t draw = 0; draw < block_size; ++draw) {
                    i_above[draw] = scores_[i][draw] > scores_[j][draw] ? 1 : 0;
                    j_above[draw] = scores_[j][draw] > scores_[i][draw] ? 1 : 0;
                    lead_[i][draw] += i_above[draw] - j_above[draw];
                    lead_[j][draw] += j_above[draw] - i_above[draw];
                }
                std::int64_t i_times = 0;
                std::int64_t j_times = 0;
                for (std::uint32_t draw = 0; draw < count; ++draw) {
                    i_times += i_above[draw];
                    j_times += j_above[draw];
                }
                tally.above[i * tally.systems + j] += static_cast<std::uint32_t>(i_times);
                tally.above[j * tally.systems + i] += static_cast<std::uint32_t>(j_times);
            }
    }

    const Matrix& values_;
    const Matrix* known_; ///< null when all values are
    const DirichletWeights& dirichlet_;
    std::uint32_t draws_;
    std::vector<double> drawn_;
    std::vector<Block> weights_; ///< by criterion
    std::vector<Block> scores_;  ///< by system
    std::vector<Block> divisors_;
    std::vector<Leads> lead_;
};

bool knows_nothing(std::span<const std::optional<double>> row) {
    return std::ranges::none_of(row, [](const auto& value) { return value.has_value(); });
}

} // namespace

double WeightTally::rank_at(std::size_t system, double share) const {
    const auto ranks = 2 * systems - 1;
    std::uint64_t reached = 0;
    for (std::size_t place = 0; place < ranks; ++place) {
        reached += at_doubled_rank[system * ranks + place];
        if (reached > 0 && static_cast<double>(reached) >= share * static_cast<double>(draws))
            return (static_cast<double>(place) + 2) / 2;
    }
    return static_cast<double>(systems);
}

double WeightTally::share_within(std::size_t system, std::uint32_t last) const {
    const auto ranks = 2 * systems - 1;
    std::uint64_t within = 0;
    for (std::size_t place = 0; place < ranks && place + 2 <= 2 * std::size_t{last}; ++place)
        within += at_doubled_rank[system * ranks + place];
    return static_cast<double>(within) / static_cast<double>(draws);
}

Outcome<double> WeightTally::average_shift(std::span<const double> reference) const {
    assert(reference.size() == systems);
    if (systems == 0 || draws == 0) return Reason::no_data;
    const auto ranks = 2 * systems - 1;
    CompensatedSum shifts;
    for (std::size_t system = 0; system < systems; ++system)
        for (std::size_t place = 0; place < ranks; ++place)
            shifts.add(at_doubled_rank[system * ranks + place] *
                       std::abs(reference[system] - (static_cast<double>(place) + 2) / 2));
    return shifts.total() / static_cast<double>(systems) / static_cast<double>(draws);
}

Outcome<WeightTally> tally_weight_draws(const Table<std::optional<double>>& values, const WeightDraws& settings) {
    if (values.cells.empty()) return Reason::no_data;
    if (settings.draws == 0) return Reason::out_of_range;
    for (std::size_t system = 0; system < values.rows(); ++system)
        if (knows_nothing(values.row(system))) return Reason::too_few;
    std::vector<double> shapes(settings.shapes.begin(), settings.shapes.end());
    if (shapes.empty()) shapes.assign(values.columns, 1);
    if (shapes.size() != values.columns || std::ranges::any_of(shapes, [](double shape) { return !(shape > 0); }))
        return Reason::out_of_range;

    const DirichletWeights dirichlet(settings.stream, shapes);
    const auto scores = matrix_of(values, [](const std::optional<double>& value) { return value.value_or(0); });
    const auto known = matrix_of(values, [](const std::optional<double>& value) { return value ? 1.0 : 0.0; });
    const bool all_known = std::ranges::all_of(values.cells, [](const auto& value) { return value.has_value(); });
    const auto systems = values.rows();
    std::mutex guard;
    auto total = Worker(scores, nullptr, dirichlet, systems, settings.draws).tally;
    const auto blocks = static_cast<std::uint32_t>((settings.draws + block_size - 1) / block_size);
    for_each_run(blocks, settings.threads, [&](std::uint32_t first, std::uint32_t last) {
        Worker worker(scores, all_known ? nullptr : &known, dirichlet, systems, settings.draws);
        for (auto block = first; block < last; ++block)
            worker.block(block);
        const std::scoped_lock lock(guard);
        std::ranges::transform(total.at_doubled_rank, worker.tally.at_doubled_rank, total.at_doubled_rank.begin(),
                               std::plus());
        std::ranges::transform(total.above, worker.tally.above, total.above.begin(), std::plus());
    });
    return total;
}

std::vector<double> shapes_around(std::span<const double> weights, double concentration) {
    const auto all = sum(weights);
    std::vector<double> shapes(weights.begin(), weights.end());
    for (auto& shape : shapes)
        shape *= concentration / all;
    return shapes;
}

} // namespace weft::statistics
