"""What a picture shows, before anything is drawn: the same values for the terminal and for a report.

A picture never says more than its figures. Bars begin at zero; amounts that go from tens of euros to a
billion stand on a logarithmic scale that says so; what is not known is absent, never nought. Lines are told
apart by their marks and by a label at their end, so that a print without colours loses nothing.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from finecli.errors import InvalidInput

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

EUROS = "EUR"
ABSENT = "–"
FEW_MARK = "~"  # before a figure of too few decisions
MOST_LINES = 6  # as many as can be told apart without colours

_SCALES = ((1_000_000_000, "bn"), (1_000_000, "M"), (1_000, "k"))


class Bar(NamedTuple):
    """One of several bars; `part` of its `value` is drawn dark (decisions with a fine, of all decisions)."""

    label: str
    value: float | None
    part: float | None = None
    is_few: bool = False


class Bars(NamedTuple):
    """A measure of several groups, in the order given.

    `unit` is "EUR" or what is counted ("decisions"). `part` names what the dark part of each bar counts.
    """

    title: str
    measure: str
    unit: str
    bars: tuple[Bar, ...]
    part: str | None = None
    notes: tuple[str, ...] = ()


class Bin(NamedTuple):
    """How many amounts are at least `lower` and below `upper`."""

    lower: float
    upper: float
    number: int


class Mark(NamedTuple):
    """A value with a name: "median", "P90", a case."""

    name: str
    value: float


class Histogram(NamedTuple):
    """How many amounts lie where, on a logarithmic scale; `counted` says what they are ("fines")."""

    title: str
    counted: str
    unit: str
    bins: tuple[Bin, ...]
    marks: tuple[Mark, ...] = ()
    notes: tuple[str, ...] = ()


class Line(NamedTuple):
    """What one group did over the periods; None where nothing is known of it."""

    label: str
    values: tuple[float | None, ...]


class TimeLines(NamedTuple):
    """A measure over time for at most `MOST_LINES` groups.

    `periods` are years or quarters ("2024", "2024-Q3"); the last is incomplete where `to_date`. A value of
    nought has no place on a logarithmic scale (`is_log`) and is left out there. `few` are the places (line,
    period) of figures of too few decisions.
    """

    title: str
    measure: str
    unit: str
    periods: tuple[str, ...]
    lines: tuple[Line, ...]
    to_date: bool = False
    is_log: bool = False
    few: frozenset[tuple[int, int]] = frozenset()
    notes: tuple[str, ...] = ()


class Matrix(NamedTuple):
    """A measure of two groupings at once: `values` has a row for each of `rows`, by `columns`.

    `few` are the places (row, column) of figures of too few decisions.
    """

    title: str
    measure: str
    unit: str
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    values: tuple[tuple[float | None, ...], ...]
    few: frozenset[tuple[int, int]] = frozenset()
    notes: tuple[str, ...] = ()


class Interval(NamedTuple):
    """A range of past amounts, with single cases beside it, on a logarithmic scale.

    `low` and `high` are its ends (P10 and P90, as `ends` says), `cases` the nearest of those it was made of;
    `ceiling` is the legal maximum with its name, None where there is none or it is unknown.
    """

    title: str
    measure: str
    unit: str
    low: float
    median: float
    high: float
    cases: tuple[Mark, ...] = ()
    ceiling: Mark | None = None
    ends: tuple[str, str] = ("P10", "P90")
    notes: tuple[str, ...] = ()


Picture: TypeAlias = Bars | Histogram | TimeLines | Matrix | Interval


def log_bins(amounts: Iterable[float]) -> tuple[Bin, ...]:
    """The amounts by half decades (1, 3, 10, 30, …): none empty at the ends, empty ones between kept.

    Raises:
        ValueError: an amount is not above nought.
    """
    places = [_half_decade(amount) for amount in amounts]
    if not places:
        return ()
    counts = dict.fromkeys(range(min(places), max(places) + 1), 0)
    for place in places:
        counts[place] += 1
    return tuple(Bin(_bound(place), _bound(place + 1), count) for place, count in counts.items())


def log_bounds(amounts: Sequence[float]) -> tuple[float, ...]:
    """The half decades from the one at or below the lowest amount to the one above the highest.

    Raises:
        ValueError: an amount is not above nought, or there is none.
    """
    first, last = _half_decade(min(amounts)), _half_decade(max(amounts))
    return tuple(_bound(place) for place in range(first, last + 2))


def marked_bounds(bounds: Sequence[float], most: int) -> tuple[float, ...]:
    """The half decades to be labelled where there is room for so many: all, or whole decades only."""
    return tuple(
        bound for bound in bounds if len(bounds) <= most or not f"{bound:g}".strip("0.").startswith("3")
    )


def share_of(value: float, bounds: Sequence[float], *, is_log: bool) -> float:
    """Where a value lies between the first bound (0) and the last (1)."""
    if not is_log:
        return (value - bounds[0]) / (bounds[-1] - bounds[0])
    return math.log(value / bounds[0]) / math.log(bounds[-1] / bounds[0])


def linear_bounds(highest: float) -> tuple[float, ...]:
    """Round values at equal distances, two to six of them, from 0 to at least the highest.

    Whole numbers where the highest is one: no half decisions.
    """
    highest = highest or 1
    rough = highest / 5
    power = 10.0 ** math.floor(math.log10(rough))
    # A product of floats may miss the number it stands for by a hair.
    step = next(factor * power for factor in (1, 2, 5, 10) if factor * power >= rough * (1 - 1e-9))
    if highest == int(highest):
        step = max(1.0, step)
    return tuple(_tidy(step * each) for each in range(math.ceil(highest / step * (1 - 1e-9)) + 1))


def spread(places: Sequence[float], least: float, low: float, high: float) -> tuple[float, ...]:
    """The places moved as little as keeps them `least` apart and within `low` and `high`, in their order.

    Labels at the ends of lines would cover each other else. There is room for all of them.
    """
    order = sorted(range(len(places)), key=places.__getitem__)
    moved = [max(low, places[at]) for at in order]
    for at in range(1, len(moved)):
        moved[at] = max(moved[at], moved[at - 1] + least)
    limit = high
    for at in reversed(range(len(moved))):
        moved[at] = min(moved[at], limit)
        limit = moved[at] - least
    found = dict(zip(order, moved, strict=True))
    return tuple(found[at] for at in range(len(places)))


def runs(values: Sequence[float | None]) -> tuple[tuple[int, ...], ...]:
    """The places of values without a gap between them: a line is drawn through each run and never across."""
    found: list[list[int]] = [[]]
    for at, value in enumerate(values):
        if value is None:
            found.append([])
        else:
            found[-1].append(at)
    return tuple(tuple(run) for run in found if run)


def visible(picture: TimeLines) -> tuple[Line, ...]:
    """The lines as the scale can show them: on a logarithmic one without values of nought.

    Raises:
        InvalidInput: there are more lines than can be told apart.
    """
    if len(picture.lines) > MOST_LINES:
        raise InvalidInput(
            f"too many lines for one picture: {len(picture.lines)}", f"name at most {MOST_LINES} groups"
        )
    if not picture.is_log:
        return picture.lines
    return tuple(
        line._replace(values=tuple(value if value and value > 0 else None for value in line.values))
        for line in picture.lines
    )


def bounds_of(picture: TimeLines) -> tuple[float, ...]:
    """The values at which the scale of the lines is marked, from its lower end to its upper."""
    values = [value for line in visible(picture) for value in line.values if value is not None]
    if picture.is_log:
        return log_bounds(values or [1])
    return linear_bounds(max(values, default=0))


def interval_bounds(picture: Interval) -> tuple[float, ...]:
    """The half decades that cover the range, the cases and the ceiling."""
    return log_bounds([mark.value for mark in marks_of(picture)])


def levels(picture: Matrix) -> tuple[tuple[float, ...], ...]:
    """How dark each cell is, from 0 to 1: its share of the highest, by the square root.

    Amounts by the logarithm, since they differ by powers of ten. What is absent or nought is lightest.
    """
    present = [value for row in picture.values for value in row if value is not None and value > 0]
    lowest, highest = min(present, default=1), max(present, default=1)
    if picture.unit == EUROS:
        whole = math.log10(highest / lowest) or 1
        # The lowest amount is darker than nothing.
        return tuple(
            tuple(0.1 + 0.9 * math.log10(value / lowest) / whole if value else 0.0 for value in row)
            for row in picture.values
        )
    return tuple(
        tuple(math.sqrt(value / highest) if value else 0.0 for value in row) for row in picture.values
    )


def written(value: float | None, unit: str) -> str:
    """A value as a picture has room for it: "€1.24bn", "€12.5k", "€800", "1,234", "3.25"; "–" for none."""
    if value is None:
        return ABSENT
    if unit != EUROS:
        return f"{value:,.0f}" if value == int(value) or abs(value) >= 100 else f"{value:.3g}"
    return f"€{three_digits(value)}"


def three_digits(amount: float) -> str:
    """An amount of money in three digits: "1.24bn", "12.5k", "800"."""
    for scale, letter in _SCALES:
        # 999,600 would be "1000k": the next scale begins where rounding reaches it.
        if amount >= scale * 0.9995:
            return f"{amount / scale:.3g}{letter}"
    return f"{amount:.3g}"


def value_text(bar: Bar, unit: str) -> str:
    """What stands at the end of a bar: "47", "47 (39)" with its part, "~€5k" of few decisions."""
    part = f" ({written(bar.part, unit)})" if bar.part is not None else ""
    return f"{FEW_MARK if bar.is_few else ''}{written(bar.value, unit)}{part}"


def cell_texts(picture: Matrix) -> tuple[tuple[str, ...], ...]:
    """What stands in each cell: "12", "~€5k" of few decisions, "–" for none."""
    return _marked(picture.values, picture.unit, picture.few)


def point_texts(picture: TimeLines) -> tuple[tuple[str, ...], ...]:
    """The values of each line in words, as those of a matrix."""
    return _marked([line.values for line in picture.lines], picture.unit, picture.few)


def _marked(
    rows: Iterable[Sequence[float | None]], unit: str, few: frozenset[tuple[int, int]]
) -> tuple[tuple[str, ...], ...]:
    return tuple(
        tuple(
            f"{FEW_MARK if (row, column) in few else ''}{written(value, unit)}"
            for column, value in enumerate(values)
        )
        for row, values in enumerate(rows)
    )


def bin_text(each: Bin, unit: str) -> str:
    """The bounds of a bin: "€1k–€3k"."""
    return f"{written(each.lower, unit)}–{written(each.upper, unit)}"


def axis_text(measure: str, unit: str, *, is_log: bool = False) -> str:
    """What a scale measures and in what: "sum of fines, €, logarithmic scale"."""
    shown = "€" if unit == EUROS else unit
    unit_part = () if shown.casefold() in measure.casefold() else (shown,)
    return ", ".join((measure, *unit_part, *(("logarithmic scale",) if is_log else ())))


def measured(picture: Picture) -> str:
    """What a picture shows, for the line under its title."""
    match picture:
        case Histogram():
            return f"number of {picture.counted} by amount, logarithmic scale"
        case TimeLines():
            return axis_text(picture.measure, picture.unit, is_log=picture.is_log)
        case Interval():
            amounts = axis_text(picture.measure, picture.unit, is_log=True)
            ends = " to ".join(written(value, picture.unit) for value in (picture.low, picture.high))
            return f"{amounts}; {' to '.join(picture.ends)}: {ends}"
        case _:
            return axis_text(picture.measure, picture.unit)


def period_texts(picture: TimeLines) -> tuple[str, ...]:
    """The periods, the last with the words that it is not over: "2025 to date"."""
    *before, last = picture.periods
    return (*before, f"{last} to date" if picture.to_date else last)


def description(picture: Picture) -> str:
    """The picture for who cannot see it: what it measures, all its values, and its notes."""
    match picture:
        case Bars():
            told = [f"{bar.label} {value_text(bar, picture.unit)}" for bar in picture.bars]
        case Histogram():
            told = [f"{bin_text(each, picture.unit)} {each.number:,}" for each in picture.bins]
            told += [f"{mark.name} {written(mark.value, picture.unit)}" for mark in picture.marks]
        case TimeLines():
            named = zip(picture.lines, point_texts(picture), strict=True)
            told = [_told(line.label, period_texts(picture), values) for line, values in named]
        case Matrix():
            rows = zip(picture.rows, cell_texts(picture), strict=True)
            told = [_told(row, picture.columns, values) for row, values in rows]
        case Interval():
            told = [f"{mark.name} {written(mark.value, picture.unit)}" for mark in marks_of(picture)]
    return " ".join((f"{measured(picture)}: {'; '.join(told)}.", *picture.notes))


def marks_of(picture: Interval) -> tuple[Mark, ...]:
    """The values of an interval by name: its ends and median, the ceiling if there is one, the cases."""
    low, high = picture.ends
    ceiling = (picture.ceiling,) if picture.ceiling else ()
    ends = (Mark(low, picture.low), Mark("median", picture.median), Mark(high, picture.high))
    return (*ends, *ceiling, *picture.cases)


def _told(name: str, places: Sequence[str], texts: Sequence[str]) -> str:
    pairs = zip(places, texts, strict=True)
    return f"{name}: " + ", ".join(f"{place} {text}" for place, text in pairs)


def _half_decade(amount: float) -> int:
    """The place of the highest bound that is not above the amount."""
    if amount <= 0:
        raise ValueError(f"no place on a logarithmic scale: {amount}")
    # A logarithm may come out a hair above or below a whole number: begin one lower and count up.
    place = 2 * math.floor(math.log10(amount)) - 2
    while _bound(place + 1) <= amount:
        place += 1
    return place


def _bound(place: int) -> float:
    decade, half = divmod(place, 2)
    return float(f"{3 if half else 1}e{decade}")


def _tidy(value: float) -> float:
    """Without the noise of a multiplication: 0.3, not 0.30000000000000004."""
    return float(f"{value:.12g}")
