// SPDX-License-Identifier: MIT
#include "apps/cli/assessment_inputs.hpp"
#include "apps/cli/commands/commands.hpp"
#include "apps/cli/comparison_files.hpp"
#include "apps/cli/comparison_text.hpp"
#include "apps/cli/edition_files.hpp"
#include "apps/cli/make_results.hpp"
#include "apps/cli/missing_looks.hpp"
#include "apps/cli/output_file.hpp"
#include "apps/cli/report_files.hpp"
#include "apps/cli/result_files.hpp"
#include "apps/cli/rubric_folder.hpp"
#include "apps/cli/version.hpp"
#include "core/assessment/digest.hpp"
#include "core/assessment/level_words.hpp"
#include "core/comparison/comparison_json.hpp"
#include "core/comparison/criterion_wording.hpp"
#include "core/comparison/level_uncertainty.hpp"
#include "core/comparison/ready_for.hpp"
#include "core/error.hpp"
#include "core/nearest_name.hpp"
#include "core/rubric/defaults_file.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <set>
#include <utility>

namespace weft::cli {
namespace {

using comparison::Comparison;
using comparison::Wording;

/// What results were made of.
struct Answered {
    Framework framework;
    AnswerTable table;
};

/// All that was named on the command line, of whichever rounds.
struct Gathered {
    std::vector<result::Result> results;
    SystemRegister systems;
    Wording wording;                  ///< of the framework that the results were made by; empty where none was named
    std::optional<Answered> answered; ///< unset where only results were named
};

/// A digest says whether these are the files that the results were made by.
void require_framework_of(const Framework& framework, const std::vector<result::Result>& results) {
    for (const result::Result& result : results) {
        for (const result::Domain& domain : result.domains) {
            const auto own =
                std::ranges::find(framework.domains, domain.id,
                                  [](const Domain& one) -> const std::string& { return one.rubric.domain; });
            if (own == framework.domains.end() || digest_of(own->rubric) != domain.rubric.digest) {
                throw Error(Failure::input, "the result of '" + result.system + "' " + result.round +
                                                " was not made by the framework '" + framework.id + "' " +
                                                framework.version + " as it lies here: the rubric of '" + domain.id +
                                                "' is another");
            }
        }
    }
}

Wording wording_of(const std::string& framework, const std::string& rubrics, const std::vector<result::Result>& results,
                   Console& console) {
    if (framework.empty()) {
        return {};
    }
    const Framework read = require_framework(framework, rubrics, console);
    require_framework_of(read, results);
    return comparison::criterion_wording(read);
}

std::uint32_t replicates_of(const CompareRequest& request) {
    return request.replicates.value_or(defaults().uncertainty.replicates);
}

Gathered gather(const CompareRequest& request, const CommonOptions& common, Console& console) {
    if (!request.paths.empty() && std::ranges::all_of(request.paths, is_result_file)) {
        Gathered gathered{results_in(request.paths), require_registers(request.registers, "compared", console), {}, {}};
        gathered.wording = wording_of(request.framework, common.rubrics, gathered.results, console);
        return gathered;
    }
    auto assessed =
        assess_named({request.framework, common.rubrics, request.paths, request.registers, request.store.file},
                     request.threads, request.plugins, "compared", console);
    Gathered gathered{std::move(assessed.results),
                      std::move(assessed.inputs.systems),
                      comparison::criterion_wording(assessed.inputs.framework),
                      {}};
    gathered.answered.emplace(
        Answered{std::move(assessed.inputs.framework), std::move(assessed.inputs.submissions.table)});
    return gathered;
}

std::set<std::string> rounds_in(const std::vector<result::Result>& results) {
    std::set<std::string> rounds;
    std::ranges::transform(results, std::inserter(rounds, rounds.end()), &result::Result::round);
    return rounds;
}

std::vector<std::string> as_list(const std::set<std::string>& rounds) {
    return {rounds.begin(), rounds.end()};
}

[[noreturn]] void fail_for_no_earlier(const std::string& since, const std::vector<std::string>& rounds) {
    throw Error(Failure::input, "there is no assessment of round '" + since + "' to compare with" +
                                    (rounds.empty() ? "" : "; there are some of " + one_of(rounds)));
}

/// The round that was named, or the only one that can be meant.
std::string round_to_compare(const CompareRequest& request, const std::vector<result::Result>& results) {
    auto rounds = rounds_in(results);
    if (!request.round.empty()) {
        if (!rounds.contains(request.round)) {
            throw Error(Failure::input, "there is no assessment of round '" + request.round + "'; there are some of " +
                                            one_of(as_list(rounds)));
        }
        return request.round;
    }
    if (!request.since.empty()) {
        if (request.earlier.empty() && !rounds.contains(request.since)) {
            fail_for_no_earlier(request.since, as_list(rounds));
        }
        std::erase_if(rounds, [&request](const std::string& round) { return round <= request.since; });
        if (rounds.empty()) {
            throw Error(Failure::input, "there is no assessment of a round after '" + request.since + "'");
        }
    }
    if (rounds.size() > 1) {
        const auto all = as_list(rounds);
        throw Error(Failure::usage, "there are assessments of " + count_of(all.size(), "round", "rounds") +
                                        ", and one is compared at a time; "
                                        "name it with --round: " +
                                        one_of(all));
    }
    return *rounds.begin();
}

/// Takes the results of one round out of the others.
std::vector<result::Result> take_round(std::vector<result::Result>& results, const std::string& round) {
    const auto others = std::ranges::stable_partition(
        results, [&round](const result::Result& result) { return result.round == round; });
    std::vector<result::Result> taken(std::make_move_iterator(results.begin()),
                                      std::make_move_iterator(others.begin()));
    results.erase(results.begin(), others.begin());
    return taken;
}

void keep_round(std::optional<Answered>& answered, const std::string& round) {
    if (answered) {
        std::erase_if(answered->table.assessments,
                      [&round](const AssessmentAnswers& one) { return one.round != round; });
    }
}

/// What all answers say of the rubric.
comparison::RubricHealth health_of(const Comparison& found, const std::optional<Answered>& answered,
                                   const std::vector<result::Result>& results, const CompareRequest& request) {
    const auto& policy = defaults().rubric_health;
    auto health = comparison::rubric_health(found.criteria, results,
                                            {.policy = policy,
                                             .interval_level = found.policy.level,
                                             .seed = found.seed,
                                             .threads = threads_to_use(request.threads)});
    if (answered) {
        health.consistency = comparison::answer_consistency(answered->framework, answered->table.assessments, results,
                                                            policy, found.policy);
    } else {
        health.consistency.withheld =
            "Whether answers to a domain go together shows in answers alone, and only results were given: name the "
            "files or folders of the answers, or --store FILE.";
    }
    return health;
}

/// Whether other people or another method would have made the same levels.
void try_levels(Comparison& found, const std::optional<Answered>& answered, const std::vector<result::Result>& results,
                const CompareRequest& request) {
    if (!answered) {
        comparison::withhold_uncertainty(
            found, "Whether other people or another method would have made the same levels shows in answers alone, and "
                   "only results were given: name the files or folders of the answers, or --store FILE.");
        return;
    }
    comparison::add_uncertainty(found, answered->framework, answered->table.assessments, results,
                                {.replicates = replicates_of(request),
                                 .variants = defaults().uncertainty.variants,
                                 .steady = defaults().uncertainty.steady,
                                 .threads = threads_to_use(request.threads)});
}

/// What was there before, of results that were named for it or of the same as the later round, from the round that was
/// asked for on; and the trends over all of them.
comparison::Rounds compare_with_earlier(const CompareRequest& request, const CommonOptions& common, Gathered& gathered,
                                        const comparison::ReadyResults& later, Console& console) {
    auto others = request.earlier.empty() ? std::move(gathered.results) : results_in(request.earlier);
    const auto rounds = as_list(rounds_in(others));
    std::vector<comparison::ReadyResults> series;
    for (const std::string& round : rounds) {
        auto taken = take_round(others, round);
        if (round >= request.since && round < later.shown.front().round) {
            series.push_back(comparison::ready_for(request.audience, std::move(taken)));
            comparison::sort_by_system(series.back());
        }
    }
    if (series.empty() || series.front().shown.front().round != request.since) {
        fail_for_no_earlier(request.since, rounds);
    }
    const Wording wording = request.earlier.empty()
                                ? gathered.wording
                                : wording_of(request.earlier_framework, common.rubrics, series.front().shown, console);
    series.push_back(later);
    comparison::sort_by_system(series.back());
    const auto& policy = defaults().compare;
    auto found =
        comparison::compare_rounds({series.front(), wording}, {later, gathered.wording}, gathered.systems, policy);
    found.trends = comparison::trends_over(series, gathered.systems, policy);
    return found;
}

comparison::Peers peers_of(const std::string& file, const Comparison& found, Console& console) {
    const auto contexts = require_contexts(file, "compared", console);
    std::vector<std::string> systems;
    std::ranges::transform(found.systems, std::back_inserter(systems), &comparison::CoveredSystem::system);
    return comparison::find_peers(systems, contexts, found.policy);
}

} // namespace

int run_compare(const CompareRequest& request, const CommonOptions& common, Console& console) {
    require_programs_for(request.formats);
    std::optional<EditionFiles> edition; // only where a report is written: nothing else needs words
    if (!request.output.empty()) {
        require_free_folder(request.output); // what was made for others must not stay beside what is made now
        edition.emplace(read_edition(request.edition, console));
    }
    Gathered gathered = gather(request, common, console);
    const auto round = round_to_compare(request, gathered.results);
    auto ready = comparison::ready_for(request.audience, take_round(gathered.results, round));
    comparison::sort_by_system(ready);
    const auto& results = ready.shown;
    const auto& policy = defaults().compare;
    Comparison found = comparison::compare(ready, gathered.systems,
                                           {.policy = policy,
                                            .seed = request.seed.value_or(policy.seed),
                                            .threads = threads_to_use(request.threads),
                                            .engine_version = version()});
    keep_round(gathered.answered, found.round);
    found.rubric_health = health_of(found, gathered.answered, results, request);
    if (replicates_of(request) > 0) {
        try_levels(found, gathered.answered, results, request);
    }
    gathered.answered.reset(); // a country's answers are large, and nothing below needs them
    if (!request.since.empty()) {
        found.rounds = compare_with_earlier(request, common, gathered, ready, console);
    }
    if (!request.context.empty()) {
        found.peers = peers_of(request.context, found, console);
    }
    round_as_written(found);
    std::vector<std::filesystem::path> written;
    if (edition) {
        auto formats = usual_comparison_formats();
        std::ranges::copy(request.formats, std::back_inserter(formats));
        ComparisonFiles files(found, results, edition->edition());
        written = write_comparison(files, request.output, formats);
    }
    if (common.json) {
        console.print(to_json(found) + "\n");
        return exit_code_of_looks(results, console);
    }
    const auto emphasise = [&console](std::string_view text) { return console.emphasised(text); };
    console.print(in_words(found, console.width(), emphasise));
    if (!written.empty()) {
        console.print("\n" + count_of(written.size(), "file", "files") + " in " + printable(request.output) + "\n" +
                      printable(written.front().string()) + "\n");
    }
    return exit_code_of_looks(results, console);
}

} // namespace weft::cli
