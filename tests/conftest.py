"""What all tests share: a quiet environment, a small base of our own, and finecli run in process."""

from __future__ import annotations

import io
import socket
import sys
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

import pytest

from finecli.__main__ import main
from finecli.ingest.build import build
from finecli.ingest.records import write_cases
from seed import CASES

if TYPE_CHECKING:
    from pathlib import Path

LOOPBACK = ("127.0.0.1", "::1", "localhost")


class Outcome(NamedTuple):
    """How a command ended."""

    code: int
    out: str
    err: str


class Finecli(Protocol):
    """Runs a command as `finecli ARGUMENTS < stdin` would, off a terminal, on the seeded base."""

    def __call__(self, *arguments: str, stdin: str = "") -> Outcome: ...


@pytest.fixture(autouse=True)
def quiet_environment(monkeypatch: pytest.MonkeyPatch):
    for name in ("FINECLI_DB", "FORCE_COLOR", "CLICOLOR_FORCE", "PAGER", "LESS", "TTY_COMPATIBLE"):
        monkeypatch.delenv(name, raising=False)
    for name, value in (("NO_COLOR", "1"), ("COLUMNS", "100"), ("TZ", "UTC")):
        monkeypatch.setenv(name, value)


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch):
    connect = socket.socket.connect

    def connect_at_home(self: socket.socket, address: Any) -> None:
        if self.family != socket.AF_UNIX and address[0] not in LOOPBACK:
            raise PermissionError(f"a test reached for the network: {address}")
        connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", connect_at_home)


@pytest.fixture
def written() -> io.StringIO:
    """A stream to write to, which is no terminal."""
    return io.StringIO()


@pytest.fixture(scope="session")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The path of a database compiled from `seed.CASES`."""
    data = tmp_path_factory.mktemp("data")
    write_cases(data / "cases", CASES)
    build(data, data / "cases.db")
    return data / "cases.db"


@pytest.fixture
def finecli(seeded: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Finecli:
    monkeypatch.setenv("FINECLI_DB", str(seeded))

    def run(*arguments: str, stdin: str = "") -> Outcome:
        monkeypatch.setattr(sys, "stdin", io.StringIO(stdin))
        capsys.readouterr()
        code = main(list(arguments))
        return Outcome(code, *capsys.readouterr())

    return run
