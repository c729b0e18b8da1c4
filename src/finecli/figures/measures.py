"""Figures of a group of decisions: how many, how much, how spread."""

# Annotations are evaluated, for the reason that `finecli.query` gives: this tuple has many.
import math
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from finecli.figures.counting import Counted, Counting, Fine

FEW = 5  # below this many fines, quartiles describe single decisions more than a practice
AS_IMPOSED = Counting()


class Original(NamedTuple):
    """Fines of one currency, in it: those in the euro figures, and those for which there is no euro rate."""

    currency: str
    fined: int
    sum: float
    mean: float
    median: float
    lower_quartile: float
    upper_quartile: float
    p10: float
    p90: float
    maximum: float


class Figures(NamedTuple):
    """What the decisions of one group cost; amounts in euros, None where nothing was counted.

    Of `cases` decisions, `fined` carry a fine that is in the sum and the quantiles; `proposed`, `annulled`,
    `restated`, `unconverted` and `undated` carry one that is not, as `finecli.figures` says; the others carry
    none on record. `as_imposed` of the fined were changed on review to an amount not on record. Of `complete`
    decisions, amount, date and respondent are known. `share_cases` and `share_sum` are fractions of all that
    was asked for. `is_to_date`: the period was not over when the data were drawn. `original`: the same in the
    currency of the group. `population` is that of the group's country, by whose millions decisions and euros
    are also given.
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
    across: str | None = None
    complete: int = 0
    annulled: int = 0
    restated: int = 0
    as_imposed: int = 0
    undated: int = 0
    mean_eur: float | None = None
    p10_eur: float | None = None
    p90_eur: float | None = None
    share_cases: float | None = None
    share_sum: float | None = None
    is_to_date: bool = False
    original: Original | None = None
    population: int | None = None
    cases_per_million: float | None = None
    sum_eur_per_million: float | None = None

    @property
    def without_fine(self) -> int:
        """How many decisions carry no fine on record."""
        apart = self.proposed + self.annulled + self.restated + self.unconverted + self.undated
        return self.cases - self.fined - apart

    @property
    def are_few(self) -> bool:
        """Whether there are fines, but too few for quartiles to mean much."""
        return 0 < self.fined < FEW

    def to_record(self) -> dict[str, Any]:
        """The figures as JSON values."""
        return self._asdict() | {"original": self.original and self.original._asdict()}


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


def figures_of(
    cases: Iterable[Counted],
    group: str | None = None,
    across: str | None = None,
    *,
    counting: Counting = AS_IMPOSED,
    currency: str | None = None,
) -> Figures:
    """The figures of all `cases` together, each counted once however often it is named.

    With a `currency`, which must be that of all their fines, also `original`.
    """
    distinct = {case.id: case for case in cases}
    figures = figures_from(distinct, counting.fines_of(distinct.values()), currency)
    return figures._replace(group=group, across=across)


def figures_from(
    distinct: Mapping[str, Counted], fines: Mapping[str, Fine], currency: str | None = None
) -> Figures:
    """The same of decisions by their ids, where what their fines count as is known.

    `fines` may hold those of other decisions too: in many groups a fine is settled once for all of them.
    """
    own = [(case_id, fines[case_id]) for case_id in distinct if case_id in fines]
    kinds = [fine.counts_as for _, fine in own]
    imposed = [(fine.eur, case_id) for case_id, fine in own if fine.counts_as == "fined"]
    highest = max(imposed, key=lambda each: each[0], default=None)
    return Figures(
        group=None,
        cases=len(distinct),
        complete=sum(distinct[case_id].is_complete for case_id, _ in own),
        fined=len(imposed),
        proposed=kinds.count("proposed"),
        annulled=kinds.count("annulled"),
        restated=kinds.count("restated"),
        unconverted=kinds.count("unconverted"),
        undated=kinds.count("undated"),
        as_imposed=sum(fine.is_as_imposed for _, fine in own if fine.counts_as == "fined"),
        maximum_eur=cents(highest[0]) if highest else None,
        maximum_id=highest[1] if highest else None,
        original=_original(currency, [fine for _, fine in own]) if currency else None,
        **{f"{name}_eur": value for name, value in _spread(sorted(eur for eur, _ in imposed)).items()},
    )


def cents(amount: float) -> float:
    """Rounded to the cent; whole euros without a fraction, as JSON and people write them."""
    rounded = round(amount, 2)
    return int(rounded) if rounded == int(rounded) else rounded


_QUANTILES = {"median": 0.5, "lower_quartile": 0.25, "upper_quartile": 0.75, "p10": 0.1, "p90": 0.9}


def _spread(ordered: Sequence[float]) -> dict[str, Any]:
    """Sum, mean and quantiles of ascending amounts, to the cent; None of no amounts."""
    if not ordered:
        return dict.fromkeys(("sum", "mean", *_QUANTILES))
    total = math.fsum(ordered)
    quantiles = {name: cents(quantile(ordered, share)) for name, share in _QUANTILES.items()}
    return {"sum": cents(total), "mean": cents(total / len(ordered)), **quantiles}


def _original(currency: str, fines: Iterable[Fine]) -> Original | None:
    counted = sorted(fine.amount for fine in fines if fine.counts_as in ("fined", "unconverted"))
    if not counted:
        return None
    return Original(currency, len(counted), maximum=cents(counted[-1]), **_spread(counted))
