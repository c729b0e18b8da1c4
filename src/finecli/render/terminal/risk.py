"""Three answers to a question of risk on a terminal, each with its working and none beside another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from finecli.render.plain import printable
from finecli.render.risk import asked_lines, sections, shared_text
from finecli.render.terminal.hits import draw_hits
from finecli.render.terminal.pictures import drawing
from finecli.render.terminal.reading import draw_pairs, prose
from finecli.render.terminal.screen import PROSE_WIDTH

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.console import Console

    from finecli.pictures import Interval
    from finecli.render.risk import Near, Section
    from finecli.risk.answers import Answers
    from finecli.store import Row

INDENT = 2


def draw_answers(
    console: Console,
    answers: Answers,
    nearest: Sequence[Near],
    rows: Sequence[Row],
    picture: Interval | None,
) -> None:
    """What was asked, then the three answers, the nearest decisions under the last, each as its row."""
    draw_pairs(console, asked_lines(answers.asked))
    for number, section in enumerate(sections(answers), start=1):
        console.print()
        _draw_section(console, number, section)
    if picture is not None:
        console.print()
        console.print(Padding(drawing(picture, min(console.width, PROSE_WIDTH) - INDENT), (0, 0, 0, INDENT)))
    if nearest:
        console.print()
        console.print(prose("The nearest, with what each counts beside the first and what it shares", "bold"))
        draw_hits(console, rows, [shared_text(near.weighed) for near in nearest], is_ranked=True)


def _draw_section(console: Console, number: int, section: Section) -> None:
    width = min(console.width, PROSE_WIDTH)
    console.print(Text.assemble((f"{number}  ", "bold"), (section.heading, "bold")))
    console.print(Padding(prose(section.result, "bold cyan"), (0, 0, 0, INDENT + 1)), width=width)
    grid = Table.grid(padding=(0, 1, 0, 0))
    grid.add_column(width=1)
    grid.add_column(overflow="fold")
    for text, basis in section.working:
        line = prose(text)
        if basis:
            line.append(printable(f" [{basis}]"), "dim")
        grid.add_row("·", line)
    console.print(Padding(grid, (0, 0, 0, INDENT + 1)), width=width)
