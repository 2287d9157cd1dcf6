// SPDX-License-Identifier: MIT
#include "apps/cli/commands/commands.hpp"
#include "apps/cli/make_results.hpp"
#include "apps/cli/signals_document.hpp"
#include "core/assessment/level_words.hpp"
#include "core/rubric/defaults_file.hpp"
#include "core/signals/find_signals.hpp"

#include <span>
#include <string>
#include <vector>

namespace weft::cli {
namespace {

/// "Vale and Moor (demo:a) 2026"; the key alone where nobody has named it.
std::string who(const std::string& name, const std::string& system, const std::string& round) {
    const std::string named = name == system || name.empty() ? system : name + " (" + system + ")";
    return printable(named + " " + round);
}

/// How much there is to talk about, and what that means.
std::string first_line(const signals::Signals& found) {
    const std::string where = count_of(found.systems.size(), "system", "systems") + " of '" + found.framework.id +
                              "' " + found.framework.version;
    if (found.signals.empty()) {
        return where + ": nothing to talk about\n";
    }
    return where + ": " + count_of(found.signals.size(), "signal", "signals") +
           " to talk about. A signal is a question and no finding; no level depends on it.\n";
}

void print_signals(const signals::Signals& found, Console& console) {
    std::string last;
    for (const signals::Signal& signal : found.signals) {
        const std::string heading = signal.system.empty() ? "All systems of " + printable(signal.round)
                                                          : who(signal.system_name, signal.system, signal.round);
        if (heading != last) {
            console.print("\n" + console.emphasised(heading) + "\n");
            last = heading;
        }
        console.print("  " + signal.title + ". " + printable(signal.says) + "\n");
        console.print("    It may be innocent: " + signal.innocent + "\n");
    }
}

void print_moderation(const signals::Signals& found, Console& console) {
    for (const signals::Moderation& one : found.moderation) {
        console.print("\n" +
                      console.emphasised("Self-assessment against the " + one.verified_by + ", " +
                                         who(one.system_name, one.system, one.round)) +
                      "\n");
        console.print("  " + printable(one.all.says) + "\n");
        for (const signals::Difference& domain : one.domains) {
            if (one.domains.size() > 1) {
                console.print("  " + printable(domain.domain) + ": " + printable(domain.says) + "\n");
            }
        }
        console.print("  A mean speaks of all criteria only if those verified were drawn by chance.\n");
    }
}

std::string named(std::span<const signals::ToVerify> claims, bool drawn) {
    std::vector<std::string> words;
    for (const signals::ToVerify& claim : claims) {
        if (claim.chance.has_value() == drawn) {
            words.push_back(drawn ? claim.criterion : claim.criterion + " (" + claim.because + ")");
        }
    }
    return enumerate(words);
}

void print_verification(const signals::Signals& found, Console& console) {
    for (const signals::Verification& plan : found.verification) {
        console.print("\n" + console.emphasised("What to verify, " + who(plan.system_name, plan.system, plan.round)) +
                      "\n");
        console.print("  " + printable(plan.says) + "\n");
        if (plan.chosen > 0) {
            console.print("  First: " + printable(named(plan.claims_to_verify, false)) + "\n");
        }
        if (plan.drawn > 0) {
            console.print("  Drawn with seed " + std::to_string(found.seed) + ": " +
                          printable(named(plan.claims_to_verify, true)) + "\n");
        }
    }
}

void print_not_looked_for(const signals::Signals& found, Console& console) {
    console.print("\n" + console.emphasised("Not looked for") + "\n");
    for (const signals::NotLookedFor& each : found.not_looked_for) {
        const std::string where = each.systems.empty() ? "" : " (" + printable(enumerate(each.systems)) + ")";
        console.print("  " + each.title + where + ": " + printable(each.why) + "\n");
    }
}

} // namespace

int run_signals(const SignalsRequest& request, const CommonOptions& common, Console& console) {
    const Assessed assessed =
        assess_named({request.framework, common.rubrics, request.paths, request.registers, request.store.file},
                     request.threads, request.plugins, "looked at", console);
    signals::SignalSettings settings{
        .signals = defaults().signals, .moderation = defaults().moderation, .seed = request.seed.value_or(0)};
    settings.moderation.tolerated = request.tolerated.value_or(settings.moderation.tolerated);
    settings.moderation.confidence = request.confidence.value_or(settings.moderation.confidence);
    const signals::Signals found =
        find_signals(assessed.inputs.framework, assessed.inputs.submissions.table, assessed.results, settings);
    if (common.json) {
        console.print(signals_document(found));
        return 0;
    }
    console.print(first_line(found));
    print_signals(found, console);
    print_moderation(found, console);
    print_verification(found, console);
    print_not_looked_for(found, console);
    return 0;
}

} // namespace weft::cli
