"""Why a case came up: which of the words it has, which only by what they stand for, and its score."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from finecli.language import Text, fts_string
from finecli.store.matching import matches

if TYPE_CHECKING:
    from collections.abc import Callable

    from finecli.expansion import Want
    from finecli.store.matching import Match

Run: TypeAlias = "Callable[[str, dict[str, Any]], list[tuple[Any, ...]]]"

_TEXTS = "SELECT rowid FROM texts WHERE texts MATCH :match"


class Reason(NamedTuple):
    """Why one case came up.

    `typed` are wants whose own texts it has, `meant` those it satisfies by a synonym, a controlled word, a
    provision or its country. `unordered` are phrases all of whose words it has, but in index terms alone,
    which hold no order.
    """

    n: int
    typed: tuple[Want, ...]
    meant: tuple[Want, ...]
    unordered: tuple[str, ...]
    is_named: bool
    score: float


class Explanation(NamedTuple):
    """What the words were understood as, and why each case of the page came up.

    `is_exact`: the words are the id or the number of a case, and were not searched for.
    """

    wants: tuple[Want, ...]
    reasons: tuple[Reason, ...]
    is_exact: bool = False


def explain(run: Run, wants: tuple[Want, ...], page: list[Match]) -> tuple[Reason, ...]:
    """The reasons of the cases on a page, in its order."""
    rows = {match.n for match in page}
    wanted = [want._replace(is_required=False) for want in wants if not want.is_unwanted]
    having = [(want, _having(run, _as_typed(want), rows), _having(run, want, rows)) for want in wanted]
    unordered = {
        phrase: unordered_rows(run, phrase, rows)
        for want in wanted
        for phrase in want.typed
        if phrase.is_phrase
    }
    return tuple(
        Reason(
            match.n,
            tuple(want for want, typed, _ in having if match.n in typed),
            tuple(want for want, typed, meant in having if match.n in meant - typed),
            tuple(str(phrase) for phrase, unchecked in unordered.items() if match.n in unchecked),
            match.is_named,
            match.score,
        )
        for match in page
    )


def unordered_rows(run: Run, phrase: Text, rows: set[int]) -> set[int]:
    """Those of the rows that have all words of a phrase among their index terms, and nowhere in its order."""
    words = " AND ".join(fts_string(Text((word,))) for word in phrase.words)
    found = {n for (n,) in run(_TEXTS, {"match": f"terms : ({words})"})} & rows
    return (
        found - {n for (n,) in run(_TEXTS, {"match": f"- terms : {fts_string(phrase)}"})} if found else found
    )


def _having(run: Run, want: Want, rows: set[int]) -> set[int]:
    return {match.n for match in matches(run, (want,), rows)}


def _as_typed(want: Want) -> Want:
    return want._replace(synonyms=(), words=(), provisions=(), countries=())
