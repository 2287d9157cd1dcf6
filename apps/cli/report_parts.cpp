// SPDX-License-Identifier: MIT
#include "apps/cli/report_parts.hpp"

#include "apps/cli/assessment_inputs.hpp"
#include "apps/cli/filed_comparison.hpp"
#include "apps/cli/result_files.hpp"
#include "core/comparison/among_others.hpp"
#include "core/comparison/ready_for.hpp"
#include "core/disclosure/may_stand_in.hpp"
#include "core/error.hpp"
#include "core/nearest_name.hpp"
#include "core/planning/plan_document.hpp"
#include "core/rubric/defaults_file.hpp"
#include "core/source_text.hpp"

#include <algorithm>
#include <list>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <utility>

namespace weft::cli {
namespace {

using comparison::Comparison;
using comparison::Rounds;

[[noreturn]] void fail_for_another(const std::string& file, const std::string& of,
                                   std::span<const result::Result> results) {
    throw Error(Failure::input, file + " is of " + of + "; the results are of " + names_of(results));
}

bool is_of(const Comparison& found, const result::Result& result) {
    return found.round == result.round && found.framework.id == result.framework.id &&
           found.framework.version == result.framework.version &&
           std::ranges::find(found.systems, result.system, &comparison::CoveredSystem::system) != found.systems.end();
}

void require_for_audience(const std::string& file, const Comparison& found, const result::Result& seen) {
    const auto made_for = readership_named(found.audience);
    const auto shown_to = readership_named(seen.audience);
    if (made_for && shown_to && may_stand_in(*made_for, *shown_to)) {
        return;
    }
    throw Error(Failure::not_allowed, file + " was made for '" + found.audience + "', and the report of " +
                                          name_of_result(seen) + " is for '" + seen.audience +
                                          "'; make the comparison with --audience " + seen.audience);
}

/// Results of rounds before, ready to be compared with one of a later round.
class EarlierRounds {
public:
    EarlierRounds(const std::vector<std::string>& files, const std::vector<std::string>& registers, Console& console)
        : systems_(require_registers(registers, "reported", console)),
          results_(results_in(files)) {}

    /// Since the last round before; nothing where there is none.
    std::optional<Rounds> until(const result::Result& record, Readership audience) {
        std::string last;
        for (const result::Result& result : results_) {
            if (result.framework.id == record.framework.id && result.round < record.round) {
                last = std::max(last, result.round);
            }
        }
        if (last.empty()) {
            return std::nullopt;
        }
        return comparison::compare_rounds({ready(last, record.framework.id, audience), {}},
                                          {comparison::ready_for(audience, {record}), {}}, systems_,
                                          defaults().compare);
    }

private:
    const comparison::ReadyResults& ready(const std::string& round, const std::string& framework, Readership audience) {
        const auto [found, is_new] = ready_.try_emplace({round, framework, audience});
        if (is_new) {
            std::vector<result::Result> of_round;
            for (const result::Result& result : results_) {
                if (result.round == round && result.framework.id == framework) {
                    of_round.push_back(result);
                }
            }
            found->second = comparison::ready_for(audience, std::move(of_round));
        }
        return found->second;
    }

    SystemRegister systems_;
    std::vector<result::Result> results_;
    std::map<std::tuple<std::string, std::string, Readership>, comparison::ReadyResults> ready_;
};

planning::ActionList actions_named(const std::string& file, std::span<const result::Result> records, Console& console) {
    Problems problems;
    auto actions = planning::read_actions(file, records, problems);
    console.say_as_it_is(to_text(problems));
    if (!actions) {
        fail_for(problems, "reported");
    }
    if (std::ranges::find(records, actions->system, &result::Result::system) == records.end()) {
        fail_for_another(file, "'" + actions->system + "'", records);
    }
    return std::move(*actions);
}

} // namespace

/// All that was read, and the parts that point into it.
struct GivenParts::Read {
    const ReportRequest& request;
    std::span<const result::Result> records;
    std::span<const result::Result> seen;
    std::vector<ReportParts>& parts;
    std::optional<Comparison> comparison{};
    std::list<Rounds> rounds{}; ///< one a result, where they were given by themselves
    std::optional<planning::ActionList> actions{};

    void add_comparison() {
        comparison = read_comparison(request.comparison);
        bool is_used = false;
        for (std::size_t i = 0; i < seen.size(); ++i) {
            if (!is_of(*comparison, seen[i])) {
                continue;
            }
            require_same_answers(request.comparison, *comparison, seen[i]);
            require_for_audience(request.comparison, *comparison, seen[i]);
            parts[i].comparison = &*comparison;
            parts[i].rounds = comparison->rounds ? &*comparison->rounds : nullptr;
            is_used = true;
        }
        if (!is_used) {
            throw Error(Failure::input, request.comparison + " is of round '" + comparison->round + "' by '" +
                                            comparison->framework.id + "' " + comparison->framework.version +
                                            ", in which there is none of " + names_of(seen));
        }
        if (comparison->rounds && !request.earlier.empty()) {
            throw Error(Failure::usage, request.comparison + " says already what changed since " +
                                            comparison->rounds->before + "; leave --earlier out");
        }
    }

    void add_earlier(Console& console) {
        EarlierRounds earlier(request.earlier, request.registers, console);
        for (std::size_t i = 0; i < seen.size(); ++i) {
            const auto audience = readership_named(seen[i].audience).value_or(Readership::system);
            if (auto found = earlier.until(records[i], audience)) {
                parts[i].rounds = &rounds.emplace_back(std::move(*found));
            }
        }
        if (rounds.empty()) {
            throw Error(Failure::input, "there is no result of a round before that of " + names_of(seen) + " in " +
                                            one_of(request.earlier));
        }
    }

    void add_plans() const {
        const SourceText source = read_source(request.plan, largest_document);
        for (const planning::PlanDocument& plan : planning::plans_from_json(source.text(), request.plan)) {
            bool is_used = false;
            for (std::size_t i = 0; i < seen.size(); ++i) {
                if (plan.system == seen[i].system && plan.round == seen[i].round) {
                    parts[i].plans.push_back(planning::seen_beside(plan, seen[i]));
                    is_used = true;
                }
            }
            if (!is_used) {
                fail_for_another(request.plan, "'" + plan.system + "' " + plan.round, seen);
            }
        }
    }

    void add_actions(Console& console) {
        actions = actions_named(request.actions, records, console);
        for (std::size_t i = 0; i < seen.size(); ++i) {
            if (seen[i].system == actions->system) {
                parts[i].actions = &*actions;
            }
        }
    }
};

GivenParts::GivenParts(const ReportRequest& request, std::span<const result::Result> records,
                       std::span<const result::Result> seen, Console& console)
    : parts_(seen.size()) {
    read_ = std::make_unique<Read>(Read{request, records, seen, parts_});
    for (ReportParts& parts : parts_) {
        parts.has_radar = request.radar;
    }
    if (!request.comparison.empty()) {
        read_->add_comparison();
    }
    if (!request.earlier.empty()) {
        read_->add_earlier(console);
    }
    if (!request.plan.empty()) {
        read_->add_plans();
    }
    if (!request.actions.empty()) {
        read_->add_actions(console);
    }
}

GivenParts::~GivenParts() = default;

} // namespace weft::cli
