// SPDX-License-Identifier: MIT
#include "core/planning/searched_raises.hpp"

#include "core/error.hpp"

#include <algorithm>
#include <limits>
#include <string>

namespace weft::planning {
namespace {

class Tries {
public:
    Tries(const std::vector<Reach>& reach, const std::vector<std::vector<std::int64_t>>& costs,
          const IsReached& is_reached, std::size_t most_tries)
        : reach_(reach),
          costs_(costs),
          is_reached_(is_reached),
          most_tries_(most_tries) {
        for (std::size_t question = 0; question < reach.size(); ++question) {
            levels_.push_back(reach[question].to);
            if (reach[question].to > reach[question].from) open_.push_back(question);
        }
    }

    std::optional<CheapestRaises> run() {
        if (!is_reached_(levels_)) return std::nullopt;
        best_.cost = std::numeric_limits<std::int64_t>::max();
        decide(0, 0, 0);
        return best_;
    }

private:
    /// Criteria from `at` on stand at the highest level in reach.
    void decide(std::size_t at, std::int64_t cost, int touched) {
        if (at == open_.size()) return take(cost, touched);
        const auto question = open_[at];
        const auto [from, to] = reach_[question];
        for (auto level = from; level <= to; ++level) {
            const auto with = cost + costs_[question][static_cast<std::size_t>(level - from)];
            if (with > best_.cost) break;
            levels_[question] = level;
            if (++tries_ > most_tries_) give_up();
            if (is_reached_(levels_)) decide(at + 1, with, touched + (level > from ? 1 : 0));
        }
        levels_[question] = to;
    }

    void take(std::int64_t cost, int touched) {
        if (cost < best_.cost) {
            best_ = {.cost = cost,
                     .levels = levels_,
                     .count = 1,
                     .is_count_exact = true,
                     .lowest = levels_,
                     .highest = levels_};
            touched_ = touched;
            return;
        }
        ++best_.count;
        if (touched < touched_) {
            best_.levels = levels_;
            touched_ = touched;
        }
        for (std::size_t question = 0; question < levels_.size(); ++question) {
            best_.lowest[question] = std::min(best_.lowest[question], levels_[question]);
            best_.highest[question] = std::max(best_.highest[question], levels_[question]);
        }
    }

    [[noreturn]] void give_up() const {
        throw Error(Failure::input,
                    "the rules of this framework can only be tried out here, and " + std::to_string(most_tries_) +
                        " tries were not enough; plan for one domain, or limit how high criteria may go");
    }

    const std::vector<Reach>& reach_;
    const std::vector<std::vector<std::int64_t>>& costs_;
    const IsReached& is_reached_;
    std::size_t most_tries_;
    std::vector<std::size_t> open_;
    std::vector<Rank> levels_;
    CheapestRaises best_;
    int touched_ = 0;
    std::size_t tries_ = 0;
};

} // namespace

std::optional<CheapestRaises> searched_raises(const std::vector<Reach>& reach,
                                              const std::vector<std::vector<std::int64_t>>& costs,
                                              const IsReached& is_reached, std::size_t most_tries) {
    return Tries(reach, costs, is_reached, most_tries).run();
}

} // namespace weft::planning
