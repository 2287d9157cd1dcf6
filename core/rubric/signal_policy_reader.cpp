// SPDX-License-Identifier: MIT
#include "core/rubric/signal_policy_reader.hpp"

#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weft {
namespace {

/// One table of which every key is needed, and no other is known.
class WholeTable {
public:
    WholeTable(const TomlTable& above, std::string_view name, std::vector<std::string_view> keys)
        : table_(above.table(name, Needed::yes)) {
        if (table_) table_->allow_only(keys, "[" + std::string(name) + "]");
    }

    /// At least 1.
    int count(std::string_view key) const {
        const auto value = table_ ? table_->integer(key, Needed::yes) : std::nullopt;
        if (!value) return 0;
        if (*value < 1 || *value > std::numeric_limits<int>::max()) {
            table_->complain_at(key, "'" + std::string(key) + "' is " + std::to_string(*value) +
                                         "; a whole number of 1 or more belongs here");
            return 0;
        }
        return static_cast<int>(*value);
    }

    /// Above 0 and at most 1.
    Fraction share(std::string_view key) const {
        const auto value = positive(key);
        if (value > 1)
            table_->complain_at(key,
                                "'" + std::string(key) + "' is " + to_text(value) + "; a share is not more than 1");
        return value;
    }

    Fraction positive(std::string_view key) const {
        const auto value = table_ ? table_->positive(key, Needed::yes) : std::nullopt;
        return value.value_or(0);
    }

private:
    std::optional<TomlTable> table_;
};

} // namespace

SignalPolicy read_signal_policy(const TomlTable& root) {
    SignalPolicy policy;
    const auto signals = root.table("signals", Needed::yes);
    if (!signals) return policy;

    const WholeTable lines(*signals, "straight-lines", {"answers", "same_level", "run", "run_share", "people"});
    policy.straight_lines = {.answers = lines.count("answers"),
                             .same_level = lines.share("same_level"),
                             .run = lines.count("run"),
                             .run_share = lines.share("run_share"),
                             .people = lines.share("people")};
    const WholeTable copies(*signals, "copies", {"answers", "chance"});
    policy.copies = {.answers = copies.count("answers"), .chance = copies.share("chance")};
    const WholeTable jumps(*signals, "jumps", {"levels"});
    policy.jumps = {.levels = jumps.count("levels")};
    const WholeTable unsupported(*signals, "unsupported", {"criteria", "share"});
    policy.unsupported = {.criteria = unsupported.count("criteria"), .share = unsupported.share("share")};
    const WholeTable excused(*signals, "not-applicable", {"excess", "criteria", "alpha", "systems"});
    policy.not_applicable = {.excess = excused.share("excess"),
                             .criteria = excused.count("criteria"),
                             .alpha = excused.share("alpha"),
                             .systems = excused.count("systems")};
    const WholeTable lead(*signals, "lead-bodies", {"gap", "alpha", "people"});
    policy.lead_bodies = {.gap = lead.positive("gap"), .alpha = lead.share("alpha"), .people = lead.count("people")};
    const WholeTable edges(*signals, "thresholds", {"window", "systems", "near", "alpha"});
    policy.thresholds = {.window = edges.share("window"),
                         .systems = edges.count("systems"),
                         .near = edges.count("near"),
                         .alpha = edges.share("alpha")};
    const WholeTable tests(*signals, "tests", {"exact_limit", "replicates"});
    policy.tests = {.exact_limit = tests.count("exact_limit"), .replicates = tests.count("replicates")};
    return policy;
}

ModerationPolicy read_moderation_policy(const TomlTable& root) {
    const WholeTable table(root, "moderation", {"criteria", "level", "tolerated", "confidence", "chosen"});
    return {.criteria = table.count("criteria"),
            .level = table.share("level"),
            .tolerated = table.share("tolerated"),
            .confidence = table.share("confidence"),
            .chosen = table.share("chosen")};
}

} // namespace weft
