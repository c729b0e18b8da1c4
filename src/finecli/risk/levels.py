"""How high fines lie where a fact is present: the telecoms sector, Spain, Art. 32 GDPR, a natural person.

Each fact of a decision moves the logarithm of its fine by so much, all facts together by the sum: the least
squares of past fines, drawn towards nothing (ridge regression) so that a fact few decisions have says little.
It is used to find decisions whose fines lie on one level with the facts asked about, and never as a forecast.
"""

# Annotations are evaluated, for the reason that `finecli.query` gives.
import math
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from finecli.risk.facts import PARTS, Comparable, Facts, items_of
from finecli.risk.least_squares import System, least_squares

# Chosen with the weights of `finecli.risk.comparable`; see docs/risk.md.
SHRINKAGE = 30.0  # a fact of 30 decisions of middling weight is believed by half
YEARS = 5.0  # a decision five years older counts e times less
BRIEF = 5.0  # one that only a table's row describes counts five times less: too little of it is known
_PLACES = 4

Item: TypeAlias = tuple[str, str]


class Levels(NamedTuple):
    """What each fact does to the decimal logarithm of a fine in euros, and what each part does on average.

    `of_items` is keyed by (part, value): ("country", "ES"); `means` by part.
    """

    of_items: Mapping[Item, float]
    means: Mapping[str, float]

    def of(self, facts: Facts, parts: Iterable[str] = PARTS) -> dict[str, float]:
        """What each known part of the facts does, against what it does on average: 0.3 doubles a fine."""
        return {
            part: math.fsum(
                amount * self.of_items.get((part, value), 0.0) for value, amount in items_of(facts, part)
            )
            - self.means.get(part, 0.0)
            for part in parts
            if facts.knows(part)
        }


def weight(case: Comparable, newest: int) -> float:
    """What a decision counts by its age and by how much is known of it."""
    return math.exp((case.year - newest) / YEARS) / (BRIEF if case.is_brief else 1.0)


def fit_levels(cases: Sequence[Comparable]) -> Levels:
    """The levels that fit these decisions best.

    Raises:
        ValueError: there are no decisions.
    """
    if not cases:
        raise ValueError("no decisions to fit levels to")
    newest = max(case.year for case in cases)
    raw = [weight(case, newest) for case in cases]
    weights = [each * len(raw) / math.fsum(raw) for each in raw]
    named = [
        [((part, value), amount) for part in PARTS for value, amount in items_of(case.facts, part)]
        for case in cases
    ]
    places = {item: place for place, item in enumerate(sorted({item for row in named for item, _ in row}), 1)}
    # The first column is that of every decision: what a fine comes to without any known fact.
    rows = [[(0, 1.0), *((places[item], amount) for item, amount in row)] for row in named]
    system = System(rows, weights, len(places) + 1, SHRINKAGE)
    fitted = least_squares(system, [math.log10(case.eur) for case in cases])
    level = {item: round(fitted[place], _PLACES) for item, place in places.items()}
    return Levels(level, _means(cases, weights, level))


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
