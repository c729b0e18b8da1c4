"""The digests' files, and what is wrong with one."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from finecli.errors import DataProblem, NotFound
from finecli.ingest.digests import load_digests

if TYPE_CHECKING:
    from pathlib import Path

DIGEST: dict[str, Any] = {
    "page_id": 101,
    "respondent": "Boulangerie du Port SAS",
    "respondent_kind": "company",
    "sector": "industry-commerce",
    "scope": "cookie",
    "result": "violation",
    "measures": ["fine"],
    "violations": ["cookies-tracking"],
    "cookie_violations": ["cookies-before-consent"],
    "topics": ["cookies"],
    "aggravating": ["a"],
    "mitigating": [],
    "reviews": None,
    "summary": "A bakery was fined for a visitor counter set without consent.",
}


def written(path: Path, *digests: dict[str, Any]) -> Path:
    path.write_text("".join(f"{json.dumps(digest)}\n" for digest in digests), encoding="utf-8")
    return path


def test_digests_are_keyed_by_page_and_by_row(tmp_path: Path):
    row = {**DIGEST, "page_id": None, "etid": "ETid-7", "stage": "imposed", "later": {"effect": "reduced"}}
    digests = load_digests(written(tmp_path / "digests.jsonl", DIGEST, row))
    assert list(digests) == ["101", "ETid-7"]
    assert digests["101"]["summary"] == DIGEST["summary"]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        pytest.param({"sector": "bakeries"}, "unknown word for sector: bakeries", id="sector"),
        pytest.param({"scope": None}, "unknown word for scope: None", id="missing word"),
        pytest.param({"topics": ["cookies", "bread"]}, "unknown word for topics: bread", id="one of several"),
        pytest.param({"aggravating": ["m"]}, "unknown word for aggravating: m", id="no letter of Art. 83(2)"),
        pytest.param(
            {"reviews": {"body": "CNIL", "effect": "upheld"}},
            "unknown word for reviews.effect: upheld",
            id="effect",
        ),
        pytest.param({"stage": "planned"}, "unknown word for stage: planned", id="stage"),
        pytest.param({"page_id": None}, "without page_id or etid", id="no key"),
        pytest.param({"page_id": 100}, "a second digest of 100", id="twice"),
    ],
)
def test_a_wrong_line_is_named(tmp_path: Path, change: dict[str, Any], message: str):
    path = written(tmp_path / "digests.jsonl", {**DIGEST, "page_id": 100}, {**DIGEST, **change})
    with pytest.raises(DataProblem, match=f"{message}.*digests.jsonl line 2"):
        load_digests(path)


def test_a_near_miss_is_suggested(tmp_path: Path):
    path = written(tmp_path / "digests.jsonl", {**DIGEST, "sector": "health-car"})
    with pytest.raises(DataProblem) as problem:
        load_digests(path)
    assert "health-care" in (problem.value.hint or "")


def test_a_missing_file(tmp_path: Path):
    with pytest.raises(NotFound, match="no such file"):
        load_digests(tmp_path / "nowhere.jsonl")
