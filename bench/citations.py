"""How long 5,000 citations take in each style, beside one search of the whole base.

    python bench/citations.py [--runs 5] [STYLE...]

A search is measured twice: with the whole records as JSON (`finecli search --json`), which reads what citing
reads, and as the bare table of a pipe, which reads no record. Each figure is the best of the runs, start-up
included; the two sides take turns, so that a busy machine slows both.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time

from finecli.citations import STYLES
from finecli.query import Query
from finecli.store import Store

COUNT = 5_000


def main() -> None:
    """Print one line per style."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("styles", nargs="*", default=list(STYLES), metavar="STYLE")
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    ids = "\n".join(row.id for row in Store().search(Query(limit=COUNT)).rows)
    print(f"{'':12} seconds  x search --json  x search")
    for style in options.styles:
        cite, whole, bare = _side_by_side(
            options.runs,
            (("cite", "-", "--style", style), ids),
            (("search", "--json"), ""),
            (("search",), ""),
        )
        print(f"{style:12} {cite:7.2f}  {cite / whole:15.2f}  {cite / bare:8.2f}", flush=True)


def _side_by_side(runs: int, *commands: tuple[tuple[str, ...], str]) -> list[float]:
    times = [[_seconds(*command) for command in commands] for _ in range(runs)]
    return [min(column) for column in zip(*times, strict=True)]


def _seconds(arguments: tuple[str, ...], stdin: str) -> float:
    began = time.perf_counter()
    command = [sys.executable, "-m", "finecli", *arguments]
    subprocess.run(command, input=stdin.encode(), capture_output=True, check=True)
    return time.perf_counter() - began


if __name__ == "__main__":
    main()
