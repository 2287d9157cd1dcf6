// SPDX-License-Identifier: MIT
#include "core/rubric/policy.hpp"

namespace weft {
namespace {

constexpr std::array<std::string_view, chain_count> chain_names{"claimed", "evidenced", "assessed"};
constexpr std::array<std::string_view, voice_count> voice_names{"self", "workshop", "moderator", "regulator",
                                                                "desired"};
constexpr std::array<std::string_view, evidence_grade_count> grade_names{"none", "assertion", "document",
                                                                         "corroborated", "verified"};
constexpr std::array<std::string_view, 3> evidence_use_names{"show", "cap", "off"};
constexpr std::array<std::string_view, 3> promise_names{"named", "confidential", "anonymous"};

} // namespace

std::string_view name_of(Chain chain) {
    return chain_names[static_cast<std::size_t>(chain)];
}

std::string_view name_of(Voice voice) {
    return voice_names[static_cast<std::size_t>(voice)];
}

std::string_view name_of(EvidenceGrade grade) {
    return grade_names[static_cast<std::size_t>(grade)];
}

std::string_view name_of(EvidenceUse use) {
    return evidence_use_names[static_cast<std::size_t>(use)];
}

std::string_view name_of(Promise promise) {
    return promise_names[static_cast<std::size_t>(promise)];
}

} // namespace weft
