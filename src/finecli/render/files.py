"""Output into a file: written whole or not at all, since a script may read it at any moment."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager, redirect_stdout
from pathlib import Path
from typing import TYPE_CHECKING

from finecli.errors import FinecliError, InvalidInput

if TYPE_CHECKING:
    from collections.abc import Iterator

STDOUT = "-"

_FORMATS = {
    ".csv": "csv",
    ".json": "json",
    ".jsonl": "jsonl",
    ".md": "markdown",
    ".ndjson": "jsonl",
    ".tsv": "tsv",
}


def format_of(target: str | None) -> str | None:
    """The format that a file's name asks for; None where it says nothing, "plain" for an unknown ending."""
    if target in (None, STDOUT):
        return None
    return _FORMATS.get(Path(str(target)).suffix.lower(), "plain")


@contextmanager
def written_to(target: str | None) -> Iterator[None]:
    """What is printed to stdout goes into this file, which takes its new content in one step.

    None and "-" leave stdout as it is. What fails leaves the file as it was.

    Raises:
        InvalidInput: the name is empty or a directory's.
        FinecliError: the file cannot be written.
    """
    if target is None or target == STDOUT:
        yield
        return
    with (
        _replaced(target) as path,
        path.open("w", encoding="utf-8", newline="\n") as stream,
        redirect_stdout(stream),
    ):
        yield


def write_text(target: str, text: str) -> None:
    """Write a text to a file, or to stdout for "-"; see `written_to`."""
    with written_to(target):
        sys.stdout.write(text)


def write_bytes(target: str, content: bytes) -> None:
    """Write what is no text (a picture) to a file, in one step.

    Raises:
        InvalidInput: the name is empty or a directory's.
        FinecliError: the file cannot be written.
    """
    with _replaced(target) as path:
        path.write_bytes(content)


@contextmanager
def _replaced(target: str) -> Iterator[Path]:
    """A path to write to; when that is done, what was written there takes the target's place."""
    path = Path(target)
    if not target or path.is_dir():
        raise InvalidInput(f"not a file to write to: {target or '(empty)'}", "give a file's name")
    # A pipe or a device is written to as it is; to replace it would destroy it. A link keeps its place.
    is_replaced = not path.exists() or path.is_file()
    path = path.resolve() if is_replaced else path
    temporary = path.with_name(f".{path.name}.{os.getpid()}") if is_replaced else path
    try:
        yield temporary
        if is_replaced:
            temporary.replace(path)
    except OSError as error:
        raise FinecliError(f"cannot write: {target}: {error.strerror or error}") from error
    finally:
        if is_replaced:
            temporary.unlink(missing_ok=True)


def check_picture_name(path: str | None) -> None:
    """See that a picture can have this name, before anything is read; None is no name and no picture.

    Raises:
        InvalidInput: it does not say what kind of picture to save.
    """
    if path is not None:
        from finecli.render.pictures.saving import ending_of

        ending_of(path)
