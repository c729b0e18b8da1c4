"""Vocabularies on a terminal: what to type on the left, what it means on the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len

from finecli.render.terminal.reading import prose
from finecli.render.terminal.tables import data, new_table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.console import Console, JustifyMethod

NUMBERS = ("cases", "words")
GAP = 2
ROOM = 40  # that a definition should have; labels, which say almost what the words do, make way for it


def draw_words(console: Console, rows: Sequence[Sequence[str | int]], header: Sequence[str]) -> None:
    """Draw rows of short columns and a long one, which is broken at blanks under its heading."""
    if "label" in header and _width_of(rows) + ROOM > console.width:
        place = header.index("label")
        header = [*header[:place], *header[place + 1 :]]
        rows = [[*row[:place], *row[place + 1 :]] for row in rows]
    *short, long = header
    table = new_table()
    for position, heading in enumerate(short):
        justify: JustifyMethod = "right" if heading in NUMBERS else "left"
        widest = max((cell_len(_shown(row[position])) for row in rows), default=0)
        # What is to be typed is not cut while there is room; a law's name may be a line of its own.
        least = min(widest, console.width // 2)
        table.add_column(heading, justify=justify, min_width=least, style="" if position else "cyan")
    table.add_column(long, overflow="fold")
    for *cells, text in rows:
        table.add_row(*(data(_shown(cell)) for cell in cells), prose(str(text)))
    console.print(table)


def _width_of(rows: Sequence[Sequence[str | int]]) -> int:
    """The columns before the last, as wide as their texts."""
    columns = list(zip(*rows, strict=True))[:-1]
    return sum(max(cell_len(_shown(value)) for value in column) + GAP for column in columns)


def _shown(value: str | int) -> str:
    return f"{value:,}" if isinstance(value, int) else value
