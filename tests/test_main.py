"""The boundary: each ending has its exit code, and no failure of a database shows a traceback."""

from __future__ import annotations

import os
import re
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from finecli import __version__
from finecli.__main__ import main
from finecli.errors import DatabaseProblem, DataProblem, FinecliError, InvalidInput, NotFound

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Finecli

FINECLI = (sys.executable, "-m", "finecli")
READERS = (
    ("search", "cookie"),
    ("search", "--country", "FR"),
    ("search", "--json"),
    ("show", "gdprhub-101"),
    ("show", "SAN-2024-099"),
    ("cite", "gdprhub-101"),
    ("cite", "gdprhub-101", "--style", "bibtex"),
    ("related", "gdprhub-101"),
    ("stats",),
    ("stats", "--by", "country"),
    ("info",),
)


def environment(database: Path) -> dict[str, str]:
    return os.environ | {"FINECLI_DB": str(database)}


def copied(database: Path, path: Path) -> Path:
    path.write_bytes(database.read_bytes())
    return path


def change(database: Path, statement: str) -> Path:
    with closing(sqlite3.connect(database)) as connection:
        connection.execute(statement)
        connection.commit()
    return database


@pytest.mark.parametrize(
    ("error", "code"),
    [(FinecliError, 1), (NotFound, 1), (DatabaseProblem, 1), (DataProblem, 1), (InvalidInput, 2)],
)
def test_each_kind_of_error_has_its_exit_code(error: type[FinecliError], code: int):
    assert error("a sentence").exit_code == code


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        pytest.param(("--version",), 0, id="version"),
        pytest.param(("--help",), 0, id="help"),
        pytest.param(("-h",), 0, id="short help"),
        pytest.param(("search", "-h"), 0, id="help of a command"),
        pytest.param(("info",), 0, id="done"),
        pytest.param(("search", "unheardof"), 0, id="nothing matches"),
        pytest.param(("show", "gdprhub-999999"), 1, id="named but not there"),
        pytest.param(("search", "--country", "Atlantis"), 2, id="no such country"),
        pytest.param(("search", "--since", "soon"), 2, id="no date"),
        pytest.param(("search", "--limit", "many"), 2, id="no number"),
        pytest.param(("search", "--colour"), 2, id="no such option"),
        pytest.param(("show",), 2, id="argument missing"),
        pytest.param((), 2, id="no command"),
        pytest.param(("serch",), 2, id="no such command"),
    ],
)
def test_exit_codes(finecli: Finecli, arguments: tuple[str, ...], code: int):
    outcome = finecli(*arguments)
    assert outcome.code == code
    assert ("error: " in outcome.err) == (code > 0)


@pytest.mark.parametrize(
    ("arguments", "err"),
    [
        (("serch",), "error: no such command: serch\nhint: did you mean: search\n"),
        (("zzz",), "error: no such command: zzz\nhint: finecli --help lists the commands\n"),
        ((), "error: Missing command\nhint: finecli --help lists what it takes\n"),
        (("--nope",), "error: No such option: --nope\nhint: finecli --help lists what it takes\n"),
        (
            ("show",),
            "error: Missing argument 'ID...'\nhint: finecli show --help lists what it takes\n",
        ),
    ],
    ids=["nearly a command", "no command at all", "nothing", "unknown option", "argument missing"],
)
def test_a_usage_error_says_what_to_do(finecli: Finecli, arguments: tuple[str, ...], err: str):
    assert finecli(*arguments) == (2, "", err)


def test_the_version_is_the_package_s(finecli: Finecli):
    assert finecli("--version") == (0, f"finecli {__version__}\n", "")


def test_help_lists_the_commands_and_the_exit_codes(finecli: Finecli):
    out = finecli("--help").out
    assert re.findall(r"^  (search|show|cite|related|stats|info|dataset) ", out, re.MULTILINE) == [
        *("search", "show", "cite", "related", "stats", "info", "dataset")
    ]
    assert "Exit codes: 0 done (also when nothing matches), 1 not found or failed, 2 usage, 130" in out


def test_what_an_error_repeats_cannot_steer_the_terminal(finecli: Finecli):
    err = finecli("show", "\x1b[31mred\u202e").err
    assert "\x1b" not in err
    assert "\u202e" not in err


@pytest.fixture(params=["missing", "a directory", "empty", "words", "foreign", "old", "new", "cut", "holed"])
def unusable(request: pytest.FixtureRequest, seeded: Path, tmp_path: Path) -> Path:
    """A file that is no database of ours, or one that cannot be read."""
    path = tmp_path / "100%? #base.db"
    content = seeded.read_bytes()
    match request.param:
        case "a directory":
            path.mkdir()
        case "empty":
            path.write_bytes(b"")
        case "words":
            path.write_bytes(b"no database at all. " * 999)
        case "foreign":
            change(path, "CREATE TABLE cases (id TEXT)")
        case "old":
            change(copied(seeded, path), "PRAGMA user_version = 0")
        case "new":
            change(copied(seeded, path), "PRAGMA user_version = 99")
        case "cut":
            path.write_bytes(content[: len(content) // 3])
        case "holed":
            path.write_bytes(content[:4096] + b"\xff" * (len(content) - 4096))
    return path


@pytest.mark.parametrize("arguments", READERS, ids=" ".join)
def test_an_unusable_database_is_one_sentence(
    unusable: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], arguments: tuple[str]
):
    monkeypatch.setenv("FINECLI_DB", str(unusable))
    assert main(list(arguments)) == 1
    error, hint = capsys.readouterr().err.splitlines()
    assert error.startswith("error: ")
    assert str(unusable) in error
    assert hint == "hint: unset FINECLI_DB to use the shipped database, or reinstall finecli"


@pytest.mark.parametrize(
    ("kind", "sentence"),
    [
        ("missing", "no database: "),
        ("words", "the database cannot be read: "),
        ("foreign", "not a finecli database: "),
        ("new", "the database has schema 99, this finecli reads 2: "),
    ],
)
def test_each_failure_has_its_own_sentence(
    *,
    kind: str,
    sentence: str,
    seeded: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
):
    (tmp_path / "words").write_bytes(b"no database at all. " * 999)
    change(tmp_path / "foreign", "CREATE TABLE cases (id TEXT)")
    change(copied(seeded, tmp_path / "new"), "PRAGMA user_version = 99")
    monkeypatch.setenv("FINECLI_DB", str(tmp_path / kind))
    main(["info"])
    assert capsys.readouterr().err.startswith(f"error: {sentence}{tmp_path / kind}")


def test_a_database_may_have_any_name(seeded: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = copied(seeded, tmp_path / "100%? #base.db")
    monkeypatch.setenv("FINECLI_DB", str(path))
    assert main(["info"]) == 0


def test_reading_leaves_the_database_and_its_directory_alone(seeded: Path, tmp_path: Path):
    path = copied(seeded, tmp_path / "cases.db")
    before = path.read_bytes()
    subprocess.run([*FINECLI, "search", "cookie"], env=environment(path), check=True, capture_output=True)
    assert path.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir()] == ["cases.db"]


def test_a_reader_that_goes_is_no_error(seeded: Path):
    with subprocess.Popen(
        [*FINECLI, "search", "--limit", "13"],
        env=environment(seeded),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        process.stdout.close()
        assert process.stderr is not None
        assert process.stderr.read() == b""


def test_interrupted_is_130_and_silent(seeded: Path):
    with subprocess.Popen(
        [*FINECLI, "cite", "-"],
        env=environment(seeded),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        time.sleep(1.5)  # it waits for ids by then
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=10)
    assert (process.returncode, out, err) == (130, b"", b"")
