// SPDX-License-Identifier: MIT
#include "core/rubric/profile_reader.hpp"

#include "core/nearest_name.hpp"
#include "core/rubric/gate_reader.hpp"
#include "core/rubric/id_reader.hpp"
#include "core/rubric/ids.hpp"

#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace weft {
namespace {

class ProfileReader {
public:
    explicit ProfileReader(const Framework& framework) : framework_(framework), ids_("profile") {
        for (std::size_t question = 0; question < framework.criterion_count; ++question)
            known_.push_back(framework.questions[question].id);
    }

    Profile read(const TomlTable& table) {
        static constexpr std::array<std::string_view, 4> keys{"id", "title", "about", "expect"};
        table.allow_only(keys, "a profile");
        Profile profile;
        profile.id = ids_.read(table);
        profile.title = table.text("title").value_or(in_plain_words(profile.id));
        profile.about = table.text("about").value_or("");
        const auto expected = table.table("expect", Needed::yes);
        if (!expected) return profile;
        for (const auto& key : expected->keys())
            if (auto expectation = read_expectation(*expected, key)) profile.expect.push_back(*expectation);
        if (expected->keys().empty())
            table.complain_at("expect", "a profile expects something of at least one criterion");
        return profile;
    }

private:
    std::optional<Expectation> read_expectation(const TomlTable& expected, const std::string& id) const {
        const auto question = framework_.find_question(id);
        if (!question || *question >= framework_.criterion_count) {
            expected.complain(expected.key_place(id), "there is no criterion '" + id + "'" + did_you_mean(id, known_));
            return std::nullopt;
        }
        const auto& scale = framework_.domains[framework_.questions[*question].domain].rubric.scale;
        const auto level = read_level(expected, id, scale);
        if (!level) return std::nullopt;
        if (*level == 0) {
            expected.complain_at(id, "everybody has the worst level; an expectation begins above it");
            return std::nullopt;
        }
        return Expectation{.criterion = id, .at_least = *level};
    }

    const Framework& framework_;
    IdReader ids_;
    std::vector<std::string> known_;
};

} // namespace

void read_profiles(const TomlTable& root, Framework& framework) {
    ProfileReader reader(framework);
    for (const auto& table : root.tables("profile"))
        framework.profiles.push_back(reader.read(table));
}

} // namespace weft
