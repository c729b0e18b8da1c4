"""Which cases satisfy the words of a query, and in what order.

Each want is looked up by itself: its text in the index, its controlled words, provisions and countries in
their tables. A case's score is the sum over the wants of the best reason it gives, so that a case with more
of the words comes before one that repeats a few. The numbers below were chosen on `bench/queries.jsonl`
without its held-out third; `bench/search.py` measures them.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from finecli.language import Text, fts_string

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from finecli.expansion import Want

# Columns of the index, in the schema's order, with what a hit in each is worth.
WEIGHTS = {
    "name": 10.0,
    "respondent": 8.0,
    "title": 4.0,
    "body": 3.0,
    "laws": 3.0,
    "topics": 4.0,
    "digest": 2.0,
    "terms": 1.0,
}
SYNONYM_WORTH = 0.7  # of the same hit on the word typed
WORD_WORTH = 0.5  # of a controlled word, in units of its rarity (natural logarithm of cases per case)
# With fewer cases than this that have all the words, those with most of them follow.
ENOUGH = 50
MOST = 0.5  # of the words typed

_NAMES = "{name respondent}"
_IN_ORDER = "{name respondent title body laws topics digest}"  # `terms` keeps no order
_TEXTS = f"""SELECT rowid, -bm25(texts, {", ".join(map(str, WEIGHTS.values()))})
    FROM texts WHERE texts MATCH :match"""
_NAMED = "SELECT rowid FROM texts WHERE texts MATCH :match"
_WORDS = "SELECT n FROM words WHERE vocabulary = :vocabulary AND word = :word"
_COUNTRY = "SELECT n FROM cases WHERE country = :country"
_PROVISION = """SELECT DISTINCT n FROM provisions WHERE law = :law
    AND (:article IS NULL OR article = :article)
    AND (coalesce(:paragraph, :letter) IS NULL OR paragraph IS :paragraph)
    AND (:letter IS NULL OR letter || '.' LIKE :letter || '.%')"""
_COUNT = "SELECT count(*) FROM cases"

Run: TypeAlias = "Callable[[str, dict[str, Any]], list[tuple[Any, ...]]]"


class Match(NamedTuple):
    """A case found: its row, how many of the typed words it has, whether they are its name, and its score."""

    n: int
    found: int
    is_named: bool
    score: float


def matches(run: Run, wants: tuple[Want, ...], allowed: set[int] | None) -> list[Match]:
    """The cases that satisfy the wants, best first: those with all the words, and if few, those with most.

    `allowed` are the rows that the filters leave, None for all. A required want must be satisfied, an
    unwanted one must not.
    """
    [(cases,)] = run(_COUNT, {})
    wanted = [want for want in wants if not want.is_unwanted]
    scores = [_scores(run, want, cases) for want in wanted]
    found: dict[int, int] = {}
    total: dict[int, float] = {}
    for want, each in zip(wanted, scores, strict=True):
        for n, score in each.items():
            found[n] = found.get(n, 0) + want.size
            total[n] = total.get(n, 0.0) + score
    if not wanted:
        found = dict.fromkeys((n for (n,) in run("SELECT n FROM cases", {})), 0)
    for want, each in zip(wanted, scores, strict=True):
        if want.is_required:
            found = {n: size for n, size in found.items() if n in each}
    for want in wants:
        if want.is_unwanted:
            unwanted = _with_texts(run, want.typed)
            found = {n: size for n, size in found.items() if n not in unwanted}
    if allowed is not None:
        found = {n: size for n, size in found.items() if n in allowed}
    return _ordered(run, wanted, found, total)


def _ordered(run: Run, wanted: list[Want], found: dict[int, int], total: dict[int, float]) -> list[Match]:
    size = sum(want.size for want in wanted)
    named = _named(run, wanted) if wanted else set()
    complete = sum(each == size for each in found.values())
    least = size if complete >= ENOUGH else max(1, math.ceil(size * MOST)) if size else 0
    ranked = [Match(n, each, n in named, total.get(n, 0.0)) for n, each in found.items() if each >= least]
    return sorted(ranked, key=lambda match: (not match.is_named, -match.found, -match.score, match.n))


def _scores(run: Run, want: Want, cases: int) -> dict[int, float]:
    """Every case that satisfies a want, with the best reason it gives."""
    scores = _with_texts(run, want.typed)
    for n, score in _with_texts(run, want.synonyms).items():
        scores[n] = max(scores.get(n, 0.0), SYNONYM_WORTH * score)
    for rows in (
        *(run(_WORDS, {"vocabulary": vocabulary, "word": word}) for vocabulary, word in want.words),
        *(run(_PROVISION, provision._asdict()) for provision in want.provisions),
        *(run(_COUNTRY, {"country": code}) for code in want.countries),
    ):
        worth = WORD_WORTH * math.log(1 + cases / (1 + len(rows)))
        for (n,) in rows:
            scores[n] = scores.get(n, 0.0) + worth
    return scores


def _with_texts(run: Run, texts: Iterable[Text]) -> dict[int, float]:
    expression = " OR ".join(_expression(text) for text in texts)
    return dict(run(_TEXTS, {"match": expression})) if expression else {}


def _expression(text: Text) -> str:
    """A phrase in order where the index keeps order, or all its words among the index terms."""
    if not text.is_phrase:
        return fts_string(text)
    words = " AND ".join(f'"{word}"' for word in text.words)
    return f"({_IN_ORDER} : {fts_string(text)}) OR (terms : ({words}))"


def _named(run: Run, wanted: list[Want]) -> set[int]:
    """The cases in whose name or respondent all the typed words stand."""
    each = (" OR ".join(fts_string(text) for text in want.typed) for want in wanted)
    expression = " AND ".join(f"({_NAMES} : ({texts}))" for texts in each)
    return {n for (n,) in run(_NAMED, {"match": expression})}
