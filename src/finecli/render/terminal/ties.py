"""Related decisions on a terminal: a line of time for the matter, tables for the others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from finecli.render.phrases import label
from finecli.render.reading import Rows, Section, history_row
from finecli.render.reasons import ALIKE
from finecli.render.terminal.hits import draw_hits
from finecli.render.terminal.reading import draw_headline, draw_section, prose
from finecli.render.terminal.tables import rows_table
from finecli.render.ties import SAME_GROUP, SAME_RESPONDENT
from finecli.store import Row

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from rich.console import Console

    from finecli.cases import Case
    from finecli.relations import Step

HERE, ELSEWHERE = "●", "○"


def draw_ties(
    console: Console, case: Case, history: Sequence[Step], records: Sequence[Mapping[str, Any]], limit: int
) -> None:
    """The decision, its matter in the order of time, others on its respondent and group, others alike.

    Of the respondent's and the group's at most `limit` are drawn, the newest.
    """
    draw_headline(console, case)
    console.print()
    draw_section(console, _history_section(case, history))
    for tie, whose in ((SAME_RESPONDENT, case.respondent), (SAME_GROUP, "the same group of companies")):
        if rows := rows_of(records, tie):
            shown = rows[max(0, len(rows) - limit) :]
            which = f", the last {len(shown):,} of {len(rows):,}" if len(shown) < len(rows) else ""
            _draw_heading(console, f"Other decisions on {whose}{which}")
            if shown:
                console.print(rows_table(shown, console.width))
    if alike := rows_of(records, ALIKE):
        _draw_heading(console, "Alike, with what they share")
        draw_hits(console, alike, _reasons(records), is_ranked=True)


def _draw_heading(console: Console, text: str) -> None:
    console.print()
    console.print(prose(text, "bold"))


def rows_of(records: Sequence[Mapping[str, Any]], *ties: str) -> list[Row]:
    """The rows of the tables of other decisions, by their tie."""
    return [row_of(record) for record in records if record["tie"] in ties]


def _reasons(records: Sequence[Mapping[str, Any]]) -> list[str]:
    return [f"{record['score']:.2f} {record['reason']}" for record in records if record["tie"] == ALIKE]


def _history_section(case: Case, history: Sequence[Step]) -> Section:
    if len(history) == 1:
        standing = label("standings", case.standing)
        return Section("Procedural history", (f"{standing}; no other decision in this matter is known.",))
    rows = tuple(
        (HERE if step.case and step.case.id == case.id else ELSEWHERE, *history_row(step, case))
        for step in history
    )
    return Section("Procedural history", (Rows(rows),))


def row_of(record: Mapping[str, Any]) -> Row:
    """The row of a table that a record makes."""
    fine = record["fine"] or {}
    values = {
        **record,
        "body": record["body"]["short"],
        "fine_amount": fine.get("amount"),
        "fine_currency": fine.get("currency"),
        "fine_eur": fine.get("eur"),
    }
    return Row(**{name: values[name] for name in Row._fields if name in values})
