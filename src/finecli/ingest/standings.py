"""What became of each decision, as the decisions after it tell, and every tie named from both its ends.

The earlier page rarely knows of the later one, so the later one tells it: its `reviewed-by` and its standing
come from there. What its own page says counts where no later decision is in the base.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from finecli.cases import Flag, Relation
from finecli.ingest.procedure import NO_APPEAL, STANDINGS, UNDER_APPEAL

if TYPE_CHECKING:
    from collections.abc import Iterable

    from finecli.cases import Case

OF_AN_EARLIER_DECISION = ("appeal-from", "reviews")
TOLD_BY_THE_LATER = "the later decision's page"
TOLD_BY_THE_EARLIER = "the earlier decision's page"
TOLD_BY_THE_OTHER = "the other decision's page"
# A tie's kind as its other end names it.
_FROM_THE_OTHER_END = {
    "appeal-from": ("reviewed-by", TOLD_BY_THE_LATER),
    "reviews": ("reviewed-by", TOLD_BY_THE_LATER),
    "appeal-to": ("appeal-from", TOLD_BY_THE_EARLIER),
    "reviewed-by": ("appeal-from", TOLD_BY_THE_EARLIER),
    "refers-to": ("refers-to", TOLD_BY_THE_OTHER),
    "follows": ("followed-by", TOLD_BY_THE_OTHER),
    "followed-by": ("follows", TOLD_BY_THE_OTHER),
    "same-matter": ("same-matter", TOLD_BY_THE_OTHER),
}


def with_reciprocal_ties(cases: Iterable[Case]) -> list[Case]:
    """The cases, each naming every case that names it."""
    by_id = {case.id: case for case in cases}
    naming: dict[str, list[tuple[Case, Relation]]] = defaultdict(list)
    for case in by_id.values():
        for relation in case.relations:
            if relation.case:
                naming[relation.case].append((case, relation))
    return [replace(case, relations=_completed(case, naming[case.id])) for case in by_id.values()]


def _completed(case: Case, naming: list[tuple[Case, Relation]]) -> tuple[Relation, ...]:
    ties = list(case.relations)
    known = {tie.case for tie in ties}
    for other, relation in sorted(naming, key=lambda each: _moment(each[0])):
        if other.id not in known:
            known.add(other.id)
            kind, basis = _FROM_THE_OTHER_END[relation.kind]
            open_tie = next(
                (tie for tie in ties if kind in OF_AN_EARLIER_DECISION and _may_mean(tie, other)), None
            )
            if open_tie:
                tied = replace(open_tie, case=other.id, basis=f"{open_tie.basis}, {basis}")
                ties[ties.index(open_tie)] = tied
                continue
            ties.append(Relation(kind, other.body.short, other.case_number, relation.effect, other.id, basis))
    return tuple(ties)


def _may_mean(tie: Relation, other: Case) -> bool:
    """Whether a page's own word for the decision it reviews, without a number, is for this one."""
    is_open = tie.kind in OF_AN_EARLIER_DECISION and tie.case is None and tie.number is None
    return is_open and tie.body == other.body.short


def with_standings(cases: Iterable[Case]) -> tuple[Case, ...]:
    """The cases with the standing that the latest decision about each gives it.

    Where a reviewing judgment was annulled in its turn, what became of the decision is open again ("under
    appeal"), unless a later judgment decides it.
    """
    by_id = {case.id: case for case in cases}
    reviews: dict[str, list[tuple[Case, Relation]]] = defaultdict(list)
    for later in by_id.values():
        for relation in later.relations:
            if relation.kind in OF_AN_EARLIER_DECISION and relation.case and relation.effect:
                reviews[relation.case].append((later, relation))
    # From the highest court down: what became of a judgment bears on the decision it reviewed.
    for earlier in sorted(by_id, key=lambda each: _height(each, reviews)):
        if earlier in reviews:
            told = [(by_id[case.id], relation) for case, relation in reviews[earlier]]
            by_id[earlier] = _reviewed(by_id[earlier], sorted(told, key=lambda each: _moment(each[0])))
    return tuple(by_id.values())


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
    """The case with the standing that its reviews, in the order of time, give it."""
    last, relation = reviews[-1]
    became = UNDER_APPEAL if last.standing == "annulled" else STANDINGS.get(relation.effect or "", NO_APPEAL)
    flags = earlier.flags
    if earlier.standing not in (NO_APPEAL, UNDER_APPEAL, became):
        note = f"{earlier.standing} by its own page, {became} by {last.id}"
        flags = (*flags, Flag("standing", "sources disagree", note))
    return replace(earlier, standing=became, flags=flags)
