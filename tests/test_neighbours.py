"""The cases most alike: all at once at build, and as `finecli related` shows them."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest

from factories import make_case
from finecli.ingest.build import build
from finecli.ingest.neighbours import all_neighbours, vectors_in
from finecli.ingest.records import write_cases
from finecli.likeness import nearest
from finecli.store.likeness import NEIGHBOURS
from variety import CASES_IN_ALL, draw_cases

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Finecli
    from finecli.cases import Case

HEALTH = {"topics": ("health-data", "pseudonymisation"), "sector": "health-care"}


def made(number: int, body: str = "CNIL", article: str = "6", **facts: Any) -> Case:
    """A case without a digest, so that only what it is given is compared."""
    facts = {"topics": ("cookies",), "name": f"Name {number}", "respondent": f"R{number}", **facts}
    provisions = (f"Art. {article} GDPR",)
    return make_case(id=f"gdprhub-{number}", body=body, provisions=provisions, summary=None, **facts)


CASES = (
    made(1, article="9(2)(j)", **HEALTH),
    made(2, article="9", body="AEPD", **HEALTH),
    made(3, **HEALTH),
    made(4, article="7"),
    made(5),
    made(6, body="CE", relations=({"kind": "reviews", "case": "gdprhub-1"},), **HEALTH),
)


@pytest.fixture(scope="module")
def various(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A base in which some things are common and others rare."""
    folder = tmp_path_factory.mktemp("various")
    write_cases(folder / "cases", draw_cases())
    build(folder, folder / "cases.db")
    return folder / "cases.db"


@pytest.fixture
def alike(finecli: Finecli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Finecli:
    """finecli on the six cases above."""
    write_cases(tmp_path / "cases", CASES)
    build(tmp_path, tmp_path / "cases.db")
    monkeypatch.setenv("FINECLI_DB", str(tmp_path / "cases.db"))
    return finecli


def test_all_at_once_are_what_each_is_alone(various: Path):
    with closing(sqlite3.connect(various)) as connection:
        vectors = vectors_in(connection)
    together = dict(all_neighbours(vectors))
    assert len(together) == CASES_IN_ALL
    others = {n: [each for each in vectors.items() if each[0] != n] for n in vectors}
    assert together == {n: nearest(vectors[n], others[n], NEIGHBOURS) for n in vectors}


def test_none_is_its_own_neighbour_and_the_best_come_first(various: Path):
    with closing(sqlite3.connect(various)) as connection:
        rows = connection.execute("SELECT n, position, other, score FROM neighbours").fetchall()
    assert all(n != other for n, _, other, _ in rows)
    assert rows == sorted(rows, key=lambda row: (row[0], -row[3], row[2]))


def test_what_is_alike_comes_last_in_a_pipe_with_its_score_and_reason(alike: Finecli):
    assert alike("related", "1", "--limit", "1").out == (
        "history\tgdprhub-6\tName 6\tFR\tCE\tSAN-2024-099\t2024-09-05\t800000\tEUR\t800000\treviewed-by\t\t"
        "no appeal recorded\t\t\n"
        "alike\tgdprhub-2\tName 2\tES\tAEPD\tSAN-2024-099\t2024-09-05\t800000\tEUR\t800000\t\t\t"
        "no appeal recorded\t0.225\tArt. 9, health data, pseudonymisation\n"
    )


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ((), ["gdprhub-2", "gdprhub-3"]),
        (("--other-countries",), ["gdprhub-2"]),
        (("--same-article",), ["gdprhub-2"]),
        (("--country", "FR"), ["gdprhub-3"]),
        (("--article", "6"), ["gdprhub-3"]),
        (("--country", "FR", "--other-countries"), None),
        (("--article", "6", "--same-article"), None),
        (("--limit", "0"), []),
    ],
    ids=lambda value: " ".join(value or ("refused",)),
)
def test_filters_narrow_what_is_alike(alike: Finecli, options: tuple[str, ...], expected: list[str] | None):
    code, out, _ = alike("related", "1", *options, "--json", "id,tie")
    ids = [each["id"] for each in json.loads(out or "[]") if each["tie"] == "alike"] if not code else None
    assert ids == expected


def test_why_prints_each_part_and_what_is_shared(alike: Finecli):
    assert alike("related", "1", "--limit", "1", "--why").err == (
        "gdprhub-2: 0.225\n"
        "  topics 0.170: health data, pseudonymisation\n"
        "  provisions 0.025: Art. 9 GDPR\n"
        "  sectors 0.030: health care\n"
    )


def test_a_person_reads_the_reason_under_each(alike: Finecli):
    assert (
        "Alike, with what they share\n"
        "id         name        body  date            fine  scope\n"
        "gdprhub-2  Name 2  ES  AEPD  2024-09-05  €800,000\n"
        "    0.23 Art. 9, health data, pseudonymisation\n"
    ) in alike("related", "1", "--limit", "1", "--format", "table").out
