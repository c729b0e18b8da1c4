"""Which other case a relation means, and what the later decision says became of the earlier one.

A page names the decision it reviews by a link, or by a body and a number; both are looked up among the
cases. The earlier page rarely knows of the later one, so the later one tells it: its `reviewed-by` and its
standing come from there.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import unquote

from finecli.cases import Flag, Relation
from finecli.ingest.gdprhub import SITE
from finecli.ingest.procedure import NO_APPEAL, STANDINGS, UNDER_APPEAL
from finecli.query import number_key

if TYPE_CHECKING:
    from collections.abc import Iterable

    from finecli.cases import Case

OF_AN_EARLIER_DECISION = ("appeal-from", "reviews")
TOLD_BY_THE_LATER = "the later decision's page"


def link(cases: Iterable[Case]) -> tuple[Case, ...]:
    """The cases with their relations tied to each other, in the same order.

    A relation is tied where one case, and one only, has the page it links to or the body and number it
    names. A decision reviewed by another case gains the relation `reviewed-by` and the standing that the
    later decision gave it; the latest counts. Where a reviewing judgment was annulled in its turn, what
    became of the decision is open again ("under appeal").
    """
    tied = _tied(list(cases))
    by_id = {case.id: case for case in tied}
    reviews: dict[str, list[tuple[Case, Relation]]] = defaultdict(list)
    for later in tied:
        for relation in later.relations:
            if relation.kind in OF_AN_EARLIER_DECISION and relation.case and relation.effect:
                reviews[relation.case].append((later, relation))
    # From the highest court down: what became of a judgment bears on the decision it reviewed.
    for earlier in sorted(by_id, key=lambda each: _height(each, reviews)):
        if earlier in reviews:
            told = [(by_id[case.id], relation) for case, relation in reviews[earlier]]
            by_id[earlier] = _reviewed(by_id[earlier], sorted(told, key=lambda each: _moment(each[0])))
    return tuple(by_id.values())


def _tied(cases: list[Case]) -> list[Case]:
    by_title = {case.title: case for case in cases}
    by_number: dict[tuple[str, str], list[Case]] = defaultdict(list)
    for case in cases:
        if case.case_number:
            by_number[case.body.short, number_key(case.case_number)].append(case)

    def other(case: Case, relation: Relation) -> Case | None:
        link = case.as_published.get(f"{(relation.basis or '').partition(',')[0]}_Link", "")
        title = unquote(link.removeprefix(SITE)).replace("_", " ") if link.startswith(SITE) else ""
        found = [by_title[title]] if title in by_title else []
        if not found and relation.body and relation.number:
            found = by_number[relation.body, number_key(relation.number)]
        found = [each for each in found if each.id != case.id and not _out_of_order(case, relation, each)]
        return found[0] if len(found) == 1 else None

    def tie(case: Case, relation: Relation) -> Relation:
        found = None if relation.case else other(case, relation)
        return replace(relation, case=found.id) if found else relation

    return [replace(case, relations=tuple(tie(case, each) for each in case.relations)) for case in cases]


def _out_of_order(case: Case, relation: Relation, other: Case) -> bool:
    """Whether the dates forbid the tie: nothing is reviewed before it was decided."""
    earlier, later = (other, case) if relation.kind in OF_AN_EARLIER_DECISION else (case, other)
    if relation.kind == "refers-to" or not (earlier.decided and later.decided):
        return False
    return earlier.decided.earliest > later.decided.latest


def _height(case_id: str, reviews: dict[str, list[tuple[Case, Relation]]]) -> int:
    """How many decisions follow one upon another from this one on."""
    depth, level, seen = 0, [case_id], {case_id}
    while level := [case.id for each in level for case, _ in reviews.get(each, ()) if case.id not in seen]:
        seen.update(level)
        depth += 1
    return depth


def _moment(case: Case) -> tuple[int, ...]:
    return tuple(case.decided or ())


def _reviewed(earlier: Case, reviews: list[tuple[Case, Relation]]) -> Case:
    """The case with what its reviews, in the order of time, made of it."""
    ties = list(earlier.relations)
    for later, relation in reviews:
        known = [tie for tie in ties if tie.case == later.id]
        if not known:
            told = Relation("reviewed-by", later.body.short, later.case_number, relation.effect, later.id)
            ties.append(replace(told, basis=TOLD_BY_THE_LATER))
    last, relation = reviews[-1]
    became = UNDER_APPEAL if last.standing == "annulled" else STANDINGS.get(relation.effect or "", NO_APPEAL)
    flags = earlier.flags
    if earlier.standing not in (NO_APPEAL, UNDER_APPEAL, became):
        note = f"{earlier.standing} by its own page, {became} by {last.id}"
        flags = (*flags, Flag("standing", "sources disagree", note))
    return replace(earlier, relations=tuple(ties), standing=became, flags=flags)
