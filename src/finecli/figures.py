"""Counts, sums and quantiles of fines, so that every figure says what went into it.

A fine counts as it was imposed, in euros, whatever became of it on appeal. A fine that was only proposed,
or one for whose currency and day there is no rate, is counted apart and is in no sum. Quantiles interpolate
linearly between the two nearest values (type 7 of Hyndman and Fan, "Sample Quantiles in Statistical
Packages", The American Statistician 50/4, 1996): what a spreadsheet, R and NumPy answer by default.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

FEW = 5  # below this many fines, quartiles describe single decisions more than a practice


class Counted(NamedTuple):
    """A decision as the figures see it.

    `eur` is the fine in euros, `amount` the same in its own currency, both None without a fine; `group` is
    None where the decision has no value for what it is grouped by.
    """

    group: str | None
    eur: float | None
    amount: float | None
    status: str
    id: str


class Figures(NamedTuple):
    """What the decisions of one group cost; amounts in euros, None where nothing was counted.

    Of `cases` decisions, `fined` carry a fine that is in the sum and the quantiles, `proposed` one that was
    only proposed, `unconverted` one without a rate; the others carry none on record.
    """

    group: str | None
    cases: int
    fined: int
    sum_eur: float | None
    median_eur: float | None
    lower_quartile_eur: float | None
    upper_quartile_eur: float | None
    maximum_eur: float | None
    maximum_id: str | None
    proposed: int
    unconverted: int

    @property
    def without_fine(self) -> int:
        """How many decisions carry no fine on record."""
        return self.cases - self.fined - self.proposed - self.unconverted

    @property
    def are_few(self) -> bool:
        """Whether there are fines, but too few for quartiles to mean much."""
        return 0 < self.fined < FEW


def quantile(ordered: Sequence[float], share: float) -> float:
    """The value below which `share` (0 to 1) of the ascending values lie, by linear interpolation.

    Raises:
        ValueError: there are no values, or the share lies outside 0 to 1.
    """
    if not ordered or not 0 <= share <= 1:
        raise ValueError(f"no quantile {share} of {len(ordered)} values")
    position = (len(ordered) - 1) * share
    below = math.floor(position)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (ordered[above] - ordered[below]) * (position - below)


def figures_of(cases: Iterable[Counted], group: str | None = None, *, with_proposed: bool = False) -> Figures:
    """The figures of all `cases` together, each counted once however often it is named."""
    distinct = list({case.id: case for case in cases}.values())
    fines = [case for case in distinct if case.amount is not None]
    counted = [case for case in fines if with_proposed or case.status != "proposed"]
    imposed = [(case.eur, case.id) for case in counted if case.eur is not None]
    amounts = sorted(eur for eur, _ in imposed)
    highest = max(imposed, key=lambda each: each[0], default=None)
    return Figures(
        group=group,
        cases=len(distinct),
        fined=len(imposed),
        sum_eur=_cents(math.fsum(amounts)) if amounts else None,
        median_eur=_quantile_eur(amounts, 0.5),
        lower_quartile_eur=_quantile_eur(amounts, 0.25),
        upper_quartile_eur=_quantile_eur(amounts, 0.75),
        maximum_eur=_cents(highest[0]) if highest else None,
        maximum_id=highest[1] if highest else None,
        proposed=len(fines) - len(counted),
        unconverted=len(counted) - len(imposed),
    )


def figures_by_group(
    cases: Iterable[Counted], *, in_order: bool = False, with_proposed: bool = False
) -> list[Figures]:
    """The figures of each group: the largest first, or `in_order` of the groups' names (years).

    Decisions without a group come last. A decision may stand in several groups (articles): then the groups
    add up to more than all.
    """
    groups: dict[str | None, list[Counted]] = {}
    for case in cases:
        groups.setdefault(case.group, []).append(case)
    found = [figures_of(members, group, with_proposed=with_proposed) for group, members in groups.items()]
    return sorted(
        found, key=lambda each: (each.group is None, 0 if in_order else -each.cases, each.group or "")
    )


def _quantile_eur(ordered: Sequence[float], share: float) -> float | None:
    return _cents(quantile(ordered, share)) if ordered else None


def _cents(amount: float) -> float:
    """Rounded to the cent; whole euros without a fraction, as JSON and people write them."""
    rounded = round(amount, 2)
    return int(rounded) if rounded == int(rounded) else rounded
