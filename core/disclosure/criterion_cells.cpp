// SPDX-License-Identifier: MIT
#include "core/disclosure/criterion_cells.hpp"

#include "core/assessment/rank_on.hpp"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <optional>

namespace weft::disclosure {
namespace {

/// People of one sector by what they did with the question.
struct Row {
    std::vector<std::uint32_t> counts;
    std::uint32_t given = 0;
    std::uint32_t not_applicable = 0;
    std::uint32_t others = 0; ///< don't know, would rather not say, no answer
    std::uint32_t asked = 0;
    std::uint32_t largest = 0;       ///< so many did the same
    std::uint32_t largest_level = 0; ///< so many gave the same level
};

Row row_of(const result::SectorAnswers& sector) {
    Row row{.counts = sector.counts, .not_applicable = sector.not_applicable.value_or(0)};
    row.given = std::accumulate(row.counts.begin(), row.counts.end(), 0U);
    for (const auto count : row.counts)
        row.largest_level = std::max(row.largest_level, count);
    row.largest = std::max(row.not_applicable, row.largest_level);
    for (const auto count : {sector.dont_know, sector.declined, sector.missing}) {
        row.others += count.value_or(0);
        row.largest = std::max(row.largest, count.value_or(0));
    }
    row.asked = row.given + row.not_applicable + row.others;
    return row;
}

bool is_small(std::uint32_t people, const DisclosureRule& rule) {
    return people > 0 && people < rule.smallest_group;
}

/// Everybody who gave a level gave the same, or everybody did the same with the question.
bool is_unanimous(const Row& row, const DisclosureRule& rule) {
    const auto said = row.given > 0 ? row.given : row.asked;
    const auto alike = row.given > 0 ? row.largest_level : row.largest;
    return said > 0 && said < rule.unanimous_from && alike == said;
}

Fraction share(std::uint32_t part, std::uint32_t of) {
    return Fraction(part) / Fraction(of);
}

/// Looks at one criterion with some of its sectors hidden, as somebody does who knows the rules and all that is shown.
class Pattern {
public:
    /// `hidden` is so already.
    Pattern(const result::Criterion& criterion, const std::vector<result::Level>& scale, const DisclosureRule& rule,
            const CriterionCells& hidden)
        : criterion_(criterion),
          scale_(scale),
          rule_(rule),
          cells_(small_cells(criterion, rule)) {
        for (const auto& sector : criterion.sectors)
            rows_.push_back(row_of(sector));
        for (std::size_t i = 0; i < hidden.sectors.size(); ++i)
            if (cells_.sectors[i].empty()) cells_.sectors[i] = hidden.sectors[i];
        if (cells_.level.empty()) cells_.level = hidden.level;
    }

    CriterionCells complete() {
        if (!cells_.hides_a_sector()) return cells_;
        if (hidden_count() == 1) hide_next();
        while (cells_.level.empty() && !leaves_the_hidden_free())
            if (!hide_next()) cells_.level = protects_others;
        // A consensus is read from all answers together, not from sectors: there is no telling what it leaves open.
        if (criterion_.consensus) cells_.level = protects_others;
        if (!cells_.level.empty())
            while (hide_next()) {
            }
        return cells_;
    }

private:
    std::size_t hidden_count() const {
        return cells_.sectors.size() - static_cast<std::size_t>(std::ranges::count(cells_.sectors, ""));
    }

    /// Hides the smallest sector that is still shown; false when there is none.
    bool hide_next() {
        std::optional<std::size_t> smallest;
        for (std::size_t i = 0; i < rows_.size(); ++i)
            if (cells_.sectors[i].empty() && (!smallest || rows_[i].asked < rows_[*smallest].asked)) smallest = i;
        if (smallest) cells_.sectors[*smallest] = protects_others;
        return smallest.has_value();
    }

    /// Sums over sectors, each weighing the same: what the shown ones add up to, and how many hidden ones there are.
    struct Total {
        Fraction shown = 0;
        int hidden = 0;
        int sectors = 0;
    };

    /// `part` and `of` say how much of whom a sector has; sectors that have nobody take no part.
    template <class Part, class Of>
    Total total(Part part, Of of) const {
        Total total;
        for (std::size_t i = 0; i < rows_.size(); ++i) {
            const auto people = of(rows_[i]);
            if (people == 0) continue;
            ++total.sectors;
            if (cells_.sectors[i].empty())
                total.shown += share(part(rows_[i]), people);
            else
                ++total.hidden;
        }
        return total;
    }

    /// A hidden sector may have had nothing of it, and the total would be large enough all the same: the other hidden
    /// ones would have to have it in full.
    static bool could_have_none(const Total& total, const Fraction& threshold, bool has_to_be_above) {
        if (total.hidden == 0) return true;
        const auto most = total.shown + (total.hidden - 1);
        const auto needed = threshold * total.sectors;
        return has_to_be_above ? most > needed : most >= needed;
    }

    /// A hidden sector may have had it in full, and the total would be small enough all the same.
    static bool could_have_all(const Total& total, const Fraction& threshold, bool may_be_at) {
        if (total.hidden == 0) return true;
        const auto least = total.shown + 1;
        const auto allowed = threshold * total.sectors;
        return may_be_at ? least <= allowed : least < allowed;
    }

    Total support(std::size_t rank) const {
        return total(
            [rank](const Row& row) {
                return std::accumulate(row.counts.begin() + static_cast<std::ptrdiff_t>(rank), row.counts.end(), 0U);
            },
            [](const Row& row) { return row.given; });
    }

    /// True when no answers of any one hidden sector are ruled out by the state and level that are shown.
    bool leaves_the_hidden_free() const {
        const auto known =
            total([](const Row& row) { return row.given; }, [](const Row& row) { return row.given + row.others; });
        const auto set_aside = total([](const Row& row) { return row.not_applicable; },
                                     [](const Row& row) { return row.given + row.not_applicable; });
        if (criterion_.state == "not-applicable") return could_have_none(set_aside, rule_.na_majority, true);
        if (criterion_.state == "unknown") return could_have_all(known, rule_.known, false);
        if (criterion_.state != "level") return true;
        if (!could_have_none(known, rule_.known, false)) return false;
        const auto rank = rank_on(scale_, criterion_.claimed);
        if (!rank) return true;
        // Whether the level is hidden because all sectors are must not depend on the level, or it would give it away.
        if (const auto all = support(0); all.hidden == all.sectors)
            return could_have_none({.hidden = all.hidden, .sectors = all.sectors}, rule_.majority, true) &&
                   could_have_all({.hidden = all.hidden, .sectors = all.sectors}, rule_.majority, true);
        if (*rank > 0 && !could_have_none(support(*rank), rule_.majority, true)) return false;
        return *rank + 1 >= scale_.size() || could_have_all(support(*rank + 1), rule_.majority, true);
    }

    const result::Criterion& criterion_;
    const std::vector<result::Level>& scale_;
    const DisclosureRule& rule_;
    CriterionCells cells_;
    std::vector<Row> rows_;
};

} // namespace

bool CriterionCells::hides_a_sector() const {
    return std::ranges::any_of(sectors, [](const std::string& code) { return !code.empty(); });
}

CriterionCells small_cells(const result::Criterion& criterion, const DisclosureRule& rule) {
    CriterionCells cells;
    std::uint32_t asked = 0;
    std::uint32_t given = 0;
    for (const auto& sector : criterion.sectors) {
        const auto row = row_of(sector);
        asked += row.asked;
        given += row.given;
        cells.sectors.emplace_back(is_small(row.asked, rule) || is_small(row.given, rule) ? small_group
                                   : is_unanimous(row, rule)                              ? protects_others
                                                                                          : "");
    }
    if (is_small(asked, rule) || (criterion.state == "level" && is_small(given, rule))) cells.level = small_group;
    return cells;
}

CriterionCells safe_cells(const result::Criterion& criterion, const std::vector<result::Level>& scale,
                          std::span<const DisclosureRule> rules) {
    CriterionCells cells{.sectors = std::vector<std::string>(criterion.sectors.size()), .level = ""};
    for (const auto& rule : rules)
        cells = Pattern(criterion, scale, rule, cells).complete();
    return cells;
}

} // namespace weft::disclosure
