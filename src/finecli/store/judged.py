"""Who was judged: the organisations of some cases, with what each case is counted by."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable

Run: TypeAlias = "Callable[[str, dict[str, Any]], list[tuple[Any, ...]]]"

_JUDGED = """SELECT respondents.company, respondents.key, respondents.name, respondents.group_key, cases.id,
    cases.country, coalesce(cases.decided, cases.published), cases.fine_eur, cases.fine_amount, cases.status,
    cases.standing, cases.fine_upheld, cases.repeats
    FROM cases JOIN respondents USING (n)"""


def judged_rows(run: Run, where: str, values: dict[str, Any]) -> list[tuple[Any, ...]]:
    """A row for each organisation of each case under a WHERE clause."""
    return run(f"{_JUDGED} {where} ORDER BY cases.n, respondents.key", values)
