"""Decisions side by side on a terminal: as many in a row as can be read, the others below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.table import Table

from finecli.render.terminal.reading import prose

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.console import Console

NARROWEST = 24  # of a decision's column; in a narrower one hardly three words stand in a line
WIDEST = 70  # longer lines are hard to read
GAP = 2


def draw_comparison(console: Console, rows: Sequence[Sequence[str]]) -> None:
    """Draw rows of a name and a text for each decision."""
    names = [row[0] for row in rows]
    label = max(map(len, names))
    decisions = list(zip(*(row[1:] for row in rows), strict=True))
    room = console.width - label - GAP
    beside = max(1, min(len(decisions), (room + GAP) // (NARROWEST + GAP)))
    width = min(WIDEST, (room + GAP) // beside - GAP)
    for first in range(0, len(decisions), beside):
        if first:
            console.print()
        console.print(_table(names, decisions[first : first + beside], width))


def _table(names: Sequence[str], decisions: Sequence[Sequence[str]], width: int) -> Table:
    table = Table.grid(padding=(0, GAP, 0, 0), pad_edge=False)
    table.add_column(no_wrap=True, style="bold")
    for _ in decisions:
        table.add_column(width=width, overflow="fold")
    for name, *texts in zip(names, *decisions, strict=True):
        if any(texts):
            table.add_row(prose(name), *(prose(text) for text in texts))
    return table
