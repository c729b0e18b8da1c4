"""What the data themselves show to be doubtful, as a list an editor can work down.

Every rule is a claim about one case or a pair that is usually wrong when it holds; a hit is a place to look.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from finecli.ingest.names import name_key
from finecli.provisions import fine_tier
from finecli.query import number_key

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from finecli.cases import Case

# One authority's largest fine in a currency is seldom more than this many times its second largest.
CURRENCY_JUMP = 50


class Doubt(NamedTuple):
    """One hit of one rule."""

    rule: str
    case: str
    note: str


def doubts(cases: list[Case]) -> list[Doubt]:
    """Every hit of every rule, by rule and then in the order of the cases."""
    return [
        Doubt(rule.replace("_", " "), case_id, note)
        for rule, find in _RULES.items()
        for case_id, note in find(cases)
    ]


def _possible_duplicates(cases: list[Case]) -> Iterator[tuple[str, str]]:
    groups: dict[tuple[object, ...], list[Case]] = defaultdict(list)
    for case in cases:
        if case.case_number and number_key(case.case_number):
            groups["number", case.body.key, number_key(case.case_number)].append(case)
        if case.fine and case.decided and case.decided.day:
            groups["day and fine", case.body.key, case.decided, case.fine.amount].append(case)
    for (shared, *_), members in groups.items():
        for case in members[1:]:
            yield case.id, f"same body and {shared} as {members[0].id}"


def _currency_jumps(cases: list[Case]) -> Iterator[tuple[str, str]]:
    by_body: dict[str, list[Case]] = defaultdict(list)
    for case in cases:
        if case.fine and case.fine.eur:
            by_body[case.body.key].append(case)
    for members in by_body.values():
        ordered = sorted(members, key=_euros)
        for below, above in pairwise(ordered):
            if _euros(above) > CURRENCY_JUMP * _euros(below) and _euros(above) > 1_000_000:
                yield (
                    above.id,
                    f"{_euros(above):,.0f} EUR is over {CURRENCY_JUMP} times this body's next ({below.id})",
                )


def _euros(case: Case) -> float:
    return float(case.fine.eur) if case.fine and case.fine.eur else 0


def _respondent_is_the_authority(cases: list[Case]) -> Iterator[tuple[str, str]]:
    for case in cases:
        names = {name_key(case.body.name), name_key(case.body.short)}
        if case.respondent and name_key(case.respondent) in names:
            yield case.id, case.respondent


def _fines_without_violation(cases: list[Case]) -> Iterator[tuple[str, str]]:
    for case in cases:
        if case.kind == "authority" and case.fine and not case.violations and case.digest:
            yield case.id, f"{case.fine.amount} {case.fine.currency}, result: {case.result}"


def _measure_fine_without_amount(cases: list[Case]) -> Iterator[tuple[str, str]]:
    for case in cases:
        if case.kind == "authority" and "fine" in case.measures and not case.fine:
            yield case.id, "the digest names a fine, the record has no amount"


def _dates_out_of_order(cases: list[Case]) -> Iterator[tuple[str, str]]:
    for case in cases:
        pairs = (("started", "decided"), ("decided", "published"))
        for earlier, later in pairs:
            first, second = getattr(case, earlier), getattr(case, later)
            if first and second and first.earliest > second.latest:
                yield case.id, f"{earlier} {first.iso} lies after {later} {second.iso}"


def _fines_without_tier(cases: list[Case]) -> Iterator[tuple[str, str]]:
    for case in cases:
        gdpr = [cited.provision for cited in case.provisions if cited.provision.kind == "gdpr"]
        if case.fine and gdpr and not any(map(fine_tier, gdpr)):
            yield case.id, ", ".join(map(str, gdpr))


def _facts_not_in_the_text(cases: list[Case]) -> Iterator[tuple[str, str]]:
    for case in cases:
        missing = [
            name for name in ("fine", "date", "number") if getattr(case.checks, name, None) == "not found"
        ]
        if len(missing) > 1:
            yield case.id, f"not found in the decision's text: {', '.join(missing)}"


def _flagged_doubtful(cases: list[Case]) -> Iterator[tuple[str, str]]:
    for case in cases:
        for flag in case.flags:
            if "doubtful" in flag.flag or "duplicate" in flag.flag or "disagree" in flag.flag:
                yield case.id, ": ".join(filter(None, (flag.field, flag.flag, flag.note)))


_RULES: dict[str, Callable[[list[Case]], Iterator[tuple[str, str]]]] = {
    "possible_duplicate": _possible_duplicates,
    "currency_jump": _currency_jumps,
    "respondent_is_the_authority": _respondent_is_the_authority,
    "fine_without_violation": _fines_without_violation,
    "fine_named_without_amount": _measure_fine_without_amount,
    "dates_out_of_order": _dates_out_of_order,
    "fine_without_tier": _fines_without_tier,
    "facts_not_in_the_text": _facts_not_in_the_text,
    "flagged_doubtful": _flagged_doubtful,
}
