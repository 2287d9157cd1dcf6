// SPDX-License-Identifier: MIT
#include "core/statistics/max_t.hpp"

#include "core/statistics/arrangements.hpp"
#include "core/statistics/replicates.hpp"

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <mutex>
#include <numeric>
#include <span>
#include <tuple>
#include <utility>

namespace weft::statistics {
namespace {

/// The absolute difference of two means as a fraction, so that no rounding decides which is larger. With levels and
/// people in the thousands both parts stay far below 2^63.
struct Difference {
    std::int64_t above = 0;
    std::int64_t below = 1;

    bool reaches(const Difference& other) const {
        __extension__ using Wide = __int128;
        return static_cast<Wide>(above) * other.below >= static_cast<Wide>(other.above) * below;
    }
};

struct Column {
    std::size_t number = 0;
    std::int64_t total = 0;
    std::int64_t count = 0;
    Difference observed{};
};

class Test {
public:
    explicit Test(const Table<std::optional<std::int32_t>>& answers) : answers_(answers) {}

    /// The sum and number of a column's answers in these rows.
    std::pair<std::int64_t, std::int64_t> part(std::size_t column, std::span<const std::uint32_t> rows) const {
        std::int64_t sum = 0;
        std::int64_t count = 0;
        for (const auto row : rows)
            if (const auto& answer = answers_.at(row, column)) {
                sum += *answer;
                ++count;
            }
        return {sum, count};
    }

    Difference difference(const Column& column, std::span<const std::uint32_t> first) const {
        const auto [sum, count] = part(column.number, first);
        const auto others = column.count - count;
        if (count == 0 || others == 0) return {};
        return {.above = std::abs(sum * others - (column.total - sum) * count), .below = count * others};
    }

    /// For each column, one more where this arrangement reaches it: by itself, and by the best of all columns.
    void count(std::span<const std::uint32_t> first, std::vector<std::uint64_t>& raw,
               std::vector<std::uint64_t>& adjusted) const {
        Difference largest;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const auto here = difference(columns[i], first);
            if (here.reaches(columns[i].observed)) ++raw[i];
            if (here.reaches(largest)) largest = here;
        }
        for (std::size_t i = 0; i < columns.size(); ++i)
            if (largest.reaches(columns[i].observed)) ++adjusted[i];
    }

    std::vector<Column> columns; ///< those that are tested

private:
    Table<std::optional<std::int32_t>> answers_;
};

/// The next choice of as many of 0 to all - 1, in the order of dictionaries; false after the last.
bool next_choice(std::vector<std::uint32_t>& chosen, std::uint32_t all) {
    for (auto place = chosen.size(); place-- > 0;) {
        if (chosen[place] == all - chosen.size() + place) continue;
        ++chosen[place];
        for (auto after = place + 1; after < chosen.size(); ++after)
            chosen[after] = chosen[after - 1] + 1;
        return true;
    }
    return false;
}

} // namespace

Outcome<std::vector<Outcome<MaxTColumn>>> max_t(const Table<std::optional<std::int32_t>>& answers,
                                                std::size_t first_rows, const PermutationSettings& settings) {
    const auto people = static_cast<std::uint32_t>(answers.rows());
    if (people == 0) return Reason::no_data;
    if (first_rows < 2 || first_rows + 2 > people) return Reason::too_few;
    std::vector<std::uint32_t> everyone(people);
    std::iota(everyone.begin(), everyone.end(), 0U);
    const auto observed_first = std::span(everyone).first(first_rows);

    Test test(answers);
    std::vector<Outcome<MaxTColumn>> found(answers.columns, Reason::too_few);
    for (std::size_t number = 0; number < answers.columns; ++number) {
        Column column{.number = number};
        std::tie(column.total, column.count) = test.part(number, everyone);
        const auto [sum, count] = test.part(number, observed_first);
        if (count < 2 || column.count - count < 2) continue;
        column.observed = test.difference(column, observed_first);
        test.columns.push_back(column);
        found[number] = MaxTColumn{.difference = static_cast<double>(sum) / static_cast<double>(count) -
                                                 static_cast<double>(column.total - sum) /
                                                     static_cast<double>(column.count - count)};
    }

    std::vector<std::uint64_t> raw(test.columns.size());
    std::vector<std::uint64_t> adjusted(test.columns.size());
    const auto ways = ways_to_pick(people, first_rows);
    const bool exact = ways && *ways <= settings.exact_limit;
    if (exact) {
        std::vector<std::uint32_t> chosen(observed_first.begin(), observed_first.end());
        do
            test.count(chosen, raw, adjusted);
        while (next_choice(chosen, people));
    } else {
        std::mutex guard;
        for_each_run(settings.replicates, settings.threads, [&](std::uint32_t begin, std::uint32_t end) {
            std::vector<std::uint64_t> raw_here(raw.size());
            std::vector<std::uint64_t> adjusted_here(adjusted.size());
            auto rows = everyone;
            for (auto replicate = begin; replicate < end; ++replicate) {
                auto draws = settings.stream.replicate(replicate);
                std::ranges::copy(everyone, rows.begin());
                shuffle(std::span(rows), draws);
                test.count(std::span(rows).first(first_rows), raw_here, adjusted_here);
            }
            const std::scoped_lock lock(guard);
            std::ranges::transform(raw, raw_here, raw.begin(), std::plus());
            std::ranges::transform(adjusted, adjusted_here, adjusted.begin(), std::plus());
        });
    }
    const auto p = [&](std::uint64_t extreme) {
        return exact ? static_cast<double>(extreme) / static_cast<double>(*ways)
                     : drawn_p(extreme, settings.replicates);
    };
    for (std::size_t i = 0; i < test.columns.size(); ++i) {
        auto column = *found[test.columns[i].number];
        column.p_raw = p(raw[i]);
        column.p_adjusted = p(adjusted[i]);
        found[test.columns[i].number] = column;
    }
    return found;
}

} // namespace weft::statistics
