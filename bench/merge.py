"""How well the merge tells one decision from two: precision and recall over pairs judged by hand.

    python bench/merge.py SHARED

SHARED is the directory that holds the corpus and the digests. The pairs were chosen across the rules and
their near misses, with facts only: tests/data/merge_pairs.jsonl. The rules were made with the development
pairs; the held-out pairs were drawn when the rules stood. Hard pairs are many in both, so that recall over
all records is higher than what is printed.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any

from finecli.ingest.digests import load_digests
from finecli.ingest.gdprhub import read_export
from finecli.ingest.merge import MergeResult, merge
from finecli.ingest.normalise import normalise_all
from finecli.ingest.tracker import read_tracker
from finecli.ingest.tracker_cases import normalise_tracker

if TYPE_CHECKING:
    from finecli.cases import Case

ROOT = Path(__file__).parents[1]
PAIRS = ROOT / "tests" / "data" / "merge_pairs.jsonl"

Pair = dict[str, Any]


def main(shared: Path) -> None:
    """Merge the corpus and print what each rule merged and how the judged pairs came out."""
    pages, rows = read_sources(shared)
    start = perf_counter()
    result = merge(pages, rows)
    print(f"{len(pages)} pages and {len(rows)} rows are {len(result.cases)} cases", end="")
    print(f" ({perf_counter() - start:.1f} s); {len(result.doubts)} doubts\n")
    for rule, count in sorted(result.merged.items(), key=lambda item: -item[1]):
        print(f"{count:5}  {rule}")
    pairs = [json.loads(line) for line in PAIRS.read_text("utf-8").splitlines()]
    for name in ("development", "held-out"):
        print_figures(name, [pair for pair in pairs if pair["set"] == name], result)


def read_sources(shared: Path) -> tuple[list[Case], list[Case]]:
    """The cases of GDPRhub's pages and of the tracker's rows, unmerged."""
    corpus, digests = shared / "corpus", shared / "digests"
    of_pages = load_digests(digests / "gdprhub.jsonl")
    of_rows = load_digests(digests / "enforcementtracker.jsonl")
    pages = normalise_all(read_export(corpus / "gdprhub-2025-08.xml.gz"), of_pages, lambda _: None)
    rows = read_tracker(corpus / "enforcementtracker-2024-02.json.gz")
    return [case for case, _ in pages], [normalise_tracker(row, of_rows.get(row.page_id)) for row in rows]


def print_figures(name: str, pairs: list[Pair], result: MergeResult) -> None:
    """Precision and recall of one set, and every pair that came out otherwise than judged."""
    outcomes = Counter((pair["same"], is_merged(pair, result)) for pair in pairs)
    right, wrong, missed = (outcomes[pair] for pair in ((True, True), (False, True), (True, False)))
    print(f"\n{name}: {len(pairs)} pairs, {right + missed} of one decision")
    print(f"  precision {right / (right + wrong):.3f}, recall {right / (right + missed):.3f}")
    doubted = {frozenset((doubt.one, doubt.other)) for doubt in result.doubts}
    for pair in pairs:
        if is_merged(pair, result) != pair["same"]:
            verdict = "missed" if pair["same"] else "WRONG"
            doubt = ", a doubt is recorded" if frozenset((pair["a"], pair["b"])) in doubted else ""
            print(f"  {verdict}: {pair['a']} {pair['b']} ({pair['why']}){doubt}")


def is_merged(pair: Pair, result: MergeResult) -> bool:
    """Whether both records are one case now."""
    one, other = (result.aliases.get(pair[side], pair[side]) for side in "ab")
    return one == other


if __name__ == "__main__":
    main(Path(sys.argv[1]))
