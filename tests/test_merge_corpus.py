"""The whole corpus merged, and held against pairs judged by hand; skipped where the corpus is not at hand.

`bench/merge.py` prints the figures behind the bounds below.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from finecli.cases import Case
from finecli.ingest.digests import load_digests
from finecli.ingest.gdprhub import read_export
from finecli.ingest.merge import MergeResult, merge
from finecli.ingest.normalise import normalise_all
from finecli.ingest.tracker import read_tracker
from finecli.ingest.tracker_cases import normalise_tracker

SHARED = Path(__file__).parents[2] / "shared"
EXPORT = SHARED / "corpus" / "gdprhub-2025-08.xml.gz"
TRACKER = SHARED / "corpus" / "enforcementtracker-2024-02.json.gz"
DIGESTS = SHARED / "digests"
JUDGED = [
    json.loads(line)
    for line in (Path(__file__).parent / "data" / "merge_pairs.jsonl").read_text("utf-8").splitlines()
]

pytestmark = pytest.mark.skipif(
    not (EXPORT.exists() and TRACKER.exists()), reason="the corpus is not at hand"
)


class Records(NamedTuple):
    """The cases of both sources, unmerged."""

    pages: list[Case]
    rows: list[Case]


@pytest.fixture(scope="module")
def records() -> Records:
    of_rows = load_digests(DIGESTS / "enforcementtracker.jsonl")
    pages = normalise_all(read_export(EXPORT), load_digests(DIGESTS / "gdprhub.jsonl"), lambda _: None)
    rows = read_tracker(TRACKER)
    return Records(
        [case for case, _ in pages], [normalise_tracker(row, of_rows.get(row.page_id)) for row in rows]
    )


@pytest.fixture(scope="module")
def result(records: Records) -> MergeResult:
    return merge(*records)


def are_one(pair: dict[str, Any], result: MergeResult) -> bool:
    one, other = (result.aliases.get(pair[side], pair[side]) for side in "ab")
    return one == other


def share_found(of_set: str, result: MergeResult) -> float:
    same = [pair for pair in JUDGED if pair["set"] == of_set and pair["same"]]
    return sum(are_one(pair, result) for pair in same) / len(same)


def test_every_row_of_the_tracker_is_a_case(records: Records):
    assert len(records.rows) == 2225
    assert sum(row.fine is None for row in records.rows) == 121  # 115 of words, 6 lifted to 0


def test_how_many_decisions_there_are(result: MergeResult):
    assert 5_400 < len(result.cases) < 5_500
    assert 900 < sum(alias.startswith("etid-") for alias in result.aliases) < 950
    assert len(result.doubts) < 80


def test_no_two_decisions_are_one(result: MergeResult):
    assert [pair for pair in JUDGED if not pair["same"] and are_one(pair, result)] == []


@pytest.mark.parametrize(("of_set", "share"), [("development", 0.9), ("held-out", 0.7)])
def test_how_many_of_the_hard_pairs_are_found(result: MergeResult, of_set: str, share: float):
    assert share_found(of_set, result) >= share


def test_every_id_still_leads_to_a_case(records: Records, result: MergeResult):
    stayed = {case.id for case in result.cases}
    assert set(result.aliases.values()) <= stayed
    assert {case.id for side in records for case in side} == stayed | set(result.aliases)


def test_no_record_is_in_two_cases(result: MergeResult):
    told = [each.case_id for case in result.cases for each in case.provenance]
    assert len(told) == len(set(told))


def test_every_merged_case_says_so(result: MergeResult):
    flagged = {case.id for case in result.cases if any(flag.field == "id" for flag in case.flags)}
    assert set(result.aliases.values()) <= flagged


def test_no_persons_name_comes_with_the_tracker(records: Records):
    persons = [row for row in records.rows if row.respondent_kind == "natural-person"]
    assert {row.respondent for row in persons} == {None}


def test_records_and_back(result: MergeResult):
    copies = [Case.from_record(json.loads(json.dumps(case.to_record()))) for case in result.cases]
    assert copies == list(result.cases)
