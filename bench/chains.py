"""How far the bundle's relations are right and complete, against procedural chains judged by hand.

    python bench/chains.py [--each]

Judged in tests/data/chains.jsonl, by reading each page and the pages that name it: the decisions directly
before and after, those of the same matter, and the standing that follows. A tie counts as found whatever its
kind; kinds and effects are measured on the ties that were found. Ties marked doubtful (two steps away, or not
certain from the texts) count neither for nor against. `refers-to` and `follows` are judged from both ends, as
they are named. A decision that is not in the base is found by its number, or by its body where it has none.
Ids that were merged count as the case they are now part of. The database is the one `finecli` itself uses.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple
from zlib import crc32

from finecli.query import number_key
from finecli.relations import NO_DECISION
from finecli.store import Store

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

CHAINS = Path(__file__).parents[1] / "tests" / "data" / "chains.jsonl"
NO_APPEAL = "no appeal recorded"
# A page's box and its digest name the same tie by different words.
SENSE = {"reviews": "appeal-from", "reviewed-by": "appeal-to", "followed-by": "follows"}

Tie = dict[str, Any]


class Judged(NamedTuple):
    """One case: its judged ties and standing, and what the bundle says."""

    case: str
    linked: dict[str, Tie]  # by the other case's id
    doubtful: frozenset[str]
    named: list[Tie]  # decisions that are not in the base
    standing: str | None
    found: list[Tie]
    found_standing: str

    @property
    def found_links(self) -> dict[str, list[Tie]]:
        """The bundle's ties to other cases, without those that are doubtful; two pages may tell one tie."""
        links: dict[str, list[Tie]] = {}
        for tie in self.found:
            if tie["case"] and tie["case"] not in self.doubtful:
                links.setdefault(tie["case"], []).append(tie)
        return links


def main() -> None:
    """Print the figures, and with --each every tie and standing that is not as judged."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--each", action="store_true", help="what is missing or wrong, case by case")
    each = parser.parse_args().each
    store = Store()
    lines = CHAINS.read_text("utf-8").splitlines()
    judged = merged(judge(store, json.loads(line)) for line in lines)
    empty = [one for one in judged if not one.linked and not one.named and not one.doubtful]
    print(f"{len(judged)} cases, {len(empty)} of them without any relation")
    held_out = held_out_cases(map(json.loads, lines))
    aside = {store.resolve(case) for case in held_out}
    for name, group in (
        ("all", judged),
        ("worked on", [one for one in judged if one.case not in aside]),
        ("held out, every third matter", [one for one in judged if one.case in aside]),
    ):
        print(f"\n{name}: {len(group)} cases")
        print_links(group)
        print_named(group)
        print_standings(group)
    if each:
        for one in judged:
            print_differences(one)


def held_out_cases(lines: Iterable[Mapping[str, Any]]) -> set[str]:
    """The judged cases of every third matter, chosen by a hash: no rule was made by looking at them."""
    matter_of: dict[str, str] = {}

    def matter(case: str) -> str:
        while matter_of.setdefault(case, case) != case:
            case = matter_of[case]
        return case

    judged = []
    for line in lines:
        judged.append(line["case"])
        for other in filter(None, (tie["case"] for tie in line["related"])):
            first, second = sorted((matter(line["case"]), matter(other)))
            matter_of[second] = first
    return {case for case in judged if crc32(matter(case).encode()) % 3 == 0}


def judge(store: Store, line: Mapping[str, Any]) -> Judged:
    """A judged line beside the bundle's record, all ids those of the bundle."""
    record = store.record(line["case"])
    ties = [
        {**tie, "case": tie["case"] and store.resolve(tie["case"])}
        for tie in line["related"]
        if not (tie["case"] and store.resolve(tie["case"]) == record["id"])
    ]
    certain = [tie for tie in ties if not tie.get("doubtful")]
    linked = {tie["case"]: tie for tie in certain if tie["case"]}
    return Judged(
        record["id"],
        linked,
        frozenset(tie["case"] for tie in ties if tie["case"] and tie["case"] not in linked),
        [tie for tie in certain if not tie["case"]],
        line["standing"],
        [tie for tie in record["relations"] if tie["effect"] != NO_DECISION],
        record["standing"],
    )


def merged(judged: Iterable[Judged]) -> list[Judged]:
    """One line for each case of the bundle; two judged cases that are one now share their ties."""
    cases: dict[str, Judged] = {}
    for one in judged:
        known = cases.get(one.case)
        cases[one.case] = one if known is None else known._replace(linked=one.linked | known.linked)
    return list(cases.values())


def print_links(judged: list[Judged]) -> None:
    """Precision and recall of the ties to other cases; how often kind and effect of a right one are right."""
    found = sum(len(one.found_links) for one in judged)
    wanted = sum(len(one.linked) for one in judged)
    right = [
        (one.linked[other], ties)
        for one in judged
        for other, ties in one.found_links.items()
        if other in one.linked
    ]
    print(f"links: {found} found, {wanted} judged, {len(right)} right")
    print(f"  precision {len(right) / found:.3f}, recall {len(right) / wanted:.3f}")
    kinds = sum(sense(tie) in map(sense, ties) for tie, ties in right)
    effects = [(tie, ties) for tie, ties in right if tie["effect"]]
    same = sum(any(each["effect"] == tie["effect"] for each in ties) for tie, ties in effects)
    print(f"  of the right ones: kind {kinds / len(right):.3f}, effect {same / len(effects):.3f}")
    wanted_kinds = Counter(sense(tie) for one in judged for tie in one.linked.values())
    found_kinds = Counter(sense(tie) for tie, ties in right if sense(tie) in map(sense, ties))
    for kind, count in wanted_kinds.most_common():
        print(f"    {kind:12} {found_kinds[kind]:3} of {count}")


def print_named(judged: list[Judged]) -> None:
    """Recall of the decisions that are not in the base, and how many wrong cases they were tied to."""
    named = [(tie, one.found) for one in judged for tie in one.named]
    right = sum(any(is_named(tie, each) for each in found) for tie, found in named)
    print(f"decisions outside the base: {right} of {len(named)} named, recall {right / len(named):.3f}")


def print_standings(judged: list[Judged]) -> None:
    """How many standings are as judged: of all, of the decisions that were challenged, and of the others."""
    known = [one for one in judged if one.standing]
    for name, group in (
        ("all", known),
        ("challenged", [one for one in known if one.standing != NO_APPEAL]),
        ("not known to be challenged", [one for one in known if one.standing == NO_APPEAL]),
    ):
        right = sum(one.standing == one.found_standing for one in group)
        print(f"standing, {name}: {right} of {len(group)}, {right / len(group):.3f}")


def print_differences(one: Judged) -> None:
    """Each tie that is missing or wrong, and the standing where it differs."""
    links = one.found_links
    for other in sorted(one.linked.keys() - links):
        print(f"missed: {one.case} {one.linked[other]['kind']} {other}")
    for other in sorted(links.keys() - one.linked):
        print(f"WRONG: {one.case} {links[other][0]['kind']} {other} ({links[other][0]['basis']})")
    for other in sorted(links.keys() & one.linked):
        if sense(one.linked[other]) not in map(sense, links[other]):
            print(f"kind: {one.case} {other} is {one.linked[other]['kind']}, not {links[other][0]['kind']}")
    for tie in one.named:
        if not any(is_named(tie, each) for each in one.found):
            print(f"not named: {one.case} {tie['kind']} {tie['body']} {tie['number'] or ''}")
    if one.standing and one.standing != one.found_standing:
        print(f"standing: {one.case} is {one.standing}, not {one.found_standing}")


def sense(tie: Tie) -> str:
    """A tie's kind, the words of the box and of the digest taken as one."""
    kind: str = tie["kind"]
    return SENSE.get(kind, kind)


def is_named(tie: Tie, found: Tie) -> bool:
    """Whether the bundle's tie names the judged decision: by its number, else by its body and the sense."""
    if tie["number"]:
        wanted, given = number_key(tie["number"]), number_key(found["number"] or "")
        return bool(given) and (wanted in given or given in wanted)
    if sense(tie) != sense(found) or found["case"]:
        return False
    return tie["body"] is None or number_key(tie["body"]) == number_key(found["body"] or "")


if __name__ == "__main__":
    main()
