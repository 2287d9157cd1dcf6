// SPDX-License-Identifier: MIT
#include "apps/cli/json_documents.hpp"

#include <nlohmann/json.hpp>

namespace weft::cli {
namespace {

using nlohmann::json;

/// A file's name need not be UTF-8; a document is.
std::string line_of(const json& document) {
    return document.dump(-1, ' ', false, json::error_handler_t::replace) + "\n";
}

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

} // namespace

std::string check_document(const Problems& problems, const std::vector<Fact>& facts) {
    json document = {
        {"format", "weft.check/1"},
        {"errors", problems.error_count()},
        {"warnings", problems.count() - problems.error_count()},
        {"problems", json::array()},
    };
    for (const Problem& problem : problems.sorted()) {
        document["problems"].push_back(described(problem));
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

std::string files_document(const std::vector<std::string>& paths) {
    return line_of({{"format", "weft.files/1"}, {"files", paths}});
}

} // namespace weft::cli
