"""Ridge regression on rows that have something in few of some hundred columns.

Fitted when a database is written, where no numerical library need be installed. By conjugate gradients with a
scaled diagonal: Hestenes and Stiefel, "Methods of Conjugate Gradients for Solving Linear Systems", Journal of
Research of the National Bureau of Standards 49/6, 1952.
"""

# Annotations are evaluated, for the reason that `finecli.query` gives.
import math
import operator
from collections.abc import Sequence
from typing import NamedTuple, TypeAlias

Row: TypeAlias = list[tuple[int, float]]  # columns and what a row has in them

_MOST_STEPS = 500
_CLOSE = 1e-5  # of the squared error left; the fourth decimal of every answer has settled by then


class System(NamedTuple):
    """Rows with their weights, in `width` columns; each but the first is shrunk towards nought."""

    rows: Sequence[Row]
    weights: Sequence[float]
    width: int
    shrinkage: float

    def totals(self, shares: Sequence[float]) -> list[float]:
        """What the rows, each with its share, have in each column."""
        totals = [0.0] * self.width
        for row, share in zip(self.rows, shares, strict=True):
            for place, amount in row:
                totals[place] += amount * share
        return totals

    def times(self, columns: Sequence[float]) -> list[float]:
        """The normal matrix times a vector of columns."""
        sums = [math.fsum(amount * columns[place] for place, amount in row) for row in self.rows]
        first, *others = self.totals(list(map(operator.mul, self.weights, sums)))
        shrunk = (self.shrinkage * each for each in columns[1:])
        return [first, *map(operator.add, others, shrunk)]

    def diagonal(self) -> list[float]:
        """The diagonal of the normal matrix."""
        diagonal = [0.0, *[self.shrinkage] * (self.width - 1)]
        for row, weight in zip(self.rows, self.weights, strict=True):
            for place, amount in row:
                diagonal[place] += weight * amount * amount
        return diagonal


def least_squares(system: System, values: Sequence[float]) -> list[float]:
    """What each column adds to the values of the rows."""
    diagonal = system.diagonal()
    found = [0.0] * system.width
    left = system.totals(list(map(operator.mul, system.weights, values)))
    scaled = list(map(operator.truediv, left, diagonal))
    direction, strength = scaled, _product(left, scaled)
    for _ in range(_MOST_STEPS):
        if strength < _CLOSE:
            break
        turned = system.times(direction)
        step = strength / _product(direction, turned)
        found = _moved(found, step, direction)
        left = _moved(left, -step, turned)
        scaled = list(map(operator.truediv, left, diagonal))
        before, strength = strength, _product(left, scaled)
        direction = _moved(scaled, strength / before, direction)
    return found


def _moved(place: Sequence[float], step: float, direction: Sequence[float]) -> list[float]:
    return [here + step * way for here, way in zip(place, direction, strict=True)]


def _product(one: Sequence[float], other: Sequence[float]) -> float:
    return math.fsum(map(operator.mul, one, other))
