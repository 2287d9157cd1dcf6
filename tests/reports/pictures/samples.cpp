// SPDX-License-Identifier: MIT
#include "tests/reports/pictures/samples.hpp"

#include "reports/pictures/labels.hpp"
#include "tests/reports/hostile_result.hpp"

#include <array>
#include <utility>

namespace weft::pictures {
namespace {

const std::string hidden_words = "hidden: fewer than 10 people";

std::string title_of(std::size_t row, Sort sort, const std::string& what) {
    static const std::array<std::string, 7> hostile{
        script, event_handler, right_to_left, turned, std::string(10'000, 'w'), "&amp; ]]> <!-- -->", ""};
    if (sort == Sort::hostile) return hostile[row % hostile.size()];
    return what + " " + key_letter(row);
}

std::string word_of(Sort sort, const std::string& usual) {
    return sort == Sort::hostile ? script + right_to_left + turned : usual;
}

/// A number between 0 and `most` that differs from row to row.
double number_of(std::size_t row, Sort sort, double most) {
    if (sort == Sort::equal) return most / 2;
    return most * static_cast<double>((row * 37 + 11) % 97) / 97;
}

Shown<double> shown_of(std::size_t row, Sort sort, double number) {
    if (sort == Sort::unknown) return Shown<double>::nothing("not known");
    if (sort == Sort::hidden && row % 2 == 0) return Shown<double>::nothing(hidden_words);
    return number;
}

Shown<int> level_of(std::size_t row, Sort sort) {
    if (sort == Sort::unknown) return Shown<int>::nothing("too little is known");
    if (sort == Sort::hidden && row % 2 == 0) return Shown<int>::nothing(hidden_words);
    return sort == Sort::equal ? 2 : static_cast<int>((row * 7 + 3) % 5);
}

Call call_of(std::size_t row, Sort sort) {
    if (sort == Sort::unknown || (sort == Sort::hidden && row % 2 == 0)) return Call::not_compared;
    if (sort == Sort::equal) return Call::not_distinguishable;
    return row % 7 == 1 ? Call::above : row % 5 == 2 ? Call::below : Call::not_distinguishable;
}

} // namespace

const std::vector<Step>& five_steps() {
    static const std::vector<Step> steps{
        {0, "Not yet"}, {1, "Emerging"}, {2, "Developing"}, {3, "Maturing"}, {4, "Thriving"}};
    return steps;
}

About about_sample(const std::string& id, const std::string& form) {
    return {id, "Mean of what the sectors claim", "percent of the way from worst to best", "round 2026", form};
}

LevelLadder ladder_sample(std::size_t rows, Sort sort) {
    LevelLadder ladder{about_sample("ladder"), "domains", {}};
    for (std::size_t i = 0; i < rows; ++i) {
        LadderRow row{title_of(i, sort, "Domain"), five_steps(), level_of(i, sort), {}, {}, i % 3 == 2, "", ""};
        if (i % 4 == 1) row.possible_low = 1, row.possible_high = 3;
        if (i % 2 == 0) row.now = word_of(sort, "Some of the people who need a plan have one, and it is read by most.");
        if (i % 2 == 0) row.next = word_of(sort, "All have one.");
        ladder.rows.push_back(std::move(row));
    }
    return ladder;
}

Dumbbell dumbbell_sample(std::size_t rows, Sort sort) {
    Dumbbell dumbbell{about_sample("dumbbell", ""), five_steps(), {}, {}};
    for (std::size_t i = 0; i < 8; ++i)
        dumbbell.sectors.push_back(title_of(i, sort, "Sector"));
    for (std::size_t i = 0; i < rows; ++i) {
        DumbbellRow row{title_of(i, sort, "Question"), {}, Shown<double>::nothing("not known"), word_of(sort, "split")};
        for (std::size_t sector = 0; sector < dumbbell.sectors.size(); ++sector)
            row.levels.push_back(level_of(sort == Sort::hidden ? sector : i + sector, sort));
        if (sort != Sort::unknown && sort != Sort::hidden) row.gap = sort == Sort::equal ? 0.0 : 4.0;
        dumbbell.rows.push_back(std::move(row));
    }
    return dumbbell;
}

StackedDots dots_sample(std::size_t rows, Sort sort) {
    StackedDots dots{about_sample("dots", ""), five_steps(), {}};
    for (std::size_t i = 0; i < rows; ++i) {
        using Counts = std::vector<std::uint32_t>;
        const auto own = static_cast<std::uint32_t>(sort == Sort::equal ? 3 : i % 40);
        Shown<Counts> counts(sort == Sort::unknown ? Counts{0, 0, 0, 0, 0} : Counts{0, 2, own, 7, 1});
        if (sort == Sort::hidden && i % 2 == 0) counts = Shown<Counts>::nothing(hidden_words);
        dots.groups.push_back({title_of(i, sort, "Group"), std::move(counts), word_of(sort, "3 Maturing")});
    }
    return dots;
}

Spine spine_sample(std::size_t rows, Sort sort) {
    Spine spine{about_sample("spine"), 0, 100, {}};
    for (std::size_t i = 0; i < rows; ++i) {
        const auto all = [&](double number) {
            return sort == Sort::unknown ? Shown<double>::nothing("not known") : Shown<double>(number);
        };
        spine.rows.push_back({title_of(i, sort, "Domain"), shown_of(i, sort, number_of(i, sort, 100)),
                              all(sort == Sort::equal ? 50 : 12.5), all(sort == Sort::equal ? 50 : 41.25),
                              all(sort == Sort::equal ? 50 : 60.5), all(sort == Sort::equal ? 50 : 97.75), 42,
                              call_of(i, sort)});
    }
    return spine;
}

Rug rug_sample(std::size_t rows, Sort sort) {
    Rug rug{about_sample("rug"), five_steps(), {}, {}, 0};
    for (std::size_t i = 0; i < 31; ++i)
        rug.columns.push_back({title_of(i, sort, "Criterion"), i < 9    ? "Clinical integration"
                                                               : i < 16 ? "Service integration"
                                                               : i < 24 ? "Organisational integration"
                                                                        : "Administrative integration"});
    for (std::size_t r = 0; r < rows; ++r) {
        RugRow row{title_of(r, sort, "System"), r % 2 == 0 ? "Rural" : "Urban", {}};
        for (std::size_t c = 0; c < rug.columns.size(); ++c) {
            const auto level = level_of(r + 2 * c, sort);
            RugCell one{sort == Sort::unknown ? RugState::not_known
                        : !level              ? RugState::hidden
                        : (r + c) % 17 == 5   ? RugState::not_applicable
                        : (r + c) % 23 == 6   ? RugState::not_asked
                                              : RugState::level,
                        0, (r * c) % 11 == 7};
            if (level) one.level = *level;
            row.cells.push_back(one);
        }
        rug.rows.push_back(std::move(row));
    }
    return rug;
}

Caterpillar caterpillar_sample(std::size_t rows, Sort sort) {
    Caterpillar caterpillar{about_sample("caterpillar"), 0, 100, word_of(sort, "the middle"), 52.5, {}};
    for (std::size_t i = 0; i < rows; ++i) {
        const auto mean = number_of(i, sort, 100);
        caterpillar.rows.push_back({title_of(i, sort, "NHS System"), shown_of(i, sort, mean),
                                    shown_of(i, sort, mean - 9.25), shown_of(i, sort, mean + 9.25), call_of(i, sort),
                                    call_of(i, sort) == Call::not_compared ? word_of(sort, "nobody was heard") : ""});
    }
    return caterpillar;
}

Funnel funnel_sample(std::size_t rows, Sort sort) {
    Funnel funnel{about_sample("funnel"), "Standard error of the mean", "", 0, 100, 50.0, {}};
    for (std::size_t i = 0; i < rows; ++i) {
        const auto error = sort == Sort::equal ? 5 : 2 + static_cast<double>(i % 19) * 0.5;
        funnel.dots.push_back({title_of(i, sort, "System"), error, shown_of(i, sort, number_of(i, sort, 100)),
                               50 - 2 * error, 50 + 2 * error, 50 - 3 * error, 50 + 3 * error,
                               sort != Sort::equal && i % 9 == 1});
    }
    return funnel;
}

Slope slope_sample(std::size_t rows, Sort sort) {
    Slope slope{about_sample("slope"), "2025", "2026", 0, 100, {}};
    if (sort == Sort::hostile) slope.before = script, slope.after = right_to_left;
    for (std::size_t i = 0; i < rows; ++i) {
        const bool is_break = sort == Sort::unknown || (sort == Sort::hidden && i % 2 == 0) || i % 10 == 9;
        slope.rows.push_back({title_of(i, sort, "System"), shown_of(i, sort, number_of(i, sort, 100)),
                              shown_of(i, sort, number_of(i + 5, sort, 100)),
                              is_break              ? Change::not_comparable
                              : sort == Sort::equal ? Change::no_clear_change
                              : i % 3 == 0          ? Change::up
                              : i % 3 == 1          ? Change::down
                                                    : Change::no_clear_change,
                              is_break ? word_of(sort, "two systems merged") : ""});
    }
    return slope;
}

IntervalBars bars_sample(std::size_t rows, Sort sort) {
    IntervalBars bars{about_sample("bars"), 0, 30, "would bring", {}};
    for (std::size_t i = 0; i < rows; ++i) {
        const auto value = number_of(i, sort, 25);
        bars.bars.push_back({title_of(i, sort, "Step"), shown_of(i, sort, value), shown_of(i, sort, value * 0.5),
                             shown_of(i, sort, value * 1.2), word_of(sort, "small")});
    }
    return bars;
}

PairedDots paired_sample(std::size_t rows, Sort sort) {
    PairedDots dots{about_sample("paired"),
                    0,
                    100,
                    "criterion",
                    "criteria",
                    "as people say",
                    "as evidence supports",
                    "Evidence supports less than people say",
                    "Evidence supports what people say",
                    {}};
    for (std::size_t i = 0; i < rows; ++i) {
        const auto second = number_of(i, sort, 100);
        dots.rows.push_back({title_of(i, sort, "Criterion"), shown_of(i, sort, (second + 100) / 2),
                             shown_of(i, sort, sort == Sort::equal ? (second + 100) / 2 : second)});
    }
    return dots;
}

Radar radar_sample(std::size_t rows, Sort sort) {
    Radar radar{about_sample("radar", ""), five_steps(), {}};
    for (std::size_t i = 0; i < rows; ++i)
        radar.axes.push_back({title_of(i, sort, "Axis"), level_of(i, sort)});
    return radar;
}

std::vector<Picture> pictures_of(std::size_t rows, Sort sort) {
    return {level_ladder(ladder_sample(rows, sort)),
            dumbbell(dumbbell_sample(rows, sort)),
            stacked_dots(dots_sample(rows, sort)),
            spine(spine_sample(rows, sort)),
            rug(rug_sample(rows, sort)),
            caterpillar(caterpillar_sample(rows, sort)),
            funnel(funnel_sample(rows, sort)),
            slope(slope_sample(rows, sort)),
            interval_bars(bars_sample(rows, sort)),
            paired_dots(paired_sample(rows, sort)),
            radar(radar_sample(rows, sort))};
}

} // namespace weft::pictures
