// SPDX-License-Identifier: MIT
#include "apps/cli/missing_looks.hpp"

#include "core/error.hpp"

#include <set>
#include <string>

namespace weft::cli {
namespace {

using Sentences = std::set<std::string>; ///< each once

/// What is said of a domain that its assessor did not look at.
template <class SaidCaution>
void add_missing_look(bool assessor_ran, const std::vector<SaidCaution>& cautions, Sentences& sentences) {
    for (const SaidCaution& caution : cautions) {
        if (!assessor_ran && caution.rule == "assessor-did-not-run") {
            sentences.insert(caution.text);
        }
    }
}

int say_all(const Sentences& sentences, Console& console) {
    for (const std::string& sentence : sentences) {
        console.say(printable(sentence));
    }
    return sentences.empty() ? 0 : static_cast<int>(Failure::plugin);
}

} // namespace

int exit_code_of_looks(std::span<const result::Result> results, Console& console) {
    Sentences sentences;
    for (const result::Result& result : results) {
        for (const result::Domain& domain : result.domains) {
            add_missing_look(domain.assessor_ran, domain.cautions, sentences);
        }
    }
    return say_all(sentences, console);
}

int exit_code_of_looks(const AssessedSystem& system, Console& console) {
    Sentences sentences;
    for (const DomainFindings& domain : system.findings) {
        add_missing_look(domain.assessor_ran, domain.findings.cautions, sentences);
    }
    return say_all(sentences, console);
}

} // namespace weft::cli
