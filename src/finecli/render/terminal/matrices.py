"""A matrix of one figure: groups down, groups or periods across, totals at the edges."""

from __future__ import annotations

from typing import TYPE_CHECKING

from finecli.figures.periods import PERIODS
from finecli.render.group_names import name_of_group
from finecli.render.terminal.amounts import in_short
from finecli.render.terminal.tables import ABSENT, NARROW, data, new_table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich import table as rich

    from finecli.figures import Figures, Table

WIDEST_NAME = 28
WIDEST_HEADING = 14
TO_DATE = "*"


def matrix_table(table: Table, width: int) -> tuple[rich.Table, str | None]:
    """The matrix as far as the screen is wide, and what of it is not shown.

    Of periods the last are kept, of other columns the first, which are the largest.
    """
    gap = 1 if width < NARROW else 2
    rows = _rows(table)
    names = min(WIDEST_NAME, max(len(row[0]) for row in rows)) + gap
    widths = [max(len(cell) for cell in column) + gap for column in zip(*rows, strict=True)]
    room = width - names - widths[-1]
    is_time = table.shape.by[1] in PERIODS
    shown = _fitting(widths[1:-1], room, from_the_end=is_time)
    drawn = new_table(gap)
    drawn.add_column(rows[0][0], overflow="ellipsis", no_wrap=True, max_width=WIDEST_NAME)
    for heading in (*(rows[0][1 + place] for place in shown), rows[0][-1]):
        drawn.add_column(data(heading), no_wrap=True, justify="right")
    for name, *cells in rows[1:]:
        style = "bold" if name == "all" else ""
        kept = (*(cells[place] for place in shown), cells[-1])
        drawn.add_row(data(name, style), *(data(cell, style) for cell in kept))
    return drawn, _not_shown(len(widths) - 2 - len(shown), is_time=is_time)


def _rows(table: Table) -> list[list[str]]:
    """Headings, a row for each group, and one for all; the last of each is its total."""
    by, across = table.shape.by
    cells = {(each.group, each.across): each for each in table.cells}
    places = [each.across for each in table.columns]
    headings = [_heading(each, across) for each in table.columns]
    rows = [[by, *headings, "all"]]
    for group in table.groups:
        name = name_of_group(group.group, by, is_to_date=group.is_to_date)
        found = [cells.get((group.group, place)) for place in places]
        rows.append([name, *(_cell(each, table) for each in (*found, group))])
    return [*rows, ["all", *(_cell(each, table) for each in (*table.columns, table.total))]]


def _heading(each: Figures, across: str) -> str:
    """A country's code and a period with a mark if it is not over; others by name."""
    if across == "country" and each.across:
        return each.across
    mark = TO_DATE if each.is_to_date else ""
    return f"{name_of_group(each.across, across)[:WIDEST_HEADING]}{mark}"


def _cell(each: Figures | None, table: Table) -> str:
    if each is None or each.cases == 0:
        return ""
    field = table.shape.field
    value = getattr(each, field)
    if value is None:
        return ABSENT
    if field.startswith("cases_per"):
        return f"{value:,.3g}"
    if table.shape.figure in ("cases", "fined"):
        return f"{value:,}"
    is_doubtful = each.are_few and table.shape.figure in ("mean", "median")
    return f"~{in_short(value)}" if is_doubtful else in_short(value)


def _fitting(widths: Sequence[int], room: int, *, from_the_end: bool) -> list[int]:
    """The places of the columns that there is room for, one at least."""
    places = list(range(len(widths)))
    kept: list[int] = []
    for place in reversed(places) if from_the_end else places:
        room -= widths[place]
        if room < 0 and kept:
            break
        kept.append(place)
    return sorted(kept)


def _not_shown(count: int, *, is_time: bool) -> str | None:
    if not count:
        return None
    which = "earlier" if is_time else "smaller"
    what = f"1 {which} column does" if count == 1 else f"{count} {which} columns do"
    return f"{what} not fit this screen; --json has all"
