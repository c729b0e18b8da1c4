"""The figures as they stood on a day: the decisions until then, and what had become of them until then.

The records are those of today: a decision that was found or corrected later counts from its own day on.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from finecli.figures.counting import CHANGED, Counted

OPEN = "no appeal recorded"


class Past(NamedTuple):
    """The decisions as they stood on a day.

    `undated` decisions are left out, since nobody can say on which side they lie; `later` ones lie after it;
    the standing of `unknown` ones came about on a day not on record, and counts.
    """

    cases: list[Counted]
    later: int
    undated: int
    unknown: int


def as_of(
    cases: Iterable[Counted],
    day: str,
    outcomes: Mapping[str, Sequence[tuple[str, str | None]]],
    by: tuple[str, ...] = (),
) -> Past:
    """The decisions whose first possible day is not after `day` (ISO text), with the standings of that day.

    `by` are the fields that they are grouped by: the standing among them is that of the day. `outcomes` are
    the standings of a case by its id, in the order of time, each with the day since which it has it; None
    counts always. The last is the standing that its record has.
    """
    kept: list[Counted] = []
    later, undated, unknown = set(), set(), set()
    for case in cases:
        if case.dated is None:
            undated.add(case.id)
        elif case.dated > day:  # "2022" < "2022-01-01": a shorter text is its first possible day
            later.add(case.id)
        else:
            told = outcomes.get(case.id, ())
            had = [standing for standing, since in told if since is None or since <= day]
            kept.append(_standing(case, had[-1] if had else OPEN, is_last=len(had) == len(told)))
            if case.amount is not None and _is_of_unknown_day(told):
                unknown.add(case.id)
    if by[:1] == ("standing",):
        kept = [case._replace(group=case.standing) for case in kept]
    if by[1:] == ("standing",):
        kept = [case._replace(across=case.standing) for case in kept]
    return Past(kept, len(later), len(undated), len(unknown))


def _is_of_unknown_day(told: Sequence[tuple[str, str | None]]) -> bool:
    """Whether a fine was annulled or changed, but nobody can say since when."""
    return bool(told) and told[-1][1] is None and told[-1][0] in (*CHANGED, "annulled")


def _standing(case: Counted, standing: str, *, is_last: bool) -> Counted:
    """The decision with the standing of the day; what review left belongs to the last standing alone."""
    if case.standing == standing and is_last:
        return case
    return case._replace(standing=standing, upheld=case.upheld if is_last else None)
