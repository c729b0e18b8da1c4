"""Every example in the README is run, in a terminal as its reader has; what it shows must be what comes."""

from __future__ import annotations

import fcntl
import os
import re
import shutil
import struct
import subprocess
import sys
import termios
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
COLUMNS = 80
LINES = 400  # tall enough that nothing is paged

pytestmark = pytest.mark.skipif(
    not (ROOT / "data" / "cases.db").exists() or shutil.which("bash") is None, reason="no database or no bash"
)


def examples() -> list[tuple[str, str]]:
    """(command, what the README shows of its output) of every console block, in order."""
    found: list[tuple[str, str]] = []
    for block in re.findall(r"^```console\n(.*?)^```", README.read_text("utf-8"), re.DOTALL | re.MULTILINE):
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, shown = part.partition("\n")
            found.append((command, shown))
    return found


def in_terminal(command: str) -> tuple[int, str]:
    """Exit code and screen of a command in a pseudo-terminal of 80 columns."""
    ours, theirs = os.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", LINES, COLUMNS, 0, 0))
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = {
        **{
            name: value
            for name, value in os.environ.items()
            if name not in ("COLUMNS", "LINES", "FINECLI_DB")
        },
        "PATH": path,
        "NO_COLOR": "1",
        "TERM": "xterm",
    }
    process = subprocess.Popen(
        ["bash", "-o", "pipefail", "-c", command], stdin=theirs, stdout=theirs, stderr=theirs, env=environment
    )
    os.close(theirs)
    screen = b""
    while True:
        try:
            chunk = os.read(ours, 65536)
        except OSError:  # Linux's word for the end of a terminal
            break
        if not chunk:
            break
        screen += chunk
    os.close(ours)
    # Colours are the terminal's business; jq knows no NO_COLOR.
    return process.wait(), re.sub(r"\x1b\[[\d;]*m", "", screen.decode()).replace("\r\n", "\n")


@pytest.mark.parametrize(("command", "shown"), examples(), ids=lambda value: value[:60])
def test_an_example_prints_what_the_readme_shows(command: str, shown: str):
    if "jq" in command and shutil.which("jq") is None:
        pytest.skip("jq is not installed")
    code, screen = in_terminal(command)
    assert code == 0
    assert screen
    if shown:
        assert [line.rstrip() for line in screen.splitlines()] == shown.splitlines()


def test_there_are_examples_of_the_main_commands():
    commands = {command.split()[1] for command, _ in examples()}
    assert commands == {"search", "show", "cite", "related", "stats", "risk"}
