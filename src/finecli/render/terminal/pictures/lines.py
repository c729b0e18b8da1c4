"""Lines over time in a terminal, each with its own mark, its own strokes and its name at its end.

plotext draws the plot. It is given places in rows and columns, not values: its own labels would cover each
other.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

from rich.text import Text

from finecli.errors import FinecliError
from finecli.pictures import bounds_of, marked_bounds, runs, share_of, spread, visible, written
from finecli.render.plain import printable
from finecli.render.terminal.pictures.rows import scale_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.console import RenderableType

    from finecli.pictures import Line, TimeLines

ROWS = 17  # of the plot itself
WIDEST = 110  # columns: a line that rises over more of them is hard to follow
LONGEST_NAME = 24

_MOST_BOUNDS = 9  # that so many rows have room for
_BEFORE, _AFTER = 2, 3  # columns left free before the first period, and from the last to the names
# A mark, the same of few decisions, what its line is drawn with, and a colour that repeats them.
_STYLES = (
    ("●", "○", "·", "blue"),
    ("■", "□", "-", "red"),
    ("▲", "△", ":", "green"),
    ("◆", "◇", "~", "magenta"),
    ("▼", "▽", "'", "cyan"),
    ("★", "☆", "=", "yellow"),
)


class _Plot(NamedTuple):
    """Where things stand within the axes: columns from the left, rows from below."""

    periods: tuple[int, ...]  # columns
    bounds: tuple[float, ...]
    is_log: bool
    width: int
    names: int  # the column they begin at
    labels: tuple[tuple[int, str], ...]  # rows, and the values they stand for

    @property
    def margin(self) -> int:
        """The columns of the labels at the left and of the axis."""
        return max(len(text) for _, text in self.labels) + 1

    def row(self, value: float) -> int:
        return round(share_of(value, self.bounds, is_log=self.is_log) * (ROWS - 1))


def draw_time_lines(picture: TimeLines, width: int) -> list[RenderableType]:
    """The lines, and below them the periods, with the word that the last is not over.

    Raises:
        InvalidInput: there are more lines than can be told apart.
        FinecliError: plotext cannot be used here.
    """
    lines = visible(picture)
    plot = _plot(picture, lines, min(width, WIDEST))
    drawn = _strokes(lines, plot, picture.few)
    *before, last = picture.periods
    texts = (*before, f"{last}*" if picture.to_date else last)
    periods = scale_line(list(zip(plot.periods, texts, strict=True)), plot.width)
    note = [Text(printable(f"* {last} to date"))] if picture.to_date else []
    return [*(_coloured(row, plot) for row in drawn), Text(" " * plot.margin + printable(periods)), *note]


def _plot(picture: TimeLines, lines: Sequence[Line], width: int) -> _Plot:
    bounds = bounds_of(picture)
    marked = marked_bounds(bounds, _MOST_BOUNDS)
    texts = [written(bound, picture.unit) for bound in marked]
    room = width - max(map(len, texts)) - 1
    # A mark and a blank stand before each name.
    names = room - 2 - max((len(_name(line)) for line in lines), default=0)
    step = (names - _BEFORE - _AFTER) / max(1, len(picture.periods) - 1)
    periods = tuple(_BEFORE + round(at * step) for at in range(len(picture.periods)))
    plot = _Plot(periods, bounds, picture.is_log, room, names, ())
    return plot._replace(
        labels=tuple((plot.row(bound), text) for bound, text in zip(marked, texts, strict=True))
    )


def _strokes(lines: Sequence[Line], plot: _Plot, few: frozenset[tuple[int, int]]) -> list[str]:
    """The plot in rows of text: all lines first, then their marks, then their names."""
    plotext = _plotext()
    try:
        _set_axes(plotext, plot)
        for line, (_, _, stroke, _) in zip(lines, _STYLES, strict=False):
            for run in runs(line.values):
                plotext.scatter(*_between(*_points(line, run, plot)), marker=stroke)
        for number, (line, (mark, hollow, _, _)) in enumerate(zip(lines, _STYLES, strict=False)):
            for at in (at for run in runs(line.values) for at in run):
                plotext.scatter(*_points(line, [at], plot), marker=hollow if (number, at) in few else mark)
        rows = _name_rows(lines, plot)
        for line, row, (mark, *_) in zip(lines, rows, _STYLES, strict=False):
            plotext.text(f"{mark} {_name(line)}", plot.names, row, alignment="left")
        text: str = plotext.uncolorize(plotext.build())
    finally:
        plotext.clear_figure()
    return text.splitlines()


def _plotext() -> Any:
    try:
        import plotext
    except ImportError:
        raise FinecliError(
            "what draws lines over time is not installed: plotext",
            "pip install 'plotext>=5.3,<6', or --save them as a picture",
        ) from None
    return plotext


def _set_axes(plotext: Any, plot: _Plot) -> None:
    """Make plotext's one figure an empty one, whose values are rows and columns of the screen."""
    plotext.clear_figure()
    plotext.limit_size(False, False)  # noqa: FBT003 (width, height): given here, whatever plotext measures
    plotext.plotsize(plot.margin + plot.width, ROWS + 1)
    plotext.theme("clear")
    plotext.xaxes(lower=True, upper=False)
    plotext.yaxes(left=True, right=False)
    plotext.xlim(0, plot.width - 1)
    plotext.xticks([], [])
    plotext.ylim(0, ROWS - 1)
    plotext.yticks([row for row, _ in plot.labels], [text for _, text in plot.labels])


def _points(line: Line, run: Sequence[int], plot: _Plot) -> tuple[list[int], list[int]]:
    values = [value for at in run if (value := line.values[at]) is not None]
    return [plot.periods[at] for at in run], [plot.row(value) for value in values]


def _between(columns: Sequence[int], rows: Sequence[int]) -> tuple[list[float], list[float]]:
    """The line in places one cell apart: plotext's own lines round down, and would lie too low."""
    xs: list[float] = [columns[-1]]
    ys: list[float] = [rows[-1]]
    for (left, start), (right, end) in pairwise(zip(columns, rows, strict=True)):
        steps = max(right - left, abs(end - start))
        xs += [left + (right - left) * step / steps for step in range(steps)]
        ys += [start + (end - start) * step / steps for step in range(steps)]
    return xs, ys


def _name_rows(lines: Sequence[Line], plot: _Plot) -> list[int]:
    """The rows of the lines' names: at their ends, moved where others stand."""
    ends = [next((value for value in reversed(line.values) if value is not None), None) for line in lines]
    rows = [0 if end is None else plot.row(end) for end in ends]
    return [round(row) for row in spread(rows, 1, 0, ROWS - 1)]


def _name(line: Line) -> str:
    name = printable(line.label)
    return name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1]}…"


def _coloured(row: str, plot: _Plot) -> Text:
    """A row in which marks and strokes have the colour of their line; names stay as they are."""
    text = Text(row)
    start, end = plot.margin, plot.margin + plot.names + 1
    for at in range(start, min(end, len(row))):
        colour = next((colour for *signs, colour in _STYLES if row[at] in signs), None)
        if colour:
            text.stylize(colour, at, at + 1)
    return text
