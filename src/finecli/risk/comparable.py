"""What was actually imposed: the range of past fines in comparable cases.

Comparable are decisions of the same scope: cookie cases and general ones never mix. Each counts by how near
it lies to the facts asked about: the fewer facts differ, the nearer the level of its fine, the younger it is
and the more is known of it, the more it counts. Where provisions or violations are asked about, only
decisions on one of them are comparable. The range runs from the tenth to the ninetieth percentile of the
fines so weighted: four past fines of five. docs/risk.md tells the method, and how it did in a test on
decisions it had not seen.
"""

# Annotations are evaluated, for the reason that `finecli.query` gives.
import math
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from finecli.risk.facts import PARTS, Comparable, Facts
from finecli.risk.levels import Levels, weight

# How far a difference takes two decisions apart; one that lies 1 further counts e times less. Chosen on the
# decisions of 2021 to 2023 and rounded, since none of them is sharp: see docs/risk.md.
DISTANCES = {
    "provisions": 1.0,  # none of the articles shared
    "violations": 1.0,
    "cookie_violations": 1.0,
    "topics": 1.0,
    "country": 1.5,
    "sector": 0.5,
    "respondent_kind": 0.5,
    "size": 0.5,
}
LEVEL = 3.0  # fines that on the facts known lie tenfold apart

LOW, MIDDLE, HIGH = 0.1, 0.5, 0.9  # an 80 % interval
FEWEST = 5.0  # decisions, by their effective number, below which no range is told
ENOUGH = 10.0  # below it the net widens
# How much of every difference counts: the first net, then wider ones.
NETS = (1.0, 0.7, 0.5, 0.3)
NEGLIGIBLE = 0.005  # of the nearest's weight: what is further away is not comparable
CORE = ("provisions", "violations", "cookie_violations")  # what a decision is about in law


class Weighed(NamedTuple):
    """A comparable decision and what it counts beside the nearest (0 to 1).

    `apart` is how far the level of its facts lies from that of the question, as a decimal logarithm. `shared`
    are the parts that it shares with the question, at least something of; `differs` the others. A part not
    known of both is in neither.
    """

    case: Comparable
    weight: float
    apart: float
    shared: tuple[str, ...]
    differs: tuple[str, ...]


class _Measured(NamedTuple):
    """A decision, its own weight, and how it lies to the question."""

    case: Comparable
    own: float
    differing: float
    apart: float

    def weight(self, net: float) -> float:
        return self.own * math.exp(-net * (self.differing + LEVEL * self.apart))


class PastFines(NamedTuple):
    """The range of past fines in comparable cases, in euros; None where they are too few.

    `number` decisions are comparable of the `considered`, `sharing` of which are on a provision or violation
    asked about (None where none is); `is_beyond` says that these alone are too few. `effective` is the
    number of decisions of equal weight that would tell as much. `net` is how much of every difference
    counted: below 1 the net was widened. `weighed` are the decisions, nearest first. `levels` is what each
    known part of the question does to the logarithm of a fine.
    """

    low: float | None
    median: float | None
    high: float | None
    number: int
    effective: float
    considered: int
    sharing: int | None
    is_beyond: bool
    net: float
    weighed: tuple[Weighed, ...]
    levels: dict[str, float]

    @property
    def is_told(self) -> bool:
        """Whether enough decisions are comparable for a range."""
        return self.median is not None


def past_fines(
    asked: Facts, cases: Sequence[Comparable], levels: Levels, *, may_go_beyond: bool = False
) -> PastFines:
    """The range of past fines in decisions comparable with the facts asked about.

    `cases` are of one scope; the decision asked about, and others in its matter, are not among them. Where
    those on a provision or violation asked about are too few, others tell a range only if they
    `may_go_beyond`: cookie cases are all on one rule, others are not.
    """
    named = _named(asked, cases)
    near, net = _cast(asked, cases if named is None else named, levels)
    is_beyond = named is not None and effective_number([beside for _, beside in near]) < FEWEST
    if is_beyond and may_go_beyond:
        near, net = _cast(asked, cases, levels)
    effective = effective_number([beside for _, beside in near])
    weighed = tuple(
        Weighed(each.case, round(beside, 4), round(each.apart, 4), *_compared(asked, each.case.facts))
        for each, beside in near
    )
    amounts = [(each.case.eur, beside) for each, beside in near]
    low, middle, high = (
        round(weighted_quantile(amounts, share), 2) if effective >= FEWEST else None
        for share in (LOW, MIDDLE, HIGH)
    )
    sharing = None if named is None else len(named)
    return PastFines(
        low,
        middle,
        high,
        len(near),
        round(effective, 1),
        len(cases),
        sharing,
        is_beyond,
        net,
        weighed,
        levels.of(asked),
    )


def is_on_what_is_named(asked: Facts, weighed: Weighed) -> bool:
    """Whether a decision is on a provision or violation asked about."""
    return any(asked.knows(part) and part in weighed.shared for part in CORE)


def _named(asked: Facts, cases: Sequence[Comparable]) -> list[Comparable] | None:
    """The decisions on a provision or violation asked about; None where none is asked about."""
    core = [part for part in CORE if asked.knows(part)]
    if not core:
        return None
    return [case for case in cases if any(difference(asked, case.facts, part) < 1 for part in core)]


def _cast(
    asked: Facts, cases: Sequence[Comparable], levels: Levels
) -> tuple[list[tuple[_Measured, float]], float]:
    """The decisions in the first net that holds enough, with their weights, and that net."""
    measured = _measured(asked, cases, levels)
    for net in NETS:
        near = _near(measured, net)
        if effective_number([beside for _, beside in near]) >= ENOUGH:
            break
    return near, net


def weighted_quantile(weighed: Iterable[tuple[float, float]], share: float) -> float:
    """The value below which `share` of the weight lies, of (value, weight) pairs.

    Each value stands at the middle of its weight, in the order of the values; between two the logarithm is
    interpolated, since fines differ by factors. With equal weights this is type 5 of Hyndman and Fan.

    Raises:
        ValueError: there are no values.
    """
    ordered = sorted(weighed)
    if not ordered:
        raise ValueError("no quantile of nothing")
    total = math.fsum(each for _, each in ordered)
    passed, before = 0.0, None
    for value, each in ordered:
        place = (passed + each / 2) / total
        if place >= share:
            if before is None:
                return value
            place_before, value_before = before
            part = (share - place_before) / (place - place_before)
            return math.exp(math.log(value_before) + part * (math.log(value) - math.log(value_before)))
        passed, before = passed + each, (place, value)
    return ordered[-1][0]


def effective_number(weights: Sequence[float]) -> float:
    """How many decisions of equal weight would tell as much; 0 for none (Kish, Survey Sampling, 1965)."""
    squares = math.fsum(each * each for each in weights)
    return math.fsum(weights) ** 2 / squares if squares else 0.0


def _near(measured: Iterable[_Measured], net: float) -> list[tuple[_Measured, float]]:
    """The decisions that count at all, with their weights beside the nearest's, nearest first."""
    weights = [(each, each.weight(net)) for each in measured]
    ordered = sorted(weights, key=lambda each: (-each[1], each[0].case.id))
    greatest = ordered[0][1] if ordered else 1.0
    beside = ((each, weight / greatest) for each, weight in ordered)
    return [(each, weight) for each, weight in beside if weight >= NEGLIGIBLE]


def _measured(asked: Facts, cases: Sequence[Comparable], levels: Levels) -> list[_Measured]:
    """How each decision lies to the facts asked about, in what is known of these."""
    mine = levels.of(asked)
    parts = tuple(part for part in DISTANCES if asked.knows(part))
    newest = max((case.year for case in cases), default=0)
    found = []
    for case in cases:
        theirs = levels.of(case.facts, mine)
        apart = abs(math.fsum(mine[part] - theirs.get(part, 0.0) for part in mine))
        differing = math.fsum(DISTANCES[part] * difference(asked, case.facts, part) for part in parts)
        found.append(_Measured(case, weight(case, newest), differing, apart))
    return found


def difference(one: Facts, other: Facts, part: str) -> float:
    """From 0 (the same) to 1 (nothing shared, or not known of the other): 1 less the cosine of two lists."""
    mine, theirs = getattr(one, part), getattr(other, part)
    if not isinstance(mine, tuple):
        return float(mine != theirs)
    if not theirs:
        return 1.0
    return 1 - len(set(mine) & set(theirs)) / math.sqrt(len(mine) * len(theirs))


def _compared(asked: Facts, facts: Facts) -> tuple[tuple[str, ...], tuple[str, ...]]:
    both = [part for part in PARTS if part in DISTANCES and asked.knows(part) and facts.knows(part)]
    shared = tuple(part for part in both if difference(asked, facts, part) < 1)
    return shared, tuple(part for part in both if part not in shared)
