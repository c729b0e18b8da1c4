"""What a search found: a line for each decision and, where there were words, the place they stand in.

A decision with fewer of the words stands below a line that says how many it has.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.segment import Segment, Segments
from rich.text import Text

from finecli.render.plain import printable
from finecli.render.terminal.tables import rows_table
from finecli.store.snippets import BEGIN, END

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.console import Console

    from finecli.store import Row

INDENT = 4  # of a snippet, so that ids alone stand at the margin
OPEN, CLOSE = "«", "»"  # around a match: seen without colour, and rare in English texts
BEFORE = 3  # of the room, one part in so many is left to what stands before the first match


def draw_hits(console: Console, rows: Sequence[Row], snippets: Sequence[str], *, is_ranked: bool) -> None:
    """Draw the rows; `is_ranked` says that those with more of the words come first.

    `snippets` are texts with matches between `BEGIN` and `END`, one for each row, "" for none; or none at
    all. Rows in another order than by their words have a column that counts them.
    """
    differ = any(not _is_complete(row) for row in rows)
    table = rows_table(rows, console.width, with_words=differ and not is_ranked)
    heading, *lines = console.render_lines(table, pad=False)
    _print_line(console, heading)
    above = None
    for position, (row, line) in enumerate(zip(rows, lines, strict=True)):
        if is_ranked and not _is_complete(row) and row.words != above:
            console.print(_separator(row, console.width))
        above = row.words
        _print_line(console, line)
        if snippets and snippets[position]:
            console.print(_snippet(snippets[position], console.width - INDENT))


def cut_around(text: str, room: int) -> str:
    """As much of a marked text as there is room for, with its first match in it; cut at blanks."""
    text = " ".join(text.split())
    if len(text) <= room:
        return text
    first = max(text.find(BEGIN), 0)
    start = 0
    if first > room * (BEFORE - 1) // BEFORE:
        start = text.find(" ", first - room // BEFORE) + 1
    piece = ("…" if start else "") + text[start:]
    if len(piece) > room:
        piece = piece[: piece.rfind(" ", 0, room)] + "…" if " " in piece[:room] else f"{piece[: room - 1]}…"
    return piece if piece.count(BEGIN) == piece.count(END) else piece.removesuffix("…") + END


def _is_complete(row: Row) -> bool:
    found, _, wanted = (row.words or "").partition("/")
    return found == wanted


def _separator(row: Row, width: int) -> Text:
    words = f"── {(row.words or '').replace('/', ' of ')} words "
    return Text(words.ljust(width, "─"), style="dim")


def _snippet(marked: str, room: int) -> Text:
    line = Text(" " * INDENT, no_wrap=True, overflow="ellipsis", style="dim")
    for position, part in enumerate(cut_around(marked, room).replace(END, BEGIN).split(BEGIN)):
        text = printable(part)
        line.append(f"{OPEN}{text}{CLOSE}" if position % 2 else text, "bold not dim" if position % 2 else "")
    return line


def _print_line(console: Console, line: list[Segment]) -> None:
    console.print(Segments([*line, Segment.line()]), end="")
