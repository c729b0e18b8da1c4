"""What review left of each fine, and when: read off the ties between decisions, for the figures to count by.

The standing of a case says what became of it; here stand the days on which it became so, the amount that was
left, and whether a decision's fine is only that of the decision it reviewed, told again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from finecli.figures.counting import CHANGED
from finecli.ingest.procedure import NO_APPEAL, STANDINGS
from finecli.relations import BACKWARD, FORWARD

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from decimal import Decimal

    from finecli.cases import Case


class Outcome(NamedTuple):
    """A standing of a decision and the day from which it had it: ISO text as far as known, else None."""

    standing: str
    day: str | None


def outcomes(case: Case, by_id: Mapping[str, Case]) -> list[Outcome]:
    """The standings of a case in the order of time; the last is the one its record has.

    None for a decision that no other is known to have touched.
    """
    told = [
        Outcome(STANDINGS[tie.effect], _day(by_id[tie.case]))
        for tie in case.relations
        if tie.kind in FORWARD and tie.case and tie.case in by_id and tie.effect in STANDINGS
    ]
    dated = sorted((each for each in told if each.day), key=lambda each: each.day or "")
    if case.standing == NO_APPEAL:
        return []
    # The words of a page and the effect of the later decision may differ ("reduced", "partly annulled"):
    # then its day is still the day on which the case came to stand as it does.
    agreeing = [each.day for each in dated if each.standing == case.standing]
    day = agreeing[-1] if agreeing else dated[-1].day if dated else None
    earlier = [each for each in dated if day and each.day and each.day < day]
    return [*earlier, Outcome(case.standing, day)]


def upheld(case: Case, by_id: Mapping[str, Case]) -> Decimal | None:
    """What review left of the fine, in its currency; None where nothing changed or the sum is not on record.

    Where the record does not say it, the fine that the reviewing decision itself carries does, if it is in
    the same currency and on the right side of the amount imposed.
    """
    if case.fine is None or case.standing not in CHANGED:
        return None
    if case.fine.upheld is not None:
        return case.fine.upheld
    known = None
    for later in sorted(_reviewing(case, by_id), key=lambda each: _day(each) or ""):
        if later.fine and later.fine.currency == case.fine.currency:
            is_more = later.fine.amount > case.fine.amount
            is_less = later.fine.amount < case.fine.amount
            known = later.fine.amount if (is_more if case.standing == "increased" else is_less) else known
    return known


def repeats_a_fine(case: Case, by_id: Mapping[str, Case]) -> bool:
    """Whether the fine of this decision is that of one it reviewed, told again.

    Where the earlier fine was annulled, the later one is a fine of its own.
    """
    if case.fine is None:
        return False
    earlier = (by_id.get(tie.case or "") for tie in case.relations if tie.kind in BACKWARD)
    return any(each is not None and each.fine and each.standing != "annulled" for each in earlier)


def _reviewing(case: Case, by_id: Mapping[str, Case]) -> Iterator[Case]:
    """The decisions of the base that reviewed this one."""
    named = (tie.case for tie in case.relations if tie.kind in FORWARD and tie.case)
    yield from (by_id[each] for each in dict.fromkeys(named) if each in by_id)


def _day(case: Case) -> str | None:
    day = case.decided or case.published
    return day.iso if day else None
