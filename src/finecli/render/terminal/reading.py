"""The reading layout: a heading, prose no wider than is good to read, columns under each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from finecli.render.plain import printable
from finecli.render.reading import Rows, Verbatim, headline, sections
from finecli.render.terminal.screen import PROSE_WIDTH

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.console import Console

    from finecli.cases import Case
    from finecli.render.reading import Reading, Section

INDENT = 2
GAP = 2
LABEL_SHARE = 0.65  # of the width, at most, for the columns before the last


def draw_readings(console: Console, readings: Sequence[Reading]) -> None:
    """Draw each decision, a rule between them."""
    for position, reading in enumerate(readings):
        if position:
            console.print(Rule(style="dim"), width=_width(console))
        _draw(console, reading)


def _draw(console: Console, reading: Reading) -> None:
    draw_headline(console, reading.case)
    for section in sections(reading):
        console.print()
        draw_section(console, section)


def draw_headline(console: Console, case: Case) -> None:
    """The name in bold, the facts that tell one decision from another under it."""
    name, *facts = headline(case)
    console.print(prose(name, "bold"), width=_width(console))
    for line in facts:
        console.print(prose(line), width=_width(console))


def draw_section(console: Console, section: Section) -> None:
    """A bold title and what stands under it, indented."""
    if section.title:
        console.print(prose(section.title, "bold"))
    for block in section.blocks:
        if isinstance(block, Verbatim):
            # Left to the terminal to break, so that it is copied whole.
            console.print(Text(" " * INDENT + printable(block.line)), soft_wrap=True)
        else:
            content = _grid(block, _width(console)) if isinstance(block, Rows) else prose(block)
            indent = INDENT if section.title else 0
            console.print(Padding(content, (0, 0, 0, indent)), width=_width(console))


def draw_pairs(console: Console, pairs: Sequence[tuple[str, object]]) -> None:
    """Names and values, a line each; a long value stays under its column."""
    rows = tuple((name, f"{value:,}" if isinstance(value, int) else str(value)) for name, value in pairs)
    console.print(_grid(Rows(rows), _width(console)), width=_width(console))


def prose(text: str, style: str = "") -> Text:
    """A text of a source or of ours, to be wrapped at blanks; nothing in it is obeyed."""
    return Text(printable(text), style=style)


def _grid(block: Rows, width: int) -> Table:
    grid = Table.grid(padding=(0, GAP, 0, 0))
    for label_width in _label_widths(block.rows, int(width * LABEL_SHARE)):
        grid.add_column(width=label_width, overflow="fold")
    grid.add_column(overflow="fold")
    for row in block.rows:
        grid.add_row(*(prose(cell) for cell in row))
    return grid


def _label_widths(rows: Sequence[Sequence[str]], room: int) -> list[int]:
    """The widths of all columns but the last: as long as their texts, the widest cut until all have room."""
    *labels, _ = zip(*rows, strict=True)
    widths = [max(cell_len(text) for text in column) for column in labels]
    while sum(widths) + GAP * len(widths) > room:
        widths[widths.index(max(widths))] -= 1
    return widths


def _width(console: Console) -> int:
    return min(console.width, PROSE_WIDTH)
