"""One case per decision, from the pages of GDPRhub and the rows of the tracker.

A wrong merge is worse than a missed one. Only strong keys join: the document itself, the number, the same
body, day and amount with the same respondent. A key that several decisions share (a press release, an annual
report) joins only with a second agreement; what disagrees stays apart, and the doubt is recorded instead.
`duplicates` and `matching` hold the rules, `joining` what becomes of the values.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from finecli.cases import Case, Flag, Relation
from finecli.ingest.duplicates import Doubt, unique_pages, unique_rows
from finecli.ingest.evidence import facts
from finecli.ingest.joining import join
from finecli.ingest.matching import match
from finecli.ingest.records import id_order

if TYPE_CHECKING:
    from collections.abc import Iterable

    from finecli.ingest.evidence import Facts

POSSIBLE_DUPLICATE = "possible duplicate"


class MergeResult(NamedTuple):
    """The cases in order of their ids, and how they came to be.

    `merged` counts, by rule, the records that joined another; `aliases` maps the id of each to the case it
    is now part of; `doubts` are the pairs left apart.
    """

    cases: tuple[Case, ...]
    merged: dict[str, int]
    doubts: tuple[Doubt, ...]
    aliases: dict[str, str]


def merge(gdprhub_cases: Iterable[Case], tracker_cases: Iterable[Case]) -> MergeResult:
    """One case per decision; of several records, GDPRhub's page stays with its id and values."""
    pages = unique_pages(map(facts, _in_order(gdprhub_cases)))
    rows = unique_rows(map(facts, _in_order(tracker_cases)))
    matches = match(pages.kept, rows.kept)
    gone = {
        other.case.id: kept for kept, others in (*pages.gone.items(), *rows.gone.items()) for other in others
    }
    aliases = matches.page_of | {other: matches.page_of.get(kept, kept) for other, kept in gone.items()}
    records = (*pages.kept, *rows.kept, *(each for twins in (pages, rows) for each in _all(twins.gone)))
    members: dict[str, list[Case]] = defaultdict(list)
    for record in records:
        if record.case.id in aliases:
            members[aliases[record.case.id]].append(record.case)
    cases = (
        join(record.case, members[record.case.id]) if record.case.id in members else record.case
        for record in records
        if record.case.id not in aliases
    )
    doubts = _still_open((*pages.doubts, *rows.doubts, *matches.doubts), aliases)
    return MergeResult(
        _in_order(_tied(_flagged(cases, doubts), pages.matters, aliases)),
        dict(pages.rules + rows.rules + matches.rules),
        doubts,
        dict(sorted(aliases.items(), key=lambda item: id_order(item[0]))),
    )


def _in_order(cases: Iterable[Case]) -> tuple[Case, ...]:
    return tuple(sorted(cases, key=lambda case: id_order(case.id)))


def _all(gone: dict[str, tuple[Facts, ...]]) -> Iterable[Facts]:
    return (each for others in gone.values() for each in others)


def _still_open(doubts: Iterable[Doubt], aliases: dict[str, str]) -> tuple[Doubt, ...]:
    """The doubts between cases that are there and not one, each once."""
    reasons: dict[tuple[str, str], str] = {}
    for doubt in doubts:
        one, other = (aliases.get(each, each) for each in (doubt.one, doubt.other))
        if one != other:
            reasons.setdefault((min(one, other, key=id_order), max(one, other, key=id_order)), doubt.reason)
    return tuple(Doubt(*pair, reason) for pair, reason in reasons.items())


def _flagged(cases: Iterable[Case], doubts: tuple[Doubt, ...]) -> Iterable[Case]:
    notes: dict[str, list[str]] = defaultdict(list)
    for doubt in doubts:
        notes[doubt.one].append(f"{doubt.other}: {doubt.reason}")
        notes[doubt.other].append(f"{doubt.one}: {doubt.reason}")
    for case in cases:
        flags = (Flag("id", POSSIBLE_DUPLICATE, note) for note in notes.get(case.id, ()))
        yield replace(case, flags=(*case.flags, *flags))


def _tied(
    cases: Iterable[Case], matters: tuple[tuple[str, str], ...], aliases: dict[str, str]
) -> Iterable[Case]:
    """The cases, each tied to the other decisions in its matter."""
    others: dict[str, dict[str, None]] = defaultdict(dict)
    for pair in matters:
        one, other = (aliases.get(each, each) for each in pair)
        if one != other:
            others[one][other] = others[other][one] = None
    for case in cases:
        tied = {relation.case for relation in case.relations}
        new = (each for each in others.get(case.id, ()) if each not in tied)
        ties = (
            Relation("same-matter", number=case.case_number, case=each, basis="same number") for each in new
        )
        yield replace(case, relations=(*case.relations, *ties))
