"""The decisions most like one: those computed at build, or, for other wishes, looked for among all.

What is compared stands in the tables that search uses; `finecli.likeness` says how.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from finecli.likeness import Features, Part, Rarity, nearest, parts, vector
from finecli.provisions.provision import Provision
from finecli.store.finding import as_list

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

Run: TypeAlias = "Callable[[str, dict[str, Any]], list[tuple[Any, ...]]]"

NEIGHBOURS = 20  # of each case are kept; those of its own matter among them, which are never shown
THOUSANDTHS = 1000  # a likeness is kept in them, as an integer
NOT_COMPARED = ("not-assigned",)  # a sector that says nothing

_ROW = "SELECT n FROM cases WHERE id = :id"
_IDS = "SELECT n, id FROM cases WHERE n IN (SELECT value FROM json_each(:rows))"
_STORED = "SELECT other, score FROM neighbours WHERE n = :n ORDER BY position"

_COMPARED = "vocabulary IN ('topics', 'violations', 'cookie_violations', 'sectors', 'measures')"
_SOME = "n IN (SELECT value FROM json_each(:rows))"
_BODIES = "SELECT n, body FROM cases WHERE {}"
_KEYWORDS = "SELECT n, words FROM keywords WHERE {}"
# A law as a whole is cited beside its articles, or where they are unknown: it says nothing more.
_ARTICLE = "article IS NOT NULL"
_PROVISIONS = f"""SELECT n, law, article, country, label FROM provisions
    WHERE {_ARTICLE} AND {{}} ORDER BY n, position"""
_WORDS = f"SELECT n, vocabulary, word FROM words WHERE {_COMPARED} AND {{}} ORDER BY n, vocabulary, word"

_COUNT = "SELECT count(*) FROM cases"
_COUNTS = f"""SELECT 'bodies', body, count(*) FROM cases GROUP BY body
    UNION ALL SELECT vocabulary, word, count(*) FROM words WHERE {_COMPARED} GROUP BY vocabulary, word
    UNION ALL SELECT 'provisions', label, count(DISTINCT n) FROM provisions WHERE {_ARTICLE} GROUP BY label"""
_ARTICLES = f"""SELECT law, article, country, count(DISTINCT n) FROM provisions
    WHERE {_ARTICLE} GROUP BY law, article, country"""


class Alike(NamedTuple):
    """A decision like another: its id, their likeness from 0 to 1, and what that is made of."""

    id: str
    score: float
    parts: tuple[Part, ...]


def alike(
    run: Run, case_id: str, allowed: set[int] | None, without: Collection[str], limit: int | None
) -> list[Alike]:
    """The decisions most like one, best first, those named in `without` left out.

    `allowed` are the rows that the filters leave, None for all; a `limit` of None too.
    """
    if limit is None:
        [(limit,)] = run(_COUNT, {})
    [(n,)] = run(_ROW, {"id": case_id})
    unwanted = {n, *(row for each in without for (row,) in run(_ROW, {"id": each}))}
    found = _kept(run, n, unwanted, limit) if allowed is None else None
    if found is None:
        found = _sought(run, n, allowed, unwanted, limit)
    rows = [row for row, _ in found]
    ids: dict[int, str] = dict(run(_IDS, {"rows": as_list(rows)}))
    features, rarity = features_of(run, [n, *rows]), rarity_in(run)
    return [Alike(ids[row], score, parts(features[n], features[row], rarity)) for row, score in found]


def features_of(run: Run, rows: Iterable[int] | None = None) -> dict[int, Features]:
    """What is compared of these cases, or of all, by row."""
    some, values = ("true", {}) if rows is None else (_SOME, {"rows": as_list(rows)})
    found = {n: Features(bodies=(body,))._asdict() for n, body in run(_BODIES.format(some), values)}
    for n, words in run(_KEYWORDS.format(some), values):
        found[n]["words"] = words.split()
    for n, law, article, country, label in run(_PROVISIONS.format(some), values):
        found[n]["provisions"] += (_article(law, article, country), label)
    for n, vocabulary, word in run(_WORDS.format(some), values):
        if word not in NOT_COMPARED:
            found[n][vocabulary] += (word,)
    return {n: Features(*map(tuple, map(dict.fromkeys, each.values()))) for n, each in found.items()}


def rarity_in(run: Run) -> Rarity:
    """How many cases of the base have each thing that is compared."""
    [(cases,)] = run(_COUNT, {})
    counts = {(name, value): count for name, value, count in run(_COUNTS, {})}
    articles: dict[tuple[str, str], int] = {}
    for law, article, country, count in run(_ARTICLES, {}):
        item = "provisions", _article(law, article, country)
        articles[item] = articles.get(item, 0) + count
    return Rarity(cases, counts | articles)  # an article counts with what is under it


def _kept(run: Run, n: int, unwanted: set[int], limit: int) -> list[tuple[int, float]] | None:
    """The neighbours kept, if they are as many as wanted or all there are; else None."""
    rows = run(_STORED, {"n": n})
    kept = [(other, score / THOUSANDTHS) for other, score in rows if other not in unwanted]
    return kept[:limit] if len(kept) >= limit or len(rows) < NEIGHBOURS else None


def _sought(
    run: Run, n: int, allowed: set[int] | None, unwanted: set[int], limit: int
) -> list[tuple[int, float]]:
    rows = None if allowed is None else allowed - unwanted | {n}
    features, rarity = features_of(run, rows), rarity_in(run)
    one = vector(features[n], rarity)
    others = ((row, vector(other, rarity)) for row, other in features.items() if row not in unwanted)
    return nearest(one, others, limit)


@cache
def _article(law: str, article: str | None, country: str | None) -> str:
    return str(Provision(law, article, country=country))
