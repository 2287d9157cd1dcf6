// SPDX-License-Identifier: MIT
#include "core/rubric/authoring_checks.hpp"

#include "core/rubric/defaults_file.hpp"
#include "core/rubric/question_load.hpp"
#include "core/rubric/wording_checks.hpp"
#include "core/toml/toml_document.hpp"

#include <string>
#include <utility>
#include <vector>

namespace weft {
namespace {

void warn(const TomlTable& table, Place place, std::string message) {
    table.complain(place, std::move(message), Severity::warning);
}

/// "'a', 'b' and 'c'".
std::string all_of(const std::vector<std::string>& keys) {
    std::string text;
    for (std::size_t i = 0; i < keys.size(); ++i)
        text += (i == 0 ? "'" : i + 1 < keys.size() ? ", '" : " and '") + keys[i] + "'";
    return text;
}

bool says(const TomlTable& table, std::string_view key) {
    return !table.text(key).value_or("").empty();
}

/// Thresholds are choices: who reads a report is told why these, who answers for them and until when they stand.
void check_thresholds(const TomlTable& measure, const TomlTable* rubric) {
    if (measure.fractions("thresholds").empty()) return;
    const auto is_said = [&](std::string_view key) { return says(measure, key) || (rubric && says(*rubric, key)); };
    std::vector<std::string> lacking;
    if (!says(measure, "because")) lacking.emplace_back("because");
    for (const auto* key : {"owner", "review_by"})
        if (!is_said(key)) lacking.emplace_back(key);
    if (lacking.empty()) return;
    warn(measure, measure.key_place("thresholds"),
         "the thresholds of '" + measure.text("id").value_or("") + "' lack " + all_of(lacking) +
             "; say why these numbers, who answers for them and by what day they are looked at again");
}

void check_parameters(const TomlTable& assessor) {
    const auto parameters = assessor.table("parameters");
    if (!parameters) return;
    const auto because = assessor.table("because");
    for (const auto& key : parameters->keys())
        if (!because || !because->has(key))
            warn(*parameters, parameters->key_place(key),
                 "the parameter '" + key + "' has no reason; say why in [assessor.because]");
}

} // namespace

void check_rubric_for_its_author(const SourceText& source, Problems& problems) {
    const auto document = TomlDocument::parse(source, problems);
    if (!document) return;
    const auto root = document->root();
    const auto rubric = root.table("rubric");
    if (const auto assessor = root.table("assessor")) check_parameters(*assessor);
    for (const auto& capability : root.tables("capability")) {
        for (const auto& criterion : capability.tables("criterion"))
            check_wording(criterion, defaults().reading);
        for (const auto& measure : capability.tables("measure"))
            check_thresholds(measure, rubric ? &*rubric : nullptr);
    }
}

void check_framework_for_its_author(const SourceText& source, const Framework& framework, Problems& problems) {
    if (!framework.most_questions) return;
    const auto document = TomlDocument::parse(source, problems);
    const auto table = document ? document->root().table("framework") : std::nullopt;
    if (!table) return;
    const auto most = static_cast<std::size_t>(*framework.most_questions);
    for (const auto& load : question_loads(framework))
        if (load.questions > most)
            table->complain_at("most_questions", (load.role.empty() ? "'" + load.sector + "' without a role"
                                                                    : "'" + load.sector + "/" + load.role + "'") +
                                                     " is asked " + std::to_string(load.questions) +
                                                     " questions; at most " + std::to_string(most) +
                                                     " are allowed, so route some of them to a role");
}

} // namespace weft
