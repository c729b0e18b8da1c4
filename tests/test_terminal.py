"""What a person sees: real terminals of 80 and 140 columns, in colour and without."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import struct
import subprocess
import sys
import termios
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

WIDTHS = (80, 140)
ESCAPES = re.compile(r"\x1b\[[0-9;]*m")
IDS = [f"gdprhub-{number}" for number in range(101, 114)]


def on_terminal(
    database: Path, *arguments: str, columns: int = 80, rows: int = 500, **environment: str
) -> str:
    """What `finecli ARGUMENTS` draws on a terminal of this size, stdout and stderr together."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
    kept = {name: value for name, value in os.environ.items() if name not in {"COLUMNS", "NO_COLOR"}}
    finecli = subprocess.Popen(
        [sys.executable, "-m", "finecli", *arguments],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env={**kept, "FINECLI_DB": str(database), "TERM": "xterm-256color", **environment},
    )
    os.close(theirs)
    drawn = b"".join(iter(lambda: _read(ours), b""))
    os.close(ours)
    assert finecli.wait() == 0
    return drawn.decode().replace("\r\n", "\n")


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65536)
    except OSError:  # Linux says so when the other side has closed
        return b""


@pytest.mark.parametrize("columns", WIDTHS)
@pytest.mark.parametrize(
    "arguments",
    [
        ["search"],
        ["related", "101"],
        ["related", "103"],
        ["compare", "101", "102", "103"],
        ["article", "32"],
        ["respondents"],
        ["stats"],
        ["stats", "--by", "sector"],
        ["stats", "--by", "article"],
        ["stats", "--by", "authority", "--proposed"],
        ["info"],
    ],
    ids=" ".join,
)
def test_no_line_is_wider_than_the_screen(seeded: Path, arguments: list[str], columns: int):
    drawn = on_terminal(seeded, *arguments, columns=columns, NO_COLOR="1")
    assert max(map(len, drawn.splitlines())) <= columns


@pytest.mark.parametrize("columns", WIDTHS)
def test_each_hit_is_one_line_that_begins_with_its_whole_id(seeded: Path, columns: int):
    drawn = on_terminal(seeded, "search", columns=columns, NO_COLOR="1")
    heading, *hits, total, following = drawn.splitlines()
    assert heading.startswith("id ")
    assert sorted(line.split()[0] for line in hits) == IDS
    assert (total, following.partition(":")[0]) == ("13 decisions, newest first", "to read one")


@pytest.mark.parametrize(
    ("columns", "expected"),
    [(80, "id name body date fine scope status"), (140, "id name body date fine in euros scope status")],
)
def test_euros_have_a_column_where_there_is_room(seeded: Path, columns: int, expected: str):
    drawn = on_terminal(seeded, "search", columns=columns, NO_COLOR="1")
    assert drawn.splitlines()[0].split() == expected.split()


@pytest.mark.parametrize(
    ("case", "columns", "expected"),
    [
        ("gdprhub-101", 80, "gdprhub-101 Exemple    FR CNIL        2024-09-05    €800,000        reduced"),
        ("gdprhub-104", 80, "gdprhub-104 Eksempel … DK Datatilsyn… 2023-05-12 DKK 100,000        proposed"),
        (
            "gdprhub-104",
            140,
            (
                "gdprhub-104  Eksempel Kommune                    DK  Datatilsynet  2023-05-12  "
                "DKK 100,000   €13,423          proposed"
            ),
        ),
        (
            "gdprhub-103",
            80,
            "gdprhub-103 Exemple    ES AEPD        2023-06-01     €30,000 cookie under appeal",
        ),
    ],
)
def test_a_row(seeded: Path, case: str, columns: int, expected: str):
    drawn = on_terminal(seeded, "search", columns=columns, NO_COLOR="1").splitlines()
    assert [line for line in drawn if line.startswith(case)] == [expected]


@pytest.mark.parametrize(
    "arguments",
    [["search"], ["show", "101", "112"], ["related", "101"], ["stats", "--by", "country"], ["info"]],
    ids=" ".join,
)
def test_colour_adds_no_word(seeded: Path, arguments: list[str]):
    coloured = on_terminal(seeded, *arguments, PAGER="")
    plain = on_terminal(seeded, *arguments, PAGER="", NO_COLOR="1")
    assert ESCAPES.sub("", coloured) == ESCAPES.sub("", plain)


@pytest.mark.parametrize("arguments", [["search"], ["show", "112"], ["related", "112"]], ids=" ".join)
def test_source_texts_steer_nothing(seeded: Path, arguments: list[str]):
    drawn = ESCAPES.sub("", on_terminal(seeded, *arguments, columns=140, PAGER=""))
    assert "[bold red]Nasty[/]" in drawn
    assert not re.search("[\x07\x1b\u202e]|😄", drawn)


@pytest.mark.parametrize("columns", WIDTHS)
def test_prose_is_wrapped_at_blanks_and_no_wider_than_is_good_to_read(seeded: Path, columns: int):
    drawn = on_terminal(seeded, "show", "101", columns=columns, NO_COLOR="1")
    assert max(map(len, drawn.splitlines())) <= min(columns, 100)
    assert "Commission nationale de l'informatique et des libertés (CNIL)" in drawn


def test_what_is_copied_is_not_broken(seeded: Path):
    drawn = on_terminal(seeded, "show", "101", columns=40, NO_COLOR="1")
    assert "  Cookie Fines. Exemple - France (2024). Retrieved from cookiefines.eu\n" in drawn
    assert "  https://legifrance.example/cnil/SAN-2024-099\n" in drawn


PAGED = "sed s/^/PAGED/"


@pytest.mark.parametrize(
    ("rows", "environment", "expected"),
    [
        (20, {"PAGER": PAGED}, True),
        (500, {"PAGER": PAGED}, False),
        (20, {"PAGER": PAGED, "TERM": "dumb"}, False),
        (20, {"PAGER": ""}, False),
        (20, {"PAGER": "no-such-pager"}, False),
    ],
    ids=["taller than the screen", "fits", "dumb terminal", "none wanted", "not installed"],
)
def test_the_pager(seeded: Path, rows: int, environment: dict[str, str], *, expected: bool):
    drawn = on_terminal(seeded, "show", "101", rows=rows, **environment)
    assert ("PAGED" in drawn) is expected
    assert "Retrieved from cookiefines.eu" in drawn


def test_bars_are_told_apart_by_shape(seeded: Path):
    drawn = on_terminal(seeded, "stats", "--by", "scope", columns=80, NO_COLOR="1")
    assert [line[8:20].strip() for line in drawn.splitlines()[1:4]] == ["████░░░░░░░░", "██", ""]


def test_a_command_in_a_pipe_does_not_load_rich(seeded: Path):
    code = (
        "import sys; from finecli.__main__ import main; main(sys.argv[1:]); "
        "print('rich' in sys.modules, file=sys.stderr)"
    )
    for arguments in (["search"], ["show", "101"], ["related", "101"], ["stats"], ["cite", "101"], ["info"]):
        done = subprocess.run(
            [sys.executable, "-c", code, *arguments],
            env={**os.environ, "FINECLI_DB": str(seeded)},
            capture_output=True,
            text=True,
            check=True,
        )
        assert done.stderr.splitlines()[-1] == "False"
