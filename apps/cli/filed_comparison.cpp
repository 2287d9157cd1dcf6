// SPDX-License-Identifier: MIT
#include "apps/cli/filed_comparison.hpp"

#include "apps/cli/result_files.hpp"
#include "core/assessment/json_document.hpp"
#include "core/comparison/comparison_json.hpp"
#include "core/comparison/described_comparison.hpp"
#include "core/comparison/ready_for.hpp"
#include "core/comparison/same_questions.hpp"
#include "core/error.hpp"
#include "core/source_text.hpp"

#include <algorithm>
#include <utility>

namespace weft::cli {
namespace {

using comparison::Comparison;
using comparison::CoveredSystem;

/// Null where the comparison does not cover the system.
const CoveredSystem* find_covered(const Comparison& found, const std::string& system) {
    const auto covered = std::ranges::find(found.systems, system, &CoveredSystem::system);
    return covered == found.systems.end() ? nullptr : &*covered;
}

std::string framework_name(const result::Document& framework) {
    return "'" + framework.id + "' " + framework.version;
}

void require_same_framework(const std::string& file, const Comparison& found, const result::Result& record) {
    const auto ours = framework_name(found.framework);
    const auto theirs = framework_name(record.framework);
    if (ours == theirs && found.framework.digest == record.framework.digest) {
        return;
    }
    throw Error(Failure::input, file + " is by framework " + ours + ", and the result of " + name_of_result(record) +
                                    " by " + (ours == theirs ? "another one of that name and version" : theirs));
}

/// The same systems, no fewer and no more.
void require_same_systems(const std::string& file, const Comparison& found,
                          const std::vector<result::Result>& records) {
    std::vector<std::string> missing;
    for (const CoveredSystem& covered : found.systems) {
        if (std::ranges::find(records, covered.system, &result::Result::system) == records.end()) {
            missing.push_back("'" + covered.system + "'");
        }
    }
    if (!missing.empty()) {
        throw Error(Failure::input, file + " was made of results of round '" + found.round +
                                        "' that are not given: those of " + some_of(missing));
    }
    for (const result::Result& record : records) {
        if (find_covered(found, record.system) == nullptr) {
            throw Error(Failure::input, file + " was not made of the result of " + name_of_result(record) +
                                            "; leave it out, or compare anew with 'weft compare'");
        }
    }
}

/// Whatever a comparison says of a system by itself, its result says as well: a register with other names, a plugin that did not
/// look, or another engine would show here.
void require_same_result(const std::string& file, const Comparison& found, const result::Result& shown) {
    require_same_answers(file, found, shown);
    if (json_of(comparison::covered(shown)) != json_of(*find_covered(found, shown.system))) {
        throw Error(Failure::input, file + " was made from another result of " + name_of_result(shown) +
                                        ", although of the same answers: its name, who was heard or what is known "
                                        "differs; make it again with 'weft compare'");
    }
}

} // namespace

Comparison read_comparison(const std::string& file) {
    const SourceText source = read_source(file, largest_document);
    return comparison_from_json(source.text(), file);
}

void require_same_answers(const std::string& file, const Comparison& found, const result::Result& seen) {
    const CoveredSystem* covered = find_covered(found, seen.system);
    const bool is_known = covered != nullptr && !covered->answers_digest.empty();
    if (is_known && covered->answers_digest != seen.inputs.answers_digest) {
        throw Error(Failure::input, file + " was made from other answers of " + name_of_result(seen) +
                                        " than the result; make it again with 'weft compare'");
    }
}

std::vector<result::Result> results_behind(const std::string& file, const Comparison& found,
                                           std::vector<result::Result> records) {
    const auto audience = readership_named(found.audience);
    if (!audience) {
        throw Error(Failure::input, file + ": /audience is '" + found.audience + "', which is nobody we know");
    }
    std::erase_if(records, [&found](const result::Result& record) { return record.round != found.round; });
    for (const result::Result& record : records) {
        require_same_framework(file, found, record);
    }
    require_same_systems(file, found, records);
    auto ready = comparison::ready_for(*audience, std::move(records));
    comparison::sort_by_system(ready);
    comparison::require_same_questions(ready.shown);
    for (const result::Result& shown : ready.shown) {
        require_same_result(file, found, shown);
    }
    return std::move(ready.shown);
}

} // namespace weft::cli
