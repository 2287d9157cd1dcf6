// SPDX-License-Identifier: MIT
#include <weft/plugin.hpp>

#include <algorithm>
#include <iterator>
#include <span>
#include <string>
#include <vector>

namespace {

using weft::sdk::Assessment;
using weft::sdk::Criterion;
using weft::sdk::Judgement;
using weft::sdk::Measure;

/// One value of a stratum, and what it is called in a sentence.
struct Named {
    const char* id;
    const char* name;
};

constexpr Named services[] = {
    {"practice", "GP practices"},
    {"community-nursing", "community nursing"},
    {"hospital", "hospitals"},
    {"ambulance", "ambulance services"},
    {"111", "111"},
    {"out-of-hours", "out-of-hours services"},
    {"hospice", "hospices"},
    {"care-home", "care homes"},
    {"home-care", "home care"},
};

constexpr Named links[] = {
    {"primary", "general practice"}, {"community", "community services"},
    {"social", "social care"},       {"acute", "hospitals"},
    {"hospice", "hospices"},
};

std::vector<std::string> strata_of(const std::string& key, std::span<const Named> named) {
    std::vector<std::string> strata;
    for (const auto& one : named)
        strata.push_back(key + "=" + one.id);
    return strata;
}

/// "hospices (12%) and social care (8%)".
std::string in_words(const std::vector<Measure>& parts, const std::string& key, std::span<const Named> named) {
    std::vector<std::string> names;
    for (const auto& part : parts)
        for (const auto& one : named)
            if (part.only(key) == one.id) names.push_back(one.name + (" (" + part.percent() + ")"));
    return weft::sdk::listed(names);
}

std::string basis_of(const std::vector<Measure>& parts) {
    std::string basis;
    for (const auto& part : parts)
        basis += (basis.empty() ? "" : "; ") + part.basis();
    return basis;
}

/// Everybody who cares for a person can open the plan and record: the type of service that is worst off counts.
void judge_cannot_open_it(Assessment& assessment, const Criterion& shared_record) {
    constexpr auto rule = "cannot-open-it";
    const auto reached = assessment.shares("record-reach", strata_of("service", services), rule, shared_record.id());
    if (reached.empty()) return;
    const auto lowest = std::ranges::min_element(reached, {}, &Measure::share);
    std::vector<Measure> worst_off;
    std::ranges::copy_if(reached, std::back_inserter(worst_off),
                         [&](const Measure& reach) { return reach.share() <= lowest->share(); });
    assessment.test_claim(
        shared_record, *lowest,
        {
            .rule_id = rule,
            .finding = "fewest can open the plan and record at " + in_words(worst_off, "service", services),
            .remediation =
                "Whoever runs the shared record, and the ICB that pays for it, can offer access there first; "
                "these services cannot grant it to themselves.",
            .basis = basis_of(worst_off),
        });
}

/// Where the ethnic group of many is not known, differences between groups may be hidden.
void judge_blank_boxes(Assessment& assessment) {
    constexpr auto rule = "blank-boxes";
    const auto who_misses_out = assessment.criterion("who-misses-out");
    const auto picture_of_need = assessment.criterion("picture-of-need");
    auto touched = who_misses_out;
    touched.insert(touched.end(), picture_of_need.begin(), picture_of_need.end());
    if (touched.empty()) return;

    const auto enough = assessment.number("known-enough");
    for (const auto& known : assessment.shares("ethnicity-known", {""}, rule, touched.front().id())) {
        if (!(known.share() < enough)) continue;
        const auto finding = "the ethnic group is known for only " + known.percent() +
                             " of the people who died, so differences may be hidden";
        for (const auto& criterion : touched)
            assessment.note(rule, "Look with care: " + finding + ".", criterion.id());
        if (known.high() < enough)
            for (const auto& criterion : who_misses_out)
                assessment.hold_back(
                    criterion, criterion.level_count() - 2,
                    {
                        .rule_id = rule,
                        .finding = finding,
                        .remediation =
                            "Practices, hospitals and hospices can ask and record it; until then the ICB can "
                            "say beside every count what it cannot see.",
                        .basis = known.basis(),
                    });
    }
}

/// What one service knows can be joined to what the others know.
void judge_missing_link(Assessment& assessment, const Criterion& joined_data) {
    constexpr auto rule = "missing-link";
    const auto joined = assessment.number("link-joined");
    const auto several_missing = assessment.rank("links-missing-held-at", joined_data);
    const auto one_missing = assessment.rank("one-link-missing-held-at", joined_data);
    const auto supported_by = [&](const std::vector<Measure>& missing) {
        if (missing.size() > 1) return several_missing;
        return missing.empty() ? joined_data.level_count() - 1 : one_missing;
    };
    const auto judgement_on = [&](const std::vector<Measure>& missing) {
        return Judgement{
            .rule_id = rule,
            .finding = "too few deaths are joined to the records of " + in_words(missing, "link", links),
            .remediation = "The ICB, which holds the joined data, can settle the data agreement with those who keep "
                           "these records.",
            .basis = basis_of(missing),
        };
    };

    std::vector<Measure> missing;
    std::vector<Measure> perhaps_missing; // those that are missing for certain among them
    for (const auto& link : assessment.shares("linked-deaths", strata_of("link", links), rule, joined_data.id())) {
        if (link.share() < joined) perhaps_missing.push_back(link);
        if (link.high() < joined) missing.push_back(link);
    }
    if (joined_data.claimed() > supported_by(missing))
        assessment.hold_back(joined_data, supported_by(missing), judgement_on(missing));
    else
        assessment.note_within_chance(joined_data, supported_by(perhaps_missing), judgement_on(perhaps_missing));
}

/// Tests what partners say of records, data and listening against the records: see README.md.
struct Administrative {
    static constexpr auto id = "weft.administrative";
    static constexpr auto name = "Administrative integration, tested against the records";
    static constexpr auto version = "1.0.0";
    static constexpr const char* rubrics[] = {nullptr};
    static constexpr const char* parameters[] = {
        "known-enough", "link-joined", "links-missing-held-at", "one-link-missing-held-at", "most-levels-down",
        "never-below",  nullptr};
    static constexpr const char* measures[] = {"record-reach", "ethnicity-known", "linked-deaths", nullptr};

    void assess(Assessment& assessment) const {
        for (const auto& shared_record : assessment.criterion("shared-record"))
            judge_cannot_open_it(assessment, shared_record);
        judge_blank_boxes(assessment);
        for (const auto& joined_data : assessment.criterion("joined-data"))
            judge_missing_link(assessment, joined_data);
    }
};

} // namespace

WEFT_PLUGIN(Administrative);
