# SPDX-License-Identifier: MIT
"""How often each gate and each ceiling binds over the made-up national example, as the tables of its README.

    national_bindings.py WEFT RUBRICS [--seeds N...] [--check]

Makes the example for every seed, assesses both rounds with the plugins in place, and counts systems. --check fails where a
gate or a judgement binds for everybody or for nobody, or where the levels of a domain do not spread over three or more.
"""

import argparse
import collections
import json
import pathlib
import subprocess
import sys
import tempfile
import time

FRAMEWORK = "peolc-integration"
LEVELS_WANTED = 3


def run(weft, *arguments):
    done = subprocess.run([weft, *arguments], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"weft {' '.join(arguments)}: exit {done.returncode}\n{done.stderr}")
    return done.stdout


def results_of(weft, rubrics, seed, took):
    with tempfile.TemporaryDirectory() as folder:
        country = str(pathlib.Path(folder) / "country")
        shipped = ["--rubrics", rubrics]
        begin = time.monotonic()
        run(weft, "example", "national", "--seed", str(seed), "--output", country, *shipped)
        made = time.monotonic()
        lines = run(weft, "assess", country, "--framework", FRAMEWORK, "--json", *shipped)
        took.append((made - begin, time.monotonic() - made))
    return [json.loads(line) for line in lines.splitlines()]


def criteria_of(domain):
    return [criterion for capability in domain["capabilities"] for criterion in capability["criteria"]]


class Tally:
    """Systems by what came of a rule in them, the strongest thing first."""

    ORDER = ("binds", "holds", "says", "not tested")

    def __init__(self, results):
        self.of = collections.defaultdict(collections.Counter)
        self.limits = collections.Counter()
        self.systems = len(results)
        for result in results:
            self.add(result)

    def add(self, result):
        seen = collections.defaultdict(set)
        for domain in result["domains"]:
            own = {judgement["id"] for judgement in domain["judgements"]}
            for rule in own:
                seen[(domain["id"], rule)] = set()  # also where nothing comes of it
            for criterion in criteria_of(domain):
                for ceiling in criterion["ceilings"]:
                    rule = ceiling["rule"]
                    if rule.startswith("limit:"):  # more than a hundred, counted by themselves
                        self.limits[(criterion["id"], rule)] += ceiling["binding"]
                        continue
                    where = domain["id"] if rule in own else "every domain"
                    seen[(where, rule)].add("binds" if ceiling["binding"] else "holds")
            for caution in domain["cautions"]:
                if caution["rule"] not in own:  # the engine's own remarks
                    continue
                seen[(domain["id"], caution["rule"])].add("not tested" if caution["not_tested"] else "says")
        for gate in result["overall"]["gates"]:
            key = ("the whole", gate["id"])
            seen[key].add("binds" if gate["binding"] else "holds" if gate["state"] == "closed" else "")
        for key, what in seen.items():
            strongest = next((name for name in self.ORDER if name in what), "nothing")
            self.of[key][strongest] += 1


def percent(count, in_all):
    return f"{100 * count / in_all:.0f} %" if in_all else "-"


def print_rules(tally):
    print("| where | gate or judgement | binds | holds, but another does more | only says something | not tested | nothing |")
    print("|---|---|---|---|---|---|---|")
    for (where, rule), counts in sorted(tally.of.items()):
        of_kinds = [counts[name] for name in Tally.ORDER]
        cells = [percent(count, tally.systems) for count in (*of_kinds, tally.systems - sum(of_kinds))]
        print(f"| {where} | {rule} | {' | '.join(cells)} |")


def print_limits(tally, results):
    asked = sum(len(criterion["limits"]) for domain in results[0]["domains"] for criterion in criteria_of(domain))
    counts = sorted([*tally.limits.values(), *[0] * (asked - len(tally.limits))])
    low, middle, high = (percent(count, tally.systems) for count in (counts[0], counts[asked // 2], counts[-1]))
    print(f"\nEach of the {asked} limits binds in {low} to {high} of the systems, half of them in {middle} or fewer.")


def levels(results):
    """Systems by level: of each domain, of the whole and of the views."""
    spread = collections.defaultdict(collections.Counter)
    for result in results:
        for domain in result["domains"]:
            spread[domain["id"]][domain["level"]] += 1
        spread["the whole"][result["overall"]["level"]] += 1
        for view in result["views"]:
            spread[f"view: {view['id']}"][view["level"]] += 1
    return spread


def print_levels(spread):
    print("\n| | 0 | 1 | 2 | 3 | 4 | none |")
    print("|---|---|---|---|---|---|---|")
    for name, counts in spread.items():
        print(f"| {name} | {' | '.join(str(counts[level]) for level in (0, 1, 2, 3, 4, None))} |")


def faults(tally, spread, domains):
    for (where, rule), counts in sorted(tally.of.items()):
        # What never holds anything back by design, such as a gap between two views, has to speak for some.
        acts = counts["binds"] if counts["binds"] + counts["holds"] > 0 else counts["says"]
        if acts == 0:
            yield f"{where}: {rule} binds for nobody"
        if acts == tally.systems:
            yield f"{where}: {rule} binds for everybody"
    for domain in domains:
        if len([level for level in spread[domain] if level is not None]) < LEVELS_WANTED:
            yield f"{domain}: the levels of all systems are {sorted(spread[domain].items(), key=str)}"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("weft")
    parser.add_argument("rubrics")
    parser.add_argument("--seeds", type=int, nargs="+", default=[1, 2, 3])
    parser.add_argument("--check", action="store_true")
    asked = parser.parse_args()
    took = []
    results = [result for seed in asked.seeds for result in results_of(asked.weft, asked.rubrics, seed, took)]
    after = [result for result in results if result["merged_on"]]

    print(f"{len(results)} systems of both rounds, seeds {', '.join(map(str, asked.seeds))}; "
          f"{len(after)} of them in the year of their merger, when numbers caution and do not hold\n")
    tally, spread = Tally(results), levels(results)
    print_rules(tally)
    print_limits(tally, results)
    print_levels(spread)
    held_after = sum(counts["binds"] for (where, _), counts in Tally(after).of.items() if where != "every domain")
    for seed, (made, assessed) in zip(asked.seeds, took):
        print(f"seed {seed}: made in {made:.1f} s, assessed in {assessed:.1f} s", file=sys.stderr)
    if not asked.check:
        return 0
    domains = [domain["id"] for domain in results[0]["domains"]]
    found = list(faults(tally, spread, domains))
    print("\n".join(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
