"""Pictures of rows: a name, blocks or a place on a scale, and the value in figures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from rich.text import Text

from finecli.pictures import bin_text, interval_bounds, marked_bounds, share_of, value_text, written
from finecli.render.plain import printable
from finecli.render.terminal.tables import data, new_table

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from rich.console import RenderableType

    from finecli.pictures import Bars, Bin, Histogram, Interval

DARK, LIGHT = "█", "░"
SHORTEST_NAME, LONGEST_NAME = 8, 34
SHORTEST_BAR, LONGEST_BAR = 8, 60
GAP = 2  # blanks between columns
LABEL = 7  # columns that a label of a scale takes, with blanks

_EIGHTHS = ("", "▏", "▎", "▍", "▌", "▋", "▊", "▉")


class _Row(NamedTuple):
    """One line of a picture."""

    name: str
    drawn: Text
    texts: tuple[str, ...]


class _Widths(NamedTuple):
    """The columns of the screen that each column of a picture takes."""

    name: int
    drawn: int
    texts: tuple[int, ...]


def draw_bars(picture: Bars, width: int) -> list[RenderableType]:
    """A bar from zero for each group, with its value; the part of it dark, the rest light."""
    names = [bar.label for bar in picture.bars]
    texts = [value_text(bar, picture.unit) for bar in picture.bars]
    widths = _widths(width, names, texts)
    highest = max((bar.value or 0 for bar in picture.bars), default=0) or 1
    rows = [
        _Row(
            bar.label,
            _blocks(bar.value, bar.part, highest, widths.drawn, has_parts=picture.part is not None),
            (text,),
        )
        for bar, text in zip(picture.bars, texts, strict=True)
    ]
    if picture.part is None:
        return [_table(rows, widths)]
    key = Text(f"{DARK} {printable(picture.part)} (the number in brackets)  {LIGHT} others")
    return [_table(rows, widths), key]


def draw_histogram(picture: Histogram, width: int) -> list[RenderableType]:
    """A row for each bin, the lowest amounts first, with its count and the quantiles that lie in it."""
    names = [bin_text(each, picture.unit) for each in picture.bins]
    counts = [f"{each.number:,}" for each in picture.bins]
    marks = [_marks_in(each, picture) for each in picture.bins]
    widths = _widths(width, names, counts, marks)
    highest = max((each.number for each in picture.bins), default=0) or 1
    rows = [
        _Row(name, _blocks(each.number, None, highest, widths.drawn, has_parts=False), (count, mark))
        for name, each, count, mark in zip(names, picture.bins, counts, marks, strict=True)
    ]
    return [_table(rows, widths, justify="right")]


def draw_interval(picture: Interval, width: int) -> list[RenderableType]:
    """Rows for the range, its median, each case and the ceiling, on one scale, which is the last row.

    The ends of the range and its median go through all of them.
    """
    cases = [(case.name, case.value, "●") for case in picture.cases]
    ceiling = [] if picture.ceiling is None else [(*picture.ceiling, "▼")]
    signs = [("median", picture.median, "┃"), *cases, *ceiling]
    names = [" to ".join(picture.ends), *(name for name, _, _ in signs)]
    ends = f"{written(picture.low, picture.unit)}–{written(picture.high, picture.unit)}"
    texts = [ends, *(written(value, picture.unit) for _, value, _ in signs)]
    widths = _widths(width, names, texts)
    bounds = interval_bounds(picture)

    def place(value: float) -> int:
        return round(share_of(value, bounds, is_log=True) * (widths.drawn - 1))

    low, median, high = map(place, (picture.low, picture.median, picture.high))
    whole = {**dict.fromkeys(range(low, high + 1), "━"), low: "┣", high: "┫", median: "╋"}
    guides = dict.fromkeys((low, median, high), "┊")
    drawn = [whole, *({**guides, place(value): sign} for _, value, sign in signs)]
    rows = [
        _Row(name, _line(at, widths.drawn), (text,))
        for name, at, text in zip(names, drawn, texts, strict=True)
    ]
    marked = marked_bounds(bounds, widths.drawn // LABEL)
    scale = scale_line([(place(bound), written(bound, picture.unit)) for bound in marked], widths.drawn)
    return [_table([*rows, _Row("", Text(scale, style="dim"), ("",))], widths)]


def _table(
    rows: Sequence[_Row], widths: _Widths, justify: Literal["left", "right"] = "left"
) -> RenderableType:
    """A line for each row; names and the first of the texts stand at the left or at the right."""
    table = new_table(GAP)
    table.show_header = False
    table.add_column("", no_wrap=True, overflow="ellipsis", width=widths.name, justify=justify)
    table.add_column("", no_wrap=True, width=widths.drawn)
    for at, text in enumerate(widths.texts):
        table.add_column("", no_wrap=True, width=text, justify="left" if at else justify)
    for row in rows:
        table.add_row(data(row.name), row.drawn, *(data(text) for text in row.texts))
    return table


def _widths(width: int, names: Sequence[str], *texts: Sequence[str]) -> _Widths:
    """Values have the room they take, names what leaves some for what is drawn, and that the rest."""
    values = tuple(max(map(len, column), default=0) for column in texts)
    room = width - GAP - sum(value + GAP for value in values)
    longest = min(LONGEST_NAME, max(map(len, names), default=0))
    name = min(longest, max(SHORTEST_NAME, room - SHORTEST_BAR))
    return _Widths(name, max(SHORTEST_BAR, min(LONGEST_BAR, room - name)), values)


def _blocks(value: float | None, part: float | None, highest: float, room: int, *, has_parts: bool) -> Text:
    """A bar as long as the value's share of the highest: whole blocks in two tones, or eighths in one.

    What is there is seen, if only as the thinnest.
    """
    if not value or value < 0:
        return Text("")
    if not has_parts:
        whole, eighth = divmod(max(1, round(value / highest * room * 8)), 8)
        return Text(DARK * whole + _EIGHTHS[eighth], style="cyan")
    whole = max(1, round(room * value / highest))
    dark = min(whole, max(round(room * (part or 0) / highest), 1 if part else 0))
    return Text.assemble((DARK * dark, "cyan"), (LIGHT * (whole - dark), "dim"))


def _marks_in(each: Bin, picture: Histogram) -> str:
    inside = [mark for mark in picture.marks if each.lower <= mark.value < each.upper]
    return (
        f"◂ {', '.join(f'{mark.name} {written(mark.value, picture.unit)}' for mark in inside)}"
        if inside
        else ""
    )


def _line(signs: Mapping[int, str], room: int) -> Text:
    return Text("".join(signs.get(at, " ") for at in range(room)))


def scale_line(marked: Sequence[tuple[int, str]], room: int) -> str:
    """Texts at their places, the last for certain, the others as far as a blank stays between them."""
    line = [" "] * room
    free = room + 1
    for place, text in reversed(marked):
        start = min(max(0, place - len(text) // 2), room - len(text))
        if start + len(text) < free:
            line[start : start + len(text)] = text
            free = start
    return "".join(line)
