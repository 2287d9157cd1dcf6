// SPDX-License-Identifier: MIT
#include "core/assessment/assess.hpp"

#include "core/assessment/assessed_system.hpp"
#include "core/assessment/checks.hpp"
#include "core/assessment/context_result.hpp"
#include "core/assessment/digest.hpp"
#include "core/assessment/domain_result.hpp"
#include "core/assessment/node_result.hpp"
#include "core/assessment/participation.hpp"
#include "core/assessment/policy_words.hpp"
#include "core/assessment/profile_result.hpp"
#include "core/assessment/sector_differences.hpp"
#include "core/assessment/statement.hpp"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>

namespace weft {
namespace {

/// What every result of one run has in common, made once.
struct Provenance {
    explicit Provenance(const Framework& framework) : framework_digest(digest_of(framework)) {
        for (const auto& domain : framework.domains)
            rubric_digests.push_back(digest_of(domain.rubric));
        policy = policy_words(framework.policy);
        std::string text;
        for (const auto& [key, value] : policy)
            text += key + "=" + value + "\n";
        policy_digest = digest_of(text);
    }

    std::string framework_digest;
    std::vector<std::string> rubric_digests; ///< by domain
    std::map<std::string, std::string> policy;
    std::string policy_digest;
};

result::Result write_result(const AssessedSystem& system, const SystemRegister& systems, const Provenance& provenance,
                            const std::string& engine_version) {
    const auto& framework = system.framework;
    result::Result written;
    written.system = system.answers.system;
    written.system_name = systems.name_of(system.answers.system);
    written.round = system.answers.round;
    if (system.merger) {
        written.merged_on = system.merger->date;
        for (const auto& key : system.merger->predecessors)
            written.former_systems.push_back(systems.name_of(key));
    }
    written.promise = name_of(framework.policy.promise);
    written.headline = name_of(framework.headline);
    written.voice = name_of(framework.voice);
    written.framework = {framework.id, framework.version, framework.title, provenance.framework_digest};
    written.about = framework.about;
    written.status = framework.status;
    written.caveat = framework.caveat;
    written.limits_of_evidence = framework.limits_of_evidence;
    written.overall = write_overall(system);
    for (std::size_t domain = 0; domain < framework.domains.size(); ++domain)
        written.domains.push_back(write_domain(system, domain, provenance.rubric_digests[domain]));
    for (std::size_t view = 0; view < framework.views.size(); ++view)
        written.views.push_back(write_view(system, view));
    written.differences = sector_differences(written);
    written.checks = count_checks(system);
    written.profiles = write_profiles(system);
    written.contexts_about = framework.contexts.about;
    written.contexts = write_contexts(system);
    written.participation = write_participation(system);
    written.inputs.answers_digest = digest_of(framework, system.answers);
    written.inputs.policy_digest = provenance.policy_digest;
    written.inputs.policy = provenance.policy;
    written.build.version = engine_version;
    for (std::size_t domain = 0; domain < framework.domains.size(); ++domain)
        if (system.findings[domain].assessor_ran)
            written.build.assessors[framework.domains[domain].rubric.assessor.id] =
                system.findings[domain].assessor_version;
    written.statement = write_statement(written);
    return written;
}

/// Does `work(i)` for every i below `count`, each once, on the given number of threads. The first exception any of
/// them throws is thrown here, after all have stopped.
template <class Work>
void for_each_index(std::size_t count, unsigned threads, Work work) {
    std::atomic<std::size_t> next = 0;
    std::mutex failing;
    std::exception_ptr failure;
    const auto run = [&] {
        for (auto i = next++; i < count; i = next++) {
            try {
                work(i);
            } catch (...) {
                const std::scoped_lock lock(failing);
                if (!failure) failure = std::current_exception();
                next = count;
            }
        }
    };
    {
        const auto helpers = std::min<std::size_t>(std::max(threads, 1U), count) - (count > 0 ? 1 : 0);
        std::vector<std::jthread> pool;
        for (std::size_t i = 0; i < helpers; ++i)
            pool.emplace_back(run);
        run();
    }
    if (failure) std::rethrow_exception(failure);
}

} // namespace

std::vector<result::Result> assess_all(const Framework& framework, const AnswerTable& table,
                                       const SystemRegister& systems, const AssessorSource& assessors,
                                       const AssessOptions& options) {
    const auto plan = plan_scoring(framework);
    const Provenance provenance(framework);
    std::vector<result::Result> results(table.assessments.size());
    std::mutex reporting;
    std::size_t done = 0;
    for_each_index(results.size(), options.threads, [&](std::size_t i) {
        const auto system =
            assess_system(plan, table.assessments[i], assessors,
                          merger_in_round(systems, table.assessments[i].system, table.assessments[i].round));
        results[i] = write_result(system, systems, provenance, options.engine_version);
        if (!options.progress) return;
        const std::scoped_lock lock(reporting);
        options.progress(++done, results.size());
    });
    return results;
}

} // namespace weft
