"""How the range of past fines does on decisions it has not seen, beside two simple baselines.

    python bench/risk.py              fitted on decisions before 2024, asked about those after
    python bench/risk.py --earlier    fitted before 2021, 2022 and 2023, asked about the year that followed

The distances of `finecli.risk.comparable` were chosen on the second; the first was for the last word. A case
is asked about with all facts of its record but what it cost. Of the years before 2024 only pages of GDPRhub
are asked about: what came after is told by these alone.
"""

from __future__ import annotations

import argparse
import math
import sqlite3
from collections import defaultdict
from statistics import fmean, median
from typing import TYPE_CHECKING, Any, NamedTuple

from finecli.figures import quantile
from finecli.risk import comparable, levels
from finecli.risk.comparable import past_fines
from finecli.risk.levels import fit_levels
from finecli.store.comparable import comparable_cases
from finecli.store.connection import database_path

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from finecli.risk.facts import Comparable, Facts
    from finecli.store.comparable import Dated

SPLIT = "2024"
EARLIER = ("2021", "2022", "2023")
FACTOR_OF_TEN, FACTOR_OF_THREE = 1.0, math.log10(3)
COVERAGE = 0.8
FEWEST = 10  # cases of a country, from which its row is shown
SIZES = (
    ("below €10k", 0, 1e4),
    ("€10k to €100k", 1e4, 1e5),
    ("€100k to €1M", 1e5, 1e6),
    ("€1M and more", 1e6, math.inf),
)
# What a person knows who names the law, the country and the sector only.
FEW_FACTS = {"topics": (), "size": None, "respondent_kind": None, "data_subjects": None}


class Predicted(NamedTuple):
    """A fine and the range told for it, as decimal logarithms of euros."""

    case: Comparable
    fine: float
    low: float
    middle: float
    high: float


class Measured(NamedTuple):
    """How the ranges of some cases did; errors and widths are decimal logarithms."""

    cases: int
    in_ten: float
    in_three: float
    error: float
    coverage: float
    width: float
    width_at_equal: float


Range = tuple[float, float, float]


def main() -> None:
    """Print a row for each way of telling a range, then the rows of ours by size of fine and country."""
    options = _options()
    for pair in options.set:
        _set(pair)
    scope = "cookie" if options.cookie else "general"
    folds = list(_folds(scope, options.earlier))
    rankers: dict[str, Callable[[Sequence[Comparable]], Callable[[Facts], Range | None]]] = {
        "past fines": _ours,
        "the same, few facts": _few_facts,
        "the country's fines": _of_country,
        "all fines": _of_all,
    }
    _head(f"{scope} cases", sum(len(asked) for _, asked in folds))
    for name, ranker in rankers.items():
        predicted = [each for known, asked in folds for each in _predicted(ranker(known), asked)]
        _row(name, predicted)
        if ranker is _ours:
            ours = predicted
    _head("past fines, by size of fine", len(ours))
    for name, least, most in SIZES:
        _row(name, [each for each in ours if least <= each.case.eur < most])
    _head("past fines, by country", len(ours))
    by_country: dict[str, list[Predicted]] = defaultdict(list)
    for each in ours:
        by_country[each.case.facts.country or ""].append(each)
    for country, some in sorted(by_country.items(), key=lambda item: -len(item[1])):
        if len(some) >= FEWEST:
            _row(country, some)


def _options() -> Any:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--earlier", action="store_true", help="the years that the distances were chosen on")
    parser.add_argument("--cookie", action="store_true", help="cookie cases, not general ones")
    parser.add_argument(
        "--set", action="append", default=[], metavar="NAME=NUMBER", help="LEVEL=4, country=2, YEARS=2"
    )
    return parser.parse_args()


def _set(pair: str) -> None:
    name, _, number = pair.partition("=")
    if name in comparable.DISTANCES:
        comparable.DISTANCES[name] = float(number)
        return
    module = levels if hasattr(levels, name) else comparable
    setattr(module, name, float(number))


def _folds(scope: str, earlier: bool) -> Iterable[tuple[list[Comparable], list[Comparable]]]:  # noqa: FBT001 (an option)
    connection = sqlite3.connect(f"file:{database_path()}?mode=ro", uri=True)

    def run(statement: str, values: dict[str, Any]) -> list[tuple[Any, ...]]:
        return connection.execute(statement, values).fetchall()

    now = comparable_cases(run, scope)
    for year in EARLIER if earlier else (SPLIT,):
        eve = f"{int(year) - 1}-12-31"
        known = [each.comparable for each in comparable_cases(run, scope, eve)]
        yield known, [each.comparable for each in now if _is_asked(each, year, earlier=earlier)]


def _is_asked(each: Dated, year: str, *, earlier: bool) -> bool:
    if not earlier:
        return each.day >= year
    return each.day[:4] == year and not each.comparable.is_brief


def _ours(known: Sequence[Comparable]) -> Callable[[Facts], Range | None]:
    fitted = fit_levels(known)

    def told(facts: Facts) -> Range | None:
        found = past_fines(facts, known, fitted)
        return (found.low, found.median, found.high) if found.is_told else None  # type: ignore[return-value]  # (told together)

    return told


def _few_facts(known: Sequence[Comparable]) -> Callable[[Facts], Range | None]:
    told = _ours(known)
    return lambda facts: told(facts._replace(**FEW_FACTS))


def _of_country(known: Sequence[Comparable]) -> Callable[[Facts], Range | None]:
    everywhere = _of_all(known)
    fines: dict[str | None, list[float]] = defaultdict(list)
    for each in known:
        fines[each.facts.country].append(each.eur)
    return lambda facts: _quantiles(fines[facts.country]) if fines[facts.country] else everywhere(facts)


def _of_all(known: Sequence[Comparable]) -> Callable[[Facts], Range | None]:
    told = _quantiles([each.eur for each in known])
    return lambda _: told


def _quantiles(fines: Iterable[float]) -> Range:
    ordered = sorted(fines)
    return quantile(ordered, 0.1), quantile(ordered, 0.5), quantile(ordered, 0.9)


def _predicted(told: Callable[[Facts], Range | None], asked: Iterable[Comparable]) -> list[Predicted]:
    found = ((case, told(case.facts)) for case in asked)
    return [Predicted(case, math.log10(case.eur), *map(math.log10, known)) for case, known in found if known]


def _measured(predicted: Sequence[Predicted]) -> Measured:
    errors = [round(abs(each.fine - each.middle), 6) for each in predicted]
    return Measured(
        len(predicted),
        fmean(error <= FACTOR_OF_TEN for error in errors),
        fmean(error <= round(FACTOR_OF_THREE, 6) for error in errors),
        median(errors),
        _coverage(predicted, 1),
        fmean(each.high - each.low for each in predicted),
        _width_at_equal(predicted),
    )


def _coverage(predicted: Sequence[Predicted], stretch: float) -> float:
    """The share of fines within their ranges, each stretched about its median."""
    slack = 1e-9
    return fmean(
        each.middle - stretch * (each.middle - each.low) - slack
        <= each.fine
        <= each.middle + stretch * (each.high - each.middle) + slack
        for each in predicted
    )


def _width_at_equal(predicted: Sequence[Predicted]) -> float:
    """The mean width of the ranges once stretched or shrunk until they hold four fines of five."""
    low, high = 0.0, 10.0
    for _ in range(50):
        middle = (low + high) / 2
        low, high = (middle, high) if _coverage(predicted, middle) < COVERAGE else (low, middle)
    return high * fmean(each.high - each.low for each in predicted)


def _head(name: str, cases: int) -> None:
    print(f"\n{f'{name} ({cases})':30} cases  x10    x3     error  cover  width  width at 80 %")


def _row(name: str, predicted: Sequence[Predicted]) -> None:
    if predicted:
        cases, *shares = _measured(predicted)
        print(f"{name:30} {cases:5}  {'  '.join(f'{share:5.3f}' for share in shares)}")


if __name__ == "__main__":
    main()
