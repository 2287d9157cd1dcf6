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

/// One value of a stratum, what it is called in a sentence, and with whom the ICB can settle its records.
struct Named {
    const char* id;
    const char* name;
    const char* settled_with = "";
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
    {"primary", "general practice", "practices"},
    {"community", "community services", "those who run community services"},
    {"social", "social care", "councils, which send such records each quarter already"},
    {"acute", "hospitals", "hospital trusts"},
    {"hospice", "hospices", "hospices, and pay for their share of the work"},
};

constexpr Named groups[] = {
    {"hospice", "hospices"},
    {"charity", "charities"},
    {"care-home", "care homes"},
    {"home-care", "home care"},
};

std::vector<std::string> strata_of(const std::string& key, std::span<const Named> named) {
    std::vector<std::string> strata;
    for (const auto& one : named)
        strata.push_back(key + "=" + one.id);
    return strata;
}

const Named& named_in(const Measure& part, const std::string& key, std::span<const Named> named) {
    return *std::ranges::find(named, part.only(key), &Named::id);
}

/// "hospices (12%) and social care (8%)".
std::string in_words(const std::vector<Measure>& parts, const std::string& key, std::span<const Named> named) {
    std::vector<std::string> names;
    for (const auto& part : parts)
        names.push_back(named_in(part, key, named).name + (" (" + part.percent() + ")"));
    return weft::sdk::listed(names);
}

/// "a; b; c", for parts that have commas of their own.
std::string joined(const std::vector<std::string>& parts) {
    std::string text;
    for (const auto& part : parts)
        text += (text.empty() ? "" : "; ") + part;
    return text;
}

std::string basis_of(const std::vector<Measure>& parts) {
    std::vector<std::string> bases;
    for (const auto& part : parts)
        bases.push_back(part.basis());
    return joined(bases);
}

/// Those parts that are too small as counted, and those of them that are so beyond chance.
struct TooSmall {
    std::vector<Measure> as_counted;
    std::vector<Measure> for_certain;
};

TooSmall below(double enough, const std::vector<Measure>& parts) {
    TooSmall below;
    for (const auto& part : parts) {
        if (part.share() < enough) below.as_counted.push_back(part);
        if (part.high() < enough) below.for_certain.push_back(part);
    }
    return below;
}

/// "; access was offered to 15%", or "" when nobody gave it or it cannot be right.
std::string also(const Assessment& assessment, const Measure& reach, const std::string& measure_id,
                 const std::string& text) {
    for (const auto& other : assessment.measures(measure_id))
        if (other.stratum() == reach.stratum() && other.is_share()) return "; " + text + " " + other.percent();
    return "";
}

/// True when more settings were offered access than can open the record.
bool is_offered_to_more(const Assessment& assessment, const Measure& reach) {
    return std::ranges::any_of(assessment.measures("record-offered"), [&](const Measure& offered) {
        return offered.stratum() == reach.stratum() && offered.is_share() && offered.share() > reach.share();
    });
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

    std::vector<std::string> names;
    for (const auto& reach : worst_off)
        names.push_back(named_in(reach, "service", services).name + (" (" + reach.percent()) +
                        also(assessment, reach, "record-offered", "access was offered to") +
                        also(assessment, reach, "record-used", "used by") + ")");
    const bool is_offered =
        std::ranges::any_of(worst_off, [&](const Measure& reach) { return is_offered_to_more(assessment, reach); });
    assessment.test_claim(
        shared_record, *lowest,
        {
            .rule_id = rule,
            .finding = "fewest can open the plan and record at " + weft::sdk::listed(names),
            .remediation = is_offered
                               ? "Whoever runs the shared record can ask those who were offered access what keeps them "
                                 "from opening it, and the ICB can pay for what they lack."
                               : "Whoever runs the shared record, and the ICB that pays for it, can offer access there "
                                 "first; these services cannot grant it to themselves.",
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
        const bool is_enough = known.share() >= enough;
        const auto finding = std::string("the ethnic group is known for ") + (is_enough ? "" : "only ") +
                             known.percent() + " of the people who died" +
                             (is_enough ? "" : ", so differences may be hidden");
        const Judgement judgement{
            .rule_id = rule,
            .finding = finding,
            .remediation = "Practices, hospitals and hospices can ask and record it; until then the ICB can say beside "
                           "every count what it cannot see.",
            .basis = known.basis(),
        };
        if (!is_enough)
            for (const auto& criterion : touched)
                assessment.note(rule, "Look with care: " + finding + ".", criterion.id());
        for (const auto& criterion : who_misses_out) {
            assessment.note_kinder(criterion, known.rank_supported(), judgement);
            if (known.high() < enough) assessment.hold_back(criterion, criterion.level_count() - 2, judgement);
        }
    }
}

Judgement missing_links(const std::vector<Measure>& missing) {
    std::vector<std::string> partners;
    for (const auto& link : missing)
        partners.push_back(std::string("with ") + named_in(link, "link", links).settled_with);
    return {
        .rule_id = "missing-link",
        .finding = "too few deaths are joined to the records of " + in_words(missing, "link", links),
        .remediation = "The ICB, which holds the joined data, can settle the data agreement " + joined(partners) + ".",
        .basis = basis_of(missing),
    };
}

/// Where the records of all care can be joined for more deaths than the claim would need.
void note_kinder_view(Assessment& assessment, const Criterion& joined_data) {
    for (const auto& all_five : assessment.measures("linked-deaths"))
        if (all_five.stratum().empty() && all_five.is_share())
            assessment.note_kinder(joined_data, all_five.rank_supported(),
                                   {
                                       .rule_id = "missing-link",
                                       .finding = "all five kinds of record can be joined for " + all_five.percent() +
                                                  " of the people who died",
                                       .remediation = "",
                                       .basis = all_five.basis(),
                                   });
}

/// What one service knows can be joined to what the others know.
void judge_missing_link(Assessment& assessment, const Criterion& joined_data) {
    constexpr auto rule = "missing-link";
    const auto enough = assessment.number("link-joined");
    const auto several_missing = assessment.rank("links-missing-held-at", joined_data);
    const auto one_missing = assessment.rank("one-link-missing-held-at", joined_data);
    const auto supported_by = [&](const std::vector<Measure>& missing) {
        if (missing.size() > 1) return several_missing;
        return missing.empty() ? joined_data.level_count() - 1 : one_missing;
    };

    const auto missing =
        below(enough, assessment.shares("linked-deaths", strata_of("link", links), rule, joined_data.id()));
    if (joined_data.claimed() > supported_by(missing.for_certain))
        assessment.hold_back(joined_data, supported_by(missing.for_certain), missing_links(missing.for_certain));
    else
        assessment.note_within_chance(joined_data, supported_by(missing.as_counted), missing_links(missing.as_counted));
    if (missing.as_counted.empty()) note_kinder_view(assessment, joined_data);
}

/// "the workforce plan counts most posts of hospices and charities, and too few of home care (12%)".
std::string counted_and_not(const std::vector<Measure>& given, const std::vector<Measure>& uncounted) {
    std::vector<std::string> counted;
    for (const auto& group : given)
        if (std::ranges::find(uncounted, group.stratum(), &Measure::stratum) == uncounted.end())
            counted.emplace_back(named_in(group, "group", groups).name);
    return "the workforce plan counts " +
           (counted.empty() ? "" : "most posts of " + weft::sdk::listed(counted) + ", and ") +
           (counted.empty() ? "too few posts of " : "too few of ") + in_words(uncounted, "group", groups);
}

Judgement uncounted_people(const std::vector<Measure>& given, const std::vector<Measure>& uncounted) {
    return {
        .rule_id = "uncounted-people",
        .finding = counted_and_not(given, uncounted),
        .remediation = "The ICB and the councils, which write the plan, can count these posts with those who employ "
                       "the staff; Skills for Care publishes estimates for care homes and home care.",
        .basis = basis_of(uncounted),
    };
}

/// The workforce plan counts those who are not employed by the NHS or a council as well.
void judge_uncounted_people(Assessment& assessment, const Criterion& workforce_plan) {
    constexpr auto rule = "uncounted-people";
    const auto counted = assessment.number("group-counted");
    const auto level = assessment.rank("uncounted-held-at", workforce_plan);
    const auto level_of_all = assessment.rank("all-counted-supports", workforce_plan);
    const auto strata = strata_of("group", groups);
    const auto given = assessment.shares("workforce-counted", strata, rule, workforce_plan.id());

    const auto uncounted = below(counted, given);
    if (!uncounted.for_certain.empty())
        assessment.hold_back(workforce_plan, level, uncounted_people(given, uncounted.for_certain));
    else if (!uncounted.as_counted.empty())
        assessment.note_within_chance(workforce_plan, level, uncounted_people(given, uncounted.as_counted));
    else if (given.size() == strata.size())
        assessment.note_kinder(
            workforce_plan, level_of_all,
            {
                .rule_id = rule,
                .finding = "the workforce plan counts most posts of " + in_words(given, "group", groups),
                .remediation = "",
                .basis = basis_of(given),
            });
}

/// Tests what partners say of records, data, listening and staff against the records: see README.md.
struct Administrative {
    static constexpr auto id = "weft.administrative";
    static constexpr auto name = "Administrative integration, tested against the records";
    static constexpr auto version = "1.1.0";
    static constexpr const char* rubrics[] = {nullptr};
    static constexpr const char* parameters[] = {"known-enough",          "link-joined",
                                                 "links-missing-held-at", "one-link-missing-held-at",
                                                 "group-counted",         "uncounted-held-at",
                                                 "all-counted-supports",  "most-levels-down",
                                                 "never-below",           nullptr};
    static constexpr const char* measures[] = {"record-reach",  "record-offered",    "record-used", "ethnicity-known",
                                               "linked-deaths", "workforce-counted", nullptr};

    void assess(Assessment& assessment) const {
        for (const auto& shared_record : assessment.criterion("shared-record"))
            judge_cannot_open_it(assessment, shared_record);
        judge_blank_boxes(assessment);
        for (const auto& joined_data : assessment.criterion("joined-data"))
            judge_missing_link(assessment, joined_data);
        for (const auto& workforce_plan : assessment.criterion("one-workforce-plan"))
            judge_uncounted_people(assessment, workforce_plan);
    }
};

} // namespace

WEFT_PLUGIN(Administrative);
