"""Opening a source's file, compressed or not: the compression is told from the content, not from the name."""

from __future__ import annotations

import gzip
import lzma
import zlib
from typing import TYPE_CHECKING, BinaryIO, cast

if TYPE_CHECKING:
    from pathlib import Path

DAMAGED = (EOFError, zlib.error, gzip.BadGzipFile, lzma.LZMAError)


def open_file(path: Path) -> BinaryIO:
    """The file's content, decompressed as it is read; a damaged one raises one of `DAMAGED` on reading."""
    with path.open("rb") as file:
        magic = file.read(6)
    if magic.startswith(b"\x1f\x8b"):
        return cast("BinaryIO", gzip.open(path))
    if magic == b"\xfd7zXZ\x00":
        return cast("BinaryIO", lzma.open(path))
    return path.open("rb")


def is_xml(path: Path) -> bool:
    """Whether the content begins as XML does; a file that cannot be read does not."""
    try:
        with open_file(path) as file:
            return file.read(64).lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<")
    except (*DAMAGED, OSError):
        return False
