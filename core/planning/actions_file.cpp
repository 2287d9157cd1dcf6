// SPDX-License-Identifier: MIT
#include "core/assessment/criteria_of.hpp"
#include "core/iso_date.hpp"
#include "core/nearest_name.hpp"
#include "core/planning/action_list.hpp"
#include "core/register/system_register.hpp"
#include "core/toml/toml_document.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace weft::planning {
namespace {

constexpr std::array<std::string_view, 3> known_of_a_file{"system", "contact", "action"};
constexpr std::array<std::string_view, 8> known_of_an_action{"id",  "what",  "criterion", "owner",
                                                             "due", "round", "state",     "became"};
constexpr std::array states{ActionState::open, ActionState::done, ActionState::late, ActionState::dropped};

class ActionsReader {
public:
    ActionsReader(const TomlTable& root, std::span<const result::Result> results) : root_(root), results_(results) {}

    ActionList read() {
        root_.allow_only(known_of_a_file, "a file of actions");
        list_.system = read_system();
        list_.contact = root_.text("contact").value_or("");
        for (const auto& result : results_)
            if (result.system == list_.system)
                for (const auto* criterion : criteria_of(result))
                    criteria_.push_back(criterion->id);
        for (const auto& table : root_.tables("action"))
            list_.actions.push_back(read_action(table));
        return std::move(list_);
    }

private:
    std::string read_system() const {
        const auto system = root_.text("system", Needed::yes).value_or("");
        if (!system.empty() && !is_system_key(system))
            root_.complain_at("system", "'" + system + "' is no system; it is a scheme and a value, such as 'ods:QOX'");
        return system;
    }

    Action read_action(const TomlTable& table) const {
        table.allow_only(known_of_an_action, "an action");
        Action action{.id = needed(table, "id"),
                      .what = needed(table, "what"),
                      .criterion = table.text("criterion").value_or(""),
                      .owner = needed(table, "owner"),
                      .due = needed(table, "due"),
                      .round = needed(table, "round"),
                      .state = read_state(table),
                      .became = table.text("became").value_or("")};
        if (!action.id.empty() && std::ranges::find(list_.actions, action.id, &Action::id) != list_.actions.end())
            table.complain_at("id", "the action '" + action.id + "' stands here twice");
        if (!action.due.empty() && !is_iso_date(action.due))
            table.complain_at("due", "due is '" + action.due + "'; it is a day, such as \"2026-12-31\"");
        check_criterion(table, action.criterion);
        if (action.state == ActionState::dropped && action.became.empty())
            table.complain(table.place(), "an action that was dropped says why: became = \"...\"");
        return action;
    }

    /// A text that is there and says something.
    static std::string needed(const TomlTable& table, std::string_view key) {
        auto text = table.text(key, Needed::yes).value_or("");
        if (table.is_text(key) && text.find_first_not_of(" \t\n\r") == std::string::npos)
            table.complain_at(key, "'" + std::string(key) + "' is empty");
        return text;
    }

    static ActionState read_state(const TomlTable& table) {
        const auto name = table.text("state").value_or("open");
        const auto* const state = std::ranges::find(states, name, [](ActionState one) { return name_of(one); });
        if (state != states.end()) return *state;
        std::vector<std::string> names;
        for (const auto one : states)
            names.emplace_back(name_of(one));
        table.complain_at("state", "state is '" + name + "'; it is " + one_of(names) + did_you_mean(name, names));
        return ActionState::open;
    }

    void check_criterion(const TomlTable& table, const std::string& criterion) const {
        if (criterion.empty() || criteria_.empty()) return;
        if (std::ranges::find(criteria_, criterion) == criteria_.end())
            table.complain_at("criterion",
                              "the result has no criterion '" + criterion + "'" + did_you_mean(criterion, criteria_));
    }

    const TomlTable& root_;
    std::span<const result::Result> results_;
    ActionList list_;
    std::vector<std::string> criteria_; ///< ids of the system's results; empty where there is none
};

} // namespace

std::optional<ActionList> read_actions(const std::filesystem::path& path, std::span<const result::Result> results,
                                       Problems& problems) {
    const auto errors_before = problems.error_count();
    const auto document = TomlDocument::parse(read_source(path), problems);
    if (!document) return std::nullopt;
    const auto root = document->root();
    auto list = ActionsReader(root, results).read();
    if (problems.error_count() > errors_before) return std::nullopt;
    return list;
}

} // namespace weft::planning
