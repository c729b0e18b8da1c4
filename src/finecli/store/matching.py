"""Which cases satisfy the words of a query, and in what order.

Each want is looked up by itself: its texts in the index, its controlled words, provisions and countries in
their tables. First come the cases whose name the words are, then those that have all the words, then, one
word fewer at a time, others until they are enough. Within each of these the score decides: what the wants
give, times the share of the words a case has, and how like the best cases it is in the words most particular
to it, so that a case which says the same in other words is not left behind.

The numbers below were chosen on `bench/queries.jsonl` without its held-out third, and are round because none
of them is sharp; `bench/search.py` measures them and `docs/search.md` says what each gains.
"""

from __future__ import annotations

import math
from collections import Counter
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from finecli.language import Text, fts_string
from finecli.vocabulary.stop_words import STOP_WORDS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from finecli.expansion import Want

# Columns of the index, in the schema's order, with what a hit in each is worth.
WEIGHTS = {
    "name": 8.0,
    "respondent": 8.0,
    "title": 4.0,
    "body": 1.0,
    "laws": 1.0,
    "topics": 1.0,  # controlled words are looked up by themselves
    "digest": 4.0,
    "terms": 1.0,
}
SYNONYM_WORTH = 0.7  # of the same hit on the text typed
WORD_WORTH = 1.0  # of a controlled word, provision or country, times its rarity: log(all cases / its cases)

ENOUGH = 50  # cases; with fewer, those that lack a word follow
FEWEST = 1 / 3  # of the words, unless no case has so many

LIKENESS_WORTH = 1.5  # of likeness, from 0 to 1, beside the score, of which the highest counts as 1
BEST = 5  # cases that the others are likened to
COMPARED = 300  # cases at the head that are likened; those behind stay in their order

_NAMES = "{name respondent}"
_IN_ORDER = "{name respondent title body laws topics digest}"  # `terms` keeps no order
_TEXTS = f"""SELECT rowid, -bm25(texts, {", ".join(map(str, WEIGHTS.values()))})
    FROM texts WHERE texts MATCH :match"""
_NAMED = "SELECT rowid FROM texts WHERE texts MATCH :match"
_WORDS = "SELECT n FROM words WHERE vocabulary = :vocabulary AND word = :word"
_COUNTRY = "SELECT n FROM cases WHERE country = :country"
_PROVISION = """SELECT DISTINCT n FROM provisions WHERE law = :law
    AND article = :article
    AND (coalesce(:paragraph, :letter) IS NULL OR paragraph IS :paragraph)
    AND (:letter IS NULL OR letter || '.' LIKE :letter || '.%')"""
_KEYWORDS = "SELECT n, words FROM keywords WHERE n IN (SELECT value FROM json_each(:rows))"
_ALL = "SELECT n FROM cases"
_COUNT = "SELECT count(*) FROM cases"

Run: TypeAlias = "Callable[[str, dict[str, Any]], list[tuple[Any, ...]]]"


class Match(NamedTuple):
    """A case found: its row, how many of the typed words it has, whether they are its name, and its score.

    The score is comparable within one list only: 1 is the highest without likeness.
    """

    n: int
    found: int
    is_named: bool
    score: float


class _Found(NamedTuple):
    """What one want finds: the cases that satisfy it, and what it gives to each, also to some that do not."""

    satisfying: set[int]
    scores: dict[int, float]


def matches(run: Run, wants: tuple[Want, ...], allowed: set[int] | None) -> list[Match]:
    """The cases that satisfy the wants, best first: those with all the words, and if few, those with most.

    `allowed` are the rows that the filters leave, None for all. A required want must be satisfied, an
    unwanted one must not.
    """
    wanted = [want for want in wants if not want.is_unwanted]
    [(cases,)] = run(_COUNT, {})
    each = [_found(run, want, cases) for want in wanted]
    rows = _rows(run, each, allowed)
    for want, found in zip(wanted, each, strict=True):
        if want.is_required:
            rows &= found.satisfying
    for want in wants:
        if want.is_unwanted:
            rows -= _with_texts(run, want.typed).keys()
    size = sum(want.size for want in wanted)
    ranked = _scored(_with_most(wanted, each, rows), size, each, _named(run, wanted))
    return _likened(run, ranked, size)


def _rows(run: Run, each: Sequence[_Found], allowed: set[int] | None) -> set[int]:
    """The rows that satisfy a want, or all where there is none, as far as they are allowed."""
    if not each:
        return {n for (n,) in run(_ALL, {})} if allowed is None else set(allowed)
    rows: set[int] = set().union(*(found.satisfying for found in each))
    return rows if allowed is None else rows & allowed


def _with_most(wanted: Sequence[Want], each: Sequence[_Found], rows: set[int]) -> dict[int, int]:
    """How many words each row has: of those with all and, one word fewer at a time, enough others."""
    counts = dict.fromkeys(rows, 0)
    for want, found in zip(wanted, each, strict=True):
        for n in found.satisfying & rows:
            counts[n] += want.size
    size = sum(want.size for want in wanted)
    cases = Counter(counts.values())
    kept, least = cases[size], size
    while least > 1 and kept < ENOUGH and (not kept or least - 1 >= size * FEWEST):
        least -= 1
        kept += cases[least]
    return {n: count for n, count in counts.items() if count >= least}


def _scored(counts: dict[int, int], size: int, each: Sequence[_Found], named: set[int]) -> list[Match]:
    """The cases ordered by what the wants give, times the share of the words they have; 1 for the highest."""
    scores = {
        n: sum(found.scores.get(n, 0.0) for found in each) * count / (size or 1)
        for n, count in counts.items()
    }
    highest = max(scores.values(), default=0.0) or 1.0
    ranked = (Match(n, counts[n], n in named, score / highest) for n, score in scores.items())
    return sorted(ranked, key=lambda match: _place(match, size))


def _likened(run: Run, ranked: list[Match], size: int) -> list[Match]:
    """The cases with their likeness to the best of them in the score, in order again.

    Likeness is the cosine of a case's keywords and those of the best cases, each worth the best's score.
    """
    head = ranked[:COMPARED]
    rows = f"[{','.join(str(match.n) for match in head)}]"
    keywords = {n: words.split() for n, words in run(_KEYWORDS, {"rows": rows})}
    theme: dict[str, float] = {}
    for match in head[:BEST]:
        for word in keywords.get(match.n, ()):
            theme[word] = theme.get(word, 0.0) + match.score
    length = math.hypot(*theme.values()) or 1.0
    likened = []
    for match in head:
        words = keywords.get(match.n, ())
        shared = sum(theme.get(word, 0.0) for word in words)
        likeness = shared / (length * math.sqrt(len(words) or 1))
        likened.append(match._replace(score=match.score + LIKENESS_WORTH * likeness))
    return sorted(likened, key=lambda match: _place(match, size)) + ranked[COMPARED:]


def _place(match: Match, size: int) -> tuple[bool, bool, float, int]:
    return not match.is_named, match.found < size, -match.score, match.n


def _found(run: Run, want: Want, cases: int) -> _Found:
    scores = _with_texts(run, want.typed)
    for n, score in _with_texts(run, want.synonyms, in_terms=False).items():
        scores[n] = max(scores.get(n, 0.0), SYNONYM_WORTH * score)
    for rows in (
        *(run(_WORDS, {"vocabulary": vocabulary, "word": word}) for vocabulary, word in want.words),
        *(run(_PROVISION, provision._asdict()) for provision in want.provisions),
        *(run(_COUNTRY, {"country": code}) for code in want.countries),
    ):
        worth = WORD_WORTH * math.log(1 + cases / (1 + len(rows)))
        for (n,) in rows:
            scores[n] = scores.get(n, 0.0) + worth
    satisfying = set(scores)
    for n, score in _with_texts(run, _parts(want)).items():
        scores[n] = scores.get(n, 0.0) + score
    return _Found(satisfying, scores)


def _parts(want: Want) -> list[Text]:
    """The single words of a phrase that stands in the synonyms and was typed without quotes."""
    if want.size == 1:
        return []
    return [Text((word,)) for text in want.typed for word in text.words if word.casefold() not in STOP_WORDS]


def _with_texts(run: Run, texts: Iterable[Text], *, in_terms: bool = True) -> dict[int, float]:
    expression = " OR ".join(_expression(text, in_terms=in_terms) for text in texts)
    return dict(run(_TEXTS, {"match": expression})) if expression else {}


def _expression(text: Text, *, in_terms: bool) -> str:
    """A phrase in order where the index keeps order and, with `in_terms`, all its words among the terms.

    A synonym is not looked for in the terms: its words stand apart in too many cases.
    """
    if not text.is_phrase:
        return fts_string(text)
    in_order = f"({_IN_ORDER} : {fts_string(text)})"
    words = " AND ".join(fts_string(Text((word,))) for word in text.words)
    return f"{in_order} OR (terms : ({words}))" if in_terms else in_order


def _named(run: Run, wanted: Iterable[Want]) -> set[int]:
    """The cases in whose name or respondent all the typed words stand."""
    each = (" OR ".join(fts_string(text) for text in want.typed) for want in wanted)
    expression = " AND ".join(f"({_NAMES} : ({texts}))" for texts in each)
    return {n for (n,) in run(_NAMED, {"match": expression})} if expression else set()
