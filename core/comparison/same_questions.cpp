// SPDX-License-Identifier: MIT
#include "core/comparison/same_questions.hpp"

#include "core/error.hpp"

#include <algorithm>
#include <string>

namespace weft::comparison {
namespace {

[[noreturn]] void refuse(const result::Result& first, const result::Result& second, const std::string& because) {
    throw Error(Failure::input, "cannot compare '" + first.system + "' with '" + second.system + "': " + because);
}

std::string named(const result::Document& document) {
    return "'" + document.id + "' " + document.version;
}

void check_alike(const result::Result& first, const result::Result& second) {
    if (first.system == second.system) refuse(first, second, "that is one system twice; give each system once");
    if (first.round != second.round)
        refuse(first, second,
               "one is of round '" + first.round + "', the other of '" + second.round +
                   "'; compare one round at a time");
    if (first.audience != second.audience)
        refuse(first, second,
               "one is made ready for '" + first.audience + "', the other for '" + second.audience + "'");
    if (first.framework.id != second.framework.id || first.framework.version != second.framework.version)
        refuse(first, second,
               "one was asked by framework " + named(first.framework) + ", the other by " + named(second.framework) +
                   "; assess both by one of them");
    const bool same_questions =
        first.framework.digest == second.framework.digest &&
        std::ranges::equal(first.domains, second.domains, [](const result::Domain& a, const result::Domain& b) {
            return a.id == b.id && a.rubric.digest == b.rubric.digest;
        });
    if (!same_questions)
        refuse(first, second,
               "both name framework " + named(first.framework) +
                   ", but its content is not the same; assess both by one of them");
}

} // namespace

void require_same_questions(std::span<const result::Result> results) {
    for (std::size_t i = 1; i < results.size(); ++i)
        check_alike(results[i - 1], results[i]);
}

} // namespace weft::comparison
