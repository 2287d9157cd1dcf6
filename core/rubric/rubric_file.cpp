// SPDX-License-Identifier: MIT
#include "core/rubric/rubric_file.hpp"

#include "core/nearest_name.hpp"
#include "core/rubric/aggregate_reader.hpp"
#include "core/rubric/consensus_reader.hpp"
#include "core/rubric/criterion_reader.hpp"
#include "core/rubric/defaults_file.hpp"
#include "core/rubric/gate_reader.hpp"
#include "core/rubric/ids.hpp"
#include "core/rubric/rubric_checks.hpp"
#include "core/toml/toml_document.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <set>

namespace weft {
namespace {

constexpr std::size_t most_levels = 100;
constexpr int deepest_tree = 64;

/// Reads one rubric table by table; the order of the members is the order of the file.
class RubricReader {
public:
    RubricReader(const TomlTable& root, const RuleParameters& inherited) : root_(root), inherited_(inherited) {}

    std::optional<Rubric> read() {
        static constexpr std::array<std::string_view, 8> keys{"rubric",    "assessor", "scale",      "aggregate",
                                                              "consensus", "source",   "capability", "gate"};
        root_.allow_only(keys, "a rubric's file");
        read_identity();
        read_assessor();
        read_sources();
        if (!read_scale()) return std::nullopt;
        if (const auto table = root_.table("consensus")) rubric_.consensus = read_consensus(*table, rubric_.scale);
        const bool has_aggregate = read_root();
        read_capabilities();
        if (!has_aggregate) return std::nullopt; // what the checks below compare with
        read_gates_of_rubric();
        check_rubric(rubric_, tables_, root_);
        return std::move(rubric_);
    }

private:
    void read_identity() {
        const auto table = root_.table("rubric", Needed::yes);
        if (!table) return;
        static constexpr std::array<std::string_view, 10> keys{"id",      "version",           "title", "domain",
                                                               "licence", "descriptors",       "owner", "review_by",
                                                               "status",  "limits_of_evidence"};
        table->allow_only(keys, "[rubric]");
        rubric_.id = table->text("id", Needed::yes).value_or("");
        if (!rubric_.id.empty()) check_id(*table);
        rubric_.version = table->text("version", Needed::yes).value_or("");
        if (!rubric_.version.empty() && !is_version(rubric_.version))
            table->complain_at("version",
                               "'" + rubric_.version + "' is no version; write three numbers such as \"1.0.0\"");
        rubric_.title = table->text("title", Needed::yes).value_or("");
        rubric_.domain = table->text("domain", Needed::yes).value_or("");
        if (!rubric_.domain.empty() && !is_slug(rubric_.domain))
            table->complain_at("domain", "'" + rubric_.domain +
                                             "' is no id; an id is small letters and digits joined by single hyphens");
        rubric_.licence = table->text("licence").value_or("");
        if (const auto descriptors = table->text("descriptors")) {
            if (*descriptors != "labels")
                table->complain_at("descriptors",
                                   "'descriptors' is \"" + *descriptors + "\"; it is 'labels', or absent");
            has_descriptors_ = false;
        }
        rubric_.owner = table->text("owner").value_or("");
        rubric_.review_by = read_date(*table, "review_by").value_or("");
        rubric_.status = table->text("status").value_or("");
        rubric_.limits_of_evidence = values_of(table->texts("limits_of_evidence"));
    }

    void check_id(const TomlTable& table) const {
        const auto file = std::filesystem::path(root_.source().name()).stem().string();
        if (!is_slug(rubric_.id))
            table.complain_at("id", "'" + rubric_.id +
                                        "' is no id; an id is small letters and digits joined by single hyphens");
        else if (rubric_.id != file)
            table.complain_at("id", "the rubric is '" + rubric_.id + "' and its file is called '" + file +
                                        ".toml'; a rubric's file is called after it, '" + rubric_.id + ".toml'");
    }

    void read_assessor() {
        const auto table = root_.table("assessor");
        if (!table) return;
        static constexpr std::array<std::string_view, 4> keys{"id", "parameters", "because", "judgements"};
        table->allow_only(keys, "[assessor]");
        rubric_.assessor.id = table->text("id", Needed::yes).value_or("");
        if (!rubric_.assessor.id.empty() && !is_dotted_slug(rubric_.assessor.id))
            table->complain_at("id",
                               "'" + rubric_.assessor.id +
                                   "' is no assessor; write 'as-answered' or a plugin's id such as 'weft.clinical'");
        if (const auto parameters = table->table("parameters")) read_parameters(*parameters);
        if (const auto because = table->table("because")) read_reasons(*because);
        if (const auto judgements = table->table("judgements")) read_judgements(*judgements);
    }

    void read_parameters(const TomlTable& parameters) {
        for (const auto& key : parameters.keys()) {
            if (!is_slug(key))
                parameters.complain(parameters.key_place(key),
                                    "'" + key +
                                        "' is no parameter; a parameter is small letters and digits joined by hyphens");
            if (parameters.is_text(key))
                rubric_.assessor.parameters[key] = parameters.text(key).value_or("");
            else if (const auto number = parameters.fraction(key))
                rubric_.assessor.parameters[key] = to_double(*number);
        }
    }

    /// Why each parameter is what it is, under the parameter's own name.
    void read_reasons(const TomlTable& because) {
        std::vector<std::string> known;
        for (const auto& [key, value] : rubric_.assessor.parameters)
            known.push_back(key);
        for (const auto& key : because.keys()) {
            if (!rubric_.assessor.parameters.contains(key))
                because.complain(because.key_place(key),
                                 "there is no parameter '" + key + "' to give a reason for" + did_you_mean(key, known));
            const auto reason = because.text(key);
            if (reason && reason->empty())
                because.complain_at(key, "the reason for '" + key + "' is empty; say why it is this number");
            rubric_.assessor.because[key] = reason.value_or("");
        }
    }

    /// Whether the assessor knows a judgement of that name is for the assessor to say.
    void read_judgements(const TomlTable& judgements) {
        for (const auto& id : judgements.keys()) {
            if (!is_slug(id))
                judgements.complain(
                    judgements.key_place(id),
                    "'" + id + "' is no judgement; a judgement is small letters and digits joined by single hyphens");
            const auto table = judgements.table(id);
            if (!table) continue;
            static constexpr std::array<std::string_view, 2> keys{"says", "evidence_from"};
            table->allow_only(keys, "a judgement");
            rubric_.assessor.judgements.push_back(
                {id, table->text("says", Needed::yes).value_or(""), values_of(table->texts("evidence_from"))});
        }
    }

    void read_sources() {
        std::set<std::string> seen;
        for (const auto& table : root_.tables("source")) {
            static constexpr std::array<std::string_view, 2> keys{"key", "cite"};
            table.allow_only(keys, "a source");
            Source source{table.text("key", Needed::yes).value_or(""), table.text("cite", Needed::yes).value_or("")};
            if (!source.key.empty() && !seen.insert(source.key).second)
                table.complain_at("key", "the source '" + source.key + "' stands here twice");
            rubric_.sources.push_back(std::move(source));
        }
    }

    /// Without a scale nothing below can be read.
    bool read_scale() {
        const auto table = root_.table("scale", Needed::yes);
        if (!table) return false;
        static constexpr std::array<std::string_view, 3> keys{"first", "better", "labels"};
        table->allow_only(keys, "[scale]");
        constexpr std::int64_t furthest = 1000;
        const auto first = table->integer("first", Needed::yes);
        if (first && (*first < -furthest || *first > furthest))
            table->complain_at("first",
                               "'first' is " + std::to_string(*first) + "; a number from -1000 to 1000 belongs here");
        else
            rubric_.scale.first = static_cast<int>(first.value_or(0));
        rubric_.scale.better = read_better(*table);
        for (const auto& [label, place] : table->texts("labels")) {
            const auto& labels = rubric_.scale.labels;
            if (label.empty() || std::ranges::find(labels, label) != labels.end())
                table->complain(place,
                                label.empty() ? "a label is empty" : "the label '" + label + "' stands here twice");
            rubric_.scale.labels.push_back(label);
        }
        const auto count = rubric_.scale.labels.size();
        if (count >= 2 && count <= most_levels) return true;
        table->complain(table->has("labels") ? table->place_of("labels") : table->place(),
                        "a scale has from 2 to 100 'labels', one a level; this one has " + std::to_string(count));
        return false;
    }

    bool read_root() {
        Node root;
        root.id = rubric_.id;
        root.title = rubric_.title;
        root.place = root_.place();
        if (const auto table = root_.table("aggregate", Needed::yes)) {
            root.place = table->place();
            root.aggregate = read_aggregate(*table, "[aggregate]", inherited_);
        }
        rubric_.nodes.push_back(std::move(root));
        tables_.push_back(root_);
        return rubric_.nodes.front().aggregate.has_value();
    }

    void read_capabilities() {
        CriterionReader criteria(rubric_.scale, has_descriptors_);
        MeasureReader measures(rubric_.scale, rubric_.owner, rubric_.review_by);
        IdReader ids("capability");
        for (const auto& table : root_.tables("capability")) {
            static constexpr std::array<std::string_view, 7> keys{"id",        "title",     "weight", "in",
                                                                  "aggregate", "criterion", "measure"};
            table.allow_only(keys, "a capability");
            const auto node = rubric_.nodes.size();
            rubric_.nodes.push_back(read_capability(table, ids));
            tables_.push_back(table);
            rubric_.nodes[*rubric_.nodes[node].parent].children.push_back(node);
            for (const auto& criterion : table.tables("criterion")) {
                rubric_.nodes[node].criteria.push_back(rubric_.criteria.size());
                rubric_.criteria.push_back(criteria.read(criterion, node));
            }
            for (const auto& measure : table.tables("measure"))
                rubric_.measures.push_back(measures.read(measure));
        }
    }

    Node read_capability(const TomlTable& table, IdReader& ids) const {
        Node node;
        node.place = table.place();
        node.id = ids.read(table);
        node.title = table.text("title").value_or(in_plain_words(node.id));
        node.weight = read_weight(table, node.id);
        node.parent = find_parent(table);
        if (const auto aggregate = table.table("aggregate"))
            node.aggregate = read_aggregate(*aggregate, "a capability's 'aggregate'", inherited_);
        return node;
    }

    /// The capability that `in` names, which must stand before; the root without it.
    std::size_t find_parent(const TomlTable& table) const {
        const auto in = table.text("in");
        if (!in) return 0;
        std::vector<std::string> earlier;
        for (std::size_t node = 1; node < rubric_.nodes.size(); ++node) {
            if (rubric_.nodes[node].id == *in && depth_of(node) < deepest_tree) return node;
            earlier.push_back(rubric_.nodes[node].id);
        }
        const bool is_too_deep = std::ranges::find(earlier, *in) != earlier.end();
        table.complain_at("in", is_too_deep ? "capabilities lie at most 64 deep"
                                            : "no capability '" + *in + "' stands before this one" +
                                                  did_you_mean(*in, earlier));
        return 0;
    }

    int depth_of(std::size_t node) const {
        int depth = 0;
        for (auto at = node; rubric_.nodes[at].parent; at = *rubric_.nodes[at].parent)
            ++depth;
        return depth;
    }

    void read_gates_of_rubric() {
        std::vector<std::string> known;
        for (const auto& criterion : rubric_.criteria)
            known.push_back(criterion.id);
        const CriterionScale scale_of = [&](const std::string& id) {
            return rubric_.find_criterion(id) ? &rubric_.scale : nullptr;
        };
        rubric_.gates = read_gates(root_, node_scale(rubric_, 0), {scale_of, known, nullptr, {}});
    }

    TomlTable root_;
    RuleParameters inherited_;
    Rubric rubric_;
    std::vector<TomlTable> tables_; ///< by node
    bool has_descriptors_ = true;
};

} // namespace

std::optional<Rubric> read_rubric(SourceText source, Problems& problems, const RuleParameters& inherited) {
    const auto before = problems.error_count();
    const auto document = TomlDocument::parse(std::move(source), problems);
    if (!document) return std::nullopt;
    auto rubric = RubricReader(document->root(), inherited).read();
    return problems.error_count() == before ? std::move(rubric) : std::nullopt;
}

std::optional<Rubric> read_rubric(SourceText source, Problems& problems) {
    return read_rubric(std::move(source), problems, defaults().rules);
}

} // namespace weft
