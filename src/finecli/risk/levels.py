"""How high fines lie where a fact is present: the telecoms sector, Spain, Art. 32 GDPR, a natural person.

Each fact of a decision moves the logarithm of its fine by so much, all facts together by the sum: the least
squares of past fines, drawn towards nothing (ridge regression) so that a fact few decisions have says little.
It is used to find decisions whose fines lie on one level with the facts asked about, and never as a forecast.
"""

# Annotations are evaluated, for the reason that `finecli.query` gives.
import math
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from finecli.risk.facts import PARTS, Comparable, Facts, items_of

# Chosen with the weights of `finecli.risk.comparable`; see docs/risk.md.
SHRINKAGE = 30.0  # a fact of 30 decisions of middling weight is believed by half
YEARS = 3.0  # a decision three years older counts e times less
BRIEF = 5.0  # one that only a table's row describes counts five times less: too little of it is known
_SWEEPS = 60
_PLACES = 4

Item = tuple[str, str]


class Levels(NamedTuple):
    """What each fact does to the decimal logarithm of a fine in euros, and what each part does on average.

    `of_items` is keyed by (part, value): ("country", "ES"); `means` by part.
    """

    of_items: Mapping[Item, float]
    means: Mapping[str, float]

    def of(self, facts: Facts) -> dict[str, float]:
        """What each known part of the facts does, against what it does on average: 0.3 doubles a fine."""
        return {
            part: math.fsum(
                amount * self.of_items.get((part, value), 0.0) for value, amount in items_of(facts, part)
            )
            - self.means.get(part, 0.0)
            for part in PARTS
            if facts.knows(part)
        }


def age_weight(year: int, newest: int) -> float:
    """What a decision of that year counts beside one of the newest."""
    return math.exp((year - newest) / YEARS)


def weight(case: Comparable, newest: int) -> float:
    """What a decision counts by its age and by how much is known of it."""
    return age_weight(case.year, newest) / (BRIEF if case.is_brief else 1.0)


def fit_levels(cases: Sequence[Comparable]) -> Levels:
    """The levels that fit these decisions best, by cyclic coordinate descent.

    Raises:
        ValueError: there are no decisions.
    """
    if not cases:
        raise ValueError("no decisions to fit levels to")
    newest = max(case.year for case in cases)
    raw = [weight(case, newest) for case in cases]
    scale = len(raw) / math.fsum(raw)
    weights = [each * scale for each in raw]
    holders = _holders(cases)
    level = dict.fromkeys(holders, 0.0)
    left = [math.log10(case.eur) for case in cases]
    base = 0.0
    for _ in range(_SWEEPS):
        step = math.fsum(w * r for w, r in zip(weights, left, strict=True)) / len(cases)
        base += step
        left = [r - step for r in left]
        for item, rows in holders.items():
            level[item] = _descend(level[item], rows, weights, left)
    return Levels(
        {item: round(value, _PLACES) for item, value in level.items()}, _means(cases, weights, level)
    )


def _holders(cases: Iterable[Comparable]) -> dict[Item, list[tuple[int, float]]]:
    """(row, amount) of the cases that have each fact."""
    holders: dict[Item, list[tuple[int, float]]] = {}
    for row, case in enumerate(cases):
        for part in PARTS:
            for value, amount in items_of(case.facts, part):
                holders.setdefault((part, value), []).append((row, amount))
    return dict(sorted(holders.items()))


def _descend(
    level: float, rows: Sequence[tuple[int, float]], weights: Sequence[float], left: list[float]
) -> float:
    """The best level of one fact while all others stay; `left` is what no fact explains yet."""
    pull = math.fsum(weights[row] * amount * (left[row] + amount * level) for row, amount in rows)
    better = pull / (SHRINKAGE + math.fsum(weights[row] * amount * amount for row, amount in rows))
    for row, amount in rows:
        left[row] -= amount * (better - level)
    return better


def _means(
    cases: Sequence[Comparable], weights: Sequence[float], level: Mapping[Item, float]
) -> dict[str, float]:
    """What each part does on average, over the decisions of which it is known."""
    means = {}
    for part in PARTS:
        known = [(w, case.facts) for w, case in zip(weights, cases, strict=True) if case.facts.knows(part)]
        if known:
            told = math.fsum(
                w * amount * level[part, value]
                for w, facts in known
                for value, amount in items_of(facts, part)
            )
            means[part] = round(told / math.fsum(w for w, _ in known), _PLACES)
    return means
