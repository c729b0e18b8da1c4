"""What the article view asks of the base: the decisions on a provision, and the articles beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable

Run: TypeAlias = "Callable[[str, dict[str, Any]], list[tuple[Any, ...]]]"

_CANDIDATES = """SELECT cases.id, cases.kind, cases.fine_eur, cases.status, cases.standing,
    coalesce(cases.decided, cases.published),
    (SELECT count(DISTINCT relations.n) FROM relations WHERE relations.other = cases.id)
    FROM cases"""
# Recitals and annexes are no companions.
_ARTICLES = """SELECT provisions.law, provisions.article, provisions.country, count(DISTINCT cases.n)
    FROM cases JOIN provisions USING (n)"""
_CITING = "SELECT count(DISTINCT cases.n) FROM cases JOIN provisions USING (n)"


def candidate_rows(run: Run, where: str, values: dict[str, Any]) -> list[tuple[Any, ...]]:
    """What `finecli.articles.Candidate` takes, for the cases under a WHERE clause."""
    return run(f"{_CANDIDATES} {where} ORDER BY cases.n", values)


def article_counts(run: Run, where: str, values: dict[str, Any]) -> list[tuple[Any, ...]]:
    """(law, article, country, cases) of the articles that these cases cite."""
    return run(f"{_ARTICLES} {_cited(where)} GROUP BY 1, 2, 3 ORDER BY 1, 2, 3", values)


def citing_count(run: Run, where: str, values: dict[str, Any]) -> int:
    """How many of these cases cite an article."""
    [(count,)] = run(f"{_CITING} {_cited(where)}", values)
    return int(count)


def _cited(where: str) -> str:
    condition = "provisions.article GLOB '[0-9]*'"
    return f"{where} AND {condition}" if where else f"WHERE {condition}"
