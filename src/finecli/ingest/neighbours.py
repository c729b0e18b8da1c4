"""The decisions most like each, worked out once when the database is written.

All pairs of some thousand cases are compared in a few seconds because a case meets, feature by feature, only
those that share the feature. `finecli.likeness` says what is compared.
"""

from __future__ import annotations

import heapq
import sys
from array import array
from typing import TYPE_CHECKING, Any

from finecli.likeness import WHOLE, best, vector
from finecli.store.likeness import NEIGHBOURS, THOUSANDTHS, features_of, rarity_in

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Mapping

    from finecli.likeness import Item, Vector

Neighbours = list[tuple[int, float]]  # (row, likeness), best first

MANY = 40  # cases with the same thing, from which one multiplication is quicker than a sum for each
LANE = "I"  # an unsigned integer, of 32 bits wherever Python runs; products reach 10,000 times 10,000

_INSERT = "INSERT INTO neighbours (n, position, other, score) VALUES (:n, :position, :other, :score)"


def write_neighbours(connection: sqlite3.Connection) -> None:
    """Fill the table of neighbours from the other tables of the same database."""
    for n, neighbours in all_neighbours(vectors_in(connection)):
        connection.executemany(_INSERT, _rows(n, neighbours))


def all_neighbours(vectors: Mapping[int, Vector]) -> Iterator[tuple[int, Neighbours]]:
    """The nearest neighbours of every case: what `nearest` finds for one, for all at once.

    What few cases have is looked up case by case. What many have would take half a minute so; there the
    cases stand side by side in one long integer, and one multiplication weighs them all.
    """
    having: dict[Item, dict[int, int]] = {}
    for n, one in vectors.items():
        for item, weight in one.items():
            having.setdefault(item, {})[n] = weight
    size = max(vectors, default=0) + 1
    side_by_side = {item: _joined(cases, size) for item, cases in having.items() if len(cases) >= MANY}
    for n, one in vectors.items():
        common = [weight * side_by_side[item] for item, weight in one.items() if item in side_by_side]
        products = _parted(sum(common), size)
        for item, weight in one.items():
            if item not in side_by_side:
                for other, theirs in having[item].items():
                    products[other] += weight * theirs
        products[n] = 0
        # A thousandth less, since likeness is in thousandths and of one likeness the earlier row comes first.
        least = min(heapq.nlargest(NEIGHBOURS, products)) - WHOLE**2 // THOUSANDTHS
        yield n, best([each for each in enumerate(products) if each[1] >= least], NEIGHBOURS)


def _joined(weights: Mapping[int, int], size: int) -> int:
    """The weights of all rows in one integer, `LANE` for each: wide enough for the highest product."""
    lanes = array(LANE, bytes(array(LANE).itemsize * size))
    for n, weight in weights.items():
        lanes[n] = weight
    return int.from_bytes(lanes.tobytes(), sys.byteorder)


def _parted(joined: int, size: int) -> array[int]:
    lanes = array(LANE)
    lanes.frombytes(joined.to_bytes(lanes.itemsize * size, sys.byteorder))
    return lanes


def vectors_in(connection: sqlite3.Connection) -> dict[int, Vector]:
    """What is compared of every case of the base, by row."""

    def run(statement: str, values: dict[str, Any]) -> list[tuple[Any, ...]]:
        return connection.execute(statement, values).fetchall()

    rarity = rarity_in(run)
    return {n: vector(each, rarity) for n, each in features_of(run).items()}


def _rows(n: int, neighbours: Iterable[tuple[int, float]]) -> Iterator[dict[str, int]]:
    for position, (other, score) in enumerate(neighbours):
        yield {"n": n, "position": position, "other": other, "score": round(score * THOUSANDTHS)}
