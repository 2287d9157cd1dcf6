// SPDX-License-Identifier: MIT
#include "core/rubric/framework_file.hpp"

#include "core/error.hpp"
#include "core/nearest_name.hpp"
#include "core/rubric/aggregate_reader.hpp"
#include "core/rubric/configuration_file.hpp"
#include "core/rubric/defaults_file.hpp"
#include "core/rubric/framework_checks.hpp"
#include "core/rubric/gate_reader.hpp"
#include "core/rubric/id_reader.hpp"
#include "core/rubric/ids.hpp"
#include "core/rubric/policy_reader.hpp"
#include "core/rubric/profile_reader.hpp"
#include "core/rubric/rubric_file.hpp"
#include "core/rubric/view_reader.hpp"
#include "core/toml/toml_document.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace weft {
namespace {

/// Reads a framework and, through `rubric_source`, the rubrics it joins.
class FrameworkReader {
public:
    FrameworkReader(const TomlTable& root, const RubricSource& rubric_source)
        : root_(root),
          rubric_source_(rubric_source),
          parameters_(defaults().rules) {
        framework_.policy = defaults().policy;
    }

    std::optional<Framework> read() {
        static constexpr std::array<std::string_view, 11> keys{"framework",  "scoring",  "weights",     "measures",
                                                               "disclosure", "overall",  "gate",        "view",
                                                               "profile",    "contexts", "out_of_scope"};
        root_.allow_only(keys, "a framework's file");
        read_policy(root_, framework_.policy, Needed::no);
        if (const auto scoring = root_.table("scoring")) read_rule_parameters(*scoring, parameters_, Needed::no);
        const auto table = root_.table("framework", Needed::yes);
        if (!table) return std::nullopt;
        read_identity(*table);
        read_roles(*table);
        read_sectors(*table);
        read_rubrics(*table);
        read_out_of_scope();
        const auto overall = read_overall();
        if (framework_.domains.empty() || !overall || root_.problems().has_errors()) return std::nullopt;
        framework_.overall = *overall;
        framework_.index();
        read_views(root_, parameters_, framework_);
        read_gates_of_framework();
        read_profiles(root_, framework_);
        read_contexts();
        check_framework(framework_, *table, root_);
        return std::move(framework_);
    }

private:
    void read_identity(const TomlTable& table) {
        static constexpr std::array<std::string_view, 15> keys{
            "id",      "version",          "title",           "about",    "rubrics",
            "sectors", "required_sectors", "minimum_sectors", "headline", "voice",
            "roles",   "most_questions",   "status",          "caveat",   "limits_of_evidence"};
        table.allow_only(keys, "[framework]");
        framework_.id = table.text("id", Needed::yes).value_or("");
        if (!framework_.id.empty() && !is_slug(framework_.id))
            table.complain_at("id", "'" + framework_.id +
                                        "' is no id; an id is small letters and digits joined by single hyphens");
        const auto file = std::filesystem::path(root_.source().name()).stem().string();
        if (is_slug(framework_.id) && framework_.id != file)
            table.complain_at("id", "the framework is '" + framework_.id + "' and its file is called '" + file +
                                        ".toml'; a framework's file is called after it, '" + framework_.id + ".toml'");
        framework_.version = table.text("version", Needed::yes).value_or("");
        if (!framework_.version.empty() && !is_version(framework_.version))
            table.complain_at("version",
                              "'" + framework_.version + "' is no version; write three numbers such as \"1.0.0\"");
        framework_.title = table.text("title").value_or(in_plain_words(framework_.id));
        framework_.about = table.text("about").value_or("");
        framework_.status = table.text("status").value_or("");
        framework_.caveat = table.text("caveat").value_or("");
        for (const auto& limit : table.texts("limits_of_evidence"))
            framework_.limits_of_evidence.push_back(limit.value);
        read_chain(table, "headline", framework_.headline);
        read_voice(table, "voice", framework_.voice);
    }

    void read_sectors(const TomlTable& table) {
        static const std::vector<std::string> roles{"lead", "voice", "other"};
        IdReader ids("sector");
        for (const auto& entry : table.tables("sectors")) {
            static constexpr std::array<std::string_view, 6> keys{"id",           "title",      "role",
                                                                  "default_role", "if_unheard", "fewest_voices"};
            entry.allow_only(keys, "a sector");
            Sector sector;
            sector.id = ids.read(entry);
            sector.title = entry.text("title").value_or(in_plain_words(sector.id));
            const auto role = entry.text("role").value_or("other");
            if (std::ranges::find(roles, role) == roles.end())
                entry.complain_at("role", "'role' is \"" + role + "\"; it is " + one_of(roles));
            sector.role = role == "lead" ? SectorRole::lead : role == "voice" ? SectorRole::voice : SectorRole::other;
            sector.default_role = read_default_role(entry);
            sector.if_unheard = entry.text("if_unheard").value_or("");
            sector.fewest_voices = read_fewest_voices(entry);
            framework_.sectors.push_back(std::move(sector));
        }
        if (framework_.sectors.empty()) table.complain(table.place(), "a framework needs 'sectors', at least one");
        read_required_sectors(table);
    }

    void read_roles(const TomlTable& table) {
        IdReader ids("role");
        for (const auto& entry : table.tables("roles")) {
            static constexpr std::array<std::string_view, 2> keys{"id", "title"};
            entry.allow_only(keys, "a role");
            const auto id = ids.read(entry);
            framework_.roles.push_back({id, entry.text("title").value_or(in_plain_words(id))});
        }
        constexpr std::int64_t largest = 10'000;
        if (const auto most = table.whole("most_questions", 1, largest))
            framework_.most_questions = static_cast<int>(*most);
    }

    std::string read_default_role(const TomlTable& sector) const {
        auto role = sector.text("default_role").value_or("");
        if (role.empty() || framework_.has_role(role)) return role;
        std::vector<std::string> known;
        for (const auto& declared : framework_.roles)
            known.push_back(declared.id);
        sector.complain_at("default_role", "there is no role '" + role + "' in 'roles'" + did_you_mean(role, known));
        return "";
    }

    static int read_fewest_voices(const TomlTable& sector) {
        constexpr std::int64_t most = 1'000'000;
        return static_cast<int>(sector.whole("fewest_voices", 0, most).value_or(0));
    }

    /// The configurations themselves are in a file beside the rubrics; levels are those of the first domain's scale.
    void read_contexts() {
        const auto table = root_.table("contexts");
        if (!table) return;
        static constexpr std::array<std::string_view, 4> keys{"table", "about", "absent_at_most", "in_place_from"};
        table->allow_only(keys, "[contexts]");
        auto& contexts = framework_.contexts;
        contexts.about = table->text("about").value_or("");
        contexts.table = table->text("table", Needed::yes).value_or("");
        if (!contexts.table.empty() && !is_slug(contexts.table))
            table->complain_at("table", "'" + contexts.table +
                                            "' is no name; write the file's name without '.csv', as in \"cmoc\"");
        const auto& scale = framework_.domains.front().rubric.scale;
        for (const auto* key : {"absent_at_most", "in_place_from"})
            if (!table->has(key)) table->integer(key, Needed::yes);
        const auto absent = read_level(*table, "absent_at_most", scale);
        const auto in_place = read_level(*table, "in_place_from", scale);
        if (!absent || !in_place) return;
        if (*in_place <= *absent)
            table->complain_at("in_place_from", "a context would be absent and in place at one level; "
                                                "'in_place_from' lies above 'absent_at_most'");
        contexts.absent_at_most = *absent;
        contexts.in_place_from = *in_place;
    }

    void read_required_sectors(const TomlTable& table) {
        std::vector<std::string> known;
        for (const auto& sector : framework_.sectors)
            known.push_back(sector.id);
        for (const auto& group : table.text_groups("required_sectors")) {
            std::vector<std::string> ids;
            for (const auto& [id, place] : group) {
                if (std::ranges::find(known, id) == known.end())
                    table.complain(place, "there is no sector '" + id + "'" + did_you_mean(id, known));
                ids.push_back(id);
            }
            if (ids.empty()) table.complain_at("required_sectors", "a group of required sectors is empty");
            framework_.required_sectors.push_back(std::move(ids));
        }
        const auto minimum = table.integer("minimum_sectors").value_or(1);
        if (minimum < 1 || minimum > static_cast<std::int64_t>(std::max<std::size_t>(known.size(), 1)))
            table.complain_at("minimum_sectors", "'minimum_sectors' is " + std::to_string(minimum) +
                                                     "; the framework has " + std::to_string(known.size()) +
                                                     " sectors");
        framework_.minimum_sectors = static_cast<int>(minimum);
    }

    void read_rubrics(const TomlTable& table) {
        const auto entries = table.tables("rubrics");
        if (entries.empty()) table.complain(table.place(), "a framework needs 'rubrics', at least one");
        IdReader ids("rubric");
        for (const auto& entry : entries) {
            static constexpr std::array<std::string_view, 3> keys{"id", "version", "weight"};
            entry.allow_only(keys, "an entry of 'rubrics'");
            Domain domain;
            const auto id = ids.read(entry);
            domain.weight = read_weight(entry, id);
            if (!is_slug(id)) continue;
            auto rubric = read_named(entry, id);
            if (!rubric) continue;
            check_version(entry, *rubric);
            domain.rubric = std::move(*rubric);
            framework_.domains.push_back(std::move(domain));
        }
    }

    std::optional<Rubric> read_named(const TomlTable& entry, const std::string& id) {
        try {
            return read_rubric(rubric_source_(id), root_.problems(), parameters_);
        } catch (const Error& error) {
            entry.complain_at("id", error.what());
            return std::nullopt;
        }
    }

    /// "1" asks for any 1.x.y, "1.2" for any 1.2.x, "1.2.3" for exactly that.
    static void check_version(const TomlTable& entry, const Rubric& rubric) {
        const auto wanted = entry.text("version");
        if (!wanted || rubric.version == *wanted || rubric.version.starts_with(*wanted + ".")) return;
        entry.complain_at("version", "the framework asks for version " + *wanted + " of '" + rubric.id +
                                         "'; the rubric is version " + rubric.version);
    }

    /// Which statements these are, and that none is cited, is for `weft rubric trace`; no answer depends on it.
    void read_out_of_scope() const {
        for (const auto& entry : root_.tables("out_of_scope")) {
            static constexpr std::array<std::string_view, 2> keys{"statements", "because"};
            entry.allow_only(keys, "[[out_of_scope]]");
            if (entry.texts("statements").empty())
                entry.complain(entry.place(), "[[out_of_scope]] needs 'statements', at least one");
            const auto because = entry.text("because", Needed::yes);
            if (because && because->find_first_not_of(" \t\n") == std::string::npos)
                entry.complain_at("because", "'because' is empty; say why nothing here asks about it");
        }
    }

    std::optional<Aggregate> read_overall() const {
        if (const auto table = root_.table("overall"))
            return read_aggregate(*table, "[overall]", parameters_, defaults().overall_rule);
        Aggregate overall;
        overall.rule = defaults().overall_rule;
        overall.over = Over::children;
        overall.parameters = parameters_;
        return overall;
    }

    void read_gates_of_framework() {
        std::vector<std::string> known;
        for (std::size_t question = 0; question < framework_.criterion_count; ++question)
            known.push_back(framework_.questions[question].id);
        const CriterionScale scale_of = [&](const std::string& id) -> const Scale* {
            const auto question = framework_.find_question(id);
            if (!question || *question >= framework_.criterion_count) return nullptr;
            return &framework_.domains[framework_.questions[*question].domain].rubric.scale;
        };
        std::vector<std::string> known_views;
        for (const auto& view : framework_.views)
            known_views.push_back(view.id);
        const ViewScale scale_of_view = [&](const std::string& id) -> std::optional<Scale> {
            const auto view = framework_.find_view(id);
            if (!view) return std::nullopt;
            return view_scale(framework_, framework_.views[*view]);
        };
        framework_.gates = read_gates(root_, overall_scale(framework_), {scale_of, known, scale_of_view, known_views});
    }

    TomlTable root_;
    const RubricSource& rubric_source_;
    RuleParameters parameters_;
    Framework framework_;
};

/// Every `<name><extension>` below a folder, by name.
std::map<std::string, std::filesystem::path> files_below(const std::filesystem::path& folder,
                                                         std::string_view extension) {
    std::map<std::string, std::filesystem::path> files;
    std::error_code ignored;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder, ignored))
        if (entry.path().extension() == extension) files.emplace(entry.path().stem().string(), entry.path());
    return files;
}

/// The file of configurations that a framework names, found as rubrics are.
void add_configurations(Framework& framework, const std::filesystem::path& path,
                        const std::filesystem::path& rubric_folder, Problems& problems) {
    const auto& table = framework.contexts.table;
    if (table.empty()) return;
    const auto beside = path.parent_path() / (table + ".csv");
    const auto files = files_below(rubric_folder, ".csv");
    const auto found = files.find(table);
    if (!std::filesystem::exists(beside) && found == files.end())
        throw Error(Failure::input, "there is no table '" + table + ".csv' beside the framework or among the rubrics");
    framework.configurations = read_configurations(std::filesystem::exists(beside) ? beside : found->second, problems);
}

} // namespace

std::optional<Framework> read_framework(SourceText source, const RubricSource& rubric_source, Problems& problems) {
    const auto before = problems.error_count();
    const auto document = TomlDocument::parse(std::move(source), problems);
    if (!document) return std::nullopt;
    auto framework = FrameworkReader(document->root(), rubric_source).read();
    return problems.error_count() == before ? std::move(framework) : std::nullopt;
}

RubricSource rubrics_beside(const std::filesystem::path& path, const std::filesystem::path& rubric_folder) {
    return [path, rubric_folder](const std::string& id) {
        const auto beside = path.parent_path() / (id + ".toml");
        if (std::filesystem::exists(beside)) return read_source(beside);
        const auto files = files_below(rubric_folder, ".toml");
        if (const auto found = files.find(id); found != files.end()) return read_source(found->second);
        std::vector<std::string> names;
        for (const auto& [name, file] : files)
            names.push_back(name);
        throw Error(Failure::input, "there is no rubric '" + id + "' beside the framework or among the rubrics" +
                                        did_you_mean(id, names));
    };
}

std::optional<Framework> read_framework(const std::filesystem::path& path, const std::filesystem::path& rubric_folder,
                                        Problems& problems) {
    const auto before = problems.error_count();
    auto framework = read_framework(read_source(path), rubrics_beside(path, rubric_folder), problems);
    if (framework) add_configurations(*framework, path, rubric_folder, problems);
    return problems.error_count() == before ? std::move(framework) : std::nullopt;
}

} // namespace weft
