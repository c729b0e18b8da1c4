"""Figures on a terminal: a bar for each group, dark for the decisions with a fine counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

from finecli.render.group_names import name_of_group
from finecli.render.terminal.amounts import in_full, in_short
from finecli.render.terminal.tables import ABSENT, NARROW, data, new_table

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from rich.table import Table

    from finecli.figures import Figures, Shape

FINED, OTHERS = "█", "░"
SHORTEST_BAR, GOOD_BAR, LONGEST_BAR = 6, 12, 30
SHORTEST_NAME = 24  # of a group, before it is cut
WHERE = "in"  # the case with the highest fine

# From the most to the least that is shown of each group: its columns, whether amounts are in full, and the
# shortest bar beside them.
_BASE = ("cases", "fined", "sum", "median", "quartiles", "highest", WHERE)
_WITH_MEAN = ("cases", "share", "fined", "sum", "mean", "median", "quartiles", "highest", WHERE)
_ALL = ("cases", "share", "fined", "sum", "mean", "median", "quartiles", "P10–P90", "highest", WHERE)
_LAYOUTS = (
    (_ALL, True, GOOD_BAR),
    (_WITH_MEAN, True, GOOD_BAR),
    (_ALL, False, GOOD_BAR),
    (_WITH_MEAN, False, GOOD_BAR),
    (_BASE, True, GOOD_BAR),
    (_BASE, False, GOOD_BAR),
    (_BASE[:-1], False, SHORTEST_BAR),
    (("cases", "fined", "sum", "median", "highest"), False, SHORTEST_BAR),
    (("cases", "sum", "median"), False, SHORTEST_BAR),
    (("cases",), False, 0),
)
_PER_MILLION = ("cases/M", "€/M")


def figures_table(groups: Sequence[Figures], total: Figures, shape: Shape, width: int) -> Table:
    """A row for each group and one for all: as much of them as leaves room for a bar that can be read."""
    gap = 1 if width < NARROW else 2
    widest_name = max(SHORTEST_NAME, width // 4)
    names = [*(_row_name(each, shape, widest_name) for each in groups), "all"]
    for columns, is_in_full, shortest in _layouts(shape):
        headings = (shape.by[0] if shape.by else "currency", *columns)
        amount = in_full if is_in_full else in_short
        cells = [[_cell(each, column, amount) for column in columns] for each in (*groups, total)]
        rows = [(name, *numbers) for name, numbers in zip(names, cells, strict=True)]
        cut = [(name[:widest_name], *numbers) for name, *numbers in (headings, *rows)]
        room = width - _width_of(cut, gap) - gap
        if room >= shortest:
            break
    bars = _Bars(shape, groups, max(SHORTEST_BAR, min(LONGEST_BAR, room)))
    return _table(headings, rows, [*map(bars.bar, groups), Text("")], bars, gap)


def figures_pairs(total: Figures) -> tuple[tuple[str, object], ...]:
    """The figures of all decisions together, as names and values."""
    counts: tuple[tuple[str, object], ...] = (
        ("Decisions", f"{total.cases:,}"),
        ("Complete", f"{total.complete:,} (amount, date and respondent known)"),
        ("With a fine", f"{total.fined:,}"),
    )
    if not total.fined:
        return counts
    return (
        *counts,
        ("Sum", in_full(total.sum_eur)),
        *_by_head(total),
        ("Mean", in_full(total.mean_eur)),
        ("P10", in_full(total.p10_eur)),
        ("Lower quartile", in_full(total.lower_quartile_eur)),
        ("Median", in_full(total.median_eur)),
        ("Upper quartile", in_full(total.upper_quartile_eur)),
        ("P90", in_full(total.p90_eur)),
        ("Highest", f"{in_full(total.maximum_eur)} ({total.maximum_id})"),
    )


def _by_head(total: Figures) -> tuple[tuple[str, object], ...]:
    if total.population is None:
        return ()
    by_head = f"{total.cases_per_million:,.2f} decisions, {in_full(total.sum_eur_per_million)}"
    return (("Inhabitants", f"{total.population:,}"), ("Per million", by_head))


def _layouts(shape: Shape) -> Sequence[tuple[tuple[str, ...], bool, int]]:
    if not shape.inhabitants:
        return _LAYOUTS
    return [((*names[:1], *_PER_MILLION, *names[1:]), is_in_full, bar) for names, is_in_full, bar in _LAYOUTS]


def _row_name(each: Figures, shape: Shape, widest: int) -> str:
    """The group, and the currency that is never cut off."""
    if not shape.by:
        return each.original.currency if each.original else "no fine"
    name = name_of_group(each.group, shape.by[0], is_to_date=each.is_to_date)
    if each.original is None:
        return name
    room = widest - len(", EUR")
    return f"{name if len(name) <= room else name[: room - 1] + '…'}, {each.original.currency}"


def _cell(each: Figures, heading: str, amount: Callable[..., str]) -> str:  # noqa: PLR0911 (a line per column)
    match heading:
        case "cases":
            return f"{each.cases:,}"
        case "share":
            return ABSENT if each.share_cases is None else f"{100 * each.share_cases:.1f} %"
        case "fined":
            return f"{each.original.fined if each.original else each.fined:,}"
        case "cases/M":
            return ABSENT if each.cases_per_million is None else f"{each.cases_per_million:,.3g}"
        case "€/M":
            return amount(each.sum_eur_per_million)
        case "sum" | "mean" | "median":
            return _money(each, heading, amount)
        case "highest":
            return _money(each, "maximum", amount)
        case "quartiles":
            return _between(each, "lower_quartile", "upper_quartile", amount)
        case "P10–P90":
            return _between(each, "p10", "p90", amount)
        case _:
            return each.maximum_id or ""


def _money(each: Figures, name: str, amount: Callable[..., str]) -> str:
    """One amount, in the group's own currency where it is parted by currencies."""
    if each.original:
        return amount(getattr(each.original, name), each.original.currency)
    return amount(getattr(each, f"{name}_eur"))


def _between(each: Figures, lower: str, upper: str, amount: Callable[..., str]) -> str:
    """Two amounts, the currency once unless it is a sign; ~ where they are of few fines."""
    first, last = _money(each, lower, amount), _money(each, upper, amount)
    if first == ABSENT:
        return ABSENT
    if each.original and last.startswith(f"{each.original.currency} "):
        last = last.removeprefix(f"{each.original.currency} ")
    return f"~{first}–{last}" if each.are_few else f"{first}–{last}"


def _width_of(rows: Sequence[Sequence[str]], gap: int) -> int:
    return sum(max(len(cell) for cell in column) + gap for column in zip(*rows, strict=True))


def _table(
    headings: Sequence[str], rows: Sequence[Sequence[str]], drawn: Sequence[Text], bars: _Bars, gap: int
) -> Table:
    table = new_table(gap)
    table.add_column(headings[0], overflow="ellipsis")
    table.add_column(bars.heading, no_wrap=True, width=bars.width)
    for heading in headings[1:]:
        table.add_column(heading, no_wrap=True, justify="left" if heading == WHERE else "right")
    for (name, *cells), bar in zip(rows, drawn, strict=True):
        style = "bold" if bar is drawn[-1] else ""
        table.add_row(data(name, style), bar, *(data(cell, style) for cell in cells))
    return table


class _Bars:
    """The bars of groups by the figure that was asked for, the longest as wide as there is room."""

    def __init__(self, shape: Shape, groups: Sequence[Figures], width: int) -> None:
        self.width = width
        self._field = shape.field
        self._longest = max((self._value(each) for each in groups), default=0)
        self.heading = "" if shape.figure == "cases" else shape.figure

    def bar(self, each: Figures) -> Text:
        """Of decisions dark for those with a fine counted, light for the others; what is there is seen."""
        value = self._value(each)
        if not value:
            return Text("")
        whole = max(1, round(self.width * value / self._longest))
        dark = whole
        if self._field.startswith("cases"):
            dark = min(whole, max(round(whole * each.fined / each.cases), 1 if each.fined else 0))
        return Text.assemble((FINED * dark, "cyan"), (OTHERS * (whole - dark), "dim"))

    def _value(self, each: Figures) -> float:
        return getattr(each, self._field) or 0
