"""Figures in groups, in two groupings crossed, and over time."""

# Annotations are evaluated, for the reason that `finecli.query` gives.
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from finecli.figures.counting import Counted, Counting, Fine
from finecli.figures.measures import AS_IMPOSED, Figures, cents, figures_from, figures_of
from finecli.figures.periods import PERIODS, is_running, periods_between

# What groups can be sorted by and a matrix can show -> the field of `Figures`.
FIGURES = {
    "cases": "cases",
    "fined": "fined",
    "sum": "sum_eur",
    "mean": "mean_eur",
    "median": "median_eur",
    "maximum": "maximum_eur",
}
_Keys: TypeAlias = "tuple[str | None, str | None, str | None]"  # group, column, currency
_PER_MILLION = {"cases": "cases_per_million", "sum": "sum_eur_per_million"}


class Shape(NamedTuple):
    """How decisions are laid out in groups.

    `by` names at most two fields, the second of which makes the columns of a matrix; a period of `finecli.
    figures.periods` stands in the order of time. `over` is that period of `by` of which none is left out,
    though it be empty. `figure`, of `FIGURES`, is what other groups are sorted by. `by_currency` parts each
    group by the currency of its fines. `inhabitants` gives those of a country, and with it figures per
    million; `country` is that of all decisions, where it is one. `until` is the day (ISO text) that the data
    reach to.
    """

    by: tuple[str, ...] = ()
    over: str | None = None
    figure: str = "cases"
    by_currency: bool = False
    inhabitants: Callable[[str], int | None] | None = None
    country: str | None = None
    until: str = ""

    @property
    def field(self) -> str:
        """The field of `Figures` that groups are sorted by."""
        return (_PER_MILLION if self.inhabitants else {}).get(self.figure) or FIGURES[self.figure]


class Table(NamedTuple):
    """Figures laid out: of all decisions, of each group, of each column of a matrix, and of each cell.

    Without a second field there are no columns; `cells` are then the groups themselves, or what they are
    parted into by currency; without any field they are the total.
    """

    total: Figures
    groups: list[Figures]
    columns: list[Figures]
    cells: list[Figures]
    shape: Shape

    def first(self, count: int | None) -> "Table":
        """The same with only the first `count` groups; None for all. Total and columns stay those of all."""
        if count is None or count >= len(self.groups):
            return self
        groups = self.groups[:count]
        kept = {each.group for each in groups}
        return self._replace(groups=groups, cells=[each for each in self.cells if each.group in kept])


def tabulate(cases: Sequence[Counted], shape: Shape, counting: Counting = AS_IMPOSED) -> Table:
    """The figures of decisions in this shape; one may be named several times, for each of its groups."""
    distinct = {case.id: case for case in cases}
    fines = counting.fines_of(distinct.values())
    whole = _Whole(figures_from(distinct, fines), shape, fines)
    total = whole.finished(whole.total)
    groups, columns, cells = [], [], [total]
    if shape.by:
        cells = groups = whole.ordered(whole.parted(cases, lambda case: (case.group, None, None)), 0)
    if len(shape.by) == 2:
        columns = whole.ordered(whole.parted(cases, lambda case: (None, case.across, None)), 1)
        cells = whole.parted(cases, lambda case: (case.group, case.across, None))
    elif shape.by_currency:
        cells = whole.parted(cases, lambda case: (case.group, None, case.currency))
    if columns or shape.by_currency:
        cells = whole.arranged(cells, groups, columns)
    return Table(total, groups, columns, cells, shape)


class _Whole(NamedTuple):
    """All decisions together: what the figures of a group get from them are shares, inhabitants, an order."""

    total: Figures
    shape: Shape
    fines: Mapping[str, Fine]

    def parted(self, cases: Iterable[Counted], keys: Callable[[Counted], _Keys]) -> list[Figures]:
        """The figures of the decisions that agree in group, column and currency."""
        parts: dict[_Keys, dict[str, Counted]] = {}
        for case in cases:
            parts.setdefault(keys(case), {})[case.id] = case
        return [
            self.finished(figures_from(part, self.fines, currency)._replace(group=group, across=across))
            for (group, across, currency), part in parts.items()
        ]

    def finished(self, each: Figures) -> Figures:
        """With its shares of the total, its figures per million, and whether its period is over."""
        total = self.total
        people = self._people(each)
        millions = people / 1_000_000 if people else None
        return each._replace(
            share_cases=round(each.cases / total.cases, 4) if total.cases else None,
            share_sum=round((each.sum_eur or 0) / total.sum_eur, 4) if total.sum_eur else None,
            is_to_date=self._is_to_date(each),
            population=people,
            cases_per_million=round(each.cases / millions, 4) if millions else None,
            sum_eur_per_million=cents(each.sum_eur / millions) if millions and each.sum_eur else None,
        )

    def ordered(self, groups: list[Figures], position: int) -> list[Figures]:
        """Periods in the order of time, and whole where they make a trend; others the largest first."""
        field = self.shape.by[position]
        if field not in PERIODS:
            return sorted(groups, key=lambda each: self._rank(each, _names(each)[position]))
        known = {_names(each)[position]: each for each in groups}
        names = sorted(name for name in known if name is not None)
        if names and field == self.shape.over:
            names = periods_between(names[0], names[-1], field)
        shown = [known.get(name) or self._empty(*_at(position, name)) for name in names]
        return [*shown, known[None]] if None in known else shown

    def arranged(
        self, cells: Iterable[Figures], groups: Iterable[Figures], columns: Sequence[Figures]
    ) -> list[Figures]:
        """The cells row by row in the order of groups and columns; in a trend the empty ones too."""
        parted: dict[tuple[str | None, str | None], list[Figures]] = {}
        for cell in cells:
            parted.setdefault((cell.group, cell.across), []).append(cell)
        found: list[Figures] = []
        for group in [each.group for each in groups] or [None]:
            for across in [each.across for each in columns] or [None]:
                here = parted.get((group, across), [])
                if not here and self.shape.over and None not in (group, across):
                    here = [self._empty(group, across)]
                found += sorted(here, key=lambda each: self._rank(each, _currency(each)))
        return found

    def _empty(self, group: str | None, across: str | None) -> Figures:
        return self.finished(figures_of((), group, across))

    def _rank(self, each: Figures, name: str | None) -> tuple[bool, bool, float, str]:
        value = getattr(each, self.shape.field)
        return name is None, value is None, -(value or 0), name or ""

    def _people(self, each: Figures) -> int | None:
        if self.shape.inhabitants is None:
            return None
        named = (name for name, field in zip(_names(each), self.shape.by, strict=False) if field == "country")
        country = next(named, None) or self.shape.country
        return self.shape.inhabitants(country) if country else None

    def _is_to_date(self, each: Figures) -> bool:
        until = self.shape.until
        pairs = zip(_names(each), self.shape.by, strict=False)
        return any(
            is_running(name, field, until) for name, field in pairs if name and until and field in PERIODS
        )


def _names(each: Figures) -> tuple[str | None, str | None]:
    return each.group, each.across


def _at(position: int, name: str) -> tuple[str | None, str | None]:
    return (name, None) if position == 0 else (None, name)


def _currency(each: Figures) -> str | None:
    return each.original.currency if each.original else None
