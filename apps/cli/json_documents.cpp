// SPDX-License-Identifier: MIT
#include "apps/cli/json_documents.hpp"

#include "apps/cli/json_line.hpp"
#include "core/assessment/level_words.hpp"

#include <algorithm>
#include <filesystem>

namespace weft::cli {
namespace {

using nlohmann::json;

json described(const Problem& problem) {
    return {
        {"file", problem.file},
        {"line", problem.place.line},
        {"column", problem.place.column},
        {"width", problem.place.width},
        {"severity", problem.severity == Severity::error ? "error" : "warning"},
        {"message", problem.message},
        {"source_line", problem.source_line},
    };
}

json described(const Plugin& plugin) {
    return {
        {"id", plugin.id},
        {"name", plugin.name},
        {"version", plugin.version},
        {"file", plugin.file.string()},
        {"serves", plugin.rubrics},
        {"parameters", plugin.parameters},
        {"measures", plugin.measures},
    };
}

void add_problems(json& document, const Problems& problems) {
    document["errors"] = problems.error_count();
    document["warnings"] = problems.count() - problems.error_count();
    document["problems"] = json::array();
    for (const Problem& problem : problems.sorted()) {
        document["problems"].push_back(described(problem));
    }
}

json described(const FrameworkLoad& framework, const QuestionLoad& load) {
    return {
        {"framework", framework.framework},
        {"sector", load.sector},
        {"role", load.role.empty() ? json() : json(load.role)},
        {"questions", load.questions},
        {"yes_or_no", load.yes_or_no},
        {"at_most", framework.most ? json(*framework.most) : json()},
    };
}

std::string file_stem(const TracedCiter& citer) {
    return std::filesystem::path(citer.file).stem().string();
}

json described(const TracedStatement& traced, const std::vector<TracedCiter>& citers) {
    json document = {
        {"id", traced.statement.id},
        {"source", traced.statement.source},
        {"says", traced.statement.says},
        {"cited_by", json::array()},
        {"out_of_scope", traced.is_out_of_scope ? json(traced.because) : json()},
    };
    for (const std::size_t citer : traced.cited_by) {
        document["cited_by"].push_back(
            {{"kind", name_of(citers[citer].kind)}, {"id", citers[citer].id}, {"in", file_stem(citers[citer])}});
    }
    return document;
}

/// A share as a number; a whole is 1, however it came together.
json described_share(bool is_whole, const std::optional<Fraction>& share) {
    if (is_whole) {
        return 1;
    }
    return share ? json(with_nine_decimals(to_double(*share))) : json();
}

json described(const SystemRegister& systems, const Lineage& lineage) {
    json parts = json::array();
    for (const Predecessor& part : lineage.predecessors) {
        parts.push_back({{"system", part.key},
                         {"name", systems.name_of(part.key)},
                         {"share", described_share(part.is_whole, part.share)}});
    }
    return {
        {"system", lineage.system},          {"name", systems.name_of(lineage.system)},
        {"origin", name_of(lineage.origin)}, {"comparison", name_of(lineage.comparison)},
        {"because", lineage.reason},         {"made_of", std::move(parts)},
    };
}

json described(const SystemRegister& systems, const Fate& fate) {
    json parts = json::array();
    for (const Successor& part : fate.successors) {
        parts.push_back({{"system", part.key},
                         {"name", systems.name_of(part.key)},
                         {"share", described_share(part.is_whole, part.share)}});
    }
    return {
        {"system", fate.system},
        {"name", systems.name_of(fate.system)},
        {"unchanged", is_unchanged(fate)},
        {"is_now_in", std::move(parts)},
    };
}

} // namespace

std::string lineages_document(const SystemsCompared& compared) {
    json document = {
        {"format", "weft.lineages/1"}, {"from", compared.from},    {"to", compared.to},
        {"systems", json::array()},    {"earlier", json::array()},
    };
    for (const Comparability comparison : {Comparability::change, Comparability::range, Comparability::nothing}) {
        document["comparisons"][std::string(name_of(comparison))] =
            std::ranges::count(compared.lineages, comparison, &Lineage::comparison);
    }
    for (const Lineage& lineage : compared.lineages) {
        document["systems"].push_back(described(compared.systems, lineage));
    }
    for (const Fate& fate : compared.fates) {
        document["earlier"].push_back(described(compared.systems, fate));
    }
    return line_of(document);
}

std::string trace_document(const Framework& framework, const Trace& trace, const Problems& problems) {
    json document = {
        {"format", "weft.trace/1"},
        {"framework", framework.id},
        {"version", framework.version},
        {"cited", trace.cited_count()},
        {"out_of_scope", trace.out_of_scope_count()},
        {"statements", json::array()},
        {"citing", json::array()},
    };
    for (const TracedStatement& traced : trace.statements) {
        document["statements"].push_back(described(traced, trace.citers));
    }
    for (const TracedCiter& citer : trace.citers) {
        document["citing"].push_back({{"kind", name_of(citer.kind)},
                                      {"id", citer.id},
                                      {"in", file_stem(citer)},
                                      {"statements", citer.statements},
                                      {"supports", citer.supports.empty() ? json() : json(citer.supports)}});
    }
    add_problems(document, problems);
    return line_of(document);
}

std::string cases_document(const CasesRun& run) {
    json document = {
        {"format", "weft.cases/1"},
        {"cases", run.cases},
        {"as_expected", run.as_expected},
        {"not_hit", run.not_hit},
    };
    add_problems(document, run.problems);
    return line_of(document);
}

std::string check_document(const Problems& problems, const std::vector<Fact>& facts,
                           const std::vector<FrameworkLoad>& asked) {
    json document = {{"format", "weft.check/1"}};
    add_problems(document, problems);
    for (const FrameworkLoad& framework : asked) {
        for (const QuestionLoad& load : framework.loads) {
            document["questions"].push_back(described(framework, load));
        }
    }
    for (const Fact& fact : facts) {
        document[fact.name] = fact.count;
    }
    return line_of(document);
}

std::string verification_document(const Verification& verification) {
    json difference;
    if (verification.difference) {
        difference = {
            {"where", verification.difference->where},
            {"result", verification.difference->left},
            {"recomputed", verification.difference->right},
        };
    }
    const bool is_same = difference.is_null() && verification.because.empty();
    return line_of({
        {"format", "weft.verification/1"},
        {"file", verification.file},
        {"system", verification.system},
        {"round", verification.round},
        {"verified", is_same},
        {"answers_digest", verification.digest.empty() ? json() : json(verification.digest)},
        {"difference", difference},
        {"because", verification.because.empty() ? json() : json(verification.because)},
    });
}

std::string plugins_document(const PluginFolder& plugins) {
    json document = {{"format", "weft.plugins/1"}, {"plugins", json::array()}, {"refused", json::array()}};
    for (const Plugin& plugin : plugins.plugins) {
        document["plugins"].push_back(described(plugin));
    }
    for (const PluginRefusal& refusal : plugins.refusals) {
        document["refused"].push_back({{"file", refusal.file.string()}, {"reason", refusal.reason}});
    }
    return line_of(document);
}

std::string plugin_document(const Plugin& plugin) {
    json document = described(plugin);
    document["format"] = "weft.plugin/1";
    return line_of(document);
}

std::string example_document(const MadeExample& made) {
    json rounds = json::array();
    for (const example::RoundCount& round : made.rounds) {
        rounds.push_back({
            {"round", round.round},
            {"systems", round.systems},
            {"respondents", round.respondents},
            {"answers", round.answers},
        });
    }
    return line_of({
        {"format", "weft.example/1"},
        {"example", made.name},
        {"seed", made.seed},
        {"size", made.size ? json(*made.size) : json()},
        {"framework", made.framework},
        {"folder", made.folder},
        {"rounds", rounds},
    });
}

std::string files_document(const std::vector<std::string>& paths) {
    return line_of({{"format", "weft.files/1"}, {"files", paths}});
}

} // namespace weft::cli
