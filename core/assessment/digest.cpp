// SPDX-License-Identifier: MIT
#include "core/assessment/digest.hpp"

#include "core/assessment/described_inputs.hpp"
#include "core/assessment/json_tree.hpp"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <cstddef>
#include <initializer_list>
#include <numeric>
#include <span>
#include <stdexcept>
#include <utility>

namespace weft {
namespace {

using nlohmann::json;

class Sha256 {
public:
    Sha256() {
        static const bool is_ready = sodium_init() >= 0;
        if (!is_ready) throw std::runtime_error("libsodium does not start, so nothing can be digested");
        crypto_hash_sha256_init(&state_);
    }

    void add(std::span<const unsigned char> bytes) { crypto_hash_sha256_update(&state_, bytes.data(), bytes.size()); }
    void add(std::string_view text) {
        add(std::span(reinterpret_cast<const unsigned char*>(text.data()), text.size()));
    }

    std::string finish() {
        std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
        crypto_hash_sha256_final(&state_, digest.data());
        std::array<char, 2 * crypto_hash_sha256_BYTES + 1> digits{};
        sodium_bin2hex(digits.data(), digits.size(), digest.data(), digest.size());
        return std::string("sha256:") + digits.data();
    }

private:
    crypto_hash_sha256_state state_{};
};

template <class T>
json exact_tree(const T& value) {
    return json_tree(value, Doubles::exact);
}

/// Takes away members that say nothing. Those that came after the first release are written only where somebody uses
/// them, so that the digest in an old result is found again.
void leave_out_unused(json& object, std::initializer_list<const char*> names) {
    for (const char* const name : names) {
        const auto& member = object.at(name);
        const bool is_unused = member.is_string() ? member == "" : member.empty();
        if (is_unused) object.erase(name);
    }
}

void leave_out_unused_of_aggregate(json& aggregate) {
    if (aggregate.is_null()) return;
    leave_out_unused(aggregate["parameters"], {"needs", "held_at"});
    leave_out_unused(aggregate, {"stages", "target", "beside"});
    if (aggregate["first_stage"] == 0) aggregate.erase("first_stage");
    if (aggregate["minimum_known"] == "0") aggregate.erase("minimum_known");
    if (aggregate["minimum_items"] == 0) aggregate.erase("minimum_items");
}

json tree_of(const Rubric& rubric) {
    auto tree = exact_tree(rubric);
    leave_out_unused(tree, {"owner", "review_by", "status", "limits_of_evidence", "consensus"});
    for (auto& node : tree["nodes"])
        leave_out_unused_of_aggregate(node["aggregate"]);
    leave_out_unused(tree["assessor"], {"because", "judgements"});
    for (auto& criterion : tree["criteria"])
        leave_out_unused(criterion, {"visitor_asks", "belongs_to", "number"});
    for (auto& gate : tree["gates"])
        leave_out_unused(gate, {"evidence_from", "views"});
    for (auto& measure : tree["measures"]) {
        leave_out_unused(measure, {"evidence_from", "strata", "checked", "caution", "because", "owner", "review_by"});
        if (measure["better"] == "higher") measure.erase("better");
    }
    return tree;
}

json tree_of(const Framework& framework) {
    auto tree = exact_tree(framework);
    leave_out_unused(tree, {"roles", "status", "caveat", "limits_of_evidence", "views", "profiles", "configurations"});
    if (framework.contexts.table.empty()) tree.erase("contexts");
    leave_out_unused_of_aggregate(tree["overall"]);
    for (auto& sector : tree["sectors"]) {
        leave_out_unused(sector, {"default_role", "if_unheard"});
        if (sector["fewest_voices"] == 0) sector.erase("fewest_voices");
    }
    for (auto& gate : tree["gates"])
        leave_out_unused(gate, {"evidence_from", "views"});
    return tree;
}

/// The kind stands around the content, so that no two kinds share a text.
std::string text_of(const char* kind, json content) {
    auto whole = json::object();
    whole[kind] = std::move(content);
    return json_text(whole);
}

/// Columns in the order of their questions' ids, so that the order of rubrics in the framework does not matter.
std::vector<std::size_t> columns_by_id(const Framework& framework) {
    std::vector<std::size_t> columns(framework.questions.size());
    std::iota(columns.begin(), columns.end(), std::size_t{0});
    std::ranges::sort(columns, {},
                      [&](std::size_t column) -> const std::string& { return framework.questions[column].id; });
    return columns;
}

json tree_without_respondents(const Framework& framework, const AssessmentAnswers& answers,
                              std::span<const std::size_t> columns) {
    auto tree = json::object();
    tree["system"] = answers.system;
    tree["round"] = answers.round;
    auto& questions = tree["questions"] = json::array();
    for (const std::size_t column : columns)
        questions.push_back(framework.questions[column].id);
    auto& roles = tree["roles"] = json::object();
    for (std::size_t i = 0; i < answers.roles.size(); ++i)
        roles[framework.sectors[i].id] = exact_tree(answers.roles[i]);
    auto& evidence = tree["evidence"] = json::array();
    for (const Evidence& item : answers.evidence) {
        evidence.push_back(exact_tree(item));
        evidence.back()["criterion"] = framework.questions[item.question].id;
    }
    auto& measures = tree["measures"] = json::array();
    for (const MeasureValue& value : answers.measures) {
        measures.push_back(exact_tree(value));
        measures.back()["measure"] = framework.measure(value.measure).id;
    }
    return tree;
}

} // namespace

std::string digest_of(std::string_view text) {
    Sha256 hash;
    hash.add(text);
    return hash.finish();
}

std::string digest_of(const Rubric& rubric) {
    return digest_of(text_of("rubric", tree_of(rubric)));
}

std::string digest_of(const Framework& framework) {
    json tree = tree_of(framework);
    auto& rubrics = tree["rubrics"] = json::array();
    for (const Domain& domain : framework.domains) {
        rubrics.push_back(exact_tree(domain));
        rubrics.back()["id"] = domain.rubric.id;
    }
    return digest_of(text_of("framework", std::move(tree)));
}

std::string digest_of(const Framework& framework, const AssessmentAnswers& answers) {
    assert(answers.answers.size() == answers.respondents.size() * framework.questions.size());
    const auto columns = columns_by_id(framework);
    Sha256 hash;
    hash.add(text_of("answers", tree_without_respondents(framework, answers, columns)) + "\n");
    std::vector<Answer> row_by_id(columns.size());
    for (std::size_t i = 0; i < answers.respondents.size(); ++i) {
        json respondent = exact_tree(answers.respondents[i]);
        respondent["sector"] = framework.sectors[answers.respondents[i].sector].id;
        hash.add(json_text(respondent) + "\n");
        const auto row = answers.row(i);
        std::ranges::transform(columns, row_by_id.begin(), [&](std::size_t column) { return row[column]; });
        hash.add(row_by_id);
    }
    return hash.finish();
}

} // namespace weft
