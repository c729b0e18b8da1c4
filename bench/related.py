"""How alike the decisions are that finecli calls alike: precision@5 and nDCG@10 on judged neighbours.

    python bench/related.py [--held-out] [--each] [--set PART=WEIGHT ...]

Baselines: what shares most articles, the newer first; and bm25 with the words of the case's own summary, as
FTS5 ranks any of them. Judged for 48 cases in bench/neighbours.jsonl with the need that a reader of each may
have: 2 for the same question, 1 for a useful parallel; what is not judged counts as not alike. Ids that were
merged count as the case they are now part of. Decisions of the case's own matter are left out everywhere.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path
from statistics import mean
from typing import TYPE_CHECKING, Any, NamedTuple

from finecli import likeness
from finecli.language import split_words
from finecli.relations import procedural_history
from finecli.store import Store
from finecli.store.connection import database_path
from finecli.store.likeness import features_of, rarity_in
from measures import ndcg, precision, ranking_options, read_judged, resolved

if TYPE_CHECKING:
    from collections.abc import Callable

    from finecli.cases import Case

NEIGHBOURS = Path(__file__).with_name("neighbours.jsonl")
DEPTH = 50  # answers asked of each ranker, so that ten are left without the case's own matter
_SHARED = """SELECT cases.id FROM provisions AS mine JOIN provisions AS theirs USING (law, article)
    JOIN cases ON cases.n = theirs.n JOIN cases AS this ON this.n = mine.n
    WHERE this.id = :id GROUP BY cases.id
    ORDER BY count(DISTINCT law || ' ' || article) DESC, max(cases.dated_last) DESC LIMIT :depth"""
_SUMMARY = """SELECT id FROM texts JOIN cases ON cases.n = texts.rowid WHERE texts MATCH :match
    ORDER BY bm25(texts), n LIMIT :depth"""


class Measured(NamedTuple):
    """What a ranker made of one case."""

    case: str
    precision: float
    gain: float


def main() -> None:
    """Print one line per ranker, and with --each one per case."""
    options = ranking_options(__doc__, "case", "PART=WEIGHT", meant="another weight of likeness")
    likeness.WEIGHTS |= dict(options.set)
    store = Store()
    judged = read_judged(NEIGHBOURS, held_out=options.held_out)
    connection = sqlite3.connect(f"file:{database_path()}?mode=ro", uri=True)
    rankers: dict[str, Callable[[Case], list[str]]] = {
        "shared articles": lambda case: _ids(connection, _SHARED, id=case.id),
        "bm25 on the summary": lambda case: _ids(connection, _SUMMARY, match=_summary(case)),
        "finecli": _alike(connection),
    }
    print(f"{len(judged)} cases{' held out' if options.held_out else ''}")
    print(f"{'':20} precision@5  nDCG@10")
    for name, ranker in rankers.items():
        measured = [_measured(store, ranker, each) for each in judged]
        found, gain = mean(each.precision for each in measured), mean(each.gain for each in measured)
        print(f"{name:20} {found:11.3f}  {gain:7.3f}")
    if options.each:
        for each in sorted(measured, key=lambda each: each.gain):
            print(f"{each.precision:7.1f} {each.gain:7.3f}  {each.case}")


def _alike(connection: sqlite3.Connection) -> Callable[[Case], list[str]]:
    """Ours, from vectors made anew, so that other weights can be tried on a base that is written."""

    def run(statement: str, values: dict[str, Any]) -> list[tuple[Any, ...]]:
        return connection.execute(statement, values).fetchall()

    rarity = rarity_in(run)
    vectors = {n: likeness.vector(each, rarity) for n, each in features_of(run).items()}
    ids = dict(run("SELECT n, id FROM cases", {}))
    rows = {case_id: n for n, case_id in ids.items()}

    def ranked(case: Case) -> list[str]:
        return [ids[n] for n, _ in likeness.nearest(vectors[rows[case.id]], vectors.items(), DEPTH)]

    return ranked


def _measured(store: Store, ranker: Callable[[Case], list[str]], judged: dict[str, Any]) -> Measured:
    case = store.case(judged["case"])
    matter = {step.case.id for step in procedural_history(case, store.case, store.pointing_at) if step.case}
    ids = [found for found in ranker(case) if found not in matter]
    answers = resolved(store, judged["answers"])
    return Measured(case.id, precision(ids, answers), ndcg(ids, answers))


def _ids(connection: sqlite3.Connection, statement: str, **values: str) -> list[str]:
    return [found for (found,) in connection.execute(statement, {**values, "depth": DEPTH})]


def _summary(case: Case) -> str:
    words = split_words(case.digest.summary) if case.digest else ()
    return " OR ".join(f'"{word}"' for word in words)


if __name__ == "__main__":
    main()
