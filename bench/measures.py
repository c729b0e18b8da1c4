"""What the benches of rankings share: judged answers as the base names them, and how well they are met.

`answers` are grades by id: 2 for what is wanted, 1 for what is of use. What is not judged is worth nothing.
"""

from __future__ import annotations

import argparse
import json
import math
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from finecli.store import Store


def ranking_options(doc: str | None, thing: str, setting: str, *, meant: str) -> argparse.Namespace:
    """The options of a bench of rankings: --held-out, --each `thing`, and --set for what `meant` says.

    `set` is a list of (name, number).
    """
    parser = argparse.ArgumentParser(description=doc.splitlines()[0] if doc else None)
    parser.add_argument("--held-out", action="store_true", help="the third that nothing was chosen on")
    parser.add_argument("--each", action="store_true", help=f"ours, {thing} by {thing}")
    parser.add_argument("--set", action="append", default=[], type=_setting, metavar=setting, help=meant)
    return parser.parse_args()


def read_judged(path: Path, *, held_out: bool) -> list[dict[str, Any]]:
    """The judged questions of a file of JSON lines: those held out, or the others."""
    judged = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    return [each for each in judged if each.get("held_out", False) == held_out]


def resolved(store: Store, answers: Mapping[str, int]) -> dict[str, int]:
    """The answers by the ids of today: one that was merged counts as the case it is now part of."""
    kept: dict[str, int] = {}
    for case_id, grade in answers.items():
        today = store.resolve(case_id)
        kept[today] = max(grade, kept.get(today, 0))
    return kept


def ndcg(ids: Sequence[str], answers: Mapping[str, int], depth: int = 10) -> float:
    """The discounted gain of the first `depth` ids by that of the best possible order, 0 to 1.

    Järvelin and Kekäläinen, "Cumulated gain-based evaluation of IR techniques", ACM TOIS 20/4, 2002; with the
    gain 2^grade - 1 of Burges and others, "Learning to rank using gradient descent", ICML 2005.
    """
    ideal = sorted(answers.values(), reverse=True)[:depth]
    return _discounted([answers.get(found, 0) for found in ids[:depth]]) / _discounted(ideal)


def precision(ids: Sequence[str], answers: Mapping[str, int], depth: int = 5) -> float:
    """The share of the first `depth` places that an answer stands on."""
    return sum(found in answers for found in ids[:depth]) / depth


def recall(ids: Sequence[str], answers: Mapping[str, int], depth: int = 50) -> float:
    """The share of the answers, of at most `depth`, among the first `depth` ids."""
    return len(set(ids[:depth]) & set(answers)) / min(depth, len(answers))


def _discounted(gains: Sequence[int]) -> float:
    return math.fsum((2**gain - 1) / math.log2(place + 2) for place, gain in enumerate(gains))


def _setting(text: str) -> tuple[str, float]:
    name, _, number = text.partition("=")
    return name, float(number)
