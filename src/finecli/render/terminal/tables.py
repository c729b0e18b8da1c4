"""Tables of decisions: one line each, whatever the width; names and bodies are cut, ids never."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from rich.table import Table
from rich.text import Text

from finecli.money import format_amount
from finecli.render.plain import printable

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from finecli.store import Row

WIDE = 120  # columns of a screen from which everything is printed in full
NARROW = 100  # and those below which one blank between columns must do
ABSENT = "–"
NO_APPEAL = "no appeal recorded"
PUBLISHED = "p"  # after a date that is not the decision's own


def new_table(gap: int = 2) -> Table:
    """A table without lines: blanks between columns, bold headings."""
    return Table(box=None, pad_edge=False, padding=(0, gap, 0, 0), header_style="bold", show_edge=False)


def data(text: str | None, style: str = "") -> Text:
    """A value as text that no markup or control character in it can change, on one line."""
    return Text(printable(text or ""), style=style, no_wrap=True, overflow="ellipsis")


def rows_table(rows: Sequence[Row], width: int, *, with_words: bool = False) -> Table:
    """Decisions as a table no wider than the screen; `with_words` counts the words each has."""
    table = new_table(gap=1 if width < NARROW else 2)
    in_euros = width >= WIDE and any(row.fine_currency not in (None, "EUR") for row in rows)
    marked = any(_marks(row) for row in rows)
    table.add_column("id", no_wrap=True, style="cyan")
    table.add_column("name", overflow="ellipsis")
    table.add_column("", no_wrap=True)
    table.add_column("body", overflow="ellipsis")
    table.add_column("date", no_wrap=True)
    table.add_column("fine", no_wrap=True, justify="right")
    if in_euros:
        table.add_column("in euros", no_wrap=True, justify="right")
    table.add_column("scope", no_wrap=True)
    if marked:
        table.add_column("status", no_wrap=True)
    if with_words:
        table.add_column("words", no_wrap=True)
    for row in rows:
        euros = (data(_euros(row)),) if in_euros else ()
        marks = (data(_marks(row), "yellow"),) if marked else ()
        words = (data(row.words),) if with_words else ()
        table.add_row(*_cells(row), *euros, data(_scope(row), "magenta"), *marks, *words)
    return table


def are_marked_published(rows: Iterable[Row]) -> bool:
    """Whether a date of the table is one of publication, so that its mark must be explained."""
    return any(row.decided is None and row.published for row in rows)


def _cells(row: Row) -> Iterable[Text]:
    fine = format_amount(Decimal(str(row.fine_amount)), row.fine_currency) if row.fine_currency else None
    return (
        data(row.id),
        data(row.name, "bold"),
        data(row.country),
        data(row.body),
        data(row.decided or (f"{row.published}{PUBLISHED}" if row.published else ABSENT)),
        data(fine or ABSENT),
    )


def _euros(row: Row) -> str:
    if row.fine_eur is None:
        return "" if row.fine_amount is None else "no rate"
    return "" if row.fine_currency == "EUR" else format_amount(Decimal(str(round(row.fine_eur))), "EUR")


def _scope(row: Row) -> str:
    return row.scope if row.scope == "cookie" else ""


def _marks(row: Row) -> str:
    """The words that a reader must see: a fine not imposed, a decision that was challenged."""
    status = "" if row.status == "final" else row.status
    standing = "" if row.standing == NO_APPEAL else row.standing
    return ", ".join(filter(None, (status, standing)))
