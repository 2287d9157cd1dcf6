// SPDX-License-Identifier: MIT
#include "core/trace/citations.hpp"

#include "core/toml/toml_document.hpp"

#include <array>
#include <cstddef>

namespace weft {
namespace {

std::vector<NamedStatement> statements_of(const TomlTable& table, std::string_view key) {
    std::vector<NamedStatement> named;
    for (auto& [id, place] : table.texts(key))
        named.push_back({std::move(id), place});
    return named;
}

Citer citer(CitedBy kind, const TomlTable& table) {
    return {.kind = kind, .id = table.text("id").value_or(""), .statements = statements_of(table, "evidence_from")};
}

Citer measure_citer(const TomlTable& table) {
    auto measure = citer(CitedBy::measure, table);
    measure.supports = table.text("supports").value_or("");
    return measure;
}

void add_judgements(const TomlTable& assessor, std::vector<Citer>& citers) {
    const auto judgements = assessor.table("judgements");
    if (!judgements) return;
    for (const auto& id : judgements->keys())
        if (const auto judgement = judgements->table(id))
            citers.push_back(
                {.kind = CitedBy::judgement, .id = id, .statements = statements_of(*judgement, "evidence_from")});
}

} // namespace

std::string_view name_of(CitedBy kind) {
    static constexpr std::array<std::string_view, 4> names{"criterion", "measure", "gate", "judgement"};
    return names[static_cast<std::size_t>(kind)];
}

Citations read_citations(const SourceText& source) {
    Citations read;
    Problems said_before;
    const auto document = TomlDocument::parse(source, said_before);
    if (!document) return read;
    const auto root = document->root();
    for (const auto& capability : root.tables("capability")) {
        for (const auto& criterion : capability.tables("criterion"))
            read.citers.push_back(citer(CitedBy::criterion, criterion));
        for (const auto& measure : capability.tables("measure"))
            read.citers.push_back(measure_citer(measure));
    }
    for (const auto& gate : root.tables("gate"))
        read.citers.push_back(citer(CitedBy::gate, gate));
    if (const auto assessor = root.table("assessor")) add_judgements(*assessor, read.citers);
    for (const auto& entry : root.tables("out_of_scope"))
        read.out_of_scope.push_back({statements_of(entry, "statements"), entry.text("because").value_or("")});
    return read;
}

} // namespace weft
