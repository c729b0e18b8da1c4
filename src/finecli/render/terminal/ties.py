"""Related decisions on a terminal: a line of time for the matter, a table for the same respondent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from finecli.render.phrases import label
from finecli.render.reading import Rows, Section, history_row
from finecli.render.terminal.reading import draw_headline, draw_section, prose
from finecli.render.terminal.tables import rows_table
from finecli.render.ties import SAME_RESPONDENT
from finecli.store import Row

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from rich.console import Console

    from finecli.cases import Case
    from finecli.relations import Step

HERE, ELSEWHERE = "●", "○"


def draw_ties(console: Console, case: Case, history: Sequence[Step], same: Sequence[Row]) -> None:
    """The decision, its matter in the order of time, and the other decisions on the same respondent."""
    draw_headline(console, case)
    console.print()
    draw_section(console, _history_section(case, history))
    if same:
        console.print()
        console.print(prose(f"Other decisions on {case.respondent}", "bold"))
        console.print(rows_table(same, console.width))


def same_respondent_rows(records: Sequence[Mapping[str, Any]]) -> list[Row]:
    """The rows of the table of other decisions on the same respondent."""
    return [_row(record) for record in records if record["tie"] == SAME_RESPONDENT]


def _history_section(case: Case, history: Sequence[Step]) -> Section:
    if len(history) == 1:
        standing = label("standings", case.standing)
        return Section("Procedural history", (f"{standing}; no other decision in this matter is known.",))
    rows = tuple(
        (HERE if step.case and step.case.id == case.id else ELSEWHERE, *history_row(step, case))
        for step in history
    )
    return Section("Procedural history", (Rows(rows),))


def _row(record: Mapping[str, Any]) -> Row:
    fine = record["fine"] or {}
    values = {
        **record,
        "body": record["body"]["short"],
        "fine_amount": fine.get("amount"),
        "fine_currency": fine.get("currency"),
        "fine_eur": fine.get("eur"),
    }
    return Row(**{name: values[name] for name in Row._fields if name in values})
