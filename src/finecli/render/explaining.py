"""Why these cases came up: the words as understood, the filters, and the reasons of each case."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from finecli.expansion import Want
    from finecli.store import Row
    from finecli.store.explanation import Explanation, Reason

UNCHECKED = "order not checked"


def explanation_lines(
    explanation: Explanation, filters: Iterable[tuple[str, str]], rows: Iterable[Row]
) -> Iterator[str]:
    """What the words mean, what filters are in force, then a line for each case of the page."""
    if explanation.is_exact:
        yield "understood as the id or number of a case"
    for want in explanation.wants:
        yield f"understood: {_understood(want)}"
    grouped: dict[str, list[str]] = {}
    for option, value in filters:
        grouped.setdefault(option, []).append(value)
    for option, values in grouped.items():
        yield f"filter: {option}: {' or '.join(values)}"
    if not explanation.wants:
        return
    for row, reason in zip(rows, explanation.reasons, strict=True):
        yield f"{row.id}: {_because(row, reason)}"


def unordered_notes(unordered: dict[str, int]) -> Iterator[str]:
    """A note for each phrase whose order could not be checked in some of the cases shown."""
    for phrase, count in unordered.items():
        where = "1 decision" if count == 1 else f"{count:,} decisions"
        yield f"{UNCHECKED} for {phrase} in {where}: all its words are there, in an index without order"


def _understood(want: Want) -> str:
    sign = "required: " if want.is_required else "unwanted: " if want.is_unwanted else ""
    also = f", or {want.meaning}" if want.meaning else ""
    return f"{sign}{_text(want)}{also}"


def _because(row: Row, reason: Reason) -> str:
    found = [_text(want) for want in reason.typed]
    found += [f"{_text(want)} by meaning" for want in reason.meant]
    found_of, _, size = (row.words or "").partition("/")
    words = f"{found_of} of {size} {'word' if size == '1' else 'words'}"
    parts = (
        f"{words} ({', '.join(found)})" if found else words,
        f"{UNCHECKED}: {', '.join(reason.unordered)}" if reason.unordered else "",
        "in its name" if reason.is_named else "",
        f"score {reason.score:.2f}",
    )
    return "; ".join(part for part in parts if part)


def _text(want: Want) -> str:
    return " OR ".join(map(str, want.typed))
