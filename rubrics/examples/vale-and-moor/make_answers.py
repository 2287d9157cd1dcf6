#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes the made-up answers of Vale and Moor beside it, from the rubrics as they are: the same bytes on every machine.

    python3 rubrics/examples/vale-and-moor/make_answers.py

Nothing here is drawn from a real place. What people say is the level that a story gives a criterion, moved by what their
sector tends to see and by a number that is made of their id and the criterion's, so that nobody's answer depends on another.
"""

import csv
import hashlib
import pathlib
import tomllib

here = pathlib.Path(__file__).resolve().parent
rubrics = here.parent.parent
system, year = "demo:vale-and-moor", "2026"

# sector: (first letter of its ids, people who give care, people who lead, organisations, what it tends to see)
people = {
    "commissioner": ("b", 0, 6, ["vale-and-moor-icb"], 0.8),
    "nhs-provider": ("n", 5, 3, ["vale-hospitals", "moor-hospital", "community-trust"], 0.7),
    "primary-care": ("p", 5, 2, ["mill-lane-surgery", "harbour-practice", "moor-top-surgery", "out-of-hours-service"], 0.1),
    "local-authority": ("c", 3, 4, ["vale-council", "moor-council"], 0.2),
    "hospice": ("h", 4, 3, ["st-brannoc-hospice", "moorside-hospice", "childrens-hospice"], -0.5),
    "community": ("v", 4, 3, ["bereavement-cafe", "faith-network", "carers-circle", "travellers-advice"], -0.8),
    "care-provider": ("s", 4, 2, ["elm-house", "bay-view-homes", "vale-home-care"], -0.5),
    "lived-experience": ("e", 0, 12, [""], -0.6),
}

# What is so in the story, where it is not about level 2. Half a level more makes most people say the next.
story = {
    # Noticed and planned for: the trusts are proud of it, the search says otherwise.
    "identification": 3.2,
    "planning-ahead": 2.9,
    "care-as-wished": 1.3,
    "kind-and-skilled": 3.2,
    "specialist-advice": 3.1,
    # One line for everybody, staffed by day.
    "one-way-in": 3.1,
    "fair-cover": 3.2,
    "in-reach": 2.8,
    "tailored-services": 1.4,
    "support-for-those-close": 2.4,
    # A board on which hospices sit and small charities do not feel heard.
    "in-the-main-plans": 3.2,
    "decide-together": 3.0,
    "say-in-decisions": 2.7,
    "people-at-the-table": 1.2,
    "agreed-good": 1.5,
    "secure-funding": 2.8,
    "trust": 3.0,
    # A shared record that reaches most, and a thin picture of who misses out.
    "shared-record": 3.1,
    "joined-data": 2.9,
    "one-workforce-plan": 2.8,
    "workforce-like-its-communities": 1.3,
}
ordinary = 2.4

# Criteria on which those who pay and those who are small see most differently.
contested = {"say-in-decisions": 1.8, "trust": 2.2, "fair-exchange": 1.7, "named-coordinator": 1.6, "seamless": 1.8}

# What few outside the data team can say, so that too little is known for a level.
out_of_sight = {"joined-data"}

# "Not this" items that most people say are so.
so_it_is = {"support-for-those-close/leaflet-only"}
sometimes_so = {"named-coordinator/a-team-not-a-person", "say-in-decisions/papers-come-later", "one-way-in/machine-answers"}

# measure: [(stratum, numerator, denominator, who counted)]. What is not here was never counted: it is not tested.
counted = {
    "register-reach": [
        ("", 1134, 4200, "Search of all practices, joined to deaths"),
        ("diagnosis=cancer", 560, 1300, "Search of all practices, joined to deaths"),
        ("diagnosis=non-cancer", 574, 2900, "Search of all practices, joined to deaths"),
    ],
    "planning-offer": [("", 702, 1134, "Search of all practices")],
    "three-admissions": [("", 273, 4200, "Published profiles of palliative and end of life care")],
    "staffed-hours": [
        ("", 84, 168, "Specification, rota and call log of the advice line"),
        ("paid-by=charity", 42, 168, "Accounts of the hospice that runs the line"),
    ],
    "seven-day-core": [
        ("", 702000, 780000, "Contract register"),
        ("place=vale", 560000, 560000, "Contract register"),
        ("place=moor", 142000, 220000, "Contract register"),
    ],
    "own-seats": [("", 3, 5, "Terms of reference of the palliative care board")],
    "multi-year-share": [("", 2.1, 6.8, "Register of grants and contracts, in millions of pounds")],
    "settlement-years": [("", 1, 1, "Letter of settlement")],
    "public-share": [("", 5.6, 14.1, "Accounts of the three hospices, in millions of pounds")],
    "ethnicity-known": [("", 3234, 4200, "Records of those who died")],
    "linked-deaths": [
        ("link=primary", 3990, 4200, "Data team of the board"),
        ("link=community", 2940, 4200, "Data team of the board"),
        ("link=acute", 3780, 4200, "Data team of the board"),
        ("link=social", 1260, 4200, "Data team of the board"),
        ("link=hospice", 2310, 4200, "Data team of the board"),
    ],
    "record-reach": [
        ("service=practice", 58, 62, "Shared-record team"),
        ("service=community-nursing", 12, 12, "Shared-record team"),
        ("service=hospital", 5, 5, "Shared-record team"),
        ("service=ambulance", 19, 20, "Shared-record team"),
        ("service=111", 1, 1, "Shared-record team"),
        ("service=out-of-hours", 2, 2, "Shared-record team"),
        ("service=hospice", 3, 3, "Shared-record team"),
        ("service=care-home", 64, 118, "Shared-record team"),
        ("service=home-care", 24, 46, "Shared-record team"),
    ],
}

shown = [
    ("icb-search", "identification", "primary-care", "search", "document",
     "Search of all practices for people near the end of life", "2026-02-14"),
    ("death-review", "identification", "nhs-provider", "audit", "document", "Review of 120 deaths in hospital", "2026-03-03"),
    ("one-form", "one-plan", "nhs-provider", "policy", "document", "One form for plans, agreed by three trusts", "2025-11-20"),
    ("hospice-count", "named-coordinator", "hospice", "count", "document", "Count of people with a named coordinator",
     "2026-03-28"),
    ("carer-survey", "named-coordinator", "community", "survey", "document", "What 41 carers told the carers circle",
     "2026-04-02"),
    ("rota", "one-way-in", "commissioner", "specification", "document", "Specification and rota of the advice line",
     "2026-01-15"),
    ("grant-list", "secure-funding", "moderator", "register", "verified", "Register of grants and contracts, audited",
     "2026-04-30"),
    ("terms", "say-in-decisions", "commissioner", "terms-of-reference", "document",
     "Terms of reference of the palliative care board", "2025-09-01"),
    ("access-log", "shared-record", "nhs-provider", "audit", "document", "Who opened the shared record, January to March",
     "2026-04-11"),
    ("strategy", "decide-together", "commissioner", "strategy", "assertion", "Draft strategy, as told at a meeting",
     "2026-02-01"),
    ("ethnic-group", "who-misses-out", "nhs-provider", "count", "document", "Ethnic group in the records of those who died",
     "2026-05-06"),
]


def chance(*what):
    """A number from 0 up to 1 that is always the same for the same words."""
    digest = hashlib.sha256("/".join(what).encode()).digest()
    return int.from_bytes(digest[:6], "big") / 2**48


def criteria():
    framework = tomllib.loads((rubrics / "frameworks/peolc-integration.toml").read_text())
    for entry in framework["framework"]["rubrics"]:
        rubric = tomllib.loads((rubrics / f"{entry['id']}.toml").read_text())
        for capability in rubric["capability"]:
            yield from capability["criterion"]


def respondents():
    for sector, (letter, front_line, lead, organisations, _) in people.items():
        for number in range(front_line + lead):
            role = "front-line" if number < front_line else "lead"
            if sector == "lived-experience":
                role = "group-member" if number < 3 else ""
            yield f"{letter}{number + 1:02}", sector, organisations[number % len(organisations)], role


def is_asked(criterion, sector, role):
    asked_of = criterion.get("asked_of")
    return not asked_of or sector in asked_of or f"{sector}/{role}" in asked_of


def level(criterion, respondent, sector):
    leaning = people[sector][4]
    level = story.get(criterion, ordinary) + leaning * contested.get(criterion, 1)
    level += 0.9 * (chance(respondent, criterion) - 0.5)
    return max(0, min(4, int(level + 0.5) if level > 0 else 0))


def answer(criterion, respondent, sector):
    luck = chance("says", respondent, criterion)
    if criterion in out_of_sight and luck < 0.7:
        return "dk", ""
    if luck < 0.02:
        return None
    if luck < 0.05 and sector == "lived-experience":
        return "declined", ""
    return ("dk", "") if luck < 0.07 else ("level", level(criterion, respondent, sector))


def limit_answer(limit, respondent):
    luck = chance("limit", respondent, limit)
    often = 0.75 if limit in so_it_is else 0.4 if limit in sometimes_so else 0.05
    return "yes" if luck < often else "dk" if luck > 0.97 else "no"


def write(name, header, rows):
    with open(here / "answers" / name, "w", newline="", encoding="utf-8") as file:
        csv.writer(file, lineterminator="\n").writerows([header.split(","), *rows])


def main():
    asked = list(criteria())
    everybody = sorted(respondents())
    answers = []
    for respondent, sector, organisation, role in everybody:
        for criterion in asked:
            if not is_asked(criterion, sector, role):
                continue
            said = answer(criterion["id"], respondent, sector)
            if said is None:
                continue
            answers.append((system, year, respondent, sector, organisation, criterion["id"], *said, "", ""))
            if sector == "lived-experience":  # a journey can answer a question, not a rule about papers
                continue
            for limit in criterion.get("limits", []):
                name = f"{criterion['id']}/{limit['id']}"
                answers.append((system, year, respondent, sector, organisation, name, limit_answer(name, respondent), "", "", ""))
    write("answers.csv", "system,round,respondent,sector,organisation,criterion,state,level,rationale,evidence", answers)
    write("respondents.csv", "system,round,respondent,sector,organisation,role,domains,criteria",
          [(system, year, *who, "", "") for who in everybody])
    write("measures.csv", "system,round,measure,stratum,numerator,denominator,period_start,period_end,source",
          [(system, year, measure, stratum, numerator, denominator, "2025-04-01", "2026-03-31", source)
           for measure, values in counted.items() for stratum, numerator, denominator, source in values])
    write("evidence.csv", "system,round,id,criterion,sector,kind,grade,title,link,date,sha256",
          [(system, year, *piece[:6], "", piece[6], "") for piece in shown])
    write("register.csv", "key,name,region,valid_from,valid_to", [(system, "Vale and Moor (made up)", "", "", "")])


main()
