"""Cases in groups: by country, year, sector, article or scope, and under controlled words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Run: TypeAlias = "Callable[[str, dict[str, Any]], list[tuple[Any, ...]]]"

DATED = "coalesce(cases.decided, cases.published)"
# Facet -> its column, and what has to be joined to `cases` for it.
_FACETS = {
    "country": ("cases.country", ""),
    "year": (f"substr({DATED}, 1, 4)", ""),
    "sector": ("cases.sector", ""),
    "article": (
        "articles.label",
        """LEFT JOIN (SELECT DISTINCT n, 'Art. ' || article || ' ' || law AS label FROM provisions
           WHERE kind = 'gdpr' AND article GLOB '[0-9]*') AS articles ON articles.n = cases.n""",
    ),
    "scope": ("cases.scope", ""),
}

_IN_WORDS = "SELECT word, count(*) FROM words WHERE vocabulary = :vocabulary GROUP BY word"
# What is counted elsewhere than in the table of words: vocabulary -> word and cases.
_COUNTS = {
    "countries": "SELECT country, count(*) FROM cases GROUP BY country",
    "authorities": "SELECT body, count(*) FROM cases GROUP BY body",
    "respondent_kinds": "SELECT respondent_kind, count(*) FROM cases GROUP BY respondent_kind",
    "groups": """SELECT group_key, count(DISTINCT n) FROM respondents WHERE group_key IS NOT NULL
        GROUP BY group_key""",
    "laws": "SELECT law, count(DISTINCT n) FROM provisions GROUP BY law",
    "relations": "SELECT kind, count(DISTINCT n) FROM relations GROUP BY kind",
    "effects": "SELECT effect, count(DISTINCT n) FROM relations WHERE effect IS NOT NULL GROUP BY effect",
    "has": """SELECT held.value, count(*) FROM cases
        JOIN json_each('["' || replace(cases.has, ' ', '","') || '"]') AS held
        WHERE cases.has <> '' GROUP BY held.value""",
}


def facet_rows(run: Run, where: str, values: dict[str, Any]) -> Iterator[tuple[str, str | None, int]]:
    """(facet, value, cases) of the cases under a WHERE clause: years newest first, others by number."""
    for facet, (column, join) in _FACETS.items():
        order = "1 DESC" if facet == "year" else "2 DESC, 1"
        statement = f"""SELECT {column}, count(*) FROM cases {join} {where} GROUP BY 1 ORDER BY {order}"""
        yield from ((facet, value, count) for value, count in run(statement, values))


def word_counts(run: Run, vocabulary: str) -> dict[str, int]:
    """The words of a vocabulary that cases are filed under, with the number of cases of each."""
    return dict(run(_COUNTS.get(vocabulary, _IN_WORDS), {"vocabulary": vocabulary}))
