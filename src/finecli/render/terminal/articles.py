"""The article view on a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from finecli.articles import MAXIMA
from finecli.figures import Shape
from finecli.render.terminal.bars import figures_pairs, figures_table
from finecli.render.terminal.reading import draw_pairs, prose
from finecli.render.terminal.tables import data, new_table, rows_table
from finecli.render.terminal.ties import row_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.console import Console

    from finecli.articles import Companion
    from finecli.render.articles import View

MOST_COUNTRIES = 10  # drawn; `finecli stats --article 17 --by country` has all
_HEADINGS = {
    "court of justice": "Leading: the Court of Justice",
    "highest fine": "Leading: the highest fines that stand",
    "most referred to": "Leading: most referred to by others",
}


def draw_article(console: Console, view: View) -> None:
    """Draw title and tier, the figures, by country and year, what leads, what comes with it."""
    title = f"{view.provision}: {view.title}" if view.title else str(view.provision)
    console.print(prose(title, "bold"))
    if view.tier:
        maximum = MAXIMA[view.tier] if view.provision.law == "GDPR" else "with maxima in sterling"
        console.print(prose(f"Fine: Art. {view.tier}, {maximum}"))
    console.print()
    draw_pairs(console, figures_pairs(view.total))
    for by, groups in (("country", view.countries[:MOST_COUNTRIES]), ("year", view.years)):
        if len(groups) > 1:
            console.print()
            console.print(figures_table(groups, view.total, Shape(by=(by,)), console.width))
    for why, heading in _HEADINGS.items():
        rows = [
            row_of(record) for each, record in zip(view.leading, view.records, strict=True) if each.why == why
        ]
        if rows:
            _draw_heading(console, heading)
            console.print(rows_table(rows, console.width))
    if view.companions:
        _draw_heading(console, "Cited with it oftener than chance")
        _draw_companions(console, view.companions)


def _draw_companions(console: Console, companions: Sequence[Companion]) -> None:
    from finecli.render.phrases import article_subject

    table = new_table()
    table.add_column("provision", no_wrap=True, style="cyan")
    for heading in ("cases", "share", "lift"):
        table.add_column(heading, no_wrap=True, justify="right")
    table.add_column("", overflow="ellipsis")
    for each in companions:
        numbers = (f"{each.cases:,}", f"{100 * each.share:.0f} %", f"{each.lift:.1f}")
        table.add_row(data(each.label), *map(data, numbers), data(article_subject(each.label), "dim"))
    console.print(table)


def _draw_heading(console: Console, text: str) -> None:
    console.print()
    console.print(prose(text, "bold"))
