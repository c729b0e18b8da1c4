"""Fines as the figures count them, by one or two of the fields that a decision has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from finecli.store.facets import DATED

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Run: TypeAlias = "Callable[[str, dict[str, Any]], list[tuple[Any, ...]]]"


def _words(vocabulary: str) -> tuple[str, str]:
    return "{0}.word", f"(SELECT n, word FROM words WHERE vocabulary = '{vocabulary}')"


# Field -> its column, and what has to be joined to `cases` for it, under the name that {0} stands for.
# The names are those of the options that filter by it.
FIELDS: dict[str, tuple[str, str]] = {
    "country": ("cases.country", ""),
    "year": (f"substr({DATED}, 1, 4)", ""),
    "quarter": (
        f"""CASE WHEN length({DATED}) > 4
        THEN substr({DATED}, 1, 4) || '-Q' || ((substr({DATED}, 6, 2) + 2) / 3) END""",
        "",
    ),
    "month": (f"CASE WHEN length({DATED}) > 4 THEN substr({DATED}, 1, 7) END", ""),
    "authority": (
        "{0}.name",
        "(SELECT key, short || ' (' || country || ')' AS name FROM bodies)",
    ),
    "kind": ("cases.kind", ""),
    "sector": ("cases.sector", ""),
    "scope": ("cases.scope", ""),
    "article": (
        "{0}.name",
        """(SELECT DISTINCT n, coalesce(heading, 'Art. ' || article || ' ' || law) AS name FROM provisions
        WHERE article NOT LIKE 'Recital %')""",
    ),
    "law": ("{0}.law", "(SELECT DISTINCT n, law FROM provisions)"),
    "topic": _words("topics"),
    "violation": _words("violations"),
    "cookie-violation": _words("cookie_violations"),
    # A company is called as most of the decisions on it call it.
    "respondent": (
        "{0}.name",
        """(SELECT DISTINCT respondents.n, usual.name FROM respondents JOIN (
            SELECT company, name, max(count) FROM (
                SELECT company, name, count(*) AS count FROM respondents GROUP BY 1, 2 ORDER BY 1, 2)
            GROUP BY company) AS usual USING (company))""",
    ),
    "group": ("{0}.group_key", "(SELECT DISTINCT n, group_key FROM respondents WHERE group_key NOT NULL)"),
    "respondent-kind": ("cases.respondent_kind", ""),
    "measure": _words("measures"),
    "result": ("cases.result", ""),
    "status": ("cases.status", ""),
    "standing": ("cases.standing", ""),
    "proceeding": ("cases.proceeding", ""),
    "currency": ("cases.fine_currency", ""),
    "language": _words("languages"),
    "source": _words("sources"),
}
_OUTCOMES = (
    "SELECT cases.id, outcomes.standing, outcomes.day FROM outcomes JOIN cases USING (n) ORDER BY n, position"
)


def fine_rows(run: Run, by: Sequence[str], where: str, values: dict[str, Any]) -> list[tuple[Any, ...]]:
    """What `finecli.figures.Counted` takes, for the cases under a WHERE clause.

    A row for each pair of groups that a case is in, of at most two of `FIELDS`.
    """
    group, across = (*(_column(field, place) for place, field in enumerate(by)), "NULL", "NULL")[:2]
    joins = " ".join(_join(field, place) for place, field in enumerate(by))
    statement = f"""SELECT {group}, cases.fine_eur, cases.fine_amount, cases.status, cases.id, {across},
        cases.standing, cases.fine_currency, cases.fine_upheld, cases.repeats, {DATED},
        cases.fine_amount IS NOT NULL AND cases.dated_last IS NOT NULL
        AND (cases.respondent IS NOT NULL OR cases.respondent_kind = 'natural-person')
        FROM cases {joins} {where} ORDER BY cases.n"""
    return run(statement, values)


def outcomes(run: Run) -> dict[str, list[tuple[str, str | None]]]:
    """The standings of cases by id, in the order of time, each with the day since which it had it."""
    found: dict[str, list[tuple[str, str | None]]] = {}
    for case_id, standing, day in run(_OUTCOMES, {}):
        found.setdefault(case_id, []).append((standing, day))
    return found


def _column(field: str, place: int) -> str:
    return FIELDS[field][0].format(f"by{place}")


def _join(field: str, place: int) -> str:
    table, name = FIELDS[field][1], f"by{place}"
    if not table:
        return ""
    key = f"{name}.key = cases.body" if field == "authority" else f"{name}.n = cases.n"
    return f"LEFT JOIN {table} AS {name} ON {key}"
