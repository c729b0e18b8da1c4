"""`finecli dataset`: import, build, check and lint as typed, and what each says when it cannot."""

from __future__ import annotations

import gzip
import json
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factories import make_case
from finecli.ingest.records import write_cases
from seed import CASES

if TYPE_CHECKING:
    from conftest import Finecli

EXPORT = Path(__file__).parent / "data" / "wiki-export.xml"
DOUBTFUL = make_case(respondent="CNIL", case_number=None, violations=("security",))


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A dataset of the seed's records, not compiled yet."""
    write_cases(tmp_path / "cases", CASES)
    return tmp_path


@pytest.fixture
def compiled(data: Path, finecli: Finecli) -> Path:
    assert finecli("dataset", "build", "--data", str(data)).code == 0
    return data


def test_import_writes_the_records_and_tells_what_it_read(tmp_path: Path, finecli: Finecli):
    outcome = finecli("dataset", "import", str(EXPORT), "--data", str(tmp_path))
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out.splitlines()[:3] == [
        "2 decisions: authority 1, court 1",
        "by country: DE 1, FR 1",
        "4 pages skipped",
    ]
    assert sorted(path.name for path in (tmp_path / "cases").iterdir()) == ["DE.jsonl", "FR.jsonl"]


def test_what_is_imported_is_built_and_read(
    tmp_path: Path, finecli: Finecli, monkeypatch: pytest.MonkeyPatch
):
    finecli("dataset", "import", str(EXPORT), "--data", str(tmp_path))
    finecli("dataset", "build", "--data", str(tmp_path))
    monkeypatch.setenv("FINECLI_DB", str(tmp_path / "cases.db"))
    found = finecli("show", "SAN-2030-001", "--json", "id,fine.amount")
    assert json.loads(found.out) == [{"id": "gdprhub-101", "fine.amount": 800000}]


def test_build_says_how_many_and_how_large(data: Path, finecli: Finecli):
    outcome = finecli("dataset", "build", "--data", str(data))
    assert (outcome.code, outcome.out) == (0, "")
    assert re.fullmatch(r"13 cases, 0\.\d MB: .*/cases\.db\n", outcome.err)
    assert (data / "cases.db").stat().st_size < 500_000


def test_the_directory_is_data_unless_named(data: Path, finecli: Finecli, monkeypatch: pytest.MonkeyPatch):
    data.rename(data.parent / "data")
    monkeypatch.chdir(data.parent)
    assert finecli("dataset", "build").err.endswith(" MB: data/cases.db\n")


def test_check_says_that_they_agree(compiled: Path, finecli: Finecli):
    outcome = finecli("dataset", "build", "--check", "--data", str(compiled))
    assert outcome == (0, "", "records and database agree\n")


def test_check_says_where_they_differ(compiled: Path, finecli: Finecli):
    write_cases(compiled / "cases", CASES[:-1])
    outcome = finecli("dataset", "build", "--check", "--data", str(compiled))
    assert (outcome.code, outcome.out) == (1, "")
    assert outcome.err.startswith("error: records and database differ in: meta, cases, ")
    assert outcome.err.endswith(", texts\nhint: finecli dataset build compiles anew\n")


def test_check_changes_nothing(compiled: Path, finecli: Finecli):
    before = (compiled / "cases.db").read_bytes()
    write_cases(compiled / "cases", CASES[:-1])
    finecli("dataset", "build", "--check", "--data", str(compiled))
    assert (compiled / "cases.db").read_bytes() == before
    assert sorted(path.name for path in compiled.iterdir()) == ["cases", "cases.db"]


@pytest.mark.parametrize(
    ("arguments", "out"),
    [
        pytest.param((), "respondent is the authority\tgdprhub-1\tCNIL\n", id="plain"),
        pytest.param(
            ("--format", "csv"),
            "rule,case,note\nrespondent is the authority,gdprhub-1,CNIL\n",
            id="csv",
        ),
        pytest.param(
            ("--json",),
            '[\n{"rule": "respondent is the authority", "case": "gdprhub-1", "note": "CNIL"}\n]\n',
            id="json",
        ),
        pytest.param(
            ("--json=case,note",), '[\n{"case": "gdprhub-1", "note": "CNIL"}\n]\n', id="some fields"
        ),
    ],
)
def test_lint_lists_doubts(tmp_path: Path, finecli: Finecli, arguments: tuple[str, ...], out: str):
    write_cases(tmp_path / "cases", [DOUBTFUL])
    outcome = finecli("dataset", "lint", "--data", str(tmp_path), *arguments)
    assert outcome == (0, out, "1 doubt\n")


def test_lint_without_a_doubt_lists_nothing(tmp_path: Path, finecli: Finecli):
    write_cases(tmp_path / "cases", [make_case(violations=("security",))])
    assert finecli("dataset", "lint", "--data", str(tmp_path)) == (0, "", "0 doubts\n")


CORRECTION = {
    "case": "gdprhub-101",
    "field": "case_number",
    "value": "SAN-2024-099",
    "reason": "r",
    "source": "s",
}


@pytest.mark.parametrize(
    ("name", "content", "arguments", "error"),
    [
        pytest.param("x", b"", ("import", "nowhere.xml"), "no such file: ", id="import: missing"),
        pytest.param("x", b"words", ("import", "x"), "not JSON: ", id="import: no export"),
        pytest.param(
            "x.gz",
            gzip.compress(EXPORT.read_bytes())[:-99],
            ("import", "x.gz"),
            "the compressed file is damaged or ends too early: ",
            id="import: cut gz",
        ),
        pytest.param(
            "digests.jsonl",
            b'{"page_id": 101}\n{',
            ("import", str(EXPORT), "--digests", "digests.jsonl"),
            "",
            id="import: broken digest",
        ),
        pytest.param(
            "cases/FR.jsonl", b"{}\n", ("build",), "not a case: FR.jsonl line 1: ", id="build: broken record"
        ),
        pytest.param(
            "corrections.jsonl",
            json.dumps(CORRECTION).encode(),
            ("build",),
            "the correction changes nothing: corrections.jsonl line 1",
            id="build: overtaken correction",
        ),
        pytest.param(
            "corrections.jsonl",
            json.dumps(CORRECTION | {"case": "gdprhub-9"}).encode(),
            ("lint",),
            "no such case: gdprhub-9: corrections.jsonl line 1",
            id="lint: correction of no case",
        ),
        pytest.param("x", b"", ("build", "--check"), "no database: ", id="check: no database"),
        pytest.param(
            "cases.db", b"", ("build", "--check"), "not a finecli database: ", id="check: empty database"
        ),
        pytest.param(
            "cases.db",
            b"words" * 999,
            ("build", "--check"),
            "the database cannot be read: ",
            id="check: damaged database",
        ),
        pytest.param("x", b"", ("build", "--data", "nowhere"), "no records: ", id="build: no records"),
        pytest.param("x", b"", ("lint", "--data", "nowhere"), "no records: ", id="lint: no records"),
    ],
)
def test_what_cannot_be_done_is_one_sentence_and_exit_1(
    *,
    data: Path,
    finecli: Finecli,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    content: bytes,
    arguments: tuple[str, ...],
    error: str,
):
    (data / name).write_bytes(content)
    monkeypatch.chdir(data)
    outcome = finecli("dataset", arguments[0], "--data", ".", *arguments[1:])
    assert (outcome.code, outcome.out) == (1, "")
    assert outcome.err.startswith(f"error: {error}")
    assert len(outcome.err.splitlines()) <= 2


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        ((), "error: Missing command\n"),
        (("import",), "error: Missing argument 'FILE...'\n"),
        (("biuld",), "error: No such command 'biuld'. Did you mean 'build'?\n"),
        (("build", "--chek"), "error: No such option: --chek (Possible options: --check, --help)\n"),
        (("lint", "--json=colour"), "error: no such field: colour\n"),
        (("lint", "--format", "xml"), "error: no such format: xml\n"),
    ],
    ids=["no command", "no file", "unknown command", "unknown option", "unknown field", "unknown format"],
)
def test_what_cannot_be_understood_is_exit_2(finecli: Finecli, arguments: tuple[str, ...], error: str):
    outcome = finecli("dataset", *arguments)
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith(error)


def test_without_the_extra_it_says_what_to_install(finecli: Finecli, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(sys.modules, "sqlite_utils", None)
    assert finecli("dataset", "lint") == (
        1,
        "",
        (
            "error: keeping the dataset needs libraries that reading it does not\n"
            "hint: pip install 'finecli[dataset]'\n"
        ),
    )


@pytest.mark.parametrize("command", ["import", "build", "lint"])
def test_help_names_the_directory(finecli: Finecli, command: str):
    outcome = finecli("dataset", command, "-h")
    assert outcome.code == 0
    assert "The directory that holds cases/ and cases.db." in outcome.out
