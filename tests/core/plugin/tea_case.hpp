// SPDX-License-Identifier: MIT
#pragma once

#include "core/answers/answer_table.hpp"
#include "core/assessment/assessed_system.hpp"
#include "core/plugin/plugin_folder.hpp"
#include "core/register/merger.hpp"
#include "core/rubric/framework.hpp"

#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace weft {

using namespace std::chrono_literals;

/// What a test changes in the rubric of the first domain, and gives besides answers.
struct TeaChanges {
    std::vector<std::pair<std::string, std::string>> rubric; ///< text that is there, and what stands there instead
    std::vector<std::filesystem::path> records;              ///< files of evidence and measures
};

/// The tea framework of the program's own tests, whose first domain (boils, fresh, warmed) is looked at by a plugin and
/// whose second (asked) stands as answered. Kettle and Hob answered it.
class TeaCase {
public:
    /// `parameters` are those of [assessor], as TOML: `{ behaviour = "throws" }`.
    explicit TeaCase(const std::string& plugin_id, const std::string& parameters = "{}",
                     const TeaChanges& changes = {});

    /// From now on it was made by a merger in the year of the round.
    void merge(Merger merger) { merger_ = std::move(merger); }

    /// What the plugin, or what became of it, brings up on the first domain; as the result document has it.
    const DomainFindings& let_look(const PluginFolder& plugins, std::chrono::milliseconds deadline = 60s);

    const Framework& framework() const { return *framework_; }
    const AssessmentAnswers& answers() const { return answers_; }
    const AssessedSystem& system() const { return *system_; }

    /// "note said: It is said." and "warning refused-finding on boils: ...", in order.
    std::vector<std::string> cautions() const;
    /// "boils at 1 (held): So.", in order.
    std::vector<std::string> ceilings() const;
    /// "number: -0.5" and "not-known: not known", in order, but the plugin's record of what the engine answered.
    std::vector<std::string> indicators() const;
    /// "taken refused taken": what the engine answered to each report.
    std::string engine_said() const;

private:
    std::unique_ptr<Framework> framework_;
    AssessmentAnswers answers_;
    std::optional<Merger> merger_;
    std::unique_ptr<ScoringPlan> plan_;
    std::unique_ptr<AssessedSystem> system_;
};

} // namespace weft
