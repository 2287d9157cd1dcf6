// SPDX-License-Identifier: MIT
#include "core/rubric/view_reader.hpp"

#include "core/nearest_name.hpp"
#include "core/rubric/aggregate_reader.hpp"
#include "core/rubric/id_reader.hpp"
#include "core/rubric/ids.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace weft {
namespace {

class ViewReader {
public:
    ViewReader(const RuleParameters& parameters, const Framework& framework)
        : parameters_(parameters),
          framework_(framework),
          ids_("view") {
        for (const auto& domain : framework.domains)
            for (const auto& criterion : domain.rubric.criteria)
                tags_.insert(criterion.tags.begin(), criterion.tags.end());
    }

    std::optional<View> read(const TomlTable& table) {
        static constexpr std::array<std::string_view, 5> keys{"id", "title", "about", "tag", "aggregate"};
        table.allow_only(keys, "a view");
        View view;
        view.place = table.place();
        view.id = ids_.read(table);
        view.title = table.text("title").value_or(in_plain_words(view.id));
        view.about = table.text("about").value_or("");
        view.tag = table.text("tag", Needed::yes).value_or("");
        if (view.tag.empty()) return std::nullopt;
        const auto questions = framework_.tagged(view.tag);
        if (questions.empty()) {
            const std::vector<std::string> known(tags_.begin(), tags_.end());
            table.complain_at("tag", "no criterion has the tag '" + view.tag + "'" + did_you_mean(view.tag, known));
            return std::nullopt;
        }
        const auto aggregate = table.table("aggregate", Needed::yes);
        if (!aggregate || !has_one_scale(table, questions)) return std::nullopt;
        const auto rule = read_aggregate(*aggregate, "a view's [aggregate]", parameters_);
        if (!rule) return std::nullopt;
        for (const auto* key : {"over", "beside", "stages"})
            if (aggregate->has(key))
                aggregate->complain_at(key, "a view counts criteria by one rule; '" + std::string(key) +
                                                "' has no place here");
        view.aggregate = *rule;
        check_bands(*aggregate, view);
        return view;
    }

private:
    bool has_one_scale(const TomlTable& table, const std::vector<std::size_t>& questions) const {
        const auto scale_of = [&](std::size_t question) -> const Scale& {
            return framework_.domains[framework_.questions[question].domain].rubric.scale;
        };
        for (const auto question : questions) {
            if (scale_of(question) == scale_of(questions.front())) continue;
            table.complain_at("tag", "'" + framework_.criterion(question).id + "' has another scale than '" +
                                         framework_.criterion(questions.front()).id +
                                         "'; a view needs one for all its criteria");
            return false;
        }
        return true;
    }

    void check_bands(const TomlTable& table, const View& view) const {
        const auto& bands = view.aggregate.bands;
        if (bands.empty()) return;
        const auto context = view_context(framework_, view);
        const auto range = find_node_rule(view.aggregate.rule)->range(context, 1);
        if (const auto gap = find_gap(bands, range.lowest, range.highest))
            table.complain_at("bands", in_words(*gap) + " falls into no band; this rule gives values from " +
                                           to_text(range.lowest) + " to " + to_text(range.highest));
    }

    const RuleParameters& parameters_;
    const Framework& framework_;
    IdReader ids_;
    std::set<std::string> tags_; ///< of all criteria
};

} // namespace

void read_views(const TomlTable& root, const RuleParameters& parameters, Framework& framework) {
    ViewReader reader(parameters, framework);
    for (const auto& table : root.tables("view"))
        if (auto view = reader.read(table)) framework.views.push_back(std::move(*view));
}

} // namespace weft
