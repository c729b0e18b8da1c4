"""The compiled database: the same records give the same bytes, whole or not at all."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from factories import make_case
from finecli.cases import Body, Case, Fine, Provenance
from finecli.errors import DatabaseProblem, DataProblem, FinecliError, NotFound
from finecli.ingest.build import build, differences, reviewed_cases
from finecli.ingest.records import write_cases
from finecli.store.connection import APPLICATION_ID, SCHEMA_VERSION
from seed import CASES

if TYPE_CHECKING:
    from pathlib import Path

BUILD = """
import sys
from pathlib import Path
from finecli.ingest.build import build
build(Path(sys.argv[1]), Path(sys.argv[2]))
"""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    write_cases(tmp_path / "cases", CASES)
    return tmp_path


def rows(database: Path, statement: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(database)) as connection:
        return connection.execute(statement).fetchall()


def change(database: Path, statement: str) -> None:
    with closing(sqlite3.connect(database)) as connection:
        connection.execute(statement)
        connection.commit()


def problem_of(folder: Path, *cases: Case) -> str:
    write_cases(folder / "cases", cases)
    with pytest.raises(DataProblem) as problem:
        build(folder, folder / "cases.db")
    assert not list(folder.glob("*.db*"))
    return problem.value.message


def page(number: str) -> Provenance:
    return Provenance("GDPRhub", number, f"https://wiki.example/{number}", "CC BY-NC-SA 4.0")


def test_it_returns_and_tells_how_many_cases_there_are(data: Path):
    told: list[tuple[int, int]] = []
    assert build(data, data / "cases.db", lambda done, total: told.append((done, total))) == len(CASES)
    assert told == [(number, len(CASES)) for number in range(1, len(CASES) + 1)]


def test_twice_is_the_same_bytes(data: Path):
    build(data, data / "one.db")
    build(data, data / "other.db")
    assert (data / "one.db").read_bytes() == (data / "other.db").read_bytes()


@pytest.mark.parametrize("seed", ["1", "4711"])
def test_another_process_makes_the_same_bytes(data: Path, seed: str):
    build(data, data / "one.db")
    subprocess.run(
        [sys.executable, "-c", BUILD, data, data / "other.db"],
        env=os.environ | {"PYTHONHASHSEED": seed, "TZ": "Asia/Tokyo"},
        check=True,
    )
    assert (data / "one.db").read_bytes() == (data / "other.db").read_bytes()


def test_the_order_of_the_lines_does_not_matter(data: Path):
    build(data, data / "one.db")
    path = data / "cases" / "FR.jsonl"
    path.write_text("".join(reversed(path.read_text("utf-8").splitlines(keepends=True))), "utf-8")
    build(data, data / "other.db")
    assert (data / "one.db").read_bytes() == (data / "other.db").read_bytes()


def test_the_file_says_whose_it_is_and_is_sound(seeded: Path):
    assert rows(seeded, "PRAGMA application_id") == [(APPLICATION_ID,)]
    assert rows(seeded, "PRAGMA user_version") == [(SCHEMA_VERSION,)]
    assert rows(seeded, "PRAGMA integrity_check") == [("ok",)]
    assert rows(seeded, "PRAGMA foreign_key_check") == []


def test_the_meta_table_counts_what_there_is(seeded: Path):
    meta = dict(rows(seeded, "SELECT key, value FROM meta WHERE key <> 'content'"))
    assert meta == {
        "snapshot": "2025-03-04",
        "snapshots": '{"Enforcement Tracker": "2023-06", "GDPRhub": "2025-03-04"}',
        "cases": "13",
        "authority": "10",
        "court": "2",
        "cjeu": "1",
        "fines": "8",
        "cookie": "2",
        "countries": "9",
        "licence": "CC BY-NC-SA 4.0",
        "attribution": "GDPRhub (noyb.eu); enforcementtracker.com, provided by CMS Law.Tax",
    }


def test_the_content_hash_changes_with_any_fact(data: Path):
    hashes = "SELECT value FROM meta WHERE key = 'content'"
    build(data, data / "one.db")
    write_cases(data / "cases", [*CASES[:-1], make_case(id=CASES[-1].id, data_subjects=7)])
    build(data, data / "other.db")
    assert rows(data / "one.db", hashes) != rows(data / "other.db", hashes)


def test_a_case_has_its_row(seeded: Path):
    (row,) = rows(
        seeded,
        "SELECT id, kind, name, body, country, number_key, decided, dated_first, dated_last, fine_amount,"
        " fine_currency, fine_eur, scope, has FROM cases WHERE id = 'gdprhub-101'",
    )
    facts = ("gdprhub-101", "authority", "Exemple", "cnil", "FR", "san2024099", "2024-09-05")
    assert row[:7] == facts
    assert row[7:] == (
        *("2024-09-05", "2024-09-05", 800000.0, "EUR", 800000.0, "general"),
        "appeal digest fine turnover",
    )


@pytest.mark.parametrize(
    ("decided", "published", "first", "last"),
    [
        pytest.param("2021", None, "2021-01-01", "2021-12-31", id="year"),
        pytest.param("2024-02", None, "2024-02-01", "2024-02-29", id="month"),
        pytest.param(
            "2024-02-03", "2025-01-01", "2024-02-03", "2024-02-03", id="decision before publication"
        ),
        pytest.param(None, "2025-01", "2025-01-01", "2025-01-31", id="publication in its place"),
        pytest.param(None, None, None, None, id="unknown"),
    ],
)
def test_a_case_is_dated_by_the_days_it_can_mean(
    tmp_path: Path, decided: str | None, published: str | None, first: str | None, last: str | None
):
    write_cases(tmp_path / "cases", [make_case(decided=decided, published=published)])
    build(tmp_path, tmp_path / "cases.db")
    assert rows(tmp_path / "cases.db", "SELECT dated_first, dated_last FROM cases") == [(first, last)]


def test_the_tracker_s_id_resolves(seeded: Path):
    assert rows(seeded, "SELECT alias, id FROM aliases") == [("etid-55", "gdprhub-103")]


@pytest.mark.parametrize(
    ("column", "words", "ids"),
    [
        ("name", "παραδειγμα", ["gdprhub-107"]),
        ("respondent", "sante", ["gdprhub-101"]),
        ("body", "libertes", ["gdprhub-101", "gdprhub-112"]),
        ("laws", "informatique", ["gdprhub-101"]),
        ("topics", "pseudonymised", ["gdprhub-101"]),
        ("digest", "municipalities", ["gdprhub-104"]),
        ("terms", "patients", ["gdprhub-101"]),
        ("title", "ps 00099 2023", ["gdprhub-103"]),
    ],
)
def test_words_are_found_in_their_column_by_their_stem(seeded: Path, column: str, words: str, ids: list[str]):
    found = "SELECT id FROM texts JOIN cases ON n = texts.rowid WHERE texts MATCH '%s : \"%s\"' ORDER BY n"
    assert rows(seeded, found % (column, words)) == [(each,) for each in ids]


@pytest.mark.parametrize(
    ("cases", "message"),
    [
        pytest.param(
            (make_case(kind="tribunal"),), "unknown word of kinds: tribunal: gdprhub-1", id="unknown kind"
        ),
        pytest.param(
            (make_case(id="gdprhub-8", topics=("cookies", "cakes")),),
            "unknown word of topics: cakes: gdprhub-8",
            id="unknown topic",
        ),
        pytest.param(
            (*CASES, make_case(id="gdprhub-900", name="")),
            "gdprhub-900 breaks a rule of the table cases: ",
            id="no name, after others",
        ),
        pytest.param(
            (make_case(fine=Fine(Decimal(0), "EUR")),),
            "gdprhub-1 breaks a rule of the table cases: ",
            id="a fine of nothing",
        ),
        pytest.param(
            (make_case(fine=Fine(Decimal(5), "euro")),),
            "gdprhub-1 breaks a rule of the table cases: ",
            id="no currency code",
        ),
        pytest.param(
            (make_case(body=Body("cnil", "CNIL", "CNIL", "FRA"), country="FR"),),
            "cnil breaks a rule of the table bodies: ",
            id="no country code",
        ),
        pytest.param(
            (make_case(), make_case(id="gdprhub-2", relations=({"kind": "reviews", "case": "gdprhub-3"},))),
            "gdprhub-2 breaks a rule of the table relations: FOREIGN KEY",
            id="tied to a case that is not there",
        ),
        pytest.param(
            (
                make_case(provenance=(page("1"), page("7"))),
                make_case(id="gdprhub-2", provenance=(page("2"), page("7"))),
            ),
            "gdprhub-7 breaks a rule of the table aliases: UNIQUE",
            id="one page in two cases",
        ),
    ],
)
def test_a_record_that_breaks_a_rule_is_named_and_nothing_is_left(
    tmp_path: Path, cases: tuple[Case, ...], message: str
):
    assert problem_of(tmp_path, *cases).startswith(message)


def test_a_failing_build_leaves_the_old_database(data: Path):
    build(data, data / "cases.db")
    before = (data / "cases.db").read_bytes()
    write_cases(data / "cases", [make_case(name="")])
    with pytest.raises(DataProblem):
        build(data, data / "cases.db")
    assert (data / "cases.db").read_bytes() == before
    assert sorted(path.name for path in data.iterdir()) == ["cases", "cases.db"]


def test_a_reader_keeps_what_it_opened_and_the_next_sees_the_new(data: Path):
    build(data, data / "cases.db")
    with closing(sqlite3.connect(f"file:{data / 'cases.db'}?mode=ro", uri=True)) as reader:
        assert reader.execute("SELECT count(*) FROM cases").fetchone() == (13,)
        write_cases(data / "cases", [make_case()])
        build(data, data / "cases.db")
        assert reader.execute("SELECT count(*), min(id) FROM cases").fetchone() == (13, "gdprhub-101")
    assert rows(data / "cases.db", "SELECT count(*) FROM cases") == [(1,)]


def test_no_records_are_not_found(tmp_path: Path):
    with pytest.raises(NotFound, match="no records"):
        build(tmp_path, tmp_path / "cases.db")


def test_a_place_that_cannot_be_written_is_said(data: Path):
    (data / "cases.db").mkdir()
    with pytest.raises(FinecliError, match=r"the database cannot be written: .*cases\.db: "):
        build(data, data / "cases.db")
    assert sorted(path.name for path in data.iterdir()) == ["cases", "cases.db"]


def test_corrections_are_applied_before_anything_is_compiled(data: Path):
    correction = {"case": "gdprhub-101", "field": "country", "value": "BE", "reason": "r", "source": "s"}
    (data / "corrections.jsonl").write_text(json.dumps(correction), "utf-8")
    build(data, data / "cases.db")
    assert rows(data / "cases.db", "SELECT country FROM cases WHERE id = 'gdprhub-101'") == [("BE",)]
    assert reviewed_cases(data)[0].country == "BE"


def test_records_and_database_agree_after_a_build(data: Path):
    build(data, data / "cases.db")
    assert differences(data, data / "cases.db") == []
    assert sorted(path.name for path in data.iterdir()) == ["cases", "cases.db"]


@pytest.mark.parametrize(
    ("statement", "different"),
    [
        ("UPDATE meta SET value = '2000' WHERE key = 'snapshot'", ["meta"]),
        ("UPDATE cases SET name = 'Other' WHERE n = 3", ["cases"]),
        ("UPDATE cases SET record = (SELECT record FROM cases WHERE n = 1) WHERE n = 2", ["cases"]),
        ("DELETE FROM aliases", ["aliases"]),
        ("INSERT INTO texts (rowid, name) VALUES (99, 'stray')", ["texts"]),
        ("DELETE FROM terms", ["terms"]),
        ("DELETE FROM outcomes", ["outcomes"]),
        ("DROP INDEX cases_country", ["schema"]),
    ],
)
def test_where_they_differ_is_named(data: Path, statement: str, different: list[str]):
    build(data, data / "cases.db")
    change(data / "cases.db", statement)
    assert differences(data, data / "cases.db") == different


def test_a_changed_record_shows(data: Path):
    build(data, data / "cases.db")
    write_cases(data / "cases", [*CASES[:-1], make_case(id=CASES[-1].id, data_subjects=7)])
    assert {"meta", "cases"} <= set(differences(data, data / "cases.db"))


@pytest.mark.parametrize(
    ("content", "message"),
    [
        pytest.param(None, "no database: ", id="missing"),
        pytest.param(b"", "not a finecli database: ", id="empty"),
        pytest.param(b"no database at all" * 99, "the database cannot be read: ", id="foreign"),
    ],
)
def test_there_must_be_a_database_to_compare(data: Path, content: bytes | None, message: str):
    target = data / "cases.db"
    (data / "other.db" if content is None else target).write_bytes(content or b"")
    with pytest.raises(DatabaseProblem, match=message) as problem:
        differences(data, target)
    assert problem.value.hint == "finecli dataset build compiles it"


def test_a_damaged_database_is_said(data: Path):
    build(data, data / "cases.db")
    content = (data / "cases.db").read_bytes()
    (data / "cases.db").write_bytes(content[:8192] + b"\xff" * (len(content) - 8192))
    with pytest.raises(DatabaseProblem, match="the database cannot be read: "):
        differences(data, data / "cases.db")
