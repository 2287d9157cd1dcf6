// SPDX-License-Identifier: MIT
#include "apps/cli/missing_looks.hpp"

#include "core/error.hpp"

#include <set>
#include <string>

namespace weft::cli {
namespace {

/// What is said of domains that their assessor did not look at, each sentence once.
std::set<std::string> missing_looks(std::span<const result::Result> results) {
    std::set<std::string> sentences;
    for (const result::Result& result : results) {
        for (const result::Domain& domain : result.domains) {
            for (const auto& caution : domain.cautions) {
                if (!domain.assessor_ran && caution.rule == "assessor-did-not-run") {
                    sentences.insert(caution.text);
                }
            }
        }
    }
    return sentences;
}

} // namespace

int exit_code_of_looks(std::span<const result::Result> results, Console& console) {
    const auto sentences = missing_looks(results);
    for (const std::string& sentence : sentences) {
        console.say(printable(sentence));
    }
    return sentences.empty() ? 0 : static_cast<int>(Failure::plugin);
}

} // namespace weft::cli
