"""How high fines lie by each fact, fitted when the database is written; `finecli.risk.levels` says how."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from finecli.risk.facts import SCOPES
from finecli.risk.levels import fit_levels
from finecli.store.comparable import comparable_cases

if TYPE_CHECKING:
    import sqlite3

_INSERT = "INSERT INTO levels (scope, part, value, level) VALUES (:scope, :part, :value, :level)"


def write_levels(connection: sqlite3.Connection) -> None:
    """Fill the table of levels from the other tables of the database; the mean of a part has no value."""

    def run(statement: str, values: dict[str, Any]) -> list[tuple[Any, ...]]:
        return connection.execute(statement, values).fetchall()

    for scope in SCOPES:
        cases = [each.comparable for each in comparable_cases(run, scope)]
        if not cases:
            continue
        levels = fit_levels(cases)
        items = [*levels.of_items.items(), *(((part, ""), mean) for part, mean in levels.means.items())]
        connection.executemany(
            _INSERT,
            (
                {"scope": scope, "part": part, "value": value, "level": level}
                for (part, value), level in items
            ),
        )
