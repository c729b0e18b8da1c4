"""What a person may have meant: the nearest names to one that no table holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from finecli.vocabulary.matching import fold

if TYPE_CHECKING:
    from collections.abc import Iterable


def closest(text: str, candidates: Iterable[str], n: int = 3) -> tuple[str, ...]:
    """The candidates spelt most like `text`, nearest first, at most `n`, compared without case or accents."""
    import difflib  # 2 ms, needed only once something has gone wrong

    by_folded: dict[str, str] = {}
    for candidate in candidates:
        by_folded.setdefault(fold(candidate), candidate)
    return tuple(by_folded[near] for near in difflib.get_close_matches(fold(text), by_folded, n))


def did_you_mean(text: str, candidates: Iterable[str]) -> str | None:
    """The hint of an error: "did you mean: France", or None when nothing is near."""
    near = closest(text, candidates)
    return f"did you mean: {', '.join(near)}" if near else None
