"""Pictures on a terminal: rows of blocks for counts and amounts, lines over time drawn by plotext.

Everything is legible without colour and in 80 columns. Notes are words and go to stderr, where the caller
says them; a matrix is a table already (`terminal.matrices`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from finecli.pictures import Bars, Histogram, Interval, TimeLines, measured
from finecli.render.plain import printable

if TYPE_CHECKING:
    from rich.console import Group

Drawn: TypeAlias = Bars | Histogram | TimeLines | Interval


def drawing(picture: Drawn, width: int) -> Group:
    """The picture with its title and what it measures, no wider than the screen.

    Raises:
        InvalidInput: there are more lines than can be told apart.
        FinecliError: plotext, which draws lines, cannot be used here.
    """
    from rich.console import Group
    from rich.text import Text

    from finecli.render.terminal.pictures.lines import draw_time_lines
    from finecli.render.terminal.pictures.rows import draw_bars, draw_histogram, draw_interval

    match picture:
        case Bars():
            drawn = draw_bars(picture, width)
        case Histogram():
            drawn = draw_histogram(picture, width)
        case TimeLines():
            drawn = draw_time_lines(picture, width)
        case Interval():
            drawn = draw_interval(picture, width)
    title = Text(printable(picture.title), style="bold")
    return Group(title, Text(printable(measured(picture)), style="dim"), *drawn)
