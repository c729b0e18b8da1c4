"""Text for pipes and for any screen: one line per row, tab-separated, nothing cut and nothing coloured."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

# Texts from the sources are data: no character of theirs may steer a terminal or turn the line around.
_HIDDEN = {
    **dict.fromkeys([*range(32), *range(127, 160), 0x2028, 0x2029], " "),
    **dict.fromkeys([0x200E, 0x200F, 0x061C, *range(0x202A, 0x202F), *range(0x2066, 0x206A)], ""),
}


def printable(text: str) -> str:
    """The text on one line, without control characters and without marks that reorder it."""
    return text.translate(_HIDDEN)


def cell(value: Any) -> str:
    """One value as text: "" for absent, whole numbers without ".0", lists joined by "; "."""
    match value:
        case None:
            return ""
        case float() if value.is_integer():
            return str(int(value))
        case list() | tuple():
            return "; ".join(cell(item) for item in value)
        case dict():
            return "; ".join(f"{key}: {cell(item)}" for key, item in value.items())
        case _:
            return printable(str(value))


def lines(rows: Iterable[Iterable[Any]]) -> Iterable[str]:
    """Tab-separated lines, without a header."""
    return ("\t".join(cell(value) for value in row) + "\n" for row in rows)
