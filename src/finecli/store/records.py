"""How a case's record and terms are kept in the database: as text compressed by zlib."""

from __future__ import annotations

import json
import zlib
from typing import Any


def compressed(text: str) -> bytes:
    """The text as stored."""
    return zlib.compress(text.encode(), 9)


def decompressed(stored: bytes) -> str:
    """The text again."""
    return zlib.decompress(stored).decode()


def read_record(stored: bytes) -> dict[str, Any]:
    """A stored record as JSON values."""
    record: dict[str, Any] = json.loads(zlib.decompress(stored))
    return record
