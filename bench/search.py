"""How well search finds what people mean: nDCG@10 and recall@50 on the judged queries, beside plain FTS5.

    python bench/search.py [--held-out] [--each] [--set NAME=NUMBER ...]

Baselines: the same index without column weights, synonyms or coverage, once wanting all words (FTS5's own
reading of a query), once any of them. Recall is of at most fifty answers; ids that were merged count as the
case they are now part of. The time is that of the search alone, in a program that has already started.
"""

from __future__ import annotations

import sqlite3
import time
from pathlib import Path
from statistics import mean, median
from typing import TYPE_CHECKING, NamedTuple

from finecli.language import split_words
from finecli.query import Query
from finecli.store import Store, matching
from finecli.store.connection import database_path
from measures import ndcg, ranking_options, read_judged, recall, resolved

if TYPE_CHECKING:
    from collections.abc import Callable

QUERIES = Path(__file__).with_name("queries.jsonl")
_PLAIN = """SELECT id FROM texts JOIN cases ON cases.n = texts.rowid WHERE texts MATCH ?
    ORDER BY bm25(texts), n LIMIT 50"""


class Measured(NamedTuple):
    """What a ranker made of one query: its two figures, and the time it took in milliseconds."""

    query: str
    gain: float
    recall: float
    milliseconds: float


def main() -> None:
    """Print one line per ranker, and with --each one per query."""
    options = ranking_options(__doc__, "query", "NAME=NUMBER", meant="another number in store.matching")
    for name, number in options.set:
        setattr(matching, name, type(getattr(matching, name))(number))
    store = Store()
    queries = read_judged(QUERIES, held_out=options.held_out)
    rankers: dict[str, Callable[[str], list[str]]] = {
        "FTS5, all words": lambda text: _plain(text, " "),
        "FTS5, any word": lambda text: _plain(text, " OR "),
        "finecli": lambda text: [row.id for row in store.search(Query(words=text, limit=50)).rows],
    }
    print(f"{len(queries)} queries{' held out' if options.held_out else ''}")
    print(f"{'':18} nDCG@10  recall@50  median ms")
    for name, ranker in rankers.items():
        measured = [_measured(ranker, query["query"], resolved(store, query["answers"])) for query in queries]
        gain, found = mean(each.gain for each in measured), mean(each.recall for each in measured)
        milliseconds = median(each.milliseconds for each in measured)
        print(f"{name:18} {gain:7.3f}  {found:9.3f}  {milliseconds:9.1f}")
    if options.each:
        for each in sorted(measured, key=lambda each: each.gain):
            print(f"{each.gain:7.3f} {each.recall:7.3f}  {each.query}")


def _measured(ranker: Callable[[str], list[str]], query: str, answers: dict[str, int]) -> Measured:
    begun = time.perf_counter()
    ids = ranker(query)
    milliseconds = 1000 * (time.perf_counter() - begun)
    return Measured(query, ndcg(ids, answers), recall(ids, answers), milliseconds)


def _plain(text: str, joiner: str) -> list[str]:
    expression = joiner.join(f'"{word}"' for word in split_words(text))
    with sqlite3.connect(f"file:{database_path()}?mode=ro", uri=True) as connection:
        return [case_id for (case_id,) in connection.execute(_PLAIN, [expression])]


if __name__ == "__main__":
    main()
