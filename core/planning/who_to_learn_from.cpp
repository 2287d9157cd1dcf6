// SPDX-License-Identifier: MIT
#include "core/planning/who_to_learn_from.hpp"

#include "core/assessment/criteria_of.hpp"
#include "core/comparison/covered_system.hpp"
#include "core/comparison/peers.hpp"
#include "core/disclosure/hide.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <map>
#include <tuple>
#include <utility>

namespace weft::planning {
namespace {

/// Why a level in this domain says too little to learn from; empty where it says enough. What is hidden is no reason.
std::string why_no_teacher(const result::Domain& domain) {
    if (!domain.comparable) return "More of it does not apply here than a comparison allows.";
    if (domain.publication == "too-little-known") return domain.reason;
    return "";
}

/// Distances from one system, by the key of the other.
std::map<std::string, double> distances_from(const std::string& system, const std::vector<std::string>& systems,
                                             const comparison::ContextTable& contexts, ComparisonPolicy policy) {
    policy.peers = static_cast<std::uint32_t>(systems.size()); // all of them, not the nearest few
    const auto peers = comparison::find_peers(systems, contexts, policy);
    std::map<std::string, double> distances;
    const auto own = std::ranges::find(peers.systems, system, &comparison::SystemPeers::system);
    if (own != peers.systems.end())
        for (const auto& peer : own->nearest)
            distances[peer.system] = peer.distance;
    return distances;
}

class Chooser {
public:
    Chooser(const Framework& framework, Readership audience) : framework_(framework), audience_(audience) {
        found_.audience = name_of(audience);
    }

    void look_at(const result::Result& record) {
        const auto shown = hide(record, audience_);
        const auto covered = comparison::covered(shown);
        if (!covered.compared) {
            found_.left_out.push_back({record.system, record.system_name, "", "", covered.left_out});
            return;
        }
        PossibleTeacher teacher{.system = record.system, .name = record.system_name, .levels = {}, .distance = {}};
        teacher.levels.resize(framework_.criterion_count);
        for (const auto& domain : shown.domains)
            look_at(domain, teacher);
        found_.systems.push_back(std::move(teacher));
    }

    WhoToLearnFrom take() {
        std::ranges::sort(found_.systems, {}, &PossibleTeacher::system);
        std::ranges::stable_sort(found_.left_out, {}, &NoTeacher::system);
        return std::move(found_);
    }

private:
    void look_at(const result::Domain& domain, PossibleTeacher& teacher) {
        if (auto reason = why_no_teacher(domain); !reason.empty()) {
            found_.left_out.push_back({teacher.system, teacher.name, domain.id, domain.title, std::move(reason)});
            return;
        }
        for (const auto* criterion : result::criteria_of(domain)) {
            const auto question = framework_.find_question(criterion->id);
            if (!question || !criterion->level) continue;
            const auto& scale = framework_.domains[framework_.questions[*question].domain].rubric.scale;
            teacher.levels[*question] = scale.rank_of(*criterion->level);
        }
    }

    const Framework& framework_;
    Readership audience_;
    WhoToLearnFrom found_;
};

void add_distances(WhoToLearnFrom& found, const std::string& system, std::span<const result::Result> others,
                   const comparison::ContextTable& contexts, const ComparisonPolicy& policy) {
    std::vector<std::string> systems{system};
    std::ranges::transform(others, std::back_inserter(systems), &result::Result::system);
    std::ranges::sort(systems);
    const auto distances = distances_from(system, systems, contexts, policy);
    found.context = contexts.variables;
    for (auto& teacher : found.systems)
        if (const auto distance = distances.find(teacher.system); distance != distances.end())
            teacher.distance = distance->second;
    if (distances.empty())
        found.without_distances = "The contexts do not say everything of '" + system +
                                  "' and another system, so nobody is nearer to it than others.";
}

} // namespace

WhoToLearnFrom who_to_learn_from(const Framework& framework, const std::string& system,
                                 std::span<const result::Result> others, Readership audience,
                                 const comparison::ContextTable* contexts, const ComparisonPolicy& policy) {
    Chooser chooser(framework, audience);
    for (const auto& other : others)
        chooser.look_at(other);
    auto found = chooser.take();
    if (contexts != nullptr) add_distances(found, system, others, *contexts, policy);
    return found;
}

std::vector<const PossibleTeacher*> teachers_of(const WhoToLearnFrom& whom, std::size_t question, Rank level) {
    std::vector<const PossibleTeacher*> teachers;
    for (const auto& system : whom.systems)
        if (system.levels[question] && *system.levels[question] >= level) teachers.push_back(&system);
    const auto place = [question](const PossibleTeacher* teacher) {
        return std::tuple(!teacher->distance.has_value(), teacher->distance.value_or(0), -*teacher->levels[question]);
    };
    std::ranges::stable_sort(teachers, {}, place); // by key among equals
    return teachers;
}

} // namespace weft::planning
