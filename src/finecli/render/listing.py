"""A record as lines of field and value, for pipes: `finecli show ID | grep ^fine`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

HEADER = ("field", "value")


def field_rows(record: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """(dotted field, value) of everything present: "fine.eur". Several values of a field are several rows."""
    for name, value in record.items():
        yield from _rows(name, value)


def _rows(name: str, value: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(value, dict):
        for part, inner in value.items():
            yield from _rows(f"{name}.{part}", inner)
    elif isinstance(value, list):
        for item in value:
            yield from _rows(name, item)
    elif value is not None:
        yield name, value
